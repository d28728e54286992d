//! `sql!`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use crate::parse::sql::Expression;

/// The expression.
pub fn expression(expression: &Expression) -> TokenStream {
    let Expression { parts, holes } = expression;
    // A column of another table is of the wrong type as a whole hole: the caret belongs on it.
    let holes = holes.iter().map(|hole| quote_spanned!(hole.span()=> ::codegen::declare::Fill::fill(#hole)));
    quote!(::codegen::declare::Expression::new(&[#(#parts),*], &[#(#holes),*]))
}
