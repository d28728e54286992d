//! `#[function]` and `#[procedure]`.

use proc_macro2::{Span, TokenStream};
use syn::spanned::Spanned;
use syn::{Attribute, FnArg, Ident, LitStr, Pat, Path, ReturnType, Signature, Type, Visibility};

use super::accept::{self, Acceptance};
use super::column::is_foreign;
use super::grant::{self, Grant};
use super::relation::{self, Name, plain, too_long};
use crate::args::{self, Arg, last};
use crate::docs;
use crate::errors::Errors;
use crate::files::{self, Source};
use crate::sql;

/// A function without a body: `pub fn name(..) -> ..;`.
pub struct Item {
    pub attrs: Vec<Attribute>,
    pub vis: Visibility,
    pub sig: Signature,
    /// A body in Rust, which cannot be.
    pub block: Option<Span>,
}

impl syn::parse::Parse for Item {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let sig = input.parse()?;
        let block = if input.peek(syn::token::Brace) {
            let block: syn::Block = input.parse()?;
            Some(block.brace_token.span.open())
        } else {
            input.parse::<syn::Token![;]>()?;
            None
        };
        Ok(Self { attrs, vis, sig, block })
    }
}

/// A function as it is written.
pub struct Function {
    pub ident: Ident,
    pub vis: Visibility,
    pub doc: Option<String>,
    pub renamed_from: Option<String>,
    pub accepted: Vec<Acceptance>,
    pub attrs: Vec<Attribute>,
    pub procedure: bool,
    pub language: String,
    pub name: Name,
    pub external: bool,
    pub arguments: Vec<Argument>,
    pub returns: Option<Type>,
    pub body: Option<Source>,
    /// `Immutable`, `Stable` or `Volatile`.
    pub volatility: Option<&'static str>,
    /// `Safe`, `Restricted` or `Unsafe`.
    pub parallel: Option<&'static str>,
    pub strict: bool,
    pub definer: bool,
    pub leakproof: bool,
    pub cost: Option<String>,
    pub rows: Option<String>,
    pub settings: Vec<(String, String)>,
    pub depends_on: Vec<Path>,
    pub grants: Vec<String>,
    pub granted: Vec<Grant>,
    /// Is the search path the caller's?
    pub callers_path: bool,
    /// Is the body kept to the letter?
    pub verbatim: bool,
}

/// An argument.
pub struct Argument {
    pub name: String,
    pub ty: Type,
    /// `In`, `Out`, `InOut` or `Variadic`.
    pub mode: &'static str,
    pub default: Option<LitStr>,
}

const OPTIONS: &[&str] = &[
    "body",
    "body_sql",
    "security",
    "immutable",
    "stable",
    "volatile",
    "parallel",
    "strict",
    "leakproof",
    "cost",
    "rows",
    "set",
    "schema",
    "name",
    "depends_on",
    "grant",
    "external",
    "search_path",
    "verbatim",
    "unchecked",
    "renamed_from",
];

/// Reads `#[function(..)] pub fn ..;`.
pub fn function(tokens: TokenStream, item: Item, procedure: bool, errors: &mut Errors) -> Function {
    let args = args::of_macro(tokens, errors);
    let name = Name { name: plain(&item.sig.ident), schema: None };
    too_long(&name.name, item.sig.ident.span(), errors);
    let mut function = Function {
        ident: item.sig.ident.clone(),
        vis: item.vis,
        doc: docs::of(&item.attrs),
        renamed_from: None,
        accepted: Vec::new(),
        attrs: Vec::new(),
        procedure,
        language: String::new(),
        name,
        external: false,
        arguments: Vec::new(),
        returns: None,
        body: None,
        volatility: None,
        parallel: None,
        strict: false,
        definer: false,
        leakproof: false,
        cost: None,
        rows: None,
        settings: Vec::new(),
        depends_on: Vec::new(),
        grants: Vec::new(),
        granted: grant::grants(&item.attrs, grant::FUNCTION, errors),
        callers_path: false,
        verbatim: false,
    };
    if let Some(block) = item.block {
        errors.at(block, "the body is SQL: end the line with `;` and name its file: `body = \"file.sql\"`");
    }
    errors.unchecked = args.iter().any(|arg| arg.word() == "unchecked");
    signature(&mut function, &item.sig, errors);
    options(&mut function, &args, errors);
    former(&mut function, &item.attrs, errors);
    function.accepted = accept::of(&item.attrs, errors);
    let own = |attribute: &Attribute| {
        docs::is_comment(attribute)
            || ["renamed_from", "accept", "grant"].iter().any(|word| attribute.path().is_ident(word))
    };
    docs::check(&item.attrs, errors);
    let is_rusts = |attribute: &Attribute| !own(attribute);
    function.attrs = item.attrs.into_iter().filter(is_rusts).collect();
    body(&function, &args, item.block.is_some(), errors);
    function
}

