//! What needs what, exactly as the catalog has it.

use serde::Deserialize;

use super::address::Address;
use super::{CatalogError, Reader};
use crate::kind;
use crate::model::Schema;

/// Six numbers in one text, since there are so many of them.
#[derive(Deserialize)]
struct Row {
    edge: String,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    for (dependent, needed) in std::mem::take(&mut reader.needs) {
        if let Some(needed) = reader.object(needed) {
            reader.schema.depends.entry(dependent).or_default().insert(needed);
        }
    }
    for row in reader.rows::<Row>("dependencies", include_str!("sql/depends.sql"))? {
        let numbers: Vec<u32> = row.edge.split(' ').filter_map(|number| number.parse().ok()).collect();
        let [class, oid, column, needed_class, needed_oid, needed_column] = numbers[..] else { continue };
        let dependent = Address::of_numbers(class, oid, column);
        let needed = Address::of_numbers(needed_class, needed_oid, needed_column);
        if let (Some(dependent), Some(needed)) = (reader.object(dependent), reader.object(needed))
            && dependent != needed
            && !kind::is_adoption(&reader.schema, &dependent, &needed)
        {
            reader.schema.depends.entry(dependent).or_default().insert(needed);
        }
    }
    from_shells(&mut reader.schema);
    Ok(())
}

/// The functions that make a type what it is need no more of it than its name (PostgreSQL manual, CREATE TYPE).
fn from_shells(schema: &mut Schema) {
    let Schema { definitions, depends, .. } = schema;
    for (shell, whole) in kind::shells(definitions) {
        let needs = depends.entry(whole.clone()).or_default();
        let functions = needs.clone();
        needs.insert(shell.clone());
        for function in functions {
            if let Some(needs) = depends.get_mut(&function)
                && needs.remove(&whole)
            {
                needs.insert(shell.clone());
            }
        }
    }
}
