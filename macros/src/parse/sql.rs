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
        // A name stands for each hole while the text is parsed.
        let expression = sql::parse_expression(&probe(&parts)).map_err(|message| {
            syn::Error::new_spanned(&text, format!("this is no SQL expression: {message}"))
        })?;
        let nested = sql::nested_names(&expression);
        let holes = holes.into_iter().enumerate();
        let holes =
            holes.map(|(number, value)| Hole { value, nested: nested.contains(&name(number)) }).collect();
        Ok(Self { parts, holes })
    }
}

/// The text with a name in each hole.
fn probe(parts: &[String]) -> String {
    let between = |(number, part): (usize, &String)| match number {
        0 => part.clone(),
        _ => name(number - 1) + part,
    };
    parts.iter().enumerate().map(between).collect()
}

/// What stands for a hole, counted from 0.
fn name(number: usize) -> String {
    format!("hole_{}", number + 1)
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
