//! Functions and procedures.

use serde::{Deserialize, Serialize};

use super::Parameters;
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
    pub settings: Parameters,
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
        matches!(&self.returns, Returns::Value(value) if value.ty.as_builtin() == Some(super::Builtin::Trigger))
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
    /// The closed set of values that it takes: a key of [`super::Schema::values`].
    pub values: Option<String>,
    /// The shape of the JSON that it holds: a key of [`super::Schema::json`].
    pub json: Option<String>,
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
    Value(Returned),
    /// `SETOF` a type: what each row is.
    SetOf(Returned),
    /// `TABLE (…)`.
    Table {
        /// The columns, in order.
        columns: Vec<ReturnColumn>,
    },
}

impl Returns {
    /// The value, or that of each row or column.
    pub fn values(&self) -> impl Iterator<Item = &Returned> {
        let (one, columns) = match self {
            Self::Nothing => (None, [].as_slice()),
            Self::Value(value) | Self::SetOf(value) => (Some(value), [].as_slice()),
            Self::Table { columns } => (None, columns.as_slice()),
        };
        one.into_iter().chain(columns.iter().map(|column| &column.value))
    }
}

/// A value that a function gives back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Returned {
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Can it be null?
    #[serde(default)]
    pub nullable: bool,
    /// The closed set of values that it is of: a key of [`super::Schema::values`].
    pub values: Option<String>,
    /// The shape of the JSON that it is: a key of [`super::Schema::json`].
    pub json: Option<String>,
}

impl Returned {
    /// A value of this type, of which the declaration knows no more.
    #[must_use]
    pub fn new(ty: Type, nullable: bool) -> Self {
        Self { ty, nullable, values: None, json: None }
    }
}

/// A column of `RETURNS TABLE (…)`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnColumn {
    /// Its name.
    pub name: Name,
    /// What it holds.
    #[serde(flatten)]
    pub value: Returned,
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
