//! Tables and views: Row, Insert, Update.

use super::context::Context;
use super::syntax::{Member, Type, database, string};
use super::types::stored;
use crate::model::{
    Column, MaterializedView, Name, ObjectId, Privilege, QualifiedName, Table, View, ViewColumn,
};

/// A table, view or materialized view.
#[derive(Clone, Copy)]
pub enum Relation<'a> {
    Table(&'a Table),
    View(&'a View),
    MaterializedView(&'a MaterializedView),
}

impl<'a> Relation<'a> {
    pub fn name(self) -> &'a QualifiedName {
        match self {
            Self::Table(table) => &table.name,
            Self::View(view) => &view.name,
            Self::MaterializedView(view) => &view.name,
        }
    }

    /// Its place in the file.
    pub fn place(self) -> String {
        let group = if let Self::Table(_) = self { "Tables" } else { "Views" };
        let name = self.name();
        database(name.schema.as_str(), group, name.name.as_str())
    }

    pub fn has_column(self, name: &Name) -> bool {
        match self {
            Self::Table(table) => table.column(name).is_some(),
            Self::View(View { columns, .. }) | Self::MaterializedView(MaterializedView { columns, .. }) => {
                columns.iter().any(|column| column.name == *name)
            }
        }
    }

    fn comment(self) -> Option<&'a str> {
        match self {
            Self::Table(table) => table.comment.as_deref(),
            Self::View(view) => view.comment.as_deref(),
            Self::MaterializedView(view) => view.comment.as_deref(),
        }
    }
}

impl<'a> Context<'a> {
    /// The relation of this name.
    pub fn relation(&self, name: &QualifiedName) -> Option<Relation<'a>> {
        let schema = self.schema;
        (schema.tables.get(name).map(Relation::Table))
            .or_else(|| schema.views.get(name).map(Relation::View))
            .or_else(|| schema.materialized_views.get(name).map(Relation::MaterializedView))
    }

    /// The member of `Tables` or `Views` for a relation.
    pub fn relation_member(&self, relation: Relation<'a>) -> Member {
        let computed = self.computed_fields(relation);
        let names = computed.iter().map(|(name, _)| Type::string(name)).collect();
        let mut row = self.columns(relation, true);
        row.extend(computed.iter().map(|(name, ty)| Member::new(name, ty.clone())));
        let mut members =
            vec![Member::new("Row", Type::Object(row)), Member::new("ComputedFields", Type::union(names))];
        for (key, privilege) in [("Insert", Privilege::Insert), ("Update", Privilege::Update)] {
            let written = match relation {
                Relation::Table(table) => Some(self.written(table, privilege)),
                Relation::View(view) => self.written_through(view, privilege),
                Relation::MaterializedView(_) => None,
            };
            members.extend(written.map(|columns| Member::new(key, Type::Object(columns))));
        }
        members.push(Member::new("Relationships", self.relationships_of(relation.name())));
        Member::new(relation.name().name.as_str(), Type::Object(members)).doc(relation.comment())
    }

    /// The columns as a reader sees them, with their comments if wanted.
    pub fn columns(&self, relation: Relation<'a>, documented: bool) -> Vec<Member> {
        let mut columns: Vec<(&Name, Member)> = match relation {
            Relation::Table(table) => {
                (table.columns.iter()).map(|column| (&column.name, self.column(column))).collect()
            }
            Relation::View(View { columns, .. })
            | Relation::MaterializedView(MaterializedView { columns, .. }) => {
                (columns.iter()).map(|column| (&column.name, self.view_column(column))).collect()
            }
        };
        self.order.sort(&mut columns, |(name, _)| name.as_str());
        let bare = |member: Member| if documented { member } else { member.doc(None) };
        columns.into_iter().map(|(_, member)| bare(member)).collect()
    }

    fn is_nullable(&self, column: &Column) -> bool {
        !column.not_null && !self.is_not_null_domain(&column.ty)
    }

    fn column(&self, column: &Column) -> Member {
        let ty = self.column_type(&column.ty, column.values.as_deref(), column.json.as_deref());
        Member::new(column.name.as_str(), stored(ty, self.is_nullable(column))).doc(column.comment.as_deref())
    }

    fn view_column(&self, column: &ViewColumn) -> Member {
        let ty = self.column_type(&column.ty, column.values.as_deref(), column.json.as_deref());
        Member::new(column.name.as_str(), stored(ty, !column.not_null)).doc(column.comment.as_deref())
    }

    /// What a writer of a table may give.
    fn written(&self, table: &Table, privilege: Privilege) -> Vec<Member> {
        let mut columns: Vec<&Column> = table.columns.iter().collect();
        self.order.sort(&mut columns, |column| column.name.as_str());
        let member = |column: &Column| {
            let mut member = self.column(column);
            if column.is_always_generated() {
                member.ty = Type::word("never");
            }
            let optional = if column.not_null || self.is_nullable(column) {
                column.is_optional_on_insert()
            } else {
                // The domain refuses null, so only a default or a trigger can stand in for the writer.
                column.default.is_some() || column.generated.is_some() || column.filled_by.is_some()
            };
            member.optional(privilege == Privilege::Update || optional)
        };
        columns.into_iter().map(member).collect()
    }

    /// What a writer may give through a view, if an API role may write through it and PostgreSQL can.
    fn written_through(&self, view: &View, privilege: Privilege) -> Option<Vec<Member>> {
        let writable = self.views.writable_columns(&view.name, privilege)?;
        let granted = self.is_granted(&ObjectId::View(view.name.clone()), privilege);
        let member = |column: &ViewColumn| {
            let ty = self.column_type(&column.ty, column.values.as_deref(), column.json.as_deref());
            let ty = if writable.contains(&column.name) { ty.or_null(true) } else { Type::word("never") };
            Member::new(column.name.as_str(), ty).optional(true).doc(column.comment.as_deref())
        };
        let mut columns: Vec<&ViewColumn> = view.columns.iter().collect();
        self.order.sort(&mut columns, |column| column.name.as_str());
        granted.then(|| columns.into_iter().map(member).collect())
    }

    fn relationships_of(&self, relation: &QualifiedName) -> Type {
        let texts =
            |names: &[Name]| Type::Tuple(names.iter().map(|name| Type::string(name.as_str())).collect());
        let entries = self.relationships.get(relation).into_iter().flatten().map(|entry| {
            Type::Object(vec![
                Member::new("foreignKeyName", Type::string(entry.foreign_key.as_str())),
                Member::new("columns", texts(&entry.columns)),
                Member::new("isOneToOne", Type::word(entry.one_to_one.to_string())),
                Member::new("referencedRelation", Type::word(string(entry.referenced.name.as_str()))),
                Member::new("referencedColumns", texts(&entry.referenced_columns)),
            ])
        });
        Type::Tuple(entries.collect())
    }
}
