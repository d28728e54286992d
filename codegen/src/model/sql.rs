//! SQL text, and the one place where identifiers and literals are quoted.

use std::borrow::Cow;
use std::fmt::{self, Display};
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
#[cfg(feature = "database")]
use serde_json::Value;

/// A piece of SQL: an expression, a query or a body. Stored trimmed, but for the bodies of functions: what stands between
/// their quotes is kept to the letter. Its copies share the text.
#[derive(Clone, Debug, Default)]
pub struct Sql {
    text: Arc<str>,
    /// What a database prints once it has read the text, where that is another one.
    read: Option<Arc<str>>,
}

/// Two are the same where they are spelt or read alike.
impl PartialEq for Sql {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text || self.read() == other.read()
    }
}

impl Eq for Sql {}

impl Sql {
    /// SQL text as a person wrote it; outer white space is dropped.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self { text: text.as_ref().trim().into(), read: None }
    }

    /// SQL text to the letter.
    pub fn verbatim(text: impl Into<String>) -> Self {
        Self { text: text.into().into(), read: None }
    }

    /// The same, of which a database prints something else once it has read it.
    #[must_use]
    pub fn read_as(self, read: &str) -> Self {
        let read = Some(read.trim()).filter(|read| **read != *self.text).map(Into::into);
        Self { read, ..self }
    }

    fn read(&self) -> &str {
        self.read.as_ref().unwrap_or(&self.text)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl Sql {
    /// Is it a function's body in the SQL standard's form, which stands outside of quotes (PostgreSQL manual, CREATE
    /// FUNCTION, `sql_body`)?
    #[must_use]
    pub fn is_standard_body(&self) -> bool {
        let words: Vec<_> = self.text.split_whitespace().take(2).map(str::to_lowercase).collect();
        let words: Vec<_> = words.iter().map(String::as_str).collect();
        matches!(words[..], ["begin", "atomic"] | ["return", _])
    }
}

impl Display for Sql {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// As it is stored: a text, or two.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Stored<'s> {
    Plain(Cow<'s, str>),
    Spelt { text: Cow<'s, str>, read: Cow<'s, str> },
}

impl Serialize for Sql {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = Cow::from(&*self.text);
        match self.read.as_deref() {
            Some(read) => Stored::Spelt { text, read: read.into() },
            None => Stored::Plain(text),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Sql {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Stored::deserialize(deserializer)? {
            Stored::Plain(text) => Self::verbatim(text),
            Stored::Spelt { text, read } => Self::verbatim(text).read_as(&read),
        })
    }
}

/// Puts what is read in the place of pieces of SQL that are spelt otherwise, wherever they are in a model as JSON.
#[cfg(feature = "database")]
pub(crate) fn as_read(value: &mut Value) {
    match value {
        Value::Object(parts)
            if parts.len() == 2 && parts.contains_key("text") && parts.contains_key("read") =>
        {
            *value = parts.remove("read").unwrap_or_default();
        }
        Value::Object(parts) => parts.values_mut().for_each(as_read),
        Value::Array(parts) => parts.iter_mut().for_each(as_read),
        _ => {}
    }
}

impl From<&str> for Sql {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

/// Key words that `quote_ident` quotes: every category but "unreserved"
/// (PostgreSQL manual, appendix C, and `pg_get_keywords()`). Sorted.
#[rustfmt::skip]
const QUOTED_KEYWORDS: &[&str] = &[
    "all", "analyse", "analyze", "and", "any", "array", "as", "asc", "asymmetric", "authorization",
    "between", "bigint", "binary", "bit", "boolean", "both", "case", "cast", "char", "character", "check",
    "coalesce", "collate", "collation", "column", "concurrently", "constraint", "create", "cross",
    "current_catalog", "current_date", "current_role", "current_schema", "current_time",
    "current_timestamp", "current_user", "dec", "decimal", "default", "deferrable", "desc", "distinct",
    "do", "else", "end", "except", "exists", "extract", "false", "fetch", "float", "for", "foreign",
    "freeze", "from", "full", "grant", "greatest", "group", "grouping", "having", "ilike", "in",
    "initially", "inner", "inout", "int", "integer", "intersect", "interval", "into", "is", "isnull",
    "join", "json", "json_array", "json_arrayagg", "json_exists", "json_object", "json_objectagg",
    "json_query", "json_scalar", "json_serialize", "json_table", "json_value", "lateral", "leading",
    "least", "left", "like", "limit", "localtime", "localtimestamp", "merge_action", "national", "natural",
    "nchar", "none", "normalize", "not", "notnull", "null", "nullif", "numeric", "offset", "on", "only",
    "or", "order", "out", "outer", "overlaps", "overlay", "placing", "position", "precision", "primary",
    "real", "references", "returning", "right", "row", "select", "session_user", "setof", "similar",
    "smallint", "some", "substring", "symmetric", "system_user", "table", "tablesample", "then", "time",
    "timestamp", "to", "trailing", "treat", "trim", "true", "union", "unique", "user", "using", "values",
    "varchar", "variadic", "verbose", "when", "where", "window", "with", "xmlattributes", "xmlconcat",
    "xmlelement", "xmlexists", "xmlforest", "xmlnamespaces", "xmlparse", "xmlpi", "xmlroot", "xmlserialize",
    "xmltable",
];

/// An identifier as SQL, quoted where PostgreSQL's `quote_ident` would quote it.
#[must_use]
pub fn identifier(name: &str) -> String {
    let plain = name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if plain && QUOTED_KEYWORDS.binary_search(&name).is_err() {
        name.to_owned()
    } else {
        format!("\"{}\"", name.replace('"', "\"\""))
    }
}

/// A string literal as SQL, in the escape form only where there is a backslash
/// (PostgreSQL manual, 4.1.2.1 and 4.1.2.2 String Constants).
#[must_use]
pub fn literal(text: &str) -> String {
    let quoted = text.replace('\'', "''");
    if text.contains('\\') { format!("E'{}'", quoted.replace('\\', "\\\\")) } else { format!("'{quoted}'") }
}

/// Items joined by `, `.
pub fn list<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}

/// A function body between dollar quotes whose tag does not occur in it, to the letter
/// (PostgreSQL manual, 4.1.2.4 Dollar-Quoted String Constants).
#[must_use]
pub fn dollar_quoted(body: &str) -> String {
    let tag = dollar_tag(body);
    format!("{tag}{body}{tag}")
}

/// A dollar quote that does not occur in the text, nor where the text ends and the quote begins.
#[must_use]
pub fn dollar_tag(text: &str) -> String {
    let mut tag = "$$".to_owned();
    let mut number = 0_u32;
    while text.contains(&tag) || (text.ends_with('$') && number == 0) {
        number += 1;
        tag = format!("$body{number}$");
    }
    tag
}

/// Splits `a.b` at its dots, reading quoted parts; `None` where the text is no such name.
pub(crate) fn split_qualified(text: &str) -> Option<Vec<String>> {
    let mut parts = Vec::new();
    let mut rest = text;
    loop {
        let part;
        if let Some(quoted) = rest.strip_prefix('"') {
            let mut name = String::new();
            let mut characters = quoted.char_indices();
            let end = loop {
                match characters.next()? {
                    (at, '"') if quoted[at + 1..].starts_with('"') => {
                        name.push('"');
                        characters.next();
                    }
                    (at, '"') => break at + 1,
                    (_, other) => name.push(other),
                }
            };
            part = name;
            rest = &quoted[end..];
        } else {
            let end = rest.find('.').unwrap_or(rest.len());
            part = rest[..end].to_owned();
            rest = &rest[end..];
        }
        if part.is_empty() {
            return None;
        }
        parts.push(part);
        match rest.strip_prefix('.') {
            Some(next) => rest = next,
            None => return rest.is_empty().then_some(parts),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_quoted_only_where_postgresql_quotes_them() {
        assert_eq!(identifier("title"), "title");
        assert_eq!(identifier("user"), "\"user\"");
        assert_eq!(identifier("Title"), "\"Title\"");
        assert_eq!(identifier("1st"), "\"1st\"");
        assert_eq!(identifier("a\"b"), "\"a\"\"b\"");
        assert!(QUOTED_KEYWORDS.is_sorted());
    }

    #[test]
    fn literals_escape_quotes_and_backslashes() {
        assert_eq!(literal("it's"), "'it''s'");
        assert_eq!(literal("a\\b"), "E'a\\\\b'");
    }

    #[test]
    fn a_body_that_holds_the_tag_gets_another_one() {
        assert_eq!(dollar_quoted("\nselect 1\n"), "$$\nselect 1\n$$");
        assert_eq!(dollar_quoted("select $$x$$"), "$body1$select $$x$$$body1$");
        assert_eq!(dollar_quoted("select '$"), "$body1$select '$$body1$");
    }

    #[test]
    fn qualified_names_are_split_at_unquoted_dots() {
        assert_eq!(split_qualified("a.b"), Some(vec!["a".into(), "b".into()]));
        assert_eq!(split_qualified("\"a.b\".\"c\"\"d\""), Some(vec!["a.b".into(), "c\"d".into()]));
        assert_eq!(split_qualified("a."), None);
        assert_eq!(split_qualified("\"a"), None);
    }
}