fn signature(function: &mut Function, sig: &Signature, errors: &mut Errors) {
    let foreign = [
        sig.constness.as_ref().map(Spanned::span),
        sig.asyncness.as_ref().map(Spanned::span),
        (!matches!(sig.safety, syn::Safety::Default)).then(|| sig.fn_token.span()),
        sig.abi.as_ref().map(Spanned::span),
        (!sig.generics.params.is_empty()).then(|| sig.generics.span()),
    ];
    for span in foreign.into_iter().flatten() {
        errors.at(span, "a function of the database is a plain `fn`");
    }
    for input in &sig.inputs {
        if let Some(argument) = argument(input, errors) {
            let named = !argument.name.is_empty();
            if named && function.arguments.iter().any(|other| other.name == argument.name) {
                errors.on(input, format!("two arguments are called `{}`", argument.name));
            }
            function.arguments.push(argument);
        }
    }
    let outputs =
        function.arguments.iter().any(|argument| argument.mode == "Out" || argument.mode == "InOut");
    match &sig.output {
        ReturnType::Type(_, ty) if function.procedure => {
            errors.on(ty, "a procedure returns nothing; what it gives back are its `#[out]` arguments");
        }
        ReturnType::Type(_, ty) => function.returns = Some((**ty).clone()),
        ReturnType::Default if !function.procedure && !outputs => {
            errors.on(&sig.ident, "say what it returns: `-> Void` for nothing");
        }
        ReturnType::Default => {}
    }
}

fn argument(input: &FnArg, errors: &mut Errors) -> Option<Argument> {
    let FnArg::Typed(input) = input else {
        errors.on(input, "a function of the database has no `self`");
        return None;
    };
    let name = match &*input.pat {
        Pat::Ident(pattern) => plain(&pattern.ident),
        Pat::Wild(_) => String::new(),
        _ => {
            errors.on(&input.pat, "an argument is a plain name, or `_` for one without a name");
            return None;
        }
    };
    let mut argument = Argument { name, ty: (*input.ty).clone(), mode: "In", default: None };
    too_long(&argument.name, input.pat.span(), errors);
    for attribute in &input.attrs {
        let word = last(attribute.path());
        match word.as_str() {
            "default" => {
                let args = args::of(attribute, errors).unwrap_or_default();
                let text = match args.as_slice() {
                    [arg] => arg.text(errors),
                    _ => {
                        errors.on(attribute, "expected an SQL expression: `#[default(\"null\")]`");
                        None
                    }
                };
                if let Some(text) = &text {
                    super::column::default(text, errors);
                }
                errors.once(&mut argument.default, text, attribute.path().span(), "#[default]");
            }
            "name" => {
                let args = args::of(attribute, errors).unwrap_or_default();
                match args.as_slice() {
                    [arg] => argument.name = arg.text(errors).map(|text| text.value()).unwrap_or_default(),
                    _ => errors.on(attribute, "expected the name in the database: `#[name(\"p id\")]`"),
                }
            }
            "out" => argument.mode = "Out",
            "inout" => argument.mode = "InOut",
            "variadic" => argument.mode = "Variadic",
            _ if is_foreign(&word) => {
                errors.on(attribute, "an argument has no comment of its own in the database");
            }
            _ => errors.unknown(
                attribute.path().span(),
                "attribute of an argument",
                &word,
                &["default", "name", "out", "inout", "variadic"],
            ),
        }
    }
    Some(argument)
}

