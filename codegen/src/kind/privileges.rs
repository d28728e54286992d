//! Privileges (PostgreSQL manual, GRANT and REVOKE).

use std::collections::{BTreeMap, BTreeSet};

use super::{Alteration, Change, Context, Kind, function, references};
use crate::declare::names::object_name;
use crate::model::{
    Columns, DefinitionKind, Name, ObjectId, Privilege, Privileges, QualifiedName, Schema, sql,
};

impl Kind for Privileges {
    fn id(&self) -> ObjectId {
        ObjectId::Privileges(Box::new(self.object.clone()))
    }

    fn parent(&self, _schema: &Schema) -> Option<ObjectId> {
        Some(self.object.clone())
    }

    fn place(&self) -> (u8, usize) {
        (9, 0)
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let ObjectId::Table(table) = &self.object else {
            return BTreeSet::new();
        };
        let columns = self.grants.values().flat_map(BTreeMap::values).filter_map(|columns| match columns {
            Columns::Only(columns) => Some(columns),
            Columns::All => None,
        });
        references::columns(schema, table, columns.flatten())
    }

    fn follows_its_columns(&self) -> bool {
        true
    }

    // Everything is revoked first, so that the result is the same whatever the default privileges of the database give
    // away (PostgreSQL manual, ALTER DEFAULT PRIVILEGES).
    fn create(&self, context: &Context<'_>) -> Vec<String> {
        let object = target(context.schema, &self.object);
        let mut statements = vec![self.revoke(context.schema, &object)];
        for (role, privileges) in &self.grants {
            let privileges =
                privileges.iter().map(|(privilege, columns)| self.grant(context.schema, *privilege, columns));
            statements.push(format!("grant {} on {object} to {role}", sql::list(privileges)));
        }
        statements.extend(self.grant_options(&Grants::new(), context));
        statements.extend(self.revoke_sequences(context.schema));
        statements
    }

    fn drop(&self, context: &Context<'_>) -> Vec<String> {
        let object = target(context.schema, &self.object);
        let usual = usual_grants(&self.object).unwrap_or_default();
        let usual = usual.into_iter().map(|(role, granted)| {
            let granted = granted.into_keys().map(Privilege::as_sql);
            format!("grant {} on {object} to {role}", sql::list(granted))
        });
        std::iter::once(self.revoke(context.schema, &object)).chain(usual).collect()
    }

    // What is taken away first: revoking a privilege on the object revokes it on every column (PostgreSQL manual, REVOKE).
    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let object = target(context.schema, &self.object);
        let mut alteration = Alteration::default();
        for (role, before) in &previous.grants {
            let after = self.grants.get(role);
            let gone = before.iter().filter_map(|(privilege, columns)| {
                let now = after.and_then(|after| after.get(privilege));
                let gone = removed(columns, now)?;
                Some(self.grant(context.other, *privilege, &gone))
            });
            let gone: Vec<_> = gone.collect();
            if !gone.is_empty() {
                alteration.push(format!("revoke {} on {object} from {role}", sql::list(gone)));
            }
        }
        for (role, after) in &self.grants {
            let before = previous.grants.get(role);
            let new = after.iter().filter_map(|(privilege, columns)| {
                let old = before.and_then(|before| before.get(privilege));
                let new = added(old, columns)?;
                Some(self.grant(context.schema, *privilege, &new))
            });
            let new: Vec<_> = new.collect();
            if !new.is_empty() {
                alteration.push(format!("grant {} on {object} to {role}", sql::list(new)));
            }
        }
        for (role, before) in &previous.grantable {
            let kept = |privilege: &Privilege| {
                let after = self.grantable.get(role).and_then(|after| after.get(privilege));
                after.is_some() || self.grants.get(role).is_none_or(|held| !held.contains_key(privilege))
            };
            let gone = before.iter().filter(|(privilege, _)| !kept(privilege));
            let gone: Vec<_> = gone.map(|(it, columns)| self.grant(context.other, *it, columns)).collect();
            if !gone.is_empty() {
                let gone = sql::list(gone);
                alteration.push(format!("revoke grant option for {gone} on {object} from {role}"));
            }
        }
        alteration.statements.extend(self.grant_options(&previous.grantable, context));
        Change::Alter(alteration)
    }
}

