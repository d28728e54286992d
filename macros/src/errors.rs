//! Collects every error of an item, so that a person sees them all at once.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// Errors so far.
#[derive(Default)]
pub struct Errors {
    all: Option<syn::Error>,
    /// Is the SQL of this item PostgreSQL's alone to judge (`unchecked`)?
    pub unchecked: bool,
}

impl Errors {
    /// Adds an error.
    pub fn push(&mut self, error: syn::Error) {
        match &mut self.all {
            Some(all) => all.combine(error),
            None => self.all = Some(error),
        }
    }

    /// Adds an error on these tokens.
    pub fn on(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds an error at this place.
    pub fn at(&mut self, span: Span, message: impl std::fmt::Display) {
        self.push(syn::Error::new(span, message));
    }

    /// A value, or its error added.
    pub fn take<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// A word that is none of those that can stand here.
    pub fn unknown(&mut self, span: Span, what: &str, word: &str, known: &[&str]) {
        let hint = match nearest(word, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("there are {}", list(known)),
        };
        self.at(span, format!("unknown {what} `{word}`; {hint}"));
    }

    /// A value for what can be said once.
    pub fn once<T>(&mut self, slot: &mut Option<T>, value: Option<T>, span: Span, word: &str) {
        if slot.is_some() {
            self.at(span, format!("`{word}` is said twice"));
        } else {
            *slot = value;
        }
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.all.is_none()
    }

    /// All of them as `compile_error!`s.
    pub fn into_tokens(self) -> TokenStream {
        self.all.map(|error| error.to_compile_error()).unwrap_or_default()
    }
}

/// A place in a text, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// From one.
    pub line: usize,
    /// From one.
    pub column: usize,
    pub width: usize,
}

/// A message about a place in a text: below it the line, and carets under the place, since a span of stable Rust begins
/// and ends with a literal. A text that is nothing but the place is not shown again.
pub fn pointed(message: impl std::fmt::Display, text: &str, place: Place) -> String {
    let line = text.lines().nth(place.line.saturating_sub(1)).filter(|line| !line.trim().is_empty());
    let Some(line) = line.filter(|_| text.trim().chars().count() > place.width) else {
        return message.to_string();
    };
    let before = line.chars().chain(std::iter::repeat(' ')).take(place.column.saturating_sub(1));
    let indent: String = before.map(|c| if c == '\t' { c } else { ' ' }).collect();
    format!("{message}\n  {line}\n  {indent}{}", "^".repeat(place.width))
}

/// The known word that a misspelt one was meant to be, if one is near.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance * 3 <= word.len().max(candidate.len()))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Words in back quotes, with commas between them.
pub fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::{Place, pointed};

    #[test]
    fn carets_stand_under_the_place() {
        let text = "a > 0\n\tand ä > bb";
        let place = Place { line: 2, column: 10, width: 2 };
        assert_eq!(pointed("m", text, place), "m\n  \tand ä > bb\n  \t        ^^");
        let end = Place { line: 1, column: 6, width: 1 };
        assert_eq!(pointed("m", text, end), "m\n  a > 0\n       ^");
    }

    #[test]
    fn a_text_that_is_the_place_is_not_shown_again() {
        assert_eq!(pointed("m", "draft", Place { line: 1, column: 1, width: 5 }), "m");
        assert_eq!(pointed("m", "", Place { line: 1, column: 1, width: 1 }), "m");
    }
}
