//! A table of every type, one of arrays of it, and one of it or null.

use crate::{Interval, Range};

/// What identifies a row of the table public.scalars.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct ScalarsId(
    /// The key.
    pub i32,
);

impl std::fmt::Display for ScalarsId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for ScalarsId {
    type Err = <i32 as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<i32> for ScalarsId {
    fn from(key: i32) -> Self {
        Self(key)
    }
}

impl From<ScalarsId> for i32 {
    fn from(id: ScalarsId) -> Self {
        id.0
    }
}

/// The table of scalars; it's plain.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Scalars {
    /// `id`: `integer`.
    pub id: ScalarsId,
    /// `boolean`: `boolean`.
    pub boolean: bool,
    /// `smallint`: `smallint`.
    pub smallint: i16,
    /// `integer`: `integer`.
    pub integer: i32,
    /// `bigint`: `bigint`.
    pub bigint: i64,
    /// `real`: `real`.
    pub real: f32,
    /// `double_precision`: `double precision`.
    pub double_precision: f64,
    /// `numeric`: `numeric`.
    pub numeric: rust_decimal::Decimal,
    /// `numeric_14__6_`: `numeric(14, 6)`.
    pub numeric_14__6_: rust_decimal::Decimal,
    /// `numeric_60__20_`: `numeric(60, 20)`.
    pub numeric_60__20_: bigdecimal::BigDecimal,
    /// `money`: `money`.
    ///
    /// PostgreSQL's text form of the value.
    pub money: String,
    /// `text`: `text`.
    pub text: String,
    /// `character_varying_8_`: `character varying(8)`.
    pub character_varying_8_: String,
    /// `character_4_`: `character(4)`.
    pub character_4_: String,
    /// `name`: `name`.
    pub name: String,
    /// `bytea`: `bytea`.
    pub bytea: Vec<u8>,
    /// `uuid`: `uuid`.
    pub uuid: uuid::Uuid,
    /// `date`: `date`.
    pub date: chrono::NaiveDate,
    /// `time_without_time_zone`: `time without time zone`.
    pub time_without_time_zone: chrono::NaiveTime,
    /// `time_with_time_zone`: `time with time zone`.
    ///
    /// PostgreSQL's text form of the value.
    pub time_with_time_zone: String,
    /// `timestamp_without_time_zone`: `timestamp without time zone`.
    pub timestamp_without_time_zone: chrono::NaiveDateTime,
    /// `timestamp_with_time_zone`: `timestamp with time zone`.
    pub timestamp_with_time_zone: chrono::DateTime<chrono::Utc>,
    /// `interval`: `interval`.
    pub interval: Interval,
    /// `json`: `json`.
    pub json: serde_json::Value,
    /// `jsonb`: `jsonb`.
    pub jsonb: serde_json::Value,
    /// `jsonpath`: `jsonpath`.
    ///
    /// PostgreSQL's text form of the value.
    pub jsonpath: String,
    /// `inet`: `inet`.
    pub inet: ipnetwork::IpNetwork,
    /// `cidr`: `cidr`.
    pub cidr: ipnetwork::IpNetwork,
    /// `macaddr`: `macaddr`.
    ///
    /// PostgreSQL's text form of the value.
    pub macaddr: String,
    /// `macaddr8`: `macaddr8`.
    ///
    /// PostgreSQL's text form of the value.
    pub macaddr8: String,
    /// `bit_8_`: `bit(8)`.
    ///
    /// PostgreSQL's text form of the value.
    pub bit_8_: String,
    /// `bit_varying_8_`: `bit varying(8)`.
    ///
    /// PostgreSQL's text form of the value.
    pub bit_varying_8_: String,
    /// `tsvector`: `tsvector`.
    ///
    /// PostgreSQL's text form of the value.
    pub tsvector: String,
    /// `tsquery`: `tsquery`.
    ///
    /// PostgreSQL's text form of the value.
    pub tsquery: String,
    /// `point`: `point`.
    ///
    /// PostgreSQL's text form of the value.
    pub point: String,
    /// `line`: `line`.
    ///
    /// PostgreSQL's text form of the value.
    pub line: String,
    /// `lseg`: `lseg`.
    ///
    /// PostgreSQL's text form of the value.
    pub lseg: String,
    /// `box`: `box`.
    ///
    /// PostgreSQL's text form of the value.
    pub r#box: String,
    /// `path`: `path`.
    ///
    /// PostgreSQL's text form of the value.
    pub path: String,
    /// `polygon`: `polygon`.
    ///
    /// PostgreSQL's text form of the value.
    pub polygon: String,
    /// `circle`: `circle`.
    ///
    /// PostgreSQL's text form of the value.
    pub circle: String,
    /// `int4range`: `int4range`.
    pub int4range: Range<i32>,
    /// `int8range`: `int8range`.
    pub int8range: Range<i64>,
    /// `numrange`: `numrange`.
    pub numrange: Range<rust_decimal::Decimal>,
    /// `tsrange`: `tsrange`.
    pub tsrange: Range<chrono::NaiveDateTime>,
    /// `tstzrange`: `tstzrange`.
    pub tstzrange: Range<chrono::DateTime<chrono::Utc>>,
    /// `daterange`: `daterange`.
    pub daterange: Range<chrono::NaiveDate>,
    /// `int4multirange`: `int4multirange`.
    ///
    /// PostgreSQL's text form of the value.
    pub int4multirange: String,
    /// `int8multirange`: `int8multirange`.
    ///
    /// PostgreSQL's text form of the value.
    pub int8multirange: String,
    /// `nummultirange`: `nummultirange`.
    ///
    /// PostgreSQL's text form of the value.
    pub nummultirange: String,
    /// `tsmultirange`: `tsmultirange`.
    ///
    /// PostgreSQL's text form of the value.
    pub tsmultirange: String,
    /// `tstzmultirange`: `tstzmultirange`.
    ///
    /// PostgreSQL's text form of the value.
    pub tstzmultirange: String,
    /// `datemultirange`: `datemultirange`.
    ///
    /// PostgreSQL's text form of the value.
    pub datemultirange: String,
    /// `oid`: `oid`.
    pub oid: i64,
    /// `regclass`: `regclass`.
    ///
    /// PostgreSQL's text form of the value.
    pub regclass: String,
    /// `regtype`: `regtype`.
    ///
    /// PostgreSQL's text form of the value.
    pub regtype: String,
    /// `regproc`: `regproc`.
    ///
    /// PostgreSQL's text form of the value.
    pub regproc: String,
    /// `pg_lsn`: `pg_lsn`.
    ///
    /// PostgreSQL's text form of the value.
    pub pg_lsn: String,
}

impl Scalars {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, \"boolean\", \"smallint\", \"integer\", \"bigint\", \"real\", double_precision, \"numeric\", numeric_14__6_, numeric_60__20_, money::text as money, text, character_varying_8_, character_4_, name, bytea, uuid, date, time_without_time_zone, time_with_time_zone::text as time_with_time_zone, timestamp_without_time_zone, timestamp_with_time_zone, \"interval\", \"json\", jsonb, jsonpath::text as jsonpath, inet, cidr, macaddr::text as macaddr, macaddr8::text as macaddr8, bit_8_::text as bit_8_, bit_varying_8_::text as bit_varying_8_, tsvector::text as tsvector, tsquery::text as tsquery, point::text as point, line::text as line, lseg::text as lseg, box::text as box, path::text as path, polygon::text as polygon, circle::text as circle, int4range, int8range, numrange, tsrange, tstzrange, daterange, int4multirange::text as int4multirange, int8multirange::text as int8multirange, nummultirange::text as nummultirange, tsmultirange::text as tsmultirange, tstzmultirange::text as tstzmultirange, datemultirange::text as datemultirange, oid::bigint as oid, regclass::text as regclass, regtype::text as regtype, regproc::text as regproc, pg_lsn::text as pg_lsn";
}

/// A new row of `public.scalars`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewScalars {
    /// `id`: `integer`.
    pub id: ScalarsId,
    /// `boolean`: `boolean`.
    pub boolean: bool,
    /// `smallint`: `smallint`.
    pub smallint: i16,
    /// `integer`: `integer`.
    pub integer: i32,
    /// `bigint`: `bigint`.
    pub bigint: i64,
    /// `real`: `real`.
    pub real: f32,
    /// `double_precision`: `double precision`.
    pub double_precision: f64,
    /// `numeric`: `numeric`.
    pub numeric: rust_decimal::Decimal,
    /// `numeric_14__6_`: `numeric(14, 6)`.
    pub numeric_14__6_: rust_decimal::Decimal,
    /// `numeric_60__20_`: `numeric(60, 20)`.
    pub numeric_60__20_: bigdecimal::BigDecimal,
    /// `money`: `money`.
    ///
    /// PostgreSQL's text form of the value.
    pub money: String,
    /// `text`: `text`.
    pub text: String,
    /// `character_varying_8_`: `character varying(8)`.
    pub character_varying_8_: String,
    /// `character_4_`: `character(4)`.
    pub character_4_: String,
    /// `name`: `name`.
    pub name: String,
    /// `bytea`: `bytea`.
    pub bytea: Vec<u8>,
    /// `uuid`: `uuid`.
    pub uuid: uuid::Uuid,
    /// `date`: `date`.
    pub date: chrono::NaiveDate,
    /// `time_without_time_zone`: `time without time zone`.
    pub time_without_time_zone: chrono::NaiveTime,
    /// `time_with_time_zone`: `time with time zone`.
    ///
    /// PostgreSQL's text form of the value.
    pub time_with_time_zone: String,
    /// `timestamp_without_time_zone`: `timestamp without time zone`.
    pub timestamp_without_time_zone: chrono::NaiveDateTime,
    /// `timestamp_with_time_zone`: `timestamp with time zone`.
    pub timestamp_with_time_zone: chrono::DateTime<chrono::Utc>,
    /// `interval`: `interval`.
    pub interval: Interval,
    /// `json`: `json`.
    pub json: serde_json::Value,
    /// `jsonb`: `jsonb`.
    pub jsonb: serde_json::Value,
    /// `jsonpath`: `jsonpath`.
    ///
    /// PostgreSQL's text form of the value.
    pub jsonpath: String,
    /// `inet`: `inet`.
    pub inet: ipnetwork::IpNetwork,
    /// `cidr`: `cidr`.
    pub cidr: ipnetwork::IpNetwork,
    /// `macaddr`: `macaddr`.
    ///
    /// PostgreSQL's text form of the value.
    pub macaddr: String,
    /// `macaddr8`: `macaddr8`.
    ///
    /// PostgreSQL's text form of the value.
    pub macaddr8: String,
    /// `bit_8_`: `bit(8)`.
    ///
    /// PostgreSQL's text form of the value.
    pub bit_8_: String,
    /// `bit_varying_8_`: `bit varying(8)`.
    ///
    /// PostgreSQL's text form of the value.
    pub bit_varying_8_: String,
    /// `tsvector`: `tsvector`.
    ///
    /// PostgreSQL's text form of the value.
    pub tsvector: String,
    /// `tsquery`: `tsquery`.
    ///
    /// PostgreSQL's text form of the value.
    pub tsquery: String,
    /// `point`: `point`.
    ///
    /// PostgreSQL's text form of the value.
    pub point: String,
    /// `line`: `line`.
    ///
    /// PostgreSQL's text form of the value.
    pub line: String,
    /// `lseg`: `lseg`.
    ///
    /// PostgreSQL's text form of the value.
    pub lseg: String,
    /// `box`: `box`.
    ///
    /// PostgreSQL's text form of the value.
    pub r#box: String,
    /// `path`: `path`.
    ///
    /// PostgreSQL's text form of the value.
    pub path: String,
    /// `polygon`: `polygon`.
    ///
    /// PostgreSQL's text form of the value.
    pub polygon: String,
    /// `circle`: `circle`.
    ///
    /// PostgreSQL's text form of the value.
    pub circle: String,
    /// `int4range`: `int4range`.
    pub int4range: Range<i32>,
    /// `int8range`: `int8range`.
    pub int8range: Range<i64>,
    /// `numrange`: `numrange`.
    pub numrange: Range<rust_decimal::Decimal>,
    /// `tsrange`: `tsrange`.
    pub tsrange: Range<chrono::NaiveDateTime>,
    /// `tstzrange`: `tstzrange`.
    pub tstzrange: Range<chrono::DateTime<chrono::Utc>>,
    /// `daterange`: `daterange`.
    pub daterange: Range<chrono::NaiveDate>,
    /// `int4multirange`: `int4multirange`.
    ///
    /// PostgreSQL's text form of the value.
    pub int4multirange: String,
    /// `int8multirange`: `int8multirange`.
    ///
    /// PostgreSQL's text form of the value.
    pub int8multirange: String,
    /// `nummultirange`: `nummultirange`.
    ///
    /// PostgreSQL's text form of the value.
    pub nummultirange: String,
    /// `tsmultirange`: `tsmultirange`.
    ///
    /// PostgreSQL's text form of the value.
    pub tsmultirange: String,
    /// `tstzmultirange`: `tstzmultirange`.
    ///
    /// PostgreSQL's text form of the value.
    pub tstzmultirange: String,
    /// `datemultirange`: `datemultirange`.
    ///
    /// PostgreSQL's text form of the value.
    pub datemultirange: String,
    /// `oid`: `oid`.
    pub oid: i64,
    /// `regclass`: `regclass`.
    ///
    /// PostgreSQL's text form of the value.
    pub regclass: String,
    /// `regtype`: `regtype`.
    ///
    /// PostgreSQL's text form of the value.
    pub regtype: String,
    /// `regproc`: `regproc`.
    ///
    /// PostgreSQL's text form of the value.
    pub regproc: String,
    /// `pg_lsn`: `pg_lsn`.
    ///
    /// PostgreSQL's text form of the value.
    pub pg_lsn: String,
}

