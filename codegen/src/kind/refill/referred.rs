//! Values of columns that refer to other rows: of those that a row referred to by another key, of one for each that is made up
//! in a table that is new, or of any that are there.

use std::collections::BTreeSet;

use super::keys::is_lone_key;
use super::placeholder::another_for_each;
use super::reference::{
    Reference, can_be_read, column_of, is_as_it_was, is_new, is_reference, keeps_its_type, own_rows,
};
use super::{Refill, Rows, SAME_ROW, made_up};
use crate::kind::column::TableColumn;
use crate::kind::{Context, Danger, default, layout};
use crate::model::{Name, ObjectId, QualifiedName, Schema, Sql, sql};

impl TableColumn<'_> {
    /// The columns of other tables whose values a new one may need: they come first.
    pub(crate) fn refers_to(&self, schema: &Schema) -> Vec<ObjectId> {
        let table = &self.table.name;
        let keys = Reference::all(schema, table).filter(|key| key.columns.contains(&self.column.name));
        let read = keys.filter(|key| key.references != table).flat_map(|key| {
            key.referenced.iter().map(|name| ObjectId::Column(key.references.clone(), name.clone()))
        });
        read.collect()
    }

    /// Those of the rows that each row referred to by a foreign key which goes.
    pub(super) fn referred(&self, context: &Context<'_>, rows: Rows<'_>) -> Option<Refill> {
        let (table, name) = (&self.table.name, &self.column.name);
        let Context { schema, other: before, .. } = context;
        let stays = |key: &Reference<'_>| {
            Reference::all(schema, table)
                .any(|it| it.columns == key.columns && it.references == key.references)
        };
        let mut found = Reference::all(schema, table).filter_map(|key| {
            let wanted =
                key.wanted(name).filter(|wanted| can_be_read(context, table, key.references, wanted))?;
            let of = key.references;
            let gone = Reference::all(before, table).filter(|old| {
                old.references == of
                    && !old.columns.contains(name)
                    && old.pairs().all(|(own, other)| {
                        is_as_it_was(context, table, own) && is_as_it_was(context, of, other)
                    })
                    && !stays(old)
            });
            // Of several that which the new one is made of.
            let shares = |old: &Reference<'_>| old.columns.iter().all(|own| key.columns.contains(own));
            let gone: Vec<_> = gone.collect();
            let shared = gone.iter().position(shares).unwrap_or_default();
            let gone = gone.into_iter().nth(shared)?;
            Some((key, wanted, gone))
        });
        let (key, wanted, old) = found.next()?;
        let same = old.pairs().map(|(own, other)| format!("referenced.{other} = target.{own}"));
        let same: Vec<_> = same.collect();
        let of = own_rows(schema, key.references);
        let value =
            format!("select referenced.{wanted} from {of} as referenced where {}", same.join(" and "));
        let may_be_null = |schema: &Schema, of: &QualifiedName, column: &Name| {
            column_of(schema, of, column).is_none_or(|it| !it.not_null)
        };
        let is_lost = self.column.not_null
            && (may_be_null(schema, key.references, wanted)
                || old.columns.iter().any(|own| may_be_null(before, table, own)));
        let first = format!("select {wanted} from {of} where {wanted} is not null order by {wanted} limit 1");
        let value = if is_lost {
            format!("coalesce(\n        ({value}),\n        ({first})\n    )")
        } else {
            format!("({value})")
        };
        let columns = sql::list(old.columns);
        let any = format!("the rows of {table} without {columns} get any {name}: nothing says which");
        // Two columns that refer to the same column may mean different rows.
        let is_same = old.referenced.contains(wanted);
        let same =
            format!("the rows of {table} get as their {name} what they had as {columns}: nothing says so");
        let whys = is_same.then_some(same).into_iter().chain(is_lost.then_some(any));
        let update = [format!("update {table} as target"), format!("set {name} = {value}")];
        Some(Refill {
            statements: vec![layout::wrapped(update.into_iter().chain(rows.condition("target.", name)))],
            hazards: whys.map(|why| Danger::LosesData.because(why)).collect(),
        })
    }

    /// The value that a row has now by which the column refers to it, given what it has referred to the same row by; as a query
    /// of the one parameter of a function.
    pub(in crate::kind) fn referred_anew(&self, context: &Context<'_>) -> Option<String> {
        self.looked_up(context, "$1")
    }

    /// The same for a column that keeps its type, when the foreign key comes.
    pub(super) fn pointed_anew(&self, context: &Context<'_>) -> Option<Refill> {
        let (table, name) = (&self.table.name, &self.column.name);
        if !is_as_it_was(context, table, name) {
            return None;
        }
        let value = self.looked_up(context, &format!("target.{name}"))?;
        let update = [format!("update {table} as target"), format!("set {name} = ({value})")];
        let which = format!("where target.{name} is not null");
        let why = format!("values of {table}.{name} become those that the same rows have now, if any");
        Some(Refill {
            statements: self.unseen(vec![layout::wrapped(update.into_iter().chain([which]))], context),
            hazards: vec![Danger::LosesData.because(why)],
        })
    }

    fn looked_up(&self, context: &Context<'_>, value: &str) -> Option<String> {
        let (table, name) = (&self.table.name, &self.column.name);
        if !context.way.replaces() || !self.in_use(context) {
            return None;
        }
        let lone = |key: &Reference<'_>| key.columns == std::slice::from_ref(name) && key.references != table;
        let (of, wanted) = Reference::all(context.schema, table).filter(lone).find_map(|key| {
            let wanted = key.wanted(name)?;
            can_be_read(context, table, key.references, wanted).then_some((key.references, wanted))
        })?;
        let mut old = Reference::all(context.other, table).filter(lone).filter(|key| key.references == of);
        let by = old.find_map(|key| key.wanted(name)).filter(|by| *by != wanted)?;
        let rows = own_rows(context.schema, of);
        // What changes is asked before it is known what goes when: columns go last.
        let is_there = context.existing.going.is_none()
            && column_of(context.other, of, by).is_some()
            && column_of(context.schema, of, by).is_none();
        (is_there || is_as_it_was(context, of, by)).then(|| {
            format!("select referenced.{wanted} from {rows} as referenced where referenced.{by} = {value}")
        })
    }

    /// Another row of its own for each, of a table that is new: they are made up for the foreign key.
    pub(super) fn of_its_own(&self, context: &Context<'_>, rows: Rows<'_>) -> Option<Refill> {
        if !context.way.replaces() {
            return None;
        }
        let (table, own) = (&self.table.name, &self.column.name);
        let Context { schema, other: before, .. } = context;
        let mut keys = Reference::all(schema, table).filter(|key| key.references != table);
        let (of, column) = keys.find_map(|key| {
            let of = schema.tables.get(key.references).filter(|of| is_new(context, &of.name))?;
            let wanted = key.wanted(own).filter(|wanted| !is_reference(schema, &of.name, wanted))?;
            Some((of, of.column(wanted)?))
        })?;
        let (name, whole, of) = (&column.name, of, &of.name);
        let default = column.default.as_ref().filter(|it| default::is_volatile(schema, it));
        let numbered = column.identity.is_some().then(|| numbered(of, name));
        let another = || another_for_each(&column.ty);
        let value = default.map(ToString::to_string).or(numbered).or_else(another);
        let update = [format!("update {table} as target"), format!("set {own} = {}", value?)];
        let mut statements = vec![layout::wrapped(update.into_iter().chain(rows.condition("target.", own)))];
        let is_apart = is_lone_key(schema, table, std::slice::from_ref(own));
        let named = before.tables.get(table).filter(|_| !is_apart);
        let named = named.and_then(|it| made_up::named_by(whole, it, context));
        let why = match named {
            // What is of one name is one row.
            Some(by) => {
                let first = format!("(array_agg({own} order by {own}))[1] as first");
                let alike = format!("select {by}, {first} from {table} group by {by}");
                statements.push(layout::wrapped([
                    format!("update {table} as target"),
                    format!("set {own} = alike.first"),
                    format!("from ({alike}) as alike"),
                    format!("where alike.{by} is not distinct from target.{by}"),
                ]));
                format!("the rows of {table} get a row of {of} for each {by}: nothing says which")
            }
            None => format!("each row of {table} gets a row of {of} of its own: nothing says which"),
        };
        Some(Refill { statements, hazards: vec![Danger::LosesData.because(why)] })
    }

    /// Those of the rows that a foreign key may refer to, one after the other and again from the first: within the values of the
    /// columns that tell rows apart with it, and beginning with the default.
    pub(super) fn referring(
        &self,
        context: &Context<'_>,
        rows: Rows<'_>,
        within: Option<&BTreeSet<&Name>>,
        default: Option<&Sql>,
    ) -> Option<String> {
        let (table, own) = (&self.table.name, &self.column.name);
        Reference::all(context.schema, table).find_map(|key| {
            let key = last_known(context, key, own);
            let wanted = key.wanted(own)?;
            let there = |column: &Name| self.beside_it(context).any(|it| it.name == *column);
            let others: Vec<_> = key.pairs().filter(|(column, _)| column != &own && there(column)).collect();
            let mut read = std::iter::once(wanted).chain(others.iter().map(|(_, other)| *other));
            if !read.all(|column| can_be_read(context, table, key.references, column))
                || !others.iter().all(|(column, _)| keeps_its_type(context, table, column))
            {
                return None;
            }
            let is_lone = within.is_some_and(BTreeSet::is_empty);
            let within = within.into_iter().flatten().filter(|name| others.iter().all(|(of, _)| of != *name));
            let within: Vec<_> = within.collect();
            Some(one_after_the_other(
                context.schema,
                self,
                rows,
                &key,
                wanted,
                &Among { others, within: &within, default, is_lone },
            ))
        })
    }
}

