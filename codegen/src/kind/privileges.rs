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
        let mut needed = BTreeSet::new();
        if schema.owners.contains_key(&self.object) {
            needed.insert(ObjectId::Owner(Box::new(self.object.clone())));
        }
        if let ObjectId::Table(table) = &self.object {
            let columns =
                self.grants.values().flat_map(BTreeMap::values).filter_map(|columns| match columns {
                    Columns::Only(columns) | Columns::AllAnd(columns) => Some(columns),
                    Columns::All => None,
                });
            needed.extend(references::columns(schema, table, columns.flatten()));
        }
        needed
    }

    fn follows_its_columns(&self) -> bool {
        true
    }

    // Everything is revoked first, so that the result is the same whatever the default privileges of the database give
    // away (PostgreSQL manual, ALTER DEFAULT PRIVILEGES).
    fn create(&self, context: &Context<'_>) -> Vec<String> {
        let object = granted_on(context.schema, &self.object);
        let mut statements = vec![self.revoke(context.schema, &object)];
        for (role, granted) in &self.grants {
            let granted = self.words(context.schema, &items(Some(granted)));
            statements.push(format!("grant {granted} on {object} to {role}"));
        }
        for (role, granted) in &self.grantable {
            let granted = self.words(context.schema, &items(Some(granted)));
            statements.push(format!("grant {granted} on {object} to {role} with grant option"));
        }
        statements.extend(self.withhold(&BTreeSet::new(), context.schema, &object));
        statements.extend(self.revoke_sequences(context.schema));
        statements
    }

    fn drop(&self, context: &Context<'_>) -> Vec<String> {
        let object = granted_on(context.schema, &self.object);
        let usual = usual_grants(&self.object).unwrap_or_default();
        let usual = usual.into_iter().map(|(role, granted)| {
            let granted = granted.into_keys().map(Privilege::as_sql);
            format!("grant {} on {object} to {role}", sql::list(granted))
        });
        let back = self.give_back(&self.withheld, context.schema, &object);
        std::iter::once(self.revoke(context.schema, &object)).chain(usual).chain(back).collect()
    }

    // What is taken away first: revoking a privilege on the object revokes it on every column (PostgreSQL manual, REVOKE).
    // What a new owner had been granted is the owner's own by now.
    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let Self { object: of, grants, grantable, withheld } = self;
        let object = granted_on(context.schema, of);
        let owner = context.schema.owners.get(of);
        let mut alteration = Alteration::default();
        // Options that the new owner has would stay.
        let new_owner = owner.filter(|owner| context.other.owners.get(of) != Some(*owner));
        if let Some((role, granted)) = new_owner.and_then(|owner| previous.grantable.get_key_value(owner)) {
            let words = self.words(context.other, &items(Some(granted)));
            // What it has granted on is the owner's grant afterwards.
            alteration
                .release
                .push(format!("revoke grant option for {words} on {object} from {role} cascade"));
        }
        let mut held = Held::new();
        let mut held_to_grant = Held::new();
        for (role, before) in previous.grants.iter().filter(|(role, _)| Some(*role) != owner) {
            let after = items(grants.get(role));
            let gone: Items = items(Some(before)).difference(&after).cloned().collect();
            if !gone.is_empty() {
                let words = self.words(context.other, &gone);
                alteration.push(format!("revoke {words} on {object} from {role}"));
            }
            let kept = without(items(Some(before)), &gone);
            let to_grant = without(items(previous.grantable.get(role)), &gone);
            let gone: Items = to_grant
                .difference(&items(grantable.get(role)))
                .filter(|item| after.contains(*item))
                .cloned()
                .collect();
            if !gone.is_empty() {
                let words = self.words(context.other, &gone);
                alteration.push(format!("revoke grant option for {words} on {object} from {role}"));
            }
            held.insert(role, kept);
            held_to_grant.insert(role, without(to_grant, &gone));
        }
        for (all, held, option) in [(grants, &held, ""), (grantable, &held_to_grant, " with grant option")] {
            for (role, after) in all {
                let mut new = items(Some(after));
                new.retain(|item| held.get(role).is_none_or(|held| !held.contains(item)));
                if !new.is_empty() {
                    let words = self.words(context.schema, &new);
                    alteration.push(format!("grant {words} on {object} to {role}{option}"));
                }
            }
        }
        let back = previous.withheld.difference(withheld).copied().collect();
        alteration.statements.extend(self.give_back(&back, context.schema, &object));
        alteration.statements.extend(self.withhold(&previous.withheld, context.schema, &object));
        Change::Alter(alteration)
    }
}

/// A privilege on the whole object, or on a column.
type Items = BTreeSet<(Privilege, Option<Name>)>;