impl NewScalars {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    #[expect(
        clippy::too_many_arguments,
        reason = "one for each that cannot be left out"
    )]
    pub fn new(
        id: impl Into<ScalarsId>,
        boolean: bool,
        smallint: i16,
        integer: i32,
        bigint: i64,
        real: f32,
        double_precision: f64,
        numeric: rust_decimal::Decimal,
        numeric_14__6_: rust_decimal::Decimal,
        numeric_60__20_: bigdecimal::BigDecimal,
        money: impl Into<String>,
        text: impl Into<String>,
        character_varying_8_: impl Into<String>,
        character_4_: impl Into<String>,
        name: impl Into<String>,
        bytea: Vec<u8>,
        uuid: uuid::Uuid,
        date: chrono::NaiveDate,
        time_without_time_zone: chrono::NaiveTime,
        time_with_time_zone: impl Into<String>,
        timestamp_without_time_zone: chrono::NaiveDateTime,
        timestamp_with_time_zone: chrono::DateTime<chrono::Utc>,
        interval: Interval,
        json: serde_json::Value,
        jsonb: serde_json::Value,
        jsonpath: impl Into<String>,
        inet: ipnetwork::IpNetwork,
        cidr: ipnetwork::IpNetwork,
        macaddr: impl Into<String>,
        macaddr8: impl Into<String>,
        bit_8_: impl Into<String>,
        bit_varying_8_: impl Into<String>,
        tsvector: impl Into<String>,
        tsquery: impl Into<String>,
        point: impl Into<String>,
        line: impl Into<String>,
        lseg: impl Into<String>,
        r#box: impl Into<String>,
        path: impl Into<String>,
        polygon: impl Into<String>,
        circle: impl Into<String>,
        int4range: Range<i32>,
        int8range: Range<i64>,
        numrange: Range<rust_decimal::Decimal>,
        tsrange: Range<chrono::NaiveDateTime>,
        tstzrange: Range<chrono::DateTime<chrono::Utc>>,
        daterange: Range<chrono::NaiveDate>,
        int4multirange: impl Into<String>,
        int8multirange: impl Into<String>,
        nummultirange: impl Into<String>,
        tsmultirange: impl Into<String>,
        tstzmultirange: impl Into<String>,
        datemultirange: impl Into<String>,
        oid: i64,
        regclass: impl Into<String>,
        regtype: impl Into<String>,
        regproc: impl Into<String>,
        pg_lsn: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            boolean,
            smallint,
            integer,
            bigint,
            real,
            double_precision,
            numeric,
            numeric_14__6_,
            numeric_60__20_,
            money: money.into(),
            text: text.into(),
            character_varying_8_: character_varying_8_.into(),
            character_4_: character_4_.into(),
            name: name.into(),
            bytea,
            uuid,
            date,
            time_without_time_zone,
            time_with_time_zone: time_with_time_zone.into(),
            timestamp_without_time_zone,
            timestamp_with_time_zone,
            interval,
            json,
            jsonb,
            jsonpath: jsonpath.into(),
            inet,
            cidr,
            macaddr: macaddr.into(),
            macaddr8: macaddr8.into(),
            bit_8_: bit_8_.into(),
            bit_varying_8_: bit_varying_8_.into(),
            tsvector: tsvector.into(),
            tsquery: tsquery.into(),
            point: point.into(),
            line: line.into(),
            lseg: lseg.into(),
            r#box: r#box.into(),
            path: path.into(),
            polygon: polygon.into(),
            circle: circle.into(),
            int4range,
            int8range,
            numrange,
            tsrange,
            tstzrange,
            daterange,
            int4multirange: int4multirange.into(),
            int8multirange: int8multirange.into(),
            nummultirange: nummultirange.into(),
            tsmultirange: tsmultirange.into(),
            tstzmultirange: tstzmultirange.into(),
            datemultirange: datemultirange.into(),
            oid,
            regclass: regclass.into(),
            regtype: regtype.into(),
            regproc: regproc.into(),
            pg_lsn: pg_lsn.into(),
        }
    }
}

/// Changes to a row of `public.scalars`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ScalarsPatch {
    /// `id`: `integer`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<ScalarsId>,
    /// `boolean`: `boolean`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub boolean: Option<bool>,
    /// `smallint`: `smallint`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub smallint: Option<i16>,
    /// `integer`: `integer`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub integer: Option<i32>,
    /// `bigint`: `bigint`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub bigint: Option<i64>,
    /// `real`: `real`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub real: Option<f32>,
    /// `double_precision`: `double precision`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub double_precision: Option<f64>,
    /// `numeric`: `numeric`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub numeric: Option<rust_decimal::Decimal>,
    /// `numeric_14__6_`: `numeric(14, 6)`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub numeric_14__6_: Option<rust_decimal::Decimal>,
    /// `numeric_60__20_`: `numeric(60, 20)`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub numeric_60__20_: Option<bigdecimal::BigDecimal>,
    /// `money`: `money`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub money: Option<String>,
    /// `text`: `text`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `character_varying_8_`: `character varying(8)`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub character_varying_8_: Option<String>,
    /// `character_4_`: `character(4)`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub character_4_: Option<String>,
    /// `name`: `name`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `bytea`: `bytea`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub bytea: Option<Vec<u8>>,
    /// `uuid`: `uuid`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub uuid: Option<uuid::Uuid>,
    /// `date`: `date`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub date: Option<chrono::NaiveDate>,
    /// `time_without_time_zone`: `time without time zone`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub time_without_time_zone: Option<chrono::NaiveTime>,
    /// `time_with_time_zone`: `time with time zone`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub time_with_time_zone: Option<String>,
    /// `timestamp_without_time_zone`: `timestamp without time zone`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub timestamp_without_time_zone: Option<chrono::NaiveDateTime>,
    /// `timestamp_with_time_zone`: `timestamp with time zone`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub timestamp_with_time_zone: Option<chrono::DateTime<chrono::Utc>>,
    /// `interval`: `interval`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
    /// `json`: `json`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub json: Option<serde_json::Value>,
    /// `jsonb`: `jsonb`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub jsonb: Option<serde_json::Value>,
    /// `jsonpath`: `jsonpath`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub jsonpath: Option<String>,
    /// `inet`: `inet`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub inet: Option<ipnetwork::IpNetwork>,
    /// `cidr`: `cidr`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub cidr: Option<ipnetwork::IpNetwork>,
    /// `macaddr`: `macaddr`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub macaddr: Option<String>,
    /// `macaddr8`: `macaddr8`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub macaddr8: Option<String>,
    /// `bit_8_`: `bit(8)`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub bit_8_: Option<String>,
    /// `bit_varying_8_`: `bit varying(8)`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub bit_varying_8_: Option<String>,
    /// `tsvector`: `tsvector`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tsvector: Option<String>,
    /// `tsquery`: `tsquery`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tsquery: Option<String>,
    /// `point`: `point`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub point: Option<String>,
    /// `line`: `line`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    /// `lseg`: `lseg`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub lseg: Option<String>,
    /// `box`: `box`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub r#box: Option<String>,
    /// `path`: `path`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `polygon`: `polygon`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub polygon: Option<String>,
    /// `circle`: `circle`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub circle: Option<String>,
    /// `int4range`: `int4range`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub int4range: Option<Range<i32>>,
    /// `int8range`: `int8range`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub int8range: Option<Range<i64>>,
    /// `numrange`: `numrange`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub numrange: Option<Range<rust_decimal::Decimal>>,
    /// `tsrange`: `tsrange`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tsrange: Option<Range<chrono::NaiveDateTime>>,
    /// `tstzrange`: `tstzrange`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tstzrange: Option<Range<chrono::DateTime<chrono::Utc>>>,
    /// `daterange`: `daterange`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub daterange: Option<Range<chrono::NaiveDate>>,
    /// `int4multirange`: `int4multirange`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub int4multirange: Option<String>,
    /// `int8multirange`: `int8multirange`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub int8multirange: Option<String>,
    /// `nummultirange`: `nummultirange`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub nummultirange: Option<String>,
    /// `tsmultirange`: `tsmultirange`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tsmultirange: Option<String>,
    /// `tstzmultirange`: `tstzmultirange`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tstzmultirange: Option<String>,
    /// `datemultirange`: `datemultirange`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub datemultirange: Option<String>,
    /// `oid`: `oid`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub oid: Option<i64>,
    /// `regclass`: `regclass`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub regclass: Option<String>,
    /// `regtype`: `regtype`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub regtype: Option<String>,
    /// `regproc`: `regproc`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub regproc: Option<String>,
    /// `pg_lsn`: `pg_lsn`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub pg_lsn: Option<String>,
}

impl ScalarsPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<ScalarsId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `boolean`.
    #[must_use]
    pub fn with_boolean(mut self, value: bool) -> Self {
        self.boolean = Some(value);
        self
    }
    /// With a value for `smallint`.
    #[must_use]
    pub fn with_smallint(mut self, value: i16) -> Self {
        self.smallint = Some(value);
        self
    }
    /// With a value for `integer`.
    #[must_use]
    pub fn with_integer(mut self, value: i32) -> Self {
        self.integer = Some(value);
        self
    }
    /// With a value for `bigint`.
    #[must_use]
    pub fn with_bigint(mut self, value: i64) -> Self {
        self.bigint = Some(value);
        self
    }
    /// With a value for `real`.
    #[must_use]
    pub fn with_real(mut self, value: f32) -> Self {
        self.real = Some(value);
        self
    }
    /// With a value for `double_precision`.
    #[must_use]
    pub fn with_double_precision(mut self, value: f64) -> Self {
        self.double_precision = Some(value);
        self
    }
    /// With a value for `numeric`.
    #[must_use]
    pub fn with_numeric(mut self, value: rust_decimal::Decimal) -> Self {
        self.numeric = Some(value);
        self
    }
    /// With a value for `numeric_14__6_`.
    #[must_use]
    pub fn with_numeric_14__6_(mut self, value: rust_decimal::Decimal) -> Self {
        self.numeric_14__6_ = Some(value);
        self
    }
    /// With a value for `numeric_60__20_`.
    #[must_use]
    pub fn with_numeric_60__20_(mut self, value: bigdecimal::BigDecimal) -> Self {
        self.numeric_60__20_ = Some(value);
        self
    }
    /// With a value for `money`.
    #[must_use]
    pub fn with_money(mut self, value: impl Into<String>) -> Self {
        self.money = Some(value.into());
        self
    }
    /// With a value for `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// With a value for `character_varying_8_`.
    #[must_use]
    pub fn with_character_varying_8_(mut self, value: impl Into<String>) -> Self {
        self.character_varying_8_ = Some(value.into());
        self
    }
    /// With a value for `character_4_`.
    #[must_use]
    pub fn with_character_4_(mut self, value: impl Into<String>) -> Self {
        self.character_4_ = Some(value.into());
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// With a value for `bytea`.
    #[must_use]
    pub fn with_bytea(mut self, value: Vec<u8>) -> Self {
        self.bytea = Some(value);
        self
    }
    /// With a value for `uuid`.
    #[must_use]
    pub fn with_uuid(mut self, value: uuid::Uuid) -> Self {
        self.uuid = Some(value);
        self
    }
    /// With a value for `date`.
    #[must_use]
    pub fn with_date(mut self, value: chrono::NaiveDate) -> Self {
        self.date = Some(value);
        self
    }
    /// With a value for `time_without_time_zone`.
    #[must_use]
    pub fn with_time_without_time_zone(mut self, value: chrono::NaiveTime) -> Self {
        self.time_without_time_zone = Some(value);
        self
    }
    /// With a value for `time_with_time_zone`.
    #[must_use]
    pub fn with_time_with_time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_with_time_zone = Some(value.into());
        self
    }
    /// With a value for `timestamp_without_time_zone`.
    #[must_use]
    pub fn with_timestamp_without_time_zone(
        mut self,
        value: chrono::NaiveDateTime,
    ) -> Self {
        self.timestamp_without_time_zone = Some(value);
        self
    }
    /// With a value for `timestamp_with_time_zone`.
    #[must_use]
    pub fn with_timestamp_with_time_zone(
        mut self,
        value: chrono::DateTime<chrono::Utc>,
    ) -> Self {
        self.timestamp_with_time_zone = Some(value);
        self
    }
    /// With a value for `interval`.
    #[must_use]
    pub fn with_interval(mut self, value: Interval) -> Self {
        self.interval = Some(value);
        self
    }
    /// With a value for `json`.
    #[must_use]
    pub fn with_json(mut self, value: serde_json::Value) -> Self {
        self.json = Some(value);
        self
    }
    /// With a value for `jsonb`.
    #[must_use]
    pub fn with_jsonb(mut self, value: serde_json::Value) -> Self {
        self.jsonb = Some(value);
        self
    }
    /// With a value for `jsonpath`.
    #[must_use]
    pub fn with_jsonpath(mut self, value: impl Into<String>) -> Self {
        self.jsonpath = Some(value.into());
        self
    }
    /// With a value for `inet`.
    #[must_use]
    pub fn with_inet(mut self, value: ipnetwork::IpNetwork) -> Self {
        self.inet = Some(value);
        self
    }
    /// With a value for `cidr`.
    #[must_use]
    pub fn with_cidr(mut self, value: ipnetwork::IpNetwork) -> Self {
        self.cidr = Some(value);
        self
    }
    /// With a value for `macaddr`.
    #[must_use]
    pub fn with_macaddr(mut self, value: impl Into<String>) -> Self {
        self.macaddr = Some(value.into());
        self
    }
    /// With a value for `macaddr8`.
    #[must_use]
    pub fn with_macaddr8(mut self, value: impl Into<String>) -> Self {
        self.macaddr8 = Some(value.into());
        self
    }
    /// With a value for `bit_8_`.
    #[must_use]
    pub fn with_bit_8_(mut self, value: impl Into<String>) -> Self {
        self.bit_8_ = Some(value.into());
        self
    }
    /// With a value for `bit_varying_8_`.
    #[must_use]
    pub fn with_bit_varying_8_(mut self, value: impl Into<String>) -> Self {
        self.bit_varying_8_ = Some(value.into());
        self
    }
    /// With a value for `tsvector`.
    #[must_use]
    pub fn with_tsvector(mut self, value: impl Into<String>) -> Self {
        self.tsvector = Some(value.into());
        self
    }
    /// With a value for `tsquery`.
    #[must_use]
    pub fn with_tsquery(mut self, value: impl Into<String>) -> Self {
        self.tsquery = Some(value.into());
        self
    }
    /// With a value for `point`.
    #[must_use]
    pub fn with_point(mut self, value: impl Into<String>) -> Self {
        self.point = Some(value.into());
        self
    }
    /// With a value for `line`.
    #[must_use]
    pub fn with_line(mut self, value: impl Into<String>) -> Self {
        self.line = Some(value.into());
        self
    }
    /// With a value for `lseg`.
    #[must_use]
    pub fn with_lseg(mut self, value: impl Into<String>) -> Self {
        self.lseg = Some(value.into());
        self
    }
    /// With a value for `box`.
    #[must_use]
    pub fn with_box(mut self, value: impl Into<String>) -> Self {
        self.r#box = Some(value.into());
        self
    }
    /// With a value for `path`.
    #[must_use]
    pub fn with_path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// With a value for `polygon`.
    #[must_use]
    pub fn with_polygon(mut self, value: impl Into<String>) -> Self {
        self.polygon = Some(value.into());
        self
    }
    /// With a value for `circle`.
    #[must_use]
    pub fn with_circle(mut self, value: impl Into<String>) -> Self {
        self.circle = Some(value.into());
        self
    }
    /// With a value for `int4range`.
    #[must_use]
    pub fn with_int4range(mut self, value: Range<i32>) -> Self {
        self.int4range = Some(value);
        self
    }
    /// With a value for `int8range`.
    #[must_use]
    pub fn with_int8range(mut self, value: Range<i64>) -> Self {
        self.int8range = Some(value);
        self
    }
    /// With a value for `numrange`.
    #[must_use]
    pub fn with_numrange(mut self, value: Range<rust_decimal::Decimal>) -> Self {
        self.numrange = Some(value);
        self
    }
    /// With a value for `tsrange`.
    #[must_use]
    pub fn with_tsrange(mut self, value: Range<chrono::NaiveDateTime>) -> Self {
        self.tsrange = Some(value);
        self
    }
    /// With a value for `tstzrange`.
    #[must_use]
    pub fn with_tstzrange(
        mut self,
        value: Range<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.tstzrange = Some(value);
        self
    }
    /// With a value for `daterange`.
    #[must_use]
    pub fn with_daterange(mut self, value: Range<chrono::NaiveDate>) -> Self {
        self.daterange = Some(value);
        self
    }
    /// With a value for `int4multirange`.
    #[must_use]
    pub fn with_int4multirange(mut self, value: impl Into<String>) -> Self {
        self.int4multirange = Some(value.into());
        self
    }
    /// With a value for `int8multirange`.
    #[must_use]
    pub fn with_int8multirange(mut self, value: impl Into<String>) -> Self {
        self.int8multirange = Some(value.into());
        self
    }
    /// With a value for `nummultirange`.
    #[must_use]
    pub fn with_nummultirange(mut self, value: impl Into<String>) -> Self {
        self.nummultirange = Some(value.into());
        self
    }
    /// With a value for `tsmultirange`.
    #[must_use]
    pub fn with_tsmultirange(mut self, value: impl Into<String>) -> Self {
        self.tsmultirange = Some(value.into());
        self
    }
    /// With a value for `tstzmultirange`.
    #[must_use]
    pub fn with_tstzmultirange(mut self, value: impl Into<String>) -> Self {
        self.tstzmultirange = Some(value.into());
        self
    }
    /// With a value for `datemultirange`.
    #[must_use]
    pub fn with_datemultirange(mut self, value: impl Into<String>) -> Self {
        self.datemultirange = Some(value.into());
        self
    }
    /// With a value for `oid`.
    #[must_use]
    pub fn with_oid(mut self, value: i64) -> Self {
        self.oid = Some(value);
        self
    }
    /// With a value for `regclass`.
    #[must_use]
    pub fn with_regclass(mut self, value: impl Into<String>) -> Self {
        self.regclass = Some(value.into());
        self
    }
    /// With a value for `regtype`.
    #[must_use]
    pub fn with_regtype(mut self, value: impl Into<String>) -> Self {
        self.regtype = Some(value.into());
        self
    }
    /// With a value for `regproc`.
    #[must_use]
    pub fn with_regproc(mut self, value: impl Into<String>) -> Self {
        self.regproc = Some(value.into());
        self
    }
    /// With a value for `pg_lsn`.
    #[must_use]
    pub fn with_pg_lsn(mut self, value: impl Into<String>) -> Self {
        self.pg_lsn = Some(value.into());
        self
    }
}

