//! Tables (PostgreSQL manual, CREATE TABLE). Their columns are a kind of their own.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Alteration, Change, Context, Danger, Hazard, Kind, Object, Text, column, comment, layout, parents,
    partition_rows, references,
};
use crate::model::{
    BaseType, Column, Constraint, ConstraintKind, DefinitionKind, Name, ObjectId, Parameters, PartitionOf,
    QualifiedName, ReplicaIdentity, Schema, Table, Type, sql,
};

impl Kind for Table {
    fn id(&self) -> ObjectId {
        ObjectId::Table(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut needed = references::namespace(schema, &self.name);
        needed.extend(self.parents().cloned().map(ObjectId::Table));
        // What a partition is itself partitioned by takes no other type while it is.
        if let (Some(of), Some(_)) = (&self.partition_of, &self.partition_by) {
            let key = key_columns(schema, self).into_keys();
            needed.extend(key.map(|column| ObjectId::Column(of.parent.clone(), column.clone())));
        }
        needed
    }

    // Whoever takes part in a parent has to be like it by then.
    fn expects(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let parents = self.parents().filter_map(|parent| schema.tables.get(parent));
        let mut expected = BTreeSet::new();
        for (parent, column) in parents.flat_map(|parent| parent.columns.iter().map(move |of| (parent, of))) {
            let default = column.default.as_ref();
            expected.insert(ObjectId::Column(parent.name.clone(), column.name.clone()));
            expected.extend(default.map(|_| ObjectId::Default(parent.name.clone(), column.name.clone())));
        }
        expected
    }

    fn holds_data(&self) -> bool {
        true
    }

    fn create(&self, context: &Context<'_>) -> Vec<String> {
        let mut lines = column::lines(self, context);
        let alone = self.partition_of.as_ref().filter(|_| lines.is_empty() && brings_a_part(context));
        lines.extend(context.folded.iter().filter_map(|part| match part {
            Object::Constraint(constraint) if !constraint.inherited => Some(constraint.clause()),
            _ => None,
        }));
        let unlogged = if self.unlogged { "unlogged " } else { "" };
        let opening = format!("create {unlogged}table {}", self.name);
        let table = match &self.partition_of {
            None => layout::block(&opening, &lines),
            // A key of its own is to be there before it becomes a partition, for the parent's index to make it its part.
            Some(PartitionOf { parent, .. }) if alone.is_some() => {
                let like = "including defaults including generated including constraints including storage";
                lines.insert(0, format!("like {parent} {like} including compression"));
                layout::block(&opening, &lines)
            }
            Some(PartitionOf { parent, bound }) => {
                let opening = format!("{opening} partition of {parent}");
                let table = if lines.is_empty() { opening } else { layout::block(&opening, &lines) };
                format!("{table} {bound}")
            }
        };
        let parents =
            (!self.inherits.is_empty()).then(|| format!("inherits ({})", sql::list(&self.inherits)));
        let partitions = self.partition_by.iter().map(|key| format!("partition by {key}"));
        let storage = layout::storage(&self.storage);
        let clauses = std::iter::once(table).chain(parents).chain(partitions);
        let clauses: Vec<_> = clauses.chain((!storage.is_empty()).then_some(storage)).collect();
        let create = clauses.join(" ");
        let attach = alone.map(|of| partition_rows::beside_default(self.attach_to(of), self, context));
        let create =
            if attach.is_some() { create } else { partition_rows::beside_default(create, self, context) };
        let mut statements: Vec<_> = std::iter::once(create).chain(attach).collect();
        let folded = self.columns.iter().filter(|of| {
            !of.inherited && context.folds(&ObjectId::Column(self.name.clone(), of.name.clone()))
        });
        statements.extend(folded.flat_map(|of| column::settings(self, of)));
        statements.extend(column::overrides(self, context));
        statements.extend(context.folded.iter().filter_map(|part| match part {
            Object::Constraint(constraint) => constraint.rename_part(context),
            _ => None,
        }));
        if !matches!(self.replica_identity, ReplicaIdentity::Default | ReplicaIdentity::Index(_)) {
            statements.push(self.set_replica_identity());
        }
        for (on, action) in [(self.row_security, "enable"), (self.force_row_security, "force")] {
            statements.extend(on.then(|| format!("alter table {} {action} row level security", self.name)));
        }
        if !self.row_security && comes_with_row_security(context.other) {
            statements.push(format!("alter table {} disable row level security", self.name));
        }
        statements
    }

    // These name an index, which is made after the table.
    fn finish(&self, _context: &Context<'_>) -> Vec<String> {
        let index = matches!(self.replica_identity, ReplicaIdentity::Index(_));
        let identity = index.then(|| self.set_replica_identity());
        identity.into_iter().chain(self.clustered_on.iter().map(|_| self.set_cluster())).collect()
    }

    fn drop(&self, context: &Context<'_>) -> Vec<String> {
        let refers_to = |constraint: &Constraint, table: &QualifiedName| match &constraint.kind {
            ConstraintKind::ForeignKey { references, .. } => references == table,
            _ => false,
        };
        // What refers to the whole refers to the part, until that is no part any more.
        if let Some(rows_back) = partition_rows::to_default(self, context) {
            return rows_back;
        }
        let whole = self.partition_of.as_ref().filter(|of| {
            context.other.tables.contains_key(&of.parent)
                && context.schema.constraints.values().any(|it| refers_to(it, &of.parent))
        });
        let detach = whole.map(|of| format!("alter table {} detach partition {}", of.parent, self.name));
        detach.into_iter().chain([format!("drop table {}", self.name)]).collect()
    }

    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        // Columns are objects of their own, and what only the declaration knows is not in the database.
        let Self {
            name,
            columns,
            unlogged,
            storage,
            partition_by,
            partition_of: _,
            inherits: _,
            replica_identity,
            clustered_on,
            row_security,
            force_row_security,
            comment: _,
            rust_name: _,
            tenant: _,
            owner: _,
            access: _,
        } = self;
        // Nothing changes these in place.
        let keys = || (key_columns(context.other, previous), key_columns(context.schema, self));
        if *partition_by != previous.partition_by || (partition_by.is_some() && keys().0 != keys().1) {
            return Change::Replace;
        }
        // One that it has already stays its own, and one that it has not cannot be its parent's alone.
        let comes = |column: &&Column| column.inherited && previous.column(&column.name).is_none();
        if columns.iter().filter(comes).any(|column| parents::is_adopted(self, &column.name, context)) {
            return Change::Replace;
        }
        if !self.grows_from(previous) && self.is_typed(context.schema) {
            return Change::Replace;
        }
        let mut alteration = Alteration::default();
        parents::change(self, previous, context, &mut alteration);
        if *replica_identity != previous.replica_identity {
            let set = self.set_replica_identity();
            match replica_identity {
                ReplicaIdentity::Index(_) => alteration.finish.push(set),
                _ => alteration.push(set),
            }
        }
        if *clustered_on != previous.clustered_on {
            match clustered_on {
                Some(_) => alteration.finish.push(self.set_cluster()),
                None => alteration.push(self.set_cluster()),
            }
        }
        if *unlogged != previous.unlogged {
            let logged = if *unlogged { "unlogged" } else { "logged" };
            alteration.push(format!("alter table {name} set {logged}"));
            if context.in_use(&self.id()) {
                alteration.warn(Danger::RewritesTable, format!("{name} is written anew as {logged}"));
            }
        }
        let alter = format!("alter table {name}");
        // What is stored apart has settings once there is a column for it.
        let stored = |of: &Parameters, apart: bool| -> Parameters {
            let of = of.iter().filter(|(name, _)| name.starts_with("toast.") == apart);
            of.map(|(name, value)| (name.clone(), value.clone())).collect()
        };
        let [own, apart] = [false, true].map(|apart| {
            layout::storage_changes(&alter, &stored(&previous.storage, apart), &stored(storage, apart))
        });
        alteration.statements.extend(own);
        let new = |column: &Column| previous.column(&column.name).is_none_or(|before| before.ty != column.ty);
        let late = columns.iter().any(new);
        if late { &mut alteration.finish } else { &mut alteration.statements }.extend(apart);
        let switches = [
            (previous.row_security, *row_security, ["disable", "enable"]),
            (previous.force_row_security, *force_row_security, ["no force", "force"]),
        ];
        for (before, after, words) in switches {
            if before != after {
                alteration
                    .push(format!("alter table {name} {} row level security", words[usize::from(after)]));
            }
        }
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.comment.as_ref())
    }

    fn create_hazards(&self, context: &Context<'_>) -> Vec<Hazard> {
        partition_rows::moves_rows(self, context)
    }

    fn drop_hazards(&self, context: &Context<'_>) -> Vec<Hazard> {
        let name = &self.name;
        let Some(after) = context.other.tables.get(name) else {
            if partition_rows::to_default(self, context).is_some() {
                return Vec::new();
            }
            return vec![partition_rows::drop_hazard(self, context)];
        };
        let written = |column: &&Column| column.generated.is_none();
        let kept = |column: &&Column| after.column(&column.name).is_some_and(|of| of.generated.is_none());
        let (kept, gone): (Vec<_>, Vec<_>) = self.columns.iter().filter(written).partition(kept);
        if !has_place_for_rows(context.other, self, after) {
            let why = format!("every row of {name}, which is made anew and has no column of before");
            return vec![Danger::LosesData.because(why)];
        }
        let copied = Danger::RewritesTable.because(format!("{name} is made anew, and its rows copied"));
        let lost =
            |column: &Column| Danger::LosesData.because(format!("every value of {name}.{}", column.name));
        let kept = kept.into_iter().filter_map(|column| Some((column, after.column(&column.name)?)));
        let changed = kept.clone().filter_map(|(before, after)| column::refused_or_lost(name, before, after));
        let new = after.columns.iter().filter(|column| self.column(&column.name).is_none());
        let new = new.filter(|column| column::is_to_be_said(context.other, column));
        let lacking = new.map(|column| {
            if context.way.fills() {
                let why = format!("the rows of {name} get some {}: nothing says which", column.name);
                return Danger::LosesData.because(why);
            }
            Danger::MayFail.because(format!("fails where {name} has rows: they have no {}", column.name))
        });
        let null = kept.filter(|(before, after)| after.not_null && !before.not_null).map(|(_, column)| {
            if context.way.replaces() {
                let why = format!("the rows of {name} without {} get some: nothing says which", column.name);
                return Danger::LosesData.because(why);
            }
            Danger::MayFail.because(format!("fails where {name}.{} is null", column.name))
        });
        let lost = gone.into_iter().map(lost);
        let nowhere = partition_rows::loses_what_belongs_nowhere(after, context.way)
            .then(|| Danger::LosesData.because(format!("the rows of {name} that belong to no partition")));
        let lost = lost.chain(nowhere);
        std::iter::once(copied).chain(lost).chain(changed).chain(null).chain(lacking).collect()
    }
}

