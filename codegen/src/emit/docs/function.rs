//! Functions and procedures: what each does, with whose rights, and who may call it.

use crate::kind;
use crate::model::{
    Argument, ArgumentMode, Function, FunctionId, FunctionKind, ObjectId, Parallel, ReturnColumn, Returned,
    Returns, Schema, Volatility,
};
use crate::words::{and, code, codes, one_line};

use super::entry::{Entry, Section};
use super::markdown::Table;
use super::relation::meaning;

/// All functions, or nothing where there are none.
pub fn section(schema: &Schema) -> Option<Section> {
    Section::of("Functions", "", schema.functions.values().map(|function| entry(schema, function)).collect())
}

/// The heading of a function.
pub fn heading(function: &Function) -> String {
    let kind = match function.kind {
        FunctionKind::Function => "Function",
        FunctionKind::Procedure => "Procedure",
    };
    format!("{kind} {}", code(function.id()))
}

fn entry(schema: &Schema, function: &Function) -> Entry {
    let id = function.id();
    let mut entry = Entry::new(heading(function), function.comment.as_deref());
    if schema.is_external(&ObjectId::Function(id.clone())) {
        entry.paragraph("It exists already and belongs to somebody else; no migration creates or drops it.");
    }
    let mut facts = Table::new(["What", "How"]);
    let mut fact = |label: &str, text: String| {
        if !text.is_empty() {
            facts.row([label.to_owned(), text]);
        }
    };
    fact("Returns", returns(schema, &function.returns));
    fact("Language", code(&function.language));
    fact("Rights", rights(function));
    fact("Volatility", volatility(function));
    fact("Settings", codes(function.settings.iter().map(|(name, value)| format!("{name} = {value}"))));
    fact("Planner", planner(function));
    fact("May execute", executors(schema, &id));
    fact("Called by", callers(schema, &id));
    entry.table("Definition", &facts);
    entry.table("Arguments", &arguments(schema, &function.arguments));
    entry
}

fn returns(schema: &Schema, returns: &Returns) -> String {
    let of = |value: &Returned| {
        let words = meaning(schema, None, value.values.as_deref(), value.json.as_deref());
        words.first().map(|words| format!(" ({})", words.trim_end_matches('.'))).unwrap_or_default()
    };
    match returns {
        Returns::Nothing => String::new(),
        Returns::Value(value) => {
            let void = value.ty.as_builtin().is_some_and(|ty| matches!(ty.sql_name(), "void" | "trigger"));
            let null = if value.nullable && !void { " or null" } else { "" };
            format!("{}{null}{}", code(&value.ty), of(value))
        }
        Returns::SetOf(row) => {
            format!("a set of {}{}{}", code(&row.ty), if row.nullable { " or null" } else { "" }, of(row))
        }
        Returns::Table { columns } => {
            let column = |ReturnColumn { name, value }: &ReturnColumn| {
                let null = if value.nullable { " or null" } else { "" };
                format!("{}{}", code(format_args!("{name} {}{null}", value.ty)), of(value))
            };
            format!("rows of {}", columns.iter().map(column).collect::<Vec<_>>().join(", "))
        }
    }
}

fn rights(function: &Function) -> String {
    if function.security_definer {
        "its owner's (`security definer`)".to_owned()
    } else {
        "the caller's (`security invoker`)".to_owned()
    }
}

fn volatility(function: &Function) -> String {
    let volatility = match function.volatility {
        Volatility::Immutable => "immutable",
        Volatility::Stable => "stable",
        Volatility::Volatile => "volatile",
    };
    let parallel = match function.parallel {
        Parallel::Unsafe => None,
        Parallel::Restricted => Some("parallel restricted"),
        Parallel::Safe => Some("parallel safe"),
    };
    let words = [
        (function.kind == FunctionKind::Function).then_some(volatility),
        parallel,
        function.strict.then_some("null for any null argument"),
        function.leakproof.then_some("leakproof"),
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn planner(function: &Function) -> String {
    let words = [("cost", &function.cost), ("rows", &function.rows)];
    codes(words.iter().filter_map(|(word, value)| value.as_ref().map(|value| format!("{word} {value}"))))
}

/// The roles that may execute it.
pub fn executors(schema: &Schema, id: &FunctionId) -> String {
    let object = ObjectId::Function(id.clone());
    let grants = kind::grants(schema, &object);
    if schema.is_external(&object) && schema.privileges_on(&object).is_none() {
        String::new()
    } else if grants.is_empty() {
        "nobody but its owner".to_owned()
    } else {
        codes(grants.keys())
    }
}

/// What calls it, as far as the model tells: triggers, policies and the questions who the caller is.
fn callers(schema: &Schema, id: &FunctionId) -> String {
    let triggers = (schema.triggers.values().filter(|trigger| trigger.function == *id))
        .map(|trigger| format!("trigger {} on {}", code(&trigger.name), code(&trigger.table)));
    let call = format!("{}(", id.name);
    let policies = (schema.policies.values())
        .filter(|policy| {
            [&policy.using, &policy.with_check]
                .into_iter()
                .flatten()
                .any(|condition| calls(condition.as_str(), &call))
        })
        .map(|policy| format!("policy {} on {}", code(&policy.name), code(&policy.table)));
    let functions = (schema.functions.values())
        .filter(|function| function.depends_on.contains(&ObjectId::Function(id.clone())))
        .map(|function| format!("function {}", code(function.id())));
    and(triggers.chain(policies).chain(functions))
}

/// Does the text call the function: is its name not the end of a longer one?
fn calls(text: &str, call: &str) -> bool {
    text.match_indices(call).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '_' | '.' | '"'))
    })
}

fn arguments(schema: &Schema, arguments: &[Argument]) -> Table {
    let mut table = Table::new(["Argument", "Type", "Mode", "Null", "Default", "Meaning"]);
    for (at, argument) in arguments.iter().enumerate() {
        let mode = match argument.mode {
            ArgumentMode::In => "",
            ArgumentMode::Out => "out",
            ArgumentMode::InOut => "in and out",
            ArgumentMode::Variadic => "variadic",
        };
        table.row([
            argument.name.as_ref().map_or_else(|| format!("{}", at + 1), code),
            code(&argument.ty),
            mode.to_owned(),
            if argument.nullable { "yes" } else { "not expected" }.to_owned(),
            argument.default.as_ref().map(|default| code(one_line(default.as_str()))).unwrap_or_default(),
            meaning(schema, None, argument.values.as_deref(), argument.json.as_deref()).join(" "),
        ]);
    }
    table
}