/// What identifies a row of the table public.lists.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct ListsId(
    /// The key.
    pub i32,
);

impl std::fmt::Display for ListsId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for ListsId {
    type Err = <i32 as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<i32> for ListsId {
    fn from(key: i32) -> Self {
        Self(key)
    }
}

impl From<ListsId> for i32 {
    fn from(id: ListsId) -> Self {
        id.0
    }
}

/// The table of lists; it's plain.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Lists {
    /// `id`: `integer`.
    pub id: ListsId,
    /// `boolean`: `boolean[]`.
    pub boolean: Vec<bool>,
    /// `smallint`: `smallint[]`.
    pub smallint: Vec<i16>,
    /// `integer`: `integer[]`.
    pub integer: Vec<i32>,
    /// `bigint`: `bigint[]`.
    pub bigint: Vec<i64>,
    /// `real`: `real[]`.
    pub real: Vec<f32>,
    /// `double_precision`: `double precision[]`.
    pub double_precision: Vec<f64>,
    /// `numeric`: `numeric[]`.
    pub numeric: Vec<rust_decimal::Decimal>,
    /// `numeric_14__6_`: `numeric(14, 6)[]`.
    pub numeric_14__6_: Vec<rust_decimal::Decimal>,
    /// `numeric_60__20_`: `numeric(60, 20)[]`.
    pub numeric_60__20_: Vec<bigdecimal::BigDecimal>,
    /// `money`: `money[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub money: Vec<String>,
    /// `text`: `text[]`.
    pub text: Vec<String>,
    /// `character_varying_8_`: `character varying(8)[]`.
    pub character_varying_8_: Vec<String>,
    /// `character_4_`: `character(4)[]`.
    pub character_4_: Vec<String>,
    /// `name`: `name[]`.
    pub name: Vec<String>,
    /// `bytea`: `bytea[]`.
    pub bytea: Vec<Vec<u8>>,
    /// `uuid`: `uuid[]`.
    pub uuid: Vec<uuid::Uuid>,
    /// `date`: `date[]`.
    pub date: Vec<chrono::NaiveDate>,
    /// `time_without_time_zone`: `time without time zone[]`.
    pub time_without_time_zone: Vec<chrono::NaiveTime>,
    /// `time_with_time_zone`: `time with time zone[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub time_with_time_zone: Vec<String>,
    /// `timestamp_without_time_zone`: `timestamp without time zone[]`.
    pub timestamp_without_time_zone: Vec<chrono::NaiveDateTime>,
    /// `timestamp_with_time_zone`: `timestamp with time zone[]`.
    pub timestamp_with_time_zone: Vec<chrono::DateTime<chrono::Utc>>,
    /// `interval`: `interval[]`.
    pub interval: Vec<Interval>,
    /// `json`: `json[]`.
    pub json: Vec<serde_json::Value>,
    /// `jsonb`: `jsonb[]`.
    pub jsonb: Vec<serde_json::Value>,
    /// `jsonpath`: `jsonpath[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub jsonpath: Vec<String>,
    /// `inet`: `inet[]`.
    pub inet: Vec<ipnetwork::IpNetwork>,
    /// `cidr`: `cidr[]`.
    pub cidr: Vec<ipnetwork::IpNetwork>,
    /// `macaddr`: `macaddr[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub macaddr: Vec<String>,
    /// `macaddr8`: `macaddr8[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub macaddr8: Vec<String>,
    /// `bit_8_`: `bit(8)[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub bit_8_: Vec<String>,
    /// `bit_varying_8_`: `bit varying(8)[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub bit_varying_8_: Vec<String>,
    /// `tsvector`: `tsvector[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub tsvector: Vec<String>,
    /// `tsquery`: `tsquery[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub tsquery: Vec<String>,
    /// `point`: `point[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub point: Vec<String>,
    /// `line`: `line[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub line: Vec<String>,
    /// `lseg`: `lseg[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub lseg: Vec<String>,
    /// `box`: `box[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub r#box: Vec<String>,
    /// `path`: `path[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub path: Vec<String>,
    /// `polygon`: `polygon[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub polygon: Vec<String>,
    /// `circle`: `circle[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub circle: Vec<String>,
    /// `int4range`: `int4range[]`.
    pub int4range: Vec<Range<i32>>,
    /// `int8range`: `int8range[]`.
    pub int8range: Vec<Range<i64>>,
    /// `numrange`: `numrange[]`.
    pub numrange: Vec<Range<rust_decimal::Decimal>>,
    /// `tsrange`: `tsrange[]`.
    pub tsrange: Vec<Range<chrono::NaiveDateTime>>,
    /// `tstzrange`: `tstzrange[]`.
    pub tstzrange: Vec<Range<chrono::DateTime<chrono::Utc>>>,
    /// `daterange`: `daterange[]`.
    pub daterange: Vec<Range<chrono::NaiveDate>>,
    /// `int4multirange`: `int4multirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub int4multirange: Vec<String>,
    /// `int8multirange`: `int8multirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub int8multirange: Vec<String>,
    /// `nummultirange`: `nummultirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub nummultirange: Vec<String>,
    /// `tsmultirange`: `tsmultirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub tsmultirange: Vec<String>,
    /// `tstzmultirange`: `tstzmultirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub tstzmultirange: Vec<String>,
    /// `datemultirange`: `datemultirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub datemultirange: Vec<String>,
    /// `oid`: `oid[]`.
    pub oid: Vec<i64>,
    /// `regclass`: `regclass[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub regclass: Vec<String>,
    /// `regtype`: `regtype[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub regtype: Vec<String>,
    /// `regproc`: `regproc[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub regproc: Vec<String>,
    /// `pg_lsn`: `pg_lsn[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub pg_lsn: Vec<String>,
}

impl Lists {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, \"boolean\", \"smallint\", \"integer\", \"bigint\", \"real\", double_precision, \"numeric\", numeric_14__6_, numeric_60__20_, money::text[] as money, text, character_varying_8_, character_4_, name, bytea, uuid, date, time_without_time_zone, time_with_time_zone::text[] as time_with_time_zone, timestamp_without_time_zone, timestamp_with_time_zone, \"interval\", \"json\", jsonb, jsonpath::text[] as jsonpath, inet, cidr, macaddr::text[] as macaddr, macaddr8::text[] as macaddr8, bit_8_::text[] as bit_8_, bit_varying_8_::text[] as bit_varying_8_, tsvector::text[] as tsvector, tsquery::text[] as tsquery, point::text[] as point, line::text[] as line, lseg::text[] as lseg, box::text[] as box, path::text[] as path, polygon::text[] as polygon, circle::text[] as circle, int4range, int8range, numrange, tsrange, tstzrange, daterange, int4multirange::text[] as int4multirange, int8multirange::text[] as int8multirange, nummultirange::text[] as nummultirange, tsmultirange::text[] as tsmultirange, tstzmultirange::text[] as tstzmultirange, datemultirange::text[] as datemultirange, oid::bigint[] as oid, regclass::text[] as regclass, regtype::text[] as regtype, regproc::text[] as regproc, pg_lsn::text[] as pg_lsn";
}

/// A new row of `public.lists`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewLists {
    /// `id`: `integer`.
    pub id: ListsId,
    /// `boolean`: `boolean[]`.
    pub boolean: Vec<bool>,
    /// `smallint`: `smallint[]`.
    pub smallint: Vec<i16>,
    /// `integer`: `integer[]`.
    pub integer: Vec<i32>,
    /// `bigint`: `bigint[]`.
    pub bigint: Vec<i64>,
    /// `real`: `real[]`.
    pub real: Vec<f32>,
    /// `double_precision`: `double precision[]`.
    pub double_precision: Vec<f64>,
    /// `numeric`: `numeric[]`.
    pub numeric: Vec<rust_decimal::Decimal>,
    /// `numeric_14__6_`: `numeric(14, 6)[]`.
    pub numeric_14__6_: Vec<rust_decimal::Decimal>,
    /// `numeric_60__20_`: `numeric(60, 20)[]`.
    pub numeric_60__20_: Vec<bigdecimal::BigDecimal>,
    /// `money`: `money[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub money: Vec<String>,
    /// `text`: `text[]`.
    pub text: Vec<String>,
    /// `character_varying_8_`: `character varying(8)[]`.
    pub character_varying_8_: Vec<String>,
    /// `character_4_`: `character(4)[]`.
    pub character_4_: Vec<String>,
    /// `name`: `name[]`.
    pub name: Vec<String>,
    /// `bytea`: `bytea[]`.
    pub bytea: Vec<Vec<u8>>,
    /// `uuid`: `uuid[]`.
    pub uuid: Vec<uuid::Uuid>,
    /// `date`: `date[]`.
    pub date: Vec<chrono::NaiveDate>,
    /// `time_without_time_zone`: `time without time zone[]`.
    pub time_without_time_zone: Vec<chrono::NaiveTime>,
    /// `time_with_time_zone`: `time with time zone[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub time_with_time_zone: Vec<String>,
    /// `timestamp_without_time_zone`: `timestamp without time zone[]`.
    pub timestamp_without_time_zone: Vec<chrono::NaiveDateTime>,
    /// `timestamp_with_time_zone`: `timestamp with time zone[]`.
    pub timestamp_with_time_zone: Vec<chrono::DateTime<chrono::Utc>>,
    /// `interval`: `interval[]`.
    pub interval: Vec<Interval>,
    /// `json`: `json[]`.
    pub json: Vec<serde_json::Value>,
    /// `jsonb`: `jsonb[]`.
    pub jsonb: Vec<serde_json::Value>,
    /// `jsonpath`: `jsonpath[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub jsonpath: Vec<String>,
    /// `inet`: `inet[]`.
    pub inet: Vec<ipnetwork::IpNetwork>,
    /// `cidr`: `cidr[]`.
    pub cidr: Vec<ipnetwork::IpNetwork>,
    /// `macaddr`: `macaddr[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub macaddr: Vec<String>,
    /// `macaddr8`: `macaddr8[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub macaddr8: Vec<String>,
    /// `bit_8_`: `bit(8)[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub bit_8_: Vec<String>,
    /// `bit_varying_8_`: `bit varying(8)[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub bit_varying_8_: Vec<String>,
    /// `tsvector`: `tsvector[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub tsvector: Vec<String>,
    /// `tsquery`: `tsquery[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub tsquery: Vec<String>,
    /// `point`: `point[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub point: Vec<String>,
    /// `line`: `line[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub line: Vec<String>,
    /// `lseg`: `lseg[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub lseg: Vec<String>,
    /// `box`: `box[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub r#box: Vec<String>,
    /// `path`: `path[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub path: Vec<String>,
    /// `polygon`: `polygon[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub polygon: Vec<String>,
    /// `circle`: `circle[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub circle: Vec<String>,
    /// `int4range`: `int4range[]`.
    pub int4range: Vec<Range<i32>>,
    /// `int8range`: `int8range[]`.
    pub int8range: Vec<Range<i64>>,
    /// `numrange`: `numrange[]`.
    pub numrange: Vec<Range<rust_decimal::Decimal>>,
    /// `tsrange`: `tsrange[]`.
    pub tsrange: Vec<Range<chrono::NaiveDateTime>>,
    /// `tstzrange`: `tstzrange[]`.
    pub tstzrange: Vec<Range<chrono::DateTime<chrono::Utc>>>,
    /// `daterange`: `daterange[]`.
    pub daterange: Vec<Range<chrono::NaiveDate>>,
    /// `int4multirange`: `int4multirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub int4multirange: Vec<String>,
    /// `int8multirange`: `int8multirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub int8multirange: Vec<String>,
    /// `nummultirange`: `nummultirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub nummultirange: Vec<String>,
    /// `tsmultirange`: `tsmultirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub tsmultirange: Vec<String>,
    /// `tstzmultirange`: `tstzmultirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub tstzmultirange: Vec<String>,
    /// `datemultirange`: `datemultirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub datemultirange: Vec<String>,
    /// `oid`: `oid[]`.
    pub oid: Vec<i64>,
    /// `regclass`: `regclass[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub regclass: Vec<String>,
    /// `regtype`: `regtype[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub regtype: Vec<String>,
    /// `regproc`: `regproc[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub regproc: Vec<String>,
    /// `pg_lsn`: `pg_lsn[]`.
    ///
    /// PostgreSQL's text form of the value.
    pub pg_lsn: Vec<String>,
}

