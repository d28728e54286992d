//! From the nodes to Rust: spelled out with `quote`, laid out by `prettyplease`.

mod access;
mod client_codec;
mod codec;
mod driver;
mod enums;
mod ids;
mod structs;

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::ir::{Crate, Driver, File, Head, Item, Record, Relation, RustType};
use super::support::{self, Inner};

/// A file of Rust: what it is, what it uses, and its items, with an empty line between them.
pub(super) struct Source {
    doc: String,
    uses: TokenStream,
    items: Vec<TokenStream>,
}

/// The source of a file's types.
pub(super) fn types(file: &File) -> Source {
    let items = file.items.iter().flat_map(|item| match item {
        Item::Id(one) => ids::declaration(one),
        Item::Enum(one) => enums::declaration(one),
        Item::Relation(relation) => {
            let written = relation.writes.iter().flat_map(|writes| [&writes.new, &writes.patch]);
            let written = written.flat_map(structs::declaration);
            structs::declaration(&relation.row)
                .into_iter()
                .chain([columns(relation)])
                .chain(written)
                .collect()
        }
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
pub(super) fn access(file: &File, driver: Driver) -> Source {
    access::source(file, driver)
}

fn columns(relation: &Relation) -> TokenStream {
    let (Record { name, .. }, columns) = (&relation.row, &relation.columns);
    let name = ident(name);
    quote! {
        impl #name {
            /// The select list of a row, for queries of one's own.
            pub const COLUMNS: &'static str = #columns;
        }
    }
}

/// The root: the modules, and everything in them by its name.
pub(super) fn root(emitted: &Crate) -> Source {
    let mut items = Vec::new();
    let mut modules: Vec<&str> = emitted.files.iter().map(|file| file.name.as_str()).collect();
    let parts: Vec<_> = support::parts(emitted).collect();
    modules.extend(parts.iter().map(|part| part.module));
    let mut inner = inner_of(emitted, None);
    let statement = inner.iter().position(|module| *module == STATEMENT).map(|at| inner.remove(at));
    modules.extend(inner);
    modules.sort_unstable();
    let idents = modules.iter().map(|name| ident(name));
    let drivers = Driver::ALL.into_iter().map(|driver| (driver.feature(), ident(driver.module())));
    let (features, drivers): (Vec<_>, Vec<_>) = drivers.unzip();
    let statement = statement.map(|module| {
        let module = ident(module);
        quote! { #[cfg(any(#(feature = #features),*))] mod #module; }
    });
    items.push(quote! {
        #(#[cfg(feature = #features)] mod #drivers;)*
        #statement
        #(mod #idents;)*
    });
    let mut exports = TokenStream::new();
    for file in &emitted.files {
        exports.extend(export(&file.name, file.items.iter().flat_map(Item::names)));
    }
    for part in parts {
        exports.extend(export(part.module, [part.type_name]));
    }
    for driver in Driver::ALL {
        let functions: Vec<&str> = emitted.items().filter_map(|item| function_name(item, driver)).collect();
        if !functions.is_empty() {
            let (feature, functions) = (driver.feature(), export(driver.module(), functions));
            exports.extend(quote! { #[cfg(feature = #feature)] #functions });
        }
    }
    items.push(exports);
    Source { doc: head(emitted), uses: TokenStream::new(), items }
}

/// The module that only what talks to a database uses.
const STATEMENT: &str = "statement";

/// The root of what is done through a driver: one inner module per file.
pub(super) fn access_root(emitted: &Crate, driver: Driver) -> Source {
    let doc = format!("What the types do with a PostgreSQL database, through {}.", driver.feature());
    let mut modules: Vec<&str> = emitted.files.iter().map(|file| file.name.as_str()).collect();
    modules.extend(inner_of(emitted, Some(driver)));
    modules.sort_unstable();
    let idents = modules.iter().map(|name| ident(name));
    let mut items = vec![quote! { #(mod #idents;)* }];
    let mut exports = TokenStream::new();
    for file in &emitted.files {
        exports.extend(export(&file.name, file.items.iter().filter_map(|item| function_name(item, driver))));
    }
    items.push(exports);
    Source { doc, uses: TokenStream::new(), items }
}

fn inner_of(emitted: &Crate, folder: Option<Driver>) -> Vec<&'static str> {
    let of = |inner: &&Inner| inner.folder == folder;
    support::inner(emitted).filter(of).map(|inner| inner.module).collect()
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
    let (title, command) = (title(&emitted.title), &emitted.command);
    let mut doc = format!(
        "The types of {title}, as its PostgreSQL schema declares them.\n\n\
         Generated by `{command}`: edit the schema, not this crate.{HEAD}"
    );
    if !emitted.left_out.is_empty() {
        doc.push_str("\n\nNot here, since no one Rust signature can say it:\n\n");
        let lines = emitted.left_out.iter().map(|(name, why)| format!("- `{name}`: {why}"));
        doc.push_str(&lines.collect::<Vec<_>>().join("\n"));
    }
    doc
}

const HEAD: &str = "

Each table has a struct of its rows, one of what an INSERT may say (`New…`) and one of what an UPDATE may (`…Patch`);
each view has its rows, each closed set its enum, each JSON document its struct, each key of one column its id. They
implement serde's traits, with the names that the database has, so they read and write what the API sends and takes.
What may be left out has a method: `New…::new(…).with_title(\"…\")`, `…Patch::default().without_title()`.

With the feature `sqlx` they also read and write the database: `find`, `insert`, `apply`, and one `async fn` per
function that the API's roles may execute. The executor is a pool, a connection or a transaction; which runtime and
TLS sqlx uses is for the application to say, by sqlx's own features. For a query of one's own,
`sqlx::query_as::<_, T>` needs the columns of `T::COLUMNS`.

With the feature `tokio-postgres` they do the same with a client or transaction of that: `find_on`, `insert_on`,
`apply_on`, and the functions under names that end in `_on`. A row of a query of one's own, of the same columns, is
`T::try_from(&row)`. Both features may be on.

- A PostgreSQL type that no Rust type stands for is a `String` in PostgreSQL's text form; the SQL here casts it.
- An array is a `Vec`, of one dimension and without nulls; any other is an error when it is read.
- `numeric` is a `Decimal`, or a `BigDecimal` where the column has more than 28 digits. NaN and infinite dates are an
  error when they are read.
- A JSON number is what `serde_json` makes of it, and the keys of a `json` are in no order.
- In `New…` and `…Patch`, `None` leaves a column out; `Some(None)` is a null that is meant.";

fn title(title: &str) -> &str {
    if title.trim().is_empty() { "the database" } else { title }
}

fn function_name(item: &Item, driver: Driver) -> Option<&str> {
    match item {
        Item::Function(function) => Some(driver.function(function)),
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

/// A parameter of a type, or of whatever is converted to it.
fn parameter(name: &str, ty: &RustType) -> TokenStream {
    let name = ident(name);
    if ty.is_converted() {
        quote! { #name: impl Into<#ty> }
    } else {
        quote! { #name: #ty }
    }
}

/// The value of such a parameter.
fn argument(name: &str, ty: &RustType) -> TokenStream {
    let name = ident(name);
    if ty.is_converted() {
        quote! { #name.into() }
    } else {
        quote! { #name }
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
            Head::Local(name) | Head::Id(name) => ident(name).to_tokens(tokens),
        }
        let arguments = &self.arguments;
        if !arguments.is_empty() {
            tokens.extend(quote! { <#(#arguments),*> });
        }
    }
}
