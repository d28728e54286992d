//! Rows that a foreign key refers to in a table that is new: they are made up of those that refer to them.

use std::collections::BTreeSet;

use super::Refill;
use super::keys::is_lone_key;
use super::placeholder::placeholder;
use super::reference::{Reference, is_new, is_reference, own_rows};
use super::referred::numbered;
use super::written::any_referred;
use crate::kind::column::{TableColumn, counted_on, is_to_be_said, stays};
use crate::kind::constraint::at_once;
use crate::kind::{Context, Danger, Text, default, layout, references, trigger};
use crate::model::{Column, Constraint, Name, ObjectId, QualifiedName, Schema, Table, TriggerEvent, sql};

/// The words of the statement, which no column may have for a name.
const ALIASES: &[&str] = &["nth_row"];

/// A foreign key, the table that has rows, and the one that it refers to, which is new.
struct Parts<'a> {
    key: Reference<'a>,
    before: &'a Table,
    whole: &'a Table,
}

/// Makes the rows that a foreign key refers to, where its table has rows and the other one cannot have any.
pub(super) fn rows_of(key: &Constraint, context: &Context<'_>) -> Vec<Refill> {
    let made = parts(key, context).and_then(|parts| rows(&parts, context, &[])).unwrap_or_default();
    let mut at_once = made.iter().find_map(|made| at_once(&made.table, context));
    let made = made.into_iter().map(|Made { table, statements }| {
        let why = format!("rows of {table} are made up, as those of {} need them", key.table);
        Refill {
            statements: at_once.take().into_iter().chain(statements).collect(),
            hazards: vec![Danger::LosesData.because(why)],
        }
    });
    made.collect()
}

/// Rows that are made up of a table.
struct Made {
    table: QualifiedName,
    statements: Vec<String>,
}

impl Made {
    /// Nobody has inserted them: no trigger sees it, where all can be put back as they are. What numbers the rows counts on from
    /// them.
    fn of(table: &Table, names: &[&Name], insert: String, context: &Context<'_>) -> Self {
        let inserts = |event: &TriggerEvent| *event == TriggerEvent::Insert;
        let mut statements = trigger::unseen(&table.name, vec![insert], inserts, context);
        statements.extend(names.iter().filter_map(|column| counting(table, column, context.schema)));
        Self { table: table.name.clone(), statements }
    }
}

fn parts<'a>(key: &'a Constraint, context: &Context<'a>) -> Option<Parts<'a>> {
    let is_in_use = context.in_use(&ObjectId::Table(key.table.clone()));
    let before = context.other.tables.get(&key.table)?;
    let key = Reference::of(key).filter(|_| context.way.replaces() && is_in_use)?;
    let whole = context.schema.tables.get(key.references).filter(|whole| is_new(context, &whole.name))?;
    let is_whole = whole.partition_of.is_none() && whole.partition_by.is_none();
    let is_clear = !before.columns.iter().any(|column| ALIASES.contains(&column.name.as_str()));
    (is_whole && is_clear).then_some(Parts { key, before, whole })
}

/// The rows, after those that they need themselves; none where something is needed that nothing says.
fn rows(parts: &Parts<'_>, context: &Context<'_>, open: &[&QualifiedName]) -> Option<Vec<Made>> {
    let Parts { key, before, whole } = parts;
    let (columns, referenced) = (key.columns, key.referenced);
    let open = [open, &[&whole.name]].concat();
    let mut first = First { context, made: Vec::new(), open };
    first.referred(parts)?;
    let mut names: Vec<&Name> = referenced.iter().collect();
    let mut values: Vec<String> = columns.iter().map(Name::to_string).collect();
    // Of two nobody could say which.
    let mut through = whole.columns.iter().filter_map(|of| Some((&of.name, through(of, parts, context)?)));
    let between = through.next().filter(|_| through.next().is_none());
    for (index, column) in whole.columns.iter().enumerate() {
        if referenced.contains(&column.name) || column.generated.is_some() || column.identity.is_some() {
            continue;
        }
        if let Some(own) = between.filter(|(of, _)| *of == &column.name).map(|(_, own)| own) {
            names.push(&column.name);
            values.push(own.to_string());
            continue;
        }
        let is_needed = is_needed(context.schema, column);
        let value = match given(column, before, context).or_else(|| alike(column, parts, context)) {
            Some(given) if column.not_null && !given.not_null => {
                let otherwise = if is_reference(context.schema, &whole.name, &column.name) {
                    first.needed(TableColumn { table: whole, column, index })
                } else {
                    let default = column.default_value().map(ToString::to_string);
                    default.or_else(|| placeholder(context.states(), column))
                };
                let coalesced = |value| format!("coalesce({}, {value})", given.name);
                otherwise.map_or_else(|| given.name.to_string(), coalesced)
            }
            Some(given) => given.name.to_string(),
            None if is_needed => first.needed(TableColumn { table: whole, column, index })?,
            None => continue,
        };
        names.push(&column.name);
        values.push(value);
    }
    let own = own_rows(context.schema, &before.name);
    let from = if values.iter().any(|value| value.contains("numbered.")) {
        format!("from (select *, row_number() over () as nth_row from {own}) as numbered")
    } else {
        format!("from {own} as numbered")
    };
    let filled = columns.iter().map(|column| format!("{column} is not null"));
    let same: Vec<_> =
        key.pairs().map(|(column, wanted)| format!("made.{wanted} = numbered.{column}")).collect();
    let missing = format!("not exists (select from {} as made where {})", whole.name, same.join(" and "));
    // A value may have the name of a column, too.
    let distinct = columns.iter().map(|column| format!("numbered.{column}"));
    let insert = layout::wrapped([
        format!("insert into {} ({}){}", whole.name, sql::list(&names), overriding(whole)),
        format!("select distinct on ({}) {}", sql::list(distinct), sql::list(values)),
        from,
        format!("where {}", filled.chain([missing]).collect::<Vec<_>>().join(" and ")),
    ]);
    let mut made = first.made;
    made.push(Made::of(whole, &names, insert, context));
    Some(made)
}

