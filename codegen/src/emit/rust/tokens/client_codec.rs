//! How ids, enums, JSON documents and composite types travel through tokio-postgres.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::ir::{Composite, Enum, Id, Item, Record, Storage};
use super::ident;

/// What tokio-postgres must know of a type.
struct Codec {
    /// Is `ty` a type of the server's whose values it stands for?
    accepts: TokenStream,
    to_sql: TokenStream,
    from_sql: TokenStream,
}

impl Codec {
    fn implementations(self, name: &str) -> Vec<TokenStream> {
        let (name, Self { accepts, to_sql, from_sql }) = (ident(name), self);
        let accepts = quote! { fn accepts(ty: &tokio_postgres::types::Type) -> bool { #accepts } };
        let error = quote! { Box<dyn std::error::Error + std::marker::Sync + std::marker::Send> };
        let sent = quote! {
            impl tokio_postgres::types::ToSql for #name {
                fn to_sql(
                    &self, ty: &tokio_postgres::types::Type, out: &mut bytes::BytesMut,
                ) -> Result<tokio_postgres::types::IsNull, #error> { #to_sql }

                #accepts

                tokio_postgres::types::to_sql_checked!();
            }
        };
        let received = quote! {
            impl<'r> tokio_postgres::types::FromSql<'r> for #name {
                fn from_sql(ty: &tokio_postgres::types::Type, raw: &'r [u8]) -> Result<Self, #error> { #from_sql }

                #accepts
            }
        };
        vec![sent, received]
    }
}

/// What a value of an item's own type needs to be sent and received.
pub(super) fn implementations(item: &Item) -> Vec<TokenStream> {
    match item {
        Item::Id(one) => id(one),
        Item::Enum(one) => enumeration(one),
        Item::Document(record) => document(record),
        Item::Composite(one) => composite(one),
        Item::Relation(_) | Item::Function(_) => Vec::new(),
    }
}

/// Asks another type, by the trait that it has for it.
fn accepted_by(other: &TokenStream) -> TokenStream {
    quote! { <#other as tokio_postgres::types::ToSql>::accepts(ty) }
}

/// An id travels as the key that it wraps.
fn id(id: &Id) -> Vec<TokenStream> {
    let inner = &id.inner;
    let codec = Codec {
        accepts: accepted_by(&quote! { #inner }),
        to_sql: quote! { tokio_postgres::types::ToSql::to_sql(&self.0, ty, out) },
        from_sql: quote! { <#inner as tokio_postgres::types::FromSql>::from_sql(ty, raw).map(Self) },
    };
    codec.implementations(&id.name)
}

/// A closed set travels as what stores it.
fn enumeration(one: &Enum) -> Vec<TokenStream> {
    let text = |accepts| Codec {
        accepts,
        to_sql: quote! { tokio_postgres::types::ToSql::to_sql(&self.as_str(), ty, out) },
        from_sql: quote! { Ok(<&str as tokio_postgres::types::FromSql>::from_sql(ty, raw)?.parse()?) },
    };
    let codec = match &one.storage {
        Storage::Text => text(accepted_by(&quote! { &str })),
        Storage::Native(_) => text(quote! { matches!(ty.kind(), tokio_postgres::types::Kind::Enum(_)) }),
        Storage::Number(stored) => {
            let number = ident(stored);
            Codec {
                accepts: accepted_by(&quote! { #number }),
                to_sql: quote! { tokio_postgres::types::ToSql::to_sql(&#number::from(*self), ty, out) },
                from_sql: quote! {
                    Ok(<#number as tokio_postgres::types::FromSql>::from_sql(ty, raw)?.try_into()?)
                },
            }
        }
    };
    codec.implementations(&one.name)
}

/// A document travels as JSON.
fn document(record: &Record) -> Vec<TokenStream> {
    let json = quote! { tokio_postgres::types::Json<Self> };
    let codec = Codec {
        accepts: accepted_by(&json),
        to_sql: quote! { tokio_postgres::types::ToSql::to_sql(&tokio_postgres::types::Json(self), ty, out) },
        from_sql: quote! {
            <#json as tokio_postgres::types::FromSql>::from_sql(ty, raw).map(|json| json.0)
        },
    };
    codec.implementations(&record.name)
}

/// A composite type travels field by field.
fn composite(composite: &Composite) -> Vec<TokenStream> {
    if composite.sql.is_none() {
        return Vec::new();
    }
    let fields = &composite.record.fields;
    let sent = fields.iter().map(|field| {
        let name = ident(&field.ident);
        if field.ty.is_foreign() {
            quote! { &super::foreign::Foreign::wrap(&self.#name) }
        } else {
            quote! { &self.#name }
        }
    });
    let received = fields.iter().map(|field| {
        let name = ident(&field.ident);
        if field.ty.is_foreign() {
            quote! { #name: super::foreign::Foreign::unwrap(fields.next()?) }
        } else {
            quote! { #name: fields.next()? }
        }
    });
    let codec = Codec {
        accepts: quote! { matches!(ty.kind(), tokio_postgres::types::Kind::Composite(_)) },
        to_sql: quote! { super::record::write(ty, &[#(#sent),*], out) },
        from_sql: quote! {
            let mut fields = super::record::Reader::new(ty, raw)?;
            Ok(Self { #(#received),* })
        },
    };
    codec.implementations(&composite.record.name)
}
