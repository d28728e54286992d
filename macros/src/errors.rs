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
