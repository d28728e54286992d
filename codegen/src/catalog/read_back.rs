//! Conditions as PostgreSQL reads what it has printed.

use crate::model::brackets::{parenthesised, split_once};
use crate::model::spelling::flat;

/// Conditions that PostgreSQL reads as it has printed them: a range, which `BETWEEN` has kept together, is one here too.
pub(super) fn read_back(text: &str) -> String {
    flat(text, &range)
}

/// `(a >= 1) AND (a <= 2)` in one.
fn range(conditions: &str, joined: &str) -> Option<String> {
    let (operators, word) = match joined {
        " AND " => ([" >= ", " <= "], "BETWEEN"),
        _ => ([" < ", " > "], "NOT BETWEEN"),
    };
    let (low, after) = parenthesised(conditions)?;
    let (high, end) = parenthesised(after.strip_prefix(joined)?)?;
    let (value, low) = split_once(low, operators[0]).filter(|_| end.is_empty())?;
    let high = high.strip_prefix(value)?.strip_prefix(operators[1])?;
    Some(format!("{value} {word} {low} AND {high}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_as_postgresql_reads_them_back() {
        assert_eq!(read_back("(((a = 1) AND (b = 2)) AND (c = 3))"), "((a = 1) AND (b = 2) AND (c = 3))");
        assert_eq!(read_back("(((a >= 1) AND (a <= 2)) AND (c = 3))"), "(a BETWEEN 1 AND 2 AND (c = 3))");
        assert_eq!(
            read_back("((ROW(a, f(b, 1)) IS DISTINCT FROM ROW(1, 2)) OR c)"),
            "((a IS DISTINCT FROM 1) OR (f(b, 1) IS DISTINCT FROM 2) OR c)"
        );
        assert_eq!(read_back("((a = ')') OR (b = '(('))"), "((a = ')') OR (b = '(('))");
    }
}
