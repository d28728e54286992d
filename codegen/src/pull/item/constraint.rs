//! Constraints: on their column where they are of one, else on the struct.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Writer, comment_option, named, options, storage};
use crate::declare::names::{joined, object_name};
use crate::model::{Constraint, ConstraintKind, Deferrable, ForeignKeyAction, Name, QualifiedName, Type};
use crate::pull::print::{ident, text};
use crate::pull::readable;

/// Words of the attributes that a column of such a name is told from by its struct.
const TAKEN: &[&str] = &[
    "deferrable",
    "not_valid",
    "not_enforced",
    "match_full",
    "nulls_not_distinct",
    "without_overlaps",
    "period",
    "unchecked",
    "name",
    "comment",
];

/// The constraints of a table, by the column that they stand on; those of the struct are of none.
pub fn constraints(writer: &Writer<'_>, table: &QualifiedName) -> Vec<(Option<Name>, TokenStream)> {
    let schema = writer.schema();
    let order = |constraint: &&Constraint| match constraint.kind {
        ConstraintKind::PrimaryKey { .. } => 0,
        ConstraintKind::Unique { .. } => 1,
        ConstraintKind::ForeignKey { .. } => 2,
        ConstraintKind::Check { .. } => 3,
        ConstraintKind::Exclude { .. } => 4,
    };
    let mut all: Vec<&Constraint> =
        schema.constraints_of(table).filter(|constraint| !is_of_set(writer, constraint)).collect();
    all.sort_by_key(order);
    all.into_iter().map(|constraint| one(writer, constraint)).collect()
}

/// Does a column's closed set make it?
fn is_of_set(writer: &Writer<'_>, constraint: &Constraint) -> bool {
    let ConstraintKind::Check { .. } = &constraint.kind else { return false };
    let table = writer.schema().tables.get(&constraint.table);
    let mut columns = table.into_iter().flat_map(|table| &table.columns);
    columns.any(|column| {
        let is_enum = matches!(column.ty.base, crate::model::BaseType::User(_));
        let chosen = object_name(constraint.table.name.as_str(), column.name.as_str(), "check");
        column.values.is_some() && !is_enum && !column.inherited && chosen == constraint.name
    })
}

