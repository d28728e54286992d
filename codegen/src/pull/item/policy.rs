//! Access, and policies that it does not say.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::Writer;
use crate::kind::Grants;
use crate::model::{Access, Columns, Command, Name, ObjectId, Policy, QualifiedName, Rule, Scope, Table};
use crate::pull::access::{is_lowered, privilege};
use crate::pull::print::{ident, text};
use crate::pull::readable;

/// The attributes that name the functions of a table's policies.
#[derive(Default)]
pub struct Attributes {
    /// `#[policies(film_policies)]`.
    pub own: Option<TokenStream>,
    /// `policies(..)` inside `#[adds(..)]`, for ours on somebody else's table.
    pub added: Option<TokenStream>,
}

/// The policies that access does not make, and the functions that write them.
pub fn policies(writer: &Writer<'_>, table: &Table, external: bool) -> (Attributes, Vec<TokenStream>) {
    let schema = writer.schema();
    let written: Vec<&Policy> =
        schema.policies_of(&table.name).filter(|policy| !is_lowered(schema, table, policy)).collect();
    if written.is_empty() {
        return (Attributes::default(), Vec::new());
    }
    let item = writer.item(&ObjectId::Table(table.name.clone()));
    let function = ident(&format!(
        "{}_policies",
        crate::pull::names::snake(&crate::pull::names::singular(table.name.name.as_str()))
    ));
    let ours = written
        .iter()
        .any(|policy| !schema.is_external(&ObjectId::Policy(table.name.clone(), policy.name.clone())));
    let calls = written.iter().map(|policy| one(policy));
    let body = quote! {
        fn #function(policies: Policies<#item>) -> Policies<#item> {
            policies #(#calls)* .into()
        }
    };
    let attributes = if external && ours {
        Attributes { added: Some(quote!(policies(#function))), own: None }
    } else {
        Attributes { own: Some(quote!(#[policies(#function)])), added: None }
    };
    (attributes, vec![body])
}

fn one(policy: &Policy) -> TokenStream {
    let begin = ident(policy.command.map_or("all", Command::as_sql));
    let name = text(policy.name.as_str());
    let restrictive = (!policy.permissive).then(|| quote!(.restrictive()));
    let roles = policy.roles.iter().map(|role| {
        let role = text(role.as_str());
        quote!(.to(#role))
    });
    let condition = |call: &str, sql: &Option<crate::model::Sql>| {
        sql.as_ref().map(|sql| {
            let call = ident(call);
            let sql = expression(sql.as_str());
            quote!(.#call(#sql))
        })
    };
    let using = condition("using", &policy.using);
    let with_check = condition("with_check", &policy.with_check);
    let meaning = policy.comment.as_ref().map(|comment| {
        let comment = text(comment);
        quote!(.meaning(#comment))
    });
    quote!(.#begin(#name) #restrictive #(#roles)* #using #with_check #meaning)
}

/// `sql!("..")`, or what PostgreSQL alone judges.
fn expression(sql: &str) -> TokenStream {
    if readable::expression(sql).is_some() {
        let sql = text(&sql.replace('{', "{{").replace('}', "}}"));
        quote!(sql!(#sql))
    } else {
        let sql = text(sql);
        quote!(Expression::unchecked(#sql))
    }
}

/// What the access of a table gives.
pub fn given(writer: &Writer<'_>, table: &Table) -> Grants {
    let mut given = Grants::new();
    let Some(access) = &table.access else { return given };
    let actors = &writer.schema().actors;
    let mut add = |role: &Name, command: Command, columns: Columns| {
        given.entry(role.clone()).or_default().insert(privilege(command), columns);
    };
    for rule in &access.rules {
        let columns = match (&rule.columns, rule.command) {
            (Some(columns), Command::Select | Command::Insert | Command::Update) => {
                Columns::Only(columns.iter().cloned().collect())
            }
            _ => Columns::All,
        };
        if rule.scope.anonymous().is_some() {
            add(&actors.anonymous, rule.command, columns.clone());
        }
        add(&actors.member, rule.command, columns);
    }
    for command in &access.service {
        add(&actors.service, *command, Columns::All);
    }
    given
}

/// `#[access(select(tenant), .., service(select))]`.
pub fn access(writer: &Writer<'_>, table: &Table, external: bool) -> Option<TokenStream> {
    let access = table.access.as_ref().filter(|_| !external)?;
    Some(attribute(writer, &table.name, access))
}

/// The attribute, of a table or view.
pub fn attribute(writer: &Writer<'_>, relation: &QualifiedName, access: &Access) -> TokenStream {
    let rules = access.rules.iter().map(|rule| self::rule(writer, relation, rule));
    let service = access.service.iter().map(|command| ident(command.as_sql()));
    let rules = rules.chain([quote!(service(#(#service),*))]);
    quote!(#[access(#(#rules),*)])
}

fn rule(writer: &Writer<'_>, relation: &QualifiedName, rule: &Rule) -> TokenStream {
    let command = ident(rule.command.as_sql());
    let scopes = match &rule.scope {
        Scope::All(scopes) => scopes.iter().map(|scope| self::scope(writer, relation, scope)).collect(),
        scope => vec![self::scope(writer, relation, scope)],
    };
    let only = rule.only.as_ref().map(|only| {
        let only = text(only.as_str());
        quote!(, only = #only)
    });
    let columns = rule.columns.as_ref().map(|columns| {
        let columns = writer.own_columns(relation, columns, &[]);
        quote!(, columns(#(#columns),*))
    });
    quote!(#command(#(#scopes),* #only #columns))
}

fn scope(writer: &Writer<'_>, relation: &QualifiedName, of: &Scope) -> TokenStream {
    let several = |scopes: &[Scope]| -> Vec<TokenStream> {
        scopes.iter().map(|scope| self::scope(writer, relation, scope)).collect()
    };
    match of {
        Scope::Anyone => quote!(anyone),
        Scope::SignedIn => quote!(signed_in),
        Scope::Tenant => quote!(tenant),
        Scope::Owner => quote!(owner),
        Scope::Rows(sql) => text(sql.as_str()),
        Scope::When(function) => {
            let function = writer.item(&ObjectId::Function(function.clone()));
            quote!(when(#function))
        }
        Scope::All(scopes) => {
            let scopes = several(scopes);
            quote!(all(#(#scopes),*))
        }
        Scope::Any(scopes) => {
            let scopes = several(scopes);
            quote!(any(#(#scopes),*))
        }
        Scope::Via { columns, parent, scope, .. } => {
            // The last column of a key is its own; one that it leads, such as the tenant's, is another's.
            let column = columns.last().map(|column| writer.field(relation, column));
            let scope = self::scope(writer, parent, scope);
            quote!(via(#column, #scope))
        }
    }
}

/// What a view's access gives.
pub fn given_of_view(writer: &Writer<'_>, access: Option<&Access>) -> Grants {
    let mut given: Grants = BTreeMap::new();
    for command in access.into_iter().flat_map(|access| &access.service) {
        let service = writer.schema().actors.service.clone();
        given.entry(service).or_default().insert(privilege(*command), Columns::All);
    }
    given
}
