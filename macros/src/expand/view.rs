//! `#[derive(View)]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    accepted_object, at, column, comment, constants, option, reads, register, relation, renamed_from,
};
use crate::parse::view::View;

/// What other items need of the view, also where its declaration has errors.
pub fn skeleton(view: &View) -> TokenStream {
    let columns = view.columns.iter().map(|c| (&c.ident, c.name.as_str(), &c.ty, &c.doc));
    let constants = constants(&view.ident, columns);
    let variant = if view.materialized { "MaterializedView" } else { "View" };
    let relation = relation(&view.ident, variant, &view.name);
    quote!(#constants #relation)
}

/// The declaration.
pub fn declaration(view: &View) -> TokenStream {
    let ident = &view.ident;
    let rust_name = ident.to_string();
    let place = at(ident.span());
    let Some(query) = view.query.as_ref().map(crate::files::Source::tokens) else {
        return TokenStream::new();
    };
    let doc = comment(view.doc.as_ref());
    let former = renamed_from(view.renamed_from.as_ref());
    let accepted = accepted_object(ident, &view.accepted);
    let flags = [
        (view.materialized, quote!(.materialized())),
        (view.external, quote!(.external())),
        (view.definer, quote!(.security_definer())),
        (view.barrier, quote!(.security_barrier())),
        (view.without_data, quote!(.without_data())),
    ];
    let flags = flags.into_iter().filter_map(|(said, call)| said.then_some(call));
    let check = view.check_option.map(|option| {
        let option = format_ident!("{option}");
        quote!(.check_option(::codegen::model::CheckOption::#option))
    });
    let storage = view.storage.iter().map(|(parameter, value)| quote!(.storage(#parameter, #value)));
    let cluster_on = view.cluster_on.as_ref().map(|index| quote!(.cluster_on(#index)));
    let tenant = view.tenant.as_ref().map(|path| {
        let column = column(ident, path);
        quote!(.tenant(::codegen::declare::column::<#ident, _>(#column)))
    });
    let columns = view.columns.iter().map(|each| {
        let (field, ty) = (&each.ident, &each.ty);
        let doc = option(each.doc.as_ref());
        quote!(let view = view.column::<#ty>(#ident::#field, #doc);)
    });
    let renamed = view.columns.iter().filter_map(|each| {
        let (field, former) = (&each.ident, each.renamed_from.as_ref()?);
        let place = at(field.span());
        Some(quote!(let view = view.renamed_column(::codegen::declare::column(#ident::#field), #former, #place);))
    });
    let indexes = view.indexes.iter().map(|each| super::index::index(ident, each));
    let triggers = view.triggers.iter().filter_map(|each| super::trigger::trigger(ident, each));
    let access = view.access.as_ref().map(|access| {
        let access = super::access::access(ident, access, &super::access::Parents::default());
        quote!(let view = view #access;)
    });
    let depends_on = view.depends_on.iter().map(|path| quote!(.depends_on::<#path>()));
    let grants = (!view.grants.is_empty()).then(|| {
        let grants = super::grant::grants(ident, &view.grants);
        quote!(let view = view.grants(#grants);)
    });
    let reads = reads(ident, view.columns.iter().map(|column| &column.ident));
    let body = quote! {
        #reads
        let view = ::codegen::declare::ViewDefinition::<#ident>::new(#rust_name, #query, #place)
            #doc #former #(#flags)* #check #(#storage)* #cluster_on #(#depends_on)* #tenant;
        #(#columns)*
        #(#renamed)*
        #(let view = view.index(#indexes);)*
        #(let view = view.trigger(#triggers);)*
        #access
        #grants
        view.declare(into);
        #accepted
    };
    register(ident, &body)
}
