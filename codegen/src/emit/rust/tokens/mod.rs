//! From the nodes to Rust: spelled out with `quote`, laid out by `prettyplease`.

mod codec;
mod database;
mod enums;
mod structs;

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::ir::{Crate, File, Head, Item, RustType};
use super::support;

/// A file of Rust: what it is, what it uses, and its items, with an empty line between them.
pub(super) struct Source {
    doc: String,
    uses: TokenStream,
    items: Vec<TokenStream>,
}

/// The source of a file's types.
pub(super) fn types(file: &File) -> Source {
    let items = file.items.iter().flat_map(|item| match item {
        Item::Enum(one) => enums::declaration(one),
        _ => item.records().into_iter().flat_map(structs::declaration).collect(),
    });
    let own: BTreeSet<&str> = file.items.iter().flat_map(Item::names).collect();
    let mut used: BTreeSet<&str> =
        file.items.iter().flat_map(Item::fields).flat_map(|field| field.ty.locals()).collect();
    used.retain(|name| !own.contains(name));
    if file.items.iter().any(|item| matches!(item, Item::Enum(_))) {
        used.insert("UnknownValue");
    }
    Source { doc: margin(&file.doc), uses: use_crate(used), items: items.collect() }
}

/// The source of what a file's types do with a database.
pub(super) fn database(file: &File) -> Source {
    database::source(file)
}

