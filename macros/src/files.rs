//! SQL files below the crate's `sql/` folder, read while the schema compiles.

use std::path::{Component, Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use crate::errors::Errors;
use crate::sql::Broken;

/// SQL text, and the literal that is it or names its file.
pub struct Source {
    pub literal: LitStr,
    pub text: String,
    /// The file as messages name it; none for text in the attribute itself.
    file: Option<String>,
}

/// The text of `body = "file.sql"`, or of `body_sql = "select 1"`.
pub fn source(literal: LitStr, is_file: bool, errors: &mut Errors) -> Option<Source> {
    if !is_file {
        let text = literal.value();
        return Some(Source { literal, text, file: None });
    }
    let name = literal.value();
    let plain = Path::new(&name).components().all(|part| matches!(part, Component::Normal(_)));
    if !plain || name.is_empty() {
        errors.on(&literal, "name a file below the crate's `sql/` folder, such as `late_loans.sql`");
        return None;
    }
    let path = folder().join(&name);
    match std::fs::read_to_string(&path) {
        Ok(text) if text.trim().is_empty() => {
            errors.on(&literal, format!("`sql/{name}` is empty"));
            None
        }
        Ok(text) => Some(Source { literal, text, file: Some(format!("sql/{name}")) }),
        Err(error) => {
            let hint = match nearest_file(&name) {
                Some(near) => format!("; did you mean `{near}`?"),
                None => {
                    format!("; it is looked for as `sql/{name}` in the folder of this crate's Cargo.toml")
                }
            };
            errors.on(&literal, format!("cannot read `{name}`: {}{hint}", plain_error(&error)));
            None
        }
    }
}

fn plain_error(error: &std::io::Error) -> &'static str {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file",
        std::io::ErrorKind::PermissionDenied => "it may not be read",
        std::io::ErrorKind::InvalidData => "it is not UTF-8",
        _ => "the file cannot be read",
    }
}

fn folder() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default().join("sql")
}

fn nearest_file(name: &str) -> Option<String> {
    let mut files: Vec<String> = std::fs::read_dir(folder())
        .ok()?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    files.sort();
    crate::errors::nearest(name, files.iter().map(String::as_str)).map(str::to_owned)
}

impl Source {
    /// A parser's message; the place, too, where it is one in a file.
    pub fn error(&self, what: &str, broken: &Broken) -> String {
        let message = broken.within(&self.text, what);
        match &self.file {
            Some(file) => format!("{file}:{}:{}: {message}", broken.place.line, broken.place.column),
            None => message,
        }
    }

    /// The text as an expression of Rust; a file is included, so that its changes are noticed.
    pub fn tokens(&self) -> TokenStream {
        match &self.file {
            Some(file) => {
                let path = format!("/{file}");
                quote!(::core::include_str!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path)))
            }
            None => {
                let text = &self.text;
                quote!(#text)
            }
        }
    }
}
