//! Columns of tables (PostgreSQL manual, CREATE TABLE; ALTER TABLE, ADD COLUMN and ALTER COLUMN).

mod clause;
mod identity;
mod parent;
mod retype;

use std::collections::BTreeSet;

use self::clause::{default_storage, options};
pub(super) use self::clause::{lines, overrides, settings};
pub(crate) use self::identity::counted_on;
pub(crate) use self::retype::converted_or;
pub(super) use self::retype::{otherwise, refused_or_lost};
use super::fit::{Fit, fit, related};
use super::refill::placeholder;
use super::{
    Alteration, Change, Context, Danger, Disturbance, Hazard, Kind, Refer, Text, comment, default,
    definition, fields, layout, parents, privileges, references, sequence,
};
use crate::declare::names::free_name;
use crate::model::{BaseType, Column, DefinitionKind, Domain, Name, ObjectId, Schema, Table, Type};

/// A column and the table that it is part of.
#[derive(Clone, Copy, Debug)]
pub struct TableColumn<'a> {
    /// The table.
    pub table: &'a Table,
    /// The column.
    pub column: &'a Column,
    /// Its place in the table, from 0.
    pub index: usize,
}

/// Of the table's other columns nothing is said.
impl PartialEq for TableColumn<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.table.name == other.table.name && self.column == other.column
    }
}

/// The columns of all tables.
pub(super) fn columns(schema: &Schema) -> impl Iterator<Item = TableColumn<'_>> {
    schema.tables.values().flat_map(|table| {
        let numbered = table.columns.iter().enumerate();
        numbered.map(move |(index, column)| TableColumn { table, column, index })
    })
}

impl Refer for TableColumn<'_> {
    type Kind = Self;

    fn kind(&self) -> &Self {
        self
    }
}

