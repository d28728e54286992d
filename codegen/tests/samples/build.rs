//! Short constructors of model values.

use codegen::model::*;

/// A schema under construction.
#[derive(Default)]
pub struct Build {
    pub schema: Schema,
    external: bool,
}

impl Build {
    pub fn new() -> Self {
        let schema = Schema { title: "Town Library".to_owned(), first_migration: 3, ..Schema::default() };
        Self { schema, ..Self::default() }
    }

    /// What follows is declared in this module.
    pub fn module(mut self, name: &str, migration: impl Into<Option<&'static str>>, doc: &str) -> Self {
        let migration = migration.into().map(Name::new);
        self.schema.modules.push(Module {
            name: name.into(),
            doc: doc.to_owned(),
            migration,
            objects: Vec::new(),
        });
        self.external = false;
        self
    }

    /// What follows is somebody else's.
    pub fn external(mut self) -> Self {
        self.external = true;
        self
    }

    /// What follows is ours.
    pub fn ours(mut self) -> Self {
        self.external = false;
        self
    }

    fn note(&mut self, id: ObjectId) {
        if self.external {
            self.schema.external.insert(id.clone());
        }
        if let Some(module) = self.schema.modules.last_mut() {
            module.objects.push(id);
        }
    }

    pub fn namespace(mut self, name: &str) -> Self {
        self.note(ObjectId::Schema(name.into()));
        let comment = Some(format!("The schema {name}."));
        self.schema.namespaces.insert(name.into(), Namespace { name: name.into(), comment });
        self
    }

    pub fn extension(mut self, name: &str, schema: &str) -> Self {
        self.note(ObjectId::Extension(name.into()));
        let extension = Extension { name: name.into(), schema: schema.into(), version: None, comment: None };
        self.schema.extensions.insert(name.into(), extension);
        self
    }

    pub fn enumeration(mut self, name: &str, labels: &[&str]) -> Self {
        let name = qualified(name);
        self.note(ObjectId::Enum(name.clone()));
        let labels = labels.iter().map(|label| (*label).to_owned()).collect();
        let comment = Some("One of a few.".to_owned());
        self.schema.enums.insert(name.clone(), Enum { name, labels, comment, rust_name: None });
        self
    }

    pub fn domain(mut self, name: &str, base: &str, check: &str) -> Self {
        let name = qualified(name);
        self.note(ObjectId::Domain(name.clone()));
        let checks = [(Name::new(format!("{}_check", name.name.as_str())), Sql::new(check))].into();
        let domain = Domain {
            name: name.clone(),
            base: ty(base),
            collation: None,
            not_null: false,
            default: None,
            checks,
            not_valid: std::collections::BTreeSet::new(),
            comment: Some("A narrower type.".to_owned()),
        };
        self.schema.domains.insert(name, domain);
        self
    }

    pub fn composite(mut self, name: &str, fields: &[(&str, &str)]) -> Self {
        let name = qualified(name);
        self.note(ObjectId::Composite(name.clone()));
        let fields = fields.iter().map(|(name, of)| CompositeField {
            name: (*name).into(),
            ty: ty(of),
            nullable: true,
            collation: None,
            comment: Some(format!("The {name}.")),
            values: None,
            json: None,
        });
        let fields = fields.collect();
        let composite = Composite { name: name.clone(), fields, comment: None, rust_name: None };
        self.schema.composites.insert(name, composite);
        self
    }

    pub fn sequence(mut self, name: &str, owned_by: Option<(&str, &str)>) -> Self {
        let name = qualified(name);
        self.note(ObjectId::Sequence(name.clone()));
        let sequence = Sequence {
            unlogged: false,
            name: name.clone(),
            ty: ty("bigint"),
            options: SequenceOptions { start: Some(1000), cycle: true, ..SequenceOptions::default() },
            owned_by: owned_by.map(|(table, column)| (qualified(table), column.into())),
            comment: Some("Numbers.".to_owned()),
        };
        self.schema.sequences.insert(name, sequence);
        self
    }

