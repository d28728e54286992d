//! `sql!`.

use proc_macro2::TokenStream;
use quote::quote;

use crate::parse::sql::Expression;

/// The expression.
pub fn expression(expression: &Expression) -> TokenStream {
    let Expression { parts, holes } = expression;
    quote!(::codegen::declare::Expression::new(&[#(#parts),*], &[#(::codegen::declare::Fill::fill(#holes)),*]))
}
