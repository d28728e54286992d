//! What the rows get that have nothing, as on the way back, in a column that takes no null and that a key, a foreign key or a
//! check looks at: values that let them pass, where any can be found.

use std::collections::BTreeSet;

use indexmap::IndexSet;
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::tokenizer::{Token, Tokenizer};

use super::placeholder::placeholder;
use super::{Alteration, Context, Danger, Kind as _, TableColumn, default};
use crate::declare::names::object_name;
use crate::kind::{Text, layout, references};
use crate::model::{
    BaseType, Builtin, Column, Constraint, ConstraintKind, Domain, IndexTarget, Name, ObjectId,
    QualifiedName, Schema, Sql, Trigger, TriggerEnabled, TriggerEvent, Type, sql,
};

/// The words of the statement, which no column may have for a name.
const ALIASES: &[&str] = &["nth_row", "nth_value"];

/// What checks of a domain call its values (PostgreSQL manual, CREATE DOMAIN).
const VALUE: &str = "value";

impl TableColumn<'_> {
    /// The update that gives every row its value; none where one value is as good for all.
    pub(super) fn refill(&self, context: &Context<'_>) -> Option<String> {
        let Self { table, column, .. } = self;
        if !context.way.fills()
            || !column.not_null
            || !self.in_use(context)
            || self.refuses_null(context.schema)
        {
            return None;
        }
        let within = self.numbered_within(context);
        let constant = |of: &Sql| !default::is_volatile(context.schema, of);
        let is_lone = within.as_ref().is_some_and(BTreeSet::is_empty);
        let alike = is_lone && column.default.as_ref().is_some_and(constant);
        let clear = |column: &Column| !ALIASES.contains(&column.name.as_str());
        if column.ty.array || !table.columns.iter().all(clear) || !(alike || self.lacks_values(context)) {
            return None;
        }
        self.referring(context).or_else(|| self.allowed(context, within.as_ref()))
    }

    /// Gives what new rows get, or else any value, to the rows that have none in a column that comes to take no null.
    pub(super) fn fill_nulls(&self, context: &Context<'_>, alteration: &mut Alteration) {
        let default = self.column.default.as_ref().map(ToString::to_string);
        let (table, name) = (&self.table.name, &self.column.name);
        if let Some(value) = default.or_else(|| placeholder(context.schema, self.column)) {
            let why = format!("the rows of {table} without {name} get {value}: nothing says which");
            alteration.warn(Danger::LosesData, why);
            if self.is_constrained(context) {
                let why = format!("fails where a key or check of {table} refuses {value} as {name}");
                alteration.warn(Danger::MayFail, why);
            }
            alteration.statements.extend(self.unseen(self.fill(&value), context));
        } else {
            alteration.warn(Danger::MayFail, format!("fails where {table}.{name} is null"));
        }
    }

    /// An update of its values that no trigger sees which stays: nobody has changed the rows (PostgreSQL manual, ALTER TABLE, DISABLE
    /// TRIGGER).
    pub(super) fn unseen(&self, update: String, context: &Context<'_>) -> Vec<String> {
        let (table, name) = (&self.table.name, &self.column.name);
        let fires = |trigger: &&Trigger| {
            trigger.events.iter().any(|event| match event {
                TriggerEvent::Update(columns) => columns.is_empty() || columns.contains(name),
                _ => false,
            })
        };
        let stays = |trigger: &&Trigger| {
            let key = (table.clone(), trigger.name.clone());
            let same = |other: &Trigger| Trigger { comment: None, ..other.clone() };
            context.other.triggers.get(&key).is_some_and(|other| same(other) == same(trigger))
        };
        let stay: Vec<_> = context.schema.triggers_of(table).filter(fires).filter(stays).collect();
        if stay.is_empty() {
            return vec![update];
        }
        let on = |action: &str| format!("alter table {table} {action}");
        // One that is made anew is not there meanwhile: all that are there.
        let all = [context.schema, context.other];
        let mut all = all.into_iter().flat_map(|schema| schema.triggers_of(table));
        if all.all(|trigger| trigger.enabled == TriggerEnabled::Origin) {
            return vec![on("disable trigger user"), update, on("enable trigger user")];
        }
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for trigger in stay {
            let word = match trigger.enabled {
                TriggerEnabled::Origin => "enable",
                TriggerEnabled::Always => "enable always",
                TriggerEnabled::Replica | TriggerEnabled::Disabled => continue,
            };
            before.push(on(&format!("disable trigger {}", trigger.name)));
            after.push(on(&format!("{word} trigger {}", trigger.name)));
        }
        before.into_iter().chain([update]).chain(after).collect()
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

    /// Does something look at it that refuses values?
    pub(super) fn is_constrained(&self, context: &Context<'_>) -> bool {
        let name = &self.column.name;
        let domain = domain_of(context.schema, &self.column.ty);
        self.keys(context.schema).iter().any(|key| key.columns.contains(name))
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
    fn numbered_within(&self, context: &Context<'_>) -> Option<BTreeSet<&Name>> {
        let table = &self.table.name;
        let before = context.other.tables.get(table);
        let is_kept = |other: &&Name| before.is_some_and(|before| before.column(other).is_some());
        let all = self.keys(context.schema);
        let own = all.iter().filter(|key| key.columns.contains(&self.column.name));
        let kept = own.map(|key| key.columns.iter().filter(|name| is_kept(name)).collect::<BTreeSet<_>>());
        let suffices = |kept: &BTreeSet<&Name>| {
            let is_within = |key: &Key| key.is_plain && key.columns.iter().all(|name| kept.contains(name));
            all.iter().any(is_within) || self.keys(context.other).iter().any(is_within)
        };
        let mut within = kept.filter(|kept| !suffices(kept));
        let first = within.next()?;
        let within: BTreeSet<Name> = within.fold(first.into_iter().cloned().collect(), |all, kept| {
            all.into_iter().filter(|name| kept.contains(name)).collect()
        });
        Some(self.table.columns.iter().map(|of| &of.name).filter(|name| within.contains(name)).collect())
    }

    /// What tells the rows of its table apart.
    fn keys(&self, schema: &Schema) -> Vec<Key> {
        let table = &self.table.name;
        let keys = schema.constraints_of(table).filter_map(|constraint| match &constraint.kind {
            ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. } => {
                Some(Key { columns: columns.iter().cloned().collect(), is_plain: true })
            }
            _ => None,
        });
        let indexes = schema.indexes_of(table).filter(|index| index.unique).map(|index| {
            let (mut columns, mut is_plain) = (BTreeSet::new(), index.predicate.is_none());
            for key in &index.keys {
                match &key.target {
                    IndexTarget::Column(column) => _ = columns.insert(column.clone()),
                    IndexTarget::Expression(sql) => {
                        is_plain = false;
                        let named = references::in_texts(schema, [Text::over(table, sql)]);
                        columns.extend(named.into_iter().filter_map(|id| match id {
                            ObjectId::Column(of, name) if of == *table => Some(name),
                            _ => None,
                        }));
                    }
                }
            }
            Key { columns, is_plain }
        });
        keys.chain(indexes).collect()
    }

    /// Those of the rows that a foreign key may refer to, one after the other and again from the first: another column of a
    /// key may tell them apart.
    fn referring(&self, context: &Context<'_>) -> Option<String> {
        let (table, own) = (&self.table.name, &self.column.name);
        // What comes back or changes later in the same migration cannot be read yet.
        let there = |table: &QualifiedName, column: &Name| {
            let [before, after] = [context.other, context.schema]
                .map(|schema| schema.tables.get(table).and_then(|table| table.column(column)));
            before.is_some_and(|before| after.is_some_and(|after| before.ty == after.ty))
        };
        context.schema.constraints_of(table).find_map(|constraint| {
            let ConstraintKind::ForeignKey { columns, references, referenced, .. } = &constraint.kind else {
                return None;
            };
            let pairs = || columns.iter().zip(referenced);
            let (_, wanted) = pairs().find(|(column, _)| *column == own)?;
            let others: Vec<_> = pairs().filter(|(column, _)| *column != own).collect();
            let mut read = others.iter().copied();
            if !there(references, wanted)
                || !read.all(|(column, other)| there(table, column) && there(references, other))
            {
                return None;
            }
            let keys = |of: &dyn Fn(&(&Name, &Name)) -> String| {
                let named =
                    others.iter().enumerate().map(|(place, pair)| format!(", {} as key_{place}", of(pair)));
                let parts = sql::list(others.iter().map(of));
                let parts = if parts.is_empty() { parts } else { format!("partition by {parts}") };
                (named.collect::<String>(), parts)
            };
            let (own_keys, of_rows) = keys(&|(column, _)| column.to_string());
            let (their_keys, of_values) = keys(&|(_, other)| other.to_string());
            let mut on = vec!["numbered.nth_row % referenced.all_values = referenced.nth_value".to_owned()];
            on.extend((0..others.len()).map(|key| format!("referenced.key_{key} = numbered.key_{key}")));
            let rows = [
                "select tableoid, ctid,".to_owned(),
                format!("row_number() over ({of_rows}) - 1 as nth_row{own_keys} from {table}"),
            ];
            let values = [
                format!("select {wanted} as value,"),
                format!("    row_number() over ({of_values} order by {wanted}) - 1 as nth_value,"),
                format!("    count(*) over ({of_values}) as all_values{their_keys}"),
                format!("from {references}"),
            ];
            Some(layout::wrapped([
                format!("update {table} as target"),
                format!("set {own} = referenced.value"),
                format!("from ({}) as numbered", rows.join(" ")),
                format!("join (\n        {}\n    ) as referenced", values.join("\n        ")),
                format!("on {}", on.join(" and ")),
                SAME_ROW.to_owned(),
            ]))
        })
    }

    /// The first of some values that all checks let pass, and another for every row within others' values where it is part of a
    /// key.
    fn allowed(&self, context: &Context<'_>, within: Option<&BTreeSet<&Name>>) -> Option<String> {
        let Self { table, column, .. } = self;
        let schema = context.schema;
        let domain = domain_of(schema, &column.ty);
        let base = domain.map_or(&column.ty, |domain| &domain.base);
        let of_domain: Vec<&Sql> = domain.into_iter().flat_map(|domain| domain.checks.values()).collect();
        let is_hidden = !of_domain.is_empty() && table.columns.iter().any(|of| of.name.as_str() == VALUE);
        if base.array || is_hidden {
            return None;
        }
        let distinct = within.filter(|_| column.values.is_none()).and_then(|_| distinct(schema, base));
        // Of some types there may be too few values: the other parts of the key have to tell the rows apart.
        let is_key = distinct.is_some();
        let plain = distinct.or_else(|| placeholder(schema, column));
        let texts: Vec<&str> =
            self.checks(context).chain(of_domain.iter().copied()).map(Sql::as_str).collect();
        let mut candidates: IndexSet<String> = plain.clone().into_iter().collect();
        if !texts.is_empty() {
            candidates.extend(candidates_of(schema, base, is_key, &texts));
            candidates.extend(self.beside(context, &texts));
        }
        let name = &column.name;
        let value = if candidates.len() > 1 {
            let list = format!("array[{}]::{}[]", sql::list(&candidates), candidate_type(base));
            let conditions: Vec<_> = texts.iter().map(|text| format!("({text})")).collect();
            let mut lines = vec![
                format!("select candidate.{name}"),
                format!("from unnest({list}) with ordinality as candidate ({name}, nth_value)"),
            ];
            let of_domain = (!of_domain.is_empty())
                .then(|| format!("cross join lateral (select candidate.{name} as {VALUE}) as own"));
            lines.extend(of_domain);
            lines.push(format!("where {}", conditions.join(" and ")));
            lines.push("order by nth_value limit 1".to_owned());
            format!("(\n        {}\n    )", lines.join("\n        "))
        } else {
            plain.filter(|_| is_key)?
        };
        let mut parts = vec![format!("update {} as target", table.name), format!("set {name} = {value}")];
        if is_key {
            let others = sql::list(within.into_iter().flatten());
            let others = if others.is_empty() { others } else { format!("partition by {others}") };
            let number = format!("row_number() over ({others}) as nth_row");
            let rows = format!("select tableoid, ctid, {number} from {}", table.name);
            parts.push(format!("from ({rows}) as numbered"));
            parts.push(SAME_ROW.to_owned());
        }
        Some(layout::wrapped(parts))
    }

    /// The checks that look at it, and at nothing that is not there yet.
    fn checks<'s>(&'s self, context: &'s Context<'_>) -> impl Iterator<Item = &'s Sql> {
        let there = move |id: &ObjectId| match id {
            ObjectId::Column(table, column) if *table == self.table.name => {
                *column == self.column.name || self.beside_it(context).any(|other| other.name == *column)
            }
            other => context.existing.contains(other),
        };
        self.constraints(context.schema).filter_map(move |constraint| match &constraint.kind {
            ConstraintKind::Check { expression, .. } => {
                let named = references::in_texts(context.schema, [Text::over(&self.table.name, expression)]);
                (named.contains(&self.id()) && named.iter().all(there)).then_some(expression)
            }
            _ => None,
        })
    }

    /// The columns that are there by then: those of before, and those that come before it.
    fn beside_it<'s>(&'s self, context: &'s Context<'_>) -> impl Iterator<Item = &'s Column> {
        let before = context.other.tables.get(&self.table.name);
        let was_there = move |column: &Column| before.is_some_and(|it| it.column(&column.name).is_some());
        let columns = self.table.columns.iter().enumerate();
        columns.filter(move |(at, column)| *at < self.index || was_there(column)).map(|(_, column)| column)
    }

    /// The values of columns of the same type that the checks compare it with, and what is close to them.
    fn beside(&self, context: &Context<'_>, texts: &[&str]) -> Vec<String> {
        let column = self.column;
        let step = match sort(context.schema, &column.ty) {
            Sort::Whole | Sort::Number => "1",
            Sort::Time => "interval '1 day'",
            _ => return Vec::new(),
        };
        let alike = self.beside_it(context).filter(|other| {
            other.ty == column.ty
                && other.name != column.name
                && texts.iter().any(|text| text.contains(other.name.as_str()))
        });
        let values = alike.map(|other| format!("target.{}", other.name));
        values
            .flat_map(|value| [value.clone(), format!("{value} + {step}"), format!("{value} - {step}")])
            .collect()
    }
}

