//! `#[derive(Table)]`.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{DeriveInput, Ident, LitStr, Path};

use super::accept::{self, Acceptance};
use super::access::{self, Access, Context};
use super::column::{self, Column, is_foreign};
use super::constraint::{self, Constraint, Kind};
use super::exclude;
use super::foreign_key;
use super::grant::{self, Grant};
use super::index::{self, Index};
use super::relation::{self, Name};
use super::statistics::{self, Statistics};
use super::trigger::{self, Trigger};
use crate::args::{self, Arg, last};
use crate::docs;
use crate::errors::Errors;
use crate::sql::Names;

/// A table as it is written.
pub struct Table {
    pub ident: Ident,
    pub doc: Option<String>,
    pub renamed_from: Option<String>,
    pub name: Name,
    pub external: bool,
    pub unlogged: bool,
    pub partition_by: Option<LitStr>,
    pub partition_of: Option<(Path, LitStr)>,
    pub inherits: Vec<Path>,
    pub replica_identity: Option<Identity>,
    pub cluster_on: Option<String>,
    pub storage: Vec<(String, String)>,
    /// `on`, `off` or `forced`.
    pub row_security: Option<&'static str>,
    pub tenant: Option<Path>,
    pub owner: Option<Path>,
    pub access: Option<Access>,
    pub constraints: Vec<Constraint>,
    pub indexes: Vec<Index>,
    pub statistics: Vec<Statistics>,
    pub triggers: Vec<Trigger>,
    /// Functions, each with whether its policies are added to somebody else's table.
    pub policies: Vec<(Path, Span, bool)>,
    pub grants: Vec<Grant>,
    pub depends_on: Vec<Path>,
    pub columns: Vec<Column>,
    pub accepted: Vec<Acceptance>,
}

/// How logical replication tells rows apart.
pub enum Identity {
    Full,
    Nothing,
    Index(String),
}

/// The attributes of the struct of a table.
pub const ATTRIBUTES: &[&str] = &[
    "table",
    "tenant",
    "owner",
    "access",
    "primary_key",
    "unique",
    "foreign_key",
    "check",
    "exclude",
    "index",
    "statistics",
    "trigger",
    "policies",
    "adds",
    "grant",
    "depends_on",
    "unchecked",
    "renamed_from",
    "accept",
];

/// Those of them that can be said several times.
const REPEATED: &[&str] = &[
    "unique",
    "foreign_key",
    "check",
    "exclude",
    "index",
    "statistics",
    "trigger",
    "policies",
    "adds",
    "grant",
];

/// Reads a struct.
pub fn table(input: &DeriveInput, errors: &mut Errors) -> Table {
    docs::check(&input.attrs, errors);
    errors.unchecked = input.attrs.iter().any(|attribute| attribute.path().is_ident("unchecked"));
    let fields = relation::fields(input, "table", errors);
    let columns: Vec<String> = fields.iter().map(|field| column::name_of(field)).collect();
    let attributes = attributes(input, errors);
    let mut table = head(input, &attributes, errors);
    let rust_name = input.ident.to_string();
    let qualifier = table.name.name.clone();
    let names = Names { of: &rust_name, columns: &columns, qualifiers: &[&qualifier] };
    table.columns = fields.into_iter().filter_map(|field| column::column(field, &names, errors)).collect();
    let says = |word: &str| attributes.iter().any(|(other, ..)| other == word);
    let context = Context { tenant: says("tenant"), owner: says("owner"), names: &names, table: true };
    for (word, args, span) in &attributes {
        one(&mut table, word, args, *span, &context, errors);
    }
    check(&table, &columns, errors);
    table
}

type Attribute = (String, Vec<Arg>, Span);

/// The struct's own attributes, read; errors for the unknown and the repeated.
fn attributes(input: &DeriveInput, errors: &mut Errors) -> Vec<Attribute> {
    let mut attributes: Vec<Attribute> = Vec::new();
    for attribute in &input.attrs {
        let word = last(attribute.path());
        let span = attribute.path().span();
        if is_foreign(&word) || word == "derive" {
            continue;
        }
        if !ATTRIBUTES.contains(&word.as_str()) {
            // What is no attribute at all is rustc's to report, or another derive's.
            if column::ATTRIBUTES.contains(&word.as_str()) {
                errors.at(span, format!("`#[{word}]` belongs to a column, not to the struct"));
            }
        } else if !REPEATED.contains(&word.as_str()) && attributes.iter().any(|(other, ..)| *other == word) {
            errors.at(span, format!("`#[{word}]` is said twice"));
        } else if let Some(args) = args::of(attribute, errors) {
            attributes.push((word, args, span));
        }
    }
    attributes
}

