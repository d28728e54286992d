//! `sql!`.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use crate::parse::sql::{Expression, Hole};

/// The expression.
pub fn expression(expression: &Expression) -> TokenStream {
    let Expression { parts, holes } = expression;
    // A column of another table is of the wrong type as a whole hole: the caret belongs on it.
    let holes = holes.iter().map(|Hole { value, nested }| {
        let fill = Ident::new(if *nested { "fill_nested" } else { "fill" }, value.span());
        quote_spanned!(value.span()=> ::codegen::declare::Fill::#fill(#value))
    });
    quote!(::codegen::declare::Expression::new(&[#(#parts),*], &[#(#holes),*]))
}
