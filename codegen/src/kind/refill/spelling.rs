//! Texts as a check may ask for them: other spellings of those that are there, and usual shapes.

use std::collections::BTreeSet;

use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::tokenizer::{Token, Tokenizer};

use crate::model::{Sql, sql};

/// The numbers and words that checks name.
pub(super) fn named(texts: &[&str]) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut numbers, mut words) = (BTreeSet::new(), BTreeSet::new());
    let tokens = texts
        .iter()
        .flat_map(|text| Tokenizer::new(&PostgreSqlDialect {}, text).tokenize().unwrap_or_default());
    for token in tokens {
        match token {
            Token::Number(number, _) => drop(numbers.insert(number)),
            Token::SingleQuotedString(word) => {
                if word.parse::<f64>().is_ok_and(f64::is_finite) {
                    numbers.insert(word.clone());
                }
                // How often something is repeated in a pattern.
                let counts = word.split(|c: char| !c.is_ascii_digit()).filter(|_| word.contains('{'));
                numbers.extend(counts.filter(|count| !count.is_empty()).map(str::to_owned));
                words.insert(word);
            }
            _ => {}
        }
    }
    (numbers, words)
}

/// The lengths that checks may have in mind.
pub(super) fn lengths(texts: &[&str]) -> Vec<u16> {
    as_lengths(&named(texts).0)
}

/// Those of some numbers that may be lengths.
pub(super) fn as_lengths(numbers: &BTreeSet<String>) -> Vec<u16> {
    numbers.iter().filter_map(|number| number.parse().ok()).filter(|length| *length > 0).collect()
}

/// Do checks say what a text looks like?
pub(super) fn ask_for_form(checks: &[&str]) -> bool {
    let words = ["~", "upper(", "lower(", "trim(", "like", "similar to", "regexp"];
    checks.iter().any(|check| {
        let check = check.to_lowercase();
        words.iter().any(|word| check.contains(word))
    })
}

/// Other spellings of a text, which is an expression: those first that say the same.
pub(super) fn spellings(text: &str, lengths: &[u16]) -> Vec<String> {
    let joined = |by: &str| format!("regexp_replace(btrim({text}), '[^A-Za-z0-9]+', '{by}', 'g')");
    let digits = format!(r"regexp_replace({text}, '\D', '', 'g')");
    let plain = [format!("btrim({text})"), format!(r"regexp_replace({text}, '\s', '', 'g')")];
    let words = ["-", "_", ""].map(joined);
    let mut all = Vec::new();
    for of in std::iter::once(text).chain(plain.iter().chain(&words).map(String::as_str)) {
        all.extend((of != text).then(|| of.to_owned()));
        all.extend([format!("lower({of})"), format!("upper({of})")]);
    }
    all.push(digits.clone());
    all.extend(lengths.iter().map(|length| format!("lpad({digits}, {length}, '0')")));
    all
}

/// Texts of usual shapes that say as little as that; with a number in them where it tells rows apart.
pub(super) fn shapes(number: Option<&str>, lengths: &[u16]) -> Vec<String> {
    let around = |before: &str, after: &str| match number {
        None => sql::literal(&format!("{before}1{after}")),
        Some(number) if after.is_empty() => format!("{} || {number}", sql::literal(before)),
        Some(number) => format!("{} || {number} || {}", sql::literal(before), sql::literal(after)),
    };
    let plain = if number.is_none() { vec!["'X'".to_owned()] } else { Vec::new() };
    let shapes = [("", ""), ("x", ""), ("X", ""), ("x", "@example.org"), ("https://example.org/", "")];
    let shapes = shapes.map(|(before, after)| around(before, after));
    let number = number.unwrap_or("1");
    let filled = lengths
        .iter()
        .flat_map(|length| ["0", "A"].map(|filler| format!("lpad({number}::text, {length}, '{filler}')")));
    plain.into_iter().chain(shapes).chain(filled).collect()
}

/// The first spelling of a value that the checks of a domain let pass, which call it so.
pub(in crate::kind) fn respelled<'s>(given: &str, checks: impl Iterator<Item = &'s Sql>) -> Option<String> {
    let checks: Vec<_> = checks.map(Sql::as_str).collect();
    if !ask_for_form(&checks) {
        return None;
    }
    let spellings = sql::list(spellings(&format!("{given}::text"), &lengths(&checks)));
    let conditions: Vec<_> = checks.iter().map(|check| format!("({check}) is not false")).collect();
    let conditions = conditions.join(" and ");
    let spelling = format!("unnest(array[{spellings}]) with ordinality as spelling (value, nth)");
    Some(format!("(select value from {spelling} where {conditions} order by nth limit 1)"))
}
