//! Objects that are kept as the statements that make them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Writer, grant};
use crate::model::ObjectId;
use crate::pull::print::{comment, ident, text};

/// `#[derive(Definition)]`.
pub fn definition(writer: &Writer<'_>, id: &ObjectId) -> TokenStream {
    let Some(definition) = writer.schema().definitions.get(id) else { return TokenStream::new() };
    let item = writer.item(id);
    let (kind, name) = (ident(&definition.kind.word()), text(definition.name.as_str()));
    let doc = comment(definition.comment.as_ref());
    let create = definition.statements().map(|sql| text(sql.as_str()));
    let drop = definition.undoing().map(|sql| text(sql.as_str()));
    let depends_on = writer.schema().depends.get(id).map(|needs| {
        let needs = needs.iter().map(|need| writer.item(need));
        quote!(, depends_on(#(#needs),*))
    });
    let grants = grant::of_type(writer, id);
    quote! {
        #doc
        #[derive(Definition)]
        #[definition(#kind(#name), create(#(#create),*), drop(#(#drop),*) #depends_on)]
        #(#grants)*
        pub struct #item;
    }
}
