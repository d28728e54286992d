//! Constraints of tables (PostgreSQL manual, CREATE TABLE and ALTER TABLE).

mod clause;

use std::collections::BTreeSet;

pub(super) use self::clause::deferrable;
use self::clause::including;
use super::{
    Alteration, Change, Context, Danger, Hazard, Kind, Text, adoption, comment, index, layout, parents,
    references, table,
};
use crate::model::{
    Column, Constraint, ConstraintKind, Deferrable, Name, ObjectId, QualifiedName, Schema, Table, sql,
};

impl Kind for Constraint {
    fn id(&self) -> ObjectId {
        ObjectId::Constraint(self.table.clone(), self.name.clone())
    }

    fn parent(&self, _schema: &Schema) -> Option<ObjectId> {
        Some(ObjectId::Table(self.table.clone()))
    }

    fn place(&self) -> (u8, usize) {
        match self.kind {
            ConstraintKind::PrimaryKey { .. } => (1, 0),
            ConstraintKind::Unique { .. } => (2, 0),
            ConstraintKind::Check { .. } => (3, 0),
            ConstraintKind::Exclude { .. } => (4, 0),
            ConstraintKind::ForeignKey { .. } => (5, 0),
        }
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        match &self.kind {
            ConstraintKind::PrimaryKey { columns, include }
            | ConstraintKind::Unique { columns, include, .. } => {
                let mut needed = references::columns(schema, &self.table, columns.iter().chain(include));
                if self.only {
                    needed.extend(parents::partitions(schema, &self.table));
                }
                needed
            }
            // A child that comes later has none of the rows that it does not hold for.
            ConstraintKind::Check { .. } if !self.validated && !self.inherited => {
                let copies = self.copies(schema).filter(|copy| !copy.validated);
                copies.map(|copy| ObjectId::Table(copy.table.clone())).collect()
            }
            ConstraintKind::Check { .. } => BTreeSet::new(),
            ConstraintKind::Exclude { include, .. } => references::columns(schema, &self.table, include),
            ConstraintKind::ForeignKey { columns, references, referenced, .. } => {
                let mut needed = references::columns(schema, &self.table, columns);
                needed.extend(references::columns(schema, references, referenced));
                needed.insert(ObjectId::Table(references.clone()));
                needed.extend(key_over(schema, references, referenced, self.temporal));
                needed
            }
        }
    }

    // What it has of a parent is there once the parent's is.
    fn wishes(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let table = schema.tables.get(&self.table).filter(|_| self.inherited);
        let parents = table.into_iter().flat_map(Table::parents);
        let of_parents = parents.map(|parent| ObjectId::Constraint(parent.clone(), self.name.clone()));
        of_parents.chain(self.whole(schema).map(Kind::id)).collect()
    }