/// What numbers the rows counts on from them.
fn counting(whole: &Table, column: &Name, schema: &Schema) -> Option<String> {
    let column = whole.column(column)?;
    if let Some(identity) = &column.identity {
        return Some(counted_on(&whole.name, &column.name, identity));
    }
    let named = references::in_texts(schema, [Text::expression(column.default.as_ref()?)]);
    let sequence = named.iter().find_map(|id| match id {
        ObjectId::Sequence(name) => schema.sequences.get(name),
        _ => None,
    })?;
    let name = sql::literal(&sequence.name.to_string());
    let of = (&column.name, &column.ty);
    Some(default::continued(&name, (&sequence.options, &sequence.ty), &whole.name, of))
}

/// Does a row need a value that its default may not say, as one that looks up who is there?
fn is_needed(schema: &Schema, column: &Column) -> bool {
    let may_be_null = || column.default_value().is_some_and(|of| default::may_be_null(schema, of));
    is_to_be_said(schema, column) || (column.not_null && may_be_null())
}

/// The one column of those rows that refers to what a column which is needed refers to.
fn alike<'a>(column: &Column, parts: &Parts<'a>, context: &Context<'_>) -> Option<&'a Column> {
    let Parts { before, whole, .. } = parts;
    let lone = |it: &Reference<'_>| it.columns.len() == 1;
    let of = Reference::all(context.schema, &whole.name).find(|it| *it.columns == [column.name.clone()])?;
    let old = Reference::all(context.other, &before.name).filter(lone);
    let mut old = old.filter(|it| (it.references, it.referenced) == (of.references, of.referenced));
    let only = old.next().filter(|_| old.next().is_none())?;
    let column_before = before.column(only.columns.first()?).filter(|it| it.ty == column.ty)?;
    let after = context.schema.tables.get(&before.name)?.column(&column_before.name);
    let is_there = after.map_or_else(
        || context.existing.lasts(&before.name, &column_before.name),
        |after| after.ty == column_before.ty,
    );
    (is_there && is_needed(context.schema, column)).then_some(column_before)
}

/// The column of those rows that says it, by name and type: one that goes, or one that what is needed is called after.
fn given<'a>(column: &Column, before: &'a Table, context: &Context<'_>) -> Option<&'a Column> {
    let after = context.schema.tables.get(&before.name)?.column(&column.name);
    let given = before.column(&column.name).filter(|it| it.ty == column.ty && it.generated.is_none())?;
    let fits = match after {
        Some(after) => after.ty == given.ty && is_to_be_said(context.schema, column),
        None => context.existing.lasts(&before.name, &column.name),
    };
    (fits && stays(&column.ty, context)).then_some(given)
}

/// The column of those rows that has referred to what one of the new table refers to now: the new row stands between.
fn through<'a>(column: &Column, parts: &Parts<'a>, context: &Context<'_>) -> Option<&'a Name> {
    let Parts { key, before, whole } = parts;
    let [own] = key.columns else { return None };
    let lone = |it: &Reference<'_>, column: &Name| it.columns == std::slice::from_ref(column);
    let old = Reference::all(context.other, &before.name).filter(|it| lone(it, own));
    let old: BTreeSet<_> = old.map(|old| (old.references, old.referenced)).collect();
    let mut new = Reference::all(context.schema, &whole.name).filter(|it| lone(it, &column.name));
    let is_between = new.any(|new| old.contains(&(new.references, new.referenced)));
    let is_like = before.column(own).is_some_and(|before| before.ty == column.ty);
    (is_between && is_like).then_some(own)
}

