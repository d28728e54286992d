//! The grammar of every attribute: a list of words, paths, literals, `word(..)` and `word = literal`.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Lit, LitStr, Meta, Path, Token};

use crate::errors::Errors;

/// One argument.
pub enum Arg {
    /// `word`, or a path such as `Book::id`.
    Path(Path),
    /// `"text"`, `1`, `-1`, `true`.
    Literal(Literal),
    /// `word(..)`; what is inside is parsed when its meaning is known.
    List(Path, TokenStream),
    /// `word = literal`.
    Equals(Path, Literal),
}

/// A literal, with its sign if it has one.
#[derive(Clone)]
pub struct Literal {
    negative: bool,
    lit: Lit,
}

impl Parse for Literal {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let negative = input.parse::<Option<Token![-]>>()?.is_some();
        Ok(Self { negative, lit: input.parse()? })
    }
}

impl Parse for Arg {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Lit) || input.peek(Token![-]) {
            return Ok(Self::Literal(input.parse()?));
        }
        let path = path(input)?;
        if input.peek(syn::token::Paren) {
            let content;
            syn::parenthesized!(content in input);
            Ok(Self::List(path, content.parse()?))
        } else if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            if !(input.peek(Lit) || input.peek(Token![-])) {
                let name = last(&path);
                let message =
                    format!("expected a literal: write `{name} = \"..\"`, or `{name}(..)` for a word");
                return Err(input.error(message));
            }
            Ok(Self::Equals(path, input.parse()?))
        } else {
            Ok(Self::Path(path))
        }
    }
}

/// A path without generics, whose words may be Rust's key words.
fn path(input: ParseStream<'_>) -> syn::Result<Path> {
    let leading_colon = input.parse()?;
    let mut segments = Punctuated::new();
    loop {
        if !input.peek(Ident::peek_any) {
            return Err(input.error("expected a word, a path or a literal"));
        }
        segments.push_value(input.call(Ident::parse_any)?.into());
        if !input.peek(Token![::]) {
            break;
        }
        segments.push_punct(input.parse()?);
    }
    Ok(Path { leading_colon, segments })
}

/// The last word of a path.
pub fn last(path: &Path) -> String {
    path.segments.last().map(|segment| segment.ident.unraw().to_string()).unwrap_or_default()
}

impl Arg {
    /// Its word; empty for a literal or a longer path.
    pub fn word(&self) -> String {
        match self {
            Self::Path(path) | Self::List(path, _) | Self::Equals(path, _) if path.segments.len() == 1 => {
                last(path)
            }
            _ => String::new(),
        }
    }

    /// Where its word (or all of it) stands.
    pub fn span(&self) -> Span {
        match self {
            Self::Path(path) | Self::List(path, _) | Self::Equals(path, _) => path.span(),
            Self::Literal(literal) => literal.lit.span(),
        }
    }

    /// The literal of `"text"`, `word = "text"` or `word("text")`.
    fn value(&self) -> Option<Literal> {
        match self {
            Self::Literal(literal) | Self::Equals(_, literal) => Some(literal.clone()),
            Self::List(_, tokens) => syn::parse2(tokens.clone()).ok(),
            Self::Path(_) => None,
        }
    }

    /// `"text"`, or the text of `word = "text"`.
    pub fn text(&self, errors: &mut Errors) -> Option<LitStr> {
        if let Some(literal) = self.value() {
            return literal.text(errors);
        }
        errors.at(self.span(), format!("expected a text: write `{} = \"..\"`", self.word()));
        None
    }

    /// The whole number of `word = 1`.
    pub fn integer(&self, errors: &mut Errors) -> Option<i64> {
        if let Some(literal) = self.value() {
            return literal.integer(errors);
        }
        errors.at(self.span(), format!("expected a whole number: write `{} = 1`", self.word()));
        None
    }

    /// The value of `word = ..` as text, whatever the literal is.
    pub fn setting(&self, errors: &mut Errors) -> Option<String> {
        if let Some(literal) = self.value() {
            return Some(literal.plain());
        }
        errors.at(self.span(), format!("expected a value: write `{} = ..`", self.word()));
        None
    }

    /// A path.
    pub fn path(&self, errors: &mut Errors, what: &str) -> Option<Path> {
        if let Self::Path(path) = self {
            return Some(path.clone());
        }
        errors.at(self.span(), format!("expected {what}"));
        None
    }

    /// The arguments of `word(..)`.
    pub fn list(&self, errors: &mut Errors) -> Option<Vec<Arg>> {
        match self {
            Self::List(_, tokens) => errors.take(parse(tokens.clone())),
            _ => {
                errors.at(self.span(), format!("expected arguments: write `{}(..)`", self.word()));
                None
            }
        }
    }

