//! Tables and their columns as they are declared.

use std::collections::BTreeSet;
use std::marker::PhantomData;

use super::access::AccessRule;
use super::collect::{Collector, Intent};
use super::column::{AnyColumn, Column};
use super::constraint::Constraint;
use super::data_type::{DataType, SqlType};
use super::grant::Grant;
use super::index::Index;
use super::names;
use super::object::{Object, Relation, Table, TriggerFunction};
use super::policy::Policies;
use super::statistics::Statistics;
use super::trigger::Trigger;
use crate::diagnostic::{Diagnostic, Location};
use crate::model::{
    self, Command, ConstraintKind, Danger, Generated, Identity, Name, ObjectId, Parameters, QualifiedName,
    SequenceOptions, Sql, ValueLiteral, sql,
};

/// A column of the table `T` with all that its declaration says.
pub struct ColumnDefinition<T> {
    column: model::Column,
    check: Option<Sql>,
    values: Option<model::Values>,
    backfill: Option<Sql>,
    renamed_from: Option<String>,
    accepted: Vec<(Danger, String)>,
    of: PhantomData<fn() -> T>,
}

impl<T> ColumnDefinition<T> {
    /// The column as its type declares it.
    #[must_use]
    pub fn new<Ty: SqlType>(column: Column<T, Ty>) -> Self {
        let data_type = Ty::data_type();
        let check = implied_check(&column.name(), &data_type);
        let values = data_type.values.clone();
        let column = model::Column {
            statistics: None,
            options: Parameters::new(),
            inherited: false,
            name: column.name(),
            ty: data_type.ty,
            not_null: !data_type.nullable,
            default: None,
            generated: None,
            identity: None,
            collation: None,
            storage: None,
            compression: None,
            comment: None,
            values: data_type.values.map(|values| values.rust_name),
            json: data_type.json,
            filled_by: None,
        };
        Self {
            column,
            check,
            values,
            backfill: None,
            renamed_from: None,
            accepted: Vec::new(),
            of: PhantomData,
        }
    }

    /// With `COMMENT ON COLUMN`.
    #[must_use]
    pub fn comment(mut self, comment: &str) -> Self {
        self.column.comment = Some(comment.to_owned());
        self
    }

    /// With a default.
    #[must_use]
    pub fn default(mut self, expression: &str) -> Self {
        self.column.default = Some(Sql::new(expression));
        self
    }

    /// With what the rows get that are there when the column becomes `NOT NULL`: an expression over the row.
    #[must_use]
    pub fn backfill(mut self, _column: AnyColumn<T>, expression: &str) -> Self {
        self.backfill = Some(Sql::new(expression));
        self
    }

    /// `GENERATED ALWAYS AS (expression) STORED`.
    #[must_use]
    pub fn generated(mut self, expression: &str) -> Self {
        self.column.generated = Some(Generated { expression: Sql::new(expression), stored: true });
        self
    }

    /// `GENERATED ALWAYS AS (expression) VIRTUAL`.
    #[must_use]
    pub fn generated_virtual(mut self, expression: &str) -> Self {
        self.column.generated = Some(Generated { expression: Sql::new(expression), stored: false });
        self
    }

    /// `SET STATISTICS`: how much ANALYZE gathers.
    #[must_use]
    pub fn statistics(mut self, target: i32) -> Self {
        self.column.statistics = Some(target);
        self
    }

    /// With an attribute option, such as `n_distinct`.
    #[must_use]
    pub fn option(mut self, name: &str, value: &str) -> Self {
        self.column.options.insert(name.to_owned(), value.to_owned());
        self
    }

    /// It comes from a parent of its table, and differs from the parent's in what is said here.
    #[must_use]
    pub fn inherited(mut self) -> Self {
        self.column.inherited = true;
        self
    }

    /// With a sequence of this name for its identity, in the table's schema unless another is named.
    #[must_use]
    pub fn identity_sequence(mut self, schema: &str, name: &str) -> Self {
        if let Some(identity) = &mut self.column.identity {
            identity.sequence = Some(QualifiedName::new(schema, name));
        }
        self
    }

    /// `GENERATED ALWAYS AS IDENTITY`, or `BY DEFAULT`.
    #[must_use]
    pub fn identity(mut self, always: bool, options: SequenceOptions) -> Self {
        self.column.identity = Some(Identity { sequence: None, always, options });
        self
    }

    /// `COLLATE`.
    #[must_use]
    pub fn collation(mut self, collation: QualifiedName) -> Self {
        self.column.collation = Some(collation);
        self
    }

