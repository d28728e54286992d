//! Conditions and lists as PostgreSQL reads what it has printed.

use std::fmt::Display;

use super::brackets::{enclosed, find, parenthesised, split, split_once};
use crate::model::Sql;

/// SQL that PostgreSQL reads as what it has printed: what one word has kept together, such as a range by `BETWEEN`, is one
/// here too. It is compared as if nothing were: a list of conditions means the same however it is nested.
pub(super) fn read_back(text: &str, typed: impl Fn(&str) -> String) -> Sql {
    let kept = flat(text, true);
    let read = flat(text, false);
    let spelt = kept != read || kept.contains(LIST);
    let sql = Sql::new(typed(&kept));
    if spelt { sql.read_as(&lists(&typed(&read))) } else { sql }
}

/// Conditions as PostgreSQL reads them.
///
/// What begins a list of conditions and is a list itself, `((a) AND (b)) AND c`, is read as three alike (`makeAndExpr` in its
/// sources takes the first apart): it is here too, unless it is `kept` in another form, in which it stays one. Otherwise lists
/// in a list are taken apart wherever they stand, and rows too.
fn flat(text: &str, kept: bool) -> String {
    let (mut text, mut from) = (text.to_owned(), 0);
    while let Some(at) = find(&text[from..], "(").map(|at| from + at) {
        let is_first = at == 0 || text[..at].ends_with('(');
        let changed = parenthesised(&text[at..]).and_then(|(inside, after)| {
            let end = at + inside.len() + 2;
            let is_next = |joined: &&str| !kept && text[..at].ends_with(joined);
            let mut words = [" AND ", " OR "].into_iter();
            let joined = words.find(|joined| (is_first && after.starts_with(joined)) || is_next(joined));
            let form = if kept { together(inside, joined) } else { distinct(inside).map(parentheses) };
            if let Some(form) = form {
                return Some((form, end));
            }
            let joined = joined?;
            // A query stands behind a space.
            let other = if joined == " AND " { " OR " } else { " AND " };
            let mixed = inside.starts_with(' ') || split_once(inside, other).is_some();
            split_once(inside, joined).filter(|_| !mixed)?;
            // A cast to what it is leaves nothing behind, and is no list for the one that reads it.
            Some((if kept { parentheses(inside) + "::boolean" } else { inside.to_owned() }, end))
        });
        match changed {
            Some((changed, end)) => text.replace_range(at..end, &changed),
            None => from = at + 1,
        }
    }
    text
}

/// `ROW(a, b) IS DISTINCT FROM ROW(1, 2)` by its fields.
fn distinct(condition: &str) -> Option<String> {
    let (left, after) = parenthesised(condition.strip_prefix("ROW")?)?;
    let (right, end) = parenthesised(after.strip_prefix(" IS DISTINCT FROM ROW")?)?;
    let fields = split(left, ", ").zip(split(right, ", "));
    let fields: Vec<_> = fields.map(|(left, right)| format!("({left} IS DISTINCT FROM {right})")).collect();
    end.is_empty().then(|| fields.join(" OR "))
}

/// What stays one: a range, or rows that are compared.
fn together(conditions: &str, joined: Option<&str>) -> Option<String> {
    let rows = || rows(conditions, joined == Some(" OR ")).map(parentheses);
    joined.and_then(|joined| range(conditions, joined)).or_else(rows)
}

fn parentheses(inside: impl Display) -> String {
    format!("({inside})")
}

/// `((a IS DISTINCT FROM 1) OR (b IS DISTINCT FROM 2)) OR (c IS DISTINCT FROM 3)` in one: only rows are read so
/// (`make_row_distinct_op` in PostgreSQL's sources), where it goes on, or one of the fields is a row itself.
fn rows(conditions: &str, goes_on: bool) -> Option<String> {
    let fields = distinct_fields(conditions)?;
    let holds_rows = fields.iter().any(|(left, right)| left.starts_with("ROW(") && right.starts_with("ROW("));
    let (left, right): (Vec<_>, Vec<_>) = fields.into_iter().unzip();
    let is_row = goes_on || holds_rows || left.len() > 2;
    is_row.then(|| format!("ROW({}) IS DISTINCT FROM ROW({})", left.join(", "), right.join(", ")))
}

