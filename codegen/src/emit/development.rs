//! `dev/supabase.sql` and `dev/external_tables.sql`: what a fresh database needs before the first migration.

use std::collections::BTreeMap;

use askama::Template;

use super::text;
use crate::diagnostic::{Diagnostic, Location};
use crate::kind;
use crate::model::{Actors, Name, ObjectId, Schema, sql};
use crate::plan;

/// Schemas that `supabase.sql` brings, or that the platform manages (Supabase documentation, Database > Schemas).
const MANAGED: &[&str] =
    &["auth", "extensions", "pg_catalog", "graphql", "graphql_public", "realtime", "storage", "vault"];

/// Supabase's surroundings: roles, the schemas `auth` and `extensions`, the functions that read a request's claims.
#[must_use]
pub fn supabase(schema: &Schema) -> String {
    if !schema.roles.is_empty() {
        return roles(schema);
    }
    let Actors { member, anonymous, service, .. } = &schema.actors;
    let role = |name: &Name, attributes: &str| Role {
        name: sql::literal(name.as_str()),
        attributes: sql::literal(attributes),
    };
    let names = schema.actors.roles().map(|role| sql::literal(role.as_str()));
    let file = Surroundings {
        roles: vec![
            role(anonymous, "nologin noinherit"),
            role(member, "nologin noinherit"),
            role(service, "nologin noinherit bypassrls"),
        ],
        names: sql::list(names),
        grantees: sql::list(schema.actors.roles()),
    };
    // The template writes texts into a string: neither can fail.
    file.render().unwrap_or_default()
}

/// The surroundings of a schema that says which roles there are: these.
fn roles(schema: &Schema) -> String {
    let roles = schema.roles.iter().filter(|role| **role != "public").map(|role| sql::literal(role.as_str()));
    // The template writes texts into a string: neither can fail.
    Roles { names: sql::list(roles) }.render().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "roles.sql", escape = "none")]
struct Roles {
    /// As literals.
    names: String,
}

#[derive(Template)]
#[template(path = "supabase.sql", escape = "none")]
struct Surroundings {
    roles: Vec<Role>,
    /// The roles as literals.
    names: String,
    /// The roles as identifiers.
    grantees: String,
}

struct Role {
    name: String,
    attributes: String,
}

/// The external objects, created where they are missing.
///
/// # Errors
/// Objects that need one another in a circle.
pub fn external_tables(
    schema: &Schema,
    sources: &BTreeMap<ObjectId, Location>,
) -> Result<String, Vec<Diagnostic>> {
    let steps = plan::external(schema, sources, |object| !is_managed(schema, object))?;
    let mut objects: Vec<Guarded> = Vec::new();
    let mut sections: Vec<Section> = Vec::new();
    for step in &steps {
        let subject = text::subject(schema, &step.object);
        let name = sql::literal(&kind::title(schema, &subject));
        if !objects.iter().any(|object| object.name == name) {
            objects.push(Guarded { name: name.clone(), missing: missing(&subject) });
        }
        match sections.last_mut() {
            Some(section) if section.name == name => section.steps.extend(step.statements.clone()),
            _ => sections.push(Section { name, steps: step.statements.clone() }),
        }
    }
    let body: String = sections.iter().map(Section::statements).collect();
    let file =
        External { title: text::one_line(&schema.title), tag: sql::dollar_tag(&body), objects, sections };
    // The template writes texts into a string: neither can fail.
    Ok(file.render().unwrap_or_default())
}

#[derive(Template)]
#[template(path = "external_tables.sql", escape = "none")]
struct External {
    title: String,
    tag: String,
    objects: Vec<Guarded>,
    sections: Vec<Section>,
}

/// An object and the condition that it is missing.
struct Guarded {
    name: String,
    missing: String,
}

/// Statements that create an object, or parts of it.
struct Section {
    name: String,
    steps: Vec<String>,
}

impl Section {
    fn statements(&self) -> String {
        kind::indented(&kind::indented(&text::statements(&self.steps)))
    }
}

fn is_managed(schema: &Schema, object: &ObjectId) -> bool {
    let namespace = match text::subject(schema, object) {
        ObjectId::Schema(name) => name,
        ObjectId::Extension(name) => match schema.extensions.get(&name) {
            Some(extension) => extension.schema.clone(),
            None => name,
        },
        ObjectId::Enum(name)
        | ObjectId::Domain(name)
        | ObjectId::Composite(name)
        | ObjectId::Sequence(name)
        | ObjectId::Table(name)
        | ObjectId::View(name)
        | ObjectId::MaterializedView(name) => name.schema,
        ObjectId::Function(id) => id.name.schema,
        ObjectId::Column(..)
        | ObjectId::Default(..)
        | ObjectId::Constraint(..)
        | ObjectId::Index(..)
        | ObjectId::Statistics(..)
        | ObjectId::Trigger(..)
        | ObjectId::Policy(..)
        | ObjectId::Definition(..)
        | ObjectId::Privileges(_)
        | ObjectId::Owner(_) => return false,
    };
    MANAGED.contains(&namespace.as_str())
}

/// The condition that an object is not there (PostgreSQL manual, 9.26.5 System Catalog Information Functions).
fn missing(object: &ObjectId) -> String {
    let name = sql::literal(&object.name());
    match object {
        ObjectId::Schema(_) => format!("to_regnamespace({name}) is null"),
        ObjectId::Extension(extension) => {
            let name = sql::literal(extension.as_str());
            format!("not exists (select from pg_catalog.pg_extension where extname = {name})")
        }
        ObjectId::Enum(_) | ObjectId::Domain(_) | ObjectId::Composite(_) => {
            format!("to_regtype({name}) is null")
        }
        ObjectId::Function(_) => format!("to_regprocedure({name}) is null"),
        _ => format!("to_regclass({name}) is null"),
    }
}
