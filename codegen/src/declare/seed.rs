//! Test data as it is declared: rows whose values have the type of their column.

use std::marker::PhantomData;

use super::collect::Collector;
use super::column::Column;
use super::data_type::{Element, Nullable, SqlType};
use super::expression::Expression;
use super::object::{PredicateFunction, Table};
use super::types::{self, Json, JsonValue, PlainJson};
use crate::diagnostic::{Diagnostic, Location};
use crate::model::{self, Name, QualifiedName, SeedRow, SeedValue, Sql, sql};

/// Rows for a development database, and callers as whom access is tried.
#[derive(Default)]
pub struct Seed {
    rows: Vec<(SeedRow, Location)>,
    actors: Vec<Actor>,
}

impl Seed {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With a row, behind those that are there.
    #[must_use]
    pub fn row<T: Table>(mut self, row: Row<T>) -> Self {
        let values = row.values;
        self.rows.push((SeedRow { table: T::relation(), values }, row.at));
        self
    }

    /// With several rows of one table.
    #[must_use]
    pub fn rows<T: Table>(self, rows: impl IntoIterator<Item = Row<T>>) -> Self {
        rows.into_iter().fold(self, Self::row)
    }

    /// With a caller.
    #[must_use]
    pub fn actor(mut self, actor: Actor) -> Self {
        self.actors.push(actor);
        self
    }

    pub(super) fn declare(self, into: &mut Collector) {
        for (mut row, at) in self.rows {
            let Some(table) = into.schema.tables.get(&row.table) else {
                let message = format!("a row for table {}, which is declared in no listed module", row.table);
                into.diagnostics.push(Diagnostic::error("seed-row", Some(at), message));
                continue;
            };
            let order = |name: &Name| table.columns.iter().position(|column| column.name == *name);
            row.values.sort_by_key(|(name, _)| order(name));
            let missing = table
                .columns
                .iter()
                .filter(|column| !column.is_optional_on_insert() && row.value(&column.name).is_none());
            let missing = sql::list(missing.map(|column| format!("`{}`", column.name.as_str())));
            if !missing.is_empty() {
                let message = format!("a row of {} leaves out {missing}", row.table);
                let help = "these columns are not null and have no default";
                into.diagnostics.push(Diagnostic::error("seed-row", Some(at.clone()), message).help(help));
            }
            for column in table.columns.iter().filter(|column| column.is_always_generated()) {
                if row.value(&column.name).is_some() {
                    let message = format!(
                        "a row of {} gives `{}`, which the database generates",
                        row.table, column.name
                    );
                    into.diagnostics.push(Diagnostic::error("seed-row", Some(at.clone()), message));
                }
            }
            into.schema.seed.rows.push(row);
        }
        let actors = &into.schema.actors;
        let roles = [actors.member.clone(), actors.anonymous.clone(), actors.service.clone()];
        into.schema.seed.actors.extend(self.actors.into_iter().map(|actor| actor.finish(&roles)));
    }
}

/// A row of the table `T`, as `row!` makes it.
pub struct Row<T> {
    values: Vec<(Name, SeedValue)>,
    at: Location,
    of: PhantomData<fn() -> T>,
}

impl<T> Row<T> {
    /// A row without values.
    #[must_use]
    pub fn new(at: Location) -> Self {
        Self { values: Vec::new(), at, of: PhantomData }
    }

    /// With a value of the column's type.
    #[must_use]
    pub fn value<Ty: SqlType, V: SeedLiteral<Ty::Base>>(mut self, column: Column<T, Ty>, value: V) -> Self {
        self.values.push((column.name(), value.literal()));
        self
    }

    /// With null.
    #[must_use]
    pub fn null<Ty: Nullable>(mut self, column: Column<T, Ty>) -> Self {
        self.values.push((column.name(), SeedValue::Null));
        self
    }

    /// With what an SQL expression gives.
    #[must_use]
    pub fn expression<Ty: SqlType>(mut self, column: Column<T, Ty>, expression: Expression<T>) -> Self {
        self.values.push((column.name(), SeedValue::Expression(expression.sql)));
        self
    }
}

/// A Rust value that can stand for a value of the column type `Ty`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no value for a column of type `{Ty}`",
    label = "not a value of type `{Ty}`",
    note = "texts, dates, UUIDs and the like are written as a text, numbers as numbers, closed sets by their variant \
            (`BookState::Draft`), JSON with `json!(..)`, anything else with `sql!(\"..\")`"
)]
pub trait SeedLiteral<Ty> {
    /// The literal.
    fn literal(self) -> SeedValue;
}

macro_rules! texts {
    ($($rust:ident $(<$(const $parameter:ident),+>)?),* $(,)?) => { $(
        #[diagnostic::do_not_recommend]
        impl$(<$(const $parameter: i32),+>)? SeedLiteral<types::$rust$(<$($parameter),+>)?> for &str {
            fn literal(self) -> SeedValue {
                SeedValue::Text(self.to_owned())
            }
        }
    )* };
}

