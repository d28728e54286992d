//! Which Rust types stand for which data types of the database.

use super::json::JsonObject;
use super::types::{Json, JsonValue};
use crate::model::{Builtin, ReturnColumn, Returned, Returns, Type, Values};

/// What a Rust type says of a column.
#[derive(Clone, Debug)]
pub struct DataType {
    /// The type in the database.
    pub ty: Type,
    /// Is it `Option`?
    pub nullable: bool,
    /// The closed set of values that it takes.
    pub values: Option<Values>,
    /// Does the database's own type close that set, as a native enum does?
    pub native: bool,
    /// The shape of the JSON object that it holds.
    pub json: Option<String>,
}

impl DataType {
    /// A type without more to say.
    #[must_use]
    pub fn plain(ty: Type) -> Self {
        Self { ty, nullable: false, values: None, native: false, json: None }
    }

    /// As functions take and give it: PostgreSQL drops modifiers there (PostgreSQL manual, CREATE FUNCTION, Notes).
    #[must_use]
    pub fn returned(self) -> Returned {
        Returned {
            ty: Type { modifiers: Vec::new(), ..self.ty },
            nullable: self.nullable,
            values: self.values.map(|values| values.rust_name),
            json: self.json,
        }
    }
}

/// A Rust type that stands for a data type of the database.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the type of a column",
    label = "stands for no PostgreSQL type",
    note = "text is `Text`, `Varchar<50>`; numbers are `i16`, `i32`, `i64`, `f64`, `Numeric<14, 2>`; also `bool`, `Uuid`, \
            `Date`, `Timestamptz`, `Json<T>`, `JsonValue`, `Vec<..>` for arrays and `Option<..>` for columns that can be null",
    note = "a closed set of values is an enum with `#[derive(Values)]`; for a domain or composite type derive `Domain` or \
            `Composite`, for an extension's type `ExternalType`"
)]
pub trait SqlType {
    /// The same type without `Option`.
    type Base: SqlType;

    /// What it says of a column.
    fn data_type() -> DataType;
}

/// A type that cannot be null: every one but `Option`.
#[diagnostic::on_unimplemented(
    message = "`Option` holds a type that stands for a PostgreSQL type, not `{Self}`",
    label = "cannot be made nullable",
    note = "a nullable column is one `Option<..>` of `Text`, `i64`, `Uuid`, `Vec<..>` and the like"
)]
pub trait NotNull: SqlType {}

/// A type that an array can hold.
#[diagnostic::on_unimplemented(
    message = "an array column cannot hold `{Self}`",
    label = "not the element of an array",
    note = "elements are plain types, neither `Option` (PostgreSQL cannot forbid null elements) nor `Vec` (an array has no \
            declared number of dimensions) nor `Json<T>` (an object's shape cannot be checked per element)"
)]
pub trait Element: NotNull {}

/// A column type that can be null.
#[diagnostic::on_unimplemented(
    message = "a column of type `{Self}` cannot be null",
    label = "declared to be not null",
    note = "`set_null` and `null` need a nullable column: declare it as `Option<{Self}>`"
)]
pub trait Nullable: SqlType {}

/// A column type that cannot be null, as the column that a backfill is for.
#[diagnostic::on_unimplemented(
    message = "a column of type `{Self}` needs no backfill: it can be null",
    label = "can be null",
    note = "`#[backfill]` fills the rows that are there when a column becomes not null: leave out either it or the `Option`"
)]
pub trait Required: SqlType {}

#[diagnostic::do_not_recommend]
impl<T: NotNull> Required for T {}

/// A column type that a foreign key of the type `Base` can refer to.
#[diagnostic::on_unimplemented(
    message = "a foreign key of type `{Base}` cannot refer to a column of type `{Self}`",
    label = "is of type `{Self}`, not `{Base}`",
    note = "both columns of a foreign key have one type"
)]
pub trait Matches<Base>: SqlType {}

/// What a set-returning function can give back: a column type, or the row of a table, view or composite type.
#[diagnostic::on_unimplemented(
    message = "a function cannot return `{Self}`",
    label = "neither a column type nor a declared row",
    note = "a function returns a column type, a declared table or composite type, `SetOf<..>`, `Rows<..>`, `Void` or `Trigger`"
)]
pub trait RowType {
    /// The type of one row, and whether it can be null.
    fn row_type() -> DataType;
}

impl<T: SqlType> RowType for T {
    fn row_type() -> DataType {
        T::data_type()
    }
}

/// The columns of a `returns table (..)`: a struct with `#[derive(Composite)]` and `#[composite(record)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names no columns for `Rows`",
    label = "not a record",
    note = "derive `Composite` with `#[composite(record)]`"
)]
pub trait Record {
    /// The columns, in order.
    fn fields() -> Vec<ReturnColumn>;
}

/// What a function gives back.
#[diagnostic::on_unimplemented(
    message = "a function cannot return `{Self}`",
    label = "neither a column type nor a declared row",
    note = "a function returns a column type, a declared table or composite type, `SetOf<..>`, `Rows<..>`, `Void` or `Trigger`"
)]
pub trait ReturnType {
    /// In the model's words.
    fn returns() -> Returns;
}

impl<T: RowType> ReturnType for T {
    fn returns() -> Returns {
        Returns::Value(T::row_type().returned())
    }
}

impl<T: NotNull> SqlType for Option<T> {
    type Base = T::Base;

    fn data_type() -> DataType {
        DataType { nullable: true, ..T::data_type() }
    }
}

impl<T: NotNull> Nullable for Option<T> {}

impl<B, T: NotNull + Matches<B>> Matches<B> for Option<T> {}

impl<T: Element> SqlType for Vec<T> {
    type Base = Self;

    fn data_type() -> DataType {
        let element = T::data_type();
        DataType { ty: element.ty.clone().array_of(), ..element }
    }
}

impl<T: Element> NotNull for Vec<T> {}

impl<T: Element> Matches<Self> for Vec<T> {}

impl<T: JsonObject> SqlType for Json<T> {
    type Base = Self;

    fn data_type() -> DataType {
        DataType { json: Some(T::shape_name().to_owned()), ..JsonValue::data_type() }
    }
}

impl<T: JsonObject> NotNull for Json<T> {}

impl<T: JsonObject> Matches<Self> for Json<T> {}

/// Gives a Rust type the meaning of a built-in type.
macro_rules! builtin {
    ($($rust:ty => $builtin:ident),* $(,)?) => { $(
        #[diagnostic::do_not_recommend]
        impl SqlType for $rust {
            type Base = Self;

            fn data_type() -> DataType {
                DataType::plain(Type::builtin(Builtin::$builtin))
            }
        }
        #[diagnostic::do_not_recommend]
        impl NotNull for $rust {}
        #[diagnostic::do_not_recommend]
        impl Element for $rust {}
        #[diagnostic::do_not_recommend]
        impl Matches<Self> for $rust {}
    )* };
}
pub(super) use builtin;

builtin! { bool => Bool, i16 => Int2, i32 => Int4, i64 => Int8, f32 => Float4, f64 => Float8 }
