//! Privileges.
//!
//! An object whose privileges are those that PostgreSQL gives by itself has no entry, unless default privileges would
//! give others to a new object of its kind: then nothing goes without saying.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::{CatalogError, Reader};
use crate::kind::{Grants, granted_on, usual_grants};
use crate::model::{
    Columns, Definition, DefinitionKind, ForeignOptions, Name, ObjectId, Privilege, Privileges, Schema, Sql,
    sql,
};

#[derive(Deserialize)]
struct Row {
    class: Class,
    oid: Oid,
    column: Option<Name>,
    withheld: BTreeSet<Privilege>,
    items: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    role: Name,
    privilege: Privilege,
    grantable: bool,
    /// Who granted it, if not the owner.
    by: Option<Name>,
    /// Is it the owner's, who may do all of that anyway?
    own: bool,
}

/// Default privileges for objects of a kind, in a schema or in all.
#[derive(Deserialize)]
struct Default {
    kind: String,
    schema: Option<Name>,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    let mut said: BTreeMap<ObjectId, Privileges> = BTreeMap::new();
    let mut chained = Vec::new();
    for row in reader.rows::<Row>("privileges", include_str!("sql/privileges.sql"))? {
        let address = Address::of(row.class, row.oid);
        let object = match reader.identity_sequences.get(&address) {
            Some(sequence) => ObjectId::Sequence(sequence.clone()),
            None => match reader.objects.get(&address) {
                Some(object) if is_own(reader, address, object) => object.clone(),
                _ => continue,
            },
        };
        let of = || Privileges::new(object.clone(), Grants::new());
        let privileges = said.entry(object.clone()).or_insert_with(of);
        privileges.withheld.extend(row.withheld);
        for Item { role, privilege, grantable, by, own } in row.items {
            if own {
                let column = row.column.as_ref().map(|column| format!(" ({column})")).unwrap_or_default();
                let option = if grantable { " with grant option" } else { "" };
                let what = format!("{}{column} on {object}{option}", privilege.as_sql());
                reader.unsupported("grant to the owner:", what);
                continue;
            }
            if let Some(by) = by {
                chained.push(Chained {
                    object: object.clone(),
                    column: row.column.clone(),
                    role,
                    privilege,
                    grantable,
                    by,
                });
                continue;
            }
            if grantable {
                add(&mut privileges.grantable, role.clone(), privilege, row.column.as_ref());
            }
            add(&mut privileges.grants, role, privilege, row.column.as_ref());
        }
    }
    chain(&mut reader.schema, &chained);
    let defaults =
        reader.rows::<Default>("default privileges", include_str!("sql/default_privileges.sql"))?;
    let sequences = reader.identity_sequences.values().cloned().map(ObjectId::Sequence);
    let objects: BTreeSet<ObjectId> = reader.objects.values().cloned().chain(sequences).collect();
    for object in objects {
        let Some(usual) = usual_grants(&object) else { continue };
        let usual = Privileges::new(object.clone(), usual);
        let privileges = said.remove(&object).unwrap_or_else(|| usual.clone());
        let changed = defaults.iter().any(|default| default.applies(&object));
        if changed || privileges != usual {
            reader.schema.privileges.insert(object, privileges);
        }
    }
    Ok(())
}

/// A privilege that somebody granted who had it with grant option.
struct Chained {
    object: ObjectId,
    column: Option<Name>,
    role: Name,
    privilege: Privilege,
    grantable: bool,
    by: Name,
}

/// Keeps such grants as what their grantors say, each behind those that let its grantor say so.
fn chain(schema: &mut Schema, chained: &[Chained]) {
    let ids: Vec<ObjectId> = chained
        .iter()
        .map(|grant| ObjectId::Definition(DefinitionKind::ChainedGrant, grant.name(schema)))
        .collect();
    let mut held: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (place, grant) in chained.iter().enumerate().filter(|(_, grant)| grant.grantable) {
        held.entry((&grant.object, grant.privilege, &grant.role)).or_default().push(place);
    }
    for (grant, id) in chained.iter().zip(&ids) {
        let before = held.get(&(&grant.object, grant.privilege, &grant.by)).into_iter().flatten();
        let lets = before.filter(|place| {
            let column = &chained[**place].column;
            column.is_none() || *column == grant.column
        });
        let needs = std::iter::once(grant.object.clone()).chain(lets.map(|place| ids[*place].clone()));
        schema.depends.entry(id.clone()).or_default().extend(needs);
        schema.definitions.insert(id.clone(), grant.definition(schema));
    }
}

