//! What parts of the model are called in prose: documents, comments and messages say the same thing the same way.
//!
//! The words are Markdown: names stand between backticks.

use std::fmt::Display;

use crate::model::{Access, Command, FunctionId, Name, QualifiedName, Rule, Schema, Scope};

/// A code span, with as many backticks as its text needs (`CommonMark`, Code spans).
#[must_use]
pub fn code(text: impl Display) -> String {
    let text = text.to_string();
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    if longest == 0 {
        return format!("`{text}`");
    }
    let fence = "`".repeat(longest + 1);
    format!("{fence} {text} {fence}")
}

/// Code spans joined by commas.
pub fn codes<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(code).collect::<Vec<_>>().join(", ")
}

/// `a`, `a and b`, `a, b and c`.
pub fn and<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    match items.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// `one table`, `2 indexes`.
#[must_use]
pub fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("one {noun}") } else { format!("{number} {}", plural(noun)) }
}

/// The noun for so many: `policy` for one, `policies` for any other number.
#[must_use]
pub fn noun(number: usize, noun: &str) -> String {
    if number == 1 { noun.to_owned() } else { plural(noun) }
}

/// The plural of a regular English noun.
#[must_use]
pub fn plural(noun: &str) -> String {
    let ends = |endings: &[&str]| endings.iter().any(|ending| noun.ends_with(ending));
    match noun.strip_suffix('y') {
        Some(stem) if !ends(&["ay", "ey", "oy", "uy"]) => format!("{stem}ies"),
        _ if ends(&["s", "x", "ch", "sh"]) => format!("{noun}es"),
        _ => format!("{noun}s"),
    }
}

/// The same text with its first letter in upper case.
#[must_use]
pub fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// The intent of a table or view, with the columns that its words refer to.
#[derive(Clone, Copy, Debug)]
pub struct Guarded<'a> {
    /// The column that says which tenant a row belongs to.
    pub tenant: Option<&'a Name>,
    /// The column that says which user a row belongs to.
    pub owner: Option<&'a Name>,
    /// Who is meant to do what.
    pub access: Option<&'a Access>,
}

/// What a table, view or materialized view says about access.
#[must_use]
pub fn guarded<'a>(schema: &'a Schema, relation: &QualifiedName) -> Option<Guarded<'a>> {
    if let Some(table) = schema.tables.get(relation) {
        return Some(Guarded {
            tenant: table.tenant.as_ref(),
            owner: table.owner.as_ref(),
            access: table.access.as_ref(),
        });
    }
    let (tenant, access) = match (schema.views.get(relation), schema.materialized_views.get(relation)) {
        (Some(view), _) => (&view.tenant, &view.access),
        (None, Some(view)) => (&view.tenant, &view.access),
        (None, None) => return None,
    };
    Some(Guarded { tenant: tenant.as_ref(), owner: None, access: access.as_ref() })
}

/// The rows of a scope, as a phrase: `rows of the caller's tenant (by column)`.
#[must_use]
pub fn scope(schema: &Schema, relation: &QualifiedName, scope: &Scope) -> String {
    let phrase = Phrase::of(schema, relation, scope);
    match phrase.condition {
        Some(condition) => format!("{} if {condition}", phrase.rows),
        None => phrase.rows,
    }
}

/// What a rule allows: rows, their further condition and the columns it is limited to.
#[must_use]
pub fn rule(schema: &Schema, relation: &QualifiedName, rule: &Rule) -> String {
    let mut words = rows(schema, relation, rule);
    if let Some(columns) = &rule.columns {
        words.push_str("; ");
        words.push_str(&columns_of(columns));
    }
    words
}

/// What a rule allows, without its columns.
#[must_use]
pub fn rows(schema: &Schema, relation: &QualifiedName, rule: &Rule) -> String {
    let mut words = scope(schema, relation, &rule.scope);
    if let Some(only) = &rule.only {
        words.push_str(", where ");
        words.push_str(&code(one_line(only.as_str())));
    }
    words
}

/// `only column a`, `only columns a, b`.
pub fn columns_of<'a>(columns: impl IntoIterator<Item = &'a Name>) -> String {
    let columns: Vec<_> = columns.into_iter().collect();
    format!("only {} {}", noun(columns.len(), "column"), codes(columns))
}

