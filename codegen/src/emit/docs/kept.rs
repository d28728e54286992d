//! What linters of migrations and databases say about the generated SQL, and why it stays: by the rule's own name
//! (squawk's rules; the advisors of Supabase's dashboard and CLI).

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Command, Name, ObjectId, QualifiedName, Schema, Table as ModelTable};
use crate::words::{and, code};

use super::entry::Entry;
use super::markdown::bullets;
use super::matrix::is_named_by;
use super::release::Release;

/// One rule of Supabase's advisors that is answered, if it has anything to say about this schema.
struct Answer {
    /// The rule's name.
    rule: &'static str,
    /// Why what it finds is kept.
    reason: &'static str,
    /// What it finds.
    find: fn(&Schema) -> Vec<String>,
}

const ANSWERS: &[Answer] = &[
    Answer {
        rule: "unused_index",
        reason: "An index counts as unused until a query has used it, so on a new database the advisor lists all of \
                 them. Each is here for a key, a foreign key, a policy or a query pattern; ask again once there is \
                 traffic.",
        find: |schema| own_indexes(schema).collect(),
    },
    Answer {
        rule: "rls_enabled_no_policy",
        reason: "Without a policy no caller sees a row. That is meant: only the service role and the owner use it.",
        find: |schema| {
            own_tables(schema)
                .filter(|table| table.row_security && schema.policies_of(&table.name).next().is_none())
                .map(|table| code(&table.name))
                .collect()
        },
    },
    Answer {
        rule: "multiple_permissive_policies",
        reason: "A row is allowed by any one of them. Each says one thing that a reader can check by itself.",
        find: overlapping_policies,
    },
    Answer {
        rule: "security_definer_view",
        reason: "It reads with its owner's rights, past the policies of what it reads: its own query limits the \
                 rows, and the privileges on it say who reads them.",
        find: |schema| {
            (schema.views.values())
                .filter(|view| {
                    !view.security_invoker
                        && is_named_by(schema, &view.name.schema, &schema.actors.member)
                        && !schema.is_external(&ObjectId::View(view.name.clone()))
                })
                .map(|view| code(&view.name))
                .collect()
        },
    },
];

/// The rules that have something to say, each with what it finds and why it stays.
pub fn entries(schema: &Schema, releases: &[Release]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = ANSWERS.iter().filter_map(|answer| advisor(schema, answer)).collect();
    entries.extend(squawk(releases));
    entries
}

fn advisor(schema: &Schema, answer: &Answer) -> Option<Entry> {
    let found = (answer.find)(schema);
    (!found.is_empty()).then(|| {
        let mut entry = Entry::new(format!("{} (Supabase advisor)", code(answer.rule)), None);
        entry.paragraph(answer.reason);
        entry.block("Where", bullets(found));
        entry
    })
}

/// What the forward files tell squawk to pass over, rule by rule.
fn squawk(releases: &[Release]) -> Vec<Entry> {
    let mut rules: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for accepted in releases.iter().flat_map(|release| &release.accepted) {
        let object = format!("{} {}", accepted.object.kind(), code(accepted.object.name()));
        rules.entry(&accepted.rule).or_default().insert(format!("{object}: {}", accepted.reason));
    }
    let entry = |(rule, found): (&str, BTreeSet<String>)| {
        let mut entry = Entry::new(format!("{} (squawk)", code(rule)), None);
        entry.block("Where", bullets(found));
        entry
    };
    rules.into_iter().map(entry).collect()
}

fn own_tables(schema: &Schema) -> impl Iterator<Item = &ModelTable> {
    schema.tables.values().filter(|table| !schema.is_external(&ObjectId::Table(table.name.clone())))
}

/// Indexes that keep no key unique: the advisor passes over those that do.
fn own_indexes(schema: &Schema) -> impl Iterator<Item = String> {
    (schema.indexes.values())
        .filter(|index| {
            let id = ObjectId::Index(index.table.clone(), index.name.clone());
            !index.unique && !schema.is_external(&id)
        })
        .map(|index| code(&index.name))
}

/// Tables where two permissive policies apply to one role and command.
fn overlapping_policies(schema: &Schema) -> Vec<String> {
    let overlaps = |table: &QualifiedName, role: &Name, command: Command| {
        let names: Vec<String> = schema
            .policies_of(table)
            .filter(|policy| policy.permissive && policy.command.is_none_or(|of| of == command))
            .filter(|policy| policy.roles.iter().any(|of| of == role || *of == "public"))
            .map(|policy| code(&policy.name))
            .collect();
        (names.len() > 1).then(|| {
            format!("{} for {} as {}: {}", code(table), code(command.as_sql()), code(role), and(names))
        })
    };
    own_tables(schema)
        .flat_map(|table| {
            let roles = [&schema.actors.anonymous, &schema.actors.member];
            roles
                .into_iter()
                .flat_map(move |role| Command::ALL.map(|command| (role, command)))
                .filter_map(move |(role, command)| overlaps(&table.name, role, command))
        })
        .collect()
}
