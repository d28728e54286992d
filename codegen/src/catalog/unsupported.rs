//! What the model has no kind for: found by the catalogs that hold it, so that it is named and never passed over.

use serde::Deserialize;

use super::{CatalogError, Reader};

#[derive(Deserialize)]
struct Row {
    kind: String,
    name: Option<String>,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    let since = reader.private();
    let sql = include_str!("sql/unsupported.sql");
    for row in reader.rows_since::<Row>("objects of other kinds", sql, &since)? {
        reader.unsupported(&row.kind, row.name.as_deref().unwrap_or("without a name"));
    }
    Ok(())
}
