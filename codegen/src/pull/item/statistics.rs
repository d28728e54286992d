//! Extended statistics.

use proc_macro2::TokenStream;
use quote::quote;

use super::grant::ordered;
use super::{Writer, comment_option, options};
use crate::model::{Name, QualifiedName, Statistics, StatisticsKind};
use crate::pull::print::{ident, text};
use crate::pull::readable;

/// `#[statistics(..)]` for each of a table. PostgreSQL forgets the order of the columns, which its names have, so that the
/// name is always said.
pub fn statistics(writer: &Writer<'_>, table: &QualifiedName) -> Vec<TokenStream> {
    writer.schema().statistics_of(table).map(|of| one(writer, of)).collect()
}

fn one(writer: &Writer<'_>, of: &Statistics) -> TokenStream {
    let columns = ordered(writer, &of.table, of.columns.iter().collect());
    let columns = writer.own_columns(&of.table, columns, &[]);
    let expressions = of.expressions.iter().map(|sql| {
        let sql = text(sql.as_str());
        quote!(expr(#sql))
    });
    let targets: Vec<TokenStream> = columns.into_iter().chain(expressions).collect();
    let all = StatisticsKind::ALL.iter().all(|kind| of.kinds.contains(kind));
    let kinds = (!all && !of.kinds.is_empty()).then(|| {
        let kinds = of.kinds.iter().map(|kind| ident(kind.as_sql()));
        quote!(kinds(#(#kinds),*))
    });
    let name = text(of.name.as_str());
    let target = of.target.map(|target| {
        let target = proc_macro2::Literal::u16_unsuffixed(target);
        quote!(target = #target)
    });
    let options = options([kinds, Some(quote!(name = #name)), target, comment_option(of.comment.as_ref())]);
    quote!(#[statistics(#(#targets),* #options)])
}

/// Is the SQL of the statistics readable while the schema compiles?
pub fn is_readable(writer: &Writer<'_>, table: &QualifiedName, columns: &[&Name]) -> bool {
    let mut expressions = writer.schema().statistics_of(table).flat_map(|of| &of.expressions);
    expressions.all(|sql| readable::is_condition(sql.as_str(), columns, &[]))
}