    pub fn table(self, name: &str, columns: Vec<Column>) -> Self {
        self.table_with(name, columns, |_| {})
    }

    pub fn table_with(mut self, name: &str, columns: Vec<Column>, change: impl FnOnce(&mut Table)) -> Self {
        let name = qualified(name);
        self.note(ObjectId::Table(name.clone()));
        let mut table = Table {
            partition_by: None,
            partition_of: None,
            inherits: Vec::new(),
            replica_identity: ReplicaIdentity::Default,
            clustered_on: None,
            comment: Some(format!("The table of {}; it's plain.", name.name.as_str())),
            name: name.clone(),
            columns,
            unlogged: false,
            storage: [].into(),
            row_security: true,
            force_row_security: false,
            rust_name: None,
            tenant: None,
            owner: None,
            access: None,
        };
        change(&mut table);
        self.schema.tables.insert(name, table);
        self
    }

    pub fn constraint(self, table: &str, name: &str, kind: ConstraintKind) -> Self {
        self.constraint_with(table, name, kind, |_| {})
    }

    pub fn constraint_with(
        mut self,
        table: &str,
        name: &str,
        kind: ConstraintKind,
        change: impl FnOnce(&mut Constraint),
    ) -> Self {
        let (table, name) = (qualified(table), Name::new(name));
        self.note(ObjectId::Constraint(table.clone(), name.clone()));
        let mut constraint = Constraint {
            inherited: false,
            only: false,
            not_enforced: false,
            temporal: false,
            table: table.clone(),
            name: name.clone(),
            kind,
            deferrable: Deferrable::NotDeferrable,
            validated: true,
            storage: Parameters::new(),
            comment: None,
        };
        change(&mut constraint);
        self.schema.constraints.insert((table, name), constraint);
        self
    }

    pub fn primary_key(self, table: &str, columns: &str) -> Self {
        let name = format!("{}_pkey", qualified(table).name.as_str());
        let kind = ConstraintKind::PrimaryKey { columns: names(columns), include: Vec::new() };
        self.constraint(table, &name, kind)
    }

    pub fn unique(self, table: &str, columns: &str) -> Self {
        let name = format!("{}_{}_key", qualified(table).name.as_str(), columns.replace(' ', "_"));
        let kind = ConstraintKind::Unique {
            columns: names(columns),
            include: Vec::new(),
            nulls_not_distinct: false,
        };
        self.constraint(table, &name, kind)
    }

    pub fn check(self, table: &str, name: &str, expression: &str) -> Self {
        self.constraint(
            table,
            name,
            ConstraintKind::Check { expression: expression.into(), no_inherit: false },
        )
    }

    pub fn foreign_key(self, table: &str, columns: &str, to: &str, key: &str) -> Self {
        let name = format!("{}_{}_fkey", qualified(table).name.as_str(), columns.replace(' ', "_"));
        self.constraint(table, &name, foreign_key(columns, to, key))
    }

    pub fn index(self, table: &str, name: &str, columns: &str) -> Self {
        self.index_with(table, name, columns, |_| {})
    }

    pub fn index_with(
        mut self,
        table: &str,
        name: &str,
        columns: &str,
        change: impl FnOnce(&mut Index),
    ) -> Self {
        let (table, name) = (qualified(table), Name::new(name));
        self.note(ObjectId::Index(table.clone(), name.clone()));
        let keys = names(columns).into_iter().map(IndexTarget::Column).map(key).collect();
        let mut index = Index {
            inherited: false,
            only: false,
            attached: std::collections::BTreeSet::new(),
            invalid: false,
            table: table.clone(),
            name: name.clone(),
            unique: false,
            nulls_not_distinct: false,
            method: "btree".into(),
            keys,
            include: Vec::new(),
            predicate: None,
            storage: [].into(),
            comment: None,
        };
        change(&mut index);
        self.schema.indexes.insert((table, name), index);
        self
    }