    // No partition goes while rows refer to it, and no check of a child's own while it is the parent's too.
    fn goes_before(&self, schema: &Schema, heads: &BTreeSet<&QualifiedName>) -> Vec<ObjectId> {
        match &self.kind {
            ConstraintKind::Check { .. } if heads.contains(&self.table) => {
                let copies = self.copies(schema).filter(|copy| !copy.inherited);
                copies.map(Kind::id).collect()
            }
            ConstraintKind::ForeignKey { references, .. } if heads.contains(references) => {
                parents::descendants(schema, references).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    fn texts(&self) -> Vec<Text<'_>> {
        let over = |sql| Text::over(&self.table, sql);
        match &self.kind {
            ConstraintKind::Check { expression, .. } => vec![over(expression)],
            ConstraintKind::Exclude { elements, predicate, .. } => {
                elements.iter().map(|element| &element.target).chain(predicate).map(over).collect()
            }
            _ => Vec::new(),
        }
    }

    // A constraint that is not validated says so only in ALTER TABLE.
    fn is_clause(&self) -> bool {
        (self.validated || self.not_enforced) && !self.only
    }

    fn precedes(&self, schema: &Schema) -> Option<ObjectId> {
        if !adoption::is_partition(schema, &self.table) {
            return None;
        }
        adoption::of_constraint(self)?.adopter(schema)
    }

    fn follows_its_columns(&self) -> bool {
        true
    }

    // On rows that are there already it is added first and validated afterwards, while others read and write (PostgreSQL
    // manual, ALTER TABLE, Notes).
    fn create(&self, context: &Context<'_>) -> Vec<String> {
        if self.inherited || parents::is_shared(self, context) {
            return self.rename_part(context).into_iter().collect();
        }
        if context.way.online && self.has_plain_index() {
            return self.create_beside_writers();
        }
        let mut parts = self.definition();
        let name = parts.remove(0);
        let only = if self.only { "only " } else { "" };
        parts.insert(0, format!("alter table {only}{} add {name}", self.table));
        let valid = self.not_enforced || (self.validated && !self.is_validated_later(context));
        parts.extend((!valid).then(|| "not valid".to_owned()));
        let refill = self.refill(context).into_iter().flat_map(|refill| refill.statements);
        let mut statements: Vec<_> = refill.chain([layout::wrapped(parts)]).collect();
        if self.is_key() {
            statements.extend(table::marks(context, &self.table, &self.name));
        }
        statements
    }

    fn finish(&self, context: &Context<'_>) -> Vec<String> {
        let later =
            !self.inherited && self.is_validated_later(context) || self.is_valid_alone(context.schema);
        later.then(|| self.validate()).into_iter().collect()
    }

    fn drop(&self, context: &Context<'_>) -> Vec<String> {
        if self.inherited || parents::is_shared(self, context) {
            return Vec::new();
        }
        // It goes along with the index that it is a part of.
        let if_exists = if self.precedes(context.schema).is_some() { "if exists " } else { "" };
        vec![format!("alter table {} drop constraint {if_exists}{}", self.table, self.name)]
    }

    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let Self {
            table,
            name,
            kind,
            deferrable: now,
            validated,
            not_enforced,
            temporal,
            inherited,
            only,
            storage,
            comment: _,
        } = self;
        // What happens to the parent's happens to it.
        if *inherited && previous.inherited {
            let mut alteration = Alteration::default();
            alteration.finish.extend(self.becomes_valid_alone(context).then(|| self.validate()));
            return Change::Alter(alteration);
        }
        // It goes with the parent's, unless the table leaves the parent with it.
        let part = adoption::of_constraint(previous);
        if previous.inherited && parents::keeps_its_parents(&self.table, context)
            || part.is_some_and(|part| part.moves(context) || part.changes_a_part(context))
        {
            return Change::Replace;
        }
        // What was its own alone goes, and comes from the parent.
        if *inherited && !previous.inherited && parents::begin_to_pass_on(self, context) {
            return Change::Replace;
        }
        let moved = *now != previous.deferrable;
        let foreign_key = matches!(kind, ConstraintKind::ForeignKey { .. });
        // PostgreSQL 18 changes that of a foreign key alone.
        let enforced = *not_enforced != previous.not_enforced;
        if *kind != previous.kind
            || *only != previous.only
            || *temporal != previous.temporal
            || ((moved || enforced) && !foreign_key)
            || ((previous.validated || enforced) && !validated && !not_enforced)
            // PostgreSQL does not change those of a partitioned index.
            || (*storage != previous.storage && parents::is_partitioned(table, context.schema))
        {
            return Change::Replace;
        }
        let alter = format!("alter index {}.{name}", table.schema);
        let statements = layout::storage_changes(&alter, &previous.storage, storage);
        let mut alteration = Alteration { statements, ..Alteration::default() };
        if moved {
            // Without a word the server would keep what it was.
            let how = deferrable(*now).unwrap_or("not deferrable");
            alteration.push(format!("alter table {} alter constraint {} {how}", self.table, self.name));
        }
        if enforced {
            let how = if *not_enforced { "not enforced" } else { "enforced" };
            alteration.push(format!("alter table {} alter constraint {} {how}", self.table, self.name));
        }
        if *validated && !previous.validated {
            // To hold to it from now on is to look at all the rows.
            alteration.finish.extend((!enforced).then(|| self.validate()));
            if context.relation_in_use(&self.table) {
                alteration
                    .warn(Danger::MayFail, format!("fails where rows of {} break {}", self.table, self.name));
            }
        }
        Change::Alter(alteration)
    }

    fn is_disturbed(&self, context: &Context<'_>) -> bool {
        let shape = || adoption::of_constraint(self);
        let moves = || shape().is_some_and(|part| part.moves(context));
        let changes_a_part = || shape().is_some_and(|whole| whole.changes_a_part(context));
        self.becomes_valid_alone(context)
            || (adoption::concerns(&self.table, context) && moves())
            || (parents::is_partitioned(&self.table, context.schema) && changes_a_part())
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.comment.as_ref())
    }

    fn create_hazards(&self, context: &Context<'_>) -> Vec<Hazard> {
        let in_use = context.relation_in_use(&self.table);
        let (table, name) = (&self.table, &self.name);
        let may_fail = || Danger::MayFail.because(format!("fails where rows of {table} break {name}"));
        let given = || self.refill(context).into_iter().flat_map(|refill| refill.hazards);
        match &self.kind {
            ConstraintKind::ForeignKey { references, .. } => {
                let tables = [table, references].into_iter().filter(|table| context.relation_in_use(table));
                let locks = tables.filter(|_| !self.is_validated_later(context)).map(|table| {
                    Danger::BlocksWrites.because(format!("writes to {table} wait while {name} is added"))
                });
                let fails = in_use && self.validated && self.has_values(context);
                locks.chain(fails.then(may_fail)).chain(given()).collect()
            }
            _ if !in_use => Vec::new(),
            _ if context.way.online && self.has_plain_index() => {
                vec![may_fail(), index::may_stay_invalid(name)]
            }
            _ => {
                let why = format!("reads and writes of {table} wait while {name} is added");
                let is_later = self.is_validated_later(context);
                let lock = (!is_later).then(|| Danger::BlocksReads.because(why));
                let fails = (is_later || self.validated).then(may_fail);
                lock.into_iter().chain(fails).chain(given()).collect()
            }
        }
    }
}

