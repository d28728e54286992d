//! How ids, enums, JSON documents and composite types travel through sqlx.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::ir::{Composite, Enum, Id, Item, Record, Storage};
use super::ident;

/// What sqlx must know of a type: its name on the server, and how a value is sent and received.
struct Codec {
    type_info: TokenStream,
    /// Is `ty` a type whose values it reads?
    compatible: TokenStream,
    array_type_info: TokenStream,
    /// Is `ty` an array of such a type?
    array_compatible: TokenStream,
    encode: TokenStream,
    decode: TokenStream,
}

impl Codec {
    /// As another type does it.
    fn like(other: &TokenStream, encode: TokenStream, decode: TokenStream) -> Self {
        Self {
            type_info: quote! { <#other as sqlx::Type<sqlx::Postgres>>::type_info() },
            compatible: quote! { <#other as sqlx::Type<sqlx::Postgres>>::compatible(ty) },
            array_type_info: quote! { <#other as sqlx::postgres::PgHasArrayType>::array_type_info() },
            array_compatible: quote! { <#other as sqlx::postgres::PgHasArrayType>::array_compatible(ty) },
            encode,
            decode,
        }
    }

    /// A type of the schema. The server's name for it depends on the search path, so the sort of type decides whether
    /// a value can be read.
    fn named(sql: &str, kind: &TokenStream, encode: TokenStream, decode: TokenStream) -> Self {
        Self {
            type_info: quote! { sqlx::postgres::PgTypeInfo::with_name(#sql) },
            compatible: quote! {
                *ty == Self::type_info() || matches!(ty.kind(), sqlx::postgres::PgTypeKind::#kind(_))
            },
            array_type_info: quote! { sqlx::postgres::PgTypeInfo::array_of(#sql) },
            array_compatible: quote! {
                *ty == Self::array_type_info()
                    || matches!(ty.kind(), sqlx::postgres::PgTypeKind::Array(element)
                        if <Self as sqlx::Type<sqlx::Postgres>>::compatible(element))
            },
            encode,
            decode,
        }
    }

    fn implementations(self, name: &str) -> Vec<TokenStream> {
        let name = ident(name);
        let Self { type_info, compatible, array_type_info, array_compatible, encode, decode } = self;
        let one = quote! {
            impl sqlx::Type<sqlx::Postgres> for #name {
                fn type_info() -> sqlx::postgres::PgTypeInfo { #type_info }
                fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool { #compatible }
            }
        };
        let array = quote! {
            impl sqlx::postgres::PgHasArrayType for #name {
                fn array_type_info() -> sqlx::postgres::PgTypeInfo { #array_type_info }
                fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool { #array_compatible }
            }
        };
        let encode = quote! {
            impl sqlx::Encode<'_, sqlx::Postgres> for #name {
                fn encode_by_ref(
                    &self, buffer: &mut sqlx::postgres::PgArgumentBuffer,
                ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> { #encode }
            }
        };
        let decode = quote! {
            impl sqlx::Decode<'_, sqlx::Postgres> for #name {
                fn decode(value: sqlx::postgres::PgValueRef<'_>) -> Result<Self, sqlx::error::BoxDynError> { #decode }
            }
        };
        vec![one, array, encode, decode]
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

/// An id travels as the key that it wraps.
fn id(id: &Id) -> Vec<TokenStream> {
    let inner = &id.inner;
    let encode = quote! { sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer) };
    let decode = quote! { <#inner as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self) };
    Codec::like(&quote! { #inner }, encode, decode).implementations(&id.name)
}

/// A closed set travels as what stores it.
fn enumeration(one: &Enum) -> Vec<TokenStream> {
    let encode_text = quote! { sqlx::Encode::<sqlx::Postgres>::encode(self.as_str(), buffer) };
    let decode_text = quote! { Ok(<&str as sqlx::Decode<sqlx::Postgres>>::decode(value)?.parse()?) };
    let codec = match &one.storage {
        Storage::Text => Codec::like(&quote! { String }, encode_text, decode_text),
        Storage::Native(sql) => Codec::named(sql, &quote! { Enum }, encode_text, decode_text),
        Storage::Number(stored) => {
            let number = ident(stored);
            let encode = quote! { sqlx::Encode::<sqlx::Postgres>::encode(#number::from(*self), buffer) };
            let decode = quote! { Ok(<#number as sqlx::Decode<sqlx::Postgres>>::decode(value)?.try_into()?) };
            Codec::like(&quote! { #number }, encode, decode)
        }
    };
    codec.implementations(&one.name)
}

/// A document travels as JSON.
fn document(record: &Record) -> Vec<TokenStream> {
    let encode = quote! { sqlx::Encode::<sqlx::Postgres>::encode(sqlx::types::Json(self), buffer) };
    let decode = quote! { Ok(<sqlx::types::Json<Self> as sqlx::Decode<sqlx::Postgres>>::decode(value)?.0) };
    Codec::like(&quote! { sqlx::types::Json<Self> }, encode, decode).implementations(&record.name)
}

/// A composite type travels field by field.
fn composite(composite: &Composite) -> Vec<TokenStream> {
    let Some(sql) = &composite.sql else {
        return Vec::new();
    };
    let fields: Vec<_> = composite.record.fields.iter().map(|field| ident(&field.ident)).collect();
    let encode = quote! {
        let mut encoder = sqlx::postgres::types::PgRecordEncoder::new(buffer);
        #(encoder.encode(&self.#fields)?;)*
        encoder.finish();
        Ok(sqlx::encode::IsNull::No)
    };
    let check = composite.record.fields.iter().any(|field| field.ty.is_time());
    let check = check.then(|| quote! { super::finite::check(&value)?; });
    let decode = quote! {
        #check
        let mut decoder = sqlx::postgres::types::PgRecordDecoder::new(value)?;
        Ok(Self { #(#fields: decoder.try_decode()?),* })
    };
    Codec::named(sql, &quote! { Composite }, encode, decode).implementations(&composite.record.name)
}
