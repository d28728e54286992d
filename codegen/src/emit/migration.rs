//! The numbered SQL files: forward, rollback, and all rollbacks in one.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;

use super::squawk;
use super::text::{self, subject};
use crate::files::{Files, FilesError};
use crate::kind::{self, Danger};
use crate::model::{ObjectId, Schema, sql};
use crate::plan::{Migration, Plan, Step};

/// How long a statement waits for a lock before the migration gives up and leaves everything as it was.
const LOCK_TIMEOUT: &str = "5s";
/// How long one statement may take, whatever the server's own limit is.
const STATEMENT_TIMEOUT: &str = "5min";

/// The files of a plan, by name.
///
/// # Errors
/// Two files of one name.
pub fn emit(schema: &Schema, plan: &Plan) -> Result<Files, FilesError> {
    let mut files = Files::new();
    let creators = creators(plan);
    for migration in &plan.migrations {
        files.insert(migration.forward_file(), forward(schema, migration, &creators))?;
        files.insert(migration.rollback_file(), rollback(migration))?;
    }
    files.insert("rollback_all.sql", rollback_all(plan))?;
    Ok(files)
}

#[derive(Template)]
#[template(path = "migration.sql", escape = "none")]
struct File {
    head: Vec<String>,
    lock_timeout: &'static str,
    statement_timeout: &'static str,
    sections: Vec<String>,
}

impl File {
    fn text(head: &[String], sections: Vec<String>) -> String {
        let head = head.iter().map(|line| text::comment(line)).collect();
        let file = Self { head, lock_timeout: LOCK_TIMEOUT, statement_timeout: STATEMENT_TIMEOUT, sections };
        // The template writes texts into a string: neither can fail.
        file.render().unwrap_or_default()
    }
}

fn forward(schema: &Schema, migration: &Migration, creators: &BTreeMap<&ObjectId, &Migration>) -> String {
    let mut head = vec![format!("{:03} {}", migration.number, migration.name.as_str())];
    head.extend((!migration.doc.trim().is_empty()).then(|| migration.doc.trim().to_owned()));
    head.push(" ".to_owned());
    head.extend(contents(schema, migration));
    head.extend(needs(schema, migration, creators));
    head.extend(hazards(&migration.forward));
    let in_columns = squawk::in_columns(schema, migration);
    let accepted =
        in_columns.iter().map(|it| format!("Accepted: {} on {}; {}", it.rule, it.object, it.reason));
    head.extend(accepted);
    head.push(format!("Undo: {}", migration.rollback_file()));
    let rules: BTreeSet<_> = in_columns.iter().map(|finding| finding.rule).collect();
    head.extend((!rules.is_empty()).then(|| format!("squawk-ignore-file {}", sql::list(rules))));
    File::text(&head, sections(schema, migration))
}

fn rollback(migration: &Migration) -> String {
    let mut head = vec![format!("Undoes {}.", migration.forward_file())];
    head.extend(hazards(&migration.rollback));
    File::text(&head, vec![undo(migration)])
}

fn rollback_all(plan: &Plan) -> String {
    let latest_first = || plan.migrations.iter().rev();
    let mut head = vec!["Undoes every migration, the latest first; all of them or none.".to_owned()];
    head.extend(latest_first().flat_map(|migration| hazards(&migration.rollback)));
    let sections = latest_first().map(|migration| {
        let title = text::comment(&migration.forward_file());
        format!("{title}\n\n{}", undo(migration))
    });
    File::text(&head, sections.collect())
}

fn undo(migration: &Migration) -> String {
    text::statements(migration.rollback.iter().flat_map(|step| &step.statements))
}

/// Which migration creates each object.
fn creators(plan: &Plan) -> BTreeMap<&ObjectId, &Migration> {
    let all = plan.migrations.iter();
    all.flat_map(|migration| migration.creates().map(move |object| (object, migration))).collect()
}

