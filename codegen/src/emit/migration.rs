//! The numbered SQL files: forward, rollback, and all rollbacks in one.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;

use super::text::{self, subject};
use super::{record, squawk, undo};
use crate::files::{Files, FilesError};
use crate::history::{Entry, Hazard, History, Past};
use crate::kind;
use crate::model::{ObjectId, Pair, Schema, sql};
use crate::plan::{Action, Migration, Phase, Plan, Step};

/// How long a statement waits for a lock before the migration gives up and leaves everything as it was.
const LOCK_TIMEOUT: &str = "5s";
/// How long one statement may take, whatever the server's own limit is.
const STATEMENT_TIMEOUT: &str = "5min";

/// The numbered files by name, sealed ones as they are, `rollback_all.sql`, and the history that they make.
///
/// # Errors
/// Two files of one name.
pub fn emit(schema: &Schema, plan: &Plan, past: &Past) -> Result<(Files, History), FilesError> {
    let mut files = Files::new();
    let (creators, created) = (creators(&past.sealed, plan), record::created(plan));
    for (name, text) in &past.files {
        files.insert(name.as_str(), text.as_str())?;
    }
    let mut history = past.history();
    for migration in &plan.migrations {
        let (forward, rollback) = (forward(schema, migration, &creators), rollback(migration));
        let entry = record::entry(schema, &created, migration, [&forward, &rollback], &past.wishes);
        files.insert(entry.forward.as_str(), forward)?;
        files.insert(entry.rollback.as_str(), rollback)?;
        history.migrations.push(entry);
    }
    let all = rollback_all(&history.migrations, &files);
    files.insert("rollback_all.sql", all)?;
    Ok((files, history))
}

#[derive(Template)]
#[template(path = "migration.sql", escape = "none")]
struct File {
    head: Vec<String>,
    lock_timeout: &'static str,
    statement_timeout: &'static str,
    transactional: bool,
    sections: Vec<String>,
    afterwards: String,
}

impl File {
    fn text(head: &[String], sections: Vec<String>, steps: &[Step]) -> String {
        let head = head.iter().map(|line| text::comment(line)).collect();
        let afterwards = steps.iter().filter(|step| step.phase == Phase::Afterwards);
        let file = Self {
            head,
            lock_timeout: LOCK_TIMEOUT,
            statement_timeout: STATEMENT_TIMEOUT,
            transactional: steps.iter().all(|step| step.transactional),
            sections,
            afterwards: text::statements(afterwards.flat_map(|step| &step.statements)),
        };
        // The template writes texts into a string: neither can fail.
        file.render().unwrap_or_default()
    }
}

fn forward(schema: &Schema, migration: &Migration, creators: &BTreeMap<&ObjectId, String>) -> String {
    let mut head = vec![format!("{:03} {}", migration.number, migration.name.as_str())];
    head.extend((!migration.doc.trim().is_empty()).then(|| migration.doc.trim().to_owned()));
    head.push(" ".to_owned());
    head.extend(contents(schema, migration));
    head.extend(needs(schema, migration, creators));
    head.extend(hazards(&Hazard::of(&migration.forward)));
    head.extend(without_transaction(&migration.forward));
    let in_columns = squawk::in_columns(schema, migration);
    let accepted =
        in_columns.iter().map(|it| format!("Accepted: {} on {}; {}", it.rule, it.object, it.reason));
    head.extend(accepted);
    head.push(format!("Undo: {}", migration.rollback_file()));
    let rules: BTreeSet<_> = in_columns.iter().map(|finding| &finding.rule).collect();
    head.extend((!rules.is_empty()).then(|| format!("squawk-ignore-file {}", sql::list(rules))));
    File::text(&head, sections(schema, migration), &migration.forward)
}

fn rollback(migration: &Migration) -> String {
    let mut head = vec![format!("Undoes {}.", migration.forward_file())];
    head.extend(hazards(&Hazard::of(&migration.rollback)));
    head.extend(without_transaction(&migration.rollback));
    File::text(&head, vec![undone(migration)], &migration.rollback)
}