    pub fn statistics(
        mut self,
        table: &str,
        name: &str,
        columns: &str,
        change: impl FnOnce(&mut Statistics),
    ) -> Self {
        let (table, name) = (qualified(table), Name::new(name));
        self.note(ObjectId::Statistics(table.clone(), name.clone()));
        let mut statistics = Statistics {
            table: table.clone(),
            name: name.clone(),
            kinds: [].into(),
            columns: names(columns).into_iter().collect(),
            expressions: Vec::new(),
            target: None,
            comment: None,
        };
        change(&mut statistics);
        self.schema.statistics.insert((table, name), statistics);
        self
    }

    pub fn function(mut self, function: Function) -> Self {
        self.note(ObjectId::Function(function.id()));
        self.schema.functions.insert(function.id(), function);
        self
    }

    pub fn view(self, name: &str, query: &str) -> Self {
        self.view_with(name, query, |_| {})
    }

    pub fn view_with(mut self, name: &str, query: &str, change: impl FnOnce(&mut View)) -> Self {
        let name = qualified(name);
        self.note(ObjectId::View(name.clone()));
        let mut view = View {
            name: name.clone(),
            columns: Vec::new(),
            query: query.into(),
            security_invoker: true,
            security_barrier: false,
            spelled: Parameters::new(),
            check_option: None,
            comment: Some("A view.".to_owned()),
            rust_name: None,
            tenant: None,
            access: None,
        };
        change(&mut view);
        self.schema.views.insert(name, view);
        self
    }

    pub fn materialized_view(mut self, name: &str, query: &str) -> Self {
        let name = qualified(name);
        self.note(ObjectId::MaterializedView(name.clone()));
        let view = MaterializedView {
            clustered_on: None,
            without_data: false,
            name: name.clone(),
            columns: Vec::new(),
            query: query.into(),
            storage: [("fillfactor".to_owned(), "90".to_owned())].into(),
            comment: Some("A summary.".to_owned()),
            rust_name: None,
            tenant: None,
            access: None,
        };
        self.schema.materialized_views.insert(name, view);
        self
    }

    pub fn trigger(
        mut self,
        table: &str,
        name: &str,
        function: &str,
        change: impl FnOnce(&mut Trigger),
    ) -> Self {
        let (table, name) = (qualified(table), Name::new(name));
        self.note(ObjectId::Trigger(table.clone(), name.clone()));
        let mut trigger = Trigger {
            enabled: TriggerEnabled::Origin,
            table: table.clone(),
            name: name.clone(),
            timing: Timing::Before,
            events: vec![TriggerEvent::Update(Vec::new())],
            level: TriggerLevel::Row,
            old_table: None,
            new_table: None,
            condition: None,
            function: FunctionId { name: qualified(function), arguments: Vec::new() },
            arguments: Vec::new(),
            constraint: None,
            comment: None,
        };
        change(&mut trigger);
        self.schema.triggers.insert((table, name), trigger);
        self
    }

    pub fn policy(
        mut self,
        table: &str,
        name: &str,
        command: Option<Command>,
        using: &str,
        check: &str,
    ) -> Self {
        let (table, name) = (qualified(table), Name::new(name));
        self.note(ObjectId::Policy(table.clone(), name.clone()));
        let some = |text: &str| (!text.is_empty()).then(|| Sql::new(text));
        let policy = Policy {
            table: table.clone(),
            name: name.clone(),
            command,
            permissive: true,
            roles: vec!["authenticated".into()],
            using: some(using),
            with_check: some(check),
            comment: None,
        };
        self.schema.policies.insert((table, name), policy);
        self
    }

