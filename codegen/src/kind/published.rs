//! Updates of rows that publications publish (PostgreSQL manual, 31.1 Publication): refused where nothing tells the rows apart.

use super::{Context, parents};
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
    let asks = states.iter().filter_map(|of| asked(of, table)).max();
    let suffices = match asks {
        None | Some(Asks::SomeColumns) => true,
        Some(Asks::Key) => has_key,
        Some(Asks::All) => false,
    };
    let is_whole = states.iter().any(|of| parents::is_partitioned(table, of));
    if statements.is_empty() || suffices || is_whole {
        return statements;
    }
    let identity = |word: &str| vec![format!("alter table {table} replica identity {word}")];
    [identity("full"), statements, identity(word)].concat()
}

/// What a publication asks for to tell rows apart (PostgreSQL manual, 31.4 Row Filters; 31.5 Column Lists).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Asks {
    /// A key.
    Key,
    /// What its filter reads, too.
    All,
    /// No more than the columns that it lists.
    SomeColumns,
}

fn asked(schema: &Schema, table: &QualifiedName) -> Option<Asks> {
    let (of_table, of_schema) = (format!("table {table}"), format!("tables in schema {}", table.schema));
    let publications = schema.definitions.iter().filter_map(|(id, definition)| {
        matches!(id, ObjectId::Definition(DefinitionKind::Publication, _)).then_some(definition)
    });
    let asks = publications.filter_map(|publication| {
        let of_all = || publication.create.iter().any(|sql| sql.as_str().ends_with(" for all tables"));
        let clause = publication.clauses.get(&of_table).and_then(|clause| clause.set.as_ref());
        let options = clause.and_then(|set| set.as_str().split_once(&of_table)).map(|(_, options)| options);
        match options {
            Some(options) if options.starts_with(" (") => Some(Asks::SomeColumns),
            Some(options) if options.starts_with(" where ") => Some(Asks::All),
            Some(_) => Some(Asks::Key),
            None => (of_all() || publication.clauses.contains_key(&of_schema)).then_some(Asks::Key),
        }
    });
    asks.max()
}