    /// `STORAGE`.
    #[must_use]
    pub fn storage(mut self, storage: &str) -> Self {
        self.column.storage = Some(storage.to_owned());
        self
    }

    /// `COMPRESSION`.
    #[must_use]
    pub fn compression(mut self, method: &str) -> Self {
        self.column.compression = Some(method.to_owned());
        self
    }

    /// Called so before: its values are kept.
    #[must_use]
    pub fn renamed_from(mut self, former: &str) -> Self {
        self.renamed_from = Some(former.to_owned());
        self
    }

    /// A danger of a change that is accepted, and why.
    #[must_use]
    pub fn accept(mut self, danger: Danger, reason: &str) -> Self {
        self.accepted.push((danger, reason.to_owned()));
        self
    }

    /// Filled in by a trigger that runs `F`, so that a writer may leave it out.
    #[must_use]
    pub fn filled_by<F: TriggerFunction>(mut self) -> Self {
        self.column.filled_by = Some(F::function());
        self
    }
}

/// The check that a column's declared type asks for: its closed set of values, or that its JSON is an object.
fn implied_check(column: &Name, data_type: &DataType) -> Option<Sql> {
    if data_type.json.is_some() {
        return Some(Sql::new(format!("jsonb_typeof({column}) = 'object'")));
    }
    let values = data_type.values.as_ref().filter(|_| !data_type.native)?;
    let literals = sql::list(values.variants.iter().map(|(_, value, _)| value));
    Some(if data_type.ty.array {
        Sql::new(format!("{column} <@ array[{literals}]::{}", data_type.ty))
    } else {
        Sql::new(format!("{column} in ({literals})"))
    })
}

/// A finding where a default is a literal that the column's closed set does not hold.
fn wrong_default<T>(definition: &ColumnDefinition<T>, at: &Location) -> Option<Diagnostic> {
    let values = definition.values.as_ref().filter(|_| !definition.column.ty.array)?;
    let default = definition.column.default.as_ref()?;
    let literal = default.as_str().split("::").next()?.trim();
    let text = literal.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
    let given = match (text, literal.parse()) {
        (Some(text), _) => ValueLiteral::Text(text.to_owned()),
        (None, Ok(number)) => ValueLiteral::Integer(number),
        // An expression: what it gives is known when it is run.
        (None, Err(_)) => return None,
    };
    if values.variants.iter().any(|(_, value, _)| *value == given) {
        return None;
    }
    let known = sql::list(values.variants.iter().map(|(_, value, _)| value));
    let name = &definition.column.name;
    let message = format!("the default {default} of `{name}` is not one of `{}`", values.rust_name);
    Some(
        Diagnostic::error("default-value", Some(at.clone()), message).help(format!("its values are {known}")),
    )
}

/// A table with all that its declaration says.
pub struct TableDefinition<T> {
    table: model::Table,
    external: bool,
    row_security: Option<bool>,
    constraints: Vec<Constraint<T>>,
    indexes: Vec<Index<T>>,
    statistics: Vec<Statistics<T>>,
    triggers: Vec<Trigger<T>>,
    policies: Vec<(Policies<T>, bool)>,
    access: Option<(Vec<AccessRule<T>>, Vec<Command>)>,
    grants: Vec<Grant>,
    identity_grants: Vec<(Name, Grant)>,
    depends_on: BTreeSet<ObjectId>,
    renamed_from: Option<String>,
    renamed_columns: Vec<(Name, String, Location)>,
    backfills: Vec<(Name, Sql)>,
    accepted: Vec<(Name, Danger, String)>,
    findings: Vec<Diagnostic>,
    at: Location,
}

impl<T: Relation> TableDefinition<T> {
    /// A table without columns.
    #[must_use]
    pub fn new(rust_name: &str, at: Location) -> Self {
        let table = model::Table {
            partition_by: None,
            partition_of: None,
            inherits: Vec::new(),
            replica_identity: model::ReplicaIdentity::Default,
            clustered_on: None,
            name: T::relation(),
            columns: Vec::new(),
            unlogged: false,
            storage: Parameters::new(),
            row_security: true,
            force_row_security: false,
            comment: None,
            rust_name: Some(rust_name.to_owned()),
            tenant: None,
            owner: None,
            access: None,
        };
        Self {
            table,
            external: false,
            row_security: None,
            constraints: Vec::new(),
            indexes: Vec::new(),
            statistics: Vec::new(),
            triggers: Vec::new(),
            policies: Vec::new(),
            access: None,
            grants: Vec::new(),
            identity_grants: Vec::new(),
            depends_on: BTreeSet::new(),
            renamed_from: None,
            renamed_columns: Vec::new(),
            backfills: Vec::new(),
            accepted: Vec::new(),
            findings: Vec::new(),
            at,
        }
    }