/// Columns that no two rows have the same values in.
struct Key {
    columns: BTreeSet<Name>,
    /// Of all rows, and by their values themselves?
    is_plain: bool,
}

const SAME_ROW: &str = "where (target.tableoid, target.ctid) = (numbered.tableoid, numbered.ctid)";

fn domain_of<'a>(schema: &'a Schema, ty: &Type) -> Option<&'a Domain> {
    match &ty.base {
        BaseType::User(name) if !ty.array => schema.domains.get(name),
        _ => None,
    }
}

/// Sorts of values that are made in the same way.
enum Sort {
    Whole,
    Number,
    Text,
    Time,
    Truth,
    Label(Vec<String>),
    Other,
}

fn sort(schema: &Schema, ty: &Type) -> Sort {
    use Builtin as B;
    match &ty.base {
        BaseType::User(name) => {
            schema.enums.get(name).map_or(Sort::Other, |of| Sort::Label(of.labels.clone()))
        }
        BaseType::Builtin(B::Int2 | B::Int4 | B::Int8) => Sort::Whole,
        BaseType::Builtin(B::Numeric | B::Float4 | B::Float8) => Sort::Number,
        BaseType::Builtin(B::Text | B::Varchar | B::Bpchar) => Sort::Text,
        BaseType::Builtin(B::Date | B::Timestamp | B::Timestamptz) => Sort::Time,
        BaseType::Builtin(B::Bool) => Sort::Truth,
        BaseType::Builtin(_) => Sort::Other,
    }
}