/// The column that says by itself which of the rows it is that are made up: no two have the same there.
pub(super) fn named_by<'a>(whole: &Table, before: &'a Table, context: &Context<'_>) -> Option<&'a Name> {
    let is_key =
        |column: &&Column| is_lone_key(context.schema, &whole.name, std::slice::from_ref(&column.name));
    let mut keys = whole.columns.iter().filter(is_key);
    keys.find_map(|column| given(column, before, context)).map(|column| &column.name)
}

/// Rows that others need which are made up, of tables that are new too.
struct First<'c, 'a> {
    context: &'c Context<'a>,
    made: Vec<Made>,
    /// The tables whose rows are being made up.
    open: Vec<&'a QualifiedName>,
}

impl<'a> First<'_, 'a> {
    /// The rows of other new tables that the key itself refers to, or what is known of the rows.
    fn referred(&mut self, parts: &Parts<'_>) -> Option<()> {
        let Parts { key, before, whole } = parts;
        for further in Reference::all(self.context.schema, &whole.name) {
            let of = self.context.schema.tables.get(further.references);
            let of = of.filter(|of| is_new(self.context, &of.name) && of.partition_by.is_none());
            let given = |column: &Name| given(whole.column(column)?, before, self.context);
            let own = |column: &Name| {
                let own = key.pairs().find(|(_, wanted)| *wanted == column).map(|(own, _)| own);
                own.or_else(|| given(column).map(|given| &given.name))
            };
            let columns: Option<Vec<Name>> = further.columns.iter().map(|it| own(it).cloned()).collect();
            let (Some(of), Some(columns)) = (of, columns) else { continue };
            if self.open.contains(&&of.name) {
                continue;
            }
            let key = Reference { columns: &columns, ..further };
            self.made.extend(rows(&Parts { key, before, whole: of }, self.context, &self.open)?);
        }
        Some(())
    }

    /// What a column gets that nothing says: a row that it refers to, another value for each where a key asks for that, or one
    /// that says as little.
    fn needed(&mut self, of: TableColumn<'a>) -> Option<String> {
        let Context { schema, other, .. } = *self.context;
        let TableColumn { table: whole, column, .. } = of;
        let mut keys = Reference::all(schema, &whole.name);
        if let Some((key, wanted)) = keys.find_map(|key| key.wanted(&column.name).map(|it| (key, it))) {
            let of = key.references;
            if other.tables.get(of).is_none_or(|of| of.column(wanted).is_none()) {
                self.row(schema.tables.get(of).filter(|of| is_new(self.context, &of.name))?)?;
            }
            return Some(any_referred(schema, &key, wanted));
        }
        of.apart_or_passing(self.context.states())
    }

    /// One row of a table, if it has none by then.
    fn row(&mut self, table: &'a Table) -> Option<()> {
        if self.made.iter().any(|made| made.table == table.name) {
            return Some(());
        }
        if self.open.contains(&&table.name) || table.partition_by.is_some() || table.partition_of.is_some() {
            return None;
        }
        self.open.push(&table.name);
        let schema = self.context.schema;
        let (mut names, mut values) = (Vec::new(), Vec::new());
        for (index, column) in table.columns.iter().enumerate() {
            let value = if is_needed(schema, column) {
                self.needed(TableColumn { table, column, index })?
            } else if let Some(default) = column.default_value() {
                default.to_string()
            } else if column.identity.is_some() {
                numbered(&table.name, &column.name)
            } else {
                continue;
            };
            names.push(&column.name);
            values.push(value);
        }
        self.open.pop();
        let insert = layout::wrapped([
            format!("insert into {} ({}){}", table.name, sql::list(&names), overriding(table)),
            format!("select {}", sql::list(values)),
            "from (select 1 as nth_row) as numbered".to_owned(),
            format!("where not exists (select from {})", table.name),
        ]);
        (!names.is_empty()).then(|| self.made.push(Made::of(table, &[], insert, self.context)))
    }
}

/// What an INSERT says where it numbers rows itself.
fn overriding(table: &Table) -> &'static str {
    let is_numbered = table.columns.iter().any(|column| column.identity.is_some());
    if is_numbered { " overriding system value" } else { "" }
}
