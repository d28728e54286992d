//! `sql!("{} = 'draft'", Book::state)`.

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, LitStr, Token};

use crate::sql;

/// An expression with holes.
pub struct Expression {
    /// The text around the holes: one part more than there are holes.
    pub parts: Vec<String>,
    pub holes: Vec<Hole>,
}

/// A hole.
pub struct Hole {
    /// What fills it.
    pub value: Expr,
    /// Is it in a query of its own, whose tables have columns too?
    pub nested: bool,
}

impl Parse for Expression {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let text: LitStr = input.parse()?;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
        let holes: Vec<Expr> = Punctuated::<Expr, Token![,]>::parse_terminated(input)?.into_iter().collect();
        let parts = parts(&text)?;
        let (places, given) = (parts.len() - 1, holes.len());
        if places != given {
            let message = format!(
                "the text has {places} of the holes `{{}}`, and there are {given} values to fill them"
            );
            return Err(match holes.get(places) {
                Some(extra) => syn::Error::new_spanned(extra, message),
                None => syn::Error::new_spanned(text, message),
            });
        }
        // A name as wide as a hole stands for it while the text is parsed.
        let probe = parts.join(HOLE);
        let expression = sql::parse_expression(&probe).map_err(|mut broken| {
            if let Some(expected) = broken.message.strip_suffix(HOLE) {
                broken.message = format!("{expected}{{}}");
            }
            syn::Error::new_spanned(&text, broken.within(&parts.join("{}"), "SQL expression"))
        })?;
        let nested = sql::nested(&expression, HOLE);
        let mut before = String::new();
        let holes = holes.into_iter().zip(&parts).map(|(value, part)| {
            before.push_str(part);
            let nested = nested.contains(&end(&before));
            before.push_str(HOLE);
            Hole { value, nested }
        });
        let holes = holes.collect();
        Ok(Self { parts, holes })
    }
}

const HOLE: &str = "__";

/// Line and column behind a text.
fn end(text: &str) -> (u64, u64) {
    text.chars().fold((1, 1), |(line, column), character| match character {
        '\n' => (line + 1, 1),
        _ => (line, column + 1),
    })
}

/// The text cut at its holes; `{{` and `}}` are braces.
fn parts(text: &LitStr) -> syn::Result<Vec<String>> {
    let value = text.value();
    let mut parts = vec![String::new()];
    let mut rest = value.chars().peekable();
    while let Some(character) = rest.next() {
        match (character, rest.peek()) {
            ('{', Some('}')) => {
                rest.next();
                parts.push(String::new());
                continue;
            }
            ('{', Some('{')) | ('}', Some('}')) => _ = rest.next(),
            ('{' | '}', _) => {
                let message = "a hole is `{}`; a brace itself is written twice: `{{`, `}}`";
                return Err(syn::Error::new_spanned(text, message));
            }
            _ => {}
        }
        if let Some(last) = parts.last_mut() {
            last.push(character);
        }
    }
    Ok(parts)
}
