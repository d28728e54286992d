//! A table of every type, and one of arrays of it.

use crate::{Interval, Range};

/// The table of scalars; it's plain.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Scalars {
    /// `id`: `integer`.
    pub id: i32,
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

/// A new row of `public.scalars`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewScalars {
    /// `id`: `integer`.
    pub id: i32,
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
        id: i32,
        boolean: bool,
        smallint: i16,
        integer: i32,
        bigint: i64,
        real: f32,
        double_precision: f64,
        numeric: rust_decimal::Decimal,
        numeric_14__6_: rust_decimal::Decimal,
        numeric_60__20_: bigdecimal::BigDecimal,
        money: String,
        text: String,
        character_varying_8_: String,
        character_4_: String,
        name: String,
        bytea: Vec<u8>,
        uuid: uuid::Uuid,
        date: chrono::NaiveDate,
        time_without_time_zone: chrono::NaiveTime,
        time_with_time_zone: String,
        timestamp_without_time_zone: chrono::NaiveDateTime,
        timestamp_with_time_zone: chrono::DateTime<chrono::Utc>,
        interval: Interval,
        json: serde_json::Value,
        jsonb: serde_json::Value,
        jsonpath: String,
        inet: ipnetwork::IpNetwork,
        cidr: ipnetwork::IpNetwork,
        macaddr: String,
        macaddr8: String,
        bit_8_: String,
        bit_varying_8_: String,
        tsvector: String,
        tsquery: String,
        point: String,
        line: String,
        lseg: String,
        r#box: String,
        path: String,
        polygon: String,
        circle: String,
        int4range: Range<i32>,
        int8range: Range<i64>,
        numrange: Range<rust_decimal::Decimal>,
        tsrange: Range<chrono::NaiveDateTime>,
        tstzrange: Range<chrono::DateTime<chrono::Utc>>,
        daterange: Range<chrono::NaiveDate>,
        int4multirange: String,
        int8multirange: String,
        nummultirange: String,
        tsmultirange: String,
        tstzmultirange: String,
        datemultirange: String,
        oid: i64,
        regclass: String,
        regtype: String,
        regproc: String,
        pg_lsn: String,
    ) -> Self {
        Self {
            id,
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

/// Changes to a row of `public.scalars`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ScalarsPatch {
    /// `id`: `integer`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<i32>,
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

/// The table of lists; it's plain.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Lists {
    /// `id`: `integer`.
    pub id: i32,
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

/// A new row of `public.lists`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewLists {
    /// `id`: `integer`.
    pub id: i32,
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
        id: i32,
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
            id,
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
    pub id: Option<i32>,
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