/// The root: the modules, and everything in them by its name.
pub(super) fn root(emitted: &Crate) -> Source {
    let mut items = Vec::new();
    let mut modules: Vec<&str> = emitted.files.iter().map(|file| file.name.as_str()).collect();
    let parts: Vec<_> = support::parts(emitted).collect();
    modules.extend(parts.iter().map(|part| part.module));
    if support::needs_given(emitted) {
        modules.push("given");
    }
    modules.sort_unstable();
    let idents = modules.iter().map(|name| ident(name));
    items.push(quote! {
        #[cfg(feature = "sqlx")]
        mod database;
        #(mod #idents;)*
    });
    let mut exports = TokenStream::new();
    for file in &emitted.files {
        exports.extend(export(&file.name, file.items.iter().flat_map(Item::names)));
    }
    for part in parts {
        exports.extend(export(part.module, [part.type_name]));
    }
    let functions: Vec<&str> = emitted.items().filter_map(function_name).collect();
    if !functions.is_empty() {
        let functions = export("database", functions);
        exports.extend(quote! { #[cfg(feature = "sqlx")] #functions });
    }
    items.push(exports);
    Source { doc: head(emitted), uses: TokenStream::new(), items }
}

/// The module of the database: one inner module per file.
pub(super) fn database_root(emitted: &Crate) -> Source {
    let doc = "What the types do with a PostgreSQL database, through sqlx.".to_owned();
    let mut modules: Vec<&str> = emitted.files.iter().map(|file| file.name.as_str()).collect();
    if needs_statement(emitted) {
        modules.push("statement");
    }
    if needs_finite(emitted) {
        modules.push("finite");
    }
    modules.sort_unstable();
    let idents = modules.iter().map(|name| ident(name));
    let mut items = vec![quote! { #(mod #idents;)* }];
    let mut exports = TokenStream::new();
    for file in &emitted.files {
        exports.extend(export(&file.name, file.items.iter().filter_map(function_name)));
    }
    items.push(exports);
    Source { doc, uses: TokenStream::new(), items }
}

/// Does a crate run statements?
pub(super) fn needs_statement(emitted: &Crate) -> bool {
    emitted.items().any(database::runs_statements)
}

/// Does a crate read dates or times from rows?
pub(super) fn needs_finite(emitted: &Crate) -> bool {
    emitted.items().any(database::reads_time)
}

impl Source {
    /// The text of the file.
    pub fn render(self) -> Result<String, String> {
        let mut parts = Vec::new();
        let lines = self.doc.lines().map(|line| format!("//! {line}").trim_end().to_owned());
        parts.push(lines.collect::<Vec<_>>().join("\n"));
        for item in std::iter::once(self.uses).chain(self.items).filter(|item| !item.is_empty()) {
            parts.push(layout(&item)?);
        }
        parts.retain(|part| !part.is_empty());
        Ok(parts.join("\n\n") + "\n")
    }
}

fn layout(item: &TokenStream) -> Result<String, String> {
    let file = syn::parse2(item.clone())
        .map_err(|error| format!("an item of the Rust models does not parse: {error}: {item}"))?;
    Ok(prettyplease::unparse(&file).trim_end().to_owned())
}

fn head(emitted: &Crate) -> String {
    let mut doc =
        format!("The types of {}, as its PostgreSQL schema declares them.\n\n", title(&emitted.title));
    doc.push_str(HEAD);
    if !emitted.left_out.is_empty() {
        doc.push_str("\n\nNot here, since no one Rust signature can say it:\n\n");
        let lines = emitted.left_out.iter().map(|(name, why)| format!("- `{name}`: {why}"));
        doc.push_str(&lines.collect::<Vec<_>>().join("\n"));
    }
    doc
}

const HEAD: &str = "Generated by `cargo xtask gen`: edit the schema, not this crate.

Each table has a struct of its rows, one of what an INSERT may say (`New…`) and one of what an UPDATE may (`…Patch`);
each view has its rows, each closed set its enum, each JSON document its struct. They implement serde's traits, with
the names that the database has, so they read and write what the API sends and takes.

With the feature `sqlx` they also read and write the database: `find`, `insert`, `apply`, and one `async fn` per
function that the API's roles may execute. The executor is a pool, a connection or a transaction; which runtime and
TLS sqlx uses is for the application to say, by sqlx's own features. For a query of one's own,
`sqlx::query_as::<_, T>` needs the columns of `T::COLUMNS`.

- A PostgreSQL type that no Rust type stands for is a `String` in PostgreSQL's text form; the SQL here casts it.
- An array is a `Vec`, of one dimension and without nulls; any other is an error when it is read.
- `numeric` is a `Decimal`, or a `BigDecimal` where the column has more than 28 digits. NaN and infinite dates are an
  error when they are read.
- A JSON number is what `serde_json` makes of it, and the keys of a `json` are in no order.
- In `New…` and `…Patch`, `None` leaves a column out; `Some(None)` is a null that is meant.";

fn title(title: &str) -> &str {
    if title.trim().is_empty() { "the database" } else { title }
}

fn function_name(item: &Item) -> Option<&str> {
    match item {
        Item::Function(function) => Some(&function.ident),
        _ => None,
    }
}

fn export<'a>(module: &str, names: impl IntoIterator<Item = &'a str>) -> TokenStream {
    let names: BTreeSet<&str> = names.into_iter().collect();
    let (module, names) = (ident(module), names.into_iter().map(ident));
    if names.len() == 0 {
        TokenStream::new()
    } else {
        quote! { pub use #module::{#(#names),*}; }
    }
}

fn use_crate(names: BTreeSet<&str>) -> TokenStream {
    let names = names.into_iter().map(ident);
    if names.len() == 0 {
        TokenStream::new()
    } else {
        quote! { use crate::{#(#names),*}; }
    }
}

/// An identifier, raw where it begins with `r#`.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A documentation comment.
fn doc(text: &str) -> TokenStream {
    let lines = margin(text).lines().map(|line| format!(" {line}").trim_end().to_owned()).collect::<Vec<_>>();
    quote! { #(#[doc = #lines])* }
}

/// A comment of the schema, each line at the margin: an indented one would be a code block.
fn margin(text: &str) -> String {
    text.trim().lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

/// A whole number, negative ones with the operator that Rust's grammar has for them.
fn number(value: i64) -> TokenStream {
    let absolute = Literal::u64_unsuffixed(value.unsigned_abs());
    if value < 0 {
        quote! { -#absolute }
    } else {
        quote! { #absolute }
    }
}

impl ToTokens for RustType {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match &self.head {
            Head::External(path) => {
                let segments = path.split("::").map(ident);
                tokens.extend(quote! { #(#segments)::* });
            }
            Head::Local(name) => ident(name).to_tokens(tokens),
        }
        let arguments = &self.arguments;
        if !arguments.is_empty() {
            tokens.extend(quote! { <#(#arguments),*> });
        }
    }
}