/// What one does by a command.
#[must_use]
pub fn verb(command: Command) -> &'static str {
    match command {
        Command::Select => "read",
        Command::Insert => "add",
        Command::Update => "change",
        Command::Delete => "delete",
    }
}

/// SQL on one line: white space and comments between its tokens become one space.
#[must_use]
pub fn one_line(sql: &str) -> String {
    use sqlparser::dialect::PostgreSqlDialect;
    use sqlparser::tokenizer::{Token, Tokenizer};

    if !sql.contains('\n') {
        return sql.to_owned();
    }
    let dialect = PostgreSqlDialect {};
    // As written, without unescaping: each token prints as it was read.
    let Ok(tokens) = Tokenizer::new(&dialect, sql).with_unescape(false).tokenize() else {
        return sql.split_whitespace().collect::<Vec<_>>().join(" ");
    };
    let mut line = String::new();
    for token in tokens {
        match token {
            Token::Whitespace(_) if line.ends_with([' ', '(']) || line.is_empty() => {}
            Token::Whitespace(_) => line.push(' '),
            Token::RParen if line.ends_with(' ') => {
                line.pop();
                line.push(')');
            }
            token => line.push_str(&token.to_string()),
        }
    }
    line.trim_end().to_owned()
}

/// Rows, and what must be true of the caller beside.
struct Phrase {
    rows: String,
    condition: Option<String>,
}

impl Phrase {
    fn rows(rows: impl Into<String>) -> Self {
        Self { rows: rows.into(), condition: None }
    }

    fn of(schema: &Schema, relation: &QualifiedName, scope: &Scope) -> Self {
        let guarded = guarded(schema, relation);
        let by =
            |column: Option<&Name>| column.map(|name| format!(" (by {})", code(name))).unwrap_or_default();
        let tenant = guarded.and_then(|of| of.tenant);
        let owner = guarded.and_then(|of| of.owner);
        match scope {
            Scope::Anyone | Scope::SignedIn => Self::rows(EVERY_ROW),
            Scope::Tenant => Self::rows(format!("rows of the caller's tenant{}", by(tenant))),
            Scope::Owner if tenant.is_some() => {
                Self::rows(format!("the caller's own rows{} in the caller's tenant", by(owner)))
            }
            Scope::Owner => Self::rows(format!("the caller's own rows{}", by(owner))),
            Scope::Via { columns, parent, scope, .. } => {
                let inner = Self::of(schema, parent, scope);
                let row = format!("rows whose {} row (by {})", code(parent), codes(columns));
                let rows = match inner.rows.as_str() {
                    EVERY_ROW => format!("{row} exists"),
                    rows => format!("{row} is among the {}", rows.strip_prefix("the ").unwrap_or(rows)),
                };
                Self { rows, condition: inner.condition }
            }
            Scope::When(function) => {
                Self { rows: EVERY_ROW.to_owned(), condition: Some(says_true(function)) }
            }
            Scope::Rows(condition) => {
                Self::rows(format!("rows where {}", code(one_line(condition.as_str()))))
            }
            Scope::All(scopes) => Self::all(schema, relation, scopes),
            Scope::Any(scopes) => Self::rows(
                (scopes.iter().map(|each| self::scope(schema, relation, each)))
                    .collect::<Vec<_>>()
                    .join(", or "),
            ),
        }
    }

    /// Every part holds: rows are narrowed, conditions are joined, `every row` adds nothing.
    fn all(schema: &Schema, relation: &QualifiedName, scopes: &[Scope]) -> Self {
        let parts: Vec<Self> = scopes.iter().map(|scope| Self::of(schema, relation, scope)).collect();
        let mut rows: Vec<&str> = parts.iter().map(|part| part.rows.as_str()).collect();
        rows.retain(|rows| *rows != EVERY_ROW);
        // An owner's rows of a tenant's table name the tenant themselves.
        if scopes.contains(&Scope::Owner) && guarded(schema, relation).is_some_and(|of| of.tenant.is_some()) {
            rows.retain(|rows| !rows.starts_with("rows of the caller's tenant"));
        }
        let conditions: Vec<&str> = parts.iter().filter_map(|part| part.condition.as_deref()).collect();
        Self {
            rows: if rows.is_empty() { EVERY_ROW.to_owned() } else { rows.join(" that are also ") },
            condition: (!conditions.is_empty()).then(|| and(conditions)),
        }
    }
}

