//! The rows that nobody may lose.

use std::collections::BTreeMap;

use codegen::model::{BaseType, Column, Pair, QualifiedName, Schema, Table};
use codegen::scratch::Database;

use super::{Tried, text};

/// What is asked of the tables that are in both states, of each one's own rows and the columns that are in both: every value
/// where the type is PostgreSQL's own and stays, and whether there is one where it is not or does not.
pub struct Kept(Vec<String>);

impl Kept {
    pub fn of(schemas: Pair<&Schema>, keeps: &str) -> Self {
        let tables = schemas.previous.tables.values();
        let both = tables.filter_map(|table| Some((table, schemas.next.tables.get(&table.name)?)));
        // Where bounds change, rows may belong to another partition: a pair says itself what it keeps.
        let bounds = |schema: &Schema, of: &Table| -> Option<BTreeMap<QualifiedName, String>> {
            let parent = &of.partition_of.as_ref()?.parent;
            let parts =
                schema.tables.values().filter_map(|table| Some((table, table.partition_of.as_ref()?)));
            let parts = parts.filter(|(_, of)| of.parent == *parent);
            Some(parts.map(|(table, of)| (table.name.clone(), of.bound.to_string())).collect())
        };
        let moves = |table: &Table, next: &Table| {
            let (before, after) = (bounds(schemas.previous, table), bounds(schemas.next, next));
            before.is_some() && after.is_some() && before != after
        };
        let both = both.filter(|(table, next)| keeps.trim().is_empty() || !moves(table, next));
        let said = (!keeps.trim().is_empty()).then(|| {
            format!("select coalesce(string_agg(r::text, ' ' order by r::text), '') from ({keeps}) r")
        });
        Self(both.map(|(table, next)| question(table, next)).chain(said).collect())
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

fn question(table: &Table, next: &Table) -> String {
    let by_hand = |column: &&Column| column.generated.is_none();
    let columns = table.columns.iter().filter(by_hand);
    let both = columns.filter_map(|column| Some((column, next.column(&column.name).filter(by_hand)?)));
    let values = both.map(|(column, next)| {
        let stays = column.ty == next.ty && !matches!(column.ty.base, BaseType::User(_));
        let value = format!("{}::text", column.name);
        if stays { value } else { format!("({value} is null)") }
    });
    let values: Vec<String> = values.enumerate().map(|(at, value)| format!("{value} as c{at}")).collect();
    let values = if values.is_empty() { "1".to_owned() } else { values.join(", ") };
    // The rows of partitions are asked for as theirs, unless the table comes to have some.
    let only = if table.partition_by.is_some() == next.partition_by.is_some() { "only " } else { "" };
    format!(
        "select '{0}: ' || count(*) || coalesce(string_agg(r::text, ' ' order by r::text), '') from (select {values} from {only}{1}) r",
        table.name.to_string().replace('\'', "''"),
        table.name
    )
}
