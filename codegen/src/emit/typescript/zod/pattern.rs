//! Patterns of PostgreSQL as those of JavaScript (PostgreSQL manual, 9.7 Pattern Matching; ECMAScript, 22.2 `RegExp` Objects).
//!
//! Only what means the same in both is carried over: what depends on a locale, and what one of them lacks, is not.

use std::iter::Peekable;
use std::str::Chars;

/// The source of a JavaScript pattern with the flags `s` and `u` that finds what `~` finds.
pub fn of_regex(pattern: &str) -> Option<String> {
    // Options at the start change what all the rest means.
    if pattern.starts_with("***") {
        return None;
    }
    let mut characters = pattern.chars().peekable();
    let mut source = String::new();
    while let Some(c) = characters.next() {
        match c {
            '\\' => source.push_str(&escape(characters.next()?, false)?),
            '[' => source.push_str(&bracket(&mut characters)?),
            '(' if characters.peek() == Some(&'?') => {
                characters.next();
                let rest: String = characters.clone().take(2).collect();
                let kinds = [":", "=", "!", "<=", "<!"];
                let kind = kinds.into_iter().find(|kind| rest.starts_with(*kind))?;
                characters.nth(kind.len() - 1);
                source.push_str("(?");
                source.push_str(kind);
            }
            // Without a digit behind it, a brace is a brace.
            '{' if !characters.peek().is_some_and(char::is_ascii_digit) => source.push_str("\\{"),
            '{' => {
                let bounds: String = characters.by_ref().take_while(|c| *c != '}').collect();
                bounds.chars().all(|c| c.is_ascii_digit() || c == ',').then_some(())?;
                source.extend([format!("{{{bounds}}}")]);
            }
            '(' | ')' | '|' | '*' | '+' | '?' | '.' | '^' | '$' => source.push(c),
            c => source.push_str(&literal(c)),
        }
    }
    Some(source)
}

/// The same for `LIKE` with its usual escape.
pub fn of_like(pattern: &str) -> Option<String> {
    let mut source = "^".to_owned();
    let mut characters = pattern.chars();
    while let Some(c) = characters.next() {
        match c {
            '%' => source.push_str(".*"),
            '_' => source.push('.'),
            '\\' => source.push_str(&literal(characters.next()?)),
            c => source.push_str(&literal(c)),
        }
    }
    source.push('$');
    Some(source)
}

/// A character that stands for itself.
fn literal(c: char) -> String {
    match c {
        '\n' => "\\n".to_owned(),
        '\r' => "\\r".to_owned(),
        '\u{2028}' | '\u{2029}' => format!("\\u{:04x}", u32::from(c)),
        '^' | '$' | '\\' | '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '/' => {
            format!("\\{c}")
        }
        c => c.to_string(),
    }
}

/// What stands behind a backslash.
fn escape(c: char, in_bracket: bool) -> Option<String> {
    match c {
        'D' | 'S' if in_bracket => None,
        'd' | 's' | 'D' | 'S' | 'n' | 'r' | 't' | 'f' | 'v' => Some(format!("\\{c}")),
        '-' if in_bracket => Some("\\-".to_owned()),
        c if c.is_ascii_alphanumeric() => None,
        c => Some(literal(c)),
    }
}

/// A bracket expression, from behind its opening bracket.
fn bracket(characters: &mut Peekable<Chars<'_>>) -> Option<String> {
    let mut source = "[".to_owned();
    if characters.next_if_eq(&'^').is_some() {
        source.push('^');
    }
    let mut first = true;
    loop {
        let c = characters.next()?;
        match c {
            ']' if !first => {
                source.push(']');
                return Some(source);
            }
            '[' if characters.next_if_eq(&':').is_some() => {
                let class: String = characters.by_ref().take_while(|c| *c != ':').collect();
                characters.next_if_eq(&']')?;
                // The others depend on the locale.
                source.push_str(match class.as_str() {
                    "digit" => "0-9",
                    "xdigit" => "0-9A-Fa-f",
                    _ => return None,
                });
            }
            '[' if matches!(characters.peek(), Some('.' | '=')) => return None,
            '\\' => source.push_str(&escape(characters.next()?, true)?),
            '-' if first || characters.peek() == Some(&']') => source.push_str("\\-"),
            '-' => source.push('-'),
            c => source.push_str(&literal(c)),
        }
        first = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_the_same_is_carried_over() {
        for (pattern, expected) in [
            (r"^[a-z][a-z0-9_-]*$", r"^[a-z][a-z0-9_\-]*$"),
            (r"^\d{3,}/x{", r"^\d{3,}\/x\{"),
            (r"[]a-]|[^[:digit:]]", r"[\]a\-]|[^0-9]"),
            (r"^(?:a|b)(?=c)(?<!d)\.", r"^(?:a|b)(?=c)(?<!d)\."),
        ] {
            assert_eq!(of_regex(pattern).as_deref(), Some(expected), "{pattern}");
        }
        assert_eq!(of_like(r"a%\%_.").as_deref(), Some(r"^a.*%.\.$"));
    }

    #[test]
    fn what_does_not_is_left_out() {
        for pattern in [r"\w", "[[:alpha:]]", "(?i)a", "***=a", r"(a)\1", r"\ma", "[[.hyphen.]]", "[a", "a\\"]
        {
            assert_eq!(of_regex(pattern), None, "{pattern}");
        }
    }
}
