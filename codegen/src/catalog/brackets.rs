//! What stands where in a piece of SQL: outside of quotes, and within which brackets.

/// The characters outside of quotes, where they are, and how many brackets are open before each.
pub(super) fn bare(text: &str) -> impl Iterator<Item = (usize, char, usize)> {
    let (mut open, mut quote) = (0_usize, None);
    text.char_indices().filter_map(move |(at, character)| {
        if let Some(end) = quote {
            quote = quote.filter(|_| end != character);
            return None;
        }
        let before = open;
        match character {
            '\'' | '"' => quote = Some(character),
            '(' | '[' => open += 1,
            ')' | ']' => open = open.saturating_sub(1),
            _ => {}
        }
        Some((at, character, before))
    })
}

/// Where something begins, outside of quotes.
pub(super) fn find(text: &str, what: &str) -> Option<usize> {
    bare(text).map(|(at, ..)| at).find(|at| text[*at..].starts_with(what))
}

/// The text before and behind what stands outside of quotes and brackets.
pub(super) fn split_once<'t>(text: &'t str, what: &str) -> Option<(&'t str, &'t str)> {
    let mut outside = bare(text).filter(|(.., open)| *open == 0).map(|(at, ..)| at);
    let at = outside.find(|at| text[*at..].starts_with(what))?;
    Some((&text[..at], &text[at + what.len()..]))
}

/// What stands between such separators, outside of quotes and brackets.
pub(super) fn split<'t>(text: &'t str, what: &'t str) -> impl Iterator<Item = &'t str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let (part, after) =
            split_once(rest?, what).map_or((rest?, None), |(part, after)| (part, Some(after)));
        rest = after;
        Some(part)
    })
}

/// What stands in the parentheses that the text begins with, and behind them.
pub(super) fn parenthesised(text: &str) -> Option<(&str, &str)> {
    split_once(text.strip_prefix('(')?, ")")
}

/// The text up to the bracket that closes what is open at its beginning, and from there on.
pub(super) fn enclosed(text: &str) -> (&str, &str) {
    let closing = |(_, character, open): &(usize, char, usize)| matches!(character, ')' | ']') && *open == 0;
    let end = bare(text).find(closing).map_or(text.len(), |(at, ..)| at);
    text.split_at(end)
}
