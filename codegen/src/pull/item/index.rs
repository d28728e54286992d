//! Indexes.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Writer, collation, comment_option, named, options, storage};
use crate::declare::names::{joined, object_name};
use crate::model::{Index, IndexKey, IndexTarget, Name, Nulls, QualifiedName, SortOrder};
use crate::pull::print::{ident, text};
use crate::pull::readable;

/// Words of the attribute that a column of such a name is told from by its struct.
const TAKEN: &[&str] = &[
    "unique",
    "nulls_not_distinct",
    "include",
    "method",
    "storage",
    "expr",
    "renamed_from",
    "only",
    "expression",
];

/// `#[index(..)]` for each index of a table or materialized view.
pub fn indexes(writer: &Writer<'_>, relation: &QualifiedName) -> Vec<TokenStream> {
    writer.schema().indexes_of(relation).map(|index| one(writer, index)).collect()
}

fn one(writer: &Writer<'_>, index: &Index) -> TokenStream {
    let keys = index.keys.iter().map(|key| self::key(writer, &index.table, key));
    let columns: Option<Vec<&Name>> = index
        .keys
        .iter()
        .map(|key| match &key.target {
            IndexTarget::Column(column) => Some(column),
            IndexTarget::Expression(_) => None,
        })
        .collect();
    // Of an expression what PostgreSQL chose is not known, so that its name is always said.
    let chosen = columns.map(|columns| {
        let all = joined(columns.into_iter().chain(&index.include).map(Name::as_str));
        object_name(index.table.name.as_str(), &all, "idx")
    });
    let include = (!index.include.is_empty()).then(|| {
        let include = writer.own_columns(&index.table, &index.include, &[]);
        quote!(include(#(#include),*))
    });
    let method = (index.method != "btree").then(|| {
        let method = ident(index.method.as_str());
        quote!(method(#method))
    });
    let only = index.predicate.as_ref().map(|predicate| {
        let predicate = text(predicate.as_str());
        quote!(only = #predicate)
    });
    let options = options([
        include,
        only,
        index.unique.then(|| quote!(unique)),
        index.nulls_not_distinct.then(|| quote!(nulls_not_distinct)),
        method,
        storage(&index.storage),
        named(&index.name, &chosen.unwrap_or_default()),
        comment_option(index.comment.as_ref()),
    ]);
    quote!(#[index(#(#keys),* #options)])
}

fn key(writer: &Writer<'_>, relation: &QualifiedName, key: &IndexKey) -> TokenStream {
    let class = key.operator_class.as_ref().map(|class| {
        let class = text(class);
        quote!(opclass = #class)
    });
    let collate = key.collation.as_ref().map(|name| {
        let name = collation(name);
        quote!(collate = #name)
    });
    let nulls = key.nulls.map(|nulls| match nulls {
        Nulls::First => quote!(nulls_first),
        Nulls::Last => quote!(nulls_last),
    });
    let descending = (key.order == SortOrder::Desc).then(|| quote!(desc));
    let statistics = key.statistics.map(|target| {
        let target = proc_macro2::Literal::i32_unsuffixed(target);
        quote!(statistics = #target)
    });
    let said = [class, collate, descending, nulls, statistics];
    let said: Vec<TokenStream> = said.into_iter().flatten().collect();
    match &key.target {
        IndexTarget::Column(column) => {
            let column = writer.own_column(relation, column, TAKEN);
            if said.is_empty() { column } else { quote!(#column(#(#said),*)) }
        }
        IndexTarget::Expression(sql) => {
            let sql = text(sql.as_str());
            quote!(expr(#sql #(, #said)*))
        }
    }
}

/// Is the SQL of the indexes readable while the schema compiles?
pub fn is_readable(writer: &Writer<'_>, relation: &QualifiedName, columns: &[&Name]) -> bool {
    let condition = |sql: &str| readable::is_condition(sql, columns, &[]);
    writer.schema().indexes_of(relation).all(|index| {
        let keys = index.keys.iter().all(|key| match &key.target {
            IndexTarget::Expression(sql) => condition(sql.as_str()),
            IndexTarget::Column(_) => true,
        });
        keys && index.predicate.as_ref().is_none_or(|predicate| condition(predicate.as_str()))
    })
}
