//! Expressions that PostgreSQL prints in more ways than one, though it reads them alike.

use super::brackets::{enclosed, find, innermost, parenthesised, split, split_once};

/// Conditions as PostgreSQL reads them.
///
/// What begins a list of conditions and is a list itself, `((a) AND (b)) AND c`, is read as three alike (`makeAndExpr` in its
/// sources takes the first apart): it is here too, unless it is one of those that are `kept` in another form. Rows that are
/// distinct are read as their fields.
pub(crate) fn flat(text: &str, kept: &dyn Fn(&str, &str) -> Option<String>) -> String {
    let (mut text, mut from) = (text.to_owned(), 0);
    while let Some(at) = find(&text[from..], "(").map(|at| from + at) {
        let is_first = at == 0 || text[..at].ends_with('(');
        let changed = parenthesised(&text[at..]).and_then(|(inside, after)| {
            let end = at + inside.len() + 2;
            if let Some(fields) = distinct(inside) {
                return Some((format!("({fields})"), end));
            }
            let joined =
                [" AND ", " OR "].into_iter().find(|joined| is_first && after.starts_with(joined))?;
            // A query stands behind a space.
            let listed = || split_once(inside, joined).filter(|_| !inside.starts_with(' '));
            let kept = kept(inside, joined).map(|kept| format!("({kept})"));
            let changed = kept.or_else(|| listed().map(|_| inside.to_owned()))?;
            Some((changed, end))
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

/// Do two texts mean the same to PostgreSQL?
pub(crate) fn are_alike(one: &str, other: &str) -> bool {
    let varies = |text: &str| text.contains(" BETWEEN ") || text.contains("ARRAY[(");
    one == other || (varies(one) || varies(other)) && canonical(one) == canonical(other)
}

/// One of the ways.
fn canonical(text: &str) -> String {
    arrays(&flat(&ranges(text), &|_, _| None))
}

/// Ranges as what they consist of, where `BETWEEN` has kept them together.
fn ranges(text: &str) -> String {
    let mut text = text.to_owned();
    while let Some(at) = find(&text, " BETWEEN ") {
        let start = innermost(&text[..at]);
        let (value, negated) = match text[start..at].strip_suffix(" NOT") {
            Some(value) => (value, true),
            None => (&text[start..at], false),
        };
        let (inside, _) = enclosed(&text[at + " BETWEEN ".len()..]);
        let Some((low, after)) = split_once(inside, " AND ") else { return text };
        let joined = [" AND ", " OR "].into_iter().filter_map(|joined| split_once(after, joined));
        let high = joined.map(|(high, _)| high).min_by_key(|high| high.len()).unwrap_or(after);
        let end = at + " BETWEEN ".len() + low.len() + " AND ".len() + high.len();
        let spread = if negated {
            format!("({value} < {low}) OR ({value} > {high})")
        } else {
            format!("({value} >= {low}) AND ({value} <= {high})")
        };
        text.replace_range(start..end, &spread);
    }
    text
}

/// Lists of literals that are cast one by one, as a list that is cast: `ARRAY[('a'::varchar)::text]` as
/// `((ARRAY['a'::varchar])::varchar[])::text[]`.
fn arrays(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(at) = find(rest, "ARRAY[(") {
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
        let (_, inner) = literal.rsplit_once("'::")?;
        Some((literal, inner, outer.strip_prefix("::")?))
    });
    let parts: Vec<_> = parts.collect::<Option<_>>()?;
    let (_, inner, outer) = *parts.first()?;
    let literals: Vec<_> = parts.iter().map(|(literal, ..)| *literal).collect();
    let are_one = parts.iter().all(|(_, a, b)| (*a, *b) == (inner, outer));
    are_one.then(|| format!("((ARRAY[{}])::{inner}[])::{outer}[]", literals.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_and_lists_are_alike_however_they_are_spelt() {
        let alike = [
            ("(a BETWEEN 1 AND 2 AND (c = 3))", "((a >= 1) AND (a <= 2) AND (c = 3))"),
            ("(f(a, b) NOT BETWEEN 1 AND 2 OR c)", "((f(a, b) < 1) OR (f(a, b) > 2) OR c)"),
            (
                "(s = ANY (ARRAY[('a, b'::character varying)::text, ('c'::character varying)::text]))",
                "(s = ANY (((ARRAY['a, b'::character varying, 'c'::character varying])::character varying[])::text[]))",
            ),
        ];
        for (one, other) in alike {
            assert!(are_alike(one, other), "{} and {}", canonical(one), canonical(other));
        }
        let unlike = [
            ("(a BETWEEN 1 AND 2)", "(a BETWEEN 1 AND 3)"),
            ("(a BETWEEN 1 AND 2)", "((a >= 1) OR (a <= 2))"),
            ("(a = ' BETWEEN 1 AND 2')", "(a = ' BETWEEN 1 AND 3')"),
            ("(a = ANY (ARRAY[('a'::x)::text]))", "(a = ANY (ARRAY[('a'::y)::text]))"),
        ];
        for (one, other) in unlike {
            assert!(!are_alike(one, other), "{} and {}", canonical(one), canonical(other));
        }
    }
}