/// A foreign key of a column, or where that refers to a table which is new and whose own column refers to another, that one: the
/// rows between are made up.
fn last_known<'a>(context: &Context<'a>, key: Reference<'a>, own: &Name) -> Reference<'a> {
    let column = key.columns.iter().position(|of| of == own);
    let (mut last, mut seen) = (None, BTreeSet::new());
    let mut open = column.map(|at| (key.references, &key.referenced[at]));
    while let Some((table, wanted)) = open.filter(|(table, _)| is_new(context, table) && seen.insert(*table))
    {
        let further = Reference::all(context.schema, table).find_map(|key| {
            Some((key.references, key.columns.iter().position(|of| of == wanted)?, key.referenced))
        });
        open = further.map(|(of, at, referenced)| (of, &referenced[at]));
        last = further;
    }
    match (column, last) {
        (Some(at), Some((references, to, referenced))) => {
            Reference { columns: &key.columns[at..=at], references, referenced: &referenced[to..=to] }
        }
        _ => key,
    }
}

/// The next number of an identity column.
pub(super) fn numbered(table: &QualifiedName, column: &Name) -> String {
    let [table, column] = [table.to_string(), column.as_str().to_owned()].map(|text| sql::literal(&text));
    format!("nextval(pg_get_serial_sequence({table}, {column}))")
}

