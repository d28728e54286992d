//! Columns without a name in lists of SELECT, as PostgreSQL reads what it has printed.

use super::brackets::bare;

/// The text with the name that PostgreSQL has given to a literal that became one of another type later, as in the second query
/// of a UNION: it prints the cast alone, and would call that by the type (`get_target_list` and `FigureColname` in its sources).
pub(super) fn named(text: &str) -> String {
    let mut named = text.to_owned();
    for end in ends(text).into_iter().rev() {
        named.insert_str(end, r#" AS "?column?""#);
    }
    named
}

/// Where a list of SELECT ends.
const AFTER: &[&str] = &[
    "FROM",
    "WHERE",
    "GROUP",
    "HAVING",
    "WINDOW",
    "UNION",
    "INTERSECT",
    "EXCEPT",
    "ORDER",
    "LIMIT",
    "OFFSET",
    "FETCH",
    "FOR",
];

/// Where those casts end.
fn ends(text: &str) -> Vec<usize> {
    let (mut ends, mut open): (Vec<usize>, Vec<(usize, usize)>) = (Vec::new(), Vec::new());
    let mut close = |start: usize, end: usize| {
        let item = text[start..end].trim_end();
        ends.extend(is_cast(item).then_some(start + item.len()));
    };
    let (mut before, mut word) = ("", 0..0);
    let characters = bare(text).chain([(text.len(), ';', 0)]);
    for (at, character, depth) in characters {
        if character.is_alphanumeric() || character == '_' {
            word = if word.end == at {
                word.start..at + character.len_utf8()
            } else {
                at..at + character.len_utf8()
            };
            continue;
        }
        let last = &text[std::mem::replace(&mut word, 0..0)];
        let own = open.last().copied().filter(|(of, _)| *of == depth);
        match (last, own) {
            ("SELECT", _) => open.push((depth, at)),
            ("FROM", _) if before == "DISTINCT" => {}
            ("GROUP", _) if before == "WITHIN" => {}
            (word, Some((_, start))) if AFTER.contains(&word) => {
                open.pop();
                close(start, at - word.len());
            }
            _ => {}
        }
        before = if last.is_empty() { before } else { last };
        let own = open.last().copied().filter(|(of, _)| *of == depth);
        match (character, own) {
            (',', Some((_, start))) => {
                close(start, at);
                open.pop();
                open.push((depth, at + 1));
            }
            (')' | ']' | ';', Some((_, start))) => {
                open.pop();
                close(start, at);
            }
            _ => {}
        }
    }
    ends
}

/// Is it a value that is cast, and nothing more?
fn is_cast(item: &str) -> bool {
    let casts = bare(item).filter(|(at, _, depth)| *depth == 0 && item[*at..].starts_with("::"));
    let Some((at, ..)) = casts.last() else { return false };
    let ty = &item[at + 2..];
    let is_type = |c: char| c.is_alphanumeric() || "_.\" (),[]".contains(c);
    let others = ["AS", "IS", "AND", "OR", "NOT", "COLLATE", "AT"];
    ty.chars().all(is_type) && !ty.split(' ').any(|word| others.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn casts_without_a_name_in_lists_of_select_have_one() {
        let q = r#" AS "?column?""#;
        for (text, expected) in [
            (
                "SELECT t.id,\n    'a'::text AS kind\n   FROM t",
                "SELECT t.id,\n    'a'::text AS kind\n   FROM t".to_owned(),
            ),
            (
                "( SELECT t.id, 'b, FROM'::text\n   FROM t2)",
                format!("( SELECT t.id, 'b, FROM'::text{q}\n   FROM t2)"),
            ),
            (
                "( SELECT NULL::numeric(10,2), 1 UNION ALL SELECT f(a, b::text), 'x'::timestamp with time zone)",
                format!(
                    "( SELECT NULL::numeric(10,2){q}, 1 UNION ALL SELECT f(a, b::text), 'x'::timestamp with time zone{q})"
                ),
            ),
            ("(a = ANY (ARRAY['x'::text, 'y'::text]))", "(a = ANY (ARRAY['x'::text, 'y'::text]))".to_owned()),
            (
                "SELECT (a IS DISTINCT FROM 'x'::text) AS c, 'y'::\"my type\"[]",
                format!("SELECT (a IS DISTINCT FROM 'x'::text) AS c, 'y'::\"my type\"[]{q}"),
            ),
            ("price::text", "price::text".to_owned()),
        ] {
            assert_eq!(named(text), expected);
            assert_eq!(named(&expected), expected);
        }
    }
}