/// Has a table that is made anew a place for the rows it had: a column of theirs, or nothing that it asks of them?
pub(crate) fn has_place_for_rows(next: &Schema, before: &Table, after: &Table) -> bool {
    let stays = |column: &Column| column.generated.is_none() && before.column(&column.name).is_some();
    let asks = |column: &Column| column::is_to_be_said(next, column);
    let asks = || after.partition_by.is_some() || after.columns.iter().any(asks);
    after.columns.iter().any(stays) || !asks()
}

/// Is there an event trigger that switches row-level security on for new tables, as projects of Supabase may have one
/// (PostgreSQL manual, 40 Event Triggers)?
fn comes_with_row_security(schema: &Schema) -> bool {
    let switches = |id: &ObjectId| match id {
        ObjectId::Function(function) => schema.functions.get(function).is_some_and(|function| {
            function.body.as_str().to_lowercase().contains("enable row level security")
        }),
        _ => false,
    };
    let mut triggers = schema.definitions.iter().filter(|(_, of)| of.kind == DefinitionKind::EventTrigger);
    triggers.any(|(id, _)| schema.depends.get(id).is_some_and(|needs| needs.iter().any(switches)))
}

/// Do rows go by a column: is it of the key of its table, of what that is a part of, or of its parts?
pub(super) fn is_of_partition_key(schema: &Schema, table: &Table, column: &Name) -> bool {
    let parts = parents::descendants(schema, &table.name);
    let parts = parts.iter().filter_map(|id| match id {
        ObjectId::Table(name) => schema.tables.get(name),
        _ => None,
    });
    let wholes = parents::ancestors(schema, &table.name).filter_map(|whole| schema.tables.get(whole));
    let mut all = std::iter::once(table).chain(wholes).chain(parts);
    all.any(|table| key_columns(schema, table).contains_key(column))
}

