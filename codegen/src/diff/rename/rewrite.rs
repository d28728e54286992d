//! The state before, as it is once everything in it has its name of today.

use std::collections::{BTreeMap, BTreeSet};

use super::map::Map;
use super::text::Texts;
use super::{Renames, identity};
use crate::model::{
    Access, Actors, BaseType, Column, Columns, Composite, Definition, Domain, Enum, ExternalType, Function,
    FunctionId, Identity, MaterializedView, Name, Namespace, ObjectId, PartitionOf, Privileges,
    QualifiedName, ReplicaIdentity, Returns, Rule, Schema, Scope, Sequence, Sql, Table, Type, ValueLiteral,
    Values, View, ViewColumn,
};

/// The state with its names changed as PostgreSQL changes them.
pub(super) fn rewrite(schema: &Schema, renames: &Renames) -> Schema {
    let map = &Map::new(renames);
    let rewrite = Rewrite { map, texts: Texts { map, schema } };
    let mut schema = schema.clone();
    // A field that nobody thought of here does not compile.
    let Schema {
        title: _,
        description: _,
        validators: _,
        first_migration: _,
        modules,
        external,
        namespaces,
        extensions,
        enums,
        domains,
        composites,
        sequences,
        tables,
        constraints,
        indexes,
        statistics,
        functions,
        views,
        materialized_views,
        triggers,
        policies,
        definitions,
        privileges,
        owners,
        depends,
        roles: _,
        values,
        json: _,
        external_types,
        actors,
        seed: _,
        renamed: _,
        command: _,
        backfills,
        accepted,
    } = &mut schema;
    rekey(namespaces, |of| rewrite.namespace(of));
    for of in extensions.values_mut() {
        of.schema = map.schema(&of.schema);
    }
    rekey(enums, |of| rewrite.enumeration(of));
    rekey(domains, |of| rewrite.domain(of));
    rekey(composites, |of| rewrite.composite(of));
    rekey(sequences, |of| rewrite.sequence(of));
    rekey(tables, |of| rewrite.table(of));
    rekey(constraints, |of| rewrite.constraint(of));
    rekey(indexes, |of| rewrite.index(of));
    rekey(statistics, |of| rewrite.statistics(of));
    rekey(functions, |of| rewrite.function(of));
    rekey(views, |of| rewrite.view(of));
    rekey(materialized_views, |of| rewrite.materialized_view(of));
    rekey(triggers, |of| rewrite.trigger(of));
    rekey(policies, |of| rewrite.policy(of));
    for of in definitions.values_mut() {
        rewrite.definition(of);
    }
    rekey(privileges, |of| rewrite.privileges(of));
    rekey(external_types, |of| rewrite.external_type(of));
    for of in values.values_mut() {
        rewrite.values(of);
    }
    let objects = |ids: &BTreeSet<ObjectId>| ids.iter().map(|id| map.object(id)).collect::<BTreeSet<_>>();
    *backfills = (backfills.iter())
        .map(|(id, sql)| {
            let table = identity::relation(id);
            let sql = table.map_or_else(|| sql.clone(), |table| rewrite.texts.of_table(table, sql));
            (map.object(id), sql)
        })
        .collect();
    *accepted = accepted.iter().map(|(id, dangers)| (map.object(id), dangers.clone())).collect();
    *external = objects(external);
    *owners = owners.iter().map(|(id, role)| (map.object(id), role.clone())).collect();
    *depends = depends.iter().map(|(id, needed)| (map.object(id), objects(needed))).collect();
    for id in modules.iter_mut().flat_map(|module| &mut module.objects) {
        *id = map.object(id);
    }
    let Actors { member: _, anonymous: _, service: _, tenant, user } = actors;
    for function in tenant.iter_mut().chain(user) {
        *function = map.function(function);
    }
    schema
}