/// What checks at once what is checked at the end of the transaction only: no table that waits for that changes its shape
/// (PostgreSQL manual, SET CONSTRAINTS).
pub(super) fn at_once(table: &QualifiedName, context: &Context<'_>) -> Option<String> {
    let waits = [context.schema, context.other].into_iter().any(|schema| {
        let all = schema.constraints.values();
        let mut late = all.filter(|of| of.deferrable == Deferrable::InitiallyDeferred).peekable();
        if late.peek().is_none() {
            return false;
        }
        let below = parents::below(schema, table);
        late.any(|constraint| match &constraint.kind {
            ConstraintKind::ForeignKey { references, .. } if below.contains(references) => true,
            _ => below.contains(&constraint.table),
        })
    });
    waits.then(|| "set constraints all immediate".to_owned())
}

impl Constraint {
    /// What the children of its table have by its name.
    fn copies<'s>(&self, schema: &'s Schema) -> impl Iterator<Item = &'s Constraint> {
        let children = schema.tables.children(&self.table);
        children.filter_map(|child| schema.constraints.get(&(child.name.clone(), self.name.clone())))
    }

    /// Is it a key over an index that can be there before it?
    pub(crate) fn has_plain_index(&self) -> bool {
        self.is_key() && !self.temporal
    }

    /// The index first, while others read and write; then the key takes it over (PostgreSQL manual, ALTER TABLE, ADD
    /// `table_constraint_using_index`).
    fn create_beside_writers(&self) -> Vec<String> {
        let Self { table, name, .. } = self;
        let (key, columns, include, nulls) = match &self.kind {
            ConstraintKind::PrimaryKey { columns, include } => ("primary key", columns, include, false),
            ConstraintKind::Unique { columns, include, nulls_not_distinct } => {
                ("unique", columns, include, *nulls_not_distinct)
            }
            _ => return Vec::new(),
        };
        let mut index = vec![
            format!("create unique index concurrently {name}"),
            format!("on {table} ({})", sql::list(columns)),
        ];
        index.extend(including(include));
        index.extend(nulls.then(|| "nulls not distinct".to_owned()));
        index.push(layout::storage(&self.storage));
        let mut add =
            vec![format!("alter table {table} add constraint {name}"), format!("{key} using index {name}")];
        add.extend(deferrable(self.deferrable).map(str::to_owned));
        vec![layout::wrapped(index), layout::wrapped(add)]
    }

    fn validate(&self) -> String {
        format!("alter table {} validate constraint {}", self.table, self.name)
    }

    /// The columns of its table that it reads.
    fn own_columns(&self, schema: &Schema) -> BTreeSet<Name> {
        let mut needed = self.depends_on(schema);
        needed.extend(references::in_texts(schema, self.texts()));
        let own = needed.into_iter().filter_map(|id| match id {
            ObjectId::Column(table, column) if table == self.table => Some(column),
            _ => None,
        });
        own.collect()
    }

    /// May a row that is there refer to something? A new column without a default is null everywhere, and one null is
    /// enough unless the match is full (PostgreSQL manual, CREATE TABLE, REFERENCES).
    fn has_values(&self, context: &Context<'_>) -> bool {
        let [before, after] = [context.other, context.schema].map(|schema| schema.tables.get(&self.table));
        let has_value = |name: &Name| {
            let filled = |column: &Column| {
                column.default.is_some() || column.generated.is_some() || column.identity.is_some()
            };
            before.is_none_or(|table| table.column(name).is_some())
                || after.and_then(|table| table.column(name)).is_some_and(filled)
                || context.schema.backfills.contains_key(&ObjectId::Column(self.table.clone(), name.clone()))
        };
        let columns = self.own_columns(context.schema);
        if matches!(self.kind, ConstraintKind::ForeignKey { match_full: true, .. }) {
            columns.iter().any(has_value)
        } else {
            columns.iter().all(has_value)
        }
    }

    /// Is the part of the parent's validated, where that one is not? A partition that came later has no rows to look at.
    fn is_valid_alone(&self, schema: &Schema) -> bool {
        let is_check = matches!(self.kind, ConstraintKind::Check { .. });
        is_check && self.inherited && self.validated && self.of_parents(schema).any(|of| !of.validated)
    }

    /// Has it to be validated on its own, since it was not, or since its parent's is another one now?
    fn becomes_valid_alone(&self, context: &Context<'_>) -> bool {
        let was = || {
            let before = context.other.constraints.get(&(self.table.clone(), self.name.clone()));
            before.is_some_and(|before| before.validated)
                && self.of_parents(context.other).eq(self.of_parents(context.schema))
        };
        self.is_valid_alone(context.schema) && !was()
    }

    /// The foreign key of the partitioned table that it is the part of.
    fn whole<'s>(&self, schema: &'s Schema) -> Option<&'s Self> {
        if !self.inherited || !matches!(self.kind, ConstraintKind::ForeignKey { .. }) {
            return None;
        }
        let parent = &schema.tables.get(&self.table)?.partition_of.as_ref()?.parent;
        let of = |table: &QualifiedName, name: &Name| schema.constraints.get(&(table.clone(), name.clone()));
        let has_its_own = |whole: &&Self| of(&self.table, &whole.name).is_some_and(|part| part.inherited);
        let like = || schema.constraints_of(parent).filter(|whole| whole.kind == self.kind);
        of(parent, &self.name).or_else(|| like().find(|whole| !has_its_own(whole)))
    }

    /// What calls the part of a foreign key what it is to be called.
    pub(super) fn rename_part(&self, context: &Context<'_>) -> Option<String> {
        let name = self.comes_as(context)?;
        let rename = || format!("alter table {} rename constraint {name} to {}", self.table, self.name);
        (name != self.name).then(rename)
    }

    /// The name that the part of a foreign key has when it comes, or has now. A partition that is there gets it with the others,
    /// by the name of what is made, and a new one by that of its parent's (`addFkRecurseReferencing` and `CloneFkReferencing` in
    /// PostgreSQL's sources).
    fn comes_as(&self, context: &Context<'_>) -> Option<Name> {
        let whole = self.whole(context.schema)?;
        let is_there = context.in_use(&ObjectId::Table(self.table.clone()));
        if !is_there {
            return Some(whole.name.clone());
        }
        if !context.in_use(&whole.id()) {
            return Some(whole.comes_as(context).unwrap_or_else(|| whole.name.clone()));
        }
        let is_part = |of: &&Self| of.whole(context.other).is_some_and(|other| other.id() == whole.id());
        let part = context.other.constraints_of(&self.table).find(is_part);
        Some(part.map_or(&whole.name, |part| &part.name).clone())
    }

    /// Those of the parents that it comes from.
    fn of_parents<'s>(&'s self, schema: &'s Schema) -> impl Iterator<Item = &'s Self> {
        let parents = schema.tables.get(&self.table).into_iter().flat_map(Table::parents);
        parents.filter_map(|parent| schema.constraints.get(&(parent.clone(), self.name.clone())))
    }

    /// May rows be there that have to be read before it is known to hold? A new column without values has none.
    fn is_validated_later(&self, context: &Context<'_>) -> bool {
        let fits = match &self.kind {
            ConstraintKind::Check { .. } | ConstraintKind::ForeignKey { .. } => self.validated,
            _ => false,
        };
        let before = context.other.tables.get(&self.table);
        let own = self.own_columns(context.schema);
        // A foreign key of a partitioned table cannot wait before PostgreSQL 18, and of one that refers to a partitioned table
        // VALIDATE forgets the parts.
        let referenced = match &self.kind {
            ConstraintKind::ForeignKey { references, .. } => Some(references),
            _ => None,
        };
        let partitioned = std::iter::once(&self.table)
            .chain(referenced)
            .any(|name| context.schema.tables.get(name).is_some_and(|table| table.partition_by.is_some()));
        fits && !partitioned
            && context.relation_in_use(&self.table)
            && before.is_none_or(|table| own.iter().any(|column| table.column(column).is_some()))
    }
}

/// The key of a table over exactly these columns, in any order: what a foreign key to them needs (PostgreSQL manual,
/// 5.5.5 Foreign Keys). A unique index will do as well as a constraint.
fn key_over(schema: &Schema, table: &QualifiedName, columns: &[Name], temporal: bool) -> Option<ObjectId> {
    let wanted: BTreeSet<_> = columns.iter().collect();
    let mut keys = schema.constraints_of(table).filter(|constraint| constraint.temporal == temporal);
    let constraint = keys.find(|constraint| match &constraint.kind {
        ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. } => {
            columns.iter().collect::<BTreeSet<_>>() == wanted
        }
        _ => false,
    });
    constraint.map(Constraint::id).or_else(|| {
        let mut indexes = schema.indexes_of(table).filter(|index| index.unique && index.predicate.is_none());
        indexes.find(|index| index.columns().as_ref() == Some(&wanted)).map(Kind::id)
    })
}