/// The columns that a table is partitioned by, with their types and collations.
fn key_columns<'s>(
    schema: &Schema,
    table: &'s Table,
) -> BTreeMap<&'s Name, (&'s Type, Option<&'s QualifiedName>)> {
    let key = table.partition_by.iter();
    let named: BTreeSet<_> =
        key.flat_map(|key| references::in_texts(schema, [Text::over(&table.name, key)])).collect();
    let id = |column: &Column| ObjectId::Column(table.name.clone(), column.name.clone());
    let columns = table.columns.iter().filter(|column| named.contains(&id(column)));
    columns.map(|column| (&column.name, (&column.ty, column.collation.as_ref()))).collect()
}

/// The partitioned table whose key is of a type, and that this one is or is part of.
pub(super) fn keyed_by<'a>(schema: &'a Schema, table: &'a Table, ty: &QualifiedName) -> Option<&'a Table> {
    let of = |ty_of: &Type| matches!(&ty_of.base, BaseType::User(name) if name == ty);
    if key_columns(schema, table).values().any(|(ty, _)| of(ty)) {
        return Some(table);
    }
    let parent = table.partition_of.as_ref().and_then(|of| schema.tables.get(&of.parent))?;
    keyed_by(schema, parent, ty)
}

/// Does a table go, with its partitions, and come again?
pub(super) fn is_made_anew(table: &QualifiedName, context: &Context<'_>) -> bool {
    let whole = parents::ancestors(context.other, table);
    std::iter::once(table).chain(whole).any(|table| comes_again(table, context) == Some(true))
}