/// By role, what it may do.
pub type Grants = BTreeMap<Name, BTreeMap<Privilege, Columns>>;

/// What others than the owner may do with an object: what somebody has said, else what goes without saying.
pub fn grants(schema: &Schema, object: &ObjectId) -> Grants {
    let said = schema.privileges_on(object).map(|privileges| privileges.grants.clone());
    said.or_else(|| usual_grants(object)).unwrap_or_default()
}

/// What others than the owner may do by PostgreSQL's own defaults (PostgreSQL manual, table 5.2); none where a kind has no
/// privileges.
pub fn usual_grants(object: &ObjectId) -> Option<Grants> {
    let public = |privilege| {
        let granted = BTreeMap::from([(privilege, Columns::All)]);
        Some(Grants::from([(Name::new("public"), granted)]))
    };
    match object {
        // The one schema that comes with the database.
        ObjectId::Schema(name) if *name == "public" => public(Privilege::Usage),
        ObjectId::Schema(_)
        | ObjectId::Table(_)
        | ObjectId::View(_)
        | ObjectId::MaterializedView(_)
        | ObjectId::Sequence(_)
        | ObjectId::Definition(
            DefinitionKind::ForeignTable | DefinitionKind::ForeignServer | DefinitionKind::ForeignDataWrapper,
            _,
        ) => Some(Grants::new()),
        ObjectId::Function(_) | ObjectId::Definition(DefinitionKind::Aggregate, _) => {
            public(Privilege::Execute)
        }
        ObjectId::Enum(_)
        | ObjectId::Domain(_)
        | ObjectId::Composite(_)
        | ObjectId::Definition(DefinitionKind::Language | DefinitionKind::RangeType, _) => {
            public(Privilege::Usage)
        }
        _ => None,
    }
}

impl Privileges {
    /// What may be granted on, beyond what could be before.
    fn grant_options(&self, before: &Grants, context: &Context<'_>) -> Vec<String> {
        let object = target(context.schema, &self.object);
        let statements = self.grantable.iter().filter_map(|(role, granted)| {
            let had = |privilege| before.get(role).and_then(|before| before.get(privilege));
            let new = granted.iter().filter(|(privilege, columns)| had(privilege) != Some(columns));
            let new: Vec<_> = new.map(|(it, columns)| self.grant(context.schema, *it, columns)).collect();
            let grant = || format!("grant {} on {object} to {role} with grant option", sql::list(&new));
            (!new.is_empty()).then(grant)
        });
        statements.collect()
    }

    /// Revokes all from everybody, from the API's roles and from those that are granted something.
    fn revoke(&self, schema: &Schema, object: &str) -> String {
        // Where the roles of the server are known, an application may do without those of an API.
        let there = |role: &&Name| schema.roles.is_empty() || schema.roles.contains(*role);
        let mut roles: Vec<&Name> = schema.actors.roles().filter(there).collect();
        let given = schema.roles.iter().filter(|role| is_given_by_default(schema, role));
        for role in self.grants.keys().chain(given) {
            if !roles.contains(&role) {
                roles.push(role);
            }
        }
        let roles = roles.into_iter().filter(|role| **role != "public").map(ToString::to_string);
        let roles = sql::list(std::iter::once("public".to_owned()).chain(roles));
        format!("revoke all on {object} from {roles}")
    }

    /// Default privileges reach the sequences of identity columns too, and whoever inserts needs none on them. Their names
    /// are those that PostgreSQL chooses.
    fn revoke_sequences(&self, schema: &Schema) -> Vec<String> {
        let ObjectId::Table(name) = &self.object else {
            return Vec::new();
        };
        // Of a database that was read, their privileges are known.
        if !schema.roles.is_empty() {
            return Vec::new();
        }
        let columns = schema.tables.get(name).into_iter().flat_map(|table| &table.columns);
        let numbered = columns.filter(|column| column.identity.is_some());
        numbered.map(|column| self.revoke_sequence(schema, name, &column.name)).collect()
    }