/// What values are when they are tried: none is too large or too long for it.
fn candidate_type(ty: &Type) -> Type {
    let base = match ty.as_builtin() {
        Some(Builtin::Int2 | Builtin::Int4) => Builtin::Int8,
        Some(Builtin::Numeric | Builtin::Float4) => Builtin::Numeric,
        Some(Builtin::Varchar | Builtin::Bpchar) => Builtin::Text,
        _ => return ty.clone(),
    };
    Type::builtin(base)
}

/// The number of the row as a value: another one for each; none where a type may have too few.
fn distinct(schema: &Schema, ty: &Type) -> Option<String> {
    let row = "numbered.nth_row";
    Some(match sort(schema, ty) {
        Sort::Whole | Sort::Number => row.to_owned(),
        Sort::Text => format!("{row}::text"),
        Sort::Time => format!("'epoch'::timestamp + {row} * interval '1 day'"),
        Sort::Other if ty.as_builtin() == Some(Builtin::Uuid) => {
            format!("lpad(to_hex({row}), 32, '0')::uuid")
        }
        Sort::Truth | Sort::Label(_) | Sort::Other => return None,
    })
}

/// Values that checks with these texts may have in mind: what they name, and what is close to it.
fn candidates_of(schema: &Schema, ty: &Type, is_key: bool, texts: &[&str]) -> Vec<String> {
    let (mut numbers, mut words) = (BTreeSet::new(), BTreeSet::new());
    let tokens = texts
        .iter()
        .flat_map(|text| Tokenizer::new(&PostgreSqlDialect {}, text).tokenize().unwrap_or_default());
    for token in tokens {
        match token {
            Token::Number(number, _) => drop(numbers.insert(number)),
            Token::SingleQuotedString(word) => {
                if word.parse::<f64>().is_ok_and(f64::is_finite) {
                    numbers.insert(word.clone());
                }
                words.insert(word);
            }
            _ => {}
        }
    }
    let quoted = || words.iter().map(|word| sql::literal(word));
    // What every row could have is no key.
    let around = |value: &str, step: &str| {
        let step = match (is_key, step) {
            (true, "1") => "numbered.nth_row".to_owned(),
            (true, _) => format!("numbered.nth_row * {step}"),
            (false, _) => step.to_owned(),
        };
        let same = (!is_key).then(|| value.to_owned());
        same.into_iter().chain([format!("{value} + {step}"), format!("{value} - {step}")]).collect::<Vec<_>>()
    };
    match sort(schema, ty) {
        Sort::Whole => {
            let limit = match ty.as_builtin() {
                Some(Builtin::Int2) => i64::from(i16::MAX),
                Some(Builtin::Int4) => i64::from(i32::MAX),
                _ => i64::MAX / 2,
            };
            let whole = numbers.iter().filter_map(|number| number.parse::<i64>().ok());
            let whole = whole.filter(|number| (-limit..limit).contains(number));
            let close = |number: i64| {
                if is_key {
                    around(&number.to_string(), "1")
                } else {
                    [number, number + 1, number - 1].map(|it| it.to_string()).to_vec()
                }
            };
            whole.flat_map(close).collect()
        }
        Sort::Number => numbers
            .iter()
            .flat_map(|number| around(&format!("{}::numeric", sql::literal(number)), "1"))
            .collect(),
        Sort::Text => {
            let lengths = numbers.iter().filter_map(|number| number.parse::<u16>().ok());
            let lengths = lengths.flat_map(|of| [of, of.saturating_add(1), of.saturating_sub(1)]);
            let filler = if is_key { "lpad(numbered.nth_row::text, {}, 'x')" } else { "repeat('x', {})" };
            let long = lengths.map(|of| filler.replace("{}", &of.to_string()));
            let short = quoted().chain(["'x'".to_owned()]).filter(|_| !is_key);
            short.chain(long).collect()
        }
        Sort::Time => {
            let day = "interval '1 day'";
            let named = words.iter().filter(|word| is_date(word));
            let named = named.flat_map(|word| around(&format!("{}::timestamptz", sql::literal(word)), day));
            named.chain(around("now()", day)).collect()
        }
        Sort::Truth => vec!["true".to_owned()],
        Sort::Label(labels) => labels.iter().map(|label| sql::literal(label)).collect(),
        Sort::Other if matches!(ty.as_builtin(), Some(Builtin::Json | Builtin::Jsonb)) => {
            [r"'{}'", r"'[]'", r#"'""'"#, "'0'", "'true'"].map(str::to_owned).to_vec()
        }
        // What a check names may be of another type.
        Sort::Other => Vec::new(),
    }
}

/// `2020-01-01`, with or without a time.
fn is_date(word: &str) -> bool {
    let pattern = "dddd-dd-dd";
    word.len() >= pattern.len()
        && word
            .bytes()
            .zip(pattern.bytes())
            .all(|(c, of)| if of == b'd' { c.is_ascii_digit() } else { c == of })
}
