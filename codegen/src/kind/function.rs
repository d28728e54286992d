//! Functions and procedures (PostgreSQL manual, CREATE FUNCTION and CREATE PROCEDURE).

use std::collections::BTreeSet;

use super::{
    Alteration, Change, Context, Danger, Kind, Object, Text, comment, counted, definition, layout,
    references, title,
};
use crate::model::{
    Argument, ArgumentMode, ConstraintKind, Function, FunctionId, FunctionKind, IndexTarget, ObjectId,
    Parallel, Returns, Schema, Sql, Type, Volatility, sql,
};

impl Kind for Function {
    fn id(&self) -> ObjectId {
        ObjectId::Function(self.id())
    }

    // One that makes a type what it is goes with that.
    fn parent(&self, schema: &Schema) -> Option<ObjectId> {
        definition::shell(schema, &ObjectId::Function(self.id()))
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut needed = references::namespace(schema, &self.name);
        needed.extend(self.types().flat_map(|ty| references::in_type(schema, ty)));
        // Of the type that it makes what it is, there is no more than the name.
        if let Some(shell) = self.parent(schema) {
            needed.retain(|id| !definition::is_whole(id, &shell));
            needed.insert(shell);
        }
        needed
    }

    fn texts(&self) -> Vec<Text<'_>> {
        let defaults = self.arguments.iter().filter_map(|argument| argument.default.as_ref());
        let body =
            (self.language == "sql" && self.body.is_standard_body()).then(|| Text::statements(&self.body));
        defaults.map(Text::expression).chain(body).collect()
    }

    // A body between quotes is read when the function is created if it is SQL, else when it is called, so that what it
    // needs has to be said. Between databases it is not read (`check_function_bodies`).
    fn expects(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut expected: BTreeSet<_> = self.depends_on.iter().cloned().collect();
        if self.language == "sql" && !self.body.is_standard_body() && schema.is_declared() {
            expected.extend(references::in_texts(schema, [Text::statements(&self.body)]));
        }
        expected
    }

    // A materialized view or an index may run it as soon as it is there.
    fn wishes(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        if schema.is_declared() || ["c", "internal"].iter().any(|language| self.language == *language) {
            return BTreeSet::new();
        }
        references::in_texts(schema, [Text::statements(&self.body)])
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        vec![self.definition("create")]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop {} {}", self.kind.as_sql(), self.id())]
    }

    // CREATE OR REPLACE keeps the signature: kind, results, and the names and defaults that callers may use (PostgreSQL
    // manual, CREATE FUNCTION, Notes).
    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let kept = |before: &Argument, after: &Argument| {
            before.mode == after.mode
                && before.ty == after.ty
                && (before.name.is_none() || before.name == after.name)
                && (before.default.is_none() || after.default.is_some())
        };
        let signature = self.kind == previous.kind
            && self.returns() == previous.returns()
            && self.arguments.len() == previous.arguments.len()
            && previous.arguments.iter().zip(&self.arguments).all(|(before, after)| kept(before, after));
        let mut alteration = Alteration::default();
        let definition = self.definition("create or replace");
        if definition != previous.definition("create or replace") {
            if !signature || counted::counts_anew(Object::Function(previous), Object::Function(self), context)
            {
                return Change::Replace;
            }
            alteration.push(definition);
            if (&self.body, &self.language) != (&previous.body, &previous.language) {
                for object in self.stored_by(context.schema) {
                    let what = title(context.schema, &object);
                    alteration.warn(
                        Danger::KeepsOldResults,
                        format!("{what} keeps what {} gave before", self.id()),
                    );
                }
            }
        }
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(format!("{} {}", self.kind.as_sql(), self.id()), self.comment.as_ref())
    }
}

impl Function {
    /// `create function …`, or `create or replace function …`.
    fn definition(&self, create: &str) -> String {
        let mut lines = vec![self.signature(create)];
        lines.extend(self.returns().map(|returns| format!("    returns {returns}")));
        lines.push(format!("    language {}", self.language));
        let attributes = self.attributes().join(" ");
        lines.extend((!attributes.is_empty()).then(|| format!("    {attributes}")));
        lines.extend(
            self.settings.iter().map(|(name, value)| format!("    set {} = {value}", parameter(name))),
        );
        if self.language == "sql" && self.body.is_standard_body() {
            lines.push(self.body.to_string());
        } else {
            lines.push(format!("as {}", sql::dollar_quoted(self.body.as_str())));
        }
        lines.join("\n")
    }
}

impl FunctionKind {
    /// The key word.
    fn as_sql(self) -> &'static str {
        match self {
            Self::Function => "function",
            Self::Procedure => "procedure",
        }
    }
}

