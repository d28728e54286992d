//! A file of SQL taken apart into its statements, as `psql` does it.

use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::tokenizer::{Location, Token, TokenWithSpan, Tokenizer};

/// A stretch of the text in characters, the end not included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub from: usize,
    pub to: usize,
}

/// A text that is addressed in characters, as PostgreSQL counts, and in lines and columns, as people do.
pub(super) struct Text {
    characters: Vec<char>,
    /// The first character of each line.
    lines: Vec<usize>,
}

impl Text {
    pub fn new(sql: &str) -> Self {
        let characters: Vec<char> = sql.chars().collect();
        let after = characters.iter().enumerate().filter(|(_, c)| **c == '\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(after).collect();
        Self { characters, lines }
    }

    pub fn slice(&self, stretch: Stretch) -> String {
        self.characters[stretch.from..stretch.to].iter().collect()
    }

    /// The character at a line and column, both from 1.
    fn offset(&self, line: u64, column: u64) -> usize {
        let number = |n: u64| usize::try_from(n.saturating_sub(1)).unwrap_or(usize::MAX);
        let start = self.lines.get(number(line)).copied().unwrap_or(self.characters.len());
        start.saturating_add(number(column)).min(self.characters.len())
    }

    /// The line and column of a character, both from 1.
    pub fn place(&self, offset: usize) -> (u32, u32) {
        let offset = offset.min(self.characters.len());
        let line = self.line(offset);
        let number = |n: usize| u32::try_from(n + 1).unwrap_or(u32::MAX);
        (number(line), number(offset - self.lines[line]))
    }
    /// The number of the line that a character is in, from 0.
    fn line(&self, offset: usize) -> usize {
        self.lines.partition_point(|start| *start <= offset).saturating_sub(1)
    }

    /// The first character of the line after that of a character.
    fn next_line(&self, offset: usize) -> usize {
        self.lines.get(self.line(offset) + 1).copied().unwrap_or(self.characters.len())
    }

    /// The lines that may end the rows of a COPY (PostgreSQL manual, COPY, Text Format).
    fn ends_of_rows(&self) -> impl Iterator<Item = usize> {
        let is_end = |start: &usize| {
            let line = self.characters[*start..].iter().take_while(|c| **c != '\n');
            line.copied().collect::<String>().trim_end() == "\\."
        };
        self.lines.iter().copied().filter(move |start| is_end(start))
    }
}

/// A statement of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Statement {
    /// What the server is told.
    pub command: Stretch,
    /// The rows that follow it in the file, where it is a COPY that reads them there.
    pub rows: Option<Stretch>,
}

/// The statements of a file, by `psql`'s rule: a semicolon ends one, but not within parentheses or the body of a function
/// that is written as `begin atomic … end`; the rows of a COPY end at a line `\.`. A text that cannot be taken apart is one
/// statement: PostgreSQL will say why.
pub(super) fn statements(text: &Text) -> Vec<Statement> {
    let whole = text.characters.len();
    let mut ends = text.ends_of_rows();
    let (mut found, mut from) = (Vec::new(), 0);
    while from < whole {
        // Rows can be anything: what is beyond their end is not read with what comes before them.
        let end = ends.next();
        let stretch = Stretch { from, to: end.unwrap_or(whole) };
        let (mut own, reads) = split(text, stretch);
        if let Some(last) = own.last_mut().filter(|_| reads) {
            let from = text.next_line(last.command.to).min(stretch.to);
            last.rows = Some(Stretch { from, ..stretch });
        }
        if reads || end.is_none() {
            found.extend(own);
            from = text.next_line(stretch.to);
        }
    }
    found
}

