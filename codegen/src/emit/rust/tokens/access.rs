//! What the types do with a database, through either crate: reading rows, writing values, statements and calls.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::super::ir::{Driver, Fetch, Field, File, Function, Item, Presence, Relation, RustType, Writes};
use super::{Source, client_codec, codec, doc, ident, parameter};

/// The source of one file's part.
pub(super) fn source(file: &File, driver: Driver) -> Source {
    let items: Vec<TokenStream> = file.items.iter().flat_map(|one| item(one, driver)).collect();
    let uses = super::use_crate(file.items.iter().flat_map(names).collect());
    let doc = format!("What the types of `{}` do with the database.", file.name);
    Source { doc, uses, items }
}

/// The types that an item's part mentions: those that it declares, and those of its parameters and results.
fn names(item: &Item) -> BTreeSet<&str> {
    let mut names: BTreeSet<&str> = item.names().into_iter().collect();
    let mut key: &[Field] = &[];
    if let Item::Relation(relation) = item {
        key = &relation.key;
        if let Some(writes) = relation.writes.as_ref().filter(|_| key.is_empty()) {
            // No key, no statement that names a row.
            names.remove(writes.patch.name.as_str());
        }
    }
    let result = if let Item::Function(function) = item { function.fetch.ty() } else { None };
    for ty in key.iter().map(|field| &field.ty).chain(result) {
        names.extend(ty.locals());
    }
    names
}

fn item(item: &Item, driver: Driver) -> Vec<TokenStream> {
    match item {
        Item::Id(_) | Item::Enum(_) | Item::Document(_) => codecs(item, driver),
        Item::Composite(one) => {
            std::iter::once(driver.reading(&one.record)).chain(codecs(item, driver)).collect()
        }
        Item::Relation(relation) => {
            let mut items = vec![driver.reading(&relation.row)];
            items.extend(find(relation, driver));
            if let Some(writes) = &relation.writes {
                items.push(insert(relation, writes, driver));
                items.extend(apply(relation, writes, driver));
            }
            items
        }
        Item::Function(function) => {
            let row = function.row.iter().map(|row| driver.reading(row));
            row.chain([call(function, driver)]).collect()
        }
    }
}

fn codecs(item: &Item, driver: Driver) -> Vec<TokenStream> {
    match driver {
        Driver::Sqlx => codec::implementations(item),
        Driver::TokioPostgres => client_codec::implementations(item),
    }
}

fn parameters(key: &[Field]) -> impl Iterator<Item = TokenStream> {
    key.iter().map(|field| parameter(&field.ident, &field.ty))
}

