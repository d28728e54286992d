//! Views and materialized views: a struct, and the query in a file below `sql/`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Writer, column, grant, index, options, policy, storage, table, trigger};
use crate::model::{Access, CheckOption, Name, ObjectId, QualifiedName, Sql, ViewColumn};
use crate::pull::names::snake;
use crate::pull::print::{comment, word};
use crate::pull::readable;

/// What both sorts have.
struct Parts<'a> {
    columns: &'a [ViewColumn],
    query: &'a Sql,
    comment: Option<&'a String>,
    access: Option<&'a Access>,
    options: Vec<Option<TokenStream>>,
}

/// The struct of a view.
pub fn view(writer: &Writer<'_>, name: &QualifiedName) -> TokenStream {
    let schema = writer.schema();
    if let Some(view) = schema.views.get(name) {
        let check = view.check_option.map(|option| match option {
            CheckOption::Local => quote!(check_option(local)),
            CheckOption::Cascaded => quote!(check_option(cascaded)),
        });
        let options = vec![
            (!view.security_invoker).then(|| quote!(security(definer))),
            view.security_barrier.then(|| quote!(security_barrier)),
            check,
        ];
        let parts = Parts {
            columns: &view.columns,
            query: &view.query,
            comment: view.comment.as_ref(),
            access: view.access.as_ref(),
            options,
        };
        return item(writer, &ObjectId::View(name.clone()), name, parts);
    }
    let Some(view) = schema.materialized_views.get(name) else { return TokenStream::new() };
    let options = vec![
        Some(quote!(materialized)),
        view.without_data.then(|| quote!(without_data)),
        storage(&view.storage),
        view.clustered_on.as_ref().map(|index| {
            let index = word(index.as_str());
            quote!(cluster_on(#index))
        }),
    ];
    let parts = Parts {
        columns: &view.columns,
        query: &view.query,
        comment: view.comment.as_ref(),
        access: view.access.as_ref(),
        options,
    };
    item(writer, &ObjectId::MaterializedView(name.clone()), name, parts)
}

fn item(writer: &Writer<'_>, id: &ObjectId, name: &QualifiedName, parts: Parts<'_>) -> TokenStream {
    let external = writer.schema().is_external(id);
    let item = writer.item(id);
    let doc = comment(parts.comment);
    let word = word(name.name.as_str());
    let file = writer.sql_file(&snake(name.name.as_str()), &format!("{}\n", parts.query));
    let options = options(
        [writer.schema_option(&name.schema), external.then(|| quote!(external)), Some(quote!(query = #file))]
            .into_iter()
            .chain(parts.options),
    );
    let given = policy::given_of_view(writer, parts.access);
    let access = parts.access.map(|access| policy::attribute(writer, name, access));
    let grants = if external { Vec::new() } else { grant::grants(writer, id, &given) };
    let names: Vec<&Name> = parts.columns.iter().map(|column| &column.name).collect();
    let is_readable = readable::is_query(parts.query.as_str(), &names)
        && index::is_readable(writer, name, &names)
        && trigger::is_readable(writer, name, &names);
    let unchecked = (!is_readable).then(|| quote!(#[unchecked]));
    let depends_on = table::depends_on(writer, id);
    let indexes = index::indexes(writer, name);
    let triggers = trigger::triggers(writer, name, |_| true);
    let fields = parts.columns.iter().map(|each| {
        let field = writer.field(name, &each.name);
        let (doc, renamed) = (comment(each.comment.as_ref()), column::renamed(&field, &each.name));
        let ty = writer.ty(&each.ty, each.values.as_ref(), !each.not_null);
        quote!(#doc #renamed pub #field: #ty)
    });
    quote! {
        #doc
        #[derive(View)]
        #[view(#word #options)]
        #unchecked #access #(#grants)* #depends_on #(#indexes)* #(#[#triggers])*
        pub struct #item { #(#fields),* }
    }
}