    /// With `COMMENT ON TABLE`.
    #[must_use]
    pub fn comment(mut self, comment: &str) -> Self {
        self.table.comment = Some(comment.to_owned());
        self
    }

    /// Called so before: its rows are kept.
    #[must_use]
    pub fn renamed_from(mut self, former: &str) -> Self {
        self.renamed_from = Some(former.to_owned());
        self
    }

    /// Somebody else's: referred to, never created.
    #[must_use]
    pub fn external(mut self) -> Self {
        self.external = true;
        self
    }

    /// `UNLOGGED`.
    #[must_use]
    pub fn unlogged(mut self) -> Self {
        self.table.unlogged = true;
        self
    }

    /// `PARTITION BY`, such as `range (day)`.
    #[must_use]
    pub fn partition_by(mut self, key: &str) -> Self {
        self.table.partition_by = Some(Sql::new(key));
        self
    }

    /// `PARTITION OF parent`, with its bound: its columns are those of the parent.
    #[must_use]
    pub fn partition_of<P: Table>(mut self, bound: &str) -> Self {
        self.table.partition_of = Some(model::PartitionOf { parent: P::relation(), bound: Sql::new(bound) });
        self
    }

    /// `INHERITS (parent)`: it has the columns of the parent beside its own.
    #[must_use]
    pub fn inherits<P: Table>(mut self) -> Self {
        self.table.inherits.push(P::relation());
        self
    }

    /// `REPLICA IDENTITY`.
    #[must_use]
    pub fn replica_identity(mut self, identity: model::ReplicaIdentity) -> Self {
        self.table.replica_identity = identity;
        self
    }

    /// The index that CLUSTER orders it by.
    #[must_use]
    pub fn cluster_on(mut self, index: &str) -> Self {
        self.table.clustered_on = Some(Name::new(index));
        self
    }

    /// With privileges by name, beside what its access gives.
    #[must_use]
    pub fn grants(mut self, grants: impl IntoIterator<Item = Grant>) -> Self {
        self.grants.extend(grants);
        self
    }

    /// With privileges on the sequence of an identity column.
    #[must_use]
    pub fn identity_grants(mut self, column: &AnyColumn<T>, grants: impl IntoIterator<Item = Grant>) -> Self {
        self.identity_grants.extend(grants.into_iter().map(|grant| (column.name.clone(), grant)));
        self
    }

    /// Needs this object, which nothing of it names.
    #[must_use]
    pub fn depends_on<O: Object>(mut self) -> Self {
        self.depends_on.insert(O::object());
        self
    }

    /// With a storage parameter.
    #[must_use]
    pub fn storage(mut self, parameter: &str, value: &str) -> Self {
        self.table.storage.insert(parameter.to_owned(), value.to_owned());
        self
    }

    /// Row-level security on or off; without a word it is on, except for somebody else's table.
    #[must_use]
    pub fn row_security(mut self, enabled: bool) -> Self {
        self.row_security = Some(enabled);
        self
    }

    /// Row-level security for the table's owner too.
    #[must_use]
    pub fn force_row_security(mut self) -> Self {
        self.row_security = self.row_security.or(Some(true));
        self.table.force_row_security = true;
        self
    }

    /// With a column.
    #[must_use]
    pub fn column(mut self, definition: ColumnDefinition<T>, at: &Location) -> Self {
        if let Some(check) = &definition.check {
            let column = AnyColumn::new(definition.column.name.clone());
            self.constraints.push(Constraint::column_check(column, check.as_str(), at.clone()));
        }
        self.findings.extend(wrong_default(&definition, at));
        let former =
            definition.renamed_from.map(|former| (definition.column.name.clone(), former, at.clone()));
        self.renamed_columns.extend(former);
        let backfill = definition.backfill.map(|sql| (definition.column.name.clone(), sql));
        self.backfills.extend(backfill);
        let accepted = definition.accepted.into_iter();
        let name = &definition.column.name;
        self.accepted.extend(accepted.map(|(danger, reason)| (name.clone(), danger, reason)));
        self.table.columns.push(definition.column);
        self
    }

    /// Rows belong to the tenant that this column names.
    #[must_use]
    pub fn tenant(mut self, column: AnyColumn<T>) -> Self {
        self.table.tenant = Some(column.name);
        self
    }

