//! `#[access]`.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{LitStr, Path};

use crate::args::Arg;
use crate::errors::{Errors, list};
use crate::sql::{self, Names};

/// Who may do what, as it is written.
pub struct Access {
    pub rules: Vec<Rule>,
    pub service: Vec<&'static str>,
}

/// What callers may do with one command.
pub struct Rule {
    pub span: Span,
    /// `Select`, `Insert`, `Update` or `Delete`.
    pub command: &'static str,
    pub scope: Scope,
    pub only: Option<LitStr>,
    pub columns: Option<Vec<Path>>,
}

/// A set of rows.
pub enum Scope {
    /// `tenant`, `owner`, `signed_in` or `anyone`.
    Word(&'static str),
    Via(Key, Box<Scope>),
    When(Path),
    /// `"state = 'open'"`
    Rows(LitStr),
    All(Vec<Scope>),
    Any(Vec<Scope>),
}

/// How `via` names a foreign key.
pub enum Key {
    Column(Path),
    Name(LitStr),
}

/// What the table or view offers to scopes.
pub struct Context<'a> {
    pub tenant: bool,
    pub owner: bool,
    pub names: &'a Names<'a>,
    /// Policies can enforce a condition only on tables.
    pub table: bool,
}

const COMMANDS: [(&str, &str); 4] =
    [("select", "Select"), ("insert", "Insert"), ("update", "Update"), ("delete", "Delete")];
const WORDS: &[&str] = &["tenant", "owner", "signed_in", "anyone"];
const SCOPES: &[&str] = &["tenant", "owner", "signed_in", "anyone", "via", "when", "any", "all"];

fn command(word: &str) -> Option<&'static str> {
    COMMANDS.iter().find(|(name, _)| *name == word).map(|(_, variant)| *variant)
}

/// `#[access(select(tenant), .., service(select, insert))]`.
pub fn access(args: &[Arg], span: Span, context: &Context<'_>, errors: &mut Errors) -> Access {
    let (mut rules, mut service): (Vec<Rule>, _) = (Vec::new(), None);
    for arg in args {
        let word = arg.word();
        match command(&word) {
            Some(command) => {
                if rules.iter().any(|rule| rule.command == command) {
                    errors.at(arg.span(), format!("who may {word} is said twice; `any(..)` joins scopes"));
                }
                rules.extend(rule(command, arg, context, errors));
            }
            None if word == "service" => {
                let commands = arg.list(errors).map(|list| {
                    list.iter().filter_map(|arg| service_command(arg, errors)).collect::<Vec<_>>()
                });
                errors.once(&mut service, commands, arg.span(), "service");
            }
            None => errors.unknown(
                arg.span(),
                "command",
                &word,
                &["select", "insert", "update", "delete", "service"],
            ),
        }
    }
    if service.is_none() {
        let example = "`service(select, insert, update, delete)`, or `service()` for nothing";
        errors.at(span, format!("say what the service role may do: {example}"));
    }
    Access { rules, service: service.unwrap_or_default() }
}

fn service_command(arg: &Arg, errors: &mut Errors) -> Option<&'static str> {
    let word = arg.word();
    let found = command(&word);
    if found.is_none() {
        errors.unknown(arg.span(), "command", &word, &COMMANDS.map(|(name, _)| name));
    }
    found
}

fn rule(command: &'static str, arg: &Arg, context: &Context<'_>, errors: &mut Errors) -> Option<Rule> {
    let (mut scopes, mut only, mut columns) = (Vec::new(), None, None);
    for part in &arg.list(errors)? {
        let word = part.word();
        match (word.as_str(), part) {
            ("only", Arg::Equals(..)) => {
                let text = part.text(errors);
                if let Some(text) = &text {
                    condition(text, Some(context), errors);
                }
                errors.once(&mut only, text, part.span(), "only");
            }
            ("columns", Arg::List(..)) => {
                let paths = part.paths(errors, "columns");
                if command == "Delete" {
                    errors.at(part.span(), "a row is deleted whole: `delete` has no columns");
                }
                errors.once(&mut columns, paths, part.span(), "columns");
            }
            _ => scopes.extend(scope(part, Some(context), errors)),
        }
    }
    if scopes.is_empty() {
        if errors.is_empty() {
            errors.at(arg.span(), format!("say whose rows: `{}({})`", arg.word(), WORDS[0]));
        }
        return None;
    }
    Some(Rule { span: arg.span(), command, scope: joined(scopes), only, columns })
}

