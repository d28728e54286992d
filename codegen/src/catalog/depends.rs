//! What needs what, exactly as the catalog has it.

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::{CatalogError, Reader};

#[derive(Deserialize)]
struct Row {
    class: Class,
    oid: Oid,
    column: i32,
    needed_class: Class,
    needed_oid: Oid,
    needed_column: i32,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    for row in reader.rows::<Row>("dependencies", include_str!("sql/depends.sql"))? {
        let dependent = Address { class: row.class, oid: row.oid, column: row.column };
        let needed = Address { class: row.needed_class, oid: row.needed_oid, column: row.needed_column };
        if let (Some(dependent), Some(needed)) = (reader.object(dependent), reader.object(needed))
            && dependent != needed
        {
            reader.schema.depends.entry(dependent).or_default().insert(needed);
        }
    }
    Ok(())
}
