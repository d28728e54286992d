//! Rows that belong to another partition, once there is one for them or its bounds are others.

use std::collections::BTreeSet;

use super::cast::unlimited;
use super::{
    Context, Danger, Hazard, Kind as _, Way, bounds, column, default, layout, parents, refill, table,
};
use crate::model::{
    BaseType, Column, Constraint, ConstraintKind, ForeignKeyAction, Name, ObjectId, Pair, PartitionOf,
    QualifiedName, Schema, Sql, Table, Trigger, TriggerEvent, Type, sql,
};

/// The partition of a table's parent that takes what no other does, where it stays and rows can be moved out of it: none of
/// those that move is referred to, since others could go with it, and no trigger would see it move.
fn default_beside<'s>(part: &Table, context: &Context<'s>) -> Option<&'s Table> {
    let of = part.partition_of.as_ref().filter(|of| context.in_use(&ObjectId::Table(of.parent.clone())))?;
    let is_default = |table: &&Table| {
        let own = table.partition_of.as_ref();
        table.name != part.name && own.is_some_and(|own| bounds::is_default(&own.bound))
    };
    let default = context.schema.tables.partitions(&of.parent).find(is_default)?;
    let before = context.other.tables.get(&default.name)?;
    let is_anew = before.partition_by != default.partition_by;
    let stays = before.partition_of == default.partition_of && !is_anew && context.in_use(&default.id());
    let mut tables = BTreeSet::from([&default.name, &of.parent]);
    tables.extend(parents::ancestors(context.schema, &part.name));
    let is_watched = |schema: &Schema| {
        let sees = |table: &QualifiedName| *table == part.name || tables.contains(table);
        let refers = |table: &QualifiedName| {
            tables.contains(table) || (*table == part.name && !only_grows(part, context))
        };
        schema.triggers.values().any(|trigger| sees_moves(trigger) && sees(&trigger.table))
            || schema.constraints.values().any(|of| refers_to(of, refers))
    };
    (stays && ![context.schema, context.other].into_iter().any(is_watched)).then_some(default)
}

/// Does it keep all of its rows?
fn only_grows(part: &Table, context: &Context<'_>) -> bool {
    let before = context.other.tables.get(&part.name).and_then(|before| before.partition_of.as_ref());
    let both = before.zip(part.partition_of.as_ref());
    both.is_some_and(|(was, now)| was.parent == now.parent && bounds::takes_all(&now.bound, &was.bound))
}

/// Where rows go that the bounds of a partition do not take any more.
pub(crate) struct Elsewhere {
    /// The temporary table that holds them meanwhile.
    aside: Name,
    /// The table at the top, which knows where they belong.
    top: QualifiedName,
    /// The columns that are written.
    columns: String,
    /// Their values as they are put aside, and as they are put back.
    values: Pair<String>,
    /// Are those lost that no partition takes?
    loses: bool,
}

/// May a partition hold rows that its new bounds do not take, and can they be moved? No trigger would see it, and no row goes
/// with one that it refers to in particular: who refers to the whole does so again afterwards.
pub(crate) fn elsewhere(part: &Table, context: &Context<'_>) -> Option<Elsewhere> {
    let before = context.other.tables.get(&part.name).filter(|_| context.in_use(&part.id()))?;
    let has_bounds = before.partition_of.is_some() && part.partition_of.is_some();
    if !has_bounds || before.partition_of == part.partition_of || default_beside(part, context).is_some() {
        return None;
    }
    // The bounds of what it is part of are its own too.
    let bounds = |schema: &'_ Schema| -> Vec<Option<PartitionOf>> {
        let whole = std::iter::once(&part.name).chain(parents::ancestors(schema, &part.name));
        whole.map(|of| schema.tables.get(of).and_then(|of| of.partition_of.clone())).collect()
    };
    let (was, now) = (bounds(context.other), bounds(context.schema));
    let grows = |(was, now): (&Option<PartitionOf>, &Option<PartitionOf>)| match (was, now) {
        (Some(was), Some(now)) => was.parent == now.parent && bounds::takes_all(&now.bound, &was.bound),
        (was, now) => was == now,
    };
    let top = parents::ancestors(context.schema, &part.name).last()?;
    if was.len() == now.len() && was.iter().zip(&now).all(grows) {
        return None;
    }
    let is_watched = |schema: &Schema| {
        let below = |top: &QualifiedName| -> BTreeSet<ObjectId> {
            let parts = parents::descendants(schema, top).into_iter();
            parts.chain([ObjectId::Table(top.clone())]).collect()
        };
        let (tree, own) = (below(top), below(&part.name));
        let is_of = |tables: &BTreeSet<ObjectId>, table: &QualifiedName| {
            tables.contains(&ObjectId::Table(table.clone()))
        };
        let follows =
            |of: &Constraint| !of.inherited && follows(of) && refers_to(of, |table| is_of(&own, table));
        schema.triggers.values().any(|trigger| sees_moves(trigger) && is_of(&tree, &trigger.table))
            || schema.constraints.values().any(follows)
    };
    if [context.schema, context.other].into_iter().any(is_watched) {
        return None;
    }
    let own = || part.columns.iter().filter(|column| column.generated.is_none());
    let values = Pair::new(held(own()), sql::list(taken_back(own())));
    Some(Elsewhere {
        aside: aside(&part.name, context),
        top: top.clone(),
        columns: written(part),
        values,
        loses: context.way.replaces(),
    })
}