/// The statements of a stretch that begins with a line, up to the first that reads rows; and is there one?
fn split(text: &Text, stretch: Stretch) -> (Vec<Statement>, bool) {
    let sql = text.slice(stretch);
    let mut tokens = Vec::new();
    let is_whole = Tokenizer::new(&PostgreSqlDialect {}, &sql).tokenize_with_location_into_buf(&mut tokens);
    let before = u64::try_from(text.line(stretch.from)).unwrap_or(u64::MAX);
    let at = |place: Location| text.offset(before.saturating_add(place.line), place.column).min(stretch.to);
    let mut found = Vec::new();
    let mut start = None;
    let (mut parentheses, mut body, mut source) = (0_usize, Body::default(), Source::default());
    for TokenWithSpan { token, span } in tokens {
        let from = at(span.start);
        match &token {
            Token::Whitespace(_) | Token::EOF => continue,
            Token::LParen => parentheses += 1,
            Token::RParen => parentheses = parentheses.saturating_sub(1),
            Token::Word(word) if word.quote_style.is_none() && parentheses == 0 => {
                body.word(&word.value);
                source.word(&word.value);
            }
            Token::SemiColon if parentheses == 0 && !body.is_open() => {
                if let Some(from) = start.take() {
                    found.push(Statement { command: Stretch { from, to: at(span.end) }, rows: None });
                }
                if source.is_file {
                    return (found, true);
                }
                (body, source) = (Body::default(), Source::default());
                continue;
            }
            _ => {}
        }
        start.get_or_insert(from);
    }
    if is_whole.is_err() {
        // Nobody waits for rows that do not come: as a COPY it is one statement, or refused.
        let may_read = sql.to_lowercase().contains("stdin");
        let rows = may_read.then_some(Stretch { from: stretch.to, ..stretch });
        return (vec![Statement { command: stretch, rows }], false);
    }
    found.extend(start.map(|from| Statement { command: Stretch { from, ..stretch }, rows: None }));
    // The end of the file ends it, too.
    (found, source.is_file)
}

/// Whether a statement is a COPY whose rows follow it (PostgreSQL manual, COPY, `STDIN`).
#[derive(Default)]
struct Source {
    words: usize,
    copies: bool,
    from: bool,
    is_file: bool,
}

impl Source {
    fn word(&mut self, word: &str) {
        self.words += 1;
        let is = |key: &str| word.eq_ignore_ascii_case(key);
        self.copies |= self.words == 1 && is("copy");
        self.is_file |= self.copies && self.from && is("stdin");
        self.from = is("from");
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn split(sql: &str) -> Vec<String> {
        let text = Text::new(sql);
        statements(&text).into_iter().map(|statement| text.slice(statement.command)).collect()
    }

    #[test]
    fn a_semicolon_ends_a_statement_only_where_psql_says_so() {
        let sql = "-- a; comment\nselect ';', $$;$$, $x$ ; $x$, E'\\';', \"a;b\" /* ; /* ; */ ; */;;\n\
                   create rule r as on insert to t do (delete from a; delete from b);\n\
                   create function f() returns int language sql begin atomic select case 1 when 1 then 2 end; select 3; end;\n\
                   create function g(begin date) returns int language sql as 'select 1';\nbegin;\nselect 'é'\n";
        let expected = [
            "select ';', $$;$$, $x$ ; $x$, E'\\';', \"a;b\" /* ; /* ; */ ; */;",
            "create rule r as on insert to t do (delete from a; delete from b);",
            "create function f() returns int language sql begin atomic select case 1 when 1 then 2 end; select 3; end;",
            "create function g(begin date) returns int language sql as 'select 1';",
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
    fn the_rows_of_a_copy_are_no_statements() {
        let sql = "select 1;\ncopy t (a) from stdin;\nit's; (\n\\N\n\\.\nselect 2; copy t\nfrom stdin with csv;\n\\.\n\
                   select '\n\\.\n';\ncopy t from stdin;\nlast;\n";
        let text = Text::new(sql);
        let found = statements(&text);
        let found: Vec<_> =
            found.iter().map(|it| (text.slice(it.command), it.rows.map(|rows| text.slice(rows)))).collect();
        let expected = [
            ("select 1;", None),
            ("copy t (a) from stdin;", Some("it's; (\n\\N\n")),
            ("select 2;", None),
            ("copy t\nfrom stdin with csv;", Some("")),
            ("select '\n\\.\n';", None),
            ("copy t from stdin;", Some("last;\n")),
        ];
        assert_eq!(found, expected.map(|(command, rows)| (command.to_owned(), rows.map(str::to_owned))));
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
