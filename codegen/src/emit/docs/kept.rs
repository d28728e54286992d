//! What linters of migrations and databases say about the generated SQL, and why it stays: by the rule's own name
//! (squawk's rules; the advisors of Supabase's dashboard and CLI).

use crate::model::{
    Builtin, Column, Command, ConstraintKind, Name, ObjectId, QualifiedName, Schema, Table as ModelTable,
};
use crate::words::{and, code};

use super::entry::Entry;
use super::markdown::bullets;

/// One rule that is answered, if it has anything to say about this schema.
struct Answer {
    /// The rule's name.
    rule: &'static str,
    /// Whose rule it is.
    linter: &'static str,
    /// Why what it finds is kept.
    reason: &'static str,
    /// What it finds.
    find: fn(&Schema) -> Vec<String>,
}

const SQUAWK: &str = "squawk";
const ADVISOR: &str = "Supabase advisor";

/// Why a narrow integer stays.
const NO_KEY: &str = "It is a value of its row, not a number that is handed out: more rows do not use it up.";

const ANSWERS: &[Answer] = &[
    Answer {
        rule: "unused_index",
        linter: ADVISOR,
        reason: "An index counts as unused until a query has used it, so on a new database the advisor lists all of \
                 them. Each is here for a key, a foreign key, a policy or a query pattern; ask again once there is \
                 traffic.",
        find: |schema| own_indexes(schema).collect(),
    },
    Answer {
        rule: "rls_enabled_no_policy",
        linter: ADVISOR,
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
        linter: ADVISOR,
        reason: "A row is allowed by any one of them. Each says one thing that a reader can check by itself.",
        find: overlapping_policies,
    },
    Answer {
        rule: "security_definer_view",
        linter: ADVISOR,
        reason: "It reads with its owner's rights, past the policies of what it reads: its own query limits the \
                 rows, and the privileges on it say who reads them.",
        find: |schema| {
            (schema.views.values())
                .filter(|view| {
                    !view.security_invoker && !schema.is_external(&ObjectId::View(view.name.clone()))
                })
                .map(|view| code(&view.name))
                .collect()
        },
    },
    Answer {
        rule: "require-concurrent-index-creation",
        linter: SQUAWK,
        reason: "`concurrently` cannot run in a transaction, and a migration is one transaction so that it happens \
                 wholly or not at all. A materialized view is created in the same transaction, so nobody waits; on \
                 a table that exists already, writers wait while the index is built, for no longer than the \
                 migration's timeouts allow.",
        find: |schema| {
            let on_views = (schema.materialized_views.keys()).flat_map(|name| schema.indexes_of(name));
            let on_external = external_tables(schema).flat_map(|table| schema.indexes_of(&table.name));
            on_views
                .chain(on_external)
                .filter(|index| {
                    !schema.is_external(&ObjectId::Index(index.table.clone(), index.name.clone()))
                })
                .map(|index| code(&index.name))
                .collect()
        },
    },
    Answer {
        rule: "disallowed-unique-constraint",
        linter: SQUAWK,
        reason: "Foreign keys refer to it, and it comes to be with them in one transaction.",
        find: |schema| added_constraints(schema, |kind| matches!(kind, ConstraintKind::Unique { .. })),
    },
    Answer {
        rule: "constraint-missing-not-valid",
        linter: SQUAWK,
        reason: "The rows that are there are checked in the migration itself: it fails as a whole rather than leave \
                 a constraint that is not known to hold.",
        find: |schema| added_constraints(schema, |kind| !matches!(kind, ConstraintKind::Exclude { .. })),
    },
    Answer {
        rule: "prefer-bigint-over-smallint",
        linter: SQUAWK,
        reason: NO_KEY,
        find: |schema| columns(schema, Builtin::Int2),
    },
    Answer {
        rule: "prefer-bigint-over-int",
        linter: SQUAWK,
        reason: NO_KEY,
        find: |schema| columns(schema, Builtin::Int4),
    },
];

/// The rules that have something to say, each with what it finds and why it stays.
pub fn entries(schema: &Schema) -> Vec<Entry> {
    ANSWERS
        .iter()
        .filter_map(|answer| {
            let found = (answer.find)(schema);
            (!found.is_empty()).then(|| {
                let mut entry = Entry::new(format!("{} ({})", code(answer.rule), answer.linter), None);
                entry.paragraph(answer.reason);
                entry.block("Where", bullets(found));
                entry
            })
        })
        .collect()
}

fn own_tables(schema: &Schema) -> impl Iterator<Item = &ModelTable> {
    schema
        .tables
        .values()
        .filter(|table| !schema.is_external(&ObjectId::Table(table.name.clone())))
}

fn external_tables(schema: &Schema) -> impl Iterator<Item = &ModelTable> {
    schema
        .tables
        .values()
        .filter(|table| schema.is_external(&ObjectId::Table(table.name.clone())))
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

fn added_constraints(schema: &Schema, of: fn(&ConstraintKind) -> bool) -> Vec<String> {
    external_tables(schema)
        .flat_map(|table| schema.constraints_of(&table.name))
        .filter(|constraint| {
            let id = ObjectId::Constraint(constraint.table.clone(), constraint.name.clone());
            constraint.validated && of(&constraint.kind) && !schema.is_external(&id)
        })
        .map(|constraint| format!("{} on {}", code(&constraint.name), code(&constraint.table)))
        .collect()
}

/// Columns of a type whose values are not handed out by a sequence, and refer to none that are.
fn columns(schema: &Schema, builtin: Builtin) -> Vec<String> {
    own_tables(schema)
        .flat_map(|table| {
            let narrow = move |column: &&Column| {
                column.ty.as_builtin() == Some(builtin)
                    && column.identity.is_none()
                    && !column
                        .default
                        .as_ref()
                        .is_some_and(|default| default.as_str().contains("nextval("))
                    && !is_key(schema, &table.name, &column.name)
            };
            let columns = table.columns.iter().filter(narrow);
            columns.map(|column| code(format!("{}.{}", table.name, column.name)))
        })
        .collect()
}

fn is_key(schema: &Schema, table: &QualifiedName, column: &Name) -> bool {
    schema
        .constraints_of(table)
        .any(|constraint| match &constraint.kind {
            ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::ForeignKey { columns, .. } => {
                columns.contains(column)
            }
            _ => false,
        })
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
            format!(
                "{} for {} as {}: {}",
                code(table),
                code(command.as_sql()),
                code(role),
                and(names)
            )
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