impl NewLists {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    #[expect(
        clippy::too_many_arguments,
        reason = "one for each that cannot be left out"
    )]
    pub fn new(
        id: impl Into<ListsId>,
        boolean: Vec<bool>,
        smallint: Vec<i16>,
        integer: Vec<i32>,
        bigint: Vec<i64>,
        real: Vec<f32>,
        double_precision: Vec<f64>,
        numeric: Vec<rust_decimal::Decimal>,
        numeric_14__6_: Vec<rust_decimal::Decimal>,
        numeric_60__20_: Vec<bigdecimal::BigDecimal>,
        money: Vec<String>,
        text: Vec<String>,
        character_varying_8_: Vec<String>,
        character_4_: Vec<String>,
        name: Vec<String>,
        bytea: Vec<Vec<u8>>,
        uuid: Vec<uuid::Uuid>,
        date: Vec<chrono::NaiveDate>,
        time_without_time_zone: Vec<chrono::NaiveTime>,
        time_with_time_zone: Vec<String>,
        timestamp_without_time_zone: Vec<chrono::NaiveDateTime>,
        timestamp_with_time_zone: Vec<chrono::DateTime<chrono::Utc>>,
        interval: Vec<Interval>,
        json: Vec<serde_json::Value>,
        jsonb: Vec<serde_json::Value>,
        jsonpath: Vec<String>,
        inet: Vec<ipnetwork::IpNetwork>,
        cidr: Vec<ipnetwork::IpNetwork>,
        macaddr: Vec<String>,
        macaddr8: Vec<String>,
        bit_8_: Vec<String>,
        bit_varying_8_: Vec<String>,
        tsvector: Vec<String>,
        tsquery: Vec<String>,
        point: Vec<String>,
        line: Vec<String>,
        lseg: Vec<String>,
        r#box: Vec<String>,
        path: Vec<String>,
        polygon: Vec<String>,
        circle: Vec<String>,
        int4range: Vec<Range<i32>>,
        int8range: Vec<Range<i64>>,
        numrange: Vec<Range<rust_decimal::Decimal>>,
        tsrange: Vec<Range<chrono::NaiveDateTime>>,
        tstzrange: Vec<Range<chrono::DateTime<chrono::Utc>>>,
        daterange: Vec<Range<chrono::NaiveDate>>,
        int4multirange: Vec<String>,
        int8multirange: Vec<String>,
        nummultirange: Vec<String>,
        tsmultirange: Vec<String>,
        tstzmultirange: Vec<String>,
        datemultirange: Vec<String>,
        oid: Vec<i64>,
        regclass: Vec<String>,
        regtype: Vec<String>,
        regproc: Vec<String>,
        pg_lsn: Vec<String>,
    ) -> Self {
        Self {
            id: id.into(),
            boolean,
            smallint,
            integer,
            bigint,
            real,
            double_precision,
            numeric,
            numeric_14__6_,
            numeric_60__20_,
            money,
            text,
            character_varying_8_,
            character_4_,
            name,
            bytea,
            uuid,
            date,
            time_without_time_zone,
            time_with_time_zone,
            timestamp_without_time_zone,
            timestamp_with_time_zone,
            interval,
            json,
            jsonb,
            jsonpath,
            inet,
            cidr,
            macaddr,
            macaddr8,
            bit_8_,
            bit_varying_8_,
            tsvector,
            tsquery,
            point,
            line,
            lseg,
            r#box,
            path,
            polygon,
            circle,
            int4range,
            int8range,
            numrange,
            tsrange,
            tstzrange,
            daterange,
            int4multirange,
            int8multirange,
            nummultirange,
            tsmultirange,
            tstzmultirange,
            datemultirange,
            oid,
            regclass,
            regtype,
            regproc,
            pg_lsn,
        }
    }
}

/// Changes to a row of `public.lists`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ListsPatch {
    /// `id`: `integer`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<ListsId>,
    /// `boolean`: `boolean[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub boolean: Option<Vec<bool>>,
    /// `smallint`: `smallint[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub smallint: Option<Vec<i16>>,
    /// `integer`: `integer[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub integer: Option<Vec<i32>>,
    /// `bigint`: `bigint[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub bigint: Option<Vec<i64>>,
    /// `real`: `real[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub real: Option<Vec<f32>>,
    /// `double_precision`: `double precision[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub double_precision: Option<Vec<f64>>,
    /// `numeric`: `numeric[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub numeric: Option<Vec<rust_decimal::Decimal>>,
    /// `numeric_14__6_`: `numeric(14, 6)[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub numeric_14__6_: Option<Vec<rust_decimal::Decimal>>,
    /// `numeric_60__20_`: `numeric(60, 20)[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub numeric_60__20_: Option<Vec<bigdecimal::BigDecimal>>,
    /// `money`: `money[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub money: Option<Vec<String>>,
    /// `text`: `text[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub text: Option<Vec<String>>,
    /// `character_varying_8_`: `character varying(8)[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub character_varying_8_: Option<Vec<String>>,
    /// `character_4_`: `character(4)[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub character_4_: Option<Vec<String>>,
    /// `name`: `name[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<Vec<String>>,
    /// `bytea`: `bytea[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub bytea: Option<Vec<Vec<u8>>>,
    /// `uuid`: `uuid[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub uuid: Option<Vec<uuid::Uuid>>,
    /// `date`: `date[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub date: Option<Vec<chrono::NaiveDate>>,
    /// `time_without_time_zone`: `time without time zone[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub time_without_time_zone: Option<Vec<chrono::NaiveTime>>,
    /// `time_with_time_zone`: `time with time zone[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub time_with_time_zone: Option<Vec<String>>,
    /// `timestamp_without_time_zone`: `timestamp without time zone[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub timestamp_without_time_zone: Option<Vec<chrono::NaiveDateTime>>,
    /// `timestamp_with_time_zone`: `timestamp with time zone[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub timestamp_with_time_zone: Option<Vec<chrono::DateTime<chrono::Utc>>>,
    /// `interval`: `interval[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub interval: Option<Vec<Interval>>,
    /// `json`: `json[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub json: Option<Vec<serde_json::Value>>,
    /// `jsonb`: `jsonb[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub jsonb: Option<Vec<serde_json::Value>>,
    /// `jsonpath`: `jsonpath[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub jsonpath: Option<Vec<String>>,
    /// `inet`: `inet[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub inet: Option<Vec<ipnetwork::IpNetwork>>,
    /// `cidr`: `cidr[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub cidr: Option<Vec<ipnetwork::IpNetwork>>,
    /// `macaddr`: `macaddr[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub macaddr: Option<Vec<String>>,
    /// `macaddr8`: `macaddr8[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub macaddr8: Option<Vec<String>>,
    /// `bit_8_`: `bit(8)[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub bit_8_: Option<Vec<String>>,
    /// `bit_varying_8_`: `bit varying(8)[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub bit_varying_8_: Option<Vec<String>>,
    /// `tsvector`: `tsvector[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tsvector: Option<Vec<String>>,
    /// `tsquery`: `tsquery[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tsquery: Option<Vec<String>>,
    /// `point`: `point[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub point: Option<Vec<String>>,
    /// `line`: `line[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub line: Option<Vec<String>>,
    /// `lseg`: `lseg[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub lseg: Option<Vec<String>>,
    /// `box`: `box[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub r#box: Option<Vec<String>>,
    /// `path`: `path[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub path: Option<Vec<String>>,
    /// `polygon`: `polygon[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub polygon: Option<Vec<String>>,
    /// `circle`: `circle[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub circle: Option<Vec<String>>,
    /// `int4range`: `int4range[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub int4range: Option<Vec<Range<i32>>>,
    /// `int8range`: `int8range[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub int8range: Option<Vec<Range<i64>>>,
    /// `numrange`: `numrange[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub numrange: Option<Vec<Range<rust_decimal::Decimal>>>,
    /// `tsrange`: `tsrange[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tsrange: Option<Vec<Range<chrono::NaiveDateTime>>>,
    /// `tstzrange`: `tstzrange[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tstzrange: Option<Vec<Range<chrono::DateTime<chrono::Utc>>>>,
    /// `daterange`: `daterange[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub daterange: Option<Vec<Range<chrono::NaiveDate>>>,
    /// `int4multirange`: `int4multirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub int4multirange: Option<Vec<String>>,
    /// `int8multirange`: `int8multirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub int8multirange: Option<Vec<String>>,
    /// `nummultirange`: `nummultirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub nummultirange: Option<Vec<String>>,
    /// `tsmultirange`: `tsmultirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tsmultirange: Option<Vec<String>>,
    /// `tstzmultirange`: `tstzmultirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tstzmultirange: Option<Vec<String>>,
    /// `datemultirange`: `datemultirange[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub datemultirange: Option<Vec<String>>,
    /// `oid`: `oid[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub oid: Option<Vec<i64>>,
    /// `regclass`: `regclass[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub regclass: Option<Vec<String>>,
    /// `regtype`: `regtype[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub regtype: Option<Vec<String>>,
    /// `regproc`: `regproc[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub regproc: Option<Vec<String>>,
    /// `pg_lsn`: `pg_lsn[]`.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub pg_lsn: Option<Vec<String>>,
}