    fn revoke_sequence(&self, schema: &Schema, table: &QualifiedName, column: &Name) -> String {
        let sequence = object_name(table.name.as_str(), column.as_str(), "seq");
        self.revoke(schema, &format!("sequence {}.{sequence}", table.schema))
    }

    /// `select (a, b)`: columns in the order of the table.
    fn grant(&self, schema: &Schema, privilege: Privilege, columns: &Columns) -> String {
        let Columns::Only(columns) = columns else {
            return privilege.as_sql().to_owned();
        };
        let places = places(schema, &self.object);
        let mut columns: Vec<_> = columns.iter().collect();
        columns.sort_by_key(|column| (places.get(column).copied().unwrap_or(usize::MAX), *column));
        format!("{} ({})", privilege.as_sql(), sql::list(columns))
    }
}

/// Revokes what default privileges give away on the sequence of a new identity column.
pub(super) fn revoke_sequence(schema: &Schema, table: &QualifiedName, column: &Name) -> Option<String> {
    let privileges = schema.privileges_on(&ObjectId::Table(table.clone()))?;
    // Of a database that was read, the privileges on it are known.
    schema.roles.is_empty().then(|| privileges.revoke_sequence(schema, table, column))
}

/// The columns on which a privilege is no longer held.
fn removed(before: &Columns, after: Option<&Columns>) -> Option<Columns> {
    match (before, after) {
        (_, Some(Columns::All)) => None,
        (Columns::All, _) | (_, None) => Some(before.clone()),
        (Columns::Only(before), Some(Columns::Only(after))) => {
            let gone: BTreeSet<_> = before.difference(after).cloned().collect();
            (!gone.is_empty()).then_some(Columns::Only(gone))
        }
    }
}

/// The columns on which a privilege is newly held.
fn added(before: Option<&Columns>, after: &Columns) -> Option<Columns> {
    match (before, after) {
        (Some(Columns::All), Columns::All) => None,
        (Some(Columns::Only(before)), Columns::Only(after)) => {
            let new: BTreeSet<_> = after.difference(before).cloned().collect();
            (!new.is_empty()).then_some(Columns::Only(new))
        }
        _ => Some(after.clone()),
    }
}

/// The place of each column of a table or view.
fn places<'a>(schema: &'a Schema, object: &ObjectId) -> BTreeMap<&'a Name, usize> {
    let numbered =
        |names: Vec<&'a Name>| names.into_iter().enumerate().map(|(place, name)| (name, place)).collect();
    match object {
        ObjectId::Table(name) => {
            numbered(schema.tables.get(name).into_iter().flat_map(|t| &t.columns).map(|c| &c.name).collect())
        }
        ObjectId::View(name) => {
            numbered(schema.views.get(name).into_iter().flat_map(|v| &v.columns).map(|c| &c.name).collect())
        }
        _ => BTreeMap::new(),
    }
}

/// What GRANT calls the object: every relation is a table to it, and a procedure is none of its functions.
fn target(schema: &Schema, object: &ObjectId) -> String {
    match object {
        ObjectId::Table(name) | ObjectId::View(name) | ObjectId::MaterializedView(name) => {
            format!("table {name}")
        }
        ObjectId::Function(id) => format!("{} {id}", function::word(schema, id)),
        ObjectId::Domain(name) => format!("type {name}"),
        ObjectId::Definition(DefinitionKind::ForeignTable, name) => format!("table {}", name.as_str()),
        ObjectId::Definition(DefinitionKind::ForeignServer, name) => {
            format!("foreign server {}", name.as_str())
        }
        ObjectId::Definition(DefinitionKind::Aggregate, name) => format!("function {}", name.as_str()),
        _ => object.to_string(),
    }
}

/// Do default privileges give the role anything?
fn is_given_by_default(schema: &Schema, role: &Name) -> bool {
    let defaults = schema.definitions.values().filter(|of| of.kind == DefinitionKind::DefaultPrivileges);
    let given = format!(" to {role}");
    defaults.flat_map(|of| &of.create).any(|grant| {
        let grant = grant.as_str().trim_end_matches(" with grant option");
        grant.ends_with(&given)
    })
}
