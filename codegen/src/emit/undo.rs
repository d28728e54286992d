//! The statements of a rollback file, for the file that undoes everything: of a sealed one, the text is all there is.

use std::collections::BTreeSet;

use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::tokenizer::{Token, Tokenizer};

/// What the file does in its transaction, without what begins and ends that. What has no transaction there, lest anybody
/// wait, has one here.
pub(super) fn statements(file: &str) -> String {
    let starts = starts(file);
    let head = file.lines().take_while(|line| line.starts_with("--")).count();
    let lines = || file.lines().enumerate().skip(head).map(|(at, line)| (line, starts.contains(&at)));
    let in_transaction = lines().any(|(line, starts)| starts && line == "begin;");
    let body = lines().take_while(|(line, starts)| !(*starts && *line == "commit;"));
    let body = body.filter(|(line, starts)| !(*starts && is_frame(line)));
    let body =
        body.map(|(line, starts)| if in_transaction || !starts { line.to_owned() } else { at_once(line) });
    body.collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned()
}

/// The lines, from 0, on which statements start; those inside of a function's body are none.
fn starts(file: &str) -> BTreeSet<usize> {
    let Ok(tokens) = Tokenizer::new(&PostgreSqlDialect {}, file).tokenize_with_location() else {
        return (0..file.lines().count()).collect();
    };
    let mut starts = BTreeSet::new();
    let mut between = true;
    for token in tokens.iter().filter(|token| !matches!(token.token, Token::Whitespace(_))) {
        if between {
            let line = usize::try_from(token.span.start.line).unwrap_or(usize::MAX);
            starts.insert(line.saturating_sub(1));
        }
        between = token.token == Token::SemiColon;
    }
    starts
}

/// A statement around the others.
fn is_frame(line: &str) -> bool {
    let settings = [
        "set local lock_timeout",
        "set local statement_timeout",
        "set lock_timeout",
        "set statement_timeout",
    ];
    matches!(line, "begin;" | "reset lock_timeout;" | "reset statement_timeout;")
        || settings
            .iter()
            .any(|setting| line.strip_prefix(setting).is_some_and(|rest| rest.starts_with(" = ")))
}

/// `CREATE INDEX CONCURRENTLY` and `DROP INDEX CONCURRENTLY` cannot run in a transaction (PostgreSQL manual).
fn at_once(line: &str) -> String {
    for statement in ["create index", "create unique index", "drop index"] {
        if let Some(rest) = line.strip_prefix(statement).and_then(|rest| rest.strip_prefix(" concurrently "))
        {
            return format!("{statement} {rest}");
        }
    }
    line.to_owned()
}

#[cfg(test)]
mod tests {
    use super::statements;

    #[test]
    fn the_transaction_is_left_out_and_a_body_that_looks_like_one_stays() {
        let file = "-- Undoes 004_books.sql.\nbegin;\nset local lock_timeout = '5s';\nset local statement_timeout = '5min';\n\n\
                    create procedure public.tidy()\n    language plpgsql\nas $$\nbegin\n  delete from public.books;\n\
                    commit;\nend\n$$;\ncomment on table public.books is 'Costs $$.';\ndrop table public.loans;\n\ncommit;\n\n\
                    -- Afterwards.\nset lock_timeout = '5s';\nalter table public.books validate constraint a;\n";
        let expected = "create procedure public.tidy()\n    language plpgsql\nas $$\nbegin\n  delete from public.books;\n\
                        commit;\nend\n$$;\ncomment on table public.books is 'Costs $$.';\ndrop table public.loans;";
        assert_eq!(statements(file), expected);
    }

    #[test]
    fn what_runs_outside_of_a_transaction_is_made_to_run_in_one() {
        let file = "-- Undoes 005_books_online.sql.\nset lock_timeout = '5s';\nset statement_timeout = 0;\n\n\
                    drop index concurrently public.books_title_idx;\n\n\
                    create unique index concurrently books_key on public.books (id);\n\nreset lock_timeout;\n\
                    reset statement_timeout;\n";
        let expected =
            "drop index public.books_title_idx;\n\ncreate unique index books_key on public.books (id);";
        assert_eq!(statements(file), expected);
    }
}
