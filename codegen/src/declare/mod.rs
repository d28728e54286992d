//! The surface: what the derives expand to, and what a person who does without them would call.
//!
//! A derive turns each struct into a call of the constructors here; typed columns make rustc check every reference.
//! [`Project::build`] gathers what the listed modules declare into a [`Schema`](crate::model::Schema).

mod access;
mod collect;
mod column;
pub(crate) mod condition;
mod constraint;
mod data_type;
mod expression;
mod function;
mod grant;
mod index;
pub(crate) mod inherit;
mod json;
pub mod kinds;
mod lower;
pub(crate) mod names;
mod object;
mod policy;
mod project;
mod qualify;
mod seed;
mod statistics;
mod table;
mod trigger;
pub mod types;
mod values;
mod view;

use std::collections::{BTreeMap, BTreeSet};

pub use access::{AccessRule, Scope};
pub use collect::Collector;
pub use column::{AnyColumn, Column, Columns, Reference, column, has_columns, names, nullable, required};
pub use constraint::{Constraint, Excluded, excluded_column, excluded_expression, excluded_sql};
pub use data_type::{
    DataType, Element, Matches, NotNull, Nullable, Record, Required, ReturnType, RowType, SqlType,
};
pub use expression::{Expression, Fill, Hole};
pub use function::{FunctionDefinition, argument};
pub use grant::Grant;
pub use index::{Index, IndexKey};
#[doc(hidden)]
pub use inventory;
pub use json::{JsonField, JsonObject};
pub use object::{
    CallerFunction, Function, Namespace, Object, PredicateFunction, Registered, Relation, Table,
    TriggerFunction, at,
};
pub use policy::{Policies, Policy};
pub use project::{Actors, Module, Project};
pub use seed::{Actor, Row, Seed, SeedLiteral};
pub use statistics::Statistics;
pub use table::{ColumnDefinition, TableDefinition};
pub use trigger::Trigger;
pub use values::Values;
pub use view::ViewDefinition;

use crate::diagnostic::{Diagnostic, Location};
use crate::model::{ObjectId, Schema};

/// A schema as it was declared, where each object was declared, and what is already known to be wrong.
#[derive(Clone, Debug, Default)]
pub struct Declaration {
    /// The schema.
    pub schema: Schema,
    /// Where each object is declared.
    pub sources: BTreeMap<ObjectId, Location>,
    /// The folders of the crates that declare something, which places in the source are looked for in.
    pub crates: BTreeSet<String>,
    /// What is wrong, in the order of the places.
    pub diagnostics: Vec<Diagnostic>,
}
