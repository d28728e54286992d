//! What the types do with a database: reading rows, writing values, statements and calls.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::super::ir::{
    Fetch, Field, File, Function, Head, Item, Presence, Record, Relation, RustType, Writes,
};
use super::codec::{composite, document, enumeration};
use super::{Source, doc, ident};

/// The source of one file's part.
pub(super) fn source(file: &File) -> Source {
    let items: Vec<TokenStream> = file.items.iter().flat_map(item).collect();
    let mut uses = TokenStream::new();
    if file.items.iter().any(runs_statements) {
        uses.extend(quote! { use super::statement::Statement; });
    }
    uses.extend(super::use_crate(file.items.iter().flat_map(names).collect()));
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

fn item(item: &Item) -> Vec<TokenStream> {
    match item {
        Item::Enum(one) => enumeration(one),
        Item::Document(record) => document(record),
        Item::Composite(one) => composite(one),
        Item::Relation(relation) => {
            let mut items = vec![from_row(&relation.row), select(relation)];
            if let Some(writes) = &relation.writes {
                items.push(insert(relation, writes));
                items.extend(apply(relation, writes));
            }
            items
        }
        Item::Function(function) => function.row.iter().map(from_row).chain([call(function)]).collect(),
    }
}

/// Is a field a date or time, null or not?
fn is_time(field: &Field) -> bool {
    let is = |ty: &RustType| {
        let points = ["chrono::NaiveDate", "chrono::NaiveDateTime", "chrono::NaiveTime", "chrono::DateTime"];
        matches!(ty.head, Head::External(path) if points.contains(&path))
    };
    is(&field.ty) || (field.ty.head == Head::External("Option") && field.ty.arguments.first().is_some_and(is))
}

/// Does an item's part read a date or time from a row?
pub(super) fn reads_time(item: &Item) -> bool {
    rows(item).iter().any(|record| record.fields.iter().any(is_time))
}

/// Does an item's part run statements?
pub(super) fn runs_statements(item: &Item) -> bool {
    match item {
        Item::Function(_) => true,
        Item::Relation(relation) => relation.writes.is_some(),
        Item::Enum(_) | Item::Document(_) | Item::Composite(_) => false,
    }
}

/// The structs that are read from rows.
fn rows(item: &Item) -> Vec<&Record> {
    match item {
        Item::Composite(composite) => vec![&composite.record],
        Item::Relation(relation) => vec![&relation.row],
        Item::Function(function) => function.row.iter().collect(),
        Item::Enum(_) | Item::Document(_) => Vec::new(),
    }
}

/// How a struct is read from a row.
pub(super) fn from_row(record: &Record) -> TokenStream {
    let name = ident(&record.name);
    let fields = record.fields.iter().map(|field| {
        let (ident, name) = (ident(&field.ident), &field.name);
        if is_time(field) {
            quote! { #ident: super::finite::finite(row, #name)? }
        } else {
            quote! { #ident: sqlx::Row::try_get(row, #name)? }
        }
    });
    let row = if record.fields.is_empty() {
        quote! { _ }
    } else {
        quote! { row }
    };
    quote! {
        impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for #name {
            fn from_row(#row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
                Ok(Self { #(#fields),* })
            }
        }
    }
}

fn parameters(key: &[Field]) -> impl Iterator<Item = TokenStream> {
    key.iter().map(|field| {
        let (name, ty) = (ident(&field.ident), &field.ty);
        quote! { #name: #ty }
    })
}

fn keys(key: &[Field]) -> impl Iterator<Item = TokenStream> {
    key.iter().map(|field| {
        let (name, column, cast) = (ident(&field.ident), &field.target, &field.write);
        quote! { statement.key(#column, #cast, #name)?; }
    })
}

fn select(relation: &Relation) -> TokenStream {
    let (name, table, columns) = (ident(&relation.row.name), &relation.sql, &relation.columns);
    let find = (!relation.key.is_empty()).then(|| {
        let (parameters, keys) = (parameters(&relation.key), keys(&relation.key));
        quote! {
            /// Reads the row of this primary key, if the caller can see one.
            pub async fn find(
                executor: impl sqlx::PgExecutor<'_>, #(#parameters),*
            ) -> Result<Option<Self>, sqlx::Error> {
                let mut statement = Statement::default();
                #(#keys)*
                let sql = sqlx::AssertSqlSafe(statement.select(#table, Self::COLUMNS));
                sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
            }
        }
    });
    quote! {
        impl #name {
            /// The select list of a row, for queries of one's own.
            pub const COLUMNS: &'static str = #columns;

            #find
        }
    }
}

/// Gives the columns or arguments of a struct their values.
fn sets<'a>(owner: &'a TokenStream, fields: &'a [Field]) -> impl Iterator<Item = TokenStream> + 'a {
    fields.iter().map(move |field| {
        let (name, target, cast) = (ident(&field.ident), &field.target, &field.write);
        if field.presence == Presence::Required {
            quote! { statement.set(#target, #cast, #owner.#name)?; }
        } else {
            quote! {
                if let Some(value) = #owner.#name {
                    statement.set(#target, #cast, value)?;
                }
            }
        }
    })
}

/// A statement to be filled in: variable only if something is.
fn statement(is_filled_in: bool) -> TokenStream {
    let mutable = is_filled_in.then(|| quote! { mut });
    quote! { let #mutable statement = Statement::default(); }
}

fn insert(relation: &Relation, writes: &Writes) -> TokenStream {
    let (name, row, table) = (ident(&writes.new.name), ident(&relation.row.name), &relation.sql);
    let this = quote! { self };
    let (statement, sets) = (statement(!writes.new.fields.is_empty()), sets(&this, &writes.new.fields));
    quote! {
        impl #name {
            /// Inserts the row and gives it back as the database has it.
            pub async fn insert(self, executor: impl sqlx::PgExecutor<'_>) -> Result<#row, sqlx::Error> {
                #statement
                #(#sets)*
                let sql = sqlx::AssertSqlSafe(statement.insert(#table, #row::COLUMNS));
                sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
            }
        }
    }
}

fn apply(relation: &Relation, writes: &Writes) -> Option<TokenStream> {
    let (name, row, table) = (ident(&writes.patch.name), ident(&relation.row.name), &relation.sql);
    let this = quote! { self };
    let (sets, parameters, keys) =
        (sets(&this, &writes.patch.fields), parameters(&relation.key), keys(&relation.key));
    (!relation.key.is_empty()).then(|| {
        quote! {
            impl #name {
                /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
                pub async fn apply(
                    self, executor: impl sqlx::PgExecutor<'_>, #(#parameters),*
                ) -> Result<Option<#row>, sqlx::Error> {
                    let mut statement = Statement::default();
                    #(#sets)*
                    #(#keys)*
                    let sql = sqlx::AssertSqlSafe(statement.update(#table, #row::COLUMNS));
                    sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
                }
            }
        }
    })
}

fn call(function: &Function) -> TokenStream {
    let (name, comment, constants) = (ident(&function.ident), doc(&function.doc), &function.constants);
    let (before, behind) = &function.sql;
    let fields = function.arguments.as_ref().map_or(&[][..], |record| &record.fields);
    let parameter = function.arguments.as_ref().map(|record| {
        let ty = ident(&record.name);
        quote! { arguments: #ty }
    });
    let owner = quote! { arguments };
    let (statement, sets) = (statement(!fields.is_empty()), sets(&owner, fields));
    let query = match &function.fetch {
        Fetch::Nothing => quote! { query_with },
        Fetch::Scalar(_) | Fetch::Scalars(_) => quote! { query_scalar_with },
        Fetch::Row(_) | Fetch::OptionalRow(_) | Fetch::Rows(_) => quote! { query_as_with },
    };
    let (result, fetch) = match &function.fetch {
        Fetch::Nothing => (quote! { () }, quote! { execute(executor).await.map(|_| ()) }),
        Fetch::Scalar(ty) | Fetch::Row(ty) => (quote! { #ty }, quote! { fetch_one(executor).await }),
        Fetch::OptionalRow(ty) => (quote! { Option<#ty> }, quote! { fetch_optional(executor).await }),
        Fetch::Scalars(ty) | Fetch::Rows(ty) => (quote! { Vec<#ty> }, quote! { fetch_all(executor).await }),
    };
    quote! {
        #comment
        pub async fn #name(executor: impl sqlx::PgExecutor<'_>, #parameter) -> Result<#result, sqlx::Error> {
            #statement
            #(#sets)*
            let sql = sqlx::AssertSqlSafe(statement.call(#before, &[#(#constants),*], #behind));
            sqlx::#query(sql, statement.values).#fetch
        }
    }
}
