//! Domains.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::text::{TypeText, stable, unwrapped};
use super::{CatalogError, Reader};
use crate::model::{Domain, Name, ObjectId, QualifiedName};

#[derive(Deserialize)]
struct Row {
    oid: Oid,
    array_oid: Oid,
    name: QualifiedName,
    base: TypeText,
    collation: Option<QualifiedName>,
    not_null: bool,
    default: Option<String>,
    checks: Vec<Check>,
}

#[derive(Deserialize)]
struct Check {
    oid: Oid,
    name: Name,
    expression: String,
    validated: bool,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    for row in reader.rows::<Row>("domains", include_str!("sql/domain.sql"))? {
        let id = ObjectId::Domain(row.name.clone());
        reader.objects.insert(Address::of(Class::TYPE, row.array_oid), id.clone());
        let (mut checks, mut not_valid) = (BTreeMap::new(), BTreeSet::new());
        for Check { oid, name, expression, validated } in row.checks {
            reader.objects.insert(Address::of(Class::CONSTRAINT, oid), id.clone());
            if !validated {
                not_valid.insert(name.clone());
            }
            checks.insert(name, unwrapped(&expression));
        }
        let comment = reader.found(Address::of(Class::TYPE, row.oid), id);
        let Row { name, base, collation, not_null, default, .. } = row;
        let default = default.as_deref().map(stable);
        let domain = Domain {
            name: name.clone(),
            base: base.0,
            collation,
            not_null,
            default,
            checks,
            not_valid,
            comment,
        };
        reader.schema.domains.insert(name, domain);
    }
    Ok(())
}
