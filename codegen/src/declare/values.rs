//! Closed sets of values.

use super::data_type::SqlType;
use crate::model;

/// A closed set of values that columns can be declared with.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a closed set of values",
    label = "not an enum of values",
    note = "declare it: `#[derive(Values)] pub enum {Self} {{ .. }}`"
)]
pub trait Values: SqlType {
    /// The set.
    fn values() -> model::Values;
}
