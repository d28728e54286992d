//! `#[derive(View)]`.

use proc_macro2::Span;
use sqlparser::ast::{Query, Select, SelectItem, SetExpr, Statement};
use syn::spanned::Spanned;
use syn::{DeriveInput, Ident, Path, Type};

use super::accept::{self, Acceptance};
use super::access::{self, Access, Context};
use super::constraint::no_repetition;
use super::grant::{self, Grant};
use super::index::{self, Index};
use super::relation::{self, Name};
use super::trigger::{self, Trigger};
use crate::args::{self, Arg, last};
use crate::docs;
use crate::errors::{Errors, nearest};
use crate::files::{self, Source};
use crate::sql::{self, Names};

/// A view as it is written.
pub struct View {
    pub ident: Ident,
    pub doc: Option<String>,
    pub renamed_from: Option<String>,
    pub accepted: Vec<Acceptance>,
    pub name: Name,
    pub query: Option<Source>,
    pub materialized: bool,
    pub external: bool,
    pub definer: bool,
    pub barrier: bool,
    pub check_option: Option<&'static str>,
    pub storage: Vec<(String, String)>,
    pub tenant: Option<Path>,
    pub access: Option<Access>,
    pub indexes: Vec<Index>,
    pub triggers: Vec<Trigger>,
    pub grants: Vec<Grant>,
    pub depends_on: Vec<Path>,
    pub without_data: bool,
    pub cluster_on: Option<String>,
    pub columns: Vec<Column>,
}

/// A column of a view.
pub struct Column {
    pub ident: Ident,
    pub name: String,
    pub ty: Type,
    pub doc: Option<String>,
    pub renamed_from: Option<String>,
}

const ATTRIBUTES: &[&str] =
    &["view", "tenant", "access", "unique", "index", "trigger", "grant", "depends_on", "unchecked"];
const OPTIONS: &[&str] = &[
    "query",
    "query_sql",
    "materialized",
    "schema",
    "external",
    "security",
    "security_barrier",
    "check_option",
    "storage",
    "without_data",
    "cluster_on",
];

/// Reads a struct.
pub fn view(input: &DeriveInput, errors: &mut Errors) -> View {
    docs::check(&input.attrs, errors);
    errors.unchecked = input.attrs.iter().any(|attribute| attribute.path().is_ident("unchecked"));
    let fields = relation::fields(input, "view", errors);
    let columns: Vec<Column> = fields
        .into_iter()
        .filter_map(|field| {
            for attribute in &field.attrs {
                let word = last(attribute.path());
                if ATTRIBUTES.contains(&word.as_str()) {
                    errors
                        .on(attribute.path(), format!("`#[{word}]` belongs to the struct, not to a column"));
                }
            }
            let name = super::column::name_of(field);
            let doc = docs::of(&field.attrs);
            let renamed_from = relation::renamed_from(&field.attrs, &name, errors);
            Some(Column { ident: field.ident.clone()?, name, ty: field.ty.clone(), doc, renamed_from })
        })
        .collect();
    let mut view = View {
        ident: input.ident.clone(),
        doc: docs::of(&input.attrs),
        renamed_from: None,
        accepted: accept::of(&input.attrs, errors),
        name: Name { name: String::new(), schema: None },
        query: None,
        materialized: false,
        external: false,
        definer: false,
        barrier: false,
        check_option: None,
        storage: Vec::new(),
        tenant: None,
        access: None,
        indexes: Vec::new(),
        triggers: Vec::new(),
        grants: Vec::new(),
        depends_on: Vec::new(),
        without_data: false,
        cluster_on: None,
        columns,
    };
    attributes(&mut view, input, errors);
    view.renamed_from = relation::renamed_from(&input.attrs, &view.name.name, errors);
    check(&view, errors);
    view
}

