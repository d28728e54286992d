//! Rows that belong to another partition, once there is one for them or its bounds are others.

use std::collections::BTreeSet;

use super::{Context, Danger, Hazard, Kind as _, layout, parents};
use crate::declare::names::object_name;
use crate::model::{Constraint, ConstraintKind, Name, ObjectId, QualifiedName, Schema, Table, sql};

/// The partition of a table's parent that takes what no other does, where it stays and rows can be moved out of it: no row is
/// referred to, since others could go with it, and no trigger would see it move.
fn default_beside<'s>(part: &Table, context: &Context<'s>) -> Option<&'s Table> {
    let of = part.partition_of.as_ref().filter(|of| context.in_use(&ObjectId::Table(of.parent.clone())))?;
    let is_default = |table: &&Table| {
        let own = table.partition_of.as_ref().filter(|own| own.parent == of.parent);
        table.name != part.name && own.is_some_and(|own| own.bound.as_str().eq_ignore_ascii_case("default"))
    };
    let default = context.schema.tables.values().find(is_default)?;
    let before = context.other.tables.get(&default.name)?;
    let stays = before.partition_of == default.partition_of && context.in_use(&default.id());
    let mut tables = BTreeSet::from([&part.name, &default.name, &of.parent]);
    tables.extend(parents::ancestors(context.schema, &part.name));
    let is_watched = |schema: &Schema| {
        let refers = |constraint: &Constraint| match &constraint.kind {
            ConstraintKind::ForeignKey { references, .. } => tables.contains(references),
            _ => false,
        };
        schema.triggers.values().any(|trigger| tables.contains(&trigger.table))
            || schema.constraints.values().any(refers)
    };
    (stays && ![context.schema, context.other].into_iter().any(is_watched)).then_some(default)
}

/// A statement that makes a table a partition. PostgreSQL refuses it where the default partition holds rows of it, or the table
/// others (PostgreSQL manual, 5.11.2 Declarative Partitioning): those go where they belong.
pub(super) fn beside_default(statement: String, part: &Table, context: &Context<'_>) -> String {
    let (Some(of), Some(default)) = (&part.partition_of, default_beside(part, context)) else {
        return statement;
    };
    let (parent, name, default) = (&of.parent, &part.name, &default.name);
    let columns = part.columns.iter().filter(|column| column.generated.is_none()).map(|column| &column.name);
    let columns = sql::list(columns);
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
    if context.in_use(&part.id()) {
        let aside = format!("{}_{}", name.schema.as_str(), name.name.as_str());
        let aside = object_name(&aside, "", "aside");
        let put = format!("create temporary table {aside} on commit drop as select {columns} from {name};");
        steps.splice(1..1, [put, format!("truncate {name};")]);
        steps.push(format!("{} pg_temp.{aside};", insert(parent)));
    }
    let first = layout::indented(&format!("{statement};"));
    let steps = layout::indented(&steps.join("\n"));
    let body = format!("\nbegin\n{first}\nexception when check_violation then\n{steps}\nend\n");
    format!("do {}", sql::dollar_quoted(&body))
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
pub(super) fn moves_rows(part: &Table, context: &Context<'_>) -> Option<Hazard> {
    let default = default_beside(part, context)?;
    let why = format!("rows of {} that belong to {}, or the other way, are moved", default.name, part.name);
    Some(Danger::BlocksReads.because(why))
}