fn keys(key: &[Field], driver: Driver) -> impl Iterator<Item = TokenStream> {
    key.iter().map(move |field| {
        let (name, ty) = (ident(&field.ident), &field.ty);
        let value = if ty.is_converted() {
            // The statement takes values of any type, so the conversion has to say which.
            quote! { Into::<#ty>::into(#name) }
        } else {
            quote! { #name }
        };
        driver.bind("key", field, &value)
    })
}

/// Gives the columns or arguments of a struct their values.
fn sets<'a>(
    owner: &'a TokenStream,
    fields: &'a [Field],
    driver: Driver,
) -> impl Iterator<Item = TokenStream> + 'a {
    fields.iter().map(move |field| {
        let name = ident(&field.ident);
        if field.presence == Presence::Required {
            driver.bind("set", field, &quote! { #owner.#name })
        } else {
            let set = driver.bind("set", field, &quote! { value });
            quote! {
                if let Some(value) = #owner.#name {
                    #set
                }
            }
        }
    })
}

/// A statement to be filled in: variable only if something is.
fn statement(is_filled_in: bool) -> TokenStream {
    let mutable = is_filled_in.then(|| quote! { mut });
    quote! { let #mutable statement = super::values::Statement::default(); }
}

fn find(relation: &Relation, driver: Driver) -> Option<TokenStream> {
    let (name, table) = (ident(&relation.row.name), &relation.sql);
    let (find, connection, error) = (driver.method("find"), driver.connection(), driver.error());
    let (parameters, statement) = (parameters(&relation.key), statement(true));
    let keys = keys(&relation.key, driver);
    let fetch = Fetch::OptionalRow(RustType::local(&relation.row.name));
    let run = driver.run(&fetch, &quote! { statement.select(#table, Self::COLUMNS) });
    (!relation.key.is_empty()).then(|| {
        quote! {
            impl #name {
                /// Reads the row of this primary key, if the caller can see one.
                pub async fn #find(#connection, #(#parameters),*) -> Result<Option<Self>, #error> {
                    #statement
                    #(#keys)*
                    #run
                }
            }
        }
    })
}

fn insert(relation: &Relation, writes: &Writes, driver: Driver) -> TokenStream {
    let (name, row, table) = (ident(&writes.new.name), ident(&relation.row.name), &relation.sql);
    let (insert, connection, error) = (driver.method("insert"), driver.connection(), driver.error());
    let this = quote! { self };
    let (statement, sets) =
        (statement(!writes.new.fields.is_empty()), sets(&this, &writes.new.fields, driver));
    let fetch = Fetch::Row(RustType::local(&relation.row.name));
    let run = driver.run(&fetch, &quote! { statement.insert(#table, #row::COLUMNS) });
    quote! {
        impl #name {
            /// Inserts the row and gives it back as the database has it.
            pub async fn #insert(self, #connection) -> Result<#row, #error> {
                #statement
                #(#sets)*
                #run
            }
        }
    }
}

fn apply(relation: &Relation, writes: &Writes, driver: Driver) -> Option<TokenStream> {
    let (name, row, table) = (ident(&writes.patch.name), ident(&relation.row.name), &relation.sql);
    let (apply, connection, error) = (driver.method("apply"), driver.connection(), driver.error());
    let (this, statement) = (quote! { self }, statement(true));
    let (sets, parameters, keys) =
        (sets(&this, &writes.patch.fields, driver), parameters(&relation.key), keys(&relation.key, driver));
    let fetch = Fetch::OptionalRow(RustType::local(&relation.row.name));
    let run = driver.run(&fetch, &quote! { statement.update(#table, #row::COLUMNS) });
    (!relation.key.is_empty()).then(|| {
        quote! {
            impl #name {
                /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
                pub async fn #apply(self, #connection, #(#parameters),*) -> Result<Option<#row>, #error> {
                    #statement
                    #(#sets)*
                    #(#keys)*
                    #run
                }
            }
        }
    })
}

fn call(function: &Function, driver: Driver) -> TokenStream {
    let (name, comment) = (ident(driver.function(function)), doc(&function.doc));
    let ((before, behind), constants) = (&function.sql, &function.constants);
    let (connection, error) = (driver.connection(), driver.error());
    let fields = function.arguments.as_ref().map_or(&[][..], |record| &record.fields);
    let parameter = function.arguments.as_ref().map(|record| {
        let ty = ident(&record.name);
        quote! { arguments: #ty }
    });
    let owner = quote! { arguments };
    let (statement, sets) = (statement(!fields.is_empty()), sets(&owner, fields, driver));
    let result = match &function.fetch {
        Fetch::Nothing => quote! { () },
        Fetch::Scalar(ty) | Fetch::Row(ty) => quote! { #ty },
        Fetch::OptionalRow(ty) => quote! { Option<#ty> },
        Fetch::Scalars(ty) | Fetch::Rows(ty) => quote! { Vec<#ty> },
    };
    let run = driver.run(&function.fetch, &quote! { statement.call(#before, &[#(#constants),*], #behind) });
    quote! {
        #comment
        pub async fn #name(#connection, #parameter) -> Result<#result, #error> {
            #statement
            #(#sets)*
            #run
        }
    }
}
