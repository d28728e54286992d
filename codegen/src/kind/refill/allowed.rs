//! Values that checks and keys let pass.

use std::collections::BTreeSet;

use indexmap::IndexSet;

use super::candidates::{Sort, candidate_type, candidates_of, distinct, sort};
use super::keys::keys;
use super::placeholder::{another_for_each, placeholder, shorter};
use super::spelling::{ask_for_form, lengths, spellings};
use super::{Refill, Rows, SAME_ROW, domain_of, is_clear};
use crate::kind::column::TableColumn;
use crate::kind::fit::related;
use crate::kind::{Context, Danger, Kind as _, Text, default, layout, references};
use crate::model::{Column, ConstraintKind, Name, ObjectId, Pair, QualifiedName, Schema, Sql, Type, sql};

/// What checks of a domain call its values (PostgreSQL manual, CREATE DOMAIN).
const VALUE: &str = "value";

impl TableColumn<'_> {
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

    /// Nothing where the default would make rows alike in a key, but for the first of them.
    pub(super) fn once_in_keys(&self, context: &Context<'_>) -> Option<Refill> {
        let (table, name) = (&self.table.name, &self.column.name);
        let default = self.column.default_value()?;
        let is_there = context.folds(&ObjectId::Default(table.clone(), name.clone()));
        let is_plain = self.column.identity.is_none() && !default::is_volatile(context.schema, default);
        let within =
            self.numbered_within(context).filter(|_| is_there && is_plain && is_clear(self.table))?;
        let why = format!("the rows of {table} that a key would find alike get no {name}");
        Some(Refill {
            statements: vec![self.but_the_first(&within, "null")],
            hazards: vec![Danger::LosesData.because(why)],
        })
    }

    /// Other values than the default where that would make rows alike in a key, but for the first of them.
    pub(super) fn others_apart(
        &self,
        context: &Context<'_>,
        within: &BTreeSet<&Name>,
        rows: Rows<'_>,
    ) -> Option<String> {
        let base = self.base(context.schema);
        let default = self.column.default_value().filter(|_| rows == Rows::All)?;
        let apart = distinct(context.schema, base)?;
        let value = match sort(context.schema, base) {
            Sort::Whole | Sort::Number => format!("{default} + {apart} - 1"),
            _ => apart,
        };
        Some(self.but_the_first(within, &value))
    }

    fn but_the_first(&self, within: &BTreeSet<&Name>, value: &str) -> String {
        let (table, name) = (&self.table.name, &self.column.name);
        layout::wrapped([
            format!("update {table} as target"),
            format!("set {name} = {value}"),
            format!("from ({}) as numbered", numbered_rows(table, within, "")),
            format!("{SAME_ROW} and numbered.nth_row > 1"),
        ])
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
        // They go back, too.
        let before = context.other.tables.get(table).and_then(|it| it.column(name));
        let short = before.map_or(base, |before| shorter(base, &before.ty));
        let is_number = matches!(sort(context.schema, base), Sort::Whole | Sort::Number);
        let apart = within.filter(|_| column.values.is_none()).and_then(|_| distinct(context.schema, base));
        let apart = apart.map(|value| match rows {
            Rows::All | Rows::Refused(_) => value,
            _ if is_number => format!("(select coalesce(max({name}), 0) from {table}) + {value}"),
            _ => another_for_each(short).unwrap_or(value),
        });
        // Of some types there may be too few values: the other parts of the key have to tell the rows apart.
        let is_key = apart.is_some();
        let checks: Vec<&Sql> = self.checks(context).collect();
        let texts: Vec<&str> = checks.iter().map(|check| check.as_str()).collect();
        let written = match rows {
            Rows::Refused(_) => self.respelled(context.schema, &checks),
            _ => Vec::new(),
        };
        let others = (written, self.beside(context, &texts));
        let (value, is_chosen) = self.tried(context.states(), apart, &checks, others)?;
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
            let empty = rows.condition("", name).map(|it| format!(" {it}")).unwrap_or_default();
            let numbered = numbered_rows(table, within.into_iter().flatten(), &empty);
            parts.push(format!("from ({numbered}) as numbered"));
            parts.push(SAME_ROW.to_owned());
        } else {
            parts.extend(rows.condition("target.", name));
        }
        Some(layout::wrapped(parts))
    }

    /// A value that checks of a new row of its table let pass; of a key, by the number of the row ([`distinct`]).
    pub(in crate::kind) fn made_up(&self, states: Pair<&Schema>, is_key: bool) -> Option<String> {
        let schema = states.next;
        if self.column.ty.array {
            return placeholder(states, self.column);
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
        self.tried(states, apart, &checks, (Vec::new(), Vec::new())).map(|(value, _)| value)
    }

    /// The type of its values, of a domain that of the domain's.
    fn base<'s>(&'s self, schema: &'s Schema) -> &'s Type {
        domain_of(schema, &self.column.ty).map_or(&self.column.ty, |domain| &domain.base)
    }

    /// The value that tells rows apart, or else one that says as little; or the first of more that all checks let pass, where
    /// there is such a choice.
    fn tried(
        &self,
        states: Pair<&Schema>,
        apart: Option<String>,
        checks: &[&Sql],
        (first, last): (Vec<String>, Vec<String>),
    ) -> Option<(String, bool)> {
        let schema = states.next;
        let Self { table, column, .. } = self;
        let (base, is_key) = (self.base(schema), apart.is_some());
        let domain = domain_of(schema, &column.ty);
        let of_domain: Vec<&Sql> = domain.into_iter().flat_map(|domain| domain.checks.values()).collect();
        let is_hidden = !of_domain.is_empty() && table.columns.iter().any(|of| of.name.as_str() == VALUE);
        if base.array || is_hidden {
            return None;
        }
        let constant = column
            .default_value()
            .or_else(|| domain?.default.as_ref())
            .filter(|of| !default::is_volatile(schema, of) && !default::may_be_null(schema, of));
        let plain = apart.or_else(|| constant.map(ToString::to_string));
        let plain = plain.or_else(|| placeholder(states, column));
        let texts: Vec<&str> = checks.iter().chain(&of_domain).map(|check| check.as_str()).collect();
        let mut candidates: IndexSet<String> = first.into_iter().chain(plain.clone()).collect();
        if !texts.is_empty() {
            candidates.extend(candidates_of(states, base, is_key, &texts));
            candidates.extend(last);
        }
        if candidates.len() < 2 {
            return plain.map(|plain| (plain, false));
        }
        Some((self.first_that_passes(schema, &candidates, (&texts, !of_domain.is_empty())), true))
    }

    /// The first of some values that conditions let pass, some of which may be of its domain.
    fn first_that_passes(
        &self,
        schema: &Schema,
        candidates: &IndexSet<String>,
        (texts, of_domain): (&[&str], bool),
    ) -> String {
        let (name, base) = (&self.column.name, self.base(schema));
        let list = format!("array[{}]::{}[]", sql::list(candidates), candidate_type(base));
        let conditions: Vec<_> = texts.iter().map(|text| format!("({text}) is not false")).collect();
        let mut lines = vec![
            format!("select candidate.{name}"),
            format!("from unnest({list}) with ordinality as candidate ({name}, nth_value)"),
        ];
        let own =
            of_domain.then(|| format!("cross join lateral (select candidate.{name} as {VALUE}) as own"));
        lines.extend(own);
        lines.push(format!("where {}", conditions.join(" and ")));
        lines.push("order by nth_value limit 1".to_owned());
        format!("(\n        {}\n    )", lines.join("\n        "))
    }

    /// Other spellings of the texts that are there, where checks ask for one.
    fn respelled(&self, schema: &Schema, checks: &[&Sql]) -> Vec<String> {
        let domain = domain_of(schema, &self.column.ty);
        let checks = checks.iter().copied().chain(domain.into_iter().flat_map(|of| of.checks.values()));
        let texts: Vec<_> = checks.map(Sql::as_str).collect();
        let is_text = matches!(sort(schema, self.base(schema)), Sort::Text) && ask_for_form(&texts);
        if !is_text {
            return Vec::new();
        }
        spellings(&format!("target.{}::text", self.column.name), &lengths(&texts))
    }

    /// The spelling of the texts that are there that all checks let pass, in the rows in which they do not; of a column by which
    /// others know the row.
    pub(super) fn spelt_otherwise(&self, context: &Context<'_>, broken: &str) -> Option<String> {
        let (table, name) = (&self.table.name, &self.column.name);
        let checks: Vec<&Sql> = self.checks(context).collect();
        let candidates: IndexSet<_> = self.respelled(context.schema, &checks).into_iter().collect();
        let of_domain = domain_of(context.schema, &self.column.ty).into_iter();
        let of_domain: Vec<&Sql> = of_domain.flat_map(|domain| domain.checks.values()).collect();
        let texts: Vec<&str> = checks.iter().chain(&of_domain).map(|check| check.as_str()).collect();
        if candidates.is_empty() || !is_clear(self.table) {
            return None;
        }
        let value = self.first_that_passes(context.schema, &candidates, (&texts, !of_domain.is_empty()));
        Some(layout::wrapped([
            format!("update {table} as target"),
            format!("set {name} = coalesce({value}, target.{name})"),
            format!("where {broken}"),
        ]))
    }

    /// The checks that look at it, and at nothing that is not there yet.
    pub(super) fn checks<'s>(&'s self, context: &'s Context<'_>) -> impl Iterator<Item = &'s Sql> {
        let own_type = references::in_type(context.schema, &self.column.ty);
        let there = move |id: &ObjectId| match id {
            ObjectId::Column(table, column) if *table == self.table.name => {
                *column == self.column.name || self.beside_it(context).any(|other| other.name == *column)
            }
            // Extensions come before all else.
            ObjectId::Extension(_) => true,
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

/// The rows of a table, of which WHERE chooses some, with their numbers within the values of columns.
fn numbered_rows<'n>(
    table: &QualifiedName,
    within: impl IntoIterator<Item = &'n &'n Name>,
    chosen: &str,
) -> String {
    let within = sql::list(within);
    let within = if within.is_empty() { within } else { format!("partition by {within}") };
    format!("select tableoid, ctid, row_number() over ({within}) as nth_row from {table}{chosen}")
}
