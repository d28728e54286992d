//! Functions and procedures: a signature, and the body in a file below `sql/`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Writer, grant, options};
use crate::kind::Grants;
use crate::model::{
    Argument, ArgumentMode, Columns, Function, FunctionId, FunctionKind, Name, ObjectId, Parallel, Privilege,
    Returned, Returns, Volatility,
};
use crate::pull::names::{Distinct, camel};
use crate::pull::print::{comment, ident, text, word};
use crate::pull::readable;

/// The function, and the record that it returns rows of.
pub fn function(writer: &Writer<'_>, id: &FunctionId) -> Vec<TokenStream> {
    let schema = writer.schema();
    let Some(function) = schema.functions.get(id) else { return Vec::new() };
    let object = ObjectId::Function(id.clone());
    let external = schema.is_external(&object);
    let item = writer.adopted.names.item(&object);
    let doc = comment(function.comment.as_ref());
    let attribute = match function.kind {
        FunctionKind::Function => quote!(function),
        FunctionKind::Procedure => quote!(procedure),
    };
    let language = language(function);
    let body = if external { Vec::new() } else { body(writer, function, item) };
    let grants = grants(writer, &object, external);
    let renamed = (item != id.name.name.as_str()).then(|| {
        let name = text(id.name.name.as_str());
        quote!(name = #name)
    });
    let options = options(
        [writer.schema_option(&id.name.schema), renamed]
            .into_iter()
            .chain(properties(function, external))
            .chain(body)
            .chain([grants.option, external.then(|| quote!(external)), depends_on(writer, &object)]),
    );
    let mut distinct = Distinct::default();
    let arguments = function.arguments.iter().map(|of| argument(writer, of, &mut distinct));
    let (returns, record) = returns(writer, function, item);
    let name = ident(item);
    let grants = grants.attributes;
    let item = quote! {
        #doc
        #[#attribute(#language #options)]
        #(#grants)*
        pub fn #name(#(#arguments),*) #returns;
    };
    record.into_iter().chain([item]).collect()
}

fn language(function: &Function) -> TokenStream {
    match function.language.as_str() {
        language @ ("sql" | "plpgsql") => {
            let language = ident(language);
            quote!(#language)
        }
        other => text(other),
    }
}

fn properties(function: &Function, external: bool) -> Vec<Option<TokenStream>> {
    let number = |option: &str, value: &Option<String>| {
        value.as_ref().map(|value| {
            let option = ident(option);
            let value: TokenStream = value.parse().unwrap_or_else(|_| text(value));
            quote!(#option(#value))
        })
    };
    let settings = (!function.settings.is_empty() && !is_empty_path(function)).then(|| {
        let settings = function.settings.iter().map(|(name, value)| {
            let (words, value) = (name.split('.').map(word), text(value));
            quote!(#(#words)::* = #value)
        });
        quote!(set(#(#settings),*))
    });
    let callers_path = !external && !function.settings.contains_key("search_path");
    vec![
        match function.volatility {
            Volatility::Immutable => Some(quote!(immutable)),
            Volatility::Stable => Some(quote!(stable)),
            Volatility::Volatile => None,
        },
        function.strict.then(|| quote!(strict)),
        function.leakproof.then(|| quote!(leakproof)),
        match function.parallel {
            Parallel::Safe => Some(quote!(parallel(safe))),
            Parallel::Restricted => Some(quote!(parallel(restricted))),
            Parallel::Unsafe => None,
        },
        function.security_definer.then(|| quote!(security(definer))),
        number("cost", &function.cost),
        number("rows", &function.rows),
        callers_path.then(|| quote!(search_path(caller))),
        settings,
    ]
}

/// An empty search path is what a declared function has without a word.
fn is_empty_path(function: &Function) -> bool {
    function.settings.len() == 1 && function.settings.get("search_path").is_some_and(|value| value == "''")
}

/// `body = "file.sql"`, and what is special about it.
fn body(writer: &Writer<'_>, function: &Function, item: &str) -> Vec<Option<TokenStream>> {
    let sql = &function.body;
    let standard = function.language == "sql" && sql.is_standard_body();
    let trimmed = sql.as_str().trim();
    // On lines of its own, or kept to the letter.
    let plain = standard || sql.as_str() == format!("\n{trimmed}\n");
    let content = if plain { format!("{trimmed}\n") } else { sql.to_string() };
    let blank = content.trim().is_empty();
    let readable = function.language != "sql" || readable::is_statements(&content);
    let defaults = function.arguments.iter().filter_map(|argument| argument.default.as_ref());
    let readable = readable && defaults.into_iter().all(|default| readable::is_default(default.as_str()));
    let source = if blank {
        let content = text(&content);
        quote!(body_sql = #content)
    } else {
        let file = writer.sql_file(item, &content);
        quote!(body = #file)
    };
    vec![Some(source), (!plain).then(|| quote!(verbatim)), (!readable).then(|| quote!(unchecked))]
}

/// Who may execute it.
struct Granted {
    option: Option<TokenStream>,
    attributes: Vec<TokenStream>,
}

fn grants(writer: &Writer<'_>, object: &ObjectId, external: bool) -> Granted {
    let privileges = writer.schema().privileges_on(object).filter(|_| !external);
    let Some(privileges) = privileges else { return Granted { option: None, attributes: Vec::new() } };
    let plain: Vec<&Name> =
        privileges.grants.keys().filter(|role| !privileges.grantable.contains_key(*role)).collect();
    let option = (!plain.is_empty()).then(|| {
        let roles = plain.iter().map(|role| word(role.as_str()));
        quote!(grant(#(#roles),*))
    });
    let execute = || [(Privilege::Execute, Columns::All)].into();
    let given: Grants = plain.into_iter().map(|role| (role.clone(), execute())).collect();
    Granted { option, attributes: grant::grants(writer, object, &given) }
}

fn depends_on(writer: &Writer<'_>, object: &ObjectId) -> Option<TokenStream> {
    let ObjectId::Function(id) = object else { return None };
    let needs =
        writer.schema().functions.get(id).map(|function| function.depends_on.as_slice()).unwrap_or_default();
    (!needs.is_empty()).then(|| {
        let needs = needs.iter().map(|need| writer.item(need));
        quote!(depends_on(#(#needs),*))
    })
}

fn argument(writer: &Writer<'_>, argument: &Argument, distinct: &mut Distinct) -> TokenStream {
    let mode = match argument.mode {
        ArgumentMode::In => None,
        ArgumentMode::Out => Some(quote!(#[out])),
        ArgumentMode::InOut => Some(quote!(#[inout])),
        ArgumentMode::Variadic => Some(quote!(#[variadic])),
    };
    let default = argument.default.as_ref().map(|sql| {
        let sql = text(sql.as_str());
        quote!(#[default(#sql)])
    });
    let ty = writer.ty(&argument.ty, argument.values.as_ref(), argument.nullable);
    let Some(name) = &argument.name else { return quote!(#mode #default _: #ty) };
    let field = ident(&distinct.field(name.as_str()));
    let plain = syn::ext::IdentExt::unraw(&field) == *name.as_str();
    let renamed = (!plain).then(|| {
        let name = text(name.as_str());
        quote!(#[name(#name)])
    });
    quote!(#mode #renamed #default #field: #ty)
}

/// What it returns, and the record of its rows.
fn returns(
    writer: &Writer<'_>,
    function: &Function,
    item: &str,
) -> (Option<TokenStream>, Option<TokenStream>) {
    let value = |value: &Returned| writer.ty(&value.ty, value.values.as_ref(), value.nullable);
    match &function.returns {
        Returns::Nothing => (None, None),
        Returns::Value(of) => {
            let ty = value(of);
            (Some(quote!(-> #ty)), None)
        }
        Returns::SetOf(of) => {
            let ty = value(of);
            (Some(quote!(-> SetOf<#ty>)), None)
        }
        Returns::Table { columns } => {
            let record = ident(&writer.adopted.modules.record(item, &camel(item)));
            let mut distinct = Distinct::default();
            let fields = columns.iter().map(|column| {
                let field = ident(&distinct.field(column.name.as_str()));
                let renamed = super::column::renamed(&field, &column.name);
                let ty = value(&column.value);
                quote!(#renamed pub #field: #ty)
            });
            let doc = format!(" A row of [`{item}`].");
            let declared = quote! {
                #[doc = #doc]
                #[derive(Composite)]
                #[composite(record)]
                pub struct #record { #(#fields),* }
            };
            (Some(quote!(-> Rows<#record>)), Some(declared))
        }
    }
}
