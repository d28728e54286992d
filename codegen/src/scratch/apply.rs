//! Runs a file of SQL through the protocol, with errors that name its lines.

use std::io::Write as _;

use postgres::Client;
use postgres::error::{DbError, ErrorPosition};

use super::statements::{Statement, Text, statements};
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

/// Is a transaction open that has written something? A statement by itself gets a number only where it writes (PostgreSQL manual,
/// 9.27 System Information Functions).
///
/// # Errors
/// The server's.
pub fn is_in_transaction(client: &mut Client) -> Result<bool> {
    let open = client.query_one("select pg_catalog.pg_current_xact_id_if_assigned() is not null", &[]);
    Ok(open.map_err(Error::server("asking for an open transaction"))?.get(0))
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
        let command = text.slice(statement.command);
        if passes_by(client, &command)? {
            continue;
        }
        let done = match statement.rows {
            None => client.batch_execute(&command),
            Some(rows) => copy(client, &command, &text.slice(rows)),
        };
        done.map_err(|error| match error.as_db_error() {
            Some(problem) => Error::Sql(Box::new(located(&text, statement, file, problem))),
            None => Error::Server { doing: file.to_owned(), source: error },
        })?;
    }
    Ok(())
}

/// Sends the rows that follow a COPY (PostgreSQL manual, 55.2.6 COPY Operations).
fn copy(client: &mut Client, command: &str, rows: &str) -> std::result::Result<(), postgres::Error> {
    let mut writer = client.copy_in(command)?;
    // What goes wrong on the way is said at the end.
    let _ = writer.write_all(rows.as_bytes());
    writer.finish().map(|_| ())
}

fn located(text: &Text, statement: Statement, file: &str, problem: &DbError) -> SqlError {
    let own = |text: Option<&str>| text.map(str::to_owned);
    // A position counts characters of the statement, from 1. One inside a function's body is told by the context.
    let offset = match problem.position() {
        Some(ErrorPosition::Original(position)) => (*position as usize).saturating_sub(1),
        _ => 0,
    };
    let (line, column) = text.place(statement.command.from + offset);
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

    #[test]
    fn a_role_is_known_by_the_statement_that_creates_it() {
        assert_eq!(created_role("CREATE ROLE Reader nologin;").as_deref(), Some("reader"));
        assert_eq!(created_role("create user \"Ann\";").as_deref(), Some("Ann"));
        assert_eq!(created_role("create user mapping for ann server far;"), None);
        assert_eq!(created_role("create table role ();"), None);
    }
}