impl Kind for TableColumn<'_> {
    fn id(&self) -> ObjectId {
        ObjectId::Column(self.table.name.clone(), self.column.name.clone())
    }

    fn parent(&self, _schema: &Schema) -> Option<ObjectId> {
        Some(ObjectId::Table(self.table.name.clone()))
    }

    fn place(&self) -> (u8, usize) {
        (0, self.index)
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut needed = references::in_type(schema, &self.column.ty);
        needed.extend(references::in_collation(schema, self.column.collation.as_ref()));
        needed
    }

    // It comes with that of a parent.
    fn expects(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        if self.column.inherited { self.of_parents(schema) } else { BTreeSet::new() }
    }

    // A row that it holds is as it is to be by then, and its values may come by a cast.
    fn wishes(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let ty = layout::short(&self.column.ty);
        let casts = definition::casts(schema, move |to| to == ty).cloned();
        if !matches!(self.column.ty.base, BaseType::User(_)) {
            return casts.collect();
        }
        let within = fields::within(schema, &self.column.ty);
        let tables = within.iter().filter_map(|name| schema.tables.get(name));
        let tables = tables.filter(|table| table.name != self.table.name);
        let columns = tables.flat_map(|table| table.columns.iter().map(move |column| (&table.name, column)));
        let columns = columns.map(|(table, column)| ObjectId::Column(table.clone(), column.name.clone()));
        columns.chain(casts).collect()
    }

    fn texts(&self) -> Vec<Text<'_>> {
        let generated = self.column.generated.iter();
        generated.map(|generated| Text::over(&self.table.name, &generated.expression)).collect()
    }

    fn is_clause(&self) -> bool {
        true
    }

    fn holds_data(&self) -> bool {
        self.column.generated.is_none()
    }

    fn create(&self, context: &Context<'_>) -> Vec<String> {
        // It has come before the parent, or comes with that of the parent.
        if parents::comes_with_parent(&self.table.name, &self.column.name, context) {
            Vec::new()
        } else if self.column.inherited {
            self.differ_from_parent(context)
        } else {
            self.add(context)
        }
    }

    fn finish(&self, context: &Context<'_>) -> Vec<String> {
        let update = self.backfill(context);
        update.into_iter().flat_map(|update| [vec![update], self.require(context)].concat()).collect()
    }

    fn drop(&self, context: &Context<'_>) -> Vec<String> {
        // That of the parent takes it along.
        let of_parent =
            self.column.inherited && parents::is_passed_on(&self.table.name, &self.column.name, context);
        if of_parent || self.falls_with_parent(context) {
            return Vec::new();
        }
        let (table, name) = (&self.table.name, &self.column.name);
        // One that is made anew is made anew with those of the children.
        if context.other.tables.get(table).is_some_and(|of| of.column(name).is_some()) {
            return vec![format!("alter table {table} drop column {name}")];
        }
        let children = context.schema.tables.children(table).filter(|child| child.inherits.contains(table));
        let (keep, lose): (Vec<_>, Vec<_>) =
            children.filter(|child| child.column(name).is_some()).partition(|child| {
                context.other.tables.get(&child.name).is_some_and(|it| it.column(name).is_some())
            });
        if keep.is_empty() {
            return vec![format!("alter table {table} drop column {name}")];
        }
        // What children keep becomes their own; what was theirs too goes by itself.
        let lose = lose.into_iter().filter(|child| {
            let inherited = child.column(name).is_some_and(|column| column.inherited);
            inherited && context.other.tables.contains_key(&child.name)
        });
        let lose = lose.map(|child| format!("alter table {} drop column {name}", child.name));
        std::iter::once(format!("alter table only {table} drop column {name}")).chain(lose).collect()
    }

    // A parent that changes would take along what stays.
    fn is_disturbed(&self, context: &Context<'_>) -> bool {
        let Self { table, column, .. } = self;
        let has_parents = table.parents().next().is_some();
        has_parents
            && parents::passing_on(&table.name, &column.name, context).any(|(before, after)| {
                (before.not_null && !after.not_null && column.not_null) || before.storage != after.storage
            })
    }

    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let Column {
            name: _,
            ty: _,
            not_null: _,
            default: _,
            generated,
            identity: _,
            collation: _,
            storage,
            compression,
            statistics,
            options: attributes,
            inherited,
            comment: _,
            values: _,
            json: _,
            filled_by: _,
        } = self.column;
        let before = previous.column;
        let alter = format!("alter table {} alter column {}", self.table.name, self.column.name);
        let mut alteration = Alteration::default();
        // What happens to the parent's happens to it; the rest is its own.
        let parents_alone = *inherited && before.inherited;
        if parents::is_passed_on(&self.table.name, &self.column.name, context)
            && (parents_alone || *generated == before.generated)
        {
            if !parents_alone {
                self.renumber(previous, context, &alter, &mut alteration);
            }
            self.override_parent(previous, context, &alter, &mut alteration);
            if self.is_retyped(previous) {
                let all = !related(&before.ty, &self.column.ty);
                alteration.disturbs.push(Disturbance { object: self.id(), all });
            }
            return Change::Alter(alteration);
        }
        match (&before.generated, generated) {
            // Before what it reads goes.
            (Some(_), None) => alteration.release.push(format!("{alter} drop expression")),
            (before, after) if before != after => return Change::Replace,
            _ => {}
        }
        // With another type they begin anew.
        let retyped = self.is_retyped(previous);
        // Numbers are given to a column of numbers, and larger ones to one that can hold them.
        let wider = matches!(fit(&before.ty, &self.column.ty), Fit::Wider);
        let numbered_later =
            retyped && (before.identity.is_none() || (self.column.identity.is_some() && wider));
        if !numbered_later {
            self.renumber(previous, context, &alter, &mut alteration);
        }
        // With a new parent that is done before.
        if !parents::is_adopted(self.table, &self.column.name, context) {
            // What does not go into another type may become null.
            let loosens = before.not_null && !self.column.not_null;
            if loosens {
                self.demand(previous, context, &alter, &mut alteration);
            }
            self.retype(previous, context, &alter, &mut alteration);
            if !loosens {
                self.demand(previous, context, &alter, &mut alteration);
            }
        }
        if numbered_later {
            self.renumber(previous, context, &alter, &mut alteration);
        }
        let was = |setting: &Option<String>| setting.clone().filter(|_| !retyped);
        if *storage != was(&before.storage) {
            let storage = storage.as_deref().unwrap_or_else(|| default_storage(&self.column.ty));
            alteration.push(format!("{alter} set storage {storage}"));
        }
        if *compression != was(&before.compression) {
            alteration.push(self.set_compression(&alter));
        }
        if statistics != &before.statistics {
            let only = parents::only(&self.table.name, context);
            let alter = format!("alter table {only}{} alter column {}", self.table.name, self.column.name);
            alteration.push(format!("{alter} set statistics {}", statistics.unwrap_or(-1)));
        }
        alteration.statements.extend(layout::storage_changes(&alter, &before.options, attributes));
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.column.comment.as_ref())
    }

    fn create_hazards(&self, context: &Context<'_>) -> Vec<Hazard> {
        let (table, column) = (&self.table.name, self.column);
        if !context.in_use(&ObjectId::Table(table.clone())) {
            return Vec::new();
        }
        let volatile = column.default.as_ref().is_some_and(|sql| default::is_volatile(context.schema, sql));
        let stored = column.generated.as_ref().is_some_and(|generated| generated.stored);
        let mut hazards = Vec::new();
        let refill = self.refill(context);
        let is_late = refill.is_some() && self.stand_in(context.schema).is_some();
        if volatile || stored || column.identity.is_some() || is_late {
            let why = format!("{table} is written anew to give each row its {}", column.name);
            hazards.push(Danger::RewritesTable.because(why));
        }
        let name = &column.name;
        let gone = if context.way.back { "what they had is gone" } else { "nothing says which" };
        if let Some(refill) = refill {
            hazards.extend(refill.hazards);
        } else if let Some(value) = self.placeholder(context) {
            let why = format!("the rows of {table} get {value} as their {name}: {gone}");
            hazards.push(Danger::LosesData.because(why));
            if self.is_constrained(context) {
                let why = format!("fails where a key or check of {table} refuses {value} as {name}");
                hazards.push(Danger::MayFail.because(why));
            }
        } else if self.lacks_values(context) {
            let why = format!("fails where {table} has rows: they have no {}", column.name);
            hazards.push(Danger::MayFail.because(why));
        }
        hazards
    }

    fn drop_hazards(&self, _context: &Context<'_>) -> Vec<Hazard> {
        let lost =
            || Danger::LosesData.because(format!("every value of {}.{}", self.table.name, self.column.name));
        self.column.generated.is_none().then(lost).into_iter().collect()
    }
}

