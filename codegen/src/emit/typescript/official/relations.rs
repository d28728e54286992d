//! Tables and views.

use std::collections::BTreeMap;

use super::Official;
use crate::api::{Api, Column, Relation, RelationKind, Relationship};
use crate::emit::typescript::order::Order;
use crate::emit::typescript::syntax::{Member, Type};
use crate::emit::typescript::types::stored;
use crate::model::{Name, QualifiedName};

impl Official<'_> {
    /// The member of `Tables` or `Views`.
    pub fn relation(&self, relation: &Relation) -> Member {
        let computed = self.computed_fields(relation);
        let names = computed.iter().map(|(name, _)| Type::string(name.as_str())).collect();
        let mut row = self.columns(relation);
        row.extend(computed.into_iter().map(|(name, ty)| Member::new(name.as_str(), ty.or_null(true))));
        let mut members =
            vec![Member::new("Row", Type::Object(row)), Member::new("ComputedFields", Type::union(names))];
        let (inserts, updates) = match relation.kind {
            RelationKind::Table | RelationKind::ForeignTable => (true, true),
            RelationKind::View { inserts, updates } => (inserts, updates),
            RelationKind::MaterializedView => (false, false),
        };
        for (key, offered) in [("Insert", inserts), ("Update", updates)] {
            let written = |column: &Column| self.written(relation.kind, column, key == "Update");
            let columns = || self.sorted(relation).into_iter().map(written).collect();
            members.extend(offered.then(|| Member::new(key, Type::Object(columns()))));
        }
        members.push(Member::new("Relationships", self.relationships_of(&relation.name)));
        Member::new(relation.name.name.as_str(), Type::Object(members))
    }

    /// The columns as a reader sees them.
    pub fn columns(&self, relation: &Relation) -> Vec<Member> {
        let column =
            |column: &Column| Member::new(column.name.as_str(), self.stored(column, column.nullable));
        self.sorted(relation).into_iter().map(column).collect()
    }

    fn sorted<'r>(&self, relation: &'r Relation) -> Vec<&'r Column> {
        let mut columns: Vec<&Column> = relation.columns.iter().collect();
        self.order.sort(&mut columns, |column| column.name.as_str());
        columns
    }

    fn stored(&self, column: &Column, nullable: bool) -> Type {
        stored(self.type_of(&column.ty), nullable)
    }

    fn written(&self, kind: RelationKind, column: &Column, update: bool) -> Member {
        let (never, ty, optional) = if kind.is_table() {
            let ty = self.stored(column, column.nullable);
            (column.always_generated, ty, update || column.nullable || column.has_default)
        } else {
            (!column.updatable, self.stored(column, true), true)
        };
        let member = |ty| Member::new(column.name.as_str(), ty);
        if never { member(Type::word("never")).optional(true) } else { member(ty).optional(optional) }
    }

    fn relationships_of(&self, relation: &QualifiedName) -> Type {
        let texts = |names: Option<&Vec<Name>>| match names {
            Some(names) => Type::Tuple(names.iter().map(|name| Type::string(name.as_str())).collect()),
            None => Type::word("null"),
        };
        let entry = |entry: &&Relationship| {
            Type::Object(vec![
                Member::new("foreignKeyName", Type::string(entry.foreign_key.as_str())),
                Member::new("columns", texts(entry.columns.as_ref())),
                Member::new("isOneToOne", Type::word(entry.is_one_to_one.to_string())),
                Member::new("referencedRelation", Type::string(entry.referenced.name.as_str())),
                Member::new("referencedColumns", texts(entry.referenced_columns.as_ref())),
            ])
        };
        Type::Tuple(self.relationships.get(relation).into_iter().flatten().map(entry).collect())
    }
}

/// By the relation that they start from, those that stay in its schema, each in the order of the file.
pub fn relationships<'a>(api: &'a Api, order: &Order) -> BTreeMap<&'a QualifiedName, Vec<&'a Relationship>> {
    let mut all: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for entry in api.relationships.iter().filter(|entry| entry.relation.schema == entry.referenced.schema) {
        all.entry(&entry.relation).or_default().push(entry);
    }
    for entries in all.values_mut() {
        // Columns are compared as JSON.
        let columns = |names: &Option<Vec<Name>>| serde_json::to_string(names).unwrap_or_default();
        entries.sort_by(|a, b| {
            (order.compare(a.foreign_key.as_str(), b.foreign_key.as_str()))
                .then_with(|| order.compare(a.referenced.name.as_str(), b.referenced.name.as_str()))
                .then_with(|| order.compare(&columns(&a.referenced_columns), &columns(&b.referenced_columns)))
                .then_with(|| order.compare(&columns(&a.columns), &columns(&b.columns)))
        });
    }
    all
}
