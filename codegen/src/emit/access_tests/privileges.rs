//! Which privileges are meant to be there.

use crate::model::{Columns, Name, Schema, sql};

/// Every privilege that is meant to be there, as the catalog spells it: object, column, role, privilege, and whether the
/// role may hand it on.
pub(super) fn meant(schema: &Schema) -> Vec<String> {
    let mut lines = Vec::new();
    for privileges in schema.privileges.values().filter(|on| !schema.is_external(&on.object)) {
        let object = sql::literal(&privileges.object.name());
        for (role, granted) in &privileges.grants {
            for (privilege, columns) in granted {
                let handed_on = privileges.grantable.get(role).and_then(|of| of.get(privilege));
                let mut line = |column: &str| {
                    let grantable = match handed_on {
                        None => false,
                        Some(Columns::All | Columns::AllAnd(_)) => true,
                        Some(Columns::Only(columns)) => columns.contains(&Name::from(column)),
                    };
                    let role = sql::literal(role.as_str());
                    let privilege = sql::literal(&privilege.as_sql().to_uppercase());
                    let column = sql::literal(column);
                    lines.push(format!("({object}, {column}, {role}, {privilege}, {grantable})"));
                };
                match columns {
                    Columns::All | Columns::AllAnd(_) => line(""),
                    Columns::Only(columns) => {
                        for column in columns {
                            line(column.as_str());
                        }
                    }
                }
            }
        }
    }
    lines
}

/// Every object whose privileges are compared.
pub(super) fn objects(schema: &Schema) -> Vec<String> {
    let ours = schema.privileges.keys().filter(|object| !schema.is_external(object));
    ours.map(|object| format!("({}, {})", sql::literal(&object.name()), sql::literal(object.kind())))
        .collect()
}