const OPTIONS: &[&str] = &[
    "schema",
    "external",
    "unlogged",
    "storage",
    "row_security",
    "partition_by",
    "partition_of",
    "inherits",
    "replica_identity",
    "cluster_on",
];

/// `partition_of(Reading, "for values from ('2026-01-01') to ('2026-02-01')")`.
fn partition_of(arg: &Arg, errors: &mut Errors) -> Option<(Path, LitStr)> {
    let list = arg.list(errors)?;
    let [parent, bound] = list.as_slice() else {
        errors.at(
            arg.span(),
            "expected the partitioned table and the bound: `partition_of(Reading, \"for values in (1)\")`, or \"default\"",
        );
        return None;
    };
    Some((parent.path(errors, "a declared table")?, bound.text(errors)?))
}

/// `replica_identity(full)`, `(nothing)`, or the name of an index.
fn replica_identity(arg: &Arg, errors: &mut Errors) -> Option<Identity> {
    let of = arg.only(errors, "`full`, `nothing` or the name of an index")?;
    match of.word().as_str() {
        "full" => Some(Identity::Full),
        "nothing" => Some(Identity::Nothing),
        _ => relation::word(&of, errors).map(Identity::Index),
    }
}

/// `#[table(books, schema(Private), external, unlogged, storage(..), row_security(..))]`.
fn head(input: &DeriveInput, attributes: &[Attribute], errors: &mut Errors) -> Table {
    let mut table = Table {
        ident: input.ident.clone(),
        doc: docs::of(&input.attrs),
        renamed_from: None,
        name: Name { name: String::new(), schema: None },
        external: false,
        unlogged: false,
        partition_by: None,
        partition_of: None,
        inherits: Vec::new(),
        replica_identity: None,
        cluster_on: None,
        storage: Vec::new(),
        row_security: None,
        tenant: None,
        owner: None,
        access: None,
        constraints: Vec::new(),
        indexes: Vec::new(),
        statistics: Vec::new(),
        triggers: Vec::new(),
        policies: Vec::new(),
        grants: Vec::new(),
        depends_on: Vec::new(),
        columns: Vec::new(),
        accepted: Vec::new(),
    };
    let Some((_, args, span)) = attributes.iter().find(|(word, ..)| word == "table") else {
        errors.on(&input.ident, "say what the database calls it: `#[table(books)]`");
        return table;
    };
    table.name.name = relation::name(args.first(), "table", *span, errors);
    for arg in args.iter().skip(1) {
        let word = arg.word();
        match word.as_str() {
            "schema" => relation::schema(arg, &mut table.name.schema, errors),
            "external" => table.external = arg.flag(errors),
            "unlogged" => table.unlogged = arg.flag(errors),
            "storage" => table.storage.extend(index::storage(arg, errors)),
            "partition_by" => {
                let text = arg.text(errors);
                errors.once(&mut table.partition_by, text, arg.span(), &word);
            }
            "partition_of" => {
                let parent = partition_of(arg, errors);
                errors.once(&mut table.partition_of, parent, arg.span(), &word);
            }
            "inherits" => table.inherits.extend(arg.paths(errors, "declared tables").unwrap_or_default()),
            "replica_identity" => {
                let identity = replica_identity(arg, errors);
                errors.once(&mut table.replica_identity, identity, arg.span(), &word);
            }
            "cluster_on" => {
                let index =
                    arg.only(errors, "the name of an index").and_then(|index| relation::word(&index, errors));
                errors.once(&mut table.cluster_on, index, arg.span(), &word);
            }
            "row_security" => {
                let known = ["on", "off", "forced"];
                let chosen = arg.choice(errors, "state of row-level security", &known);
                let chosen = chosen.and_then(|word| known.into_iter().find(|known| *known == word));
                errors.once(&mut table.row_security, chosen, arg.span(), "row_security");
            }
            _ => errors.unknown(arg.span(), "option of a table", &word, OPTIONS),
        }
    }
    table
}

