//! The state before, as it is once everything in it has its name of today.

use std::collections::{BTreeMap, BTreeSet};

use super::map::Map;
use super::text::Texts;
use super::{Renames, identity};
use crate::model::{
    Access, Column, Columns, ConstraintKind, ForeignKeyAction, Function, IndexTarget, Name, ObjectId,
    QualifiedName, Returns, Rule, Schema, Scope, Sql, TriggerEvent, Type, ValueLiteral, ViewColumn,
};

/// The state with its names changed as PostgreSQL changes them.
pub(super) fn rewrite(schema: &Schema, renames: &Renames) -> Schema {
    let map = &Map::new(renames);
    let rewrite = Rewrite { map, texts: Texts { map, schema } };
    let mut schema = schema.clone();
    rewrite.types(&mut schema);
    rewrite.tables(&mut schema);
    rewrite.parts(&mut schema);
    rewrite.views(&mut schema);
    rewrite.functions(&mut schema);
    rewrite.rest(&mut schema);
    schema
}

struct Rewrite<'a> {
    map: &'a Map<'a>,
    texts: Texts<'a>,
}

/// The objects under their new keys.
fn rekey<K: Ord, V>(objects: &mut BTreeMap<K, V>, mut change: impl FnMut(&mut V) -> K) {
    let old = std::mem::take(objects);
    objects.extend(old.into_values().map(|mut object| {
        let key = change(&mut object);
        (key, object)
    }));
}