/// What is distinct from what, one after the other; two at least.
fn distinct_fields(conditions: &str) -> Option<Vec<(&str, &str)>> {
    let field = |condition| split_once(condition, " IS DISTINCT FROM ");
    let (first, after) = parenthesised(conditions)?;
    let (second, end) = parenthesised(after.strip_prefix(" OR ")?)?;
    let mut fields = distinct_fields(first).or_else(|| field(first).map(|field| vec![field]))?;
    fields.push(field(second).filter(|_| end.is_empty())?);
    Some(fields)
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

/// Lists of literals that are cast one by one, as a list that is cast: `ARRAY[('a'::varchar)::text]` as
/// `((ARRAY['a'::varchar])::varchar[])::text[]`.
fn lists(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(at) = find(rest, LIST) {
        let start = at + "ARRAY[".len();
        let (elements, after) = enclosed(&rest[start..]);
        out.push_str(&rest[..at]);
        match cast_as_one(elements) {
            Some(list) => out.push_str(&list),
            None => out.extend(["ARRAY[", elements, "]"]),
        }
        rest = after.strip_prefix(']').unwrap_or(after);
    }
    out + rest
}

fn cast_as_one(elements: &str) -> Option<String> {
    let parts = split(elements, ", ").map(|element| {
        let (literal, outer) = parenthesised(element)?;
        let (_, inner) = literal.strip_prefix('\'')?.rsplit_once("'::")?;
        Some((literal, inner, outer.strip_prefix("::")?))
    });
    let parts: Vec<_> = parts.collect::<Option<_>>()?;
    let (_, inner, outer) = *parts.first()?;
    let literals: Vec<_> = parts.iter().map(|(literal, ..)| *literal).collect();
    let are_one = parts.iter().all(|(_, a, b)| (*a, *b) == (inner, outer));
    are_one.then(|| format!("((ARRAY[{}])::{inner}[])::{outer}[]", literals.join(", ")))
}

/// What a list of casts begins with.
const LIST: &str = "ARRAY[(";

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> String {
        read_back(text, str::to_owned).to_string()
    }

    #[test]
    fn conditions_are_as_postgresql_reads_them_back() {
        let row = "(((a = 1) AND (b = 2)) AND (c = 3))";
        assert_eq!(text(row), "(((a = 1) AND (b = 2))::boolean AND (c = 3))");
        assert_eq!(text("(((a >= 1) AND (a <= 2)) AND (c = 3))"), "(a BETWEEN 1 AND 2 AND (c = 3))");
        assert_eq!(
            text("(((a IS DISTINCT FROM 1) OR (f(b, 1) IS DISTINCT FROM 2)) OR c)"),
            "((ROW(a, f(b, 1)) IS DISTINCT FROM ROW(1, 2)) OR c)"
        );
        assert_eq!(
            text("(((ROW(a, b) IS DISTINCT FROM ROW(1, 2)) OR (c IS DISTINCT FROM 3)))"),
            "((ROW(ROW(a, b), c) IS DISTINCT FROM ROW(ROW(1, 2), 3)))"
        );
        let alone = "((a IS DISTINCT FROM 1) OR (b IS DISTINCT FROM 2))";
        assert_eq!(text(alone), alone);
        assert_eq!(text("((a = ')') OR (b = '(('))"), "((a = ')') OR (b = '(('))");
        assert_eq!(text("((a OR b AND c) AND d)"), "((a OR b AND c) AND d)");
    }

    #[test]
    fn what_is_printed_in_two_ways_is_read_in_one() {
        let sql = |text: &str| read_back(text, str::to_owned);
        let alike = [
            ("(((a >= 1) AND (a <= 2)) AND (c = 3))", "((a >= 1) AND (a <= 2) AND (c = 3))"),
            ("(((f(a, b) < 1) OR (f(a, b) > 2)) OR c)", "((f(a, b) < 1) OR (f(a, b) > 2) OR c)"),
            (
                "(ROW(a, f(b, 1)) IS DISTINCT FROM ROW(1, 2))",
                "((a IS DISTINCT FROM 1) OR (f(b, 1) IS DISTINCT FROM 2))",
            ),
            ("((a OR (b OR c)) AND (d AND e) AND f)", "((a OR b OR c) AND d AND e AND f)"),
            (
                "((((a IS DISTINCT FROM 1) OR (b IS DISTINCT FROM 2)) OR (c IS DISTINCT FROM 3)))",
                "(((a IS DISTINCT FROM 1) OR (b IS DISTINCT FROM 2) OR (c IS DISTINCT FROM 3)))",
            ),
            (
                "(s = ANY (ARRAY[('a, b'::character varying)::text, ('c'::character varying)::text]))",
                "(s = ANY (((ARRAY['a, b'::character varying, 'c'::character varying])::character varying[])::text[]))",
            ),
        ];
        for (one, other) in alike {
            assert_eq!(sql(one), sql(other));
        }
        let unlike = [
            ("(((a >= 1) AND (a <= 2)) AND c)", "(((a >= 1) AND (a <= 3)) AND c)"),
            ("(a OR (b AND c))", "((a OR b) AND c)"),
            ("(a = ' BETWEEN 1 AND 2')", "(a = ' BETWEEN 1 AND 3')"),
            ("(a = ANY (ARRAY[('a'::x)::text]))", "(a = ANY (ARRAY[('a'::y)::text]))"),
            ("(a = ANY (ARRAY[(b || 'a'::x)::text]))", "(a = ANY (((ARRAY[b || 'a'::x])::x[])::text[]))"),
        ];
        for (one, other) in unlike {
            assert_ne!(sql(one), sql(other));
        }
    }
}