fn attributes(view: &mut View, input: &DeriveInput, errors: &mut Errors) {
    let rust_name = input.ident.to_string();
    let columns: Vec<String> = view.columns.iter().map(|column| column.name.clone()).collect();
    let names = Names { of: &rust_name, columns: &columns, qualifiers: &[] };
    let tenant = input.attrs.iter().any(|attribute| attribute.path().is_ident("tenant"));
    let mut seen: Vec<String> = Vec::new();
    for attribute in &input.attrs {
        let word = last(attribute.path());
        let span = attribute.path().span();
        if !ATTRIBUTES.contains(&word.as_str()) {
            if word == "column" {
                errors.at(span, "`#[column]` belongs to a field, not to the struct");
            }
            continue;
        }
        if seen.contains(&word) && ["view", "tenant", "access"].contains(&word.as_str()) {
            errors.at(span, format!("`#[{word}]` is said twice"));
            continue;
        }
        seen.push(word.clone());
        let Some(args) = args::of(attribute, errors) else {
            continue;
        };
        match (word.as_str(), args.as_slice()) {
            ("view", args) => head(view, args, span, errors),
            ("tenant", [arg]) => view.tenant = arg.path(errors, "a column"),
            ("tenant", _) => errors.at(span, "expected one column: `#[tenant(branch_id)]`"),
            ("access", args) => {
                let context = Context { tenant, owner: false, names: &names, table: false };
                view.access = Some(access::access(args, span, &context, errors));
            }
            ("unique", args) => {
                let paths: Vec<Path> = args.iter().filter_map(|arg| arg.path(errors, "a column")).collect();
                no_repetition(&paths, "key", errors);
                let index = index::index(args, span, &names, errors);
                view.indexes.push(Index { unique: true, ..index });
            }
            ("index", args) => view.indexes.push(index::index(args, span, &names, errors)),
            ("grant", args) => {
                view.grants.extend(grant::grant(args, span, grant::RELATION, errors));
            }
            ("depends_on", args) => {
                view.depends_on.extend(args.iter().filter_map(|arg| arg.path(errors, "a declared object")));
            }
            ("trigger", args) => view.triggers.push(trigger::trigger(args, span, &names, true, errors)),
            _ => {}
        }
    }
    if !seen.iter().any(|word| word == "view") {
        errors.on(&input.ident, "say what the database calls it and what it selects: `#[view(late_loans, query = \"late_loans.sql\")]`");
    }
}

/// `#[view(name, query = "..", ..)]`.
fn head(view: &mut View, args: &[Arg], span: Span, errors: &mut Errors) {
    view.name.name = relation::name(args.first(), "view", span, errors);
    let mut query: Option<Source> = None;
    for arg in args.iter().skip(1) {
        let word = arg.word();
        match word.as_str() {
            "query" | "query_sql" => {
                let source = arg.text(errors).and_then(|text| files::source(text, word == "query", errors));
                if query.is_some() {
                    errors.at(
                        arg.span(),
                        "a view has one query: `query = \"file.sql\"` or `query_sql = \"select ..\"`",
                    );
                }
                query = query.or(source);
            }
            "materialized" => view.materialized = arg.flag(errors),
            "schema" => relation::schema(arg, &mut view.name.schema, errors),
            "external" => view.external = arg.flag(errors),
            "security" => {
                view.definer = arg.choice(errors, "security", &["invoker", "definer"]) == Some("definer");
            }
            "security_barrier" => view.barrier = arg.flag(errors),
            "check_option" => {
                let option = match arg.choice(errors, "check option", &["local", "cascaded"]) {
                    Some("local") => Some("Local"),
                    Some(_) => Some("Cascaded"),
                    None => None,
                };
                errors.once(&mut view.check_option, option, arg.span(), "check_option");
            }
            "without_data" => view.without_data = arg.flag(errors),
            "cluster_on" => {
                let index =
                    arg.only(errors, "the name of an index").and_then(|index| relation::word(&index, errors));
                errors.once(&mut view.cluster_on, index, arg.span(), &word);
            }
            "storage" => view.storage.extend(index::storage(arg, errors)),
            _ => errors.unknown(arg.span(), "option of a view", &word, OPTIONS),
        }
    }
    if query.is_none() && errors.is_empty() {
        errors.at(
            span,
            "say what it selects: `query = \"late_loans.sql\"`, a file below the crate's `sql/` folder",
        );
    }
    if let Some(source) = query.as_ref().filter(|_| !errors.unchecked) {
        compare(source, &view.columns, errors);
    }
    view.query = query;
}