    /// `("authenticated", "select, insert (title isbn)")`
    pub fn grant(mut self, object: ObjectId, grants: &[(&str, &[(Privilege, &str)])]) -> Self {
        self.note(ObjectId::Privileges(Box::new(object.clone())));
        let grants = grants.iter().map(|(role, privileges)| {
            let privileges = privileges.iter().map(|(privilege, columns)| {
                let columns = match *columns {
                    "" => Columns::All,
                    columns => Columns::Only(names(columns).into_iter().collect()),
                };
                (*privilege, columns)
            });
            (Name::new(*role), privileges.collect())
        });
        let privileges = Privileges::new(object.clone(), grants.collect());
        self.schema.privileges.insert(object, privileges);
        self
    }

    pub fn done(self) -> Schema {
        self.schema
    }
}

pub fn qualified(name: &str) -> QualifiedName {
    let (schema, name) = name.split_once('.').unwrap_or(("public", name));
    QualifiedName::new(schema, name)
}

pub fn names(list: &str) -> Vec<Name> {
    list.split(' ').map(Name::from).collect()
}

pub fn ty(text: &str) -> Type {
    text.parse().unwrap()
}

pub fn table_id(name: &str) -> ObjectId {
    ObjectId::Table(qualified(name))
}

pub fn key(target: IndexTarget) -> IndexKey {
    IndexKey {
        target,
        collation: None,
        operator_class: None,
        order: SortOrder::Asc,
        nulls: None,
        statistics: None,
    }
}

pub fn foreign_key(columns: &str, to: &str, key: &str) -> ConstraintKind {
    ConstraintKind::ForeignKey {
        columns: names(columns),
        references: qualified(to),
        referenced: names(key),
        match_full: false,
        on_delete: ForeignKeyAction::Cascade,
        on_update: ForeignKeyAction::NoAction,
    }
}

/// A column: `not null` unless the type ends with `?`.
pub fn column(name: &str, of: &str) -> Column {
    Column {
        statistics: None,
        options: Parameters::new(),
        inherited: false,
        name: name.into(),
        ty: ty(of.trim_end_matches('?')),
        not_null: !of.ends_with('?'),
        default: None,
        generated: None,
        identity: None,
        collation: None,
        storage: None,
        compression: None,
        comment: None,
        values: None,
        json: None,
        filled_by: None,
    }
}

pub trait ColumnExt {
    fn default(self, sql: &str) -> Self;
    fn comment(self, text: &str) -> Self;
    fn with(self, change: impl FnOnce(&mut Column)) -> Self;
}

impl ColumnExt for Column {
    fn default(mut self, sql: &str) -> Self {
        self.default = Some(sql.into());
        self
    }
    fn comment(mut self, text: &str) -> Self {
        self.comment = Some(text.to_owned());
        self
    }
    fn with(mut self, change: impl FnOnce(&mut Column)) -> Self {
        change(&mut self);
        self
    }
}

/// A column of what a function gives back; `?` behind the type makes it nullable.
pub fn return_column(name: &str, of: &str) -> ReturnColumn {
    let nullable = of.ends_with('?');
    ReturnColumn { name: name.into(), value: Returned::new(ty(of.trim_end_matches('?')), nullable) }
}

pub fn function(
    name: &str,
    arguments: &[(&str, &str)],
    returns: &str,
    language: &str,
    body: &str,
) -> Function {
    let arguments = arguments.iter().map(|(name, of)| Argument {
        name: Some((*name).into()),
        mode: ArgumentMode::In,
        ty: ty(of),
        nullable: false,
        default: None,
        values: None,
        json: None,
    });
    Function {
        name: qualified(name),
        kind: FunctionKind::Function,
        arguments: arguments.collect(),
        returns: Returns::Value(Returned::new(ty(returns), false)),
        language: language.into(),
        volatility: Volatility::Volatile,
        parallel: Parallel::Unsafe,
        strict: false,
        security_definer: false,
        leakproof: false,
        cost: None,
        rows: None,
        settings: [("search_path".to_owned(), "''".to_owned())].into(),
        body: body.into(),
        comment: Some("Does what it's named after.".to_owned()),
        depends_on: Vec::new(),
    }
}
