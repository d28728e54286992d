//! The rows that nobody may lose.

use std::collections::BTreeSet;

use codegen::diff::rename::Assumed;
use codegen::kind::Fills;
use codegen::model::{
    BaseType, Column, Constraint, ConstraintKind, Name, ObjectId, Pair, PartitionOf, QualifiedName, Schema,
    Table, Type,
};
use codegen::scratch::Database;

use super::{Tried, text};

/// What is asked of the tables that are in both states, of each one's own rows and the columns that are in both: every value
/// where the type is PostgreSQL's own and stays, and whether there is one where it is not or does not.
pub struct Kept(Vec<String>);

impl Kept {
    /// Where rows get what nothing says, a column that comes to take no null, or other values, has others; and what has the name
    /// of another table has its rows.
    pub fn of(schemas: Pair<&Schema>, keeps: &str, assumed: &Assumed) -> Self {
        let tables = schemas.previous.tables.values();
        let is_said = !keeps.trim().is_empty();
        // Which partition a row belongs to is the whole's to know, unless rows come and go with partitions: then a pair says
        // itself what it keeps.
        let top = |schema: &Schema, of: &QualifiedName| {
            let parent =
                |of: &QualifiedName| Some(schema.tables.get(of)?.partition_of.as_ref()?.parent.clone());
            std::iter::successors(Some(of.clone()), parent).last()
        };
        let members = |schema: &Schema, whole: &QualifiedName| -> BTreeSet<QualifiedName> {
            let tables = schema.tables.keys();
            tables.filter(|of| top(schema, of).as_ref() == Some(whole)).cloned().collect()
        };
        let Pair { previous, next } = schemas;
        let is_whole = |whole: &QualifiedName| members(previous, whole) == members(next, whole);
        // What has the same bounds, and so has all that it is part of, takes the same rows; but a default partition.
        let bounds = |schema: &Schema, table: &QualifiedName| -> Vec<PartitionOf> {
            let of = |table: &QualifiedName| schema.tables.get(table)?.partition_of.clone();
            std::iter::successors(of(table), |part| of(&part.parent)).collect()
        };
        let is_settled = |table: &QualifiedName| {
            let before = bounds(previous, table);
            let is_default = |of: &PartitionOf| of.bound.as_str().eq_ignore_ascii_case("default");
            before == bounds(next, table) && !before.iter().any(is_default)
        };
        // The relations whose rows are compared as the table's.
        let rows = |table: &Table, after: &Table| -> Vec<String> {
            let only = |of: &QualifiedName| format!("only {of}");
            let parted = [table, after].map(|of| of.partition_by.is_some());
            if parted.contains(&true) && is_said {
                return Vec::new();
            }
            if parted[0] != parted[1] && table.partition_of.is_none() && after.partition_of.is_none() {
                return vec![table.name.to_string()];
            }
            let [before, now] = [previous, next].map(|schema| top(schema, &table.name));
            match before.filter(|before| now.as_ref() == Some(before) && is_whole(before)) {
                Some(whole) if whole == table.name => members(previous, &whole).iter().map(only).collect(),
                None if !parted[0]
                    && !parted[1]
                    && table.partition_of.is_some()
                    && is_settled(&table.name) =>
                {
                    vec![only(&table.name)]
                }
                Some(_) | None => Vec::new(),
            }
        };
        let both = tables.filter_map(|table| Some((table, next.tables.get(&table.name)?)));
        // Another one may have taken its name, too.
        let is_another = |table: &Table| {
            let name = &table.name;
            assumed.by_rows.objects.iter().any(|(id, former)| match id {
                ObjectId::Table(now) => now == name || (now.schema == name.schema && *former == name.name),
                _ => false,
            })
        };
        let both = both.filter(|(table, _)| !is_another(table));
        let both = both.map(|(table, after)| (table, after, rows(table, after)));
        let is_made_anew = |ty: &Type| match &ty.base {
            BaseType::User(of) => {
                previous.enums.get(of) != next.enums.get(of)
                    || previous.domains.get(of) != next.domains.get(of)
                    || previous.composites.get(of) != next.composites.get(of)
            }
            BaseType::Builtin(_) => false,
        };
        // What a check comes to ask of it, or no more.
        let is_asked = |table: &QualifiedName, column: &Column| {
            let asks = |schema: &'_ Schema, other: &Schema| {
                let key = |name: &Name| (table.clone(), name.clone());
                let differs = |it: &&Constraint| {
                    let is_check = matches!(it.kind, ConstraintKind::Check { .. });
                    is_check && other.constraints.get(&key(&it.name)) != Some(*it)
                };
                schema.constraints_of(table).filter(differs).any(|it| it.kind.names(&column.name))
            };
            asks(previous, next) || asks(next, previous)
        };
        // It says the same row by another column.
        let is_pointed_anew = |table: &QualifiedName, column: &Column| {
            let lone = |schema: &Schema| -> BTreeSet<(QualifiedName, Name)> {
                let keys = schema.constraints_of(table).filter_map(|it| match &it.kind {
                    ConstraintKind::ForeignKey { columns, references, referenced, .. } => (*columns
                        == [column.name.clone()])
                    .then(|| (references.clone(), referenced[0].clone())),
                    _ => None,
                });
                keys.collect()
            };
            let [before, after] = [lone(previous), lone(next)];
            before.iter().any(|(of, by)| after.iter().any(|(to, wanted)| of == to && by != wanted))
        };
        let questions = both.filter(|(.., rows)| !rows.is_empty());
        let questions = questions.map(|(table, after, rows)| {
            question(table, after, &rows, assumed.fills == Fills::Both, |column| {
                is_made_anew(&column.ty)
                    || is_asked(&table.name, column)
                    || is_pointed_anew(&table.name, column)
            })
        });
        let said = is_said.then(|| {
            format!("select coalesce(string_agg(r::text, ' ' order by r::text), '') from ({keeps}) r")
        });
        Self(questions.chain(said).collect())
    }

    pub fn read(&self, database: &Database) -> Tried<String> {
        let mut client = database.superuser().map_err(text)?;
        let rows = self.0.iter().map(|query| {
            let row = client.query_one(query.as_str(), &[]).map_err(|error| format!("{error:?} {query}"))?;
            Ok(row.get::<_, String>(0) + "\n")
        });
        rows.collect()
    }
}

