//! Functions and procedures.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::id::{FunctionId, Name, ObjectId, QualifiedName};
use super::sql::Sql;
use super::ty::Type;

/// A function or procedure (PostgreSQL manual, CREATE FUNCTION).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Function {
    /// Schema and name.
    pub name: QualifiedName,
    /// Function or procedure.
    pub kind: FunctionKind,
    /// Arguments in order.
    pub arguments: Vec<Argument>,
    /// What it gives back.
    pub returns: Returns,
    /// `LANGUAGE`.
    pub language: Name,
    /// `IMMUTABLE`, `STABLE` or `VOLATILE`.
    pub volatility: Volatility,
    /// `PARALLEL`.
    pub parallel: Parallel,
    /// `STRICT`: null for any null argument?
    pub strict: bool,
    /// `SECURITY DEFINER`?
    pub security_definer: bool,
    /// `LEAKPROOF`?
    pub leakproof: bool,
    /// `COST`.
    pub cost: Option<String>,
    /// `ROWS`.
    pub rows: Option<String>,
    /// `SET parameter TO value`; the value as SQL.
    pub settings: BTreeMap<String, String>,
    /// The body.
    pub body: Sql,
    /// `COMMENT ON FUNCTION`.
    pub comment: Option<String>,
    /// Objects that the body needs when the function is created or first called.
    pub depends_on: Vec<ObjectId>,
}

impl Function {
    /// Its identity.
    #[must_use]
    pub fn id(&self) -> FunctionId {
        let inputs = self.arguments.iter().filter(|argument| argument.mode.is_input());
        FunctionId {
            name: self.name.clone(),
            arguments: inputs.map(|argument| argument.ty.clone()).collect(),
        }
    }

    /// Is it a trigger's function?
    #[must_use]
    pub fn is_trigger(&self) -> bool {
        matches!(&self.returns, Returns::Value { ty, .. } if ty.as_builtin() == Some(super::Builtin::Trigger))
    }
}

/// An argument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Argument {
    /// Its name, if it has one.
    pub name: Option<Name>,
    /// `IN`, `OUT`, `INOUT` or `VARIADIC`.
    pub mode: ArgumentMode,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Does a caller have reason to pass null? PostgreSQL itself lets every argument be null.
    pub nullable: bool,
    /// `DEFAULT` expression.
    pub default: Option<Sql>,
}

/// The mode of an argument.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the key word that it is named after")]
pub enum ArgumentMode {
    #[default]
    In,
    Out,
    InOut,
    Variadic,
}

impl ArgumentMode {
    /// Does it take part in the function's identity?
    #[must_use]
    pub fn is_input(self) -> bool {
        self != Self::Out
    }
}

/// What a function gives back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Returns {
    /// Nothing to say: a procedure, or a function whose `OUT` arguments say it.
    Nothing,
    /// One value.
    Value {
        /// Its type.
        #[serde(rename = "type")]
        ty: Type,
        /// Can it be null?
        nullable: bool,
    },
    /// `SETOF` a type.
    SetOf {
        /// The type of each row.
        #[serde(rename = "type")]
        ty: Type,
    },
    /// `TABLE (…)`.
    Table {
        /// The columns: name, type, nullable.
        columns: Vec<(Name, Type, bool)>,
    },
}

/// Function or procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the kind that it is named after")]
pub enum FunctionKind {
    #[default]
    Function,
    Procedure,
}

/// What a function may depend on (PostgreSQL manual, 38.7 Function Volatility Categories).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the key word that it is named after")]
pub enum Volatility {
    Immutable,
    Stable,
    #[default]
    Volatile,
}

/// May it run in a parallel worker (PostgreSQL manual, 15.4 Parallel Safety)?
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the key word that it is named after")]
pub enum Parallel {
    #[default]
    Unsafe,
    Restricted,
    Safe,
}
