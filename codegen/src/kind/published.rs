//! Updates of rows that publications publish (PostgreSQL manual, 31.1 Publication): refused where nothing tells the rows apart.

use super::Context;
use crate::model::{DefinitionKind, ObjectId, QualifiedName, ReplicaIdentity, Schema};

/// Statements that update rows of a table; meanwhile all of its columns tell these apart, where a publication asks for something.
pub(super) fn told_apart(
    table: &QualifiedName,
    statements: Vec<String>,
    context: &Context<'_>,
) -> Vec<String> {
    let states = [context.other, context.schema];
    let identities = states.map(|of| of.tables.get(table).map(|table| &table.replica_identity));
    let word = match identities {
        [Some(ReplicaIdentity::Default), Some(ReplicaIdentity::Default)] => "default",
        [Some(ReplicaIdentity::Nothing), Some(ReplicaIdentity::Nothing)] => "nothing",
        _ => return statements,
    };
    let [before, after] = states.map(|of| of.constraints_of(table).find(|it| it.is_primary_key()));
    let has_key = word == "default" && before.is_some() && before == after;
    let is_whole = states.iter().any(|of| super::parents::is_partitioned(table, of));
    if statements.is_empty() || has_key || is_whole || !states.iter().any(|of| is_published(of, table)) {
        return statements;
    }
    let identity = |word: &str| vec![format!("alter table {table} replica identity {word}")];
    [identity("full"), statements, identity(word)].concat()
}

fn is_published(schema: &Schema, table: &QualifiedName) -> bool {
    let clauses = [format!("table {table}"), format!("tables in schema {}", table.schema)];
    schema.definitions.iter().any(|(id, definition)| {
        matches!(id, ObjectId::Definition(DefinitionKind::Publication, _))
            && (definition.create.iter().any(|sql| sql.as_str().ends_with(" for all tables"))
                || clauses.iter().any(|clause| definition.clauses.contains_key(clause)))
    })
}
