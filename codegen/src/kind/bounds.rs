//! Bounds of partitions (PostgreSQL manual, CREATE TABLE, PARTITION OF), as far as they can be compared without a server.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::keywords::Keyword;
use sqlparser::tokenizer::{Token, Tokenizer};

use crate::model::Sql;

/// Is it the bound of a partition that takes what no other does?
pub(super) fn is_default(bound: &Sql) -> bool {
    bound.as_str().eq_ignore_ascii_case("default")
}

/// May a row belong to partitions of either bound? Where that cannot be told, it may.
pub(super) fn may_share(one: &Sql, other: &Sql) -> bool {
    match (Bound::read(one), Bound::read(other)) {
        (Some(Bound::List(one)), Some(Bound::List(other))) => !one.is_disjoint(&other),
        (Some(Bound::Range(one)), Some(Bound::Range(other))) => {
            !ends_before(&one, &other) && !ends_before(&other, &one)
        }
        _ => true,
    }
}

/// Does a bound take every row that another one takes, unless a third one does? Where that cannot be told, it does not.
pub(super) fn takes_all(bound: &Sql, of: &Sql) -> bool {
    match (Bound::read(bound), Bound::read(of)) {
        _ if is_default(bound) => true,
        (Some(Bound::List(one)), Some(Bound::List(other))) => one.is_superset(&other),
        (Some(Bound::Range([from, to])), Some(Bound::Range([other_from, other_to]))) => {
            let is = |one: &[String], other: &[String], fits: fn(Ordering) -> bool| match (one, other) {
                _ if one == other => true,
                ([one], [other]) => compare(one, other).is_some_and(fits),
                _ => false,
            };
            is(&from, &other_from, Ordering::is_le) && is(&to, &other_to, Ordering::is_ge)
        }
        _ => false,
    }
}

/// Does a bound take rows without a value?
pub(super) fn takes_null(bound: &Sql) -> bool {
    let is_null = |value: &String| value.eq_ignore_ascii_case("NULL");
    is_default(bound) || matches!(Bound::read(bound), Some(Bound::List(values)) if values.iter().any(is_null))
}

/// A value that a bound of one column takes; none where none is plain.
pub(super) fn value_in(bound: &Sql) -> Option<String> {
    let is_plain = |value: &String| !["MINVALUE", "NULL"].iter().any(|word| value.eq_ignore_ascii_case(word));
    match Bound::read(bound)? {
        Bound::List(values) => values.into_iter().find(is_plain),
        Bound::Range([from, _]) => <[String; 1]>::try_from(from).ok().map(|[from]| from).filter(is_plain),
    }
}

/// Does a range end where another one begins, or before? Of several columns the first one has to tell.
fn ends_before(one: &[Vec<String>; 2], other: &[Vec<String>; 2]) -> bool {
    let (end, start) = (&one[1], &other[0]);
    match (end.as_slice(), start.as_slice()) {
        ([end], [start]) => compare(end, start).is_some_and(Ordering::is_le),
        ([end, ..], [start, ..]) => compare(end, start).is_some_and(Ordering::is_lt),
        _ => false,
    }
}

enum Bound {
    /// `IN`: the values.
    List(BTreeSet<String>),
    /// `FROM` and `TO`: the values, one for each column.
    Range([Vec<String>; 2]),
}

impl Bound {
    fn read(bound: &Sql) -> Option<Self> {
        let tokens = Tokenizer::new(&PostgreSqlDialect {}, bound.as_str()).tokenize().ok()?;
        let mut lists: Vec<(Keyword, Vec<String>)> = Vec::new();
        for token in tokens.iter().filter(|token| !matches!(token, Token::Whitespace(_))) {
            match token {
                Token::Word(word) if [Keyword::IN, Keyword::FROM, Keyword::TO].contains(&word.keyword) => {
                    lists.push((word.keyword, Vec::new()));
                }
                Token::LParen | Token::Comma => lists.last_mut()?.1.push(String::new()),
                Token::RParen => {}
                value => {
                    // What stands before the lists is no value.
                    if let Some(last) = lists.last_mut().and_then(|(_, values)| values.last_mut()) {
                        last.push_str(&value.to_string());
                    }
                }
            }
        }
        match <[_; 2]>::try_from(lists) {
            Ok([(Keyword::FROM, from), (Keyword::TO, to)]) => Some(Self::Range([from, to])),
            Ok(_) => None,
            Err(mut lists) => match lists.pop() {
                Some((Keyword::IN, values)) if lists.is_empty() => {
                    Some(Self::List(values.into_iter().collect()))
                }
                _ => None,
            },
        }
    }
}

