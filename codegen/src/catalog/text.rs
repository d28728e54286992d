//! Texts as PostgreSQL prints them, in the model's form.

use serde::{Deserialize, Deserializer};

use super::brackets::{find, split_once};
use super::nameless;
use super::read_back::read_back;
use crate::model::{BaseType, Parameters, QualifiedName, Sql, Type};

/// A type as `format_type` prints it.
#[derive(Clone, Debug)]
pub(super) struct TypeText(pub Type);

impl<'de> Deserialize<'de> for TypeText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .or_else(|problem| pg_catalog(&text).ok_or(problem))
            .map(Self)
            .map_err(serde::de::Error::custom)
    }
}

/// A type of `pg_catalog` that the model does not know by name, such as `xid`: it alone is printed without a schema.
fn pg_catalog(text: &str) -> Option<Type> {
    let (element, array) = text.strip_suffix("[]").map_or((text, false), |element| (element, true));
    let name = element.trim_matches('"');
    let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let base = BaseType::User(QualifiedName::new("pg_catalog", name));
    plain.then(|| Type { base, modifiers: Vec::new(), array })
}

/// An expression without the parentheses around all of it, which its place in a statement has anyway.
pub(super) fn unwrapped(text: &str) -> Sql {
    let mut text = text.trim();
    while let Some(inside) = inside(text) {
        text = inside.trim();
    }
    stable(text)
}

/// SQL that PostgreSQL reads as what it printed.
///
/// It prints `status IN ('a', 'b')` of a `varchar` as a cast of an array, `(ARRAY['a'::character varying, …])::text[]`,
/// and would read that as an array of casts (`transformArrayExpr` in its sources passes the type down), unless the
/// array has been given its own type first.
pub(super) fn stable(text: &str) -> Sql {
    read_back(&values(&nameless::named(text)), typed)
}

/// Arrays that are cast have their own type first.
fn typed(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(at) = find(rest, OPENING) {
        let (before, array) = rest.split_at(at);
        out.push_str(before);
        let Some((elements, after)) = split_once(&array[OPENING.len()..], "]") else {
            out.push_str(&array[..OPENING.len()]);
            rest = &array[OPENING.len()..];
            continue;
        };
        let length = array.len() - after.len();
        match element_type(elements).filter(|_| after.starts_with(")::")) {
            Some(ty) => {
                out.extend(["(", &array[..length], ")::", ty, "[]"]);
            }
            None => out.push_str(&array[..length]),
        }
        rest = after;
    }
    out + rest
}

/// What an array in parentheses begins with.
const OPENING: &str = "(ARRAY[";

/// A list of rows in FROM as PostgreSQL prints it when it reads its own print: with a space, which is left out the first
/// time where nothing but the columns of the view is named.
fn values(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(at) = find(rest, "(VALUES (") {
        let (before, list) = rest.split_at(at);
        out.extend([before, "( "]);
        rest = &list[1..];
    }
    out + rest
}

/// The type that all the elements, which are literals, are cast to.
fn element_type(elements: &str) -> Option<&str> {
    let (_, ty) = elements.rsplit_once("::")?;
    let literals = elements.split("::").count() - 1;
    let cast =
        elements.split(", ").filter(|element| element.strip_suffix(ty).is_some_and(|e| e.ends_with("'::")));
    (cast.count() == literals).then_some(ty)
}

/// What stands between the parentheses, where one pair encloses all; a query keeps its own.
fn inside(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('(')?.strip_suffix(')')?;
    let is_query = ["select", "with", "values"].iter().any(|word| {
        let start = inside.trim_start();
        start.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
    });
    let mut depth = 0_usize;
    let mut quote = None;
    for character in inside.chars() {
        match (quote, character) {
            // A doubled quote ends one string and begins another: nothing between them.
            (Some(open), _) if open == character => quote = None,
            (None, '\'' | '"') => quote = Some(character),
            (None, '(') => depth += 1,
            // The first parenthesis is closed before the end.
            (None, ')') => depth = depth.checked_sub(1)?,
            (Some(_) | None, _) => {}
        }
    }
    (depth == 0 && quote.is_none() && !is_query).then_some(inside)
}

/// Storage parameters: `name=value`, as `reloptions` has them.
pub(super) fn parameters(options: Vec<String>) -> Parameters {
    let split = |option: String| match option.split_once('=') {
        Some((name, value)) => (name.to_owned(), value.to_owned()),
        None => (option, String::new()),
    };
    options.into_iter().map(split).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_parentheses_around_all_of_an_expression_are_dropped() {
        let text = |text: &str| unwrapped(text).as_str().to_owned();
        assert_eq!(text("(price > 0)"), "price > 0");
        assert_eq!(text("((a) + (b))"), "(a) + (b)");
        assert_eq!(text("(a) + (b)"), "(a) + (b)");
        assert_eq!(text("(a = ')(')"), "a = ')('");
        assert_eq!(text("(\"(\" IS NULL)"), "\"(\" IS NULL");
        assert_eq!(text("( SELECT public.f() AS f)"), "( SELECT public.f() AS f)");
    }

    #[test]
    fn an_array_that_is_cast_has_its_own_type_first() {
        let text = |text: &str| stable(text).as_str().to_owned();
        assert_eq!(
            text("(a)::text = ANY ((ARRAY['x, ('::character varying, 'y'::character varying])::text[])"),
            "(a)::text = ANY (((ARRAY['x, ('::character varying, 'y'::character varying])::character varying[])::text[])"
        );
        assert_eq!(text("ANY (ARRAY['x'::text])"), "ANY (ARRAY['x'::text])");
        assert_eq!(text("(ARRAY[a, b])::text[]"), "(ARRAY[a, b])::text[]");
        assert_eq!(text("'(ARRAY['::text"), "'(ARRAY['::text");
    }

    #[test]
    fn a_type_of_pg_catalog_without_a_name_in_the_model_is_qualified() {
        let ty = |text: &str| {
            serde_json::from_value::<TypeText>(text.into())
                .map(|ty| ty.0.to_string())
                .map_err(|e| e.to_string())
        };
        assert_eq!(ty("xid"), Ok("pg_catalog.xid".to_owned()));
        assert_eq!(ty("\"char\"[]"), Ok("pg_catalog.\"char\"[]".to_owned()));
        assert_eq!(ty("shop.state"), Ok("shop.state".to_owned()));
        assert!(ty("what is this").is_err());
    }
}