/// The partitions that come, or get other bounds, beside one that goes: they may take its rows. They do where no trigger would
/// see it and nothing refers to rows of these tables in particular.
fn successors<'s>(gone: &Table, context: &Context<'s>) -> Vec<&'s Table> {
    let Some(of) = &gone.partition_of else { return Vec::new() };
    let is_gone = context.schema.tables.contains_key(&gone.name) || table::is_made_anew(&of.parent, context);
    let backwards = Context { schema: context.other, other: context.schema, ..context.clone() };
    if is_gone || !context.schema.tables.contains_key(&of.parent) || to_default(gone, &backwards).is_some() {
        return Vec::new();
    }
    let parts = context.schema.tables.partitions(&of.parent).filter(|part| {
        let own = part.partition_of.as_ref();
        let before = context.other.tables.get(&part.name).and_then(|part| part.partition_of.as_ref());
        own.is_some_and(|own| before != Some(own) && bounds::may_share(&of.bound, &own.bound))
    });
    let parts: Vec<_> = parts.collect();
    let mut tables: BTreeSet<_> =
        parts.iter().map(|part| &part.name).chain([&gone.name, &of.parent]).collect();
    tables.extend(parents::ancestors(context.schema, &of.parent));
    let own: BTreeSet<_> = parts.iter().map(|part| &part.name).chain([&gone.name]).collect();
    let is_seen = [context.schema, context.other].into_iter().any(|schema| {
        let refers = |of: &&Constraint| !of.inherited && refers_to(of, |table| own.contains(table));
        schema.triggers.values().any(|trigger| sees_moves(trigger) && tables.contains(&trigger.table))
            || schema.constraints.values().any(|of| refers(&of))
    });
    let stays = |ty: &Type| match &ty.base {
        BaseType::User(of) => context.schema.composites.get(of) == context.other.composites.get(of),
        BaseType::Builtin(_) => true,
    };
    let fits = |column: &Column| {
        let mut own = parts.iter().filter_map(|part| part.column(&column.name));
        own.all(|own| own.ty == column.ty && stays(&own.ty))
    };
    if is_seen || !gone.columns.iter().all(fits) { Vec::new() } else { parts }
}

/// The foreign keys that refer to what a partition that goes is part of, where its rows are given to others: none lets go of it
/// while rows refer to them.
pub(crate) fn let_go_of(gone: &Table, context: &Context<'_>) -> Vec<ObjectId> {
    if successors(gone, context).is_empty() {
        Vec::new()
    } else {
        parents::referring_to_whole(&gone.name, context)
    }
}

/// The statements that put the rows of a partition that goes aside, which FROM names so, and those that give them to its
/// successors.
pub(crate) fn handed_over(gone: &Table, from: &str, context: &Context<'_>) -> Option<Pair<Vec<String>>> {
    let successors = successors(gone, context);
    let first = successors.first()?;
    let aside = aside(&gone.name, context);
    let stays = |column: &&Column| {
        let of = first.column(&column.name);
        column.generated.is_none() && of.is_some_and(|of| of.generated.is_none())
    };
    let kept: Vec<_> = gone.columns.iter().filter(stays).collect();
    let held = held(kept.iter().copied());
    let put = format!("create temporary table {aside} on commit drop as select {held} from {from}");
    // What the way forward has dropped comes back empty-handed.
    let lost = first.columns.iter().filter(|of| {
        context.way.fills() && gone.column(&of.name).is_none() && column::is_to_be_said(context.schema, of)
    });
    let lost = lost.filter_map(|of| Some((&of.name, refill::placeholder(context.states(), of)?)));
    let lost: Vec<_> = lost.collect();
    let columns = sql::list(kept.iter().map(|of| &of.name).chain(lost.iter().map(|(name, _)| *name)));
    let lost = lost.iter().map(|(name, value)| format!("{value} as {name}"));
    let back = sql::list(taken_back(kept.iter().copied()).chain(lost));
    let given = successors.iter().map(|part| {
        let insert = format!("insert into {} ({columns}) overriding system value", part.name);
        let rows = format!("(select {back} from pg_temp.{aside}) as rows");
        let insert = sql::literal(&format!("{insert} select {columns} from {rows} where "));
        // A default partition alone takes everything.
        let bounds = sql::literal(&part.name.to_string());
        let bounds = format!("coalesce(pg_get_partition_constraintdef({bounds}::regclass), 'true')");
        sql_block(&format!("begin\n    execute {insert}\n        || {bounds};\nend"))
    });
    let drop = format!("drop table pg_temp.{aside}");
    Some(Pair::new(vec![put], given.chain([drop]).collect()))
}