/// How two bounds of a range stand to one another, where that is plain: numbers, and dates and times of one form.
fn compare(one: &str, other: &str) -> Option<Ordering> {
    const ENDS: [&str; 2] = ["MINVALUE", "MAXVALUE"];
    let is = |text: &str, end: &str| text.eq_ignore_ascii_case(end);
    if is(one, ENDS[0]) || is(other, ENDS[1]) {
        return (!is(other, ENDS[0]) && !is(one, ENDS[1])).then_some(Ordering::Less);
    }
    if is(other, ENDS[0]) || is(one, ENDS[1]) {
        return Some(Ordering::Greater);
    }
    let bare = |text: &'_ str| text.trim_matches('\'').to_owned();
    let (one, other) = (bare(one), bare(other));
    if let (Ok(one), Ok(other)) = (one.parse::<i64>(), other.parse::<i64>()) {
        return Some(one.cmp(&other));
    }
    let is_time = |text: &str| {
        text.len() >= 10
            && text.chars().enumerate().all(|(at, c)| match at {
                4 | 7 => c == '-',
                10 => c == ' ',
                _ => c.is_ascii_digit() || matches!(c, ':' | '.' | '+' | '-'),
            })
    };
    // What stands behind the seconds is the same in both: an offset would count.
    let offset = |text: &str| text.get(19..).unwrap_or_default().to_owned();
    let alike = one.len() == other.len() && offset(&one) == offset(&other);
    (is_time(&one) && is_time(&other) && alike).then(|| one.cmp(&other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(one: &str, other: &str) -> bool {
        let bound = |text: &str| Sql::new(format!("FOR VALUES {text}"));
        let (one, other) = (bound(one), bound(other));
        assert_eq!(may_share(&one, &other), may_share(&other, &one));
        may_share(&one, &other)
    }

    #[test]
    fn rows_belong_to_one_of_two_partitions() {
        assert!(!share("IN ('a', 'b, c')", "IN ('c', NULL)"));
        assert!(share("IN ('a', 'b')", "IN ('b')"));
        assert!(!share("FROM (0) TO (10)", "FROM (10) TO (20)"));
        assert!(share("FROM (-5) TO (10)", "FROM (9) TO (20)"));
        assert!(!share("FROM (MINVALUE) TO ('-1')", "FROM (9) TO (MAXVALUE)"));
        assert!(share("FROM (MINVALUE) TO (9)", "FROM (MINVALUE) TO (3)"));
        assert!(share("FROM (0) TO (MAXVALUE)", "FROM (100) TO (MAXVALUE)"));
        assert!(!share("FROM ('2024-01-01') TO ('2024-02-01')", "FROM ('2024-02-01') TO ('2024-03-01')"));
        assert!(share("FROM ('2024-01-01') TO ('2024-02-01')", "FROM ('2024-01-15') TO ('2024-03-01')"));
        let month = "FROM ('2024-01-01 00:00:00+00') TO ('2024-02-01 00:00:00+00')";
        assert!(!share(month, "FROM ('2025-01-01 00:00:00+00') TO ('2025-02-01 00:00:00+00')"));
    }

    #[test]
    fn one_takes_what_the_other_takes() {
        let takes = |one: &str, other: &str| {
            let bound = |text: &str| Sql::new(format!("FOR VALUES {text}"));
            takes_all(&bound(one), &bound(other))
        };
        assert!(takes("IN (1, 2, NULL)", "IN (2, 1)"));
        assert!(!takes("IN (1)", "IN (2, 1)"));
        assert!(takes("FROM (MINVALUE) TO (20)", "FROM (0) TO (20)"));
        assert!(takes("FROM ('a', 1) TO ('b', 1)", "FROM ('a', 1) TO ('b', 1)"));
        assert!(!takes("FROM ('a') TO ('c')", "FROM ('a') TO ('b')"));
        assert!(!takes("FROM (1) TO (20)", "FROM (0) TO (20)"));
        assert!(!takes("WITH (modulus 2, remainder 0)", "WITH (modulus 4, remainder 0)"));
    }

    #[test]
    fn what_cannot_be_told_may_be() {
        assert!(share("WITH (modulus 2, remainder 0)", "WITH (modulus 2, remainder 1)"));
        assert!(share("FROM ('a') TO ('b')", "FROM ('c') TO ('d')"));
        assert!(share("FROM (0, 5) TO (10, 0)", "FROM (10, 0) TO (20, 0)"));
        assert!(!share("FROM (0, 5) TO (9, 0)", "FROM (10, 0) TO (20, 0)"));
        assert!(share(
            "FROM ('2024-01-01 00:00:00+00') TO ('2024-02-01 00:00:00+00')",
            "FROM ('2024-02-01 00:00:00+02') TO ('2024-03-01 00:00:00+02')"
        ));
        assert!(share("nonsense (", "IN (1)"));
    }
}