fn options(function: &mut Function, args: &[Arg], errors: &mut Errors) {
    let Some((first, rest)) = args.split_first() else {
        return errors.on(&function.ident, "say its language: `#[function(plpgsql, body = \"file.sql\")]`");
    };
    if let Arg::Literal(literal) = first {
        function.language = literal.text(errors).map(|text| text.value()).unwrap_or_default();
    }
    match first.word().as_str() {
        "" if !function.language.is_empty() => {}
        language @ ("sql" | "plpgsql") => language.clone_into(&mut function.language),
        other => errors.unknown(first.span(), "language", other, &["sql", "plpgsql"]),
    }
    for arg in rest {
        let word = arg.word();
        match word.as_str() {
            "body" | "body_sql" => {
                let source = arg.text(errors).and_then(|text| files::source(text, word == "body", errors));
                if function.body.is_some() {
                    errors.at(
                        arg.span(),
                        "a function has one body: `body = \"file.sql\"` or `body_sql = \"..\"`",
                    );
                }
                function.body = function.body.take().or(source);
            }
            "security" => {
                function.definer = arg.choice(errors, "security", &["invoker", "definer"]) == Some("definer");
            }
            "immutable" => volatility(function, "Immutable", arg, errors),
            "stable" => volatility(function, "Stable", arg, errors),
            "volatile" => volatility(function, "Volatile", arg, errors),
            "parallel" => {
                let chosen = match arg.choice(
                    errors,
                    "degree of parallel safety",
                    &["safe", "restricted", "unsafe"],
                ) {
                    Some("safe") => Some("Safe"),
                    Some("restricted") => Some("Restricted"),
                    Some(_) => Some("Unsafe"),
                    None => None,
                };
                errors.once(&mut function.parallel, chosen, arg.span(), "parallel");
            }
            "strict" => function.strict = arg.flag(errors),
            "leakproof" => function.leakproof = arg.flag(errors),
            "cost" => function.cost = number(arg, errors),
            "rows" => function.rows = number(arg, errors),
            "set" => settings(function, arg, errors),
            "schema" => relation::schema(arg, &mut function.name.schema, errors),
            "name" => {
                if let Some(text) = arg.text(errors) {
                    too_long(&text.value(), text.span(), errors);
                    function.name.name = text.value();
                }
            }
            "depends_on" => {
                function.depends_on.extend(arg.paths(errors, "declared objects").unwrap_or_default());
            }
            "grant" => {
                function.grants.extend(grant::roles(arg, errors));
            }
            "external" => function.external = arg.flag(errors),
            "search_path" => {
                function.callers_path = arg.choice(errors, "search path", &["caller"]).is_some();
            }
            "verbatim" => function.verbatim = arg.flag(errors),
            "unchecked" => errors.unchecked = arg.flag(errors),
            "renamed_from" => relation::former_option(arg, &mut function.renamed_from, errors),
            _ => errors.unknown(arg.span(), "option of a function", &word, OPTIONS),
        }
    }
}

/// `#[renamed_from(old)]` below `#[function(..)]`; above it the option `renamed_from(old)` says the same.
fn former(function: &mut Function, attributes: &[Attribute], errors: &mut Errors) {
    let former = relation::renamed_from(attributes, &function.name.name, errors);
    if former.is_some() {
        errors.once(&mut function.renamed_from, former, function.ident.span(), "renamed_from");
    }
    relation::not_ours(function.external, function.renamed_from.as_ref(), function.ident.span(), errors);
}

fn volatility(function: &mut Function, word: &'static str, arg: &Arg, errors: &mut Errors) {
    arg.flag(errors);
    errors.once(&mut function.volatility, Some(word), arg.span(), "the volatility");
    if function.procedure {
        errors.at(arg.span(), "a procedure has no volatility");
    }
}

fn number(arg: &Arg, errors: &mut Errors) -> Option<String> {
    let text = arg.setting(errors)?;
    if text.parse::<f64>().is_ok_and(|number| number > 0.0) {
        return Some(text);
    }
    errors.at(arg.span(), format!("`{}` is a positive number", arg.word()));
    None
}

/// `set(search_path = "''", work_mem = "'64MB'")`: values as SQL.
fn settings(function: &mut Function, arg: &Arg, errors: &mut Errors) {
    for arg in &arg.list(errors).unwrap_or_default() {
        let (Arg::Equals(path, _), Some(value)) = (arg, arg.setting(errors)) else {
            errors.at(arg.span(), "expected a parameter and its value: `set(search_path = \"''\")`");
            continue;
        };
        let words: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let name = words.join(".");
        if function.settings.iter().any(|(other, _)| *other == name) {
            errors.on(path, format!("`{name}` is set twice"));
        }
        if value.contains(';') || value.trim().is_empty() {
            errors.on(path, "the value is one SQL value, such as `''` or `'64MB'`");
        }
        function.settings.push((name, value));
    }
}

fn body(function: &Function, args: &[Arg], has_block: bool, errors: &mut Errors) {
    let Some(source) = &function.body else {
        if has_block {
            return;
        }
        let asked = args.iter().any(|arg| matches!(arg.word().as_str(), "body" | "body_sql"));
        if !asked && !function.external {
            errors.on(
                &function.ident,
                "name the file of its body below the crate's `sql/` folder: `body = \"file.sql\"`",
            );
        }
        return;
    };
    // PL/pgSQL is beyond the parser; PostgreSQL judges it when the generated SQL is proven.
    if function.language == "sql"
        && !errors.unchecked
        && let Err(broken) = sql::parse_statements(&source.text)
    {
        errors.on(&source.literal, source.error("SQL", &broken));
    }
    if function.language == "plpgsql" && !has_word(&source.text, "begin") {
        errors.on(&source.literal, "a body in PL/pgSQL is a block: `begin .. end`");
    }
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').any(|part| part.eq_ignore_ascii_case(word))
}