fn comes_again(table: &QualifiedName, context: &Context<'_>) -> Option<bool> {
    let (before, after) = (context.other.tables.get(table)?, context.schema.tables.get(table)?);
    Some(after.alter(before, context) == Change::Replace)
}

/// The statements by which a table or materialized view that stays goes on going by an index that is made anew.
pub(super) fn marks(context: &Context<'_>, table: &QualifiedName, index: &Name) -> Vec<String> {
    let views = [context.other, context.schema].map(|schema| schema.materialized_views.get(table));
    if let [Some(before), Some(after)] = views {
        let stays = context.in_use(&ObjectId::MaterializedView(table.clone()));
        let clusters = [before, after].iter().all(|view| view.clustered_on.as_ref() == Some(index));
        return (stays && clusters).then(|| after.set_cluster()).into_iter().collect();
    }
    if !context.in_use(&ObjectId::Table(table.clone())) {
        return Vec::new();
    }
    let (Some(before), Some(after)) = (context.other.tables.get(table), context.schema.tables.get(table))
    else {
        return Vec::new();
    };
    let identity = ReplicaIdentity::Index(index.clone());
    let identifies = before.replica_identity == identity && after.replica_identity == identity;
    let clusters = [before, after].iter().all(|it| it.clustered_on.as_ref() == Some(index));
    let identity = identifies.then(|| after.set_replica_identity());
    identity.into_iter().chain(clusters.then(|| after.set_cluster())).collect()
}

/// Does a new partition bring a key that an index which is there already is to make its part?
fn brings_a_part(context: &Context<'_>) -> bool {
    let there = |adopter: ObjectId| match adopter {
        ObjectId::Index(table, name) => context.other.indexes.contains_key(&(table, name)),
        ObjectId::Constraint(table, name) => context.other.constraints.contains_key(&(table, name)),
        _ => false,
    };
    let brings = |part: &Object<'_>| match part {
        Object::Constraint(key) => key.precedes(context.schema).is_some_and(there),
        _ => false,
    };
    context.folded.iter().any(brings)
}

impl Table {
    /// Is it a table of a type (PostgreSQL manual, CREATE TABLE, OF)? Its columns stand as the type has them.
    fn is_typed(&self, schema: &Schema) -> bool {
        let title = format!("{} of ", self.name);
        let is_it = |id: &ObjectId| match id {
            ObjectId::Definition(DefinitionKind::TypedTable, name) => name.as_str().starts_with(&title),
            _ => false,
        };
        schema.definitions.keys().any(is_it)
    }

    /// Are its columns those of before that stay, as they stood, and then the new ones?
    fn grows_from(&self, previous: &Self) -> bool {
        let names = |of: &Self| of.columns.iter().map(|column| column.name.clone()).collect::<Vec<_>>();
        let (before, after) = (names(previous), names(self));
        let stay = before.iter().filter(|name| after.contains(name));
        let new = after.iter().filter(|name| !before.contains(name));
        stay.chain(new).eq(&after)
    }

    pub(super) fn attach_to(&self, of: &PartitionOf) -> String {
        format!("alter table {} attach partition {} {}", of.parent, self.name, of.bound)
    }

    fn set_replica_identity(&self) -> String {
        let identity = match &self.replica_identity {
            ReplicaIdentity::Default => "default".to_owned(),
            ReplicaIdentity::Full => "full".to_owned(),
            ReplicaIdentity::Nothing => "nothing".to_owned(),
            ReplicaIdentity::Index(index) => format!("using index {index}"),
        };
        format!("alter table {} replica identity {identity}", self.name)
    }

    /// What a later CLUSTER goes by; nothing is moved now (PostgreSQL manual, ALTER TABLE, CLUSTER ON).
    fn set_cluster(&self) -> String {
        format!("alter table {} {}", self.name, layout::cluster(self.clustered_on.as_ref()))
    }
}