    /// The one argument of `word(..)`.
    pub fn only(&self, errors: &mut Errors, what: &str) -> Option<Arg> {
        let mut list = self.list(errors)?;
        if list.len() == 1 {
            return list.pop();
        }
        errors.at(self.span(), format!("expected {what}: `{}(..)`", self.word()));
        None
    }

    /// The one path of `word(..)`.
    pub fn only_path(&self, errors: &mut Errors, what: &str) -> Option<Path> {
        let arg = self.only(errors, what)?;
        arg.path(errors, what)
    }

    /// The one word of `word(..)`, of those that can stand there.
    pub fn choice<'a>(&self, errors: &mut Errors, what: &str, known: &[&'a str]) -> Option<&'a str> {
        let arg = self.only(errors, what)?;
        let word = arg.word();
        let found = known.iter().copied().find(|known| *known == word);
        if found.is_none() {
            errors.unknown(arg.span(), what, &word, known);
        }
        found
    }

    /// The paths of `word(a, b)`.
    pub fn paths(&self, errors: &mut Errors, what: &str) -> Option<Vec<Path>> {
        let list = self.list(errors)?;
        if list.is_empty() {
            errors.at(self.span(), format!("expected {what} between the parentheses"));
        }
        Some(list.iter().filter_map(|arg| arg.path(errors, what)).collect())
    }

    /// The Rust type of `word(Type)`.
    pub fn ty(&self, errors: &mut Errors) -> Option<syn::Type> {
        match self {
            Self::List(_, tokens) => errors.take(syn::parse2(tokens.clone())),
            _ => {
                errors.at(self.span(), format!("expected a type: write `{}(Text)`", self.word()));
                None
            }
        }
    }

    /// A word that stands alone, such as `external`.
    pub fn flag(&self, errors: &mut Errors) -> bool {
        if !matches!(self, Self::Path(_)) {
            errors.at(self.span(), format!("`{}` stands alone, without a value", self.word()));
        }
        true
    }
}

impl Literal {
    /// The text, if it is one.
    pub fn text(&self, errors: &mut Errors) -> Option<LitStr> {
        if let (false, Lit::Str(text)) = (self.negative, &self.lit) {
            return Some(text.clone());
        }
        errors.on(&self.lit, "expected a text in double quotes");
        None
    }

    /// The whole number, if it is one.
    pub fn integer(&self, errors: &mut Errors) -> Option<i64> {
        if let Lit::Int(number) = &self.lit {
            let sign = if self.negative { "-" } else { "" };
            return errors.take(
                format!("{sign}{}", number.base10_digits())
                    .parse()
                    .map_err(|_| syn::Error::new(number.span(), "a whole number of at most 64 bits")),
            );
        }
        errors.on(&self.lit, "expected a whole number");
        None
    }

    /// Is it a text?
    pub fn is_text(&self) -> bool {
        matches!(self.lit, Lit::Str(_))
    }

    /// Is it a whole number?
    pub fn is_integer(&self) -> bool {
        matches!(self.lit, Lit::Int(_))
    }

    /// What it says, without quotes.
    fn plain(&self) -> String {
        let sign = if self.negative { "-" } else { "" };
        match &self.lit {
            Lit::Str(text) => text.value(),
            Lit::Int(number) => format!("{sign}{}", number.base10_digits()),
            Lit::Float(number) => format!("{sign}{}", number.base10_digits()),
            Lit::Bool(value) => value.value.to_string(),
            other => other.to_token_stream().to_string(),
        }
    }
}

fn parse(tokens: TokenStream) -> syn::Result<Vec<Arg>> {
    let list = Punctuated::<Arg, Token![,]>::parse_terminated.parse2(tokens)?;
    Ok(list.into_iter().collect())
}

/// The arguments of `#[word]` (none) or `#[word(..)]`; `None`, and an error, where they cannot be read.
pub fn of(attribute: &Attribute, errors: &mut Errors) -> Option<Vec<Arg>> {
    match &attribute.meta {
        Meta::Path(_) => Some(Vec::new()),
        Meta::List(list) => errors.take(parse(list.tokens.clone())),
        Meta::NameValue(pair) => {
            let word = last(&pair.path);
            errors.on(pair.eq_token, format!("expected parentheses: `#[{word}(..)]`"));
            None
        }
    }
}

/// The arguments of an attribute macro.
pub fn of_macro(tokens: TokenStream, errors: &mut Errors) -> Vec<Arg> {
    errors.take(parse(tokens)).unwrap_or_default()
}