texts! {
    Text, Uuid, Date, Interval, Bytea, Jsonpath, Xml, Money, Name, Inet, Cidr, Macaddr, Macaddr8, Tsvector, Tsquery,
    Point, Line, Lseg, Box, Path, Polygon, Circle, Int4range, Int8range, Numrange, Tsrange, Tstzrange, Daterange,
    Int4multirange, Int8multirange, Nummultirange, Tsmultirange, Tstzmultirange, Datemultirange, Oid, Regclass,
    Regproc, Regtype, PgLsn,
    Numeric<const P, const S>, Varchar<const N>, Char<const N>, Bit<const N>, Varbit<const N>, Time<const P>,
    Timetz<const P>, Timestamp<const P>, Timestamptz<const P>,
}

macro_rules! numbers {
    ($($value:ty => $($column:ty),+;)*) => { $( $(
        #[diagnostic::do_not_recommend]
        impl SeedLiteral<$column> for $value {
            fn literal(self) -> SeedValue {
                SeedValue::Number(self.to_string())
            }
        }
    )+ )* };
}

numbers! {
    i16 => i16;
    i32 => i32;
    i64 => i64;
    f32 => f32;
    f64 => f64;
}

macro_rules! numerics {
    ($($value:ty),*) => { $(
        #[diagnostic::do_not_recommend]
        impl<const P: i32, const S: i32> SeedLiteral<types::Numeric<P, S>> for $value {
            fn literal(self) -> SeedValue {
                SeedValue::Number(self.to_string())
            }
        }
    )* };
}

numerics! { i32, i64, f64 }

#[diagnostic::do_not_recommend]
impl SeedLiteral<bool> for bool {
    fn literal(self) -> SeedValue {
        SeedValue::Boolean(self)
    }
}

macro_rules! documents {
    ($($column:ty $(, $parameter:ident)?;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl$(<$parameter>)? SeedLiteral<$column> for serde_json::Value {
            fn literal(self) -> SeedValue {
                SeedValue::Json(self.to_string())
            }
        }

        #[diagnostic::do_not_recommend]
        impl$(<$parameter>)? SeedLiteral<$column> for &str {
            fn literal(self) -> SeedValue {
                SeedValue::Json(self.to_owned())
            }
        }
    )* };
}

documents! { JsonValue; PlainJson; Json<T>, T; }

impl<T: Element, V: SeedLiteral<T>, const N: usize> SeedLiteral<Vec<T>> for [V; N] {
    fn literal(self) -> SeedValue {
        let ty = <Vec<T> as SqlType>::data_type().ty;
        let elements = sql::list(self.into_iter().map(|value| as_sql(&value.literal())));
        SeedValue::Expression(Sql::new(format!("array[{elements}]::{ty}")))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Element> SeedLiteral<Vec<T>> for &str {
    fn literal(self) -> SeedValue {
        SeedValue::Text(self.to_owned())
    }
}

/// A value as SQL.
fn as_sql(value: &SeedValue) -> String {
    match value {
        SeedValue::Null => "null".to_owned(),
        SeedValue::Boolean(value) => value.to_string(),
        SeedValue::Number(number) => number.clone(),
        SeedValue::Text(text) | SeedValue::Json(text) => sql::literal(text),
        SeedValue::Expression(expression) => expression.to_string(),
    }
}

/// A caller: who signs in, and what the access functions say of him.
#[derive(Clone, Debug)]
pub struct Actor {
    name: String,
    sort: usize,
    claims: String,
    tenant: Option<String>,
    user: Option<String>,
    passes: Vec<QualifiedName>,
}

impl Actor {
    fn new(name: &str, sort: usize) -> Self {
        let (claims, tenant, user, passes) = ("{}".to_owned(), None, None, Vec::new());
        Self { name: name.to_owned(), sort, claims, tenant, user, passes }
    }

    /// A signed-in caller.
    #[must_use]
    pub fn member(name: &str) -> Self {
        Self::new(name, 0)
    }

    /// A caller who has not signed in.
    #[must_use]
    pub fn anonymous(name: &str) -> Self {
        Self::new(name, 1)
    }

    /// A trusted server.
    #[must_use]
    pub fn service(name: &str) -> Self {
        Self::new(name, 2)
    }

    /// With the claims of his token, as JSON.
    #[must_use]
    pub fn claims(mut self, json: &str) -> Self {
        json.clone_into(&mut self.claims);
        self
    }

    /// With his tenant, as the tenant function answers it.
    #[must_use]
    pub fn tenant(mut self, tenant: &str) -> Self {
        self.tenant = Some(tenant.to_owned());
        self
    }

    /// With his user id, as the user function answers it.
    #[must_use]
    pub fn user(mut self, user: &str) -> Self {
        self.user = Some(user.to_owned());
        self
    }

    /// This function of the scope `when` says true of him.
    #[must_use]
    pub fn passes<F: PredicateFunction>(mut self, _function: F) -> Self {
        self.passes.push(F::function().name);
        self
    }

    fn finish(self, roles: &[Name; 3]) -> model::Actor {
        model::Actor {
            name: self.name,
            role: roles[self.sort].clone(),
            claims: self.claims,
            tenant: self.tenant,
            user: self.user,
            passes: self.passes,
        }
    }
}
