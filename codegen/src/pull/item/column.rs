//! Columns of tables as fields.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::grant::grants;
use super::{Writer, collate, setting};
use crate::declare::names::object_name;
use crate::kind::Grants;
use crate::model::{Column, Name, ObjectId, QualifiedName, SequenceOptions, Table};
use crate::pull::print::{comment, ident, text};
use crate::pull::readable;

/// A column as a field, with the constraints that stand on it.
pub fn field(
    writer: &Writer<'_>,
    table: &Table,
    column: &Column,
    constraints: &[TokenStream],
) -> TokenStream {
    let field = writer.field(&table.name, &column.name);
    let doc = comment(column.comment.as_ref());
    let name = renamed(&field, &column.name);
    let ty = writer.ty(&column.ty, column.values.as_ref(), !column.not_null);
    let default = column.default.as_ref().map(|sql| {
        let sql = text(sql.as_str());
        quote!(#[default(#sql)])
    });
    let generated = column.generated.as_ref().map(|of| {
        let sql = text(of.expression.as_str());
        let kept = (!of.stored).then(|| quote!(, virtual));
        quote!(#[generated(#sql #kept)])
    });
    let collate = collate(column.collation.as_ref());
    let word = |attribute: &str, word: &String| {
        let (attribute, word) = (ident(attribute), ident(word));
        quote!(#[#attribute(#word)])
    };
    let storage = column.storage.as_ref().map(|storage| word("storage", storage));
    let compression = column.compression.as_ref().map(|method| word("compression", method));
    let statistics = column.statistics.map(|target| {
        let target = Literal::i32_unsuffixed(target);
        quote!(#[statistics(#target)])
    });
    let options = (!column.options.is_empty()).then(|| {
        let options = column.options.iter().map(|(name, value)| setting(name, value));
        quote!(#[options(#(#options),*)])
    });
    let inherited = column.inherited.then(|| quote!(#[inherited]));
    let identity = identity(table, column);
    let granted = of_sequence(writer, table, column);
    quote! {
        #doc #name #inherited #(#constraints)* #identity #(#granted)* #default #generated #collate #storage #compression #statistics
        #options
        pub #field: #ty
    }
}

/// `#[column("Full Name")]`, where the field has another name.
pub fn renamed(field: &proc_macro2::Ident, name: &Name) -> Option<TokenStream> {
    let plain = syn::ext::IdentExt::unraw(field).to_string();
    (plain != name.as_str()).then(|| {
        let name = text(name.as_str());
        quote!(#[column(#name)])
    })
}

fn identity(table: &Table, column: &Column) -> Option<TokenStream> {
    let identity = column.identity.as_ref()?;
    let when = if identity.always { quote!(always) } else { quote!(by_default) };
    let sequence = identity.sequence.as_ref().map(|name| {
        let name = if name.schema == table.name.schema && !name.name.as_str().contains('.') {
            text(name.name.as_str())
        } else {
            text(&format!("{}.{}", name.schema.as_str(), name.name.as_str()))
        };
        quote!(, sequence = #name)
    });
    let options = sequence_options(&identity.options);
    Some(quote!(#[identity(#when #sequence #(, #options)*)]))
}

/// `start = 100`, and what else differs from the defaults.
pub fn sequence_options(options: &SequenceOptions) -> Vec<TokenStream> {
    let SequenceOptions { increment, minvalue, maxvalue, start, cache, cycle } = options;
    let numbers = [
        ("start", start),
        ("increment", increment),
        ("minvalue", minvalue),
        ("maxvalue", maxvalue),
        ("cache", cache),
    ];
    let numbers = numbers.into_iter().filter_map(|(option, value)| {
        let (option, value) = (ident(option), Literal::i64_unsuffixed((*value)?));
        Some(quote!(#option = #value))
    });
    numbers.chain(cycle.then(|| quote!(cycle))).collect()
}

/// What is granted on the sequence of an identity column.
fn of_sequence(writer: &Writer<'_>, table: &Table, column: &Column) -> Vec<TokenStream> {
    let Some(identity) = &column.identity else { return Vec::new() };
    let chosen = object_name(table.name.name.as_str(), column.name.as_str(), "seq");
    let sequence =
        identity.sequence.clone().unwrap_or_else(|| QualifiedName::new(table.name.schema.clone(), chosen));
    grants(writer, &ObjectId::Sequence(sequence), &Grants::new())
}

/// Is the SQL of the columns readable while the schema compiles?
pub fn is_readable(columns: &[Column], names: &[&Name]) -> bool {
    columns.iter().all(|column| {
        let default = column.default.as_ref().is_none_or(|sql| readable::is_default(sql.as_str()));
        let generated = column.generated.as_ref();
        default && generated.is_none_or(|of| readable::is_condition(of.expression.as_str(), names, &[]))
    })
}