impl Rewrite<'_> {
    fn types(&self, schema: &mut Schema) {
        rekey(&mut schema.namespaces, |namespace| {
            namespace.name = self.map.schema(&namespace.name);
            namespace.name.clone()
        });
        for extension in schema.extensions.values_mut() {
            extension.schema = self.map.schema(&extension.schema);
        }
        rekey(&mut schema.enums, |of| {
            for label in &mut of.labels {
                if let Some(now) = self.map.label(&of.name, label) {
                    now.clone_into(label);
                }
            }
            of.name = self.map.named(&of.name);
            of.name.clone()
        });
        rekey(&mut schema.domains, |domain| {
            let checks = std::mem::take(&mut domain.checks).into_iter();
            let checks = checks.map(|(name, check)| {
                (self.map.check(&domain.name, &name), self.texts.of_type(&domain.base, &check))
            });
            domain.checks = checks.collect();
            self.default(&mut domain.default, &domain.base);
            self.ty(&mut domain.base);
            if let Some(collation) = &mut domain.collation {
                collation.schema = self.map.schema(&collation.schema);
            }
            domain.name = self.map.named(&domain.name);
            domain.name.clone()
        });
        rekey(&mut schema.composites, |composite| {
            for field in &mut composite.fields {
                field.name = self.map.column(&composite.name, &field.name);
                self.ty(&mut field.ty);
            }
            composite.name = self.map.named(&composite.name);
            composite.name.clone()
        });
        rekey(&mut schema.sequences, |sequence| {
            if let Some((table, column)) = &mut sequence.owned_by {
                *column = self.map.column(table, column);
                *table = self.map.named(table);
            }
            sequence.name = self.map.named(&sequence.name);
            sequence.name.clone()
        });
    }

    fn tables(&self, schema: &mut Schema) {
        rekey(&mut schema.tables, |table| {
            let own = &table.name;
            for column in &mut table.columns {
                self.column(own, column);
            }
            for column in table.tenant.iter_mut().chain(&mut table.owner) {
                *column = self.map.column(own, column);
            }
            self.access(own, table.access.as_mut());
            table.name = self.map.named(own);
            table.name.clone()
        });
    }

    fn column(&self, table: &QualifiedName, column: &mut Column) {
        self.default(&mut column.default, &column.ty);
        if let Some(generated) = &mut column.generated {
            self.text(table, &mut generated.expression);
        }
        if let Some(function) = &mut column.filled_by {
            *function = self.map.function(function);
        }
        if let Some(collation) = &mut column.collation {
            collation.schema = self.map.schema(&collation.schema);
        }
        self.ty(&mut column.ty);
        column.name = self.map.column(table, &column.name);
    }

    fn parts(&self, schema: &mut Schema) {
        rekey(&mut schema.constraints, |constraint| {
            let table = constraint.table.clone();
            self.demand(&table, &mut constraint.kind);
            constraint.name = self.map.part(&ObjectId::Constraint(table.clone(), constraint.name.clone()));
            constraint.table = self.map.named(&table);
            (constraint.table.clone(), constraint.name.clone())
        });
        rekey(&mut schema.indexes, |index| {
            let table = index.table.clone();
            for key in &mut index.keys {
                match &mut key.target {
                    IndexTarget::Column(column) => *column = self.map.column(&table, column),
                    IndexTarget::Expression(expression) => self.text(&table, expression),
                }
            }
            self.columns(&table, &mut index.include);
            self.texts_of(&table, &mut index.predicate);
            index.name = self.map.part(&ObjectId::Index(table.clone(), index.name.clone()));
            index.table = self.map.named(&table);
            (index.table.clone(), index.name.clone())
        });
        rekey(&mut schema.statistics, |statistics| {
            let table = statistics.table.clone();
            let columns = statistics.columns.iter().map(|column| self.map.column(&table, column));
            statistics.columns = columns.collect();
            for expression in &mut statistics.expressions {
                self.text(&table, expression);
            }
            statistics.name = self.map.part(&ObjectId::Statistics(table.clone(), statistics.name.clone()));
            statistics.table = self.map.named(&table);
            (statistics.table.clone(), statistics.name.clone())
        });
        rekey(&mut schema.triggers, |trigger| {
            let table = trigger.table.clone();
            for event in &mut trigger.events {
                if let TriggerEvent::Update(columns) = event {
                    self.columns(&table, columns);
                }
            }
            if let Some(condition) = &mut trigger.condition {
                *condition = self.texts.of_trigger(&table, condition);
            }
            trigger.function = self.map.function(&trigger.function);
            trigger.name = self.map.part(&ObjectId::Trigger(table.clone(), trigger.name.clone()));
            trigger.table = self.map.named(&table);
            (trigger.table.clone(), trigger.name.clone())
        });
        rekey(&mut schema.policies, |policy| {
            let table = policy.table.clone();
            self.texts_of(&table, &mut policy.using);
            self.texts_of(&table, &mut policy.with_check);
            policy.name = self.map.part(&ObjectId::Policy(table.clone(), policy.name.clone()));
            policy.table = self.map.named(&table);
            (policy.table.clone(), policy.name.clone())
        });
    }

    /// What a constraint demands.
    fn demand(&self, table: &QualifiedName, kind: &mut ConstraintKind) {
        match kind {
            ConstraintKind::PrimaryKey { columns, include }
            | ConstraintKind::Unique { columns, include, nulls_not_distinct: _ } => {
                self.columns(table, columns);
                self.columns(table, include);
            }
            ConstraintKind::Check { expression, no_inherit: _ } => self.text(table, expression),
            ConstraintKind::ForeignKey {
                columns,
                references,
                referenced,
                match_full: _,
                on_delete,
                on_update,
            } => {
                self.columns(table, columns);
                self.columns(references, referenced);
                *references = self.map.named(references);
                for action in [on_delete, on_update] {
                    if let ForeignKeyAction::SetNull(of) | ForeignKeyAction::SetDefault(of) = action {
                        self.columns(table, of);
                    }
                }
            }
            ConstraintKind::Exclude { method: _, elements, predicate } => {
                for element in elements {
                    self.text(table, &mut element.target);
                }
                self.texts_of(table, predicate);
            }
        }
    }

    fn views(&self, schema: &mut Schema) {
        rekey(&mut schema.views, |view| {
            self.view(&view.name, &mut view.query, &mut view.columns, &mut view.tenant, view.access.as_mut());
            view.name = self.map.named(&view.name);
            view.name.clone()
        });
        rekey(&mut schema.materialized_views, |view| {
            self.view(&view.name, &mut view.query, &mut view.columns, &mut view.tenant, view.access.as_mut());
            view.name = self.map.named(&view.name);
            view.name.clone()
        });
    }

    fn view(
        &self,
        name: &QualifiedName,
        query: &mut Sql,
        columns: &mut [ViewColumn],
        tenant: &mut Option<Name>,
        access: Option<&mut Access>,
    ) {
        *query = self.texts.query(name, query);
        for column in columns {
            column.name = self.map.column(name, &column.name);
            self.ty(&mut column.ty);
        }
        if let Some(tenant) = tenant {
            *tenant = self.map.column(name, tenant);
        }
        self.access(name, access);
    }

    fn functions(&self, schema: &mut Schema) {
        rekey(&mut schema.functions, |function| {
            let id = self.map.function(&function.id());
            self.function(function);
            function.name = id.name.clone();
            id
        });
    }

    // A body that is a text is read when the function is called: PostgreSQL does not change it, and nor does this.
    fn function(&self, function: &mut Function) {
        for argument in &mut function.arguments {
            self.default(&mut argument.default, &argument.ty);
            self.ty(&mut argument.ty);
        }
        match &mut function.returns {
            Returns::Nothing => {}
            Returns::Value(value) | Returns::SetOf(value) => self.ty(&mut value.ty),
            Returns::Table { columns } => columns.iter_mut().for_each(|column| self.ty(&mut column.value.ty)),
        }
        if function.language == "sql" && function.body.is_standard_body() {
            function.body = self.texts.statements(&function.body);
        }
        for needed in &mut function.depends_on {
            *needed = self.map.object(needed);
        }
    }

    fn rest(&self, schema: &mut Schema) {
        rekey(&mut schema.privileges, |privileges| {
            let of = identity::relation(&privileges.object).cloned();
            for columns in privileges.grants.values_mut().flat_map(BTreeMap::values_mut) {
                if let (Columns::Only(columns), Some(of)) = (columns, &of) {
                    *columns = columns.iter().map(|column| self.map.column(of, column)).collect();
                }
            }
            privileges.object = self.map.object(&privileges.object);
            privileges.object.clone()
        });
        schema.external = schema.external.iter().map(|id| self.map.object(id)).collect::<BTreeSet<_>>();
        for id in schema.modules.iter_mut().flat_map(|module| &mut module.objects) {
            *id = self.map.object(id);
        }
        rekey(&mut schema.external_types, |of| {
            of.name = self.map.named(&of.name);
            of.name.clone()
        });
        let objects = |ids: &BTreeSet<ObjectId>| ids.iter().map(|id| self.map.object(id)).collect();
        schema.depends =
            schema.depends.iter().map(|(id, needed)| (self.map.object(id), objects(needed))).collect();
        // What an enum type's Rust enum says of it.
        let of_enums: BTreeMap<&String, &QualifiedName> = self
            .texts
            .schema
            .enums
            .values()
            .filter_map(|of| Some((of.rust_name.as_ref()?, &of.name)))
            .collect();
        for set in schema.values.values_mut() {
            self.ty(&mut set.ty);
            let Some(of) = of_enums.get(&set.rust_name) else { continue };
            for (_, value, _) in &mut set.variants {
                if let ValueLiteral::Text(label) = value
                    && let Some(now) = self.map.label(of, label)
                {
                    now.clone_into(label);
                }
            }
        }
        let actors = &mut schema.actors;
        for function in actors.tenant.iter_mut().chain(&mut actors.user) {
            *function = self.map.function(function);
        }
    }

    fn access(&self, of: &QualifiedName, access: Option<&mut Access>) {
        for Rule { command: _, scope, only, columns } in
            access.into_iter().flat_map(|access| &mut access.rules)
        {
            self.scope(of, scope);
            self.texts_of(of, only);
            if let Some(columns) = columns {
                self.columns(of, columns);
            }
        }
    }

    fn scope(&self, of: &QualifiedName, scope: &mut Scope) {
        match scope {
            Scope::Anyone | Scope::SignedIn | Scope::Tenant | Scope::Owner => {}
            Scope::Via { columns, parent, referenced, scope } => {
                self.columns(of, columns);
                self.columns(parent, referenced);
                self.scope(parent, scope);
                *parent = self.map.named(parent);
            }
            Scope::When(function) => *function = self.map.function(function),
            Scope::Rows(condition) => self.text(of, condition),
            Scope::All(scopes) | Scope::Any(scopes) => {
                for scope in scopes {
                    self.scope(of, scope);
                }
            }
        }
    }

    fn ty(&self, ty: &mut Type) {
        *ty = self.map.ty(ty);
    }

    fn default(&self, default: &mut Option<Sql>, ty: &Type) {
        if let Some(default) = default {
            *default = self.texts.of_type(ty, default);
        }
    }

    fn columns(&self, of: &QualifiedName, columns: &mut [Name]) {
        for column in columns {
            *column = self.map.column(of, column);
        }
    }

    fn text(&self, table: &QualifiedName, sql: &mut Sql) {
        *sql = self.texts.of_table(table, sql);
    }

    fn texts_of(&self, table: &QualifiedName, sql: &mut Option<Sql>) {
        if let Some(sql) = sql {
            self.text(table, sql);
        }
    }
}