/// What is created, and what is added to objects that are there already.
fn contents(schema: &Schema, migration: &Migration) -> Vec<String> {
    let created: BTreeSet<_> = migration.creates().collect();
    let own = migration.creates().filter(|object| subject(schema, object) == **object);
    let own: Vec<_> = own.map(|object| kind::title(schema, object)).collect();
    let mut added: BTreeMap<ObjectId, Vec<String>> = BTreeMap::new();
    for object in migration.creates() {
        let subject = subject(schema, object);
        if subject != *object && !created.contains(&subject) {
            added.entry(subject).or_default().push(format!("{} {}", object.kind(), part_name(object)));
        }
    }
    let line = (!own.is_empty()).then(|| format!("Creates: {}", own.join(", ")));
    line.into_iter()
        .chain(added.iter().map(|(to, parts)| format!("Adds to {to}: {}", parts.join(", "))))
        .collect()
}

/// What others own, and the migrations before this one, that it builds on.
fn needs(schema: &Schema, migration: &Migration, creators: &BTreeMap<&ObjectId, &Migration>) -> Vec<String> {
    let foreign = migration.needs.iter().filter(|object| schema.is_external(object) && !is_part(object));
    let foreign: Vec<_> = foreign.map(|object| kind::title(schema, object)).collect();
    let earlier = migration.needs.iter().filter_map(|object| creators.get(object));
    let earlier: BTreeSet<_> = earlier.map(|migration| migration.forward_file()).collect();
    let lists = [("Needs", foreign), ("After", earlier.into_iter().collect())];
    let lists = lists.into_iter().filter(|(_, list)| !list.is_empty());
    lists.map(|(word, list)| format!("{word}: {}", list.join(", "))).collect()
}

fn hazards(steps: &[Step]) -> Vec<String> {
    let all = steps.iter().flat_map(|step| &step.hazards);
    all.map(|hazard| match hazard.danger {
        Danger::LosesData => format!("Loses data: {}", hazard.message),
        danger => format!("Hazard {}: {}", danger.name(), hazard.message),
    })
    .collect()
}

/// One section an object: its statements, and those of its parts that follow.
fn sections(schema: &Schema, migration: &Migration) -> Vec<String> {
    let created: BTreeSet<_> = migration.creates().collect();
    let mut sections: Vec<(ObjectId, Vec<String>)> = Vec::new();
    for step in &migration.forward {
        let subject = subject(schema, &step.object);
        match sections.last_mut() {
            Some((current, statements)) if *current == subject => {
                statements.extend(statements_of(schema, step));
            }
            _ => sections.push((subject, statements_of(schema, step))),
        }
    }
    let sections = sections.iter().map(|(subject, statements)| {
        let adds = if created.contains(subject) { "" } else { "additions to " };
        let title = text::comment(&format!("{adds}{}", kind::title(schema, subject)));
        format!("{title}\n\n{}", text::statements(statements))
    });
    sections.collect()
}

/// The statements of a step; findings that are accepted are named on the line before.
fn statements_of(schema: &Schema, step: &Step) -> Vec<String> {
    let mut statements = step.statements.clone();
    let accepted = squawk::at_statement(schema, step);
    if let (Some(first), Some(statement)) = (accepted.first(), statements.first_mut()) {
        let rules = sql::list(accepted.iter().map(|finding| finding.rule));
        *statement = format!("-- {}\n-- squawk-ignore {rules}\n{statement}", first.reason);
    }
    statements
}

fn is_part(object: &ObjectId) -> bool {
    matches!(
        object,
        ObjectId::Constraint(..)
            | ObjectId::Index(..)
            | ObjectId::Statistics(..)
            | ObjectId::Trigger(..)
            | ObjectId::Policy(..)
            | ObjectId::Privileges(_)
    )
}

/// A part's name beside its object's.
fn part_name(object: &ObjectId) -> String {
    match object {
        ObjectId::Constraint(_, name)
        | ObjectId::Index(_, name)
        | ObjectId::Statistics(_, name)
        | ObjectId::Trigger(_, name)
        | ObjectId::Policy(_, name) => name.to_string(),
        _ => object.name(),
    }
}
