//! `#[function]` and `#[procedure]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use super::{accepted_object, at, comment, object, option, qualified, register, renamed_from};
use crate::args::last;
use crate::parse::function::Function;

/// The item that stands for the function, with what others need of it.
pub fn skeleton(function: &Function) -> TokenStream {
    let Function { ident, vis, attrs, .. } = function;
    let name = qualified(&function.name);
    let arguments = function.arguments.iter().map(|argument| {
        let (name, ty, mode) = (&argument.name, &argument.ty, format_ident!("{}", argument.mode));
        let default = option(argument.default.as_ref());
        quote!(::codegen::declare::argument::<#ty>(#name, ::codegen::model::ArgumentMode::#mode, #default))
    });
    let object = object(ident, "Function", &quote!(<Self as ::codegen::declare::Function>::function()));
    let roles = roles(function);
    quote! {
        #(#attrs)*
        #[allow(non_camel_case_types, reason = "a function keeps its name")]
        #[derive(Clone, Copy, Debug)]
        #vis struct #ident;
        #object
        impl ::codegen::declare::Function for #ident {
            fn name() -> ::codegen::model::QualifiedName {
                #name
            }

            fn arguments() -> ::std::vec::Vec<::codegen::model::Argument> {
                ::std::vec![#(#arguments),*]
            }
        }
        #roles
    }
}

/// What the function can be used for, by what it takes and returns.
fn roles(function: &Function) -> TokenStream {
    let ident = &function.ident;
    let word = function.returns.as_ref().map(outermost).unwrap_or_default();
    let trigger = (word == "Trigger").then(|| quote!(impl ::codegen::declare::TriggerFunction for #ident {}));
    let alone = function.arguments.is_empty() && !function.procedure;
    let predicate =
        (alone && word == "bool").then(|| quote!(impl ::codegen::declare::PredicateFunction for #ident {}));
    let single = !["", "Void", "Trigger", "EventTrigger", "SetOf", "Rows"].contains(&word.as_str());
    let caller = (alone && single).then(|| quote!(impl ::codegen::declare::CallerFunction for #ident {}));
    quote!(#trigger #predicate #caller)
}

/// The last word of a type's path; for `Option<T>` that of `T`.
fn outermost(ty: &Type) -> String {
    let Type::Path(path) = ty else {
        return String::new();
    };
    let word = last(&path.path);
    let inner = path.path.segments.last().and_then(|segment| match &segment.arguments {
        syn::PathArguments::AngleBracketed(arguments) => arguments.args.first(),
        _ => None,
    });
    match inner {
        Some(syn::GenericArgument::Type(inner)) if word == "Option" => outermost(inner),
        _ => word,
    }
}

/// The declaration.
pub fn declaration(function: &Function) -> TokenStream {
    let ident = &function.ident;
    let place = at(ident.span());
    let kind = if function.procedure { quote!(Procedure) } else { quote!(Function) };
    let language = &function.language;
    let returns = match &function.returns {
        Some(ty) => quote!(<#ty as ::codegen::declare::ReturnType>::returns()),
        None => quote!(::codegen::model::Returns::Nothing),
    };
    let body = function.body.as_ref().map_or_else(|| quote!(""), crate::files::Source::tokens);
    let doc = comment(function.doc.as_ref());
    let former = renamed_from(function.renamed_from.as_ref());
    let accepted = accepted_object(ident, &function.accepted);
    let volatility = function.volatility.map(|word| {
        let word = format_ident!("{word}");
        quote!(.volatility(::codegen::model::Volatility::#word))
    });
    let parallel = function.parallel.map(|word| {
        let word = format_ident!("{word}");
        quote!(.parallel(::codegen::model::Parallel::#word))
    });
    let flags = [
        (function.strict, quote!(.strict())),
        (function.definer, quote!(.security_definer())),
        (function.leakproof, quote!(.leakproof())),
        (function.external, quote!(.external())),
    ];
    let flags = flags.into_iter().filter_map(|(said, call)| said.then_some(call));
    let cost = function.cost.as_ref().map(|cost| quote!(.cost(#cost)));
    let rows = function.rows.as_ref().map(|rows| quote!(.rows(#rows)));
    // A function that trusts the caller's search path can be made to call the caller's objects
    // (PostgreSQL manual, CREATE FUNCTION, Writing SECURITY DEFINER Functions Safely).
    let search_path = (!function.external
        && !function.callers_path
        && !function.settings.iter().any(|(name, _)| name == "search_path"))
    .then(|| quote!(.set("search_path", "''")));
    let settings = function.settings.iter().map(|(name, value)| quote!(.set(#name, #value)));
    let depends_on = function.depends_on.iter().map(|path| quote!(.depends_on::<#path>()));
    let grants = function.grants.iter().map(|role| quote!(.grant(#role)));
    let granted = (!function.granted.is_empty()).then(|| {
        let grants = super::grant::grants(ident, &function.granted);
        quote!(.granted(#grants))
    });
    let verbatim = function.verbatim.then(|| quote!(.verbatim(#body)));
    let body = quote! {
        ::codegen::declare::FunctionDefinition::<#ident>::new(
            ::codegen::model::FunctionKind::#kind,
            #language,
            #returns,
            #body,
            #place,
        ) #doc #former #volatility #parallel #(#flags)* #cost #rows #search_path #(#settings)* #(#depends_on)* #(#grants)* #granted
        #verbatim
        .declare(into);
        #accepted
    };
    register(ident, &body)
}
