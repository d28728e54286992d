//! States of a schema as databases.

use std::collections::BTreeMap;

use codegen::model::Schema;
use codegen::plan::{Step, creation};
use codegen::scratch::{Cluster, Database, apply};

use crate::observe::catalog;

/// What is done, or what a person has to be told of why not.
pub type Tried<T> = Result<T, String>;

/// A database that a schema was created in, in Supabase's surroundings.
///
/// # Errors
/// The plan's, or the server's.
pub fn created(cluster: &'static Cluster, schema: &Schema) -> Tried<Database> {
    let surroundings = codegen::emit::development::supabase(schema);
    let build = |database: &Database| apply(&mut database.superuser()?, "supabase.sql", &surroundings);
    let template = cluster.template("states", &[&surroundings], build).map_err(|error| error.to_string())?;
    let database = cluster.database_from(&template).map_err(|error| error.to_string())?;
    let plan = creation(schema, &BTreeMap::new()).map_err(|found| format!("{found:?}"))?;
    for migration in &plan.migrations {
        run(&database, &migration.forward_file(), &script(&migration.forward))?;
    }
    Ok(database)
}

/// The statements of some steps.
#[must_use]
pub fn script(steps: &[Step]) -> String {
    let statements = steps.iter().flat_map(|step| &step.statements);
    statements.flat_map(|statement| [statement, ";\n"]).collect()
}

/// Runs a script as the role that owns the database.
///
/// # Errors
/// The server's, with the script.
pub fn run(database: &Database, file: &str, sql: &str) -> Tried<()> {
    let mut client = database.client().map_err(|error| error.to_string())?;
    apply(&mut client, file, sql).map_err(|error| format!("{error}\n{sql}"))
}

/// What is in a database.
///
/// # Errors
/// The server's.
pub fn observed(database: &Database) -> Tried<String> {
    let mut client = database.superuser().map_err(|error| error.to_string())?;
    catalog(&mut client).map_err(|error| error.to_string())
}
