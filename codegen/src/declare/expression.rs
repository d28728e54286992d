//! SQL expressions whose holes are typed.

use std::marker::PhantomData;

use super::column::Column;
use super::object::{Function, Relation};
use crate::model::{FunctionId, Sql, sql};

/// An SQL expression over the columns of `T`, as `sql!` makes it.
pub struct Expression<T> {
    pub(super) sql: Sql,
    /// The functions that its holes name.
    pub(super) functions: Vec<FunctionId>,
    of: PhantomData<fn() -> T>,
}

impl<T> Expression<T> {
    /// SQL that PostgreSQL alone judges: what `sql!` cannot read.
    #[must_use]
    pub fn unchecked(text: &str) -> Self {
        Self::new(&[text], &[])
    }

    /// Text between whose parts the holes are filled in.
    #[must_use]
    pub fn new(parts: &[&str], holes: &[Hole<T>]) -> Self {
        let mut text = String::new();
        let mut functions = Vec::new();
        let mut holes = holes.iter();
        for part in parts {
            text.push_str(part);
            if let Some(hole) = holes.next() {
                text.push_str(&hole.text);
                functions.extend(hole.function.clone());
            }
        }
        Self { sql: Sql::new(text), functions, of: PhantomData }
    }
}

/// What fills a hole of `sql!` over the columns of `T`.
pub struct Hole<T> {
    text: String,
    function: Option<FunctionId>,
    of: PhantomData<fn() -> T>,
}

/// What can fill a hole of `sql!`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot fill a hole of `sql!`",
    label = "neither a column of this table nor a declared function, a text, a number or a truth value",
    note = "write a column as `Book::title`, a function by its path; a text becomes a quoted literal"
)]
pub trait Fill<T> {
    /// The hole, filled.
    fn fill(self) -> Hole<T>;

    /// The same in a query of its own, where a bare name would be a column of that query's tables first (PostgreSQL
    /// manual, 4.2.1 Column References).
    fn fill_nested(self) -> Hole<T>
    where
        Self: Sized,
    {
        self.fill()
    }
}

fn text<T>(text: String) -> Hole<T> {
    Hole { text, function: None, of: PhantomData }
}

#[diagnostic::do_not_recommend]
impl<T: Relation, Ty> Fill<T> for Column<T, Ty> {
    fn fill(self) -> Hole<T> {
        text(self.name().to_string())
    }

    fn fill_nested(self) -> Hole<T> {
        text(format!("{}.{}", T::relation().name, self.name()))
    }
}

#[diagnostic::do_not_recommend]
impl<T, F: Function> Fill<T> for F {
    fn fill(self) -> Hole<T> {
        let id = F::function();
        Hole { text: id.name.to_string(), function: Some(id), of: PhantomData }
    }
}

#[diagnostic::do_not_recommend]
impl<T> Fill<T> for &str {
    fn fill(self) -> Hole<T> {
        text(sql::literal(self))
    }
}

#[diagnostic::do_not_recommend]
impl<T> Fill<T> for i64 {
    fn fill(self) -> Hole<T> {
        text(if self < 0 { format!("({self})") } else { self.to_string() })
    }
}

#[diagnostic::do_not_recommend]
impl<T> Fill<T> for bool {
    fn fill(self) -> Hole<T> {
        text(self.to_string())
    }
}