fn check(view: &View, errors: &mut Errors) {
    let formers = view.columns.iter().map(|column| (&column.renamed_from, column.ident.span()));
    for (former, span) in formers.chain([(&view.renamed_from, view.ident.span())]) {
        relation::not_ours(view.external, former.as_ref(), span, errors);
    }
    let plain = [
        (view.definer, "security(definer)"),
        (view.barrier, "security_barrier"),
        (view.check_option.is_some(), "check_option"),
    ];
    if view.materialized {
        for (_, word) in plain.into_iter().filter(|(said, _)| *said) {
            errors.on(&view.ident, format!("`{word}` is for plain views, not for materialized ones"));
        }
        if let Some(trigger) = view.triggers.first() {
            errors.at(trigger.span, "a materialized view has no triggers");
        }
    } else {
        if let Some(index) = view.indexes.first() {
            errors.at(index.span, "only a materialized view has indexes and keys: add `materialized`");
        }
        if !view.storage.is_empty() {
            errors.on(&view.ident, "only a materialized view has storage parameters: add `materialized`");
        }
    }
}

/// Compares the names of the query's columns with the struct's fields, as far as the text tells them.
fn compare(source: &Source, columns: &[Column], errors: &mut Errors) {
    let statements = match sql::parse_statements(&source.text) {
        Ok(statements) => statements,
        Err(broken) => return errors.on(&source.literal, source.error("query", &broken)),
    };
    let [Statement::Query(query)] = statements.as_slice() else {
        errors.on(&source.literal, "a view is one query: `select ..`");
        return;
    };
    let Some(names) = projection(query) else { return };
    let known: Vec<&str> = names.iter().flatten().map(String::as_str).collect();
    let complete = known.len() == names.len();
    for (index, column) in columns.iter().enumerate() {
        let found = names.get(index).and_then(Option::as_deref);
        if found == Some(column.name.as_str()) || (found.is_none() && index < names.len()) {
            continue;
        }
        let position = index + 1;
        let message = match (found, nearest(&column.name, known.iter().copied())) {
            _ if known.contains(&column.name.as_str()) => {
                let found = found.unwrap_or("nothing");
                format!("the fields stand in the order of the query; its column {position} is `{found}`")
            }
            (_, Some(near)) => format!("the query has no column `{}`; did you mean `{near}`?", column.name),
            (Some(found), None) => {
                format!("the query has no column `{}`; its column {position} is `{found}`", column.name)
            }
            (None, None) => {
                format!("the query has no column `{}`; it has {} columns", column.name, names.len())
            }
        };
        errors.on(&column.ident, message);
    }
    if complete && names.len() > columns.len() {
        let missing: Vec<&str> =
            known.iter().copied().filter(|name| !columns.iter().any(|column| column.name == *name)).collect();
        if !missing.is_empty() {
            let message = format!("the query also selects {}; add the fields", crate::errors::list(&missing));
            errors.on(&source.literal, message);
        }
    }
}

/// The names of a query's output columns; none where a `*` hides them.
fn projection(query: &Query) -> Option<Vec<Option<String>>> {
    let select = first_select(&query.body)?;
    select
        .projection
        .iter()
        .map(|item| match item {
            SelectItem::ExprWithAlias { alias, .. } => Some(Some(sql::folded(alias))),
            SelectItem::UnnamedExpr(expression) => Some(sql::figure(expression)),
            _ => None,
        })
        .collect()
}

/// The select that names the columns: the leftmost of a union.
fn first_select(body: &SetExpr) -> Option<&Select> {
    match body {
        SetExpr::Select(select) => Some(select),
        SetExpr::Query(query) => first_select(&query.body),
        SetExpr::SetOperation { left, .. } => first_select(left),
        _ => None,
    }
}