impl Function {
    /// What was computed with the function when rows were written: PostgreSQL takes that to be the same for ever (PostgreSQL
    /// manual, 38.7 Function Volatility Categories).
    fn stored_by(&self, schema: &Schema) -> Vec<ObjectId> {
        let id = ObjectId::Function(self.id());
        // Most texts do not say the name, and need not be parsed.
        let calls = |text: &&Sql| {
            text.as_str().contains(self.name.name.as_str())
                && references::in_texts(schema, [Text::expression(text)]).contains(&id)
        };
        let constraints = schema.constraints.values().filter(|of| match &of.kind {
            ConstraintKind::Check { expression, .. } => calls(&expression),
            ConstraintKind::Exclude { elements, predicate, .. } => {
                elements.iter().map(|element| &element.target).chain(predicate).any(|text| calls(&text))
            }
            _ => false,
        });
        let indexes = schema.indexes.values().filter(|of| {
            let keys = of.keys.iter().filter_map(|key| match &key.target {
                IndexTarget::Expression(text) => Some(text),
                IndexTarget::Column(_) => None,
            });
            keys.chain(&of.predicate).any(|text| calls(&text))
        });
        let columns = super::column::columns(schema).filter(|of| {
            of.column
                .generated
                .as_ref()
                .is_some_and(|generated| generated.stored && calls(&&generated.expression))
        });
        let domains = schema.domains.values().filter(|of| of.checks.values().any(|text| calls(&text)));
        let constraints = constraints.map(Kind::id).chain(indexes.map(Kind::id));
        constraints.chain(columns.map(|of| of.id())).chain(domains.map(Kind::id)).collect()
    }

    pub(super) fn types(&self) -> impl Iterator<Item = &Type> {
        let returned = self.returns.values().map(|value| &value.ty);
        self.arguments.iter().map(|argument| &argument.ty).chain(returned)
    }

    /// `create function name(arguments)`, one argument a line where they are long.
    fn signature(&self, create: &str) -> String {
        let opening = format!("{create} {} {}", self.kind.as_sql(), self.name);
        let arguments: Vec<_> = self.arguments.iter().map(argument).collect();
        let short = format!("{opening}({})", sql::list(&arguments));
        if short.chars().count() <= layout::WIDTH {
            short
        } else {
            let lines: Vec<_> = arguments.iter().map(|argument| format!("    {argument}")).collect();
            format!("{opening}(\n{}\n)", lines.join(",\n"))
        }
    }

    fn returns(&self) -> Option<String> {
        match &self.returns {
            Returns::Nothing => None,
            Returns::Value(value) => Some(layout::short(&value.ty)),
            Returns::SetOf(row) => Some(format!("setof {}", layout::short(&row.ty))),
            Returns::Table { columns } => {
                let columns = columns
                    .iter()
                    .map(|column| format!("{} {}", column.name, layout::short(&column.value.ty)));
                Some(format!("table ({})", sql::list(columns)))
            }
        }
    }

    /// What differs from the defaults.
    fn attributes(&self) -> Vec<String> {
        let volatility = match self.volatility {
            Volatility::Immutable => "immutable",
            Volatility::Stable => "stable",
            Volatility::Volatile => "",
        };
        let parallel = match self.parallel {
            Parallel::Unsafe => "",
            Parallel::Restricted => "parallel restricted",
            Parallel::Safe => "parallel safe",
        };
        let said = [
            (true, volatility),
            (self.leakproof, "leakproof"),
            (self.strict, "strict"),
            (true, parallel),
            (self.security_definer, "security definer"),
        ];
        let said = said.into_iter().filter(|(said, words)| *said && !words.is_empty());
        said.map(|(_, words)| words.to_owned())
            .chain(self.cost.iter().map(|cost| format!("cost {cost}")))
            .chain(self.rows.iter().map(|rows| format!("rows {rows}")))
            .collect()
    }
}

/// `function` or `procedure`.
pub(super) fn word(schema: &Schema, id: &FunctionId) -> &'static str {
    schema.functions.get(id).map_or(FunctionKind::Function, |function| function.kind).as_sql()
}

/// Can the function be called with so many arguments?
pub(super) fn accepts(function: &Function, count: usize) -> bool {
    let inputs = || function.arguments.iter().filter(|argument| argument.mode.is_input());
    let needed =
        inputs().filter(|argument| argument.default.is_none() && argument.mode != ArgumentMode::Variadic);
    let variadic = inputs().any(|argument| argument.mode == ArgumentMode::Variadic);
    needed.count() <= count && (variadic || count <= inputs().count())
}

fn argument(argument: &Argument) -> String {
    let mode = match argument.mode {
        ArgumentMode::In => None,
        ArgumentMode::Out => Some("out".to_owned()),
        ArgumentMode::InOut => Some("inout".to_owned()),
        ArgumentMode::Variadic => Some("variadic".to_owned()),
    };
    let name = argument.name.as_ref().map(ToString::to_string);
    let default = argument.default.as_ref().map(|default| format!("default {default}"));
    let parts = [mode, name, Some(layout::short(&argument.ty)), default];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A configuration parameter; one of an extension or application has a dot in it.
fn parameter(name: &str) -> String {
    name.split('.').map(sql::identifier).collect::<Vec<_>>().join(".")
}
