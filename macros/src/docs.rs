//! Documentation comments: what becomes `COMMENT ON`.

use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta};

use crate::errors::Errors;

/// The text of `#[comment("..")]` to the letter, else that of the `///` lines: lines of a paragraph joined, paragraphs
/// apart; none where there are none.
pub fn of(attributes: &[Attribute]) -> Option<String> {
    if let Some(text) = attributes.iter().find_map(verbatim) {
        return Some(text);
    }
    let mut paragraphs = vec![String::new()];
    for line in attributes.iter().filter_map(line) {
        for line in line.lines() {
            let line = line.trim();
            match paragraphs.last_mut() {
                Some(last) if !line.is_empty() => {
                    if !last.is_empty() {
                        last.push(' ');
                    }
                    last.push_str(line);
                }
                _ => paragraphs.push(String::new()),
            }
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    (!paragraphs.is_empty()).then(|| paragraphs.join("\n\n"))
}

/// Is this `#[comment("..")]`, for a text that lines of documentation cannot hold?
pub fn is_comment(attribute: &Attribute) -> bool {
    attribute.path().is_ident("comment")
}

fn verbatim(attribute: &Attribute) -> Option<String> {
    is_comment(attribute).then(|| attribute.parse_args::<LitStr>().ok()).flatten().map(|text| text.value())
}

/// An error for a `#[comment]` that holds no text.
pub fn check(attributes: &[Attribute], errors: &mut Errors) {
    for attribute in attributes.iter().filter(|attribute| is_comment(attribute)) {
        if attribute.parse_args::<LitStr>().is_err() {
            errors.on(&attribute.meta, "expected a text: `#[comment(\"..\")]`");
        }
    }
}

fn line(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}
