//! What the rows get that have nothing, as on the way back, in a column that takes no null, or must not be null for a check, and
//! that a key, a foreign key or a check looks at: values that let them pass, where any can be found.

use std::collections::BTreeSet;

use indexmap::IndexSet;

use super::candidates::{Sort, candidate_type, candidates_of, distinct, sort};
use super::keys::{is_of_a_key, keys};
use super::placeholder::{another_for_each, placeholder};
use super::{Alteration, Context, Danger, Hazard, Kind as _, TableColumn, default, is_unsaid, related};
use crate::declare::names::object_name;
use crate::kind::{Text, constraint, layout, parents, references};
use crate::model::{
    BaseType, Column, Constraint, ConstraintKind, Domain, Name, ObjectId, QualifiedName, Schema, Sql, Table,
    Trigger, TriggerEnabled, TriggerEvent, Type, sql,
};

/// The words of the statement, which no column may have for a name.
const ALIASES: &[&str] = &["nth_row", "nth_value"];

/// What checks of a domain call its values (PostgreSQL manual, CREATE DOMAIN).
const VALUE: &str = "value";

/// Which rows get a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rows<'a> {
    /// All: the column is new.
    All,
    /// Those that have none.
    Empty,
    /// Those for which this is so, and that have none.
    Where(&'a str),
    /// Those for which this is so, whatever they have.
    Refused(&'a str),
}

/// What gives rows their values.
pub(in crate::kind) struct Refill {
    /// The updates.
    pub statements: Vec<String>,
    /// What there is to say of it.
    pub hazards: Vec<Hazard>,
}

impl Refill {
    /// Is anything lost by it?
    fn loses(&self) -> bool {
        self.hazards.iter().any(|hazard| hazard.danger == Danger::LosesData)
    }

    /// This, and then another.
    pub(super) fn with(mut self, other: impl IntoIterator<Item = Self>) -> Self {
        for other in other {
            self.statements.extend(other.statements);
            self.hazards.extend(other.hazards);
        }
        self
    }
}

impl TableColumn<'_> {
    /// The update that gives every row its value; none where one value is as good for all.
    pub(super) fn refill(&self, context: &Context<'_>) -> Option<Refill> {
        let can_wait = !self.refuses_null(context.schema) || self.stand_in(context.schema).is_some();
        let is_open = self.in_use(context) && can_wait && self.backfill(context).is_none();
        if !is_open {
            return None;
        }
        if !context.way.fills() {
            return self.kept(context);
        }
        if self.column.not_null || self.stand_in(context.schema).is_some() {
            return self.beyond_default(context).or_else(|| self.value_of_each(context, Rows::All));
        }
        self.value_for_checks(context).or_else(|| self.kept(context))
    }

    /// What the rows get for which the default says nothing, as it may where it looks something up.
    fn beyond_default(&self, context: &Context<'_>) -> Option<Refill> {
        let (table, name) = (&self.table.name, &self.column.name);
        let default = self.column.default.as_ref()?;
        let is_there = context.folds(&ObjectId::Default(table.clone(), name.clone()));
        let may_be_null = context.way.replaces() && default::may_be_null(context.schema, default);
        if !is_there || !may_be_null || self.numbered_within(context).is_some() {
            return None;
        }
        self.any_value(context, None, Rows::Empty).or_else(|| {
            let value = placeholder(context.schema, self.column)?;
            let which = Rows::Empty.of(table, name);
            let why = format!("{which} get {value} where its default says nothing");
            Some(Refill {
                statements: vec![self.fill(&value)],
                hazards: vec![Danger::LosesData.because(why)],
            })
        })
    }

    /// What another table said of the same thing, where nothing can refuse it, and where that may be taken for granted.
    fn kept(&self, context: &Context<'_>) -> Option<Refill> {
        let Self { table, column, .. } = self;
        // Foreign keys say nothing of the rows of children.
        let has_children = table.partition_by.is_none() && !parents::only(&table.name, context).is_empty();
        if column.not_null || !is_unsaid(context.schema, column) || !context.way.assumes || has_children {
            return None;
        }
        let can_be_alike = || !is_of_a_key(context.schema, &table.name, &column.name);
        let referred = self.referred(context, Rows::All).filter(|_| can_be_alike());
        let moved = || self.moved(context, Rows::All).filter(|moved| !moved.loses());
        referred.or_else(|| moved().filter(|_| !self.is_constrained(context)))
    }

    /// What another table said of the rows, and for the others any value that passes; nothing where a default says it.
    pub(super) fn value_of_each(&self, context: &Context<'_>, rows: Rows<'_>) -> Option<Refill> {
        let Self { table, column, .. } = self;
        let within = self.numbered_within(context);
        let constant = |of: &Sql| !default::is_volatile(context.schema, of);
        let is_lone = within.as_ref().is_some_and(BTreeSet::is_empty);
        let alike = is_lone && column.default.as_ref().is_some_and(constant);
        let is_said = !alike && !is_unsaid(context.schema, column);
        if column.ty.array || !is_clear(table) {
            return None;
        }
        if let Some(referred) = self.referred(context, rows).filter(|_| is_said) {
            return Some(referred);
        }
        // A default says which, but for what makes rows alike in a key.
        if is_said {
            let why = format!(
                "the rows of {} that a key would find alike refer to any {}",
                table.name, column.name
            );
            let default = column.default.as_ref().filter(|of| constant(of))?;
            // It may call what comes later.
            let is_there = context.folds(&ObjectId::Default(table.name.clone(), column.name.clone()));
            let within = within.as_ref().filter(|_| is_there || rows == Rows::Empty)?;
            let statement = self.referring(context, rows, Some(within), Some(default))?;
            return Some(Refill {
                statements: vec![statement],
                hazards: vec![Danger::LosesData.because(why)],
            });
        }
        // Others' values may be alike.
        let Some(moved) = self.moved(context, rows).filter(|_| within.is_none()) else {
            return self.any_value(context, within.as_ref(), rows);
        };
        let left = if rows == Rows::All { Rows::Empty } else { rows };
        let rest = self.any_value(context, within.as_ref(), left).or_else(|| {
            let value = placeholder(context.schema, column).filter(|_| column.not_null)?;
            let why = format!("{} get {value}", Rows::Empty.of(&table.name, &column.name));
            let hazards = vec![Danger::LosesData.because(format!("{why}: nothing says which"))];
            Some(Refill { statements: vec![self.fill(&value)], hazards })
        });
        Some(moved.with(rest))
    }

    /// What a foreign key, the other columns of a key or checks let pass.
    fn any_value(
        &self,
        context: &Context<'_>,
        within: Option<&BTreeSet<&Name>>,
        rows: Rows<'_>,
    ) -> Option<Refill> {
        let Self { table, column, .. } = self;
        let any =
            || self.referring(context, rows, within, None).or_else(|| self.allowed(context, within, rows));
        self.referred(context, rows).or_else(|| self.of_its_own(context, rows)).or_else(|| {
            let gone = if context.way.back { "what they had is gone" } else { "nothing says which" };
            let (which, name) = (rows.of(&table.name, &column.name), &column.name);
            let why = format!("{which} get some {name} that keys and checks let pass, if any: {gone}");
            let hazards = vec![Danger::LosesData.because(why)];
            any().map(|statement| Refill { statements: vec![statement], hazards })
        })
    }

    /// Gives what new rows get, or else any value, to the rows that have none in a column that comes to take no null.
    pub(super) fn fill_nulls(&self, context: &Context<'_>, alteration: &mut Alteration) {
        let default = self.column.default.as_ref().map(ToString::to_string);
        let (table, name) = (&self.table.name, &self.column.name);
        if let Some(Refill { statements, hazards }) = self.value_of_each(context, Rows::Empty) {
            alteration.hazards.extend(hazards);
            alteration.statements.extend(self.unseen(statements, context));
        } else if let Some(value) = default.or_else(|| placeholder(context.schema, self.column)) {
            let why = format!("the rows of {table} without {name} get {value}: nothing says which");
            alteration.warn(Danger::LosesData, why);
            if self.is_constrained(context) {
                let why = format!("fails where a key or check of {table} refuses {value} as {name}");
                alteration.warn(Danger::MayFail, why);
            }
            alteration.statements.extend(self.unseen(vec![self.fill(&value)], context));
        } else {
            alteration.warn(Danger::MayFail, format!("fails where {table}.{name} is null"));
        }
    }

    /// Updates of its values that no trigger sees which stays: nobody has changed the rows (PostgreSQL manual, ALTER TABLE, DISABLE
    /// TRIGGER).
    pub(super) fn unseen(&self, updates: Vec<String>, context: &Context<'_>) -> Vec<String> {
        let (table, name) = (&self.table.name, &self.column.name);
        let at_once = constraint::at_once(table, context).filter(|_| !updates.is_empty());
        let updates = at_once.into_iter().chain(updates).collect();
        let fires = |trigger: &&Trigger| {
            trigger.events.iter().any(|event| match event {
                TriggerEvent::Update(columns) => columns.is_empty() || columns.contains(name),
                _ => false,
            })
        };
        let next = |trigger: &Trigger| context.schema.triggers.get(&(table.clone(), trigger.name.clone()));
        // One that changes may do so only afterwards.
        let mut there =
            context.other.triggers_of(table).filter(fires).filter(|of| next(of).is_some()).peekable();
        if there.peek().is_none() {
            return updates;
        }
        let on = |action: &str| format!("alter table {table} {action}");
        // One that is made anew cannot be named meanwhile, so all are, where all fire afterwards.
        let all = [context.schema, context.other];
        let mut all = all.into_iter().flat_map(|schema| schema.triggers_of(table));
        if all.all(|trigger| trigger.enabled == TriggerEnabled::Origin) {
            let (before, after) = (vec![on("disable trigger user")], vec![on("enable trigger user")]);
            return [before, updates, after].concat();
        }
        let (mut before, mut after) = (Vec::new(), Vec::new());
        let bare = |trigger: &Trigger| Trigger { comment: None, ..trigger.clone() };
        for trigger in there.filter(|of| next(of).is_some_and(|next| bare(next) == bare(of))) {
            let word = match trigger.enabled {
                TriggerEnabled::Origin => "enable",
                TriggerEnabled::Always => "enable always",
                TriggerEnabled::Replica | TriggerEnabled::Disabled => continue,
            };
            before.push(on(&format!("disable trigger {}", trigger.name)));
            after.push(on(&format!("{word} trigger {}", trigger.name)));
        }
        [before, updates, after].concat()
    }

    /// Is its type one that takes no null itself, so that the column cannot be there without a value?
    fn refuses_null(&self, schema: &Schema) -> bool {
        domain_of(schema, &self.column.ty).is_some_and(|domain| {
            let mut checks = domain.checks.values().map(|check| check.as_str().to_lowercase());
            domain.not_null
                || domain_of(schema, &domain.base).is_some()
                || checks.any(|it| it.contains("not null"))
        })
    }

    /// The type that it has until the rows have values, where its own takes no null: that of a domain's values.
    pub(super) fn stand_in<'s>(&'s self, schema: &'s Schema) -> Option<&'s Type> {
        let base = || domain_of(schema, &self.column.ty).map(|domain| &domain.base);
        self.refuses_null(schema).then(base).flatten().filter(|base| domain_of(schema, base).is_none())
    }

    /// Does something look at it that refuses values?
    pub(super) fn is_constrained(&self, context: &Context<'_>) -> bool {
        let name = &self.column.name;
        let domain = domain_of(context.schema, &self.column.ty);
        is_of_a_key(context.schema, &self.table.name, name)
            || domain.is_some_and(|domain| !domain.checks.is_empty())
            || self.constraints(context.schema).any(|it| it.kind.names(name))
    }

    /// The constraints of its table, without that of its own closed set, of which it has a value.
    fn constraints<'s>(&'s self, schema: &'s Schema) -> impl Iterator<Item = &'s Constraint> {
        let (table, column) = (&self.table.name, self.column);
        let of_set = object_name(table.name.as_str(), column.name.as_str(), "check");
        schema.constraints_of(table).filter(move |it| column.values.is_none() || it.name != of_set)
    }

    /// Of the keys that it is part of, the columns within whose values it has to tell rows apart: those that were kept, which
    /// may be none. Nothing is said where it is in no key, or in such as are one without it.
    pub(super) fn numbered_within(&self, context: &Context<'_>) -> Option<BTreeSet<&Name>> {
        let table = &self.table.name;
        let before = context.other.tables.get(table);
        let is_kept = |other: &&Name| {
            **other != self.column.name && before.is_some_and(|before| before.column(other).is_some())
        };
        let (all, old) = (keys(context.schema, table), keys(context.other, table));
        let own = all.iter().filter(|key| key.columns.contains(&self.column.name));
        let kept = own.map(|key| key.columns.iter().filter(|name| is_kept(name)).collect::<BTreeSet<_>>());
        let suffices = |kept: &BTreeSet<&Name>| all.iter().chain(&old).any(|key| key.is_within(kept));
        let mut within = kept.filter(|kept| !suffices(kept));
        let first = within.next()?;
        let within: BTreeSet<Name> = within.fold(first.into_iter().cloned().collect(), |all, kept| {
            all.into_iter().filter(|name| kept.contains(name)).collect()
        });
        Some(self.table.columns.iter().map(|of| &of.name).filter(|name| within.contains(name)).collect())
    }

    /// The first of some values that all checks let pass, and another for every row within others' values where it is part of a
    /// key.
    pub(super) fn allowed(
        &self,
        context: &Context<'_>,
        within: Option<&BTreeSet<&Name>>,
        rows: Rows<'_>,
    ) -> Option<String> {
        let Self { table, column, .. } = self;
        if !is_clear(table) {
            return None;
        }
        let (table, name) = (&table.name, &column.name);
        let base = self.base(context.schema);
        let is_number = matches!(sort(context.schema, base), Sort::Whole | Sort::Number);
        let apart = within.filter(|_| column.values.is_none()).and_then(|_| distinct(context.schema, base));
        let apart = apart.map(|value| match rows {
            Rows::All | Rows::Refused(_) => value,
            _ if is_number => format!("(select coalesce(max({name}), 0) from {table}) + {value}"),
            _ => another_for_each(base).map_or(value, str::to_owned),
        });
        // Of some types there may be too few values: the other parts of the key have to tell the rows apart.
        let is_key = apart.is_some();
        let checks: Vec<&Sql> = self.checks(context).collect();
        let texts: Vec<&str> = checks.iter().map(|check| check.as_str()).collect();
        let (value, is_chosen) = self.tried(context.schema, apart, &checks, self.beside(context, &texts))?;
        if !is_chosen && !is_key && column.not_null {
            return None;
        }
        let is_of_domain = domain_of(context.schema, &column.ty).is_some_and(|it| !it.checks.is_empty());
        let is_known = match rows {
            Rows::All | Rows::Empty => true,
            Rows::Where(_) => !is_of_domain || is_chosen,
            Rows::Refused(_) => is_chosen,
        };
        if !is_known {
            return None;
        }
        // Where none of them passes, what is there stays.
        let value = match rows {
            Rows::Refused(_) => format!("coalesce({value}, target.{name})"),
            _ => value,
        };
        let mut parts = vec![format!("update {table} as target"), format!("set {name} = {value}")];
        if is_key {
            let others = sql::list(within.into_iter().flatten());
            let others = if others.is_empty() { others } else { format!("partition by {others}") };
            let number = format!("row_number() over ({others}) as nth_row");
            let empty = rows.condition("", name).map(|it| format!(" {it}")).unwrap_or_default();
            let numbered = format!("select tableoid, ctid, {number} from {table}{empty}");
            parts.push(format!("from ({numbered}) as numbered"));
            parts.push(SAME_ROW.to_owned());
        } else {
            parts.extend(rows.condition("target.", name));
        }
        Some(layout::wrapped(parts))
    }

    /// A value that checks of a new row of its table let pass; of a key, by the number of the row ([`distinct`]).
    pub(in crate::kind) fn made_up(&self, schema: &Schema, is_key: bool) -> Option<String> {
        if self.column.ty.array {
            return placeholder(schema, self.column);
        }
        let is_own = |check: &&Sql| {
            let named = references::in_texts(schema, [Text::over(&self.table.name, check)]);
            let columns = named.iter().filter(|id| matches!(id, ObjectId::Column(..)));
            columns.eq([&self.id()])
        };
        let checks = self.constraints(schema).filter_map(|constraint| match &constraint.kind {
            ConstraintKind::Check { expression, .. } => Some(expression),
            _ => None,
        });
        let checks: Vec<_> = checks.filter(is_own).collect();
        let apart = if is_key { distinct(schema, self.base(schema)) } else { None };
        self.tried(schema, apart, &checks, Vec::new()).map(|(value, _)| value)
    }

    /// The type of its values, of a domain that of the domain's.
    fn base<'s>(&'s self, schema: &'s Schema) -> &'s Type {
        domain_of(schema, &self.column.ty).map_or(&self.column.ty, |domain| &domain.base)
    }

    /// The value that tells rows apart, or else one that says as little; or the first of more that all checks let pass, where
    /// there is such a choice.
    fn tried(
        &self,
        schema: &Schema,
        apart: Option<String>,
        checks: &[&Sql],
        beside: Vec<String>,
    ) -> Option<(String, bool)> {
        let Self { table, column, .. } = self;
        let (name, base, is_key) = (&column.name, self.base(schema), apart.is_some());
        let domain = domain_of(schema, &column.ty);
        let of_domain: Vec<&Sql> = domain.into_iter().flat_map(|domain| domain.checks.values()).collect();
        let is_hidden = !of_domain.is_empty() && table.columns.iter().any(|of| of.name.as_str() == VALUE);
        if base.array || is_hidden {
            return None;
        }
        let constant = column
            .default
            .as_ref()
            .filter(|of| !default::is_volatile(schema, of) && !default::may_be_null(schema, of));
        let plain = apart.or_else(|| constant.map(ToString::to_string));
        let plain = plain.or_else(|| placeholder(schema, column));
        let texts: Vec<&str> = checks.iter().chain(&of_domain).map(|check| check.as_str()).collect();
        let mut candidates: IndexSet<String> = plain.clone().into_iter().collect();
        if !texts.is_empty() {
            candidates.extend(candidates_of(schema, base, is_key, &texts));
            candidates.extend(beside);
        }
        if candidates.len() < 2 {
            return plain.map(|plain| (plain, false));
        }
        let list = format!("array[{}]::{}[]", sql::list(&candidates), candidate_type(base));
        let conditions: Vec<_> = texts.iter().map(|text| format!("({text}) is not false")).collect();
        let mut lines = vec![
            format!("select candidate.{name}"),
            format!("from unnest({list}) with ordinality as candidate ({name}, nth_value)"),
        ];
        let of_domain = (!of_domain.is_empty())
            .then(|| format!("cross join lateral (select candidate.{name} as {VALUE}) as own"));
        lines.extend(of_domain);
        lines.push(format!("where {}", conditions.join(" and ")));
        lines.push("order by nth_value limit 1".to_owned());
        Some((format!("(\n        {}\n    )", lines.join("\n        ")), true))
    }

    /// The checks that look at it, and at nothing that is not there yet.
    pub(super) fn checks<'s>(&'s self, context: &'s Context<'_>) -> impl Iterator<Item = &'s Sql> {
        let own_type = references::in_type(context.schema, &self.column.ty);
        let there = move |id: &ObjectId| match id {
            ObjectId::Column(table, column) if *table == self.table.name => {
                *column == self.column.name || self.beside_it(context).any(|other| other.name == *column)
            }
            other => context.existing.contains(other) || own_type.contains(other),
        };
        self.constraints(context.schema).filter_map(move |constraint| match &constraint.kind {
            ConstraintKind::Check { expression, .. } => {
                let named = references::in_texts(context.schema, [Text::over(&self.table.name, expression)]);
                (named.contains(&self.id()) && named.iter().all(&there)).then_some(expression)
            }
            _ => None,
        })
    }

    /// The columns that are there by then: those of before whose values keep their meaning, and those that come before it.
    pub(super) fn beside_it<'s>(&'s self, context: &'s Context<'_>) -> impl Iterator<Item = &'s Column> {
        let before = context.other.tables.get(&self.table.name);
        let is_there = move |(at, column): &(usize, &Column)| {
            let was = before.and_then(|it| it.column(&column.name));
            was.map_or(*at < self.index, |was| {
                related(&was.ty, &column.ty) && was.generated == column.generated
            })
        };
        self.table.columns.iter().enumerate().filter(is_there).map(|(_, column)| column)
    }

    /// The values of columns of the same type that the checks compare it with, and what is close to them.
    fn beside(&self, context: &Context<'_>, texts: &[&str]) -> Vec<String> {
        let column = self.column;
        let is_number =
            |ty: &Type| !ty.array && matches!(sort(context.schema, ty), Sort::Whole | Sort::Number);
        let step = match sort(context.schema, &column.ty) {
            Sort::Whole | Sort::Number => "1",
            Sort::Time => "interval '1 day'",
            _ => return Vec::new(),
        };
        let alike = self.beside_it(context).filter(|other| {
            (other.ty == column.ty || (is_number(&other.ty) && is_number(&column.ty)))
                && other.name != column.name
                && texts.iter().any(|text| text.contains(other.name.as_str()))
        });
        let values = alike.map(|other| format!("target.{}", other.name));
        values
            .flat_map(|value| [value.clone(), format!("{value} + {step}"), format!("{value} - {step}")])
            .collect()
    }
}

