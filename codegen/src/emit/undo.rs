//! The statements of a rollback file, for the file that undoes everything: a sealed one is known by its text alone.

/// What the file does, without its head and its transaction. What runs outside of a transaction there because it must
/// not keep anybody waiting has to run inside of one here.
pub(super) fn statements(file: &str) -> String {
    let lines = file.lines().skip_while(|line| line.starts_with("--") || is_frame(line));
    let mut lines: Vec<&str> = lines.collect();
    while lines.last().is_some_and(|line| is_frame(line)) {
        lines.pop();
    }
    let in_transaction = file.lines().any(|line| line == "begin;");
    let lines = lines.into_iter().map(|line| if in_transaction { line.to_owned() } else { at_once(line) });
    lines.collect::<Vec<_>>().join("\n")
}

/// The lines around the statements.
fn is_frame(line: &str) -> bool {
    line.is_empty()
        || matches!(line, "begin;" | "commit;")
        || ["set local ", "set lock_timeout ", "set statement_timeout ", "reset "]
            .iter()
            .any(|start| line.starts_with(start))
}

/// `CREATE INDEX CONCURRENTLY` and `DROP INDEX CONCURRENTLY` cannot run in a transaction (PostgreSQL manual).
fn at_once(line: &str) -> String {
    for statement in ["create index", "create unique index", "drop index"] {
        let online = format!("{statement} concurrently ");
        if let Some(rest) = line.strip_prefix(online.as_str()) {
            return format!("{statement} {rest}");
        }
    }
    line.to_owned()
}
