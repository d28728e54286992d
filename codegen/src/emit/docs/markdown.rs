//! Markdown (GitHub Flavored Markdown Spec): tables, lists, fences, text of comments.

use std::fmt::{self, Display, Write};

use crate::words::code;

/// Text that grows piece by piece.
pub trait Append {
    /// Adds formatted text.
    fn append(&mut self, text: fmt::Arguments<'_>);
}

impl Append for String {
    fn append(&mut self, text: fmt::Arguments<'_>) {
        // Writing to a String cannot fail.
        let _ = self.write_fmt(text);
    }
}

/// A comment as Markdown. Comments are documentation of Rust items and so Markdown already; what would start a
/// heading or an HTML element is kept as text.
pub fn prose(text: &str) -> String {
    let mut out = String::new();
    let mut in_code = false;
    for (number, line) in text.trim().lines().enumerate() {
        if number > 0 {
            out.push('\n');
        }
        let line = line.trim();
        if line.starts_with('#') && !in_code {
            out.push('\\');
        }
        for character in line.chars() {
            in_code ^= character == '`';
            if character == '<' && !in_code {
                out.push('\\');
            }
            out.push(character);
        }
    }
    out
}

/// A table; columns that hold nothing in any row are left out.
#[derive(Clone, Debug)]
pub struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new<const N: usize>(head: [&str; N]) -> Self {
        Self { head: head.map(str::to_owned).into(), rows: Vec::new() }
    }

    /// A table whose columns are known at run time.
    pub fn of(head: Vec<String>, rows: Vec<Vec<String>>) -> Self {
        let rows = rows.into_iter().map(|row| row.iter().map(|text| cell(text)).collect()).collect();
        Self { head, rows }
    }

    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(cells.map(|text| cell(&text)).into());
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table, or nothing where it has no rows.
    pub fn text(&self) -> String {
        if self.is_empty() { String::new() } else { self.to_string() }
    }
}

impl Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let filled: Vec<usize> = (0..self.head.len())
            .filter(|&at| self.rows.iter().any(|row| row.get(at).is_some_and(|cell| !cell.is_empty())))
            .collect();
        let line = |cells: Vec<&str>| format!("| {} |\n", cells.join(" | "));
        let pick = |cells: &[String]| -> String {
            line(filled.iter().filter_map(|&at| cells.get(at).map(String::as_str)).collect())
        };
        f.write_str(&pick(&self.head))?;
        f.write_str(&line(vec!["---"; filled.len()]))?;
        self.rows.iter().try_for_each(|row| f.write_str(&pick(row)))
    }
}

/// A text in one cell: on one line, and its bars escaped, also those in code spans (GFM, Tables).
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

/// A bullet list.
pub fn bullets(items: impl IntoIterator<Item = String>) -> String {
    let mut text = String::new();
    for item in items {
        text.append(format_args!("- {}\n", item.replace('\n', "\n  ")));
    }
    text
}

/// A numbered list.
pub fn numbered(items: impl IntoIterator<Item = String>) -> String {
    let mut text = String::new();
    for (at, item) in items.into_iter().enumerate() {
        text.append(format_args!("{}. {item}\n", at + 1));
    }
    text
}

/// A fenced block, with as many backticks as its text needs.
pub fn fence(language: &str, text: &str) -> String {
    let mut ticks = "```".to_owned();
    while text.contains(&ticks) {
        ticks.push('`');
    }
    format!("{ticks}{language}\n{}\n{ticks}\n", text.trim_end())
}

/// SQL that runs as it stands on a migrated database.
pub fn sql(statement: &str) -> String {
    fence("sql", statement)
}

/// A piece of SQL that is no statement: in the line where it fits, else fenced.
pub fn expression(text: &str) -> String {
    if text.contains('\n') { format!("\n\n{}", fence("text", text)) } else { format!(" {}", code(text)) }
}

/// A link to a heading of the same document: GitHub's anchor is the heading in lower case, spaces as hyphens,
/// without punctuation.
pub fn link(heading: &str) -> String {
    let anchor: String = heading
        .to_lowercase()
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            '-' | '_' => Some(c),
            c if c.is_alphanumeric() => Some(c),
            _ => None,
        })
        .collect();
    format!("[{heading}](#{anchor})")
}

/// The text with one blank line where a template left several, none before a fence ends, one newline at the end.
pub fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let line = line.trim_end();
        let ticks = &line[..line.len() - line.trim_start_matches('`').len()];
        match fence {
            Some(open) if ticks == open && line == open => fence = None,
            None if ticks.len() >= 3 => fence = Some(ticks),
            _ => {}
        }
        let blank = line.is_empty() && fence.is_none();
        if blank && (out.is_empty() || out.ends_with("\n\n")) {
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_escapes_bars_and_drops_empty_columns() {
        let mut table = Table::new(["Column", "Default", "Meaning"]);
        table.row(["`a`".into(), String::new(), "one | two\nlines".into()]);
        assert_eq!(table.to_string(), "| Column | Meaning |\n| --- | --- |\n| `a` | one \\| two lines |\n");
    }

    #[test]
    fn a_comment_cannot_make_a_heading_or_an_element() {
        assert_eq!(prose("# one\n<b> `Vec<Book>`"), "\\# one\n\\<b> `Vec<Book>`");
    }

    #[test]
    fn blank_lines_collapse_outside_of_fences_only() {
        assert_eq!(tidy("\n\na\n\n\n```sql\nb\n\n\nc\n```\n\n\n"), "a\n\n```sql\nb\n\n\nc\n```\n");
    }

    #[test]
    fn links_use_the_anchors_of_github() {
        assert_eq!(link("Table `public.books`"), "[Table `public.books`](#table-publicbooks)");
    }
}
