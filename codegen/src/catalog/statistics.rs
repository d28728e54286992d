//! Extended statistics.

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::text::unwrapped;
use super::{CatalogError, Reader};
use crate::model::{Name, ObjectId, Statistics, StatisticsKind};

#[derive(Deserialize)]
struct Row {
    oid: Oid,
    name: Name,
    table: Oid,
    kinds: Vec<String>,
    columns: Vec<Name>,
    expressions: Vec<String>,
    target: Option<u16>,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    for row in reader.rows::<Row>("statistics", include_str!("sql/statistics.sql"))? {
        let Some(table) = reader.relation(row.table) else { continue };
        let id = ObjectId::Statistics(table.clone(), row.name.clone());
        let comment = reader.found(Address::of(Class::STATISTICS, row.oid), id);
        // `e`, for expressions, is said by their being there.
        let kind = |letter: &String| match letter.as_str() {
            "d" => Some(StatisticsKind::Ndistinct),
            "f" => Some(StatisticsKind::Dependencies),
            "m" => Some(StatisticsKind::Mcv),
            _ => None,
        };
        let statistics = Statistics {
            table: table.clone(),
            name: row.name.clone(),
            kinds: row.kinds.iter().filter_map(kind).collect(),
            columns: row.columns.into_iter().collect(),
            expressions: row.expressions.iter().map(|expression| unwrapped(expression)).collect(),
            target: row.target,
            comment,
        };
        reader.schema.statistics.insert((table, row.name), statistics);
    }
    Ok(())
}
