//! From the model to the nodes of the file, schema by schema.

use std::collections::BTreeSet;

use super::context::Context;
use super::relation::Relation;
use super::syntax::{Member, Type, Value, key, string};
use crate::model::{Composite, CompositeField, Enum, Name, ObjectId};

impl<'a> Context<'a> {
    /// The type `Database`.
    pub fn database(&self) -> Type {
        let member = |namespace: &Name| {
            let comment = self.schema.namespaces.get(namespace).and_then(|of| of.comment.as_deref());
            Member::new(namespace.as_str(), self.namespace(namespace)).doc(comment)
        };
        Type::Object(self.listed.iter().map(member).collect())
    }

    fn namespace(&self, namespace: &Name) -> Type {
        let enums = self.enums(namespace).into_iter().map(|of| (&of.name.name, enum_member(of))).collect();
        let theirs = self.beyond.as_ref();
        let relations = |tables| theirs.map(|of| of.relations_of(namespace, tables)).unwrap_or_default();
        let functions = || theirs.map(|of| of.functions_of(namespace)).unwrap_or_default();
        let shapes =
            || theirs.map(|of| (of.enums_of(namespace), of.composites_of(namespace))).unwrap_or_default();
        let (more_enums, more_composites) = shapes();
        Type::Object(vec![
            Member::new("Tables", self.group(self.relations(&self.tables(namespace)), relations(true))),
            Member::new("Views", self.group(self.relations(&self.views(namespace)), relations(false))),
            Member::new("Functions", self.group(self.functions(namespace), functions())),
            Member::new("Enums", self.group(enums, more_enums)),
            Member::new("CompositeTypes", self.group(self.composites(namespace), more_composites)),
        ])
    }

    /// Ours, and those of theirs that we do not have.
    fn group(&self, mut ours: Vec<(&'a Name, Member)>, theirs: Vec<(&'a Name, Member)>) -> Type {
        let known: BTreeSet<&Name> = ours.iter().map(|(name, _)| *name).collect();
        let more: Vec<_> = theirs.into_iter().filter(|(name, _)| !known.contains(name)).collect();
        ours.extend(more);
        self.order.sort(&mut ours, |(name, _)| name.as_str());
        Type::group(ours.into_iter().map(|(_, member)| member).collect())
    }

    fn relations(&self, relations: &[Relation<'a>]) -> Vec<(&'a Name, Member)> {
        relations.iter().map(|relation| (&relation.name().name, self.relation_member(*relation))).collect()
    }

    fn tables(&self, namespace: &Name) -> Vec<Relation<'a>> {
        let tables = self.schema.tables.values().filter(|table| table.name.schema == *namespace);
        let mut tables: Vec<_> = tables.map(Relation::Table).collect();
        self.order.sort(&mut tables, |table| table.name().name.as_str());
        tables
    }

    fn views(&self, namespace: &Name) -> Vec<Relation<'a>> {
        let views = self.schema.views.values().map(Relation::View);
        let materialized = self.schema.materialized_views.values().map(Relation::MaterializedView);
        let mut views: Vec<_> =
            views.chain(materialized).filter(|view| view.name().schema == *namespace).collect();
        self.order.sort(&mut views, |view| view.name().name.as_str());
        views
    }

    fn enums(&self, namespace: &Name) -> Vec<&'a Enum> {
        let enums = self.schema.enums.values().filter(|of| of.name.schema == *namespace);
        let mut enums: Vec<_> = enums.collect();
        self.order.sort(&mut enums, |of| of.name.name.as_str());
        enums
    }

    fn composites(&self, namespace: &Name) -> Vec<(&'a Name, Member)> {
        let composites = self.schema.composites.values().filter(|of| of.name.schema == *namespace);
        let mut composites: Vec<&Composite> = composites.collect();
        self.order.sort(&mut composites, |of| of.name.name.as_str());
        let field = |field: &CompositeField| {
            let ty = self.column_type(&field.ty, field.values.as_deref(), field.json.as_deref());
            let ty = ty.or_null(field.nullable);
            Member::new(field.name.as_str(), ty).doc(field.comment.as_deref())
        };
        let member = |of: &'a Composite| {
            let fields = Type::Object(of.fields.iter().map(field).collect());
            (&of.name.name, Member::new(of.name.name.as_str(), fields).doc(of.comment.as_deref()))
        };
        composites.into_iter().map(member).collect()
    }

    /// The values that types stand for, at run time: native enums, and closed sets where a schema has any.
    pub fn constants(&self) -> Value {
        let labels = |of: &Enum| Value::List(of.labels.iter().map(|label| string(label)).collect());
        let namespace = |namespace: &Name| {
            let enums = self.enums(namespace).into_iter();
            let enums = enums.map(|of| (key(of.name.name.as_str()), labels(of))).collect();
            let mut groups = vec![("Enums".to_owned(), Value::Object(enums))];
            let mut values = self.shapes.constants(namespace);
            if !values.is_empty() {
                self.order.sort(&mut values, |(name, _)| name);
                groups.push(("Values".to_owned(), Value::Object(values)));
            }
            (key(namespace.as_str()), Value::Object(groups))
        };
        Value::Object(self.listed.iter().map(namespace).collect())
    }

    /// A relation of the default schema for the example of the header, rather one of ours than somebody else's.
    pub fn example(&self) -> Option<&'a Name> {
        let public = Name::new(super::context::DEFAULT_SCHEMA);
        let relations = [self.tables(&public), self.views(&public)].concat();
        let ours = |relation: &&Relation| !self.schema.is_external(&ObjectId::Table(relation.name().clone()));
        let example = relations.iter().find(ours).or(relations.first());
        example.map(|relation| &relation.name().name)
    }
}

fn enum_member(of: &Enum) -> Member {
    let labels = of.labels.iter().map(|label| Type::string(label)).collect();
    Member::new(of.name.name.as_str(), Type::union(labels)).doc(of.comment.as_deref())
}