    /// Rows belong to the user that this column names.
    #[must_use]
    pub fn owner(mut self, column: AnyColumn<T>) -> Self {
        self.table.owner = Some(column.name);
        self
    }

    /// With a constraint.
    #[must_use]
    pub fn constraint(mut self, constraint: Constraint<T>) -> Self {
        self.constraints.push(constraint);
        self
    }

    /// With an index.
    #[must_use]
    pub fn index(mut self, index: Index<T>) -> Self {
        self.indexes.push(index);
        self
    }

    /// With extended statistics.
    #[must_use]
    pub fn statistics(mut self, statistics: Statistics<T>) -> Self {
        self.statistics.push(statistics);
        self
    }

    /// With a trigger.
    #[must_use]
    pub fn trigger(mut self, trigger: Trigger<T>) -> Self {
        self.triggers.push(trigger);
        self
    }

    /// With hand-written policies.
    #[must_use]
    pub fn policies<P: Into<Policies<T>>>(mut self, policies: fn(Policies<T>) -> P, at: Location) -> Self {
        self.policies.push((policies(Policies::new(at)).into(), false));
        self
    }

    /// With hand-written policies of ours, on somebody else's table.
    #[must_use]
    pub fn added_policies<P: Into<Policies<T>>>(
        mut self,
        policies: fn(Policies<T>) -> P,
        at: Location,
    ) -> Self {
        self.policies.push((policies(Policies::new(at)).into(), true));
        self
    }

    /// Who is meant to do what: rules for callers, and the commands of the service role.
    #[must_use]
    pub fn access(
        mut self,
        rules: impl IntoIterator<Item = AccessRule<T>>,
        service: impl IntoIterator<Item = Command>,
    ) -> Self {
        self.access = Some((rules.into_iter().collect(), service.into_iter().collect()));
        self
    }

    /// Adds the table and all that belongs to it.
    pub fn declare(mut self, into: &mut Collector) {
        let name = self.table.name.clone();
        let object = ObjectId::Table(name.clone());
        self.table.row_security = self.row_security.unwrap_or(!self.external);
        // The columns of a primary key are not null, whatever their declaration (PostgreSQL manual, 5.5.4).
        for constraint in &self.constraints {
            if let ConstraintKind::PrimaryKey { columns, .. } = &constraint.kind {
                let key = self.table.columns.iter_mut().filter(|column| columns.contains(&column.name));
                key.for_each(|column| column.not_null = true);
            }
        }
        into.diagnostics.append(&mut self.findings);
        if !into.table(self.table, &self.at, self.external) {
            return;
        }
        into.renamed(object.clone(), self.renamed_from, &self.at);
        for (column, sql) in self.backfills {
            into.schema.backfills.insert(ObjectId::Column(name.clone(), column), sql);
        }
        for (column, danger, reason) in self.accepted {
            into.accept(&ObjectId::Column(name.clone(), column), [(danger, reason)]);
        }
        for (column, former, at) in self.renamed_columns {
            into.renamed(ObjectId::Column(name.clone(), column), Some(former), &at);
        }
        for constraint in self.constraints {
            let external = self.external && !constraint.added;
            into.constraint(&name, constraint, external);
        }
        for index in self.indexes {
            let external = self.external && !index.added;
            into.index(&name, index, external);
        }
        for statistics in self.statistics {
            let external = self.external && !statistics.added;
            into.statistics(&name, statistics, external);
        }
        for trigger in self.triggers {
            let external = self.external && !trigger.added;
            into.trigger(&name, trigger, external);
        }
        if !self.depends_on.is_empty() {
            into.schema.depends.entry(object.clone()).or_default().extend(self.depends_on);
        }
        for (column, grant) in self.identity_grants {
            let declared = into.schema.tables.get(&name).and_then(|table| table.column(&column));
            let given = declared.and_then(|column| column.identity.as_ref()?.sequence.clone());
            let chosen = names::object_name(name.name.as_str(), column.as_str(), "seq");
            let sequence = given.unwrap_or_else(|| QualifiedName::new(name.schema.clone(), chosen));
            into.grants(&ObjectId::Sequence(sequence), [grant], &self.at);
        }
        let mut intent = Intent::new(object, name.clone(), self.external, self.at);
        if let Some((rules, service)) = self.access {
            intent.rules = Some(rules.into_iter().map(AccessRule::erase).collect());
            intent.service = service;
        }
        for (policies, added) in self.policies {
            intent.written.extend(policies.finish(added));
        }
        intent.granted = self.grants;
        into.intent(intent);
    }
}