fn question(
    table: &Table,
    next: &Table,
    rows: &[String],
    fills: bool,
    is_another: impl Fn(&Column) -> bool,
) -> String {
    let filled = |column: &Column| {
        let [before, after] = [table, next].map(|of| of.column(&column.name));
        let differ = before.zip(after).is_some_and(|(before, after)| {
            before.not_null != after.not_null || before.ty != after.ty || is_another(after)
        });
        fills && differ
    };
    let by_hand = |column: &&Column| column.generated.is_none() && !filled(column);
    let columns = table.columns.iter().filter(by_hand);
    let both = columns.filter_map(|column| Some((column, next.column(&column.name).filter(by_hand)?)));
    let values = both.map(|(column, next)| {
        let stays = column.ty == next.ty && !matches!(column.ty.base, BaseType::User(_));
        let value = format!("{}::text", column.name);
        if stays { value } else { format!("({value} is null)") }
    });
    let values: Vec<String> = values.enumerate().map(|(at, value)| format!("{value} as c{at}")).collect();
    let values = if values.is_empty() { "1".to_owned() } else { values.join(", ") };
    let rows: Vec<String> = rows.iter().map(|of| format!("select {values} from {of}")).collect();
    let rows = rows.join(" union all ");
    format!(
        "select '{0}: ' || count(*) || coalesce(string_agg(r::text, ' ' order by r::text), '') from ({rows}) r",
        table.name.to_string().replace('\'', "''")
    )
}
