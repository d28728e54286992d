//! `#[derive(Table)]`.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{
    accepted, accepted_object, at, column, comment, constants, moved, option, reads, register, relation,
    renamed_from,
};
use crate::parse::column::{Column, Sequence};
use crate::parse::table::{Identity, Table};

/// What other items need of the table, also where its declaration has errors.
pub fn skeleton(table: &Table) -> TokenStream {
    let ident = &table.ident;
    let columns = table.columns.iter().map(|c| (&c.ident, c.name.as_str(), &c.ty, &c.doc));
    let constants = constants(ident, columns);
    let relation = relation(ident, "Table", &table.name);
    quote! {
        #constants
        #relation
        impl ::codegen::declare::Table for #ident {}
    }
}

/// The declaration.
pub fn declaration(table: &Table) -> TokenStream {
    let ident = &table.ident;
    let rust_name = ident.to_string();
    let place = at(ident.span());
    let doc = comment(table.doc.as_ref());
    let former = renamed_from(table.renamed_from.as_ref());
    let accepted = accepted_object(ident, &table.accepted);
    let flags = [(table.external, quote!(.external())), (table.unlogged, quote!(.unlogged()))];
    let flags = flags.into_iter().filter_map(|(said, call)| said.then_some(call));
    let storage = table.storage.iter().map(|(parameter, value)| quote!(.storage(#parameter, #value)));
    let partition_by = table.partition_by.as_ref().map(|key| quote!(.partition_by(#key)));
    let partition_of =
        table.partition_of.as_ref().map(|(parent, bound)| quote!(.partition_of::<#parent>(#bound)));
    let inherits = table.inherits.iter().map(|parent| quote!(.inherits::<#parent>()));
    let replica_identity = table.replica_identity.as_ref().map(|identity| {
        let identity = match identity {
            Identity::Full => quote!(Full),
            Identity::Nothing => quote!(Nothing),
            Identity::Index(index) => quote!(Index(::codegen::model::Name::new(#index))),
        };
        quote!(.replica_identity(::codegen::model::ReplicaIdentity::#identity))
    });
    let cluster_on = table.cluster_on.as_ref().map(|index| quote!(.cluster_on(#index)));
    let depends_on = table.depends_on.iter().map(|path| quote!(.depends_on::<#path>()));
    let grants = (!table.grants.is_empty()).then(|| {
        let grants = super::grant::grants(ident, &table.grants);
        quote!(let table = table.grants(#grants);)
    });
    let of_sequences = table.columns.iter().filter(|column| !column.grants.is_empty()).map(|each| {
        let (field, grants) = (&each.ident, super::grant::grants(ident, &each.grants));
        quote!(let table = table.identity_grants(&::codegen::declare::column::<#ident, _>(#ident::#field), #grants);)
    });
    let row_security = table.row_security.map(|state| match state {
        "forced" => quote!(.force_row_security()),
        "off" => quote!(.row_security(false)),
        _ => quote!(.row_security(true)),
    });
    let tenant = table.tenant.as_ref().map(|path| {
        let column = column(ident, path);
        quote!(.tenant(::codegen::declare::column::<#ident, _>(#column)))
    });
    let owner = table.owner.as_ref().map(|path| {
        let column = column(ident, path);
        quote!(.owner(::codegen::declare::column::<#ident, _>(#column)))
    });
    let columns = table.columns.iter().map(|each| {
        let definition = definition(ident, each);
        let place = at(each.span);
        quote!(let table = table.column(#definition, &#place);)
    });
    let constraints = (table.columns.iter().flat_map(|column| &column.constraints))
        .chain(&table.constraints)
        .filter_map(|each| super::constraint::constraint(ident, each));
    let indexes = table.indexes.iter().map(|each| super::index::index(ident, each));
    let statistics = table.statistics.iter().map(|each| super::statistics::statistics(ident, each));
    let triggers = table.triggers.iter().filter_map(|each| super::trigger::trigger(ident, each));
    let policies = table.policies.iter().map(|(path, span, added)| {
        let place = at(*span);
        let call = if *added { quote!(added_policies) } else { quote!(policies) };
        quote!(let table = table.#call(#path, #place);)
    });
    let access = table.access.as_ref().map(|access| {
        let parents = super::access::Parents::of(table);
        let access = super::access::access(ident, access, &parents);
        quote!(let table = table #access;)
    });
    let reads = reads(ident, table.columns.iter().map(|column| &column.ident));
    let body = quote! {
        #reads
        let table = ::codegen::declare::TableDefinition::<#ident>::new(#rust_name, #place)
            #doc #former #(#flags)* #(#storage)* #row_security #partition_by #partition_of #(#inherits)*
            #replica_identity #cluster_on #(#depends_on)* #tenant #owner;
        #(#columns)*
        #(let table = table.constraint(#constraints);)*
        #(let table = table.index(#indexes);)*
        #(let table = table.statistics(#statistics);)*
        #(let table = table.trigger(#triggers);)*
        #access
        #(#policies)*
        #grants
        #(#of_sequences)*
        table.declare(into);
        #accepted
    };
    register(ident, &body)
}

fn definition(owner: &Ident, column: &Column) -> TokenStream {
    let (field, ty) = (&column.ident, &column.ty);
    let doc = comment(column.doc.as_ref());
    let former = renamed_from(column.renamed_from.as_ref());
    let accepted = accepted(&column.accepted);
    let default = column.default.as_ref().map(|text| quote!(.default(#text)));
    let backfill = column.backfill.as_ref().map(|text| {
        // The caret of a column that can be null belongs on what would fill it.
        let column = moved(quote!(#owner::#field), text.span());
        quote!(.backfill(::codegen::declare::required(#column), #text))
    });
    let generated = column.generated.as_ref().map(|text| {
        if column.is_virtual { quote!(.generated_virtual(#text)) } else { quote!(.generated(#text)) }
    });
    let statistics = column.statistics.map(|target| quote!(.statistics(#target)));
    let options = column.options.iter().map(|(name, value)| quote!(.option(#name, #value)));
    let inherited = column.inherited.then(|| quote!(.inherited()));
    let identity = column.identity.as_ref().map(|identity| {
        let always = identity.always;
        let options = sequence(&identity.sequence);
        let named = identity.name.as_ref().map(|(schema, name)| {
            let schema = schema.as_ref().map_or_else(
                || quote!(<#owner as ::codegen::declare::Relation>::relation().schema.as_str()),
                |schema| quote!(#schema),
            );
            quote!(.identity_sequence(#schema, #name))
        });
        quote!(.identity(#always, #options) #named)
    });
    let collation = column.collation.as_ref().map(|text| {
        let name = super::collation(text);
        quote!(.collation(#name))
    });
    let storage = column.storage.map(|word| quote!(.storage(#word)));
    let compression = column.compression.map(|word| quote!(.compression(#word)));
    let filled_by = column.filled_by.as_ref().map(|path| quote!(.filled_by::<#path>()));
    quote! {
        ::codegen::declare::ColumnDefinition::<#owner>::new::<#ty>(#owner::#field)
            #doc #former #accepted #default #backfill #generated #identity #collation #storage #compression
            #statistics #(#options)* #inherited #filled_by
    }
}

/// The options of a sequence.
pub fn sequence(sequence: &Sequence) -> TokenStream {
    let words = ["increment", "minvalue", "maxvalue", "start", "cache"].map(|word| format_ident!("{word}"));
    let values = [sequence.increment, sequence.minvalue, sequence.maxvalue, sequence.start, sequence.cache]
        .map(option);
    let cycle = sequence.cycle;
    quote!(::codegen::model::SequenceOptions { #(#words: #values,)* cycle: #cycle })
}