/// The rows of a scope that leaves none out.
const EVERY_ROW: &str = "every row";

fn says_true(function: &FunctionId) -> String {
    format!("{} is true", code(function))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Table;

    fn name(text: &str) -> QualifiedName {
        QualifiedName::new("public", text)
    }

    fn library() -> Schema {
        let mut schema = Schema::default();
        let mut add = |table: &str, tenant: Option<&str>, owner: Option<&str>| {
            let table = Table {
                partition_by: None,
                partition_of: None,
                inherits: Vec::new(),
                replica_identity: crate::model::ReplicaIdentity::Default,
                clustered_on: None,
                name: name(table),
                columns: Vec::new(),
                unlogged: false,
                storage: crate::model::Parameters::new(),
                row_security: true,
                force_row_security: false,
                comment: None,
                rust_name: None,
                tenant: tenant.map(Name::new),
                owner: owner.map(Name::new),
                access: None,
            };
            schema.tables.insert(table.name.clone(), table);
        };
        add("books", Some("branch_id"), Some("added_by"));
        add("loans", None, Some("reader_id"));
        schema
    }

    fn via(scope: Scope) -> Scope {
        Scope::Via {
            columns: vec![Name::new("book_id")],
            parent: name("books"),
            referenced: vec![Name::new("id")],
            scope: Box::new(scope),
        }
    }

    #[test]
    fn scopes_read_as_english() {
        let schema = library();
        let admin =
            Scope::When(FunctionId { name: QualifiedName::new("private", "is_admin"), arguments: vec![] });
        let say = |table: &str, what: &Scope| scope(&schema, &name(table), what);
        assert_eq!(say("books", &Scope::Anyone), "every row");
        assert_eq!(say("books", &Scope::Tenant), "rows of the caller's tenant (by `branch_id`)");
        assert_eq!(
            say("books", &Scope::All(vec![Scope::Tenant, Scope::Owner])),
            "the caller's own rows (by `added_by`) in the caller's tenant"
        );
        assert_eq!(say("loans", &Scope::Owner), "the caller's own rows (by `reader_id`)");
        assert_eq!(
            say("loans", &via(Scope::Owner)),
            "rows whose `public.books` row (by `book_id`) is among the caller's own rows (by `added_by`) in the \
             caller's tenant"
        );
        assert_eq!(
            say("loans", &via(Scope::SignedIn)),
            "rows whose `public.books` row (by `book_id`) exists"
        );
        assert_eq!(say("books", &admin), "every row if `private.is_admin()` is true");
        assert_eq!(
            say("books", &Scope::All(vec![admin.clone(), Scope::Tenant])),
            "rows of the caller's tenant (by `branch_id`) if `private.is_admin()` is true"
        );
        assert_eq!(
            say("loans", &Scope::Any(vec![Scope::Owner, admin])),
            "the caller's own rows (by `reader_id`), or every row if `private.is_admin()` is true"
        );
    }

    #[test]
    fn nouns_have_their_plural() {
        assert_eq!(count(1, "policy"), "one policy");
        assert_eq!(count(2, "policy"), "2 policies");
        assert_eq!(plural("key"), "keys");
        assert_eq!(plural("index"), "indexes");
        assert_eq!(plural("branch"), "branches");
        assert_eq!(and(["a", "b", "c"]), "a, b and c");
    }

    #[test]
    fn sql_on_one_line_keeps_its_literals() {
        assert_eq!(one_line("a = 'x\n y'\n  and (\n    b -- why\n  )"), "a = 'x\n y' and (b)");
        assert_eq!(one_line("a\n=\n'it''s'"), "a = 'it''s'");
    }

    #[test]
    fn code_with_backticks_is_fenced_by_more() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a``b"), "``` a``b ```");
    }
}
