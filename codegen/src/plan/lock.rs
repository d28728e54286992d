//! What a statement keeps others from doing with the relations that it names (PostgreSQL manual, 13.3.1 Table-Level Locks,
//! and the pages of the commands).

use serde::Serialize;

/// A lock on a relation, the weakest first; weaker ones than these are in nobody's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the lock that it is named after")]
pub enum Lock {
    ShareUpdateExclusive,
    Share,
    ShareRowExclusive,
    AccessExclusive,
}

impl Lock {
    /// Its name in the manual.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ShareUpdateExclusive => "SHARE UPDATE EXCLUSIVE",
            Self::Share => "SHARE",
            Self::ShareRowExclusive => "SHARE ROW EXCLUSIVE",
            Self::AccessExclusive => "ACCESS EXCLUSIVE",
        }
    }

    /// Who waits for it.
    #[must_use]
    pub fn effect(self) -> &'static str {
        match self {
            Self::ShareUpdateExclusive => "others read and write",
            Self::Share | Self::ShareRowExclusive => "others read, and wait to write",
            Self::AccessExclusive => "others wait to read and write",
        }
    }
}

/// The locks that a statement of the generator takes on relations that it names, as it spells them.
#[must_use]
pub fn locks(statement: &str) -> Vec<(Lock, String)> {
    let words = words(statement);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let after = |word: &str| {
        let at = words.iter().position(|other| *other == word)?;
        words.get(at + 1).map(|name| (*name).to_owned())
    };
    let one =
        |lock: Lock, name: Option<String>| -> Vec<_> { name.map(|name| (lock, name)).into_iter().collect() };
    match words.as_slice() {
        ["create", "table" | "unlogged", ..] => {
            let mut locks = references(&words);
            let parent = words.windows(3).find(|three| three[..2] == ["partition", "of"]);
            locks.extend(parent.map(|three| (Lock::AccessExclusive, three[2].to_owned())));
            locks
        }
        ["alter", "table", "only", table, change @ ..] | ["alter", "table", table, change @ ..] => {
            let mut locks = vec![(of_change(change), (*table).to_owned())];
            locks.extend(references(change));
            locks.extend(of_other(change));
            locks
        }
        ["create", "index" | "unique", ..] if words.contains(&"concurrently") => {
            one(Lock::ShareUpdateExclusive, after("on"))
        }
        ["create", "index" | "unique", ..] => one(Lock::Share, after("on")),
        ["create", "statistics", ..] => one(Lock::ShareUpdateExclusive, after("from")),
        ["create", "trigger" | "constraint", ..] | ["create", "or", "replace", "trigger", ..] => {
            one(Lock::ShareRowExclusive, after("on"))
        }
        ["create" | "alter" | "drop", "policy", ..] | ["drop" | "alter", "trigger", ..] => {
            one(Lock::AccessExclusive, after("on"))
        }
        ["alter", "index", name, ..]
        | ["drop", "index", "concurrently", "if", "exists", name]
        | ["drop", "index", "concurrently", name] => {
            one(Lock::ShareUpdateExclusive, Some((*name).to_owned()))
        }
        ["create", "or", "replace", "view", name, ..]
        | ["alter", "view", name, ..]
        | ["alter" | "refresh", "materialized", "view", name, ..]
        | ["drop", "table" | "view", name]
        | ["drop", "materialized", "view", name]
        | ["drop", "index", "if", "exists", name, ..]
        | ["drop", "index", name, ..] => one(Lock::AccessExclusive, Some((*name).to_owned())),
        _ => Vec::new(),
    }
}

/// A table that joins or leaves another one takes that one or itself along.
fn of_other(change: &[&str]) -> Option<(Lock, String)> {
    let (lock, name) = match change {
        ["attach" | "detach", "partition", part, ..] => (Lock::AccessExclusive, part),
        ["inherit", parent] => (Lock::ShareUpdateExclusive, parent),
        _ => return None,
    };
    Some((lock, (*name).to_owned()))
}

/// A foreign key locks the table that it refers to.
fn references(words: &[&str]) -> Vec<(Lock, String)> {
    let pairs = words.windows(2).filter(|pair| pair[0] == "references");
    pairs.map(|pair| (Lock::ShareRowExclusive, pair[1].to_owned())).collect()
}

/// The lock of a form of ALTER TABLE; several changes in one statement take the strongest, which is the last of these.
fn of_change(change: &[&str]) -> Lock {
    match change {
        ["validate", "constraint", ..]
        | ["attach", "partition", ..]
        | ["alter", "column", _, "set", "statistics", ..]
        | ["set" | "reset", "(", ..] => Lock::ShareUpdateExclusive,
        ["set" | "reset", parameters, ..] if parameters.starts_with('(') => Lock::ShareUpdateExclusive,
        ["add", "constraint", _, "foreign", "key", ..] | ["enable" | "disable", "trigger", ..] => {
            Lock::ShareRowExclusive
        }
        _ => Lock::AccessExclusive,
    }
}

/// The words of a statement; a quoted name is part of one, whatever is in it.
fn words(statement: &str) -> Vec<String> {
    let (mut words, mut quoted) = (vec![String::new()], false);
    for c in statement.chars() {
        quoted ^= c == '"';
        if c.is_whitespace() && !quoted {
            words.push(String::new());
        } else if let Some(word) = words.last_mut() {
            word.push(c);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}
