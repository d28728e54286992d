//! The types that columns are declared with. Each stands for the PostgreSQL type of its name
//! (PostgreSQL manual, chapter 8 Data Types) and holds no value: a schema is a declaration.
//!
//! Numbers and truth values are Rust's own `i16`, `i32`, `i64`, `f32`, `f64` and `bool`; an array is `Vec`, a nullable
//! column `Option`.

use std::marker::PhantomData;

use super::data_type::{DataType, Element, Matches, NotNull, Record, ReturnType, RowType, SqlType, builtin};
use crate::model::{Builtin, Returned, Returns, Type};

macro_rules! markers {
    ($($name:ident $builtin:ident $what:literal,)*) => { $(
        #[doc = concat!("`", $what, "`")]
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        builtin! { $name => $builtin }
    )* };
}

markers! {
    Text Text "text",
    Uuid Uuid "uuid",
    Date Date "date",
    Interval Interval "interval",
    Bytea Bytea "bytea",
    JsonValue Jsonb "jsonb, of any shape",
    PlainJson Json "json: text that is valid JSON",
    Jsonpath Jsonpath "jsonpath",
    Xml Xml "xml",
    Money Money "money",
    Name Name "name",
    Inet Inet "inet",
    Cidr Cidr "cidr",
    Macaddr Macaddr "macaddr",
    Macaddr8 Macaddr8 "macaddr8",
    Tsvector Tsvector "tsvector",
    Tsquery Tsquery "tsquery",
    Point Point "point",
    Line Line "line",
    Lseg Lseg "lseg",
    Box Box "box",
    Path Path "path",
    Polygon Polygon "polygon",
    Circle Circle "circle",
    Int4range Int4range "int4range",
    Int8range Int8range "int8range",
    Numrange Numrange "numrange",
    Tsrange Tsrange "tsrange",
    Tstzrange Tstzrange "tstzrange",
    Daterange Daterange "daterange",
    Int4multirange Int4multirange "int4multirange",
    Int8multirange Int8multirange "int8multirange",
    Nummultirange Nummultirange "nummultirange",
    Tsmultirange Tsmultirange "tsmultirange",
    Tstzmultirange Tstzmultirange "tstzmultirange",
    Datemultirange Datemultirange "datemultirange",
    Oid Oid "oid",
    Regclass Regclass "regclass",
    Regproc Regproc "regproc",
    Regtype Regtype "regtype",
    PgLsn PgLsn "pg_lsn",
    AnyRecord Record "record: a row of no declared type, in functions alone",
    Any Any "\"any\", in functions alone",
    Anyelement Anyelement "anyelement, in functions alone",
    Anyarray Anyarray "anyarray, in functions alone",
    Anynonarray Anynonarray "anynonarray, in functions alone",
    Anyenum Anyenum "anyenum, in functions alone",
    Anyrange Anyrange "anyrange, in functions alone",
    Anycompatible Anycompatible "anycompatible, in functions alone",
    Anycompatiblearray Anycompatiblearray "anycompatiblearray, in functions alone",
}

macro_rules! modified {
    ($($name:ident<$(const $parameter:ident: $kind:ty = $default:literal),+> $builtin:ident ($modifiers:expr) $what:literal,)*) => { $(
        #[doc = $what]
        #[derive(Clone, Copy, Debug)]
        pub struct $name<$(const $parameter: $kind = $default),+>;

        #[diagnostic::do_not_recommend]
        impl<$(const $parameter: $kind),+> SqlType for $name<$($parameter),+> {
            type Base = Self;

            fn data_type() -> DataType {
                let modifiers: &[i32] = &$modifiers;
                let given: Vec<i32> =
                    if modifiers.first() == Some(&-1) { Vec::new() } else { modifiers.to_vec() };
                DataType::plain(Type::builtin(Builtin::$builtin).with_modifiers(given))
            }
        }
        #[diagnostic::do_not_recommend]
        impl<$(const $parameter: $kind),+> NotNull for $name<$($parameter),+> {}
        #[diagnostic::do_not_recommend]
        impl<$(const $parameter: $kind),+> Element for $name<$($parameter),+> {}
        #[diagnostic::do_not_recommend]
        impl<$(const $parameter: $kind),+> Matches<Self> for $name<$($parameter),+> {}
    )* };
}

modified! {
    Numeric<const PRECISION: i32 = -1, const SCALE: i32 = 0> Numeric
        (if PRECISION == -1 { [-1, -1] } else { [PRECISION, SCALE] }) "`numeric`, or `numeric(PRECISION, SCALE)`",
    Varchar<const LENGTH: i32 = -1> Varchar ([LENGTH]) "`varchar`, or `varchar(LENGTH)`",
    Char<const LENGTH: i32 = 1> Bpchar ([LENGTH]) "`char(LENGTH)`, filled up with blanks",
    Bit<const LENGTH: i32 = 1> Bit ([LENGTH]) "`bit(LENGTH)`",
    Varbit<const LENGTH: i32 = -1> Varbit ([LENGTH]) "`bit varying`, or `bit varying(LENGTH)`",
    Time<const PRECISION: i32 = -1> Time ([PRECISION]) "`time`, with so many digits of a second",
    Timetz<const PRECISION: i32 = -1> Timetz ([PRECISION]) "`time with time zone`, with so many digits of a second",
    Timestamp<const PRECISION: i32 = -1> Timestamp ([PRECISION]) "`timestamp`, with so many digits of a second",
    Timestamptz<const PRECISION: i32 = -1> Timestamptz ([PRECISION])
        "`timestamp with time zone`, with so many digits of a second",
}

/// `jsonb` that holds an object of the shape `T`; the database checks that it is an object.
pub struct Json<T>(PhantomData<fn() -> T>);

/// A JSON value of any sort, as a field of a `JsonObject`.
#[derive(Clone, Copy, Debug)]
pub struct JsonAny;

/// A set of rows: `returns setof T`.
pub struct SetOf<T>(PhantomData<fn() -> T>);

impl<T: RowType> ReturnType for SetOf<T> {
    fn returns() -> Returns {
        Returns::SetOf(T::row_type().returned())
    }
}

/// A set of rows with columns of their own: `returns table (..)`.
pub struct Rows<T>(PhantomData<fn() -> T>);

impl<T: Record> ReturnType for Rows<T> {
    fn returns() -> Returns {
        Returns::Table { columns: T::fields() }
    }
}

macro_rules! pseudo {
    ($($name:ident $what:literal,)*) => { $(
        #[doc = $what]
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl ReturnType for $name {
            fn returns() -> Returns {
                Returns::Value(Returned::new(Type::builtin(Builtin::$name), false))
            }
        }
    )* };
}

pseudo! {
    Void "`void`: a function that gives nothing back.",
    Trigger "`trigger`: what a trigger's function returns.",
    EventTrigger "`event_trigger`: what an event trigger's function returns.",
}
