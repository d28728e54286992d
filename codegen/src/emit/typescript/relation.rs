//! Tables and views: Row, Insert, Update.

use super::context::Context;
use super::syntax::{Member, Type, database, string};
use super::types::stored;
use crate::model::{
    Column, Columns, MaterializedView, Name, ObjectId, Privilege, QualifiedName, Table, View, ViewColumn,
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
            Relation::Table(table) => (table.columns.iter())
                .map(|column| (&column.name, self.column(&table.name, column)))
                .collect(),
            Relation::View(View { columns, .. })
            | Relation::MaterializedView(MaterializedView { columns, .. }) => {
                let columns = columns.iter().enumerate();
                columns
                    .map(|(at, column)| (&column.name, self.view_column(relation.name(), at, column)))
                    .collect()
            }
        };
        self.order.sort(&mut columns, |(name, _)| name.as_str());
        let bare = |member: Member| if documented { member } else { member.doc(None) };
        columns.into_iter().map(|(_, member)| bare(member)).collect()
    }

    fn is_nullable(&self, column: &Column) -> bool {
        !column.not_null && !self.is_not_null_domain(&column.ty)
    }

    fn column(&self, table: &QualifiedName, column: &Column) -> Member {
        let ty = self.table_type(table, column);
        Member::new(column.name.as_str(), stored(ty, self.is_nullable(column))).doc(column.comment.as_deref())
    }

    /// A column's type: what its declaration says, else what a CHECK leaves, else what it identifies.
    fn table_type(&self, table: &QualifiedName, column: &Column) -> Type {
        let said = column.values.is_some() || column.json.is_some();
        let closed = || self.closed.column(table, &column.name);
        let narrow = (!said).then(|| closed().or_else(|| self.brands.column(table, &column.name))).flatten();
        narrow
            .unwrap_or_else(|| self.column_type(&column.ty, column.values.as_deref(), column.json.as_deref()))
    }

    fn view_column(&self, view: &QualifiedName, at: usize, column: &ViewColumn) -> Member {
        let nullable =
            !column.not_null && !self.views.is_never_null(view, at) && !self.is_proven(view, &column.name);
        let ty = self.view_type(view, at, column);
        Member::new(column.name.as_str(), stored(ty, nullable)).doc(column.comment.as_deref())
    }

    /// A view's column is of the type of the column that it shows, where that is one.
    fn view_type(&self, view: &QualifiedName, at: usize, column: &ViewColumn) -> Type {
        let origin = self.views.origins.get(view).and_then(|origins| origins.columns.get(at)?.as_ref());
        let base = origin.and_then(|origin| {
            let base = self.schema.tables.get(&origin.table)?.column(&origin.column)?;
            (base.ty == column.ty).then(|| self.table_type(&origin.table, base))
        });
        let said = column.values.is_some() || column.json.is_some();
        let own = || self.column_type(&column.ty, column.values.as_deref(), column.json.as_deref());
        base.filter(|_| !said).unwrap_or_else(own)
    }

    /// What a writer of a table may give.
    pub fn written(&self, table: &Table, privilege: Privilege) -> Vec<Member> {
        let mut columns: Vec<&Column> = table.columns.iter().collect();
        self.order.sort(&mut columns, |column| column.name.as_str());
        let granted = self.granted_columns(&ObjectId::Table(table.name.clone()), privilege);
        let refused = |column: &Column| match &granted {
            Columns::All | Columns::AllAnd(_) => false,
            Columns::Only(columns) => !columns.contains(&column.name),
        };
        let member = |column: &Column| {
            let mut member = self.column(&table.name, column);
            if column.is_always_generated() || refused(column) {
                member.ty = Type::word("never");
            }
            let optional = if column.not_null || self.is_nullable(column) {
                column.is_optional_on_insert()
            } else {
                // The domain refuses null, so only a default or a trigger can stand in for the writer.
                column.default.is_some() || column.generated.is_some() || column.filled_by.is_some()
            };
            member.optional(privilege == Privilege::Update || optional || refused(column))
        };
        columns.into_iter().map(member).collect()
    }

    /// What a writer may give through a view, if an API role may write through it and PostgreSQL can.
    fn written_through(&self, view: &View, privilege: Privilege) -> Option<Vec<Member>> {
        let writable = self.views.writable_columns(&view.name, privilege)?;
        let granted = self.is_granted(&ObjectId::View(view.name.clone()), privilege);
        let member = |(at, column): (usize, &ViewColumn)| {
            let ty = self.view_type(&view.name, at, column);
            let ty = if writable.contains(&column.name) { ty.or_null(true) } else { Type::word("never") };
            Member::new(column.name.as_str(), ty).optional(true).doc(column.comment.as_deref())
        };
        let mut columns: Vec<(usize, &ViewColumn)> = view.columns.iter().enumerate().collect();
        self.order.sort(&mut columns, |(_, column)| column.name.as_str());
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
