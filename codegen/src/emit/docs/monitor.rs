//! Queries about a running database (PostgreSQL manual, 28.2 The Cumulative Statistics System).

use crate::model::{ObjectId, QualifiedName, Schema, sql::literal};

use super::entry::Entry;
use super::markdown::sql;

/// Who waits for whom.
pub const BLOCKED: &str = "\
select waiting.pid as waiting_pid, waiting.query as waiting_query, holder.pid as holding_pid, holder.state, holder.query
from pg_stat_activity as waiting
cross join lateral unnest(pg_blocking_pids(waiting.pid)) as blocking (pid)
join pg_stat_activity as holder on holder.pid = blocking.pid;";

const CONNECTIONS: &str = "\
select usename, application_name, state, count(*) as connections
from pg_stat_activity
where datname = current_database()
group by usename, application_name, state
order by connections desc;";

const SLOW: &str = "\
select pid, now() - query_start as running_for, state, query
from pg_stat_activity
where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()
order by query_start;";

/// The queries, those about tables only where there are tables.
pub fn entries(schema: &Schema) -> Vec<Entry> {
    let relations: Vec<&QualifiedName> = own(schema).collect();
    let mut entries = Vec::new();
    let mut add = |heading: &str, query: String| {
        let mut entry = Entry::new(heading, None);
        entry.paragraph(sql(&query));
        entries.push(entry);
    };
    if !relations.is_empty() {
        add("Sizes", sizes(&relations));
        add("Use of indexes", index_use(&relations));
        add("Dead rows and the last vacuum", dead_rows(&relations));
    }
    add("Connections", CONNECTIONS.to_owned());
    add("What runs now", SLOW.to_owned());
    add("Who waits for whom", BLOCKED.to_owned());
    entries
}

/// Tables and materialized views of ours.
fn own(schema: &Schema) -> impl Iterator<Item = &QualifiedName> {
    let tables = schema.tables.keys().filter(|name| !schema.is_external(&ObjectId::Table((*name).clone())));
    let views = schema.materialized_views.keys();
    tables.chain(views.filter(|name| !schema.is_external(&ObjectId::MaterializedView((*name).clone()))))
}

fn list(relations: &[&QualifiedName]) -> String {
    let literals = relations.iter().map(|name| format!("    {}", literal(&name.to_string())));
    format!("array[\n{}\n]::regclass[]", literals.collect::<Vec<_>>().join(",\n"))
}

fn sizes(relations: &[&QualifiedName]) -> String {
    format!(
        "select\n    relation,\n    pg_size_pretty(pg_total_relation_size(relation)) as total,\n    \
         pg_size_pretty(pg_table_size(relation)) as rows,\n    pg_size_pretty(pg_indexes_size(relation)) as \
         indexes\nfrom unnest({}) as relation\norder by pg_total_relation_size(relation) desc;",
        list(relations)
    )
}

fn index_use(relations: &[&QualifiedName]) -> String {
    format!(
        "select relid::regclass as relation, indexrelname as index, idx_scan as scans, idx_tup_read as entries_read,\n    \
         pg_size_pretty(pg_relation_size(indexrelid)) as size\nfrom pg_stat_user_indexes\nwhere relid = any \
         ({})\norder by idx_scan, relation, index;",
        list(relations)
    )
}

fn dead_rows(relations: &[&QualifiedName]) -> String {
    format!(
        "select relid::regclass as relation, n_live_tup as live_rows, n_dead_tup as dead_rows, n_tup_hot_upd as \
         hot_updates,\n    last_vacuum, last_autovacuum, last_analyze, last_autoanalyze\nfrom \
         pg_stat_user_tables\nwhere relid = any ({})\norder by n_dead_tup desc;",
        list(relations)
    )
}