/// Is it a type that is not made anew?
pub(super) fn stays(ty: &Type, context: &Context<'_>) -> bool {
    let Context { schema, other, .. } = context;
    match &ty.base {
        BaseType::Builtin(_) => true,
        BaseType::User(name) => {
            schema.enums.get(name) == other.enums.get(name)
                && schema.domains.get(name) == other.domains.get(name)
                && schema.composites.get(name) == other.composites.get(name)
        }
    }
}

/// Does it take no null, and nothing says what a row gets that says nothing?
pub(crate) fn is_to_be_said(schema: &Schema, column: &Column) -> bool {
    column.not_null && is_unsaid(schema, column)
}

/// Does nothing say what a row gets that says nothing?
pub(super) fn is_unsaid(schema: &Schema, column: &Column) -> bool {
    let domain = match &column.ty.base {
        BaseType::User(name) if !column.ty.array => schema.domains.get(name),
        _ => None,
    };
    let has_default = |domain: &Domain| {
        let apart = Name::new(domain.name.to_string());
        let apart = ObjectId::Definition(DefinitionKind::DomainDefault, apart);
        domain.default.is_some() || schema.definitions.contains_key(&apart)
    };
    let filled = column.default_value().is_some() || domain.is_some_and(has_default);
    !filled && column.generated.is_none() && column.identity.is_none()
}

