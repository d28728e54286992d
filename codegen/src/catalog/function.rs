//! Functions and procedures.

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::text::{TypeText, stable};
use super::{CatalogError, Reader};
use crate::declare::names::LONGEST;
use crate::model::{
    Argument, ArgumentMode, Function, FunctionId, FunctionKind, Name, ObjectId, Parallel, QualifiedName,
    ReturnColumn, Returned, Returns, Sql, Volatility, sql,
};

#[derive(Deserialize)]
struct Row {
    oid: Oid,
    name: QualifiedName,
    kind: String,
    inputs: Vec<TypeText>,
    types: Vec<TypeText>,
    names: Vec<String>,
    modes: Vec<String>,
    defaults: Vec<Option<String>>,
    returns: TypeText,
    returns_set: bool,
    language: Name,
    volatility: String,
    parallel: String,
    strict: bool,
    security_definer: bool,
    leakproof: bool,
    cost: String,
    rows: String,
    settings: Vec<String>,
    source: String,
    sql_body: Option<String>,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    for row in reader.rows::<Row>("functions", include_str!("sql/function.sql"))? {
        let arguments = row.inputs.iter().map(|ty| ty.0.clone()).collect();
        let id = FunctionId { name: row.name.clone(), arguments };
        if let Err(why) = row.body() {
            reader.unsupported(why, &id);
        }
        let comment = reader.found(Address::of(Class::PROCEDURE, row.oid), ObjectId::Function(id.clone()));
        reader.schema.functions.insert(id, row.function(comment));
    }
    Ok(())
}

impl Row {
    fn function(self, comment: Option<String>) -> Function {
        let (arguments, table) = self.arguments();
        let body = self.body().unwrap_or_else(|_| Sql::new(self.sql_body.as_deref().unwrap_or_default()));
        let compiled = ["c", "internal"].iter().any(|language| self.language == *language);
        let usual_cost = if compiled { "1" } else { "100" };
        let usual_rows = if self.returns_set { "1000" } else { "0" };
        Function {
            kind: if self.kind == "p" { FunctionKind::Procedure } else { FunctionKind::Function },
            returns: self.returns(&arguments, table),
            arguments,
            volatility: match self.volatility.as_str() {
                "i" => Volatility::Immutable,
                "s" => Volatility::Stable,
                _ => Volatility::Volatile,
            },
            parallel: match self.parallel.as_str() {
                "s" => Parallel::Safe,
                "r" => Parallel::Restricted,
                _ => Parallel::Unsafe,
            },
            strict: self.strict,
            security_definer: self.security_definer,
            leakproof: self.leakproof,
            cost: (self.cost != usual_cost).then_some(self.cost),
            rows: (self.rows != usual_rows).then_some(self.rows),
            settings: self.settings.iter().filter_map(|setting| self::setting(setting)).collect(),
            body,
            name: self.name,
            language: self.language,
            comment,
            depends_on: Vec::new(),
        }
    }

    /// The body, or why it is not known. PostgreSQL prints parameters by their names, those without by the empty one, and takes
    /// the names of all for those of what goes in (`get_parameter` in its sources).
    fn body(&self) -> Result<Sql, &'static str> {
        let Some(body) = &self.sql_body else { return Ok(Sql::verbatim(&self.source)) };
        let nameless = self.names.iter().enumerate().filter(|(_, name)| name.is_empty());
        let mut numbers = nameless.map(|(place, _)| format!("${}", place + 1));
        let (first, second) = (numbers.next(), numbers.next());
        let named = nameless_as(body, first.as_deref().unwrap_or("$1"));
        let comes_out = |mode: &String| mode == "o" || mode == "t";
        let inputs_first =
            !self.modes.iter().skip_while(|mode| !comes_out(mode)).any(|mode| !comes_out(mode));
        if !inputs_first && self.names.iter().any(|name| body.contains(name.as_str())) {
            Err("body with a parameter that comes out before others go in, of function")
        } else if second.is_some() && named != *body {
            Err("body that names several parameters without a name, of function")
        } else {
            Ok(stable(&named))
        }
    }

    /// The arguments, and the columns of a returned table, which the catalog keeps in one list.
    fn arguments(&self) -> (Vec<Argument>, Vec<ReturnColumn>) {
        let (mut arguments, mut table) = (Vec::new(), Vec::new());
        for (place, ty) in self.types.iter().enumerate() {
            let name = self.names.get(place).filter(|name| !name.is_empty()).map(Name::new);
            let mode = match self.modes.get(place).map(String::as_str) {
                Some("t") => {
                    let name = name.unwrap_or_else(|| Name::new(""));
                    table.push(ReturnColumn { name, value: Returned::new(ty.0.clone(), false) });
                    continue;
                }
                Some("o") => ArgumentMode::Out,
                Some("b") => ArgumentMode::InOut,
                Some("v") => ArgumentMode::Variadic,
                _ => ArgumentMode::In,
            };
            let default = self.defaults.get(place).and_then(Option::as_deref).map(stable);
            let (ty, values, json) = (ty.0.clone(), None, None);
            arguments.push(Argument { name, mode, ty, nullable: false, default, values, json });
        }
        (arguments, table)
    }

    fn returns(&self, arguments: &[Argument], table: Vec<ReturnColumn>) -> Returns {
        let value = Returned::new(self.returns.0.clone(), false);
        let has_out = arguments.iter().any(|a| matches!(a.mode, ArgumentMode::Out | ArgumentMode::InOut));
        match () {
            () if !table.is_empty() => Returns::Table { columns: table },
            () if self.returns_set => Returns::SetOf(value),
            () if self.kind == "p" || has_out => Returns::Nothing,
            () => Returns::Value(value),
        }
    }
}

