//! Runs a file of SQL through the protocol, with errors that name its lines.

use postgres::Client;
use postgres::error::{DbError, ErrorPosition};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::tokenizer::{Token, TokenWithSpan, Tokenizer};

use super::{Error, Result, SqlError};

/// Runs every statement of a file, each by itself as `psql` does: what the file says of transactions holds. `file` is the
/// name that errors give.
///
/// # Errors
/// The first statement that fails, at the place that PostgreSQL names; the rest is not run.
pub fn apply(client: &mut Client, file: &str, sql: &str) -> Result<()> {
    run(client, file, sql, |_, _| Ok(false))
}

/// The same on a server where other databases may have made the roles of the file already: roles are the server's. A
/// statement that creates a role that is there is passed by.
///
/// # Errors
/// As [`apply`].
pub fn apply_beside(client: &mut Client, file: &str, sql: &str) -> Result<()> {
    run(client, file, sql, |client, statement| {
        let Some(role) = created_role(statement) else { return Ok(false) };
        let there = client.query_opt("select from pg_catalog.pg_roles where rolname = $1", &[&role]);
        Ok(there.map_err(Error::server("looking for a role"))?.is_some())
    })
}

/// The role that a statement creates (PostgreSQL manual, CREATE ROLE, CREATE USER, CREATE GROUP).
fn created_role(statement: &str) -> Option<String> {
    let mut words = statement.split_whitespace();
    let mut is = |expected: &[&str]| {
        words.next().is_some_and(|word| expected.iter().any(|key| word.eq_ignore_ascii_case(key)))
    };
    if !(is(&["create"]) && is(&["role", "user", "group"])) {
        return None;
    }
    let name = words.next()?.trim_end_matches(';');
    match name.strip_prefix('"') {
        Some(quoted) => quoted.strip_suffix('"').map(str::to_owned),
        None => Some(name.to_lowercase()).filter(|name| name != "mapping"),
    }
}

/// Runs the statements that are not to be passed by.
fn run(
    client: &mut Client,
    file: &str,
    sql: &str,
    passes_by: impl Fn(&mut Client, &str) -> Result<bool>,
) -> Result<()> {
    let text = Text::new(sql);
    for statement in statements(&text) {
        if passes_by(client, &text.slice(statement))? {
            continue;
        }
        client.batch_execute(&text.slice(statement)).map_err(|error| match error.as_db_error() {
            Some(problem) => Error::Sql(Box::new(located(&text, statement, file, problem))),
            None => Error::Server { doing: file.to_owned(), source: error },
        })?;
    }
    Ok(())
}

/// A stretch of the text in characters, the end not included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    from: usize,
    to: usize,
}

/// A text that is addressed in characters, as PostgreSQL counts, and in lines and columns, as people do.
struct Text {
    characters: Vec<char>,
    /// The first character of each line.
    lines: Vec<usize>,
}