impl ListsPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<ListsId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `boolean`.
    #[must_use]
    pub fn with_boolean(mut self, value: Vec<bool>) -> Self {
        self.boolean = Some(value);
        self
    }
    /// With a value for `smallint`.
    #[must_use]
    pub fn with_smallint(mut self, value: Vec<i16>) -> Self {
        self.smallint = Some(value);
        self
    }
    /// With a value for `integer`.
    #[must_use]
    pub fn with_integer(mut self, value: Vec<i32>) -> Self {
        self.integer = Some(value);
        self
    }
    /// With a value for `bigint`.
    #[must_use]
    pub fn with_bigint(mut self, value: Vec<i64>) -> Self {
        self.bigint = Some(value);
        self
    }
    /// With a value for `real`.
    #[must_use]
    pub fn with_real(mut self, value: Vec<f32>) -> Self {
        self.real = Some(value);
        self
    }
    /// With a value for `double_precision`.
    #[must_use]
    pub fn with_double_precision(mut self, value: Vec<f64>) -> Self {
        self.double_precision = Some(value);
        self
    }
    /// With a value for `numeric`.
    #[must_use]
    pub fn with_numeric(mut self, value: Vec<rust_decimal::Decimal>) -> Self {
        self.numeric = Some(value);
        self
    }
    /// With a value for `numeric_14__6_`.
    #[must_use]
    pub fn with_numeric_14__6_(mut self, value: Vec<rust_decimal::Decimal>) -> Self {
        self.numeric_14__6_ = Some(value);
        self
    }
    /// With a value for `numeric_60__20_`.
    #[must_use]
    pub fn with_numeric_60__20_(mut self, value: Vec<bigdecimal::BigDecimal>) -> Self {
        self.numeric_60__20_ = Some(value);
        self
    }
    /// With a value for `money`.
    #[must_use]
    pub fn with_money(mut self, value: Vec<String>) -> Self {
        self.money = Some(value);
        self
    }
    /// With a value for `text`.
    #[must_use]
    pub fn with_text(mut self, value: Vec<String>) -> Self {
        self.text = Some(value);
        self
    }
    /// With a value for `character_varying_8_`.
    #[must_use]
    pub fn with_character_varying_8_(mut self, value: Vec<String>) -> Self {
        self.character_varying_8_ = Some(value);
        self
    }
    /// With a value for `character_4_`.
    #[must_use]
    pub fn with_character_4_(mut self, value: Vec<String>) -> Self {
        self.character_4_ = Some(value);
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: Vec<String>) -> Self {
        self.name = Some(value);
        self
    }
    /// With a value for `bytea`.
    #[must_use]
    pub fn with_bytea(mut self, value: Vec<Vec<u8>>) -> Self {
        self.bytea = Some(value);
        self
    }
    /// With a value for `uuid`.
    #[must_use]
    pub fn with_uuid(mut self, value: Vec<uuid::Uuid>) -> Self {
        self.uuid = Some(value);
        self
    }
    /// With a value for `date`.
    #[must_use]
    pub fn with_date(mut self, value: Vec<chrono::NaiveDate>) -> Self {
        self.date = Some(value);
        self
    }
    /// With a value for `time_without_time_zone`.
    #[must_use]
    pub fn with_time_without_time_zone(mut self, value: Vec<chrono::NaiveTime>) -> Self {
        self.time_without_time_zone = Some(value);
        self
    }
    /// With a value for `time_with_time_zone`.
    #[must_use]
    pub fn with_time_with_time_zone(mut self, value: Vec<String>) -> Self {
        self.time_with_time_zone = Some(value);
        self
    }
    /// With a value for `timestamp_without_time_zone`.
    #[must_use]
    pub fn with_timestamp_without_time_zone(
        mut self,
        value: Vec<chrono::NaiveDateTime>,
    ) -> Self {
        self.timestamp_without_time_zone = Some(value);
        self
    }
    /// With a value for `timestamp_with_time_zone`.
    #[must_use]
    pub fn with_timestamp_with_time_zone(
        mut self,
        value: Vec<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.timestamp_with_time_zone = Some(value);
        self
    }
    /// With a value for `interval`.
    #[must_use]
    pub fn with_interval(mut self, value: Vec<Interval>) -> Self {
        self.interval = Some(value);
        self
    }
    /// With a value for `json`.
    #[must_use]
    pub fn with_json(mut self, value: Vec<serde_json::Value>) -> Self {
        self.json = Some(value);
        self
    }
    /// With a value for `jsonb`.
    #[must_use]
    pub fn with_jsonb(mut self, value: Vec<serde_json::Value>) -> Self {
        self.jsonb = Some(value);
        self
    }
    /// With a value for `jsonpath`.
    #[must_use]
    pub fn with_jsonpath(mut self, value: Vec<String>) -> Self {
        self.jsonpath = Some(value);
        self
    }
    /// With a value for `inet`.
    #[must_use]
    pub fn with_inet(mut self, value: Vec<ipnetwork::IpNetwork>) -> Self {
        self.inet = Some(value);
        self
    }
    /// With a value for `cidr`.
    #[must_use]
    pub fn with_cidr(mut self, value: Vec<ipnetwork::IpNetwork>) -> Self {
        self.cidr = Some(value);
        self
    }
    /// With a value for `macaddr`.
    #[must_use]
    pub fn with_macaddr(mut self, value: Vec<String>) -> Self {
        self.macaddr = Some(value);
        self
    }
    /// With a value for `macaddr8`.
    #[must_use]
    pub fn with_macaddr8(mut self, value: Vec<String>) -> Self {
        self.macaddr8 = Some(value);
        self
    }
    /// With a value for `bit_8_`.
    #[must_use]
    pub fn with_bit_8_(mut self, value: Vec<String>) -> Self {
        self.bit_8_ = Some(value);
        self
    }
    /// With a value for `bit_varying_8_`.
    #[must_use]
    pub fn with_bit_varying_8_(mut self, value: Vec<String>) -> Self {
        self.bit_varying_8_ = Some(value);
        self
    }
    /// With a value for `tsvector`.
    #[must_use]
    pub fn with_tsvector(mut self, value: Vec<String>) -> Self {
        self.tsvector = Some(value);
        self
    }
    /// With a value for `tsquery`.
    #[must_use]
    pub fn with_tsquery(mut self, value: Vec<String>) -> Self {
        self.tsquery = Some(value);
        self
    }
    /// With a value for `point`.
    #[must_use]
    pub fn with_point(mut self, value: Vec<String>) -> Self {
        self.point = Some(value);
        self
    }
    /// With a value for `line`.
    #[must_use]
    pub fn with_line(mut self, value: Vec<String>) -> Self {
        self.line = Some(value);
        self
    }
    /// With a value for `lseg`.
    #[must_use]
    pub fn with_lseg(mut self, value: Vec<String>) -> Self {
        self.lseg = Some(value);
        self
    }
    /// With a value for `box`.
    #[must_use]
    pub fn with_box(mut self, value: Vec<String>) -> Self {
        self.r#box = Some(value);
        self
    }
    /// With a value for `path`.
    #[must_use]
    pub fn with_path(mut self, value: Vec<String>) -> Self {
        self.path = Some(value);
        self
    }
    /// With a value for `polygon`.
    #[must_use]
    pub fn with_polygon(mut self, value: Vec<String>) -> Self {
        self.polygon = Some(value);
        self
    }
    /// With a value for `circle`.
    #[must_use]
    pub fn with_circle(mut self, value: Vec<String>) -> Self {
        self.circle = Some(value);
        self
    }
    /// With a value for `int4range`.
    #[must_use]
    pub fn with_int4range(mut self, value: Vec<Range<i32>>) -> Self {
        self.int4range = Some(value);
        self
    }
    /// With a value for `int8range`.
    #[must_use]
    pub fn with_int8range(mut self, value: Vec<Range<i64>>) -> Self {
        self.int8range = Some(value);
        self
    }
    /// With a value for `numrange`.
    #[must_use]
    pub fn with_numrange(mut self, value: Vec<Range<rust_decimal::Decimal>>) -> Self {
        self.numrange = Some(value);
        self
    }
    /// With a value for `tsrange`.
    #[must_use]
    pub fn with_tsrange(mut self, value: Vec<Range<chrono::NaiveDateTime>>) -> Self {
        self.tsrange = Some(value);
        self
    }
    /// With a value for `tstzrange`.
    #[must_use]
    pub fn with_tstzrange(
        mut self,
        value: Vec<Range<chrono::DateTime<chrono::Utc>>>,
    ) -> Self {
        self.tstzrange = Some(value);
        self
    }
    /// With a value for `daterange`.
    #[must_use]
    pub fn with_daterange(mut self, value: Vec<Range<chrono::NaiveDate>>) -> Self {
        self.daterange = Some(value);
        self
    }
    /// With a value for `int4multirange`.
    #[must_use]
    pub fn with_int4multirange(mut self, value: Vec<String>) -> Self {
        self.int4multirange = Some(value);
        self
    }
    /// With a value for `int8multirange`.
    #[must_use]
    pub fn with_int8multirange(mut self, value: Vec<String>) -> Self {
        self.int8multirange = Some(value);
        self
    }
    /// With a value for `nummultirange`.
    #[must_use]
    pub fn with_nummultirange(mut self, value: Vec<String>) -> Self {
        self.nummultirange = Some(value);
        self
    }
    /// With a value for `tsmultirange`.
    #[must_use]
    pub fn with_tsmultirange(mut self, value: Vec<String>) -> Self {
        self.tsmultirange = Some(value);
        self
    }
    /// With a value for `tstzmultirange`.
    #[must_use]
    pub fn with_tstzmultirange(mut self, value: Vec<String>) -> Self {
        self.tstzmultirange = Some(value);
        self
    }
    /// With a value for `datemultirange`.
    #[must_use]
    pub fn with_datemultirange(mut self, value: Vec<String>) -> Self {
        self.datemultirange = Some(value);
        self
    }
    /// With a value for `oid`.
    #[must_use]
    pub fn with_oid(mut self, value: Vec<i64>) -> Self {
        self.oid = Some(value);
        self
    }
    /// With a value for `regclass`.
    #[must_use]
    pub fn with_regclass(mut self, value: Vec<String>) -> Self {
        self.regclass = Some(value);
        self
    }
    /// With a value for `regtype`.
    #[must_use]
    pub fn with_regtype(mut self, value: Vec<String>) -> Self {
        self.regtype = Some(value);
        self
    }
    /// With a value for `regproc`.
    #[must_use]
    pub fn with_regproc(mut self, value: Vec<String>) -> Self {
        self.regproc = Some(value);
        self
    }
    /// With a value for `pg_lsn`.
    #[must_use]
    pub fn with_pg_lsn(mut self, value: Vec<String>) -> Self {
        self.pg_lsn = Some(value);
        self
    }
}

/// What identifies a row of the table public.options.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct OptionsId(
    /// The key.
    pub i32,
);

impl std::fmt::Display for OptionsId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for OptionsId {
    type Err = <i32 as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<i32> for OptionsId {
    fn from(key: i32) -> Self {
        Self(key)
    }
}

impl From<OptionsId> for i32 {
    fn from(id: OptionsId) -> Self {
        id.0
    }
}

/// The table of options; it's plain.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Options {
    /// `id`: `integer`.
    pub id: OptionsId,
    /// `boolean`: `boolean`, or null.
    pub boolean: Option<bool>,
    /// `smallint`: `smallint`, or null.
    pub smallint: Option<i16>,
    /// `integer`: `integer`, or null.
    pub integer: Option<i32>,
    /// `bigint`: `bigint`, or null.
    pub bigint: Option<i64>,
    /// `real`: `real`, or null.
    pub real: Option<f32>,
    /// `double_precision`: `double precision`, or null.
    pub double_precision: Option<f64>,
    /// `numeric`: `numeric`, or null.
    pub numeric: Option<rust_decimal::Decimal>,
    /// `numeric_14__6_`: `numeric(14, 6)`, or null.
    pub numeric_14__6_: Option<rust_decimal::Decimal>,
    /// `numeric_60__20_`: `numeric(60, 20)`, or null.
    pub numeric_60__20_: Option<bigdecimal::BigDecimal>,
    /// `money`: `money`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub money: Option<String>,
    /// `text`: `text`, or null.
    pub text: Option<String>,
    /// `character_varying_8_`: `character varying(8)`, or null.
    pub character_varying_8_: Option<String>,
    /// `character_4_`: `character(4)`, or null.
    pub character_4_: Option<String>,
    /// `name`: `name`, or null.
    pub name: Option<String>,
    /// `bytea`: `bytea`, or null.
    pub bytea: Option<Vec<u8>>,
    /// `uuid`: `uuid`, or null.
    pub uuid: Option<uuid::Uuid>,
    /// `date`: `date`, or null.
    pub date: Option<chrono::NaiveDate>,
    /// `time_without_time_zone`: `time without time zone`, or null.
    pub time_without_time_zone: Option<chrono::NaiveTime>,
    /// `time_with_time_zone`: `time with time zone`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub time_with_time_zone: Option<String>,
    /// `timestamp_without_time_zone`: `timestamp without time zone`, or null.
    pub timestamp_without_time_zone: Option<chrono::NaiveDateTime>,
    /// `timestamp_with_time_zone`: `timestamp with time zone`, or null.
    pub timestamp_with_time_zone: Option<chrono::DateTime<chrono::Utc>>,
    /// `interval`: `interval`, or null.
    pub interval: Option<Interval>,
    /// `json`: `json`, or null.
    pub json: Option<serde_json::Value>,
    /// `jsonb`: `jsonb`, or null.
    pub jsonb: Option<serde_json::Value>,
    /// `jsonpath`: `jsonpath`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub jsonpath: Option<String>,
    /// `inet`: `inet`, or null.
    pub inet: Option<ipnetwork::IpNetwork>,
    /// `cidr`: `cidr`, or null.
    pub cidr: Option<ipnetwork::IpNetwork>,
    /// `macaddr`: `macaddr`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub macaddr: Option<String>,
    /// `macaddr8`: `macaddr8`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub macaddr8: Option<String>,
    /// `bit_8_`: `bit(8)`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub bit_8_: Option<String>,
    /// `bit_varying_8_`: `bit varying(8)`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub bit_varying_8_: Option<String>,
    /// `tsvector`: `tsvector`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub tsvector: Option<String>,
    /// `tsquery`: `tsquery`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub tsquery: Option<String>,
    /// `point`: `point`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub point: Option<String>,
    /// `line`: `line`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub line: Option<String>,
    /// `lseg`: `lseg`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub lseg: Option<String>,
    /// `box`: `box`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub r#box: Option<String>,
    /// `path`: `path`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub path: Option<String>,
    /// `polygon`: `polygon`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub polygon: Option<String>,
    /// `circle`: `circle`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub circle: Option<String>,
    /// `int4range`: `int4range`, or null.
    pub int4range: Option<Range<i32>>,
    /// `int8range`: `int8range`, or null.
    pub int8range: Option<Range<i64>>,
    /// `numrange`: `numrange`, or null.
    pub numrange: Option<Range<rust_decimal::Decimal>>,
    /// `tsrange`: `tsrange`, or null.
    pub tsrange: Option<Range<chrono::NaiveDateTime>>,
    /// `tstzrange`: `tstzrange`, or null.
    pub tstzrange: Option<Range<chrono::DateTime<chrono::Utc>>>,
    /// `daterange`: `daterange`, or null.
    pub daterange: Option<Range<chrono::NaiveDate>>,
    /// `int4multirange`: `int4multirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub int4multirange: Option<String>,
    /// `int8multirange`: `int8multirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub int8multirange: Option<String>,
    /// `nummultirange`: `nummultirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub nummultirange: Option<String>,
    /// `tsmultirange`: `tsmultirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub tsmultirange: Option<String>,
    /// `tstzmultirange`: `tstzmultirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub tstzmultirange: Option<String>,
    /// `datemultirange`: `datemultirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub datemultirange: Option<String>,
    /// `oid`: `oid`, or null.
    pub oid: Option<i64>,
    /// `regclass`: `regclass`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub regclass: Option<String>,
    /// `regtype`: `regtype`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub regtype: Option<String>,
    /// `regproc`: `regproc`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub regproc: Option<String>,
    /// `pg_lsn`: `pg_lsn`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub pg_lsn: Option<String>,
}