pub(super) struct Rewrite<'a> {
    pub(super) map: &'a Map<'a>,
    pub(super) texts: Texts<'a>,
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
    fn namespace(&self, namespace: &mut Namespace) -> Name {
        namespace.name = self.map.schema(&namespace.name);
        namespace.name.clone()
    }

    fn enumeration(&self, of: &mut Enum) -> QualifiedName {
        let Enum { name, labels, comment: _, rust_name: _ } = of;
        for label in labels {
            if let Some(now) = self.map.label(name, label) {
                now.clone_into(label);
            }
        }
        self.renamed(name)
    }

    fn domain(&self, domain: &mut Domain) -> QualifiedName {
        let Domain { name, base, collation, not_null: _, default, checks, not_valid, comment: _ } = domain;
        *not_valid = not_valid.iter().map(|check| self.map.check(name, check)).collect();
        *checks = (checks.iter())
            .map(|(check, sql)| (self.map.check(name, check), self.texts.of_type(base, sql)))
            .collect();
        self.default(default, base);
        self.ty(base);
        self.collation(collation);
        self.renamed(name)
    }

    fn composite(&self, composite: &mut Composite) -> QualifiedName {
        let Composite { name, fields, comment: _, rust_name: _ } = composite;
        for field in fields {
            field.name = self.map.column(name, &field.name);
            self.ty(&mut field.ty);
        }
        self.renamed(name)
    }

    fn sequence(&self, sequence: &mut Sequence) -> QualifiedName {
        let Sequence { name, ty: _, unlogged: _, options: _, owned_by, comment: _ } = sequence;
        if let Some((table, column)) = owned_by {
            *column = self.map.column(table, column);
            *table = self.map.named(table);
        }
        self.renamed(name)
    }

    fn table(&self, table: &mut Table) -> QualifiedName {
        let Table {
            name,
            columns,
            unlogged: _,
            storage: _,
            row_security: _,
            force_row_security: _,
            partition_by,
            partition_of,
            inherits,
            replica_identity,
            clustered_on,
            comment: _,
            rust_name: _,
            tenant,
            owner,
            access,
        } = table;
        for column in columns {
            self.column(name, column);
        }
        self.text_if(name, partition_by);
        if let Some(PartitionOf { parent, bound: _ }) = partition_of {
            *parent = self.map.named(parent);
        }
        for parent in inherits {
            *parent = self.map.named(parent);
        }
        let index = match replica_identity {
            ReplicaIdentity::Index(index) => Some(index),
            ReplicaIdentity::Default | ReplicaIdentity::Full | ReplicaIdentity::Nothing => None,
        };
        for index in index.into_iter().chain(clustered_on) {
            *index = self.index_or_key(name, index);
        }
        for column in tenant.iter_mut().chain(owner) {
            *column = self.map.column(name, column);
        }
        self.access(name, access.as_mut());
        self.renamed(name)
    }

    /// The name of an index, which may be that of a constraint.
    fn index_or_key(&self, table: &QualifiedName, name: &Name) -> Name {
        let now = self.map.part(&ObjectId::Index(table.clone(), name.clone()));
        if now == *name { self.map.part(&ObjectId::Constraint(table.clone(), name.clone())) } else { now }
    }

    fn column(&self, table: &QualifiedName, column: &mut Column) {
        let Column {
            name,
            ty,
            not_null: _,
            default,
            generated,
            identity,
            collation,
            storage: _,
            compression: _,
            statistics: _,
            options: _,
            inherited: _,
            comment: _,
            values: _,
            json: _,
            filled_by,
        } = column;
        self.default(default, ty);
        if let Some(generated) = generated {
            self.text(table, &mut generated.expression);
        }
        if let Some(Identity { always: _, sequence: Some(sequence), options: _ }) = identity {
            sequence.schema = self.map.schema(&sequence.schema);
        }
        if let Some(function) = filled_by {
            *function = self.map.function(function);
        }
        self.collation(collation);
        self.ty(ty);
        *name = self.map.column(table, name);
    }

    fn view(&self, view: &mut View) -> QualifiedName {
        let View {
            name,
            columns,
            query,
            security_invoker: _,
            security_barrier: _,
            spelled: _,
            check_option: _,
            comment: _,
            rust_name: _,
            tenant,
            access,
        } = view;
        self.query(name, query, columns, tenant, access.as_mut());
        self.renamed(name)
    }

    fn materialized_view(&self, view: &mut MaterializedView) -> QualifiedName {
        let MaterializedView {
            name,
            columns,
            query,
            without_data: _,
            storage: _,
            clustered_on,
            comment: _,
            rust_name: _,
            tenant,
            access,
        } = view;
        if let Some(index) = clustered_on {
            *index = self.index_or_key(name, index);
        }
        self.query(name, query, columns, tenant, access.as_mut());
        self.renamed(name)
    }

    fn query(
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

    // A body that is a text is read when the function is called: PostgreSQL does not change it, and nor does this.
    fn function(&self, function: &mut Function) -> FunctionId {
        let id = self.map.function(&function.id());
        let Function {
            name,
            kind: _,
            arguments,
            returns,
            language,
            volatility: _,
            parallel: _,
            strict: _,
            security_definer: _,
            leakproof: _,
            cost: _,
            rows: _,
            settings: _,
            body,
            comment: _,
            depends_on,
        } = function;
        for argument in arguments {
            self.default(&mut argument.default, &argument.ty);
            self.ty(&mut argument.ty);
        }
        match returns {
            Returns::Nothing => {}
            Returns::Value(value) | Returns::SetOf(value) => self.ty(&mut value.ty),
            Returns::Table { columns } => {
                for column in columns {
                    self.ty(&mut column.value.ty);
                }
            }
        }
        if *language == "sql" && body.is_standard_body() {
            *body = self.texts.statements(body);
        }
        for needed in depends_on {
            *needed = self.map.object(needed);
        }
        name.clone_from(&id.name);
        id
    }

    fn definition(&self, definition: &mut Definition) {
        let Definition { kind: _, name: _, create, drop, clauses, options: _, comment: _ } = definition;
        let clauses = clauses.values_mut().flat_map(|clause| clause.set.iter_mut().chain(&mut clause.unset));
        for statement in create.iter_mut().chain(drop).chain(clauses) {
            *statement = self.texts.statements(statement);
        }
    }

    fn privileges(&self, privileges: &mut Privileges) -> ObjectId {
        let Privileges { object, grants, grantable, withheld: _ } = privileges;
        let columns = grants.values_mut().chain(grantable.values_mut()).flat_map(BTreeMap::values_mut);
        for columns in columns {
            if let (Columns::Only(columns) | Columns::AllAnd(columns), Some(of)) =
                (columns, identity::relation(object))
            {
                *columns = columns.iter().map(|column| self.map.column(of, column)).collect();
            }
        }
        *object = self.map.object(object);
        object.clone()
    }

    fn external_type(&self, of: &mut ExternalType) -> QualifiedName {
        self.renamed(&mut of.name)
    }

    fn values(&self, set: &mut Values) {
        let Values { rust_name: _, doc: _, ty, variants } = set;
        if let BaseType::User(of) = &ty.base {
            for (_, value, _) in variants {
                if let ValueLiteral::Text(label) = value
                    && let Some(now) = self.map.label(of, label)
                {
                    now.clone_into(label);
                }
            }
        }
        self.ty(ty);
    }

    fn renamed(&self, name: &mut QualifiedName) -> QualifiedName {
        *name = self.map.named(name);
        name.clone()
    }

    fn collation(&self, collation: &mut Option<QualifiedName>) {
        if let Some(collation) = collation {
            collation.schema = self.map.schema(&collation.schema);
        }
    }

    fn access(&self, of: &QualifiedName, access: Option<&mut Access>) {
        for Rule { command: _, scope, only, columns } in
            access.into_iter().flat_map(|access| &mut access.rules)
        {
            self.scope(of, scope);
            self.text_if(of, only);
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

    pub(super) fn columns(&self, of: &QualifiedName, columns: &mut [Name]) {
        for column in columns {
            *column = self.map.column(of, column);
        }
    }

    pub(super) fn text(&self, table: &QualifiedName, sql: &mut Sql) {
        *sql = self.texts.of_table(table, sql);
    }

    pub(super) fn text_if(&self, table: &QualifiedName, sql: &mut Option<Sql>) {
        if let Some(sql) = sql {
            self.text(table, sql);
        }
    }
}