/// A condition on the row. A parent's columns are looked up in its own struct, by rustc.
fn condition(text: &LitStr, context: Option<&Context<'_>>, errors: &mut Errors) {
    match context {
        Some(context) => {
            sql::condition(text, context.names, errors);
            if !context.table {
                errors.on(text, "a view has no policies: put the condition into its query");
            }
        }
        None => _ = sql::expression(text, errors),
    }
}

fn joined(mut scopes: Vec<Scope>) -> Scope {
    match scopes.len() {
        1 => scopes.remove(0),
        _ => Scope::All(scopes),
    }
}

/// A scope of this table (with its context), or of a parent (without).
fn scope(arg: &Arg, context: Option<&Context<'_>>, errors: &mut Errors) -> Option<Scope> {
    let word = arg.word();
    let several = |errors: &mut Errors| -> Option<Vec<Scope>> {
        let list = arg.list(errors)?;
        let scopes: Vec<Scope> = list.iter().filter_map(|arg| scope(arg, context, errors)).collect();
        if list.is_empty() {
            errors.at(arg.span(), format!("expected scopes between the parentheses of `{word}(..)`"));
        }
        Some(scopes)
    };
    match (word.as_str(), arg) {
        ("any", Arg::List(..)) => several(errors).map(Scope::Any),
        ("all", Arg::List(..)) => several(errors).map(Scope::All),
        ("when", Arg::List(..)) => arg.only_path(errors, "a function that returns `bool`").map(Scope::When),
        ("via", Arg::List(..)) => via(arg, errors),
        (_, Arg::Literal(literal)) => {
            let text = literal.text(errors)?;
            condition(&text, context, errors);
            Some(Scope::Rows(text))
        }
        (_, Arg::Path(path)) => {
            match WORDS.iter().copied().find(|known| *known == word) {
                Some(known) => {
                    let needs = |has: bool, errors: &mut Errors| {
                        if !has {
                            errors.on(path, format!("the scope `{known}` needs a column: write `#[{known}(..)]` on this struct"));
                        }
                    };
                    match (known, context) {
                        ("tenant", Some(context)) => needs(context.tenant, errors),
                        ("owner", Some(context)) => needs(context.owner, errors),
                        _ => {}
                    }
                    Some(Scope::Word(known))
                }
                None if word == "via" || word == "when" || word == "any" || word == "all" => {
                    errors.on(path, format!("`{word}` takes arguments: `{word}(..)`"));
                    None
                }
                None => {
                    errors.unknown(path.span(), "scope", &word, SCOPES);
                    None
                }
            }
        }
        _ => {
            errors.unknown(arg.span(), "scope", &word, SCOPES);
            None
        }
    }
}

/// `via(column, scope of the parent)`.
fn via(arg: &Arg, errors: &mut Errors) -> Option<Scope> {
    let parts = arg.list(errors)?;
    let (key, scopes) = match parts.split_first() {
        Some((Arg::Path(path), rest)) if !rest.is_empty() => (Key::Column(path.clone()), rest),
        Some((Arg::Literal(literal), rest)) if !rest.is_empty() => (Key::Name(literal.text(errors)?), rest),
        _ => {
            let known = list(SCOPES);
            errors.at(
                arg.span(),
                format!("expected a foreign key's column and the scope of its parent ({known}): `via(book_id, owner)`"),
            );
            return None;
        }
    };
    let scopes: Vec<Scope> = scopes.iter().filter_map(|arg| scope(arg, None, errors)).collect();
    (!scopes.is_empty()).then(|| Scope::Via(key, Box::new(joined(scopes))))
}