impl Options {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, \"boolean\", \"smallint\", \"integer\", \"bigint\", \"real\", double_precision, \"numeric\", numeric_14__6_, numeric_60__20_, money::text as money, text, character_varying_8_, character_4_, name, bytea, uuid, date, time_without_time_zone, time_with_time_zone::text as time_with_time_zone, timestamp_without_time_zone, timestamp_with_time_zone, \"interval\", \"json\", jsonb, jsonpath::text as jsonpath, inet, cidr, macaddr::text as macaddr, macaddr8::text as macaddr8, bit_8_::text as bit_8_, bit_varying_8_::text as bit_varying_8_, tsvector::text as tsvector, tsquery::text as tsquery, point::text as point, line::text as line, lseg::text as lseg, box::text as box, path::text as path, polygon::text as polygon, circle::text as circle, int4range, int8range, numrange, tsrange, tstzrange, daterange, int4multirange::text as int4multirange, int8multirange::text as int8multirange, nummultirange::text as nummultirange, tsmultirange::text as tsmultirange, tstzmultirange::text as tstzmultirange, datemultirange::text as datemultirange, oid::bigint as oid, regclass::text as regclass, regtype::text as regtype, regproc::text as regproc, pg_lsn::text as pg_lsn";
}

/// A new row of `public.options`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewOptions {
    /// `id`: `integer`.
    pub id: OptionsId,
    /// `boolean`: `boolean`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boolean: Option<bool>,
    /// `smallint`: `smallint`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smallint: Option<i16>,
    /// `integer`: `integer`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integer: Option<i32>,
    /// `bigint`: `bigint`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bigint: Option<i64>,
    /// `real`: `real`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub real: Option<f32>,
    /// `double_precision`: `double precision`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub double_precision: Option<f64>,
    /// `numeric`: `numeric`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numeric: Option<rust_decimal::Decimal>,
    /// `numeric_14__6_`: `numeric(14, 6)`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numeric_14__6_: Option<rust_decimal::Decimal>,
    /// `numeric_60__20_`: `numeric(60, 20)`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numeric_60__20_: Option<bigdecimal::BigDecimal>,
    /// `money`: `money`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub money: Option<String>,
    /// `text`: `text`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `character_varying_8_`: `character varying(8)`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub character_varying_8_: Option<String>,
    /// `character_4_`: `character(4)`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub character_4_: Option<String>,
    /// `name`: `name`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `bytea`: `bytea`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytea: Option<Vec<u8>>,
    /// `uuid`: `uuid`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uuid: Option<uuid::Uuid>,
    /// `date`: `date`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<chrono::NaiveDate>,
    /// `time_without_time_zone`: `time without time zone`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_without_time_zone: Option<chrono::NaiveTime>,
    /// `time_with_time_zone`: `time with time zone`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_with_time_zone: Option<String>,
    /// `timestamp_without_time_zone`: `timestamp without time zone`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp_without_time_zone: Option<chrono::NaiveDateTime>,
    /// `timestamp_with_time_zone`: `timestamp with time zone`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp_with_time_zone: Option<chrono::DateTime<chrono::Utc>>,
    /// `interval`: `interval`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
    /// `json`: `json`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub json: Option<serde_json::Value>,
    /// `jsonb`: `jsonb`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jsonb: Option<serde_json::Value>,
    /// `jsonpath`: `jsonpath`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jsonpath: Option<String>,
    /// `inet`: `inet`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inet: Option<ipnetwork::IpNetwork>,
    /// `cidr`: `cidr`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cidr: Option<ipnetwork::IpNetwork>,
    /// `macaddr`: `macaddr`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub macaddr: Option<String>,
    /// `macaddr8`: `macaddr8`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub macaddr8: Option<String>,
    /// `bit_8_`: `bit(8)`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bit_8_: Option<String>,
    /// `bit_varying_8_`: `bit varying(8)`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bit_varying_8_: Option<String>,
    /// `tsvector`: `tsvector`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tsvector: Option<String>,
    /// `tsquery`: `tsquery`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tsquery: Option<String>,
    /// `point`: `point`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<String>,
    /// `line`: `line`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    /// `lseg`: `lseg`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lseg: Option<String>,
    /// `box`: `box`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#box: Option<String>,
    /// `path`: `path`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `polygon`: `polygon`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub polygon: Option<String>,
    /// `circle`: `circle`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub circle: Option<String>,
    /// `int4range`: `int4range`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub int4range: Option<Range<i32>>,
    /// `int8range`: `int8range`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub int8range: Option<Range<i64>>,
    /// `numrange`: `numrange`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numrange: Option<Range<rust_decimal::Decimal>>,
    /// `tsrange`: `tsrange`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tsrange: Option<Range<chrono::NaiveDateTime>>,
    /// `tstzrange`: `tstzrange`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tstzrange: Option<Range<chrono::DateTime<chrono::Utc>>>,
    /// `daterange`: `daterange`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub daterange: Option<Range<chrono::NaiveDate>>,
    /// `int4multirange`: `int4multirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub int4multirange: Option<String>,
    /// `int8multirange`: `int8multirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub int8multirange: Option<String>,
    /// `nummultirange`: `nummultirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nummultirange: Option<String>,
    /// `tsmultirange`: `tsmultirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tsmultirange: Option<String>,
    /// `tstzmultirange`: `tstzmultirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tstzmultirange: Option<String>,
    /// `datemultirange`: `datemultirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datemultirange: Option<String>,
    /// `oid`: `oid`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oid: Option<i64>,
    /// `regclass`: `regclass`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regclass: Option<String>,
    /// `regtype`: `regtype`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regtype: Option<String>,
    /// `regproc`: `regproc`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regproc: Option<String>,
    /// `pg_lsn`: `pg_lsn`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pg_lsn: Option<String>,
}

impl NewOptions {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<OptionsId>) -> Self {
        Self {
            id: id.into(),
            boolean: Default::default(),
            smallint: Default::default(),
            integer: Default::default(),
            bigint: Default::default(),
            real: Default::default(),
            double_precision: Default::default(),
            numeric: Default::default(),
            numeric_14__6_: Default::default(),
            numeric_60__20_: Default::default(),
            money: Default::default(),
            text: Default::default(),
            character_varying_8_: Default::default(),
            character_4_: Default::default(),
            name: Default::default(),
            bytea: Default::default(),
            uuid: Default::default(),
            date: Default::default(),
            time_without_time_zone: Default::default(),
            time_with_time_zone: Default::default(),
            timestamp_without_time_zone: Default::default(),
            timestamp_with_time_zone: Default::default(),
            interval: Default::default(),
            json: Default::default(),
            jsonb: Default::default(),
            jsonpath: Default::default(),
            inet: Default::default(),
            cidr: Default::default(),
            macaddr: Default::default(),
            macaddr8: Default::default(),
            bit_8_: Default::default(),
            bit_varying_8_: Default::default(),
            tsvector: Default::default(),
            tsquery: Default::default(),
            point: Default::default(),
            line: Default::default(),
            lseg: Default::default(),
            r#box: Default::default(),
            path: Default::default(),
            polygon: Default::default(),
            circle: Default::default(),
            int4range: Default::default(),
            int8range: Default::default(),
            numrange: Default::default(),
            tsrange: Default::default(),
            tstzrange: Default::default(),
            daterange: Default::default(),
            int4multirange: Default::default(),
            int8multirange: Default::default(),
            nummultirange: Default::default(),
            tsmultirange: Default::default(),
            tstzmultirange: Default::default(),
            datemultirange: Default::default(),
            oid: Default::default(),
            regclass: Default::default(),
            regtype: Default::default(),
            regproc: Default::default(),
            pg_lsn: Default::default(),
        }
    }
    /// With a value for `boolean`.
    #[must_use]
    pub fn with_boolean(mut self, value: bool) -> Self {
        self.boolean = Some(value);
        self
    }
    /// With a value for `smallint`.
    #[must_use]
    pub fn with_smallint(mut self, value: i16) -> Self {
        self.smallint = Some(value);
        self
    }
    /// With a value for `integer`.
    #[must_use]
    pub fn with_integer(mut self, value: i32) -> Self {
        self.integer = Some(value);
        self
    }
    /// With a value for `bigint`.
    #[must_use]
    pub fn with_bigint(mut self, value: i64) -> Self {
        self.bigint = Some(value);
        self
    }
    /// With a value for `real`.
    #[must_use]
    pub fn with_real(mut self, value: f32) -> Self {
        self.real = Some(value);
        self
    }
    /// With a value for `double_precision`.
    #[must_use]
    pub fn with_double_precision(mut self, value: f64) -> Self {
        self.double_precision = Some(value);
        self
    }
    /// With a value for `numeric`.
    #[must_use]
    pub fn with_numeric(mut self, value: rust_decimal::Decimal) -> Self {
        self.numeric = Some(value);
        self
    }
    /// With a value for `numeric_14__6_`.
    #[must_use]
    pub fn with_numeric_14__6_(mut self, value: rust_decimal::Decimal) -> Self {
        self.numeric_14__6_ = Some(value);
        self
    }
    /// With a value for `numeric_60__20_`.
    #[must_use]
    pub fn with_numeric_60__20_(mut self, value: bigdecimal::BigDecimal) -> Self {
        self.numeric_60__20_ = Some(value);
        self
    }
    /// With a value for `money`.
    #[must_use]
    pub fn with_money(mut self, value: impl Into<String>) -> Self {
        self.money = Some(value.into());
        self
    }
    /// With a value for `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// With a value for `character_varying_8_`.
    #[must_use]
    pub fn with_character_varying_8_(mut self, value: impl Into<String>) -> Self {
        self.character_varying_8_ = Some(value.into());
        self
    }
    /// With a value for `character_4_`.
    #[must_use]
    pub fn with_character_4_(mut self, value: impl Into<String>) -> Self {
        self.character_4_ = Some(value.into());
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// With a value for `bytea`.
    #[must_use]
    pub fn with_bytea(mut self, value: Vec<u8>) -> Self {
        self.bytea = Some(value);
        self
    }
    /// With a value for `uuid`.
    #[must_use]
    pub fn with_uuid(mut self, value: uuid::Uuid) -> Self {
        self.uuid = Some(value);
        self
    }
    /// With a value for `date`.
    #[must_use]
    pub fn with_date(mut self, value: chrono::NaiveDate) -> Self {
        self.date = Some(value);
        self
    }
    /// With a value for `time_without_time_zone`.
    #[must_use]
    pub fn with_time_without_time_zone(mut self, value: chrono::NaiveTime) -> Self {
        self.time_without_time_zone = Some(value);
        self
    }
    /// With a value for `time_with_time_zone`.
    #[must_use]
    pub fn with_time_with_time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_with_time_zone = Some(value.into());
        self
    }
    /// With a value for `timestamp_without_time_zone`.
    #[must_use]
    pub fn with_timestamp_without_time_zone(
        mut self,
        value: chrono::NaiveDateTime,
    ) -> Self {
        self.timestamp_without_time_zone = Some(value);
        self
    }
    /// With a value for `timestamp_with_time_zone`.
    #[must_use]
    pub fn with_timestamp_with_time_zone(
        mut self,
        value: chrono::DateTime<chrono::Utc>,
    ) -> Self {
        self.timestamp_with_time_zone = Some(value);
        self
    }
    /// With a value for `interval`.
    #[must_use]
    pub fn with_interval(mut self, value: Interval) -> Self {
        self.interval = Some(value);
        self
    }
    /// With a value for `json`.
    #[must_use]
    pub fn with_json(mut self, value: serde_json::Value) -> Self {
        self.json = Some(value);
        self
    }
    /// With a value for `jsonb`.
    #[must_use]
    pub fn with_jsonb(mut self, value: serde_json::Value) -> Self {
        self.jsonb = Some(value);
        self
    }
    /// With a value for `jsonpath`.
    #[must_use]
    pub fn with_jsonpath(mut self, value: impl Into<String>) -> Self {
        self.jsonpath = Some(value.into());
        self
    }
    /// With a value for `inet`.
    #[must_use]
    pub fn with_inet(mut self, value: ipnetwork::IpNetwork) -> Self {
        self.inet = Some(value);
        self
    }
    /// With a value for `cidr`.
    #[must_use]
    pub fn with_cidr(mut self, value: ipnetwork::IpNetwork) -> Self {
        self.cidr = Some(value);
        self
    }
    /// With a value for `macaddr`.
    #[must_use]
    pub fn with_macaddr(mut self, value: impl Into<String>) -> Self {
        self.macaddr = Some(value.into());
        self
    }
    /// With a value for `macaddr8`.
    #[must_use]
    pub fn with_macaddr8(mut self, value: impl Into<String>) -> Self {
        self.macaddr8 = Some(value.into());
        self
    }
    /// With a value for `bit_8_`.
    #[must_use]
    pub fn with_bit_8_(mut self, value: impl Into<String>) -> Self {
        self.bit_8_ = Some(value.into());
        self
    }
    /// With a value for `bit_varying_8_`.
    #[must_use]
    pub fn with_bit_varying_8_(mut self, value: impl Into<String>) -> Self {
        self.bit_varying_8_ = Some(value.into());
        self
    }
    /// With a value for `tsvector`.
    #[must_use]
    pub fn with_tsvector(mut self, value: impl Into<String>) -> Self {
        self.tsvector = Some(value.into());
        self
    }
    /// With a value for `tsquery`.
    #[must_use]
    pub fn with_tsquery(mut self, value: impl Into<String>) -> Self {
        self.tsquery = Some(value.into());
        self
    }
    /// With a value for `point`.
    #[must_use]
    pub fn with_point(mut self, value: impl Into<String>) -> Self {
        self.point = Some(value.into());
        self
    }
    /// With a value for `line`.
    #[must_use]
    pub fn with_line(mut self, value: impl Into<String>) -> Self {
        self.line = Some(value.into());
        self
    }
    /// With a value for `lseg`.
    #[must_use]
    pub fn with_lseg(mut self, value: impl Into<String>) -> Self {
        self.lseg = Some(value.into());
        self
    }
    /// With a value for `box`.
    #[must_use]
    pub fn with_box(mut self, value: impl Into<String>) -> Self {
        self.r#box = Some(value.into());
        self
    }
    /// With a value for `path`.
    #[must_use]
    pub fn with_path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// With a value for `polygon`.
    #[must_use]
    pub fn with_polygon(mut self, value: impl Into<String>) -> Self {
        self.polygon = Some(value.into());
        self
    }
    /// With a value for `circle`.
    #[must_use]
    pub fn with_circle(mut self, value: impl Into<String>) -> Self {
        self.circle = Some(value.into());
        self
    }
    /// With a value for `int4range`.
    #[must_use]
    pub fn with_int4range(mut self, value: Range<i32>) -> Self {
        self.int4range = Some(value);
        self
    }
    /// With a value for `int8range`.
    #[must_use]
    pub fn with_int8range(mut self, value: Range<i64>) -> Self {
        self.int8range = Some(value);
        self
    }
    /// With a value for `numrange`.
    #[must_use]
    pub fn with_numrange(mut self, value: Range<rust_decimal::Decimal>) -> Self {
        self.numrange = Some(value);
        self
    }
    /// With a value for `tsrange`.
    #[must_use]
    pub fn with_tsrange(mut self, value: Range<chrono::NaiveDateTime>) -> Self {
        self.tsrange = Some(value);
        self
    }
    /// With a value for `tstzrange`.
    #[must_use]
    pub fn with_tstzrange(
        mut self,
        value: Range<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.tstzrange = Some(value);
        self
    }
    /// With a value for `daterange`.
    #[must_use]
    pub fn with_daterange(mut self, value: Range<chrono::NaiveDate>) -> Self {
        self.daterange = Some(value);
        self
    }
    /// With a value for `int4multirange`.
    #[must_use]
    pub fn with_int4multirange(mut self, value: impl Into<String>) -> Self {
        self.int4multirange = Some(value.into());
        self
    }
    /// With a value for `int8multirange`.
    #[must_use]
    pub fn with_int8multirange(mut self, value: impl Into<String>) -> Self {
        self.int8multirange = Some(value.into());
        self
    }
    /// With a value for `nummultirange`.
    #[must_use]
    pub fn with_nummultirange(mut self, value: impl Into<String>) -> Self {
        self.nummultirange = Some(value.into());
        self
    }
    /// With a value for `tsmultirange`.
    #[must_use]
    pub fn with_tsmultirange(mut self, value: impl Into<String>) -> Self {
        self.tsmultirange = Some(value.into());
        self
    }
    /// With a value for `tstzmultirange`.
    #[must_use]
    pub fn with_tstzmultirange(mut self, value: impl Into<String>) -> Self {
        self.tstzmultirange = Some(value.into());
        self
    }
    /// With a value for `datemultirange`.
    #[must_use]
    pub fn with_datemultirange(mut self, value: impl Into<String>) -> Self {
        self.datemultirange = Some(value.into());
        self
    }
    /// With a value for `oid`.
    #[must_use]
    pub fn with_oid(mut self, value: i64) -> Self {
        self.oid = Some(value);
        self
    }
    /// With a value for `regclass`.
    #[must_use]
    pub fn with_regclass(mut self, value: impl Into<String>) -> Self {
        self.regclass = Some(value.into());
        self
    }
    /// With a value for `regtype`.
    #[must_use]
    pub fn with_regtype(mut self, value: impl Into<String>) -> Self {
        self.regtype = Some(value.into());
        self
    }
    /// With a value for `regproc`.
    #[must_use]
    pub fn with_regproc(mut self, value: impl Into<String>) -> Self {
        self.regproc = Some(value.into());
        self
    }
    /// With a value for `pg_lsn`.
    #[must_use]
    pub fn with_pg_lsn(mut self, value: impl Into<String>) -> Self {
        self.pg_lsn = Some(value.into());
        self
    }
}