impl Rows<'_> {
    /// What people call them.
    pub(super) fn of(self, table: &QualifiedName, column: &Name) -> String {
        match self {
            Self::All => format!("the rows of {table}"),
            Self::Where(_) | Self::Refused(_) => format!("the rows of {table} that a check refuses"),
            Self::Empty => format!("the rows of {table} without {column}"),
        }
    }

    /// The WHERE that tells them from the others, if anything does, of columns that are qualified so.
    pub(super) fn condition(self, of: &str, column: &Name) -> Option<String> {
        match self {
            Self::All => None,
            Self::Empty => Some(format!("where {of}{column} is null")),
            Self::Where(condition) | Self::Refused(condition) => Some(format!("where {condition}")),
        }
    }
}

pub(super) const SAME_ROW: &str = "where (target.tableoid, target.ctid) = (numbered.tableoid, numbered.ctid)";

/// Has no column the name of a word of the statements?
fn is_clear(table: &Table) -> bool {
    !table.columns.iter().any(|column| ALIASES.contains(&column.name.as_str()))
}

fn domain_of<'a>(schema: &'a Schema, ty: &Type) -> Option<&'a Domain> {
    match &ty.base {
        BaseType::User(name) if !ty.array => schema.domains.get(name),
        _ => None,
    }
}
