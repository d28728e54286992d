//! Reads a document back.

use std::collections::BTreeSet;

/// A fenced block.
pub struct Block {
    pub text: String,
    /// The line that it begins on.
    pub line: usize,
    /// The last heading above it.
    pub heading: String,
    /// The last bold line above it, below that heading.
    pub label: String,
}

/// The fenced blocks of a language, in order.
pub fn fences(document: &str, language: &str) -> Vec<Block> {
    let opening = format!("```{language}");
    let mut blocks = Vec::new();
    let (mut heading, mut label) = (String::new(), String::new());
    let mut lines = document.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        if let Some((marks, text)) = line.split_once(' ').filter(|(marks, _)| is_heading(marks)) {
            assert!(!marks.is_empty());
            (heading, label) = (text.to_owned(), String::new());
        } else if let Some(text) = bold(line) {
            text.clone_into(&mut label);
        } else if line.starts_with("```") {
            let wanted = line == opening;
            let inside = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```");
            let text = inside.collect::<Vec<_>>().join("\n");
            if wanted {
                blocks.push(Block { text, line: number + 1, heading: heading.clone(), label: label.clone() });
            }
        }
    }
    blocks
}

fn is_heading(marks: &str) -> bool {
    !marks.is_empty() && marks.chars().all(|c| c == '#')
}

fn bold(line: &str) -> Option<&str> {
    line.strip_prefix("**")?.strip_suffix("**")
}

/// Is it a query that lists what is missing?
pub fn is_check(sql: &str) -> bool {
    sql.starts_with("-- No row:")
}

/// How many things a check looks for.
pub fn checked(sql: &str) -> Option<usize> {
    let what = sql.strip_prefix("-- No row: ")?;
    if what.starts_with("it is there") {
        return Some(1);
    }
    what.strip_prefix("all ")?.split_once(' ')?.0.parse().ok()
}

/// Everything that the reference says is in the database, by kind and name.
pub fn objects(document: &str) -> BTreeSet<String> {
    let mut objects = BTreeSet::new();
    let (mut owner, mut label) = (String::new(), "");
    let mut fenced = false;
    for line in document.lines() {
        fenced ^= line.trim_start().starts_with("```");
        if fenced {
            continue;
        }
        if let Some(heading) = line.strip_prefix("### ") {
            label = "";
            owner = entry(heading, &mut objects);
        } else if line.starts_with("## ") {
            owner.clear();
        } else if let Some(text) = bold(line) {
            label = text;
        } else if !owner.is_empty() {
            objects.extend(part(&owner, label, line));
        }
    }
    objects
}

/// The object that a heading is about, and the name that its parts refer to.
fn entry(heading: &str, objects: &mut BTreeSet<String>) -> String {
    let kinds = [
        ("Table ", "table"),
        ("External table ", "table"),
        ("View ", "view"),
        ("Materialized view ", "materialized view"),
        ("Function ", "function"),
        ("Procedure ", "procedure"),
        ("Enum ", "enum"),
        ("Domain ", "domain"),
        ("Composite type ", "composite type"),
        ("Sequence ", "sequence"),
        ("Extension ", "extension"),
        ("Schema ", "schema"),
    ];
    for (word, kind) in kinds {
        if let Some(name) = heading.strip_prefix(word).and_then(code) {
            objects.insert(format!("{kind} {name}"));
            return name;
        }
    }
    String::new()
}

/// The first code span of a text, if the text begins with it.
fn code(text: &str) -> Option<String> {
    let inside = text.strip_prefix('`')?;
    Some(inside.split_once('`')?.0.to_owned())
}

/// What a line of a table or list says is part of the object.
fn part(owner: &str, label: &str, line: &str) -> Option<String> {
    let cell = line.strip_prefix("| ").and_then(code);
    Some(match label {
        "Columns" => format!("column {owner}.{}", cell?),
        "Constraints" => format!("constraint {} on {owner}", cell?),
        "Indexes" => format!("index {} on {owner}", cell?),
        "Statistics" => format!("statistics {} on {owner}", cell?),
        "Triggers" => format!("trigger {} on {owner}", cell?),
        "Policies" => format!("policy {} on {owner}", line.strip_prefix("- ").and_then(code)?),
        _ => return None,
    })
}