/// Changes to a row of `public.options`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OptionsPatch {
    /// `id`: `integer`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<OptionsId>,
    /// `boolean`: `boolean`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub boolean: Option<Option<bool>>,
    /// `smallint`: `smallint`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub smallint: Option<Option<i16>>,
    /// `integer`: `integer`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub integer: Option<Option<i32>>,
    /// `bigint`: `bigint`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub bigint: Option<Option<i64>>,
    /// `real`: `real`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub real: Option<Option<f32>>,
    /// `double_precision`: `double precision`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub double_precision: Option<Option<f64>>,
    /// `numeric`: `numeric`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub numeric: Option<Option<rust_decimal::Decimal>>,
    /// `numeric_14__6_`: `numeric(14, 6)`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub numeric_14__6_: Option<Option<rust_decimal::Decimal>>,
    /// `numeric_60__20_`: `numeric(60, 20)`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub numeric_60__20_: Option<Option<bigdecimal::BigDecimal>>,
    /// `money`: `money`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub money: Option<Option<String>>,
    /// `text`: `text`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub text: Option<Option<String>>,
    /// `character_varying_8_`: `character varying(8)`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub character_varying_8_: Option<Option<String>>,
    /// `character_4_`: `character(4)`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub character_4_: Option<Option<String>>,
    /// `name`: `name`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<Option<String>>,
    /// `bytea`: `bytea`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub bytea: Option<Option<Vec<u8>>>,
    /// `uuid`: `uuid`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub uuid: Option<Option<uuid::Uuid>>,
    /// `date`: `date`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub date: Option<Option<chrono::NaiveDate>>,
    /// `time_without_time_zone`: `time without time zone`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub time_without_time_zone: Option<Option<chrono::NaiveTime>>,
    /// `time_with_time_zone`: `time with time zone`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub time_with_time_zone: Option<Option<String>>,
    /// `timestamp_without_time_zone`: `timestamp without time zone`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub timestamp_without_time_zone: Option<Option<chrono::NaiveDateTime>>,
    /// `timestamp_with_time_zone`: `timestamp with time zone`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub timestamp_with_time_zone: Option<Option<chrono::DateTime<chrono::Utc>>>,
    /// `interval`: `interval`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub interval: Option<Option<Interval>>,
    /// `json`: `json`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub json: Option<Option<serde_json::Value>>,
    /// `jsonb`: `jsonb`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub jsonb: Option<Option<serde_json::Value>>,
    /// `jsonpath`: `jsonpath`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub jsonpath: Option<Option<String>>,
    /// `inet`: `inet`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub inet: Option<Option<ipnetwork::IpNetwork>>,
    /// `cidr`: `cidr`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub cidr: Option<Option<ipnetwork::IpNetwork>>,
    /// `macaddr`: `macaddr`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub macaddr: Option<Option<String>>,
    /// `macaddr8`: `macaddr8`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub macaddr8: Option<Option<String>>,
    /// `bit_8_`: `bit(8)`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub bit_8_: Option<Option<String>>,
    /// `bit_varying_8_`: `bit varying(8)`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub bit_varying_8_: Option<Option<String>>,
    /// `tsvector`: `tsvector`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tsvector: Option<Option<String>>,
    /// `tsquery`: `tsquery`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tsquery: Option<Option<String>>,
    /// `point`: `point`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub point: Option<Option<String>>,
    /// `line`: `line`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub line: Option<Option<String>>,
    /// `lseg`: `lseg`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub lseg: Option<Option<String>>,
    /// `box`: `box`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub r#box: Option<Option<String>>,
    /// `path`: `path`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub path: Option<Option<String>>,
    /// `polygon`: `polygon`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub polygon: Option<Option<String>>,
    /// `circle`: `circle`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub circle: Option<Option<String>>,
    /// `int4range`: `int4range`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub int4range: Option<Option<Range<i32>>>,
    /// `int8range`: `int8range`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub int8range: Option<Option<Range<i64>>>,
    /// `numrange`: `numrange`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub numrange: Option<Option<Range<rust_decimal::Decimal>>>,
    /// `tsrange`: `tsrange`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tsrange: Option<Option<Range<chrono::NaiveDateTime>>>,
    /// `tstzrange`: `tstzrange`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tstzrange: Option<Option<Range<chrono::DateTime<chrono::Utc>>>>,
    /// `daterange`: `daterange`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub daterange: Option<Option<Range<chrono::NaiveDate>>>,
    /// `int4multirange`: `int4multirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub int4multirange: Option<Option<String>>,
    /// `int8multirange`: `int8multirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub int8multirange: Option<Option<String>>,
    /// `nummultirange`: `nummultirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub nummultirange: Option<Option<String>>,
    /// `tsmultirange`: `tsmultirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tsmultirange: Option<Option<String>>,
    /// `tstzmultirange`: `tstzmultirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub tstzmultirange: Option<Option<String>>,
    /// `datemultirange`: `datemultirange`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub datemultirange: Option<Option<String>>,
    /// `oid`: `oid`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub oid: Option<Option<i64>>,
    /// `regclass`: `regclass`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub regclass: Option<Option<String>>,
    /// `regtype`: `regtype`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub regtype: Option<Option<String>>,
    /// `regproc`: `regproc`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub regproc: Option<Option<String>>,
    /// `pg_lsn`: `pg_lsn`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub pg_lsn: Option<Option<String>>,
}