/// A text in which `""` is something else, with the name of the function that may stand before it.
fn nameless_as(text: &str, number: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    // Where a quoted name that may be the function's begins.
    let mut quoted = 0;
    while let Some(at) = rest.find(['\'', '"']) {
        let (before, after) = rest.split_at(at);
        let (token, after) = after.split_at(quoted_length(after));
        out.push_str(before);
        if token == "\"\"" {
            if let Some(function) = out.strip_suffix('.') {
                let is_word = |c: char| c.is_alphanumeric() || "_$".contains(c);
                let bare = || function.rfind(|c| !is_word(c)).map_or(0, |before| before + 1);
                out.truncate(if function.ends_with('"') { quoted } else { bare() });
            }
            out.push_str(number);
        } else {
            quoted = out.len();
            out.push_str(token);
        }
        rest = after;
    }
    out + rest
}

/// The length of the literal or name that a text begins with, in which a quote is doubled.
fn quoted_length(text: &str) -> usize {
    let (quote, mut length) = (&text[..1], 1);
    while let Some(end) = text[length..].find(quote) {
        length += end + 1;
        if !text[length..].starts_with(quote) {
            return length;
        }
        length += 1;
    }
    text.len()
}

/// Parameters whose value is a list of names, stored with double quotes (`GUC_LIST_QUOTE` in PostgreSQL's sources).
const LISTS: &[&str] = &[
    "local_preload_libraries",
    "search_path",
    "session_preload_libraries",
    "shared_preload_libraries",
    "temp_tablespaces",
    "unix_socket_directories",
];

/// A parameter and its value as SQL, of `name=value` in `proconfig`.
fn setting(setting: &str) -> Option<(String, String)> {
    let (name, value) = setting.split_once('=')?;
    let value = if LISTS.contains(&name.to_lowercase().as_str()) {
        sql::list(elements(value).iter().map(|element| match element.as_str() {
            // An identifier would be cut.
            text if text.is_empty() || text.len() > LONGEST => sql::literal(text),
            _ => sql::identifier(element),
        }))
    } else {
        sql::literal(value)
    };
    Some((name.to_owned(), value))
}

/// The names of a list, without their quotes.
fn elements(list: &str) -> Vec<String> {
    let (mut elements, mut element, mut quoted) = (Vec::new(), String::new(), false);
    let mut characters = list.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if quoted && characters.next_if_eq(&'"').is_some() => element.push('"'),
            '"' => quoted = !quoted,
            ',' if !quoted => elements.push(std::mem::take(&mut element)),
            ' ' if !quoted => {}
            other => element.push(other),
        }
    }
    elements.push(element);
    elements
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_as_the_sql_that_sets_them() {
        let value = |text| setting(text).map(|(_, value)| value);
        assert_eq!(value("search_path=\"\"").as_deref(), Some("''"));
        assert_eq!(
            value("search_path=public, \"My Schema\", \"$user\"").as_deref(),
            Some("public, \"My Schema\", \"$user\"")
        );
        assert_eq!(value("work_mem=4MB").as_deref(), Some("'4MB'"));
        assert_eq!(value("app.note=it's").as_deref(), Some("'it''s'"));
    }
}
