//! Tables.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Writer, column, constraint, grant, index, options, policy, statistics, storage, trigger};
use crate::model::{Column, Name, ObjectId, QualifiedName, ReplicaIdentity, Table};
use crate::pull::print::{comment, text, word};

/// The struct of a table, and the functions of its policies.
pub fn table(writer: &Writer<'_>, name: &QualifiedName) -> Vec<TokenStream> {
    let schema = writer.schema();
    let Some(table) = schema.tables.get(name) else { return Vec::new() };
    let id = ObjectId::Table(name.clone());
    let external = schema.is_external(&id);
    let columns = writer.adopted.own_columns.get(name).unwrap_or(&table.columns);
    let item = writer.item(&id);
    let doc = comment(table.comment.as_ref());
    let head = head(writer, table, external);
    let (policies, functions) = policy::policies(writer, table, external);
    let given = policy::given(writer, table);
    let access = policy::access(writer, table, external);
    let grants = if external { Vec::new() } else { grant::grants(writer, &id, &given) };
    let (mut on_columns, on_struct) = constraints(writer, name);
    let indexes = index::indexes(writer, name);
    let statistics = statistics::statistics(writer, name);
    let ours = |trigger: &crate::model::Trigger| {
        !schema.is_external(&ObjectId::Trigger(name.clone(), trigger.name.clone()))
    };
    let triggers = trigger::triggers(writer, name, |trigger| !external || !ours(trigger));
    let added = if external { trigger::triggers(writer, name, ours) } else { Vec::new() };
    let added = added.into_iter().chain(policies.added.clone());
    let added: Vec<TokenStream> = added.collect();
    let adds = (!added.is_empty()).then(|| quote!(#[adds(#(#added),*)]));
    let depends_on = depends_on(writer, &id);
    let unchecked = (!is_readable(writer, table, columns)).then(|| quote!(#[unchecked]));
    let fields = columns.iter().map(|each| {
        let on = on_columns.remove(&each.name).unwrap_or_default();
        column::field(writer, table, each, &on)
    });
    let fields: Vec<TokenStream> = fields.collect();
    let (tenant, owner) = (owned(writer, table, "tenant"), owned(writer, table, "owner"));
    let own_policies = policies.own;
    let item = quote! {
        #doc
        #[derive(Table)]
        #head
        #unchecked #tenant #owner #access #(#grants)* #depends_on #(#on_struct)* #(#indexes)* #(#statistics)*
        #(#[#triggers])* #own_policies #adds
        pub struct #item { #(#fields),* }
    };
    std::iter::once(item).chain(functions).collect()
}

/// The constraints on columns, and those on the struct.
fn constraints(
    writer: &Writer<'_>,
    name: &QualifiedName,
) -> (BTreeMap<Name, Vec<TokenStream>>, Vec<TokenStream>) {
    let (mut on_columns, mut on_struct): (BTreeMap<Name, Vec<TokenStream>>, Vec<_>) = Default::default();
    for (column, attribute) in constraint::constraints(writer, name) {
        match column {
            Some(column) => on_columns.entry(column).or_default().push(attribute),
            None => on_struct.push(attribute),
        }
    }
    (on_columns, on_struct)
}

/// `#[table(films, ..)]`.
fn head(writer: &Writer<'_>, table: &Table, external: bool) -> TokenStream {
    let name = word(table.name.name.as_str());
    let item = |table: &QualifiedName| writer.item(&ObjectId::Table(table.clone()));
    let partition_by = table.partition_by.as_ref().map(|key| {
        let key = text(key.as_str());
        quote!(partition_by = #key)
    });
    let partition_of = table.partition_of.as_ref().map(|of| {
        let (parent, bound) = (item(&of.parent), text(of.bound.as_str()));
        quote!(partition_of(#parent, #bound))
    });
    let inherits = (!table.inherits.is_empty()).then(|| {
        let parents = table.inherits.iter().map(item);
        quote!(inherits(#(#parents),*))
    });
    let identity = match &table.replica_identity {
        ReplicaIdentity::Default => None,
        ReplicaIdentity::Full => Some(quote!(full)),
        ReplicaIdentity::Nothing => Some(quote!(nothing)),
        ReplicaIdentity::Index(index) => Some(word(index.as_str())),
    };
    let cluster_on = table.clustered_on.as_ref().map(|index| word(index.as_str()));
    let row_security = match (external, table.row_security, table.force_row_security) {
        (_, _, true) => Some(quote!(row_security(forced))),
        (true, true, false) => Some(quote!(row_security(on))),
        (false, false, false) => Some(quote!(row_security(off))),
        (false, true, false) | (true, false, false) => None,
    };
    let options = options([
        writer.schema_option(&table.name.schema),
        external.then(|| quote!(external)),
        table.unlogged.then(|| quote!(unlogged)),
        partition_by,
        partition_of,
        inherits,
        storage(&table.storage),
        identity.map(|identity| quote!(replica_identity(#identity))),
        cluster_on.map(|index| quote!(cluster_on(#index))),
        row_security,
    ]);
    quote!(#[table(#name #options)])
}

/// `#[tenant(tenant_id)]` or `#[owner(user_id)]`.
fn owned(writer: &Writer<'_>, table: &Table, attribute: &str) -> Option<TokenStream> {
    let column = if attribute == "tenant" { table.tenant.as_ref() } else { table.owner.as_ref() }?;
    let (attribute, column) = (crate::pull::print::ident(attribute), writer.field(&table.name, column));
    Some(quote!(#[#attribute(#column)]))
}

/// `#[depends_on(Total)]`.
pub fn depends_on(writer: &Writer<'_>, id: &ObjectId) -> Option<TokenStream> {
    let needs = writer.schema().depends.get(id)?;
    let needs = needs.iter().map(|need| writer.item(need));
    Some(quote!(#[depends_on(#(#needs),*)]))
}

fn is_readable(writer: &Writer<'_>, table: &Table, columns: &[Column]) -> bool {
    let names: Vec<&Name> = columns.iter().map(|column| &column.name).collect();
    column::is_readable(columns, &names)
        && constraint::is_readable(writer, &table.name, &names)
        && index::is_readable(writer, &table.name, &names)
        && statistics::is_readable(writer, &table.name, &names)
        && trigger::is_readable(writer, &table.name, &names)
}