/// What becomes of the rows of a table that goes.
pub(super) fn drop_hazard(gone: &Table, context: &Context<'_>) -> Hazard {
    let forward = Context { schema: context.other, other: context.schema, ..context.clone() };
    let (name, successors) = (&gone.name, successors(gone, &forward));
    let takes_all = |part: &&&Table| {
        let bounds = part.partition_of.as_ref().zip(gone.partition_of.as_ref());
        bounds.is_some_and(|(of, before)| bounds::takes_all(&of.bound, &before.bound))
    };
    if let Some(part) = successors.iter().find(takes_all) {
        return Danger::BlocksReads.because(format!("the rows of {name} are moved to {}", part.name));
    }
    Danger::LosesData.because(if successors.is_empty() {
        format!("every row of {name}")
    } else {
        format!("the rows of {name} that no partition takes that is new or has other bounds")
    })
}

/// Columns as they are put aside: a type may be made anew meanwhile.
fn held<'c>(columns: impl Iterator<Item = &'c Column>) -> String {
    let held = columns.map(|Column { name, ty, .. }| match ty.base {
        BaseType::User(_) if ty.array => format!("{name}::text[] as {name}"),
        BaseType::User(_) => format!("{name}::text as {name}"),
        BaseType::Builtin(_) => name.to_string(),
    });
    sql::list(held)
}

/// Columns that have been put aside so, as they were.
fn taken_back<'c>(columns: impl Iterator<Item = &'c Column>) -> impl Iterator<Item = String> {
    columns.map(|Column { name, ty, .. }| match ty.base {
        BaseType::User(_) => format!("{name}::{ty} as {name}"),
        BaseType::Builtin(_) => name.to_string(),
    })
}

/// What the rows of a partition are called while they belong nowhere.
fn aside(part: &QualifiedName, context: &Context<'_>) -> Name {
    let number = context.other.tables.keys().position(|table| table == part).unwrap_or_default();
    Name::new(format!("elsewhere_{}", number + 1))
}

/// What a row gets in the column by which partitions are told, where it has nothing, no default says what, and no partition takes
/// null; in a partition what that one takes.
pub(crate) fn key_value(schema: &Schema, table: &Table, column: &Column) -> Option<String> {
    let is_key = |by: &&Sql| by.as_str().ends_with(&format!("({})", column.name));
    let of_whole = |of: &&PartitionOf| {
        let whole = schema.tables.get(&of.parent);
        whole.and_then(|whole| whole.partition_by.as_ref()).is_some_and(|by| is_key(&by))
    };
    if let Some(of) = table.partition_of.as_ref().filter(of_whole) {
        return bounds::value_in(&of.bound);
    }
    let by = table.partition_by.as_ref().filter(is_key).filter(|_| column.default_value().is_none());
    let bounds = || schema.tables.partitions(&table.name).filter_map(|part| part.partition_of.as_ref());
    let takes_null = bounds().any(|of| bounds::takes_null(&of.bound));
    by.filter(|_| !takes_null).and_then(|_| bounds().find_map(|of| bounds::value_in(&of.bound)))
}

/// Is a row that moves to another table seen by a trigger? It is deleted there and inserted here, and what is to be deleted may
/// be truncated.
pub(crate) fn sees_moves(trigger: &Trigger) -> bool {
    trigger.events.iter().any(|event| !matches!(event, TriggerEvent::Update(_)))
}

/// Does a row change or go with the one that it refers to?
fn follows(constraint: &Constraint) -> bool {
    let stays = [ForeignKeyAction::NoAction, ForeignKeyAction::Restrict];
    matches!(&constraint.kind, ConstraintKind::ForeignKey { on_delete, .. } if !stays.contains(on_delete))
}