fn one(writer: &Writer<'_>, constraint: &Constraint) -> (Option<Name>, TokenStream) {
    let table = &constraint.table;
    let chosen = |columns: &[Name], more: &[Name], label: &str| {
        let all = joined(columns.iter().chain(more).map(Name::as_str));
        object_name(table.name.as_str(), if label == "pkey" { "" } else { &all }, label)
    };
    let of = |columns: &[Name]| writer.own_columns(table, columns, TAKEN);
    let apart = constraint.temporal.then(|| quote!(without_overlaps));
    match &constraint.kind {
        ConstraintKind::PrimaryKey { columns, include } => {
            let tail = tail(
                constraint,
                &chosen(columns, include, "pkey"),
                vec![included(writer, table, include), apart],
            );
            key("primary_key", columns, &of(columns), &tail)
        }
        ConstraintKind::Unique { columns, include, nulls_not_distinct } => {
            let more = vec![
                included(writer, table, include),
                nulls_not_distinct.then(|| quote!(nulls_not_distinct)),
                apart,
            ];
            key("unique", columns, &of(columns), &tail(constraint, &chosen(columns, include, "key"), more))
        }
        ConstraintKind::ForeignKey { columns, references, referenced, match_full, on_delete, on_update } => {
            let unchecked = !compares(writer, table, columns, references, referenced, [on_delete, on_update]);
            let more = vec![
                action(writer, table, "on_delete", on_delete),
                action(writer, table, "on_update", on_update),
                match_full.then(|| quote!(match_full)),
                constraint.temporal.then(|| quote!(period)),
                unchecked.then(|| quote!(unchecked)),
            ];
            let tail = tail(constraint, &chosen(columns, &[], "fkey"), more);
            let to = referenced.iter().map(|column| writer.column(references, column));
            if let [column] = columns.as_slice() {
                (Some(column.clone()), quote!(#[references(#(#to),* #tail)]))
            } else {
                let columns = of(columns);
                (None, quote!(#[foreign_key(#(#columns),*, references(#(#to),*) #tail)]))
            }
        }
        ConstraintKind::Check { expression, no_inherit } => {
            check(writer, constraint, expression.as_str(), *no_inherit)
        }
        ConstraintKind::Exclude { method, elements, include, predicate } => {
            let method = ident(method.as_str());
            let stems: Vec<String> =
                elements.iter().map(|element| stem(writer, table, element.target.as_str())).collect();
            let elements = elements.iter().map(|element| excluded(writer, table, element));
            let only = predicate.as_ref().map(|predicate| {
                let predicate = text(predicate.as_str());
                quote!(only = #predicate)
            });
            let stems = stems.iter().map(String::as_str).chain(include.iter().map(Name::as_str));
            let chosen = object_name(table.name.as_str(), &joined(stems), "excl");
            let tail = tail(constraint, &chosen, vec![included(writer, table, include), only]);
            (None, quote!(#[exclude(#method(#(#elements),*) #tail)]))
        }
    }
}

fn key(
    attribute: &str,
    columns: &[Name],
    of: &[TokenStream],
    tail: &TokenStream,
) -> (Option<Name>, TokenStream) {
    let attribute = ident(attribute);
    match columns {
        [column] => {
            let said = tail.to_string();
            let arguments: TokenStream =
                said.trim_start().trim_start_matches(',').parse().unwrap_or_default();
            let attribute =
                if said.is_empty() { quote!(#[#attribute]) } else { quote!(#[#attribute(#arguments)]) };
            (Some(column.clone()), attribute)
        }
        _ => (None, quote!(#[#attribute(#(#of),* #tail)])),
    }
}

/// What all of them can say, behind what one of its kind can.
fn tail(constraint: &Constraint, chosen: &Name, own: Vec<Option<TokenStream>>) -> TokenStream {
    let deferrable = match constraint.deferrable {
        Deferrable::NotDeferrable => None,
        Deferrable::InitiallyImmediate => Some(quote!(deferrable)),
        Deferrable::InitiallyDeferred => Some(quote!(deferrable(initially_deferred))),
    };
    let shared = [
        deferrable,
        (!constraint.validated && !constraint.not_enforced).then(|| quote!(not_valid)),
        constraint.not_enforced.then(|| quote!(not_enforced)),
        storage(&constraint.storage),
        named(&constraint.name, chosen),
        comment_option(constraint.comment.as_ref()),
    ];
    options(own.into_iter().chain(shared))
}

fn included(writer: &Writer<'_>, table: &QualifiedName, include: &[Name]) -> Option<TokenStream> {
    (!include.is_empty()).then(|| {
        let include = writer.own_columns(table, include, &[]);
        quote!(include(#(#include),*))
    })
}

fn action(
    writer: &Writer<'_>,
    table: &QualifiedName,
    word: &str,
    action: &ForeignKeyAction,
) -> Option<TokenStream> {
    let set = |word: &str, columns: &[Name]| {
        let word = ident(word);
        if columns.is_empty() {
            return quote!(#word);
        }
        let columns = writer.own_columns(table, columns, &[]);
        quote!(#word(#(#columns),*))
    };
    let action = match action {
        ForeignKeyAction::NoAction => return None,
        ForeignKeyAction::Restrict => quote!(restrict),
        ForeignKeyAction::Cascade => quote!(cascade),
        ForeignKeyAction::SetNull(columns) => set("set_null", columns),
        ForeignKeyAction::SetDefault(columns) => set("set_default", columns),
    };
    let word = ident(word);
    Some(quote!(#word(#action)))
}

/// Would rustc find that the columns are of one type, and can be null where they are set to it?
fn compares(
    writer: &Writer<'_>,
    table: &QualifiedName,
    columns: &[Name],
    references: &QualifiedName,
    referenced: &[Name],
    actions: [&ForeignKeyAction; 2],
) -> bool {
    let schema = writer.schema();
    let of =
        |table: &QualifiedName, name: &Name| schema.tables.get(table).and_then(|table| table.column(name));
    let same = columns.iter().zip(referenced).all(|(from, to)| match (of(table, from), of(references, to)) {
        (Some(from), Some(to)) => {
            let known = |ty: &Type, values: &Option<String>| (ty.clone(), values.clone());
            known(&from.ty, &from.values) == known(&to.ty, &to.values)
        }
        _ => false,
    });
    let can_be_null = |named: &[Name]| {
        let set = if named.is_empty() { columns } else { named };
        set.iter().all(|column| of(table, column).is_some_and(|column| !column.not_null))
    };
    let nulls = actions.iter().all(|action| match action {
        ForeignKeyAction::SetNull(named) => can_be_null(named),
        _ => true,
    });
    same && nulls
}

/// On its column, where it is of one and called after it; else on the struct, under a word.
fn check(
    writer: &Writer<'_>,
    constraint: &Constraint,
    expression: &str,
    no_inherit: bool,
) -> (Option<Name>, TokenStream) {
    let table = &constraint.table;
    let sql = text(expression);
    let no_inherit = no_inherit.then(|| quote!(no_inherit));
    let columns = writer.schema().tables.get(table).map(|table| table.columns.as_slice()).unwrap_or_default();
    let of = |column: &Name| object_name(table.name.as_str(), column.as_str(), "check");
    let numbered = |column: &Name| {
        let rest = constraint.name.as_str().strip_prefix(of(column).as_str());
        rest.is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()))
    };
    if let Some(column) = columns.iter().map(|column| &column.name).find(|column| numbered(column)) {
        // A closed set of the column has the name without a number.
        let tail = tail(constraint, &of(column), vec![no_inherit]);
        return (Some(column.clone()), quote!(#[check(#sql #tail)]));
    }
    let prefix = format!("{}_", table.name.as_str());
    let word = constraint.name.as_str().strip_prefix(&prefix).unwrap_or("check");
    let plain = syn::parse_str::<syn::Ident>(word).is_ok()
        && !["name", "comment", "renamed_from", "no_inherit", "not_valid", "not_enforced", "deferrable"]
            .contains(&word);
    let word = if plain { word } else { "rule" };
    let chosen = Name::new(format!("{prefix}{word}"));
    let (word, tail) = (ident(word), tail(constraint, &chosen, vec![no_inherit]));
    (None, quote!(#[check(#word = #sql #tail)]))
}

fn excluded(
    writer: &Writer<'_>,
    table: &QualifiedName,
    element: &crate::model::ExcludeElement,
) -> TokenStream {
    let (target, operator) = (element.target.as_str(), text(&element.operator));
    if let Some(column) = column_of(writer, table, target) {
        let column = writer.field(table, &column);
        return quote!(#column = #operator);
    }
    let inside = target.strip_prefix('(').and_then(|target| target.strip_suffix(')'));
    if let Some(inside) = inside.filter(|inside| readable::expression(inside).is_some()) {
        let inside = text(inside);
        quote!(expr(#inside, #operator))
    } else {
        let target = text(target);
        quote!(sql(#target, #operator))
    }
}

/// What the surface calls an element in a name.
fn stem(writer: &Writer<'_>, table: &QualifiedName, target: &str) -> String {
    // Of an expression what PostgreSQL chose is not known, so that its name is always said.
    column_of(writer, table, target).map_or_else(|| "\u{0}".to_owned(), |column| column.as_str().to_owned())
}

fn column_of(writer: &Writer<'_>, table: &QualifiedName, target: &str) -> Option<Name> {
    let columns = &writer.schema().tables.get(table)?.columns;
    columns
        .iter()
        .map(|column| &column.name)
        .find(|name| crate::model::sql::identifier(name.as_str()) == target)
        .cloned()
}

/// Is the SQL of the constraints readable while the schema compiles?
pub fn is_readable(writer: &Writer<'_>, table: &QualifiedName, columns: &[&Name]) -> bool {
    let condition = |sql: &str| readable::is_condition(sql, columns, &[]);
    writer.schema().constraints_of(table).all(|constraint| match &constraint.kind {
        ConstraintKind::Check { expression, .. } => condition(expression.as_str()),
        ConstraintKind::Exclude { elements, predicate, .. } => {
            let mut expressions = elements.iter().filter_map(|element| {
                element.target.as_str().strip_prefix('(').and_then(|target| target.strip_suffix(')'))
            });
            expressions.all(|inside| readable::expression(inside).is_none() || condition(inside))
                && predicate.as_ref().is_none_or(|predicate| condition(predicate.as_str()))
        }
        _ => true,
    })
}