/// By role, what it holds.
type Held<'a> = BTreeMap<&'a Name, Items>;

fn items(granted: Option<&BTreeMap<Privilege, Columns>>) -> Items {
    let items = granted.into_iter().flatten().flat_map(|(privilege, columns)| {
        let (whole, columns) = match columns {
            Columns::All => (true, None),
            Columns::AllAnd(columns) => (true, Some(columns)),
            Columns::Only(columns) => (false, Some(columns)),
        };
        let columns = columns.into_iter().flatten().map(|column| (*privilege, Some(column.clone())));
        whole.then_some((*privilege, None)).into_iter().chain(columns)
    });
    items.collect()
}

/// What is left of items when some are revoked.
fn without(mut items: Items, gone: &Items) -> Items {
    items.retain(|item| !gone.contains(item) && !gone.contains(&(item.0, None)));
    items
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
        ObjectId::Function(_)
        | ObjectId::Definition(DefinitionKind::Aggregate | DefinitionKind::Function, _) => {
            public(Privilege::Execute)
        }
        ObjectId::Enum(_)
        | ObjectId::Domain(_)
        | ObjectId::Composite(_)
        | ObjectId::Definition(
            DefinitionKind::Language | DefinitionKind::BaseType | DefinitionKind::RangeType,
            _,
        ) => public(Privilege::Usage),
        _ => None,
    }
}

impl Privileges {
    /// Takes from the owner what has not been taken yet.
    fn withhold(&self, before: &BTreeSet<Privilege>, schema: &Schema, object: &str) -> Option<String> {
        let new = sql::list(self.withheld.difference(before).map(|privilege| privilege.as_sql()));
        (!new.is_empty()).then(|| format!("revoke {new} on {object} from {}", self.owner(schema)))
    }

    fn give_back(&self, withheld: &BTreeSet<Privilege>, schema: &Schema, object: &str) -> Option<String> {
        let back = sql::list(withheld.iter().map(|privilege| privilege.as_sql()));
        (!back.is_empty()).then(|| format!("grant {back} on {object} to {}", self.owner(schema)))
    }

    fn owner(&self, schema: &Schema) -> String {
        schema.owners.get(&self.object).map_or_else(|| "current_user".to_owned(), ToString::to_string)
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
        // The owner's own are no grant.
        let owner = schema.owners.get(&self.object);
        let roles = roles.into_iter().filter(|role| **role != "public" && Some(*role) != owner);
        let roles = roles.map(ToString::to_string);
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

    /// `select (a, b), delete`: columns in the order of the table.
    fn words(&self, schema: &Schema, items: &Items) -> String {
        let places = places(schema, &self.object);
        let mut words = Vec::new();
        for privilege in items.iter().map(|(privilege, _)| *privilege).collect::<BTreeSet<_>>() {
            let of = items.iter().filter(|(other, _)| *other == privilege);
            words.extend(items.contains(&(privilege, None)).then(|| privilege.as_sql().to_owned()));
            let mut columns: Vec<&Name> = of.filter_map(|(_, column)| column.as_ref()).collect();
            columns.sort_by_key(|column| (places.get(*column).copied().unwrap_or(usize::MAX), *column));
            if !columns.is_empty() {
                words.push(format!("{} ({})", privilege.as_sql(), sql::list(columns)));
            }
        }
        sql::list(words)
    }
}

/// Revokes what default privileges give away on the sequence of a new identity column.
pub(super) fn revoke_sequence(schema: &Schema, table: &QualifiedName, column: &Name) -> Option<String> {
    let privileges = schema.privileges_on(&ObjectId::Table(table.clone()))?;
    // Of a database that was read, the privileges on it are known.
    schema.roles.is_empty().then(|| privileges.revoke_sequence(schema, table, column))
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
pub fn granted_on(schema: &Schema, object: &ObjectId) -> String {
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
        ObjectId::Definition(DefinitionKind::Aggregate, name) => {
            format!("function {}", routine(name.as_str()))
        }
        _ => object.to_string(),
    }
}

/// What GRANT calls an aggregate: it has no word for what is ordered, which are arguments like others (PostgreSQL manual,
/// CREATE AGGREGATE).
fn routine(aggregate: &str) -> String {
    let Some((direct, ordered)) = aggregate.split_once("ORDER BY ") else { return aggregate.to_owned() };
    let ordered = ordered.trim_end_matches(')');
    match direct.trim_end() {
        // One list of them serves as both.
        direct if direct.ends_with(ordered) && ordered.starts_with("VARIADIC ") => format!("{direct})"),
        direct if direct.ends_with('(') => format!("{direct}{ordered})"),
        direct => format!("{direct}, {ordered})"),
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