/// What a rollback does in its transaction.
fn undone(migration: &Migration) -> String {
    let steps = migration.rollback.iter().filter(|step| step.phase == Phase::Transaction);
    text::statements(steps.flat_map(|step| &step.statements))
}

/// All the migrations of a plan as one script, and what undoes it (`previous`), for `psql` to run as they are.
#[must_use]
pub fn scripts(schema: &Schema, plan: &Plan) -> Pair<String> {
    let file = |steps: &[Step], sections| File::text(&hazards(&Hazard::of(steps)), sections, steps);
    let ahead = plan.migrations.iter().filter(|of| !of.forward.is_empty());
    let back = plan.migrations.iter().rev().filter(|of| !of.rollback.is_empty());
    let unchecked = |steps: fn(&Migration) -> &Vec<Step>| {
        let function =
            |step: &Step| matches!(step.object, ObjectId::Function(_)) && step.action != Action::Drop;
        if plan.migrations.iter().flat_map(steps).any(function) { UNCHECKED } else { "" }
    };
    let next: Vec<_> = ahead.map(|of| file(&of.forward, sections(schema, of))).collect();
    let previous: Vec<_> = back.map(|of| file(&of.rollback, vec![undone(of)])).collect();
    let (before, after) = (unchecked(|of| &of.rollback), unchecked(|of| &of.forward));
    Pair::new(format!("{before}{}", previous.join("\n")), format!("{after}{}", next.join("\n")))
}

/// A body may name what comes later, and what it finds by a search path of its own (PostgreSQL manual, 20.11.1).
pub const UNCHECKED: &str = "set check_function_bodies = off;\n\n";

/// A file of statements that run one by one says so.
fn without_transaction(steps: &[Step]) -> Option<String> {
    let text =
        "In no transaction, so that others go on reading and writing: what was done before an error stays.";
    steps.iter().any(|step| !step.transactional).then(|| text.to_owned())
}

fn rollback_all(entries: &[Entry], files: &Files) -> String {
    let latest_first = || entries.iter().rev();
    let mut head = vec!["Undoes every migration, the latest first; all of them or none.".to_owned()];
    head.extend(latest_first().flat_map(|entry| hazards(&entry.rollback_hazards)));
    let sections = latest_first().map(|entry| {
        let title = text::comment(&entry.forward);
        let statements = undo::statements(files.get(&entry.rollback).unwrap_or_default());
        format!("{title}\n\n{statements}")
    });
    File::text(&head, sections.collect(), &[])
}

/// The file that last created each object; or altered it, where none creates it by that name.
fn creators<'a>(sealed: &'a [Entry], plan: &'a Plan) -> BTreeMap<&'a ObjectId, String> {
    let created = |entry: &'a Entry| entry.creates.iter().map(|object| (object, entry.forward.clone()));
    let mut creators: BTreeMap<_, _> = sealed.iter().flat_map(created).collect();
    for (entry, object) in
        sealed.iter().flat_map(|entry| entry.alters.iter().map(move |object| (entry, object)))
    {
        creators.entry(object).or_insert_with(|| entry.forward.clone());
    }
    for migration in &plan.migrations {
        creators.extend(migration.creates().map(|object| (object, migration.forward_file())));
    }
    creators
}

/// What is created, made anew, changed and dropped: whole objects, then parts of those that stay.
fn contents(schema: &Schema, migration: &Migration) -> Vec<String> {
    const WORDS: [[&str; 2]; 4] = [
        ["Creates", "Adds to"],
        ["Makes anew", "Makes anew of"],
        ["Changes", "Changes of"],
        ["Drops", "Drops from"],
    ];
    let steps = || migration.forward.iter().filter(|step| step.phase == Phase::Transaction);
    let of = |action| steps().filter(move |step| step.action == action);
    let objects = |action| of(action).map(|step| &step.object).collect::<BTreeSet<_>>();
    let (made, gone) = (objects(Action::Create), objects(Action::Drop));
    let mut whole: [Vec<String>; 4] = Default::default();
    let mut parts: [BTreeMap<ObjectId, Vec<String>>; 4] = Default::default();
    let mut seen = BTreeSet::new();
    for step in of(Action::Create).chain(of(Action::Alter)).chain(of(Action::Drop)) {
        let object = &step.object;
        let sort = match (made.contains(object), gone.contains(object)) {
            (true, false) => 0,
            (true, true) => 1,
            (false, false) => 2,
            (false, true) => 3,
        };
        let subject = subject(schema, object);
        if !seen.insert(object) {
            continue;
        }
        if subject == *object {
            whole[sort].push(step.title.clone());
        } else if !made.contains(&subject) {
            let part = format!("{} {}", object.kind(), part_name(object));
            parts[sort].entry(subject).or_default().push(part);
        }
    }
    let whole = whole.iter().zip(WORDS).filter(|(titles, _)| !titles.is_empty());
    let parts = parts.iter().zip(WORDS).flat_map(|(parts, [_, word])| {
        parts.iter().map(move |(of, parts)| format!("{word} {of}: {}", parts.join(", ")))
    });
    whole.map(|(titles, [word, _])| format!("{word}: {}", titles.join(", "))).chain(parts).collect()
}

