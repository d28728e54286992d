//! How the code for one way to a database differs from that for the other.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::ir::{Driver, Fetch, Field, Function, Record, RustType};
use super::ident;

impl Driver {
    /// A method, named so that it can stand beside that of the other.
    pub fn method(self, name: &str) -> Ident {
        match self {
            Self::Sqlx => ident(name),
            Self::TokioPostgres => ident(&format!("{name}_on")),
        }
    }

    /// The same of a function.
    pub fn function(self, function: &Function) -> &str {
        match self {
            Self::Sqlx => &function.ident,
            Self::TokioPostgres => &function.ident_on,
        }
    }

    /// The parameter that is the way to the database.
    pub fn connection(self) -> TokenStream {
        match self {
            Self::Sqlx => quote! { executor: impl sqlx::PgExecutor<'_> },
            Self::TokioPostgres => quote! { client: &impl tokio_postgres::GenericClient },
        }
    }

    /// What goes wrong.
    pub fn error(self) -> TokenStream {
        match self {
            Self::Sqlx => quote! { sqlx::Error },
            Self::TokioPostgres => quote! { tokio_postgres::Error },
        }
    }

    /// Binds a value by a method of the statement.
    pub fn bind(self, method: &str, field: &Field, value: &TokenStream) -> TokenStream {
        let (method, target, cast) = (ident(method), &field.target, &field.write);
        match self {
            Self::Sqlx => quote! { statement.#method(#target, #cast, #value)?; },
            Self::TokioPostgres => {
                let ty = ident(&field.parameter);
                let value = if field.ty.is_foreign() {
                    quote! { super::foreign::Foreign::wrap(&#value) }
                } else {
                    value.clone()
                };
                quote! { statement.#method(#target, #cast, tokio_postgres::types::Type::#ty, #value); }
            }
        }
    }

    /// Runs the statement that `sql` is the text of: the end of a function's body.
    pub fn run(self, fetch: &Fetch, sql: &TokenStream) -> TokenStream {
        match self {
            Self::Sqlx => by_sqlx(fetch, sql),
            Self::TokioPostgres => by_tokio_postgres(fetch, sql),
        }
    }

    /// How a struct is read from a row.
    pub fn reading(self, record: &Record) -> TokenStream {
        let name = ident(&record.name);
        let fields = record.fields.iter().map(|field| {
            let (ident, value) = (ident(&field.ident), self.read(field));
            quote! { #ident: #value? }
        });
        let row = if record.fields.is_empty() {
            quote! { _ }
        } else {
            quote! { row }
        };
        match self {
            Self::Sqlx => quote! {
                impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for #name {
                    fn from_row(#row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
                        Ok(Self { #(#fields),* })
                    }
                }
            },
            Self::TokioPostgres => quote! {
                impl TryFrom<&tokio_postgres::Row> for #name {
                    type Error = tokio_postgres::Error;

                    fn try_from(#row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
                        Ok(Self { #(#fields),* })
                    }
                }
            },
        }
    }

    fn read(self, field: &Field) -> TokenStream {
        let name = &field.name;
        match self {
            Self::Sqlx if field.ty.is_time() => quote! { super::finite::finite(row, #name) },
            Self::Sqlx => quote! { sqlx::Row::try_get(row, #name) },
            Self::TokioPostgres => column(&field.ty, &quote! { row }, &quote! { #name }),
        }
    }
}

fn by_sqlx(fetch: &Fetch, sql: &TokenStream) -> TokenStream {
    let is_time = matches!(fetch, Fetch::Scalar(ty) | Fetch::Scalars(ty) if ty.is_time());
    let query = match fetch {
        Fetch::Nothing => quote! { query_with },
        _ if is_time => quote! { query_with },
        Fetch::Scalar(_) | Fetch::Scalars(_) => quote! { query_scalar_with },
        Fetch::Row(_) | Fetch::OptionalRow(_) | Fetch::Rows(_) => quote! { query_as_with },
    };
    let fetched = match fetch {
        Fetch::Nothing => quote! { execute(executor).await.map(|_| ()) },
        Fetch::Scalar(_) if is_time => {
            quote! { fetch_one(executor).await.and_then(|row| super::finite::finite(&row, 0)) }
        }
        Fetch::Scalars(_) if is_time => quote! {
            fetch_all(executor).await?.iter().map(|row| super::finite::finite(row, 0)).collect()
        },
        Fetch::Scalar(_) | Fetch::Row(_) => quote! { fetch_one(executor).await },
        Fetch::OptionalRow(_) => quote! { fetch_optional(executor).await },
        Fetch::Scalars(_) | Fetch::Rows(_) => quote! { fetch_all(executor).await },
    };
    quote! {
        let sql = sqlx::AssertSqlSafe(#sql);
        sqlx::#query(sql, statement.values).#fetched
    }
}

fn by_tokio_postgres(fetch: &Fetch, sql: &TokenStream) -> TokenStream {
    let row = quote! { row };
    let first = |ty| column(ty, &row, &quote! { 0 });
    let fetched = match fetch {
        Fetch::Nothing => quote! { statement.run(client, &sql).await },
        Fetch::Row(_) => quote! { (&statement.one(client, &sql).await?).try_into() },
        Fetch::OptionalRow(_) => {
            quote! { statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose() }
        }
        Fetch::Rows(_) => {
            quote! { statement.all(client, &sql).await?.iter().map(|row| row.try_into()).collect() }
        }
        Fetch::Scalar(ty) => {
            let value = first(ty);
            quote! {
                let #row = &statement.one(client, &sql).await?;
                #value
            }
        }
        Fetch::Scalars(ty) => {
            let value = first(ty);
            quote! { statement.all(client, &sql).await?.iter().map(|#row| #value).collect() }
        }
    };
    quote! {
        let sql = #sql;
        #fetched
    }
}

/// A column of a row of tokio-postgres.
fn column(ty: &RustType, row: &TokenStream, index: &TokenStream) -> TokenStream {
    if ty.is_foreign() {
        quote! { super::foreign::read(#row, #index) }
    } else {
        quote! { #row.try_get(#index) }
    }
}