/// What of a foreign key's rows go to which of the table's.
struct Among<'a> {
    /// The other columns of the key, and what they refer to.
    others: Vec<(&'a Name, &'a Name)>,
    /// Columns within whose values another row is to be referred to each time.
    within: &'a [&'a &'a Name],
    /// What is to be referred to first.
    default: Option<&'a Sql>,
    /// Is no row referred to twice?
    is_lone: bool,
}

/// The update that goes through the rows that may be referred to.
fn one_after_the_other(
    schema: &Schema,
    of: &TableColumn<'_>,
    rows: Rows<'_>,
    key: &Reference<'_>,
    wanted: &Name,
    Among { others, within, default, is_lone }: &Among<'_>,
) -> String {
    let (table, own) = (&of.table.name, &of.column.name);
    let keys = |of: &dyn Fn(&(&Name, &Name)) -> String, within: &[&&Name]| {
        let named = others.iter().enumerate().map(|(place, pair)| format!(", {} as key_{place}", of(pair)));
        let parts = sql::list(others.iter().map(of).chain(within.iter().map(ToString::to_string)));
        let parts = if parts.is_empty() { parts } else { format!("partition by {parts} ") };
        (named.collect::<String>(), parts)
    };
    let (own_keys, of_rows) = keys(&|(column, _)| column.to_string(), within);
    let (their_keys, of_values) = keys(&|(_, other)| other.to_string(), &[]);
    let mut on = vec!["numbered.nth_row % referenced.all_values = referenced.nth_value".to_owned()];
    on.extend((0..others.len()).map(|key| format!("referenced.key_{key} = numbered.key_{key}")));
    let mut which = vec![format!("{wanted} is not null")];
    // Others have theirs already.
    which.extend((*is_lone && rows == Rows::Empty).then(|| {
        format!("not exists (select from {table} as other where other.{own} = referenced_row.{wanted})")
    }));
    let empty = rows.condition("", own).map(|it| format!(" {it}")).unwrap_or_default();
    let first = default.map(|default| format!("{wanted} is distinct from {default}, ")).unwrap_or_default();
    let rows = [
        "select tableoid, ctid,".to_owned(),
        format!("row_number() over ({}) - 1 as nth_row{own_keys} from {table}{empty}", of_rows.trim_end()),
    ];
    let values = [
        format!("select {wanted} as value,"),
        format!("    row_number() over ({of_values}order by {first}{wanted}) - 1 as nth_value,"),
        format!("    count(*) over ({}) as all_values{their_keys}", of_values.trim_end()),
        format!("from {} as referenced_row", own_rows(schema, key.references)),
        format!("where {}", which.join(" and ")),
    ];
    layout::wrapped([
        format!("update {table} as target"),
        format!("set {own} = referenced.value"),
        format!("from ({}) as numbered", rows.join(" ")),
        format!("join (\n        {}\n    ) as referenced", values.join("\n        ")),
        format!("on {}", on.join(" and ")),
        SAME_ROW.to_owned(),
    ])
}
