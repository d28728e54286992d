//! Schemas of the database, extensions, and types: enums, closed sets, domains, composite types, others' types, and
//! sequences.

use heck::ToSnakeCase;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::column::{renamed, sequence_options};
use super::{Writer, collate, collation, comment_option, grant, options};
use crate::kind::Grants;
use crate::model::{BaseType, Builtin, Name, ObjectId, QualifiedName, Type, ValueLiteral, Values};
use crate::pull::print::{comment, ident, text, word};
use crate::pull::readable;

/// `#[derive(Namespace)]`.
pub fn namespace(writer: &Writer<'_>, name: &Name) -> TokenStream {
    let schema = writer.schema();
    let id = ObjectId::Schema(name.clone());
    let external = schema.is_external(&id);
    let (item, word) = (writer.item(&id), word(name.as_str()));
    let doc = comment(schema.namespaces.get(name).and_then(|namespace| namespace.comment.as_ref()));
    let granted = granted(writer, &id, external);
    let options = options([external.then(|| quote!(external)), granted.option]);
    let grants = granted.attributes;
    quote! {
        #doc
        #[derive(Namespace)]
        #[namespace(#word #options)]
        #(#grants)*
        pub struct #item;
    }
}

/// `#[derive(Extension)]`.
pub fn extension(writer: &Writer<'_>, name: &Name) -> TokenStream {
    let schema = writer.schema();
    let Some(extension) = schema.extensions.get(name) else { return TokenStream::new() };
    let id = ObjectId::Extension(name.clone());
    let (item, word) = (writer.item(&id), word(name.as_str()));
    let options = options([
        writer.schema_option(&extension.schema),
        schema.is_external(&id).then(|| quote!(external)),
        comment_option(extension.comment.as_ref()),
    ]);
    quote! {
        #[derive(Extension)]
        #[extension(#word #options)]
        pub struct #item;
    }
}

