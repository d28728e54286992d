//! How emitted SQL is laid out around its statements.

use crate::kind;
use crate::model::{ObjectId, Schema};

/// Comment lines are broken where they would be longer.
const WIDTH: usize = 116;

/// A text as comment lines, `-- ` before each. Whatever the text holds, it stays a comment.
pub(super) fn comment(text: &str) -> String {
    let lines = text.lines().map(|line| line.replace('\r', " "));
    let lines = lines.flat_map(|line| fill(&line)).map(|line| format!("-- {line}").trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// A line broken between words; what follows is indented as its beginning is, and two spaces more.
fn fill(line: &str) -> Vec<String> {
    let indent: String = line.chars().take_while(|c| *c == ' ').collect();
    let mut lines = vec![indent.clone()];
    let mut fresh = true;
    for word in line.split_whitespace() {
        let last = lines.last().map_or(0, |line| line.chars().count());
        if !fresh && last + 1 + word.chars().count() > WIDTH {
            lines.push(format!("{indent}  {word}"));
        } else if let Some(last) = lines.last_mut() {
            if !fresh {
                last.push(' ');
            }
            last.push_str(word);
        }
        fresh = false;
    }
    lines
}

/// Statements with their semicolons. A comment follows its object, and short statements of one sort stand together; an
/// empty line parts the others.
pub(super) fn statements<'a>(statements: impl IntoIterator<Item = &'a String>) -> String {
    let mut text = String::new();
    let mut previous: Option<&str> = None;
    for statement in statements {
        let this = sort(statement);
        text.push_str(match previous {
            None => "",
            Some(previous) if this == Some("comment") || (this.is_some() && this == sort(previous)) => "\n",
            Some(_) => "\n\n",
        });
        text.push_str(statement);
        text.push(';');
        previous = Some(statement);
    }
    text
}

/// What a statement of one line does; none for longer ones.
fn sort(statement: &str) -> Option<&str> {
    if statement.contains('\n') {
        return None;
    }
    match statement.split(' ').next() {
        Some("grant" | "revoke") => Some("privileges"),
        Some("alter" | "drop") => Some("change"),
        Some("create") => statement.split(' ').nth(1),
        first => first,
    }
}

/// The object that a part belongs to; any other object is its own.
pub(super) fn subject(schema: &Schema, object: &ObjectId) -> ObjectId {
    match (object.part(), object) {
        (Some((relation, _)), _) => {
            kind::relation(schema, relation).unwrap_or_else(|| ObjectId::Table(relation.clone()))
        }
        (None, ObjectId::Privileges(on) | ObjectId::Owner(on)) => subject(schema, on),
        (None, _) => object.clone(),
    }
}

/// A text for the middle of a comment line.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
