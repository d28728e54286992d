//! `row!`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::spanned::Spanned;

use super::at;
use crate::parse::row::{Row, Value};

/// The row.
pub fn row(row: &Row) -> TokenStream {
    let table = &row.table;
    let place = at(table.span());
    let values = row.values.iter().map(|(column, value)| {
        // The caret of an error about the column belongs on its own word.
        let table = super::moved(quote!(#table), column.span());
        match value {
            Value::Null => quote!(.null(#table::#column)),
            Value::Expression(expression) => quote!(.expression(#table::#column, #expression)),
            Value::Literal(expression) => quote!(.value(#table::#column, #expression)),
        }
    });
    quote!(::codegen::declare::Row::<#table>::new(#place) #(#values)*)
}