fn one(table: &mut Table, word: &str, args: &[Arg], span: Span, context: &Context<'_>, errors: &mut Errors) {
    match word {
        "tenant" | "owner" => {
            let [arg] = args else {
                return errors.at(span, format!("expected one column: `#[{word}(branch_id)]`"));
            };
            let path = arg.path(errors, "a column");
            if word == "tenant" {
                table.tenant = path;
            } else {
                table.owner = path;
            }
        }
        "policies" => {
            let [arg] = args else {
                return errors.at(span, "expected a function: `#[policies(own_policies)]`");
            };
            table.policies.extend(arg.path(errors, "a function of policies").map(|path| (path, span, false)));
        }
        "renamed_from" => {
            table.renamed_from = relation::former(args, Some(&table.name.name), span, errors);
            relation::not_ours(table.external, table.renamed_from.as_ref(), span, errors);
        }
        "grant" => table.grants.extend(grant::grant(args, span, grant::RELATION, errors)),
        "depends_on" => {
            table.depends_on.extend(args.iter().filter_map(|arg| arg.path(errors, "a declared object")));
        }
        "unchecked" => {
            if !args.is_empty() {
                errors.at(span, "`#[unchecked]` stands alone: it is said of all the SQL of this struct");
            }
        }
        "accept" => accept::add(args, span, &mut table.accepted, errors),
        "access" => table.access = Some(access::access(args, span, context, errors)),
        "adds" => adds(table, args, span, context.names, errors),
        _ => object(table, word, args, span, context.names, false, errors),
    }
}

/// Constraints, indexes, statistics and triggers.
fn object(
    table: &mut Table,
    word: &str,
    args: &[Arg],
    span: Span,
    names: &Names<'_>,
    added: bool,
    errors: &mut Errors,
) {
    let constraint = match word {
        "primary_key" | "unique" => Some(constraint::key(word == "primary_key", None, args, span, errors)),
        "foreign_key" => Some(foreign_key::foreign_key(None, args, span, errors)),
        "check" => constraint::check(None, args, span, names, errors),
        "exclude" => Some(exclude::exclude(args, span, names, errors)),
        "index" => {
            let index = index::index(args, span, names, errors);
            table.indexes.push(Index { added, ..index });
            None
        }
        "statistics" => {
            let statistics = statistics::statistics(args, span, names, errors);
            table.statistics.push(Statistics { added, ..statistics });
            None
        }
        "trigger" => {
            let trigger = trigger::trigger(args, span, names, false, errors);
            table.triggers.push(Trigger { added, ..trigger });
            None
        }
        _ => None,
    };
    table.constraints.extend(constraint.map(|constraint| Constraint { added, ..constraint }));
}

/// `#[adds(unique(..), index(..), statistics(..), trigger(..), check(..), foreign_key(..), exclude(..), policies(..))]`.
fn adds(table: &mut Table, args: &[Arg], span: Span, names: &Names<'_>, errors: &mut Errors) {
    if !table.external {
        errors.at(
            span,
            "`#[adds]` is for somebody else's tables (`external`); on one's own write the attribute itself",
        );
        return;
    }
    for arg in args {
        let word = arg.word();
        let known =
            ["unique", "foreign_key", "check", "exclude", "index", "statistics", "trigger", "policies"];
        if word == "policies" {
            let path = arg.only_path(errors, "a function of policies");
            table.policies.extend(path.map(|path| (path, arg.span(), true)));
        } else if !known.contains(&word.as_str()) {
            errors.unknown(arg.span(), "addition to a table", &word, &known);
        } else if let Some(list) = arg.list(errors) {
            object(table, &word, &list, arg.span(), names, true, errors);
        }
    }
}

/// What can be seen from the struct as a whole.
fn check(table: &Table, columns: &[String], errors: &mut Errors) {
    let of_columns = table.columns.iter().flat_map(|column| &column.constraints);
    let mut keys = of_columns
        .chain(&table.constraints)
        .filter(|constraint| matches!(constraint.kind, Kind::Key { primary: true, .. }));
    keys.next();
    if let Some(second) = keys.next() {
        errors.at(
            second.span,
            "a table has one primary key; for several columns write `#[primary_key(a, b)]` on the struct",
        );
    }
    for (index, column) in table.columns.iter().enumerate() {
        if columns[..index].contains(&column.name) {
            errors.at(column.span, format!("two columns are called `{}`", column.name));
        }
        relation::not_ours(table.external, column.renamed_from.as_ref(), column.span, errors);
    }
}