impl Text {
    fn new(sql: &str) -> Self {
        let characters: Vec<char> = sql.chars().collect();
        let after = characters.iter().enumerate().filter(|(_, c)| **c == '\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(after).collect();
        Self { characters, lines }
    }

    fn slice(&self, stretch: Stretch) -> String {
        self.characters[stretch.from..stretch.to].iter().collect()
    }

    /// The character at a line and column, both from 1.
    fn offset(&self, line: u64, column: u64) -> usize {
        let number = |n: u64| usize::try_from(n.saturating_sub(1)).unwrap_or(usize::MAX);
        let start = self.lines.get(number(line)).copied().unwrap_or(self.characters.len());
        start.saturating_add(number(column)).min(self.characters.len())
    }

    /// The line and column of a character, both from 1.
    fn place(&self, offset: usize) -> (u32, u32) {
        let line = self.lines.partition_point(|start| *start <= offset).saturating_sub(1);
        let number = |n: usize| u32::try_from(n + 1).unwrap_or(u32::MAX);
        (number(line), number(offset - self.lines[line]))
    }
}

/// The statements of a file, by `psql`'s rule: a semicolon ends one, but not within parentheses or the body of a function
/// that is written as `begin atomic … end`. A text that cannot be taken apart is one statement: PostgreSQL will say why.
fn statements(text: &Text) -> Vec<Stretch> {
    let sql: String = text.characters.iter().collect();
    let dialect = PostgreSqlDialect {};
    let whole = Stretch { from: 0, to: text.characters.len() };
    let Ok(tokens) = Tokenizer::new(&dialect, &sql).tokenize_with_location() else {
        return vec![whole];
    };

    let mut found = Vec::new();
    let mut start = None;
    let (mut parentheses, mut body) = (0_usize, Body::default());
    for TokenWithSpan { token, span } in tokens {
        let from = text.offset(span.start.line, span.start.column);
        match &token {
            Token::Whitespace(_) | Token::EOF => continue,
            Token::LParen => parentheses += 1,
            Token::RParen => parentheses = parentheses.saturating_sub(1),
            Token::Word(word) if word.quote_style.is_none() => body.word(&word.value),
            Token::SemiColon if parentheses == 0 && !body.is_open() => {
                if let Some(from) = start.take() {
                    found.push(Stretch { from, to: text.offset(span.end.line, span.end.column) });
                }
                body = Body::default();
                continue;
            }
            _ => {}
        }
        start.get_or_insert(from);
    }
    if let Some(from) = start {
        found.push(Stretch { from, to: text.characters.len() });
    }
    found
}

/// Whether a statement is inside the body of a function that is written in SQL (CREATE FUNCTION, `sql_body`).
#[derive(Default)]
struct Body {
    words: usize,
    creates: bool,
    routine: bool,
    depth: usize,
}

impl Body {
    fn word(&mut self, word: &str) {
        self.words += 1;
        let is = |key: &str| word.eq_ignore_ascii_case(key);
        match self.words {
            1 => self.creates = is("create"),
            2..=4 if is("function") || is("procedure") => self.routine = self.creates,
            _ if !self.routine => {}
            _ if is("begin") || (self.depth > 0 && is("case")) => self.depth += 1,
            _ if is("end") => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }

    fn is_open(&self) -> bool {
        self.depth > 0
    }
}

fn located(text: &Text, statement: Stretch, file: &str, problem: &DbError) -> SqlError {
    let own = |text: Option<&str>| text.map(str::to_owned);
    // A position counts characters of the statement, from 1. One inside a function's body is told by the context.
    let offset = match problem.position() {
        Some(ErrorPosition::Original(position)) => (*position as usize).saturating_sub(1),
        _ => 0,
    };
    let (line, column) = text.place((statement.from + offset).min(text.characters.len()));
    SqlError {
        file: file.to_owned(),
        line,
        column,
        code: problem.code().code().to_owned(),
        message: problem.message().to_owned(),
        detail: own(problem.detail()),
        hint: own(problem.hint()),
        context: own(problem.where_()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(sql: &str) -> Vec<String> {
        let text = Text::new(sql);
        statements(&text).into_iter().map(|statement| text.slice(statement)).collect()
    }

    #[test]
    fn a_semicolon_ends_a_statement_only_where_psql_says_so() {
        let sql = "-- a; comment\nselect ';', $$;$$, $x$ ; $x$, E'\\';', \"a;b\" /* ; /* ; */ ; */;;\n\
                   create rule r as on insert to t do (delete from a; delete from b);\n\
                   create function f() returns int language sql begin atomic select case 1 when 1 then 2 end; select 3; end;\n\
                   begin;\nselect 'é'\n";
        let expected = [
            "select ';', $$;$$, $x$ ; $x$, E'\\';', \"a;b\" /* ; /* ; */ ; */;",
            "create rule r as on insert to t do (delete from a; delete from b);",
            "create function f() returns int language sql begin atomic select case 1 when 1 then 2 end; select 3; end;",
            "begin;",
            "select 'é'\n",
        ];
        assert_eq!(split(sql), expected);
    }

    #[test]
    fn a_text_that_cannot_be_taken_apart_is_left_to_postgresql() {
        assert_eq!(split("select 1; select 'open"), ["select 1; select 'open"]);
    }

    #[test]
    fn a_role_is_known_by_the_statement_that_creates_it() {
        assert_eq!(created_role("CREATE ROLE Reader nologin;").as_deref(), Some("reader"));
        assert_eq!(created_role("create user \"Ann\";").as_deref(), Some("Ann"));
        assert_eq!(created_role("create user mapping for ann server far;"), None);
        assert_eq!(created_role("create table role ();"), None);
    }

    #[test]
    fn a_place_counts_characters_from_one() {
        let text = Text::new("é\nab\n");
        assert_eq!(
            [0, 1, 2, 3, 5].map(|offset| text.place(offset)),
            [(1, 1), (1, 2), (2, 1), (2, 2), (3, 1)]
        );
    }
}