/// What others own, and the migrations before this one, that it builds on.
fn needs(schema: &Schema, migration: &Migration, creators: &BTreeMap<&ObjectId, String>) -> Vec<String> {
    let foreign = migration.needs.iter().filter(|object| schema.is_external(object) && !is_part(object));
    let foreign: Vec<_> = foreign.map(|object| kind::title(schema, object)).collect();
    let earlier = migration.needs.iter().filter_map(|object| creators.get(object));
    let earlier: BTreeSet<_> = earlier.cloned().collect();
    let lists = [("Needs", foreign), ("After", earlier.into_iter().collect())];
    let lists = lists.into_iter().filter(|(_, list)| !list.is_empty());
    lists.map(|(word, list)| format!("{word}: {}", list.join(", "))).collect()
}

fn hazards(hazards: &[Hazard]) -> Vec<String> {
    let line = |hazard: &Hazard| {
        let word =
            if hazard.loses_data() { "Loses data".to_owned() } else { format!("Hazard {}", hazard.name) };
        let reason = hazard.accepted.as_ref().map(|reason| format!(" (accepted: {reason})"));
        format!("{word}: {}{}", hazard.message, reason.unwrap_or_default())
    };
    hazards.iter().map(line).collect()
}

/// One section an object: its statements, and those of its parts that follow.
fn sections(schema: &Schema, migration: &Migration) -> Vec<String> {
    let created: BTreeSet<_> = migration.creates().collect();
    let mut sections: Vec<(ObjectId, Vec<&Step>)> = Vec::new();
    for step in migration.forward.iter().filter(|step| step.phase == Phase::Transaction) {
        let subject = subject(schema, &step.object);
        match sections.last_mut() {
            Some((current, steps)) if *current == subject => steps.push(step),
            _ => sections.push((subject, vec![step])),
        }
    }
    let sections = sections.iter().map(|(subject, steps)| {
        let adds = match steps.iter().all(|step| step.action == Action::Create) {
            _ if created.contains(subject) => "",
            true => "additions to ",
            false => "changes of ",
        };
        let title = text::comment(&format!("{adds}{}", kind::title(schema, subject)));
        let statements: Vec<_> = steps.iter().flat_map(|step| statements_of(schema, step)).collect();
        format!("{title}\n\n{}", text::statements(&statements))
    });
    sections.collect()
}

/// The statements of a step; findings that are accepted are named on the line before.
fn statements_of(schema: &Schema, step: &Step) -> Vec<String> {
    let mut statements = step.statements.clone();
    let accepted = squawk::at_statement(schema, step);
    if let (Some(first), Some(statement)) = (accepted.first(), statements.first_mut()) {
        let rules = sql::list(accepted.iter().map(|finding| &finding.rule));
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
            | ObjectId::Owner(_)
    )
}

/// A part's name beside its object's.
fn part_name(object: &ObjectId) -> String {
    match object {
        ObjectId::Constraint(_, name)
        | ObjectId::Column(_, name)
        | ObjectId::Default(_, name)
        | ObjectId::Index(_, name)
        | ObjectId::Statistics(_, name)
        | ObjectId::Trigger(_, name)
        | ObjectId::Policy(_, name) => name.to_string(),
        _ => object.name(),
    }
}