impl TableColumn<'_> {
    /// The statements that add it to a table that is there.
    pub(super) fn add(&self, context: &Context<'_>) -> Vec<String> {
        let Self { table, column, .. } = self;
        let mut parts = vec![column.name.to_string(), layout::short(&column.ty)];
        // The rows that are there have no value until the transaction is over.
        let nullable = Column { not_null: false, ..(*column).clone() };
        let refill = self.refill(context);
        let waits = refill.is_some() || self.backfill(context).is_some() || self.awaits_default(context);
        let stand_in = self.stand_in(context.schema).filter(|_| refill.is_some()).map(layout::short);
        let own = stand_in.as_ref().map(|base| std::mem::replace(&mut parts[1], base.clone()));
        let placeholder = self.placeholder(context);
        // One that is null comes afterwards.
        let bare = Column { default: None, ..(*column).clone() };
        let column_now = if waits {
            &nullable
        } else if placeholder.is_some() {
            &bare
        } else {
            column
        };
        parts.extend(options(table, column_now, context));
        parts.extend(placeholder.iter().map(|value| format!("default {value}")));
        let mut statements = match &column.identity {
            Some(identity) if self.is_numbered_above_children(context) => {
                self.number_above_children(identity)
            }
            _ => vec![format!("alter table {} add column {}", table.name, parts.join(" "))],
        };
        let default = column.default.as_ref().map(|default| format!("set default {default}"));
        let default = default.unwrap_or_else(|| "drop default".to_owned());
        statements.extend(
            placeholder.map(|_| format!("alter table {} alter column {} {default}", table.name, column.name)),
        );
        if let Some(refill) = refill {
            statements.extend(self.unseen(refill.statements, context));
            let collate = column.collation.as_ref().map(|of| format!(" collate {of}")).unwrap_or_default();
            let alter = format!("alter table {} alter column {}", table.name, column.name);
            let retype = |own| format!("{alter} type {own}{collate}");
            statements.extend(own.map(retype));
            let require = || format!("alter table {} alter column {} set not null", table.name, column.name);
            statements.extend(column.not_null.then(require));
        }
        statements.extend(settings(table, column));
        if column.identity.is_some() {
            statements.extend(privileges::revoke_sequence(context.schema, &table.name, &column.name));
        }
        statements
    }

    /// Does nothing say what the rows get that are there?
    fn lacks_values(&self, context: &Context<'_>) -> bool {
        is_to_be_said(context.schema, self.column) && self.in_use(context) && self.backfill(context).is_none()
    }

    /// What the rows get where nothing says which, as on the way back, where what they had went with the column.
    fn placeholder(&self, context: &Context<'_>) -> Option<String> {
        let needed = context.way.fills() && self.lacks_values(context) && self.refill(context).is_none();
        needed.then(|| placeholder(context.states(), self.column)).flatten()
    }

    /// Gives a value to the rows that are there and have none.
    pub(super) fn backfill(&self, context: &Context<'_>) -> Option<String> {
        let expression = context.schema.backfills.get(&self.id())?;
        let fits = self.column.not_null && self.in_use(context);
        fits.then(|| self.fill(expression.as_str()))
    }

    pub(super) fn fill(&self, expression: &str) -> String {
        let (table, name) = (&self.table.name, &self.column.name);
        format!("update {table} set {name} = {expression} where {name} is null")
    }

    /// Does its default come only after it, so that the rows that are there have none until then?
    fn awaits_default(&self, context: &Context<'_>) -> bool {
        let default = ObjectId::Default(self.table.name.clone(), self.column.name.clone());
        let late = self.column.default.is_some() && !context.folds(&default);
        late && self.column.not_null && self.in_use(context)
    }

    fn set_compression(&self, alter: &str) -> String {
        format!("{alter} set compression {}", self.column.compression.as_deref().unwrap_or("default"))
    }

    /// NOT NULL by way of a check, so that nobody waits while the rows are read (PostgreSQL manual, ALTER TABLE, SET NOT
    /// NULL). Since version 18 what is left has a name of its own, `…_not_null`, so the check has another.
    fn require(&self, context: &Context<'_>) -> Vec<String> {
        let (table, name) = (&self.table.name, &self.column.name);
        // Children have it too.
        let taken = |check: &Name| {
            let mut names = [context.schema, context.other].into_iter().flat_map(|of| of.constraints.keys());
            names.any(|(_, name)| name == check)
        };
        let check = free_name(table.name.as_str(), name.as_str(), "is_not_null", taken);
        vec![
            format!("alter table {table} add constraint {check} check ({name} is not null) not valid"),
            format!("alter table {table} validate constraint {check}"),
            format!("alter table {table} alter column {name} set not null"),
            format!("alter table {table} drop constraint {check}"),
        ]
    }

    /// Is it part of the primary key that its partitioned table alone has?
    fn is_of_lone_key(&self, schema: &Schema) -> bool {
        let mut keys = schema.constraints_of(&self.table.name).filter(|key| key.only && key.is_primary_key());
        keys.any(|key| key.kind.names(&self.column.name))
    }

    pub(super) fn in_use(&self, context: &Context<'_>) -> bool {
        context.in_use(&ObjectId::Table(self.table.name.clone()))
    }

    /// NOT NULL.
    fn demand(
        &self,
        previous: &TableColumn<'_>,
        context: &Context<'_>,
        alter: &str,
        alteration: &mut Alteration,
    ) {
        let (table, name) = (&self.table.name, &self.column.name);
        match (previous.column.not_null, self.column.not_null) {
            (true, false) => alteration.push(format!("{alter} drop not null")),
            (false, true) if previous.column.identity.is_none() && self.column.identity.is_some() => {}
            (false, true) if !self.in_use(context) => alteration.push(format!("{alter} set not null")),
            (false, true) if context.way.replaces() && self.backfill(context).is_none() => {
                self.fill_nulls(context, alteration);
                alteration.push(format!("{alter} set not null"));
                let wait = format!("reads and writes of {table} wait while no {name} is found to be null");
                alteration.warn(Danger::BlocksReads, wait);
            }
            // A table that is about to become its child would have to have the check, a key of its own alone asks the parts for
            // NOT NULL, and of rows a check asks that none of their fields is null (PostgreSQL manual, 9.2).
            (false, true)
                if parents::adopts(table, context)
                    || self.is_of_lone_key(context.schema)
                    || (!self.column.ty.array && fields::has_fields(context.schema, &self.column.ty)) =>
            {
                match self.backfill(context) {
                    Some(update) => alteration.push(update),
                    None => alteration.warn(Danger::MayFail, format!("fails where {table}.{name} is null")),
                }
                alteration.push(format!("{alter} set not null"));
                let wait = format!("reads and writes of {table} wait while no {name} is found to be null");
                alteration.warn(Danger::BlocksReads, wait);
            }
            (false, true) => {
                let mut steps = self.require(context);
                if let Some(update) = self.backfill(context) {
                    // New rows may lack a value until the rows that are there have theirs.
                    alteration.finish.push(update);
                } else {
                    alteration.push(steps.remove(0));
                    alteration.warn(Danger::MayFail, format!("fails where {table}.{name} is null"));
                }
                alteration.finish.extend(steps);
            }
            _ => {}
        }
    }
}
