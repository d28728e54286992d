//! Who may do what.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{LitStr, Path};

use super::{at, column, columns};
use crate::args::last;
use crate::parse::access::{Access, Key, Rule, Scope};
use crate::parse::constraint::Kind;
use crate::parse::table::Table;

/// `.access([..], [..])`.
pub fn access(owner: &Ident, access: &Access, parents: &Parents) -> TokenStream {
    let rules = access.rules.iter().map(|each| rule(owner, each, parents));
    let service = access.service.iter().map(|command| {
        let command = format_ident!("{command}");
        quote!(::codegen::model::Command::#command)
    });
    quote!(.access([#(#rules),*], [#(#service),*]))
}

fn rule(owner: &Ident, rule: &Rule, parents: &Parents) -> TokenStream {
    let command = format_ident!("{}", rule.command);
    let place = at(rule.span);
    let scope = scope(Of::Own(owner, parents), &rule.scope);
    let only = rule.only.as_ref().map(|only| quote!(.only(#only)));
    let columns = rule.columns.as_ref().map(|paths| {
        let paths = columns(owner, paths);
        quote!(.columns(#paths))
    });
    quote! {
        ::codegen::declare::AccessRule::<#owner>::new(::codegen::model::Command::#command, #scope, #place)
            #only #columns
    }
}

/// The tables that the foreign keys of a struct refer to.
#[derive(Default)]
pub struct Parents {
    /// The columns of each key, and the path of the table's struct.
    keys: Vec<(Vec<String>, Path)>,
}

impl Parents {
    pub fn of(table: &Table) -> Self {
        let constraints =
            table.columns.iter().flat_map(|column| &column.constraints).chain(&table.constraints);
        let keys = constraints.filter_map(|constraint| match &constraint.kind {
            Kind::ForeignKey { columns, referenced, .. } => {
                let columns = columns.iter().map(last).collect();
                Some((columns, owner_of(referenced.first()?)?))
            }
            _ => None,
        });
        Self { keys: keys.collect() }
    }

    /// The table that `via` means by a column, as the lowering will find it; none where that is in doubt.
    fn by_column(&self, column: &str) -> Option<&Path> {
        let found: Vec<_> =
            self.keys.iter().filter(|(columns, _)| columns.iter().any(|one| one == column)).collect();
        let own = found.iter().filter(|(columns, _)| columns.last().is_some_and(|one| one == column));
        let own: Vec<_> = own.copied().collect();
        match (found.as_slice(), own.as_slice()) {
            ([(_, parent)], _) | (_, [(_, parent)]) => Some(parent),
            _ => None,
        }
    }
}

/// `Order` of `Order::id`.
fn owner_of(column: &Path) -> Option<Path> {
    let mut path = column.clone();
    path.segments.pop();
    path.segments.pop_punct();
    (!path.segments.is_empty()).then_some(path)
}

/// What a scope is of.
#[derive(Clone, Copy)]
enum Of<'a> {
    /// This struct.
    Own(&'a Ident, &'a Parents),
    /// A parent, and the column that refers to it.
    Parent(&'a Path, &'a str),
    /// A parent that only the foreign key knows.
    Unknown,
}

fn scope(of: Of<'_>, each: &Scope) -> TokenStream {
    let owner = match of {
        Of::Own(ident, _) => quote!(#ident),
        Of::Parent(path, _) => quote!(#path),
        Of::Unknown => quote!(()),
    };
    let head = quote!(::codegen::declare::Scope::<#owner>);
    match each {
        Scope::Word(word) => {
            let word = format_ident!("{word}");
            quote!(#head::#word())
        }
        Scope::Rows(condition) => match of {
            Of::Parent(path, through) => {
                let checked = checked(path, through, condition);
                quote!({ #checked #head::rows_where(#condition) })
            }
            Of::Own(..) | Of::Unknown => quote!(#head::rows_where(#condition)),
        },
        Scope::When(function) => quote!(#head::when::<#function>()),
        Scope::All(scopes) => {
            let scopes = scopes.iter().map(|each| scope(of, each));
            quote!(#head::all([#(#scopes),*]))
        }
        Scope::Any(scopes) => {
            let scopes = scopes.iter().map(|each| scope(of, each));
            quote!(#head::any([#(#scopes),*]))
        }
        Scope::Via(Key::Name(name), inner) => {
            let inner = scope(Of::Unknown, inner);
            quote!(#head::via_named(#name, #inner))
        }
        Scope::Via(Key::Column(path), inner) => {
            let name = last(path);
            match of {
                Of::Own(ident, parents) => {
                    let parent = parents.by_column(&name);
                    let inner = scope(parent.map_or(Of::Unknown, |parent| Of::Parent(parent, &name)), inner);
                    let column = column(ident, path);
                    quote!(#head::via(::codegen::declare::column::<#ident, _>(#column), #inner))
                }
                Of::Parent(parent, _) => {
                    let inner = scope(Of::Unknown, inner);
                    quote!(#head::via(::codegen::declare::column::<#parent, _>(#parent::#path), #inner))
                }
                Of::Unknown => {
                    let inner = scope(Of::Unknown, inner);
                    quote!(#head::via_named(#name, #inner))
                }
            }
        }
    }
}

/// Stops the compiler where a condition names a column that the parent does not have.
fn checked(parent: &Path, through: &str, condition: &LitStr) -> TokenStream {
    let table = last(parent);
    let names = crate::sql::columns(&condition.value());
    let names = names.iter().map(|name| {
        let message = format!("`{name}` is not a column of `{table}`, which `{through}` refers to");
        quote!((#name, #message))
    });
    let names = quote!([#(#names),*]);
    // The caret of the error belongs on the condition.
    quote_spanned!(condition.span()=> const _: () = ::codegen::declare::has_columns::<#parent>(&#names);)
}