impl OptionsPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<OptionsId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `boolean`.
    #[must_use]
    pub fn with_boolean(mut self, value: bool) -> Self {
        self.boolean = Some(Some(value));
        self
    }
    /// With null for `boolean`.
    #[must_use]
    pub fn without_boolean(mut self) -> Self {
        self.boolean = Some(None);
        self
    }
    /// With a value for `smallint`.
    #[must_use]
    pub fn with_smallint(mut self, value: i16) -> Self {
        self.smallint = Some(Some(value));
        self
    }
    /// With null for `smallint`.
    #[must_use]
    pub fn without_smallint(mut self) -> Self {
        self.smallint = Some(None);
        self
    }
    /// With a value for `integer`.
    #[must_use]
    pub fn with_integer(mut self, value: i32) -> Self {
        self.integer = Some(Some(value));
        self
    }
    /// With null for `integer`.
    #[must_use]
    pub fn without_integer(mut self) -> Self {
        self.integer = Some(None);
        self
    }
    /// With a value for `bigint`.
    #[must_use]
    pub fn with_bigint(mut self, value: i64) -> Self {
        self.bigint = Some(Some(value));
        self
    }
    /// With null for `bigint`.
    #[must_use]
    pub fn without_bigint(mut self) -> Self {
        self.bigint = Some(None);
        self
    }
    /// With a value for `real`.
    #[must_use]
    pub fn with_real(mut self, value: f32) -> Self {
        self.real = Some(Some(value));
        self
    }
    /// With null for `real`.
    #[must_use]
    pub fn without_real(mut self) -> Self {
        self.real = Some(None);
        self
    }
    /// With a value for `double_precision`.
    #[must_use]
    pub fn with_double_precision(mut self, value: f64) -> Self {
        self.double_precision = Some(Some(value));
        self
    }
    /// With null for `double_precision`.
    #[must_use]
    pub fn without_double_precision(mut self) -> Self {
        self.double_precision = Some(None);
        self
    }
    /// With a value for `numeric`.
    #[must_use]
    pub fn with_numeric(mut self, value: rust_decimal::Decimal) -> Self {
        self.numeric = Some(Some(value));
        self
    }
    /// With null for `numeric`.
    #[must_use]
    pub fn without_numeric(mut self) -> Self {
        self.numeric = Some(None);
        self
    }
    /// With a value for `numeric_14__6_`.
    #[must_use]
    pub fn with_numeric_14__6_(mut self, value: rust_decimal::Decimal) -> Self {
        self.numeric_14__6_ = Some(Some(value));
        self
    }
    /// With null for `numeric_14__6_`.
    #[must_use]
    pub fn without_numeric_14__6_(mut self) -> Self {
        self.numeric_14__6_ = Some(None);
        self
    }
    /// With a value for `numeric_60__20_`.
    #[must_use]
    pub fn with_numeric_60__20_(mut self, value: bigdecimal::BigDecimal) -> Self {
        self.numeric_60__20_ = Some(Some(value));
        self
    }
    /// With null for `numeric_60__20_`.
    #[must_use]
    pub fn without_numeric_60__20_(mut self) -> Self {
        self.numeric_60__20_ = Some(None);
        self
    }
    /// With a value for `money`.
    #[must_use]
    pub fn with_money(mut self, value: impl Into<String>) -> Self {
        self.money = Some(Some(value.into()));
        self
    }
    /// With null for `money`.
    #[must_use]
    pub fn without_money(mut self) -> Self {
        self.money = Some(None);
        self
    }
    /// With a value for `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(Some(value.into()));
        self
    }
    /// With null for `text`.
    #[must_use]
    pub fn without_text(mut self) -> Self {
        self.text = Some(None);
        self
    }
    /// With a value for `character_varying_8_`.
    #[must_use]
    pub fn with_character_varying_8_(mut self, value: impl Into<String>) -> Self {
        self.character_varying_8_ = Some(Some(value.into()));
        self
    }
    /// With null for `character_varying_8_`.
    #[must_use]
    pub fn without_character_varying_8_(mut self) -> Self {
        self.character_varying_8_ = Some(None);
        self
    }
    /// With a value for `character_4_`.
    #[must_use]
    pub fn with_character_4_(mut self, value: impl Into<String>) -> Self {
        self.character_4_ = Some(Some(value.into()));
        self
    }
    /// With null for `character_4_`.
    #[must_use]
    pub fn without_character_4_(mut self) -> Self {
        self.character_4_ = Some(None);
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(Some(value.into()));
        self
    }
    /// With null for `name`.
    #[must_use]
    pub fn without_name(mut self) -> Self {
        self.name = Some(None);
        self
    }
    /// With a value for `bytea`.
    #[must_use]
    pub fn with_bytea(mut self, value: Vec<u8>) -> Self {
        self.bytea = Some(Some(value));
        self
    }
    /// With null for `bytea`.
    #[must_use]
    pub fn without_bytea(mut self) -> Self {
        self.bytea = Some(None);
        self
    }
    /// With a value for `uuid`.
    #[must_use]
    pub fn with_uuid(mut self, value: uuid::Uuid) -> Self {
        self.uuid = Some(Some(value));
        self
    }
    /// With null for `uuid`.
    #[must_use]
    pub fn without_uuid(mut self) -> Self {
        self.uuid = Some(None);
        self
    }
    /// With a value for `date`.
    #[must_use]
    pub fn with_date(mut self, value: chrono::NaiveDate) -> Self {
        self.date = Some(Some(value));
        self
    }
    /// With null for `date`.
    #[must_use]
    pub fn without_date(mut self) -> Self {
        self.date = Some(None);
        self
    }
    /// With a value for `time_without_time_zone`.
    #[must_use]
    pub fn with_time_without_time_zone(mut self, value: chrono::NaiveTime) -> Self {
        self.time_without_time_zone = Some(Some(value));
        self
    }
    /// With null for `time_without_time_zone`.
    #[must_use]
    pub fn without_time_without_time_zone(mut self) -> Self {
        self.time_without_time_zone = Some(None);
        self
    }
    /// With a value for `time_with_time_zone`.
    #[must_use]
    pub fn with_time_with_time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_with_time_zone = Some(Some(value.into()));
        self
    }
    /// With null for `time_with_time_zone`.
    #[must_use]
    pub fn without_time_with_time_zone(mut self) -> Self {
        self.time_with_time_zone = Some(None);
        self
    }
    /// With a value for `timestamp_without_time_zone`.
    #[must_use]
    pub fn with_timestamp_without_time_zone(
        mut self,
        value: chrono::NaiveDateTime,
    ) -> Self {
        self.timestamp_without_time_zone = Some(Some(value));
        self
    }
    /// With null for `timestamp_without_time_zone`.
    #[must_use]
    pub fn without_timestamp_without_time_zone(mut self) -> Self {
        self.timestamp_without_time_zone = Some(None);
        self
    }
    /// With a value for `timestamp_with_time_zone`.
    #[must_use]
    pub fn with_timestamp_with_time_zone(
        mut self,
        value: chrono::DateTime<chrono::Utc>,
    ) -> Self {
        self.timestamp_with_time_zone = Some(Some(value));
        self
    }
    /// With null for `timestamp_with_time_zone`.
    #[must_use]
    pub fn without_timestamp_with_time_zone(mut self) -> Self {
        self.timestamp_with_time_zone = Some(None);
        self
    }
    /// With a value for `interval`.
    #[must_use]
    pub fn with_interval(mut self, value: Interval) -> Self {
        self.interval = Some(Some(value));
        self
    }
    /// With null for `interval`.
    #[must_use]
    pub fn without_interval(mut self) -> Self {
        self.interval = Some(None);
        self
    }
    /// With a value for `json`.
    #[must_use]
    pub fn with_json(mut self, value: serde_json::Value) -> Self {
        self.json = Some(Some(value));
        self
    }
    /// With null for `json`.
    #[must_use]
    pub fn without_json(mut self) -> Self {
        self.json = Some(None);
        self
    }
    /// With a value for `jsonb`.
    #[must_use]
    pub fn with_jsonb(mut self, value: serde_json::Value) -> Self {
        self.jsonb = Some(Some(value));
        self
    }
    /// With null for `jsonb`.
    #[must_use]
    pub fn without_jsonb(mut self) -> Self {
        self.jsonb = Some(None);
        self
    }
    /// With a value for `jsonpath`.
    #[must_use]
    pub fn with_jsonpath(mut self, value: impl Into<String>) -> Self {
        self.jsonpath = Some(Some(value.into()));
        self
    }
    /// With null for `jsonpath`.
    #[must_use]
    pub fn without_jsonpath(mut self) -> Self {
        self.jsonpath = Some(None);
        self
    }
    /// With a value for `inet`.
    #[must_use]
    pub fn with_inet(mut self, value: ipnetwork::IpNetwork) -> Self {
        self.inet = Some(Some(value));
        self
    }
    /// With null for `inet`.
    #[must_use]
    pub fn without_inet(mut self) -> Self {
        self.inet = Some(None);
        self
    }
    /// With a value for `cidr`.
    #[must_use]
    pub fn with_cidr(mut self, value: ipnetwork::IpNetwork) -> Self {
        self.cidr = Some(Some(value));
        self
    }
    /// With null for `cidr`.
    #[must_use]
    pub fn without_cidr(mut self) -> Self {
        self.cidr = Some(None);
        self
    }
    /// With a value for `macaddr`.
    #[must_use]
    pub fn with_macaddr(mut self, value: impl Into<String>) -> Self {
        self.macaddr = Some(Some(value.into()));
        self
    }
    /// With null for `macaddr`.
    #[must_use]
    pub fn without_macaddr(mut self) -> Self {
        self.macaddr = Some(None);
        self
    }
    /// With a value for `macaddr8`.
    #[must_use]
    pub fn with_macaddr8(mut self, value: impl Into<String>) -> Self {
        self.macaddr8 = Some(Some(value.into()));
        self
    }
    /// With null for `macaddr8`.
    #[must_use]
    pub fn without_macaddr8(mut self) -> Self {
        self.macaddr8 = Some(None);
        self
    }
    /// With a value for `bit_8_`.
    #[must_use]
    pub fn with_bit_8_(mut self, value: impl Into<String>) -> Self {
        self.bit_8_ = Some(Some(value.into()));
        self
    }
    /// With null for `bit_8_`.
    #[must_use]
    pub fn without_bit_8_(mut self) -> Self {
        self.bit_8_ = Some(None);
        self
    }
    /// With a value for `bit_varying_8_`.
    #[must_use]
    pub fn with_bit_varying_8_(mut self, value: impl Into<String>) -> Self {
        self.bit_varying_8_ = Some(Some(value.into()));
        self
    }
    /// With null for `bit_varying_8_`.
    #[must_use]
    pub fn without_bit_varying_8_(mut self) -> Self {
        self.bit_varying_8_ = Some(None);
        self
    }
    /// With a value for `tsvector`.
    #[must_use]
    pub fn with_tsvector(mut self, value: impl Into<String>) -> Self {
        self.tsvector = Some(Some(value.into()));
        self
    }
    /// With null for `tsvector`.
    #[must_use]
    pub fn without_tsvector(mut self) -> Self {
        self.tsvector = Some(None);
        self
    }
    /// With a value for `tsquery`.
    #[must_use]
    pub fn with_tsquery(mut self, value: impl Into<String>) -> Self {
        self.tsquery = Some(Some(value.into()));
        self
    }
    /// With null for `tsquery`.
    #[must_use]
    pub fn without_tsquery(mut self) -> Self {
        self.tsquery = Some(None);
        self
    }
    /// With a value for `point`.
    #[must_use]
    pub fn with_point(mut self, value: impl Into<String>) -> Self {
        self.point = Some(Some(value.into()));
        self
    }
    /// With null for `point`.
    #[must_use]
    pub fn without_point(mut self) -> Self {
        self.point = Some(None);
        self
    }
    /// With a value for `line`.
    #[must_use]
    pub fn with_line(mut self, value: impl Into<String>) -> Self {
        self.line = Some(Some(value.into()));
        self
    }
    /// With null for `line`.
    #[must_use]
    pub fn without_line(mut self) -> Self {
        self.line = Some(None);
        self
    }
    /// With a value for `lseg`.
    #[must_use]
    pub fn with_lseg(mut self, value: impl Into<String>) -> Self {
        self.lseg = Some(Some(value.into()));
        self
    }
    /// With null for `lseg`.
    #[must_use]
    pub fn without_lseg(mut self) -> Self {
        self.lseg = Some(None);
        self
    }
    /// With a value for `box`.
    #[must_use]
    pub fn with_box(mut self, value: impl Into<String>) -> Self {
        self.r#box = Some(Some(value.into()));
        self
    }
    /// With null for `box`.
    #[must_use]
    pub fn without_box(mut self) -> Self {
        self.r#box = Some(None);
        self
    }
    /// With a value for `path`.
    #[must_use]
    pub fn with_path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(Some(value.into()));
        self
    }
    /// With null for `path`.
    #[must_use]
    pub fn without_path(mut self) -> Self {
        self.path = Some(None);
        self
    }
    /// With a value for `polygon`.
    #[must_use]
    pub fn with_polygon(mut self, value: impl Into<String>) -> Self {
        self.polygon = Some(Some(value.into()));
        self
    }
    /// With null for `polygon`.
    #[must_use]
    pub fn without_polygon(mut self) -> Self {
        self.polygon = Some(None);
        self
    }
    /// With a value for `circle`.
    #[must_use]
    pub fn with_circle(mut self, value: impl Into<String>) -> Self {
        self.circle = Some(Some(value.into()));
        self
    }
    /// With null for `circle`.
    #[must_use]
    pub fn without_circle(mut self) -> Self {
        self.circle = Some(None);
        self
    }
    /// With a value for `int4range`.
    #[must_use]
    pub fn with_int4range(mut self, value: Range<i32>) -> Self {
        self.int4range = Some(Some(value));
        self
    }
    /// With null for `int4range`.
    #[must_use]
    pub fn without_int4range(mut self) -> Self {
        self.int4range = Some(None);
        self
    }
    /// With a value for `int8range`.
    #[must_use]
    pub fn with_int8range(mut self, value: Range<i64>) -> Self {
        self.int8range = Some(Some(value));
        self
    }
    /// With null for `int8range`.
    #[must_use]
    pub fn without_int8range(mut self) -> Self {
        self.int8range = Some(None);
        self
    }
    /// With a value for `numrange`.
    #[must_use]
    pub fn with_numrange(mut self, value: Range<rust_decimal::Decimal>) -> Self {
        self.numrange = Some(Some(value));
        self
    }
    /// With null for `numrange`.
    #[must_use]
    pub fn without_numrange(mut self) -> Self {
        self.numrange = Some(None);
        self
    }
    /// With a value for `tsrange`.
    #[must_use]
    pub fn with_tsrange(mut self, value: Range<chrono::NaiveDateTime>) -> Self {
        self.tsrange = Some(Some(value));
        self
    }
    /// With null for `tsrange`.
    #[must_use]
    pub fn without_tsrange(mut self) -> Self {
        self.tsrange = Some(None);
        self
    }
    /// With a value for `tstzrange`.
    #[must_use]
    pub fn with_tstzrange(
        mut self,
        value: Range<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.tstzrange = Some(Some(value));
        self
    }
    /// With null for `tstzrange`.
    #[must_use]
    pub fn without_tstzrange(mut self) -> Self {
        self.tstzrange = Some(None);
        self
    }
    /// With a value for `daterange`.
    #[must_use]
    pub fn with_daterange(mut self, value: Range<chrono::NaiveDate>) -> Self {
        self.daterange = Some(Some(value));
        self
    }
    /// With null for `daterange`.
    #[must_use]
    pub fn without_daterange(mut self) -> Self {
        self.daterange = Some(None);
        self
    }
    /// With a value for `int4multirange`.
    #[must_use]
    pub fn with_int4multirange(mut self, value: impl Into<String>) -> Self {
        self.int4multirange = Some(Some(value.into()));
        self
    }
    /// With null for `int4multirange`.
    #[must_use]
    pub fn without_int4multirange(mut self) -> Self {
        self.int4multirange = Some(None);
        self
    }
    /// With a value for `int8multirange`.
    #[must_use]
    pub fn with_int8multirange(mut self, value: impl Into<String>) -> Self {
        self.int8multirange = Some(Some(value.into()));
        self
    }
    /// With null for `int8multirange`.
    #[must_use]
    pub fn without_int8multirange(mut self) -> Self {
        self.int8multirange = Some(None);
        self
    }
    /// With a value for `nummultirange`.
    #[must_use]
    pub fn with_nummultirange(mut self, value: impl Into<String>) -> Self {
        self.nummultirange = Some(Some(value.into()));
        self
    }
    /// With null for `nummultirange`.
    #[must_use]
    pub fn without_nummultirange(mut self) -> Self {
        self.nummultirange = Some(None);
        self
    }
    /// With a value for `tsmultirange`.
    #[must_use]
    pub fn with_tsmultirange(mut self, value: impl Into<String>) -> Self {
        self.tsmultirange = Some(Some(value.into()));
        self
    }
    /// With null for `tsmultirange`.
    #[must_use]
    pub fn without_tsmultirange(mut self) -> Self {
        self.tsmultirange = Some(None);
        self
    }
    /// With a value for `tstzmultirange`.
    #[must_use]
    pub fn with_tstzmultirange(mut self, value: impl Into<String>) -> Self {
        self.tstzmultirange = Some(Some(value.into()));
        self
    }
    /// With null for `tstzmultirange`.
    #[must_use]
    pub fn without_tstzmultirange(mut self) -> Self {
        self.tstzmultirange = Some(None);
        self
    }
    /// With a value for `datemultirange`.
    #[must_use]
    pub fn with_datemultirange(mut self, value: impl Into<String>) -> Self {
        self.datemultirange = Some(Some(value.into()));
        self
    }
    /// With null for `datemultirange`.
    #[must_use]
    pub fn without_datemultirange(mut self) -> Self {
        self.datemultirange = Some(None);
        self
    }
    /// With a value for `oid`.
    #[must_use]
    pub fn with_oid(mut self, value: i64) -> Self {
        self.oid = Some(Some(value));
        self
    }
    /// With null for `oid`.
    #[must_use]
    pub fn without_oid(mut self) -> Self {
        self.oid = Some(None);
        self
    }
    /// With a value for `regclass`.
    #[must_use]
    pub fn with_regclass(mut self, value: impl Into<String>) -> Self {
        self.regclass = Some(Some(value.into()));
        self
    }
    /// With null for `regclass`.
    #[must_use]
    pub fn without_regclass(mut self) -> Self {
        self.regclass = Some(None);
        self
    }
    /// With a value for `regtype`.
    #[must_use]
    pub fn with_regtype(mut self, value: impl Into<String>) -> Self {
        self.regtype = Some(Some(value.into()));
        self
    }
    /// With null for `regtype`.
    #[must_use]
    pub fn without_regtype(mut self) -> Self {
        self.regtype = Some(None);
        self
    }
    /// With a value for `regproc`.
    #[must_use]
    pub fn with_regproc(mut self, value: impl Into<String>) -> Self {
        self.regproc = Some(Some(value.into()));
        self
    }
    /// With null for `regproc`.
    #[must_use]
    pub fn without_regproc(mut self) -> Self {
        self.regproc = Some(None);
        self
    }
    /// With a value for `pg_lsn`.
    #[must_use]
    pub fn with_pg_lsn(mut self, value: impl Into<String>) -> Self {
        self.pg_lsn = Some(Some(value.into()));
        self
    }
    /// With null for `pg_lsn`.
    #[must_use]
    pub fn without_pg_lsn(mut self) -> Self {
        self.pg_lsn = Some(None);
        self
    }
}