/// `#[derive(ExternalType)]`.
pub fn foreign(writer: &Writer<'_>, ty: &Type, item: &str) -> TokenStream {
    let item = ident(item);
    let word = match &ty.base {
        BaseType::User(name) => word(name.name.as_str()),
        BaseType::Builtin(builtin) => word(builtin.catalog_name()),
    };
    let options = match &ty.base {
        BaseType::User(name) if name.schema != "pg_catalog" => {
            let modifiers = (!ty.modifiers.is_empty()).then(|| {
                let modifiers =
                    ty.modifiers.iter().map(|modifier| modifier.parse().unwrap_or_else(|_| text(modifier)));
                let modifiers: Vec<TokenStream> = modifiers.collect();
                quote!(modifiers(#(#modifiers),*))
            });
            options([writer.schema_option(&name.schema), modifiers])
        }
        BaseType::User(name) => {
            let builtin = text(name.name.as_str());
            quote!(, builtin = #builtin)
        }
        BaseType::Builtin(_) => {
            let builtin = text(&ty.to_string());
            quote!(, builtin = #builtin)
        }
    };
    quote! {
        #[derive(ExternalType)]
        #[external_type(#word #options)]
        pub struct #item;
    }
}

/// A native enum.
pub fn enumeration(writer: &Writer<'_>, name: &QualifiedName) -> TokenStream {
    let schema = writer.schema();
    let values = schema.enums.get(name).and_then(|of| schema.values.get(of.rust_name.as_ref()?));
    let Some(values) = values else { return TokenStream::new() };
    let (word, in_schema) = (word(name.name.as_str()), writer.schema_option(&name.schema));
    let in_schema = options([in_schema]);
    let grants = grant::of_type(writer, &ObjectId::Enum(name.clone()));
    closed(values, &quote!(#[values(enum_type(#word #in_schema))] #(#grants)*))
}

/// A closed set that columns check.
pub fn set(writer: &Writer<'_>, name: &str) -> TokenStream {
    let Some(values) = writer.schema().values.get(name) else { return TokenStream::new() };
    let usual = match values.variants.first() {
        Some((_, ValueLiteral::Integer(_), _)) => Builtin::Int2,
        _ => Builtin::Text,
    };
    let ty = (values.ty != Type::builtin(usual)).then(|| {
        let ty = writer.ty(&values.ty, None, false);
        quote!(#[values(type(#ty))])
    });
    closed(values, &quote!(#ty))
}

fn closed(values: &Values, attributes: &TokenStream) -> TokenStream {
    let (doc, item) = (comment(values.doc.as_ref()), ident(&values.rust_name));
    let variants = values.variants.iter().map(|(name, value, doc)| {
        let (doc, variant) = (comment(doc.as_ref()), ident(name));
        let value = match value {
            ValueLiteral::Text(text) if name.to_snake_case() == *text => None,
            ValueLiteral::Text(of) => Some(text(of)),
            ValueLiteral::Integer(number) => {
                let number = Literal::i64_unsuffixed(*number);
                Some(quote!(#number))
            }
        };
        let value = value.map(|value| quote!(#[value(#value)]));
        quote!(#doc #value #variant)
    });
    quote! {
        #doc
        #[derive(Values)]
        #attributes
        pub enum #item { #(#variants),* }
    }
}

/// `#[derive(Domain)]`.
pub fn domain(writer: &Writer<'_>, name: &QualifiedName) -> TokenStream {
    let schema = writer.schema();
    let Some(domain) = schema.domains.get(name) else { return TokenStream::new() };
    let id = ObjectId::Domain(name.clone());
    let (item, word) = (writer.item(&id), word(name.name.as_str()));
    let doc = comment(domain.comment.as_ref());
    let base = writer.ty(&domain.base, None, false);
    let value = Name::new("value");
    let readable = domain.checks.values().all(|sql| readable::is_condition(sql.as_str(), &[&value], &[]))
        && domain.default.as_ref().is_none_or(|sql| readable::is_default(sql.as_str()));
    let unchecked = (!readable).then(|| quote!(#[unchecked]));
    let chosen = format!("{}_check", name.name.as_str());
    let checks = domain.checks.iter().map(|(name, sql)| {
        let sql = text(sql.as_str());
        let not_valid = domain.not_valid.contains(name).then(|| quote!(, not_valid));
        let name = (name.as_str() != chosen).then(|| {
            let name = text(name.as_str());
            quote!(, name = #name)
        });
        Some(quote!(check(#sql #name #not_valid)))
    });
    let default = domain.default.as_ref().map(|sql| {
        let sql = text(sql.as_str());
        quote!(default = #sql)
    });
    let collate = domain.collation.as_ref().map(|name| {
        let name = collation(name);
        quote!(collate = #name)
    });
    let own = [
        writer.schema_option(&name.schema),
        schema.is_external(&id).then(|| quote!(external)),
        Some(quote!(base(#base))),
        domain.not_null.then(|| quote!(not_null)),
        default,
        collate,
    ];
    let options = options(own.into_iter().chain(checks));
    let grants = grant::of_type(writer, &id);
    quote! {
        #doc
        #[derive(Domain)]
        #[domain(#word #options)]
        #unchecked #(#grants)*
        pub struct #item;
    }
}

/// `#[derive(Composite)]`.
pub fn composite(writer: &Writer<'_>, name: &QualifiedName) -> TokenStream {
    let schema = writer.schema();
    let Some(composite) = schema.composites.get(name) else { return TokenStream::new() };
    let id = ObjectId::Composite(name.clone());
    let (item, word) = (writer.item(&id), word(name.name.as_str()));
    let doc = comment(composite.comment.as_ref());
    let options = options([writer.schema_option(&name.schema)]);
    let grants = grant::of_type(writer, &id);
    let fields = composite.fields.iter().map(|each| {
        let field = writer.field(name, &each.name);
        let (doc, renamed) = (comment(each.comment.as_ref()), renamed(&field, &each.name));
        let ty = writer.ty(&each.ty, each.values.as_ref(), each.nullable);
        let collate = collate(each.collation.as_ref());
        quote!(#doc #renamed #collate pub #field: #ty)
    });
    quote! {
        #doc
        #[derive(Composite)]
        #[composite(#word #options)]
        #(#grants)*
        pub struct #item { #(#fields),* }
    }
}

/// `#[derive(Sequence)]`.
pub fn sequence(writer: &Writer<'_>, name: &QualifiedName) -> TokenStream {
    let schema = writer.schema();
    let Some(sequence) = schema.sequences.get(name) else { return TokenStream::new() };
    let id = ObjectId::Sequence(name.clone());
    let external = schema.is_external(&id);
    let (item, word) = (writer.item(&id), word(name.name.as_str()));
    let doc = comment(sequence.comment.as_ref());
    let ty = (sequence.ty != Type::builtin(Builtin::Int8)).then(|| {
        let ty = writer.ty(&sequence.ty, None, false);
        quote!(type(#ty))
    });
    let owned_by = sequence.owned_by.as_ref().map(|(table, column)| {
        let column = writer.column(table, column);
        quote!(owned_by(#column))
    });
    let granted = granted(writer, &id, external);
    let own = [
        writer.schema_option(&name.schema),
        external.then(|| quote!(external)),
        ty,
        sequence.unlogged.then(|| quote!(unlogged)),
        owned_by,
        granted.option,
    ];
    let options = options(own.into_iter().chain(sequence_options(&sequence.options).into_iter().map(Some)));
    let grants = granted.attributes;
    quote! {
        #doc
        #[derive(Sequence)]
        #[sequence(#word #options)]
        #(#grants)*
        pub struct #item;
    }
}

/// Who may do what with a schema or sequence.
struct Granted {
    option: Option<TokenStream>,
    attributes: Vec<TokenStream>,
}

fn granted(writer: &Writer<'_>, id: &ObjectId, external: bool) -> Granted {
    let privileges = writer.schema().privileges_on(id).filter(|_| !external);
    let Some(privileges) = privileges else { return Granted { option: None, attributes: Vec::new() } };
    let plain = privileges.grants.iter().filter(|(role, _)| !privileges.grantable.contains_key(*role));
    let plain: Grants = plain.map(|(role, granted)| (role.clone(), granted.clone())).collect();
    Granted { option: grant::by_privilege(&plain), attributes: grant::grants(writer, id, &plain) }
}
