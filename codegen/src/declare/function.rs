//! Functions and procedures as they are declared.

use std::marker::PhantomData;

use super::collect::Collector;
use super::data_type::SqlType;
use super::grant::Grant;
use super::object::{Function, Object};
use crate::diagnostic::{Diagnostic, Location};
use crate::model::{
    self, ArgumentMode, FunctionKind, Name, ObjectId, Parallel, Parameters, Privilege, Returned, Returns,
    Sql, Volatility,
};

/// An argument.
#[must_use]
pub fn argument<Ty: SqlType>(name: &str, mode: ArgumentMode, default: Option<&str>) -> model::Argument {
    let Returned { ty, nullable, values, json } = Ty::data_type().returned();
    let name = (!name.is_empty()).then(|| Name::new(name));
    let default = default.map(Sql::new);
    model::Argument { name, mode, ty, nullable, default, values, json }
}

/// A body on lines of its own between its quotes; one in the SQL standard's form has none.
fn written(language: &str, body: &str) -> Sql {
    let body = Sql::new(body);
    if language == "sql" && body.is_standard_body() { body } else { Sql::verbatim(format!("\n{body}\n")) }
}

/// A function with all that its declaration says.
pub struct FunctionDefinition<F> {
    function: model::Function,
    grants: Vec<Name>,
    granted: Vec<Grant>,
    renamed_from: Option<String>,
    external: bool,
    at: Location,
    of: PhantomData<fn() -> F>,
}

impl<F: Function> FunctionDefinition<F> {
    /// A function of this body.
    #[must_use]
    pub fn new(kind: FunctionKind, language: &str, returns: Returns, body: &str, at: Location) -> Self {
        let function = model::Function {
            name: F::name(),
            kind,
            arguments: F::arguments(),
            returns,
            language: Name::new(language),
            volatility: Volatility::Volatile,
            parallel: Parallel::Unsafe,
            strict: false,
            security_definer: false,
            leakproof: false,
            cost: None,
            rows: None,
            settings: Parameters::new(),
            body: written(language, body),
            comment: None,
            depends_on: Vec::new(),
        };
        Self {
            function,
            grants: Vec::new(),
            granted: Vec::new(),
            renamed_from: None,
            external: false,
            at,
            of: PhantomData,
        }
    }

    /// With its body to the letter, which its first and last lines are not set apart from.
    #[must_use]
    pub fn verbatim(mut self, body: &str) -> Self {
        self.function.body = Sql::verbatim(body);
        self
    }

    /// Somebody else's: called, never created.
    #[must_use]
    pub fn external(mut self) -> Self {
        self.external = true;
        self
    }

    /// Called so before: what calls it by identity, such as a policy, is kept.
    #[must_use]
    pub fn renamed_from(mut self, former: &str) -> Self {
        self.renamed_from = Some(former.to_owned());
        self
    }

    /// With `COMMENT ON FUNCTION`.
    #[must_use]
    pub fn comment(mut self, comment: &str) -> Self {
        self.function.comment = Some(comment.to_owned());
        self
    }

    /// `IMMUTABLE`, `STABLE` or `VOLATILE`.
    #[must_use]
    pub fn volatility(mut self, volatility: Volatility) -> Self {
        self.function.volatility = volatility;
        self
    }

    /// `PARALLEL`.
    #[must_use]
    pub fn parallel(mut self, parallel: Parallel) -> Self {
        self.function.parallel = parallel;
        self
    }

    /// `STRICT`.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.function.strict = true;
        self
    }

    /// `SECURITY DEFINER`.
    #[must_use]
    pub fn security_definer(mut self) -> Self {
        self.function.security_definer = true;
        self
    }

    /// `LEAKPROOF`.
    #[must_use]
    pub fn leakproof(mut self) -> Self {
        self.function.leakproof = true;
        self
    }

    /// `COST`.
    #[must_use]
    pub fn cost(mut self, cost: &str) -> Self {
        self.function.cost = Some(cost.to_owned());
        self
    }

    /// `ROWS`.
    #[must_use]
    pub fn rows(mut self, rows: &str) -> Self {
        self.function.rows = Some(rows.to_owned());
        self
    }

    /// `SET parameter TO value`, the value as SQL.
    #[must_use]
    pub fn set(mut self, parameter: &str, value: &str) -> Self {
        self.function.settings.insert(parameter.to_owned(), value.to_owned());
        self
    }

    /// Needs this object when it is created or first called.
    #[must_use]
    pub fn depends_on<O: Object>(mut self) -> Self {
        self.function.depends_on.push(O::object());
        self
    }

    /// `GRANT EXECUTE` to a role.
    #[must_use]
    pub fn grant(mut self, role: &str) -> Self {
        self.grants.push(Name::new(role));
        self
    }

    /// With privileges by name.
    #[must_use]
    pub fn granted(mut self, grants: impl IntoIterator<Item = Grant>) -> Self {
        self.granted.extend(grants);
        self
    }

    /// Adds the function and its privileges.
    pub fn declare(self, into: &mut Collector) {
        let object = ObjectId::Function(self.function.id());
        if let Some(message) = misplaced_default(&self.function.arguments) {
            into.diagnostics.push(Diagnostic::error("argument-order", Some(self.at.clone()), message));
        }
        if into.claim(object.clone(), &self.at, self.external) {
            into.renamed(object.clone(), self.renamed_from, &self.at);
            into.schema.functions.insert(self.function.id(), self.function);
            if !self.external || !self.grants.is_empty() {
                into.grant(into.module, &object, Privilege::Execute, &self.grants, &self.at);
            }
            if !self.granted.is_empty() {
                into.grants(&object, self.granted, &self.at);
            }
        }
    }
}

/// All input arguments behind one with a default need one too (PostgreSQL manual, CREATE FUNCTION).
fn misplaced_default(arguments: &[model::Argument]) -> Option<String> {
    let mut defaulted = None;
    for argument in arguments.iter().filter(|argument| argument.mode.is_input()) {
        let name = argument.name.as_ref().map_or("?", Name::as_str);
        match (&argument.default, defaulted) {
            (Some(_), _) => defaulted = Some(name),
            (None, Some(earlier)) => {
                return Some(format!("argument `{name}` needs a default, as `{earlier}` before it has one"));
            }
            (None, None) => {}
        }
    }
    None
}