/// Does a foreign key refer to such a table?
fn refers_to(constraint: &Constraint, is_such: impl Fn(&QualifiedName) -> bool) -> bool {
    matches!(&constraint.kind, ConstraintKind::ForeignKey { references, .. } if is_such(references))
}

impl Elsewhere {
    /// A statement that makes the table a partition: what it does not take is put aside.
    fn beside(&self, statement: &str, part: &Table, of: &PartitionOf, context: &Context<'_>) -> String {
        let (aside, values) = (&self.aside, &self.values.previous);
        let (name, PartitionOf { parent, bound }) = (&part.name, of);
        let shape = QualifiedName::new(name.schema.clone(), context.free_name(name, "bounds"));
        let delete = sql::literal(&format!("with moved as (delete from {name} where ("));
        let moved =
            format!(") is not true returning {values}) insert into pg_temp.{aside} select * from moved");
        let bounds =
            format!("pg_get_partition_constraintdef({}::regclass)", sql::literal(&shape.to_string()));
        let steps = [
            format!("create table {shape} partition of {parent} {bound};"),
            format!(
                "create temporary table {aside} on commit drop as select {values} from {name} with no data;"
            ),
            format!("execute {delete} || {bounds}\n    || {};", sql::literal(&moved)),
            format!("drop table {shape};"),
            format!("{statement};"),
        ];
        unless_violated(statement, &steps)
    }

    /// The statement that puts rows back that have been put aside.
    pub(crate) fn put_back(&self) -> String {
        let Self { aside, top, columns, values, loses } = self;
        let values = &values.next;
        let there = sql::literal(&format!("pg_temp.{aside}"));
        let insert = format!("insert into {top} ({columns}) overriding system value");
        let rows = format!("select {values} from pg_temp.{aside}");
        let insert = if *loses { taken(top, &insert, columns, &rows) } else { format!("{insert} {rows};") };
        let insert = layout::indented(&layout::indented(&format!("{insert}\ndrop table pg_temp.{aside};")));
        sql_block(&format!("begin\n    if to_regclass({there}) is not null then\n{insert}\n    end if;\nend"))
    }
}

/// The statement of a block that inserts such rows as some partition of a table takes, of its columns by their names.
fn taken(table: &QualifiedName, insert: &str, columns: &str, rows: &str) -> String {
    let insert = sql::literal(&format!("{insert} select {columns} from ({rows}) as rows where "));
    let table = sql::literal(&table.to_string());
    let bounds = "coalesce(pg_get_partition_constraintdef(relid), 'true')";
    format!(
        "execute {insert}\n    || (select coalesce(string_agg('(' || {bounds} || ')', ' or '), 'false')\n        \
         from pg_partition_tree({table}::regclass) where isleaf);"
    )
}

/// What inserts values by the names of their columns, of each row of FROM, into a table that is made anew: of those rows alone that
/// some partition takes, where others are to be lost.
pub(crate) fn inserted(
    table: &Table,
    insert: &str,
    (values, from): (&[(&Name, &str)], &str),
    context: &Context<'_>,
) -> String {
    // What its default says may say where a row belongs.
    let given = |column: &Column| values.iter().any(|(name, _)| **name == column.name);
    let unsaid = || table.columns.iter().filter(|column| !given(column) && column.generated.is_none());
    let is_known = |column: &Column| {
        let default = column.default_value();
        column.identity.is_none() && default.is_none_or(|of| !default::is_volatile(context.schema, of))
    };
    if !loses_what_belongs_nowhere(table, context.way) || !unsaid().all(is_known) {
        return format!("{insert} select {} from {from}", sql::list(values.iter().map(|(_, value)| value)));
    }
    let columns = sql::list(values.iter().map(|(name, _)| name));
    // What is too long is refused where it is assigned, and would be cut where it is cast.
    let cast = |name: &Name| table.column(name).map(|column| format!("::{}", unlimited(&column.ty)));
    let value =
        |(name, value): &(&Name, &str)| format!("({value}){} as {name}", cast(name).unwrap_or_default());
    let others = unsaid().map(|column| (&column.name, column.default_value().map_or("null", Sql::as_str)));
    let values = sql::list(values.iter().copied().chain(others).map(|of| value(&of)));
    let taken = taken(&table.name, insert, &columns, &format!("select {values} from {from}"));
    sql_block(&format!("begin\n{}\nend", layout::indented(&taken)))
}

