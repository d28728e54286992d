//! Extensions, and what belongs to them.

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::{CatalogError, Reader};
use crate::model::{Extension, Name, ObjectId};

#[derive(Deserialize)]
struct Row {
    oid: Oid,
    name: Name,
    schema: Name,
    version: Option<String>,
    own_comment: Option<String>,
}

/// An object that an extension brought.
#[derive(Deserialize)]
struct Member {
    class: Class,
    oid: Oid,
    extension: Oid,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    for row in reader.rows::<Row>("extensions", include_str!("sql/extension.sql"))? {
        let Row { oid, name, schema, version, own_comment } = row;
        let comment = reader.found(Address::of(Class::EXTENSION, oid), ObjectId::Extension(name.clone()));
        let comment = comment.filter(|comment| own_comment.as_ref() != Some(comment));
        reader.schema.extensions.insert(name.clone(), Extension { name, schema, version, comment });
    }
    // Whoever needs a member of an extension needs the extension.
    for row in reader.rows::<Member>("members of extensions", include_str!("sql/extension_member.sql"))? {
        if let Some(id) = reader.objects.get(&Address::of(Class::EXTENSION, row.extension)).cloned() {
            reader.objects.insert(Address::of(row.class, row.oid), id);
        }
    }
    Ok(())
}