impl Chained {
    fn what(&self, schema: &Schema) -> String {
        let column = self.column.as_ref().map(|column| format!(" ({column})")).unwrap_or_default();
        format!("{}{column} on {}", self.privilege.as_sql(), granted_on(schema, &self.object))
    }

    fn name(&self, schema: &Schema) -> Name {
        Name::new(format!("{} to {} by {}", self.what(schema), self.role, self.by))
    }

    fn definition(&self, schema: &Schema) -> Definition {
        let what = self.what(schema);
        let option = if self.grantable { " with grant option" } else { "" };
        // GRANTED BY takes the current role alone (PostgreSQL manual, GRANT); whoever that was is so again.
        let says = |statement: String| {
            Sql::verbatim(format!(
                "do {}",
                sql::dollar_quoted(&format!(
                    "\ndeclare\n  before text := current_setting('role');\nbegin\n  set local role {};\n  {statement};\n  \
                     perform set_config('role', before, true);\nend\n",
                    self.by
                ))
            ))
        };
        Definition {
            kind: DefinitionKind::ChainedGrant,
            name: self.name(schema),
            create: vec![says(format!("grant {what} to {}{option}", self.role))],
            drop: vec![says(format!("revoke {what} from {}", self.role))],
            clauses: BTreeMap::new(),
            options: ForeignOptions::default(),
            comment: None,
        }
    }
}

/// Is the object of the schema what the address is of? Not so what an extension brought, nor the row type of a table.
fn is_own(reader: &Reader<'_, '_>, address: Address, object: &ObjectId) -> bool {
    match object {
        ObjectId::Extension(_) | ObjectId::Column(..) => false,
        ObjectId::Table(name) => {
            address.class == Class::RELATION && reader.table_addresses.get(&address) == Some(name)
        }
        ObjectId::View(_)
        | ObjectId::MaterializedView(_)
        | ObjectId::Definition(DefinitionKind::ForeignTable, _) => address.class == Class::RELATION,
        _ => true,
    }
}

/// Adds a grant on the whole object, or on a column.
fn add(grants: &mut Grants, role: Name, privilege: Privilege, column: Option<&Name>) {
    let granted = grants.entry(role).or_default();
    let (mut columns, mut whole) = match granted.remove(&privilege) {
        None => (BTreeSet::new(), false),
        Some(Columns::All) => (BTreeSet::new(), true),
        Some(Columns::Only(columns)) => (columns, false),
        Some(Columns::AllAnd(columns)) => (columns, true),
    };
    whole |= column.is_none();
    columns.extend(column.cloned());
    let columns = match (whole, columns.is_empty()) {
        (true, true) => Columns::All,
        (true, false) => Columns::AllAnd(columns),
        (false, _) => Columns::Only(columns),
    };
    granted.insert(privilege, columns);
}

impl Default {
    /// Would a new object like this one get other privileges?
    fn applies(&self, object: &ObjectId) -> bool {
        let qualified = match object {
            ObjectId::Definition(_, name) => name.as_str().split('(').next().and_then(sql::split_qualified),
            _ => None,
        };
        let schema_of_definition =
            qualified.and_then(|parts| parts.first().map(|part| Name::new(part.as_str())));
        let (kind, schema) = match object {
            ObjectId::Definition(kind, _) => {
                let letter = match kind {
                    DefinitionKind::BaseType | DefinitionKind::RangeType => "T",
                    DefinitionKind::ForeignTable => "r",
                    DefinitionKind::Aggregate | DefinitionKind::Function => "f",
                    _ => return false,
                };
                let Some(schema) = &schema_of_definition else { return false };
                (letter, schema)
            }
            ObjectId::Table(name) | ObjectId::View(name) | ObjectId::MaterializedView(name) => {
                ("r", &name.schema)
            }
            ObjectId::Sequence(name) => ("S", &name.schema),
            ObjectId::Function(id) => ("f", &id.name.schema),
            ObjectId::Enum(name) | ObjectId::Domain(name) | ObjectId::Composite(name) => ("T", &name.schema),
            ObjectId::Schema(name) => ("n", name),
            _ => return false,
        };
        self.kind == kind && self.schema.as_ref().is_none_or(|own| own == schema)
    }
}