/// Are rows lost that no partition takes, rather than refused?
pub(super) fn loses_what_belongs_nowhere(table: &Table, way: Way) -> bool {
    way.replaces() && (table.partition_by.is_some() || table.partition_of.is_some())
}

/// The columns of a partition that are written, one after the other.
fn written(part: &Table) -> String {
    let columns = part.columns.iter().filter(|column| column.generated.is_none());
    sql::list(columns.map(|column| &column.name))
}

/// A statement, and what is done instead where rows are in its way.
fn unless_violated(statement: &str, steps: &[String]) -> String {
    let first = layout::indented(&format!("{statement};"));
    let steps = layout::indented(&steps.join("\n"));
    sql_block(&format!("begin\n{first}\nexception when check_violation then\n{steps}\nend"))
}

fn sql_block(body: &str) -> String {
    format!("do {}", sql::dollar_quoted(&format!("\n{body}\n")))
}

/// The statement that makes a table that is there a partition.
pub(super) fn attached(part: &Table, of: &PartitionOf, context: &Context<'_>) -> String {
    let statement = part.attach_to(of);
    match elsewhere(part, context) {
        Some(elsewhere) => elsewhere.beside(&statement, part, of, context),
        None => beside_default(statement, part, context),
    }
}

/// A statement that makes a table a partition. PostgreSQL refuses it where the default partition holds rows of it, or the table
/// others (PostgreSQL manual, 5.11.2 Declarative Partitioning): those go where they belong.
pub(super) fn beside_default(statement: String, part: &Table, context: &Context<'_>) -> String {
    let (Some(of), Some(default)) = (&part.partition_of, default_beside(part, context)) else {
        return statement;
    };
    let (parent, name, default) = (&of.parent, &part.name, &default.name);
    let columns = written(part);
    let insert = |into: &QualifiedName| {
        format!("insert into {into} ({columns}) overriding system value select {columns} from")
    };
    let movement = format!("with moved as (delete from {default} where ");
    let moved = format!(" returning {columns}) {} moved", insert(name));
    let (movement, moved) = (sql::literal(&movement), sql::literal(&moved));
    let bounds = format!("pg_get_partition_constraintdef({}::regclass)", sql::literal(&name.to_string()));
    let mut steps = vec![
        format!("alter table {parent} detach partition {default};"),
        format!("{statement};"),
        format!("execute {movement} || {bounds}\n    || {moved};"),
        format!("alter table {parent} attach partition {default} default;"),
    ];
    if context.in_use(&part.id()) && !only_grows(part, context) {
        let aside = aside(name, context);
        let put = format!("create temporary table {aside} on commit drop as select {columns} from {name};");
        steps.splice(1..1, [put, format!("truncate {name};")]);
        steps.push(format!("{} pg_temp.{aside};", insert(parent)));
        steps.push(format!("drop table pg_temp.{aside};"));
    }
    unless_violated(&statement, &steps)
}

/// The statements that drop a partition on the way back, whose rows the default one had or would have got.
pub(super) fn to_default(part: &Table, context: &Context<'_>) -> Option<Vec<String>> {
    let reversed = Context { schema: context.other, other: context.schema, ..context.clone() };
    let of = part.partition_of.as_ref().filter(|_| context.way.back)?;
    let goes = !context.other.tables.contains_key(&part.name) && part.partition_by.is_none();
    default_beside(part, &reversed).filter(|_| goes)?;
    let (parent, name) = (&of.parent, &part.name);
    let there = context.other.tables.get(parent)?;
    let stays = |column: &&Name| there.column(column).is_some_and(|column| column.generated.is_none());
    let columns = sql::list(part.columns.iter().map(|column| &column.name).filter(stays));
    Some(vec![
        format!("alter table {parent} detach partition {name}"),
        format!("insert into {parent} ({columns}) overriding system value select {columns} from {name}"),
        format!("drop table {name}"),
    ])
}

/// What that means for rows.
pub(super) fn moves_rows(part: &Table, context: &Context<'_>) -> Vec<Hazard> {
    if elsewhere(part, context).is_some() {
        let moved = format!("rows of {} that belong to other partitions now are moved", part.name);
        let lost = if context.way.replaces() {
            Danger::LosesData.because(format!("the rows of {} that belong to no partition", part.name))
        } else {
            Danger::MayFail.because(format!("fails where rows of {} belong to no partition", part.name))
        };
        return vec![Danger::BlocksReads.because(moved), lost];
    }
    let Some(default) = default_beside(part, context) else { return Vec::new() };
    let why = format!("rows of {} that belong to {}, or the other way, are moved", default.name, part.name);
    vec![Danger::BlocksReads.because(why)]
}
