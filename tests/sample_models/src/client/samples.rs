//! What the types of `samples` do with the database.

use crate::{
    Lists, ListsId, ListsPatch, NewLists, NewOptions, NewScalars, Options, OptionsId,
    OptionsPatch, Scalars, ScalarsId, ScalarsPatch,
};

impl tokio_postgres::types::ToSql for ScalarsId {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&self.0, ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i32 as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for ScalarsId {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        <i32 as tokio_postgres::types::FromSql>::from_sql(ty, raw).map(Self)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i32 as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl TryFrom<&tokio_postgres::Row> for Scalars {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            boolean: row.try_get("boolean")?,
            smallint: row.try_get("smallint")?,
            integer: row.try_get("integer")?,
            bigint: row.try_get("bigint")?,
            real: row.try_get("real")?,
            double_precision: row.try_get("double_precision")?,
            numeric: row.try_get("numeric")?,
            numeric_14__6_: row.try_get("numeric_14__6_")?,
            numeric_60__20_: super::foreign::read(row, "numeric_60__20_")?,
            money: row.try_get("money")?,
            text: row.try_get("text")?,
            character_varying_8_: row.try_get("character_varying_8_")?,
            character_4_: row.try_get("character_4_")?,
            name: row.try_get("name")?,
            bytea: row.try_get("bytea")?,
            uuid: row.try_get("uuid")?,
            date: row.try_get("date")?,
            time_without_time_zone: super::foreign::read(row, "time_without_time_zone")?,
            time_with_time_zone: row.try_get("time_with_time_zone")?,
            timestamp_without_time_zone: row.try_get("timestamp_without_time_zone")?,
            timestamp_with_time_zone: row.try_get("timestamp_with_time_zone")?,
            interval: row.try_get("interval")?,
            json: row.try_get("json")?,
            jsonb: row.try_get("jsonb")?,
            jsonpath: row.try_get("jsonpath")?,
            inet: super::foreign::read(row, "inet")?,
            cidr: super::foreign::read(row, "cidr")?,
            macaddr: row.try_get("macaddr")?,
            macaddr8: row.try_get("macaddr8")?,
            bit_8_: row.try_get("bit_8_")?,
            bit_varying_8_: row.try_get("bit_varying_8_")?,
            tsvector: row.try_get("tsvector")?,
            tsquery: row.try_get("tsquery")?,
            point: row.try_get("point")?,
            line: row.try_get("line")?,
            lseg: row.try_get("lseg")?,
            r#box: row.try_get("box")?,
            path: row.try_get("path")?,
            polygon: row.try_get("polygon")?,
            circle: row.try_get("circle")?,
            int4range: row.try_get("int4range")?,
            int8range: row.try_get("int8range")?,
            numrange: row.try_get("numrange")?,
            tsrange: row.try_get("tsrange")?,
            tstzrange: row.try_get("tstzrange")?,
            daterange: row.try_get("daterange")?,
            int4multirange: row.try_get("int4multirange")?,
            int8multirange: row.try_get("int8multirange")?,
            nummultirange: row.try_get("nummultirange")?,
            tsmultirange: row.try_get("tsmultirange")?,
            tstzmultirange: row.try_get("tstzmultirange")?,
            datemultirange: row.try_get("datemultirange")?,
            oid: row.try_get("oid")?,
            regclass: row.try_get("regclass")?,
            regtype: row.try_get("regtype")?,
            regproc: row.try_get("regproc")?,
            pg_lsn: row.try_get("pg_lsn")?,
        })
    }
}

impl Scalars {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<ScalarsId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::INT4,
                Into::<ScalarsId>::into(id),
            );
        let sql = statement.select("public.scalars", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewScalars {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Scalars, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("id", "", tokio_postgres::types::Type::INT4, self.id);
        statement
            .set("\"boolean\"", "", tokio_postgres::types::Type::BOOL, self.boolean);
        statement
            .set("\"smallint\"", "", tokio_postgres::types::Type::INT2, self.smallint);
        statement
            .set("\"integer\"", "", tokio_postgres::types::Type::INT4, self.integer);
        statement.set("\"bigint\"", "", tokio_postgres::types::Type::INT8, self.bigint);
        statement.set("\"real\"", "", tokio_postgres::types::Type::FLOAT4, self.real);
        statement
            .set(
                "double_precision",
                "",
                tokio_postgres::types::Type::FLOAT8,
                self.double_precision,
            );
        statement
            .set("\"numeric\"", "", tokio_postgres::types::Type::NUMERIC, self.numeric);
        statement
            .set(
                "numeric_14__6_",
                "",
                tokio_postgres::types::Type::NUMERIC,
                self.numeric_14__6_,
            );
        statement
            .set(
                "numeric_60__20_",
                "",
                tokio_postgres::types::Type::NUMERIC,
                super::foreign::Foreign::wrap(&self.numeric_60__20_),
            );
        statement
            .set(
                "money",
                "::pg_catalog.money",
                tokio_postgres::types::Type::TEXT,
                self.money,
            );
        statement.set("text", "", tokio_postgres::types::Type::TEXT, self.text);
        statement
            .set(
                "character_varying_8_",
                "",
                tokio_postgres::types::Type::TEXT,
                self.character_varying_8_,
            );
        statement
            .set(
                "character_4_",
                "",
                tokio_postgres::types::Type::TEXT,
                self.character_4_,
            );
        statement.set("name", "", tokio_postgres::types::Type::TEXT, self.name);
        statement.set("bytea", "", tokio_postgres::types::Type::BYTEA, self.bytea);
        statement.set("uuid", "", tokio_postgres::types::Type::UUID, self.uuid);
        statement.set("date", "", tokio_postgres::types::Type::DATE, self.date);
        statement
            .set(
                "time_without_time_zone",
                "",
                tokio_postgres::types::Type::TIME,
                super::foreign::Foreign::wrap(&self.time_without_time_zone),
            );
        statement
            .set(
                "time_with_time_zone",
                "::pg_catalog.timetz",
                tokio_postgres::types::Type::TEXT,
                self.time_with_time_zone,
            );
        statement
            .set(
                "timestamp_without_time_zone",
                "",
                tokio_postgres::types::Type::TIMESTAMP,
                self.timestamp_without_time_zone,
            );
        statement
            .set(
                "timestamp_with_time_zone",
                "",
                tokio_postgres::types::Type::TIMESTAMPTZ,
                self.timestamp_with_time_zone,
            );
        statement
            .set(
                "\"interval\"",
                "",
                tokio_postgres::types::Type::INTERVAL,
                self.interval,
            );
        statement
            .set("\"json\"", "::json", tokio_postgres::types::Type::JSONB, self.json);
        statement.set("jsonb", "", tokio_postgres::types::Type::JSONB, self.jsonb);
        statement
            .set(
                "jsonpath",
                "::pg_catalog.jsonpath",
                tokio_postgres::types::Type::TEXT,
                self.jsonpath,
            );
        statement
            .set(
                "inet",
                "",
                tokio_postgres::types::Type::INET,
                super::foreign::Foreign::wrap(&self.inet),
            );
        statement
            .set(
                "cidr",
                "::cidr",
                tokio_postgres::types::Type::INET,
                super::foreign::Foreign::wrap(&self.cidr),
            );
        statement
            .set(
                "macaddr",
                "::pg_catalog.macaddr",
                tokio_postgres::types::Type::TEXT,
                self.macaddr,
            );
        statement
            .set(
                "macaddr8",
                "::pg_catalog.macaddr8",
                tokio_postgres::types::Type::TEXT,
                self.macaddr8,
            );
        statement
            .set(
                "bit_8_",
                "::pg_catalog.\"bit\"",
                tokio_postgres::types::Type::TEXT,
                self.bit_8_,
            );
        statement
            .set(
                "bit_varying_8_",
                "::pg_catalog.varbit",
                tokio_postgres::types::Type::TEXT,
                self.bit_varying_8_,
            );
        statement
            .set(
                "tsvector",
                "::pg_catalog.tsvector",
                tokio_postgres::types::Type::TEXT,
                self.tsvector,
            );
        statement
            .set(
                "tsquery",
                "::pg_catalog.tsquery",
                tokio_postgres::types::Type::TEXT,
                self.tsquery,
            );
        statement
            .set(
                "point",
                "::pg_catalog.point",
                tokio_postgres::types::Type::TEXT,
                self.point,
            );
        statement
            .set(
                "line",
                "::pg_catalog.line",
                tokio_postgres::types::Type::TEXT,
                self.line,
            );
        statement
            .set(
                "lseg",
                "::pg_catalog.lseg",
                tokio_postgres::types::Type::TEXT,
                self.lseg,
            );
        statement
            .set(
                "box",
                "::pg_catalog.box",
                tokio_postgres::types::Type::TEXT,
                self.r#box,
            );
        statement
            .set(
                "path",
                "::pg_catalog.path",
                tokio_postgres::types::Type::TEXT,
                self.path,
            );
        statement
            .set(
                "polygon",
                "::pg_catalog.polygon",
                tokio_postgres::types::Type::TEXT,
                self.polygon,
            );
        statement
            .set(
                "circle",
                "::pg_catalog.circle",
                tokio_postgres::types::Type::TEXT,
                self.circle,
            );
        statement
            .set(
                "int4range",
                "",
                tokio_postgres::types::Type::INT4_RANGE,
                self.int4range,
            );
        statement
            .set(
                "int8range",
                "",
                tokio_postgres::types::Type::INT8_RANGE,
                self.int8range,
            );
        statement
            .set("numrange", "", tokio_postgres::types::Type::NUM_RANGE, self.numrange);
        statement
            .set("tsrange", "", tokio_postgres::types::Type::TS_RANGE, self.tsrange);
        statement
            .set(
                "tstzrange",
                "",
                tokio_postgres::types::Type::TSTZ_RANGE,
                self.tstzrange,
            );
        statement
            .set(
                "daterange",
                "",
                tokio_postgres::types::Type::DATE_RANGE,
                self.daterange,
            );
        statement
            .set(
                "int4multirange",
                "::pg_catalog.int4multirange",
                tokio_postgres::types::Type::TEXT,
                self.int4multirange,
            );
        statement
            .set(
                "int8multirange",
                "::pg_catalog.int8multirange",
                tokio_postgres::types::Type::TEXT,
                self.int8multirange,
            );
        statement
            .set(
                "nummultirange",
                "::pg_catalog.nummultirange",
                tokio_postgres::types::Type::TEXT,
                self.nummultirange,
            );
        statement
            .set(
                "tsmultirange",
                "::pg_catalog.tsmultirange",
                tokio_postgres::types::Type::TEXT,
                self.tsmultirange,
            );
        statement
            .set(
                "tstzmultirange",
                "::pg_catalog.tstzmultirange",
                tokio_postgres::types::Type::TEXT,
                self.tstzmultirange,
            );
        statement
            .set(
                "datemultirange",
                "::pg_catalog.datemultirange",
                tokio_postgres::types::Type::TEXT,
                self.datemultirange,
            );
        statement.set("oid", "::oid", tokio_postgres::types::Type::INT8, self.oid);
        statement
            .set(
                "regclass",
                "::pg_catalog.regclass",
                tokio_postgres::types::Type::TEXT,
                self.regclass,
            );
        statement
            .set(
                "regtype",
                "::pg_catalog.regtype",
                tokio_postgres::types::Type::TEXT,
                self.regtype,
            );
        statement
            .set(
                "regproc",
                "::pg_catalog.regproc",
                tokio_postgres::types::Type::TEXT,
                self.regproc,
            );
        statement
            .set(
                "pg_lsn",
                "::pg_catalog.pg_lsn",
                tokio_postgres::types::Type::TEXT,
                self.pg_lsn,
            );
        let sql = statement.insert("public.scalars", Scalars::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl ScalarsPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<ScalarsId>,
    ) -> Result<Option<Scalars>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.boolean {
            statement.set("\"boolean\"", "", tokio_postgres::types::Type::BOOL, value);
        }
        if let Some(value) = self.smallint {
            statement.set("\"smallint\"", "", tokio_postgres::types::Type::INT2, value);
        }
        if let Some(value) = self.integer {
            statement.set("\"integer\"", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.bigint {
            statement.set("\"bigint\"", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.real {
            statement.set("\"real\"", "", tokio_postgres::types::Type::FLOAT4, value);
        }
        if let Some(value) = self.double_precision {
            statement
                .set("double_precision", "", tokio_postgres::types::Type::FLOAT8, value);
        }
        if let Some(value) = self.numeric {
            statement
                .set("\"numeric\"", "", tokio_postgres::types::Type::NUMERIC, value);
        }
        if let Some(value) = self.numeric_14__6_ {
            statement
                .set("numeric_14__6_", "", tokio_postgres::types::Type::NUMERIC, value);
        }
        if let Some(value) = self.numeric_60__20_ {
            statement
                .set(
                    "numeric_60__20_",
                    "",
                    tokio_postgres::types::Type::NUMERIC,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.money {
            statement
                .set(
                    "money",
                    "::pg_catalog.money",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.text {
            statement.set("text", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.character_varying_8_ {
            statement
                .set(
                    "character_varying_8_",
                    "",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.character_4_ {
            statement.set("character_4_", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.name {
            statement.set("name", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.bytea {
            statement.set("bytea", "", tokio_postgres::types::Type::BYTEA, value);
        }
        if let Some(value) = self.uuid {
            statement.set("uuid", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.date {
            statement.set("date", "", tokio_postgres::types::Type::DATE, value);
        }
        if let Some(value) = self.time_without_time_zone {
            statement
                .set(
                    "time_without_time_zone",
                    "",
                    tokio_postgres::types::Type::TIME,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.time_with_time_zone {
            statement
                .set(
                    "time_with_time_zone",
                    "::pg_catalog.timetz",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.timestamp_without_time_zone {
            statement
                .set(
                    "timestamp_without_time_zone",
                    "",
                    tokio_postgres::types::Type::TIMESTAMP,
                    value,
                );
        }
        if let Some(value) = self.timestamp_with_time_zone {
            statement
                .set(
                    "timestamp_with_time_zone",
                    "",
                    tokio_postgres::types::Type::TIMESTAMPTZ,
                    value,
                );
        }
        if let Some(value) = self.interval {
            statement
                .set("\"interval\"", "", tokio_postgres::types::Type::INTERVAL, value);
        }
        if let Some(value) = self.json {
            statement
                .set("\"json\"", "::json", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.jsonb {
            statement.set("jsonb", "", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.jsonpath {
            statement
                .set(
                    "jsonpath",
                    "::pg_catalog.jsonpath",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.inet {
            statement
                .set(
                    "inet",
                    "",
                    tokio_postgres::types::Type::INET,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.cidr {
            statement
                .set(
                    "cidr",
                    "::cidr",
                    tokio_postgres::types::Type::INET,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.macaddr {
            statement
                .set(
                    "macaddr",
                    "::pg_catalog.macaddr",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.macaddr8 {
            statement
                .set(
                    "macaddr8",
                    "::pg_catalog.macaddr8",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.bit_8_ {
            statement
                .set(
                    "bit_8_",
                    "::pg_catalog.\"bit\"",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.bit_varying_8_ {
            statement
                .set(
                    "bit_varying_8_",
                    "::pg_catalog.varbit",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.tsvector {
            statement
                .set(
                    "tsvector",
                    "::pg_catalog.tsvector",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.tsquery {
            statement
                .set(
                    "tsquery",
                    "::pg_catalog.tsquery",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.point {
            statement
                .set(
                    "point",
                    "::pg_catalog.point",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.line {
            statement
                .set(
                    "line",
                    "::pg_catalog.line",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.lseg {
            statement
                .set(
                    "lseg",
                    "::pg_catalog.lseg",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.r#box {
            statement
                .set(
                    "box",
                    "::pg_catalog.box",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.path {
            statement
                .set(
                    "path",
                    "::pg_catalog.path",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.polygon {
            statement
                .set(
                    "polygon",
                    "::pg_catalog.polygon",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.circle {
            statement
                .set(
                    "circle",
                    "::pg_catalog.circle",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.int4range {
            statement
                .set("int4range", "", tokio_postgres::types::Type::INT4_RANGE, value);
        }
        if let Some(value) = self.int8range {
            statement
                .set("int8range", "", tokio_postgres::types::Type::INT8_RANGE, value);
        }
        if let Some(value) = self.numrange {
            statement.set("numrange", "", tokio_postgres::types::Type::NUM_RANGE, value);
        }
        if let Some(value) = self.tsrange {
            statement.set("tsrange", "", tokio_postgres::types::Type::TS_RANGE, value);
        }
        if let Some(value) = self.tstzrange {
            statement
                .set("tstzrange", "", tokio_postgres::types::Type::TSTZ_RANGE, value);
        }
        if let Some(value) = self.daterange {
            statement
                .set("daterange", "", tokio_postgres::types::Type::DATE_RANGE, value);
        }
        if let Some(value) = self.int4multirange {
            statement
                .set(
                    "int4multirange",
                    "::pg_catalog.int4multirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.int8multirange {
            statement
                .set(
                    "int8multirange",
                    "::pg_catalog.int8multirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.nummultirange {
            statement
                .set(
                    "nummultirange",
                    "::pg_catalog.nummultirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.tsmultirange {
            statement
                .set(
                    "tsmultirange",
                    "::pg_catalog.tsmultirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.tstzmultirange {
            statement
                .set(
                    "tstzmultirange",
                    "::pg_catalog.tstzmultirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.datemultirange {
            statement
                .set(
                    "datemultirange",
                    "::pg_catalog.datemultirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.oid {
            statement.set("oid", "::oid", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.regclass {
            statement
                .set(
                    "regclass",
                    "::pg_catalog.regclass",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.regtype {
            statement
                .set(
                    "regtype",
                    "::pg_catalog.regtype",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.regproc {
            statement
                .set(
                    "regproc",
                    "::pg_catalog.regproc",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.pg_lsn {
            statement
                .set(
                    "pg_lsn",
                    "::pg_catalog.pg_lsn",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::INT4,
                Into::<ScalarsId>::into(id),
            );
        let sql = statement.update("public.scalars", Scalars::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for ListsId {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&self.0, ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i32 as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for ListsId {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        <i32 as tokio_postgres::types::FromSql>::from_sql(ty, raw).map(Self)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i32 as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl TryFrom<&tokio_postgres::Row> for Lists {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            boolean: row.try_get("boolean")?,
            smallint: row.try_get("smallint")?,
            integer: row.try_get("integer")?,
            bigint: row.try_get("bigint")?,
            real: row.try_get("real")?,
            double_precision: row.try_get("double_precision")?,
            numeric: row.try_get("numeric")?,
            numeric_14__6_: row.try_get("numeric_14__6_")?,
            numeric_60__20_: super::foreign::read(row, "numeric_60__20_")?,
            money: row.try_get("money")?,
            text: row.try_get("text")?,
            character_varying_8_: row.try_get("character_varying_8_")?,
            character_4_: row.try_get("character_4_")?,
            name: row.try_get("name")?,
            bytea: row.try_get("bytea")?,
            uuid: row.try_get("uuid")?,
            date: row.try_get("date")?,
            time_without_time_zone: super::foreign::read(row, "time_without_time_zone")?,
            time_with_time_zone: row.try_get("time_with_time_zone")?,
            timestamp_without_time_zone: row.try_get("timestamp_without_time_zone")?,
            timestamp_with_time_zone: row.try_get("timestamp_with_time_zone")?,
            interval: row.try_get("interval")?,
            json: row.try_get("json")?,
            jsonb: row.try_get("jsonb")?,
            jsonpath: row.try_get("jsonpath")?,
            inet: super::foreign::read(row, "inet")?,
            cidr: super::foreign::read(row, "cidr")?,
            macaddr: row.try_get("macaddr")?,
            macaddr8: row.try_get("macaddr8")?,
            bit_8_: row.try_get("bit_8_")?,
            bit_varying_8_: row.try_get("bit_varying_8_")?,
            tsvector: row.try_get("tsvector")?,
            tsquery: row.try_get("tsquery")?,
            point: row.try_get("point")?,
            line: row.try_get("line")?,
            lseg: row.try_get("lseg")?,
            r#box: row.try_get("box")?,
            path: row.try_get("path")?,
            polygon: row.try_get("polygon")?,
            circle: row.try_get("circle")?,
            int4range: row.try_get("int4range")?,
            int8range: row.try_get("int8range")?,
            numrange: row.try_get("numrange")?,
            tsrange: row.try_get("tsrange")?,
            tstzrange: row.try_get("tstzrange")?,
            daterange: row.try_get("daterange")?,
            int4multirange: row.try_get("int4multirange")?,
            int8multirange: row.try_get("int8multirange")?,
            nummultirange: row.try_get("nummultirange")?,
            tsmultirange: row.try_get("tsmultirange")?,
            tstzmultirange: row.try_get("tstzmultirange")?,
            datemultirange: row.try_get("datemultirange")?,
            oid: row.try_get("oid")?,
            regclass: row.try_get("regclass")?,
            regtype: row.try_get("regtype")?,
            regproc: row.try_get("regproc")?,
            pg_lsn: row.try_get("pg_lsn")?,
        })
    }
}

impl Lists {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<ListsId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key("id", "", tokio_postgres::types::Type::INT4, Into::<ListsId>::into(id));
        let sql = statement.select("public.lists", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewLists {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Lists, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("id", "", tokio_postgres::types::Type::INT4, self.id);
        statement
            .set(
                "\"boolean\"",
                "",
                tokio_postgres::types::Type::BOOL_ARRAY,
                self.boolean,
            );
        statement
            .set(
                "\"smallint\"",
                "",
                tokio_postgres::types::Type::INT2_ARRAY,
                self.smallint,
            );
        statement
            .set(
                "\"integer\"",
                "",
                tokio_postgres::types::Type::INT4_ARRAY,
                self.integer,
            );
        statement
            .set("\"bigint\"", "", tokio_postgres::types::Type::INT8_ARRAY, self.bigint);
        statement
            .set("\"real\"", "", tokio_postgres::types::Type::FLOAT4_ARRAY, self.real);
        statement
            .set(
                "double_precision",
                "",
                tokio_postgres::types::Type::FLOAT8_ARRAY,
                self.double_precision,
            );
        statement
            .set(
                "\"numeric\"",
                "",
                tokio_postgres::types::Type::NUMERIC_ARRAY,
                self.numeric,
            );
        statement
            .set(
                "numeric_14__6_",
                "",
                tokio_postgres::types::Type::NUMERIC_ARRAY,
                self.numeric_14__6_,
            );
        statement
            .set(
                "numeric_60__20_",
                "",
                tokio_postgres::types::Type::NUMERIC_ARRAY,
                super::foreign::Foreign::wrap(&self.numeric_60__20_),
            );
        statement
            .set(
                "money",
                "::pg_catalog.money[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.money,
            );
        statement.set("text", "", tokio_postgres::types::Type::TEXT_ARRAY, self.text);
        statement
            .set(
                "character_varying_8_",
                "",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.character_varying_8_,
            );
        statement
            .set(
                "character_4_",
                "",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.character_4_,
            );
        statement.set("name", "", tokio_postgres::types::Type::TEXT_ARRAY, self.name);
        statement.set("bytea", "", tokio_postgres::types::Type::BYTEA_ARRAY, self.bytea);
        statement.set("uuid", "", tokio_postgres::types::Type::UUID_ARRAY, self.uuid);
        statement.set("date", "", tokio_postgres::types::Type::DATE_ARRAY, self.date);
        statement
            .set(
                "time_without_time_zone",
                "",
                tokio_postgres::types::Type::TIME_ARRAY,
                super::foreign::Foreign::wrap(&self.time_without_time_zone),
            );
        statement
            .set(
                "time_with_time_zone",
                "::pg_catalog.timetz[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.time_with_time_zone,
            );
        statement
            .set(
                "timestamp_without_time_zone",
                "",
                tokio_postgres::types::Type::TIMESTAMP_ARRAY,
                self.timestamp_without_time_zone,
            );
        statement
            .set(
                "timestamp_with_time_zone",
                "",
                tokio_postgres::types::Type::TIMESTAMPTZ_ARRAY,
                self.timestamp_with_time_zone,
            );
        statement
            .set(
                "\"interval\"",
                "",
                tokio_postgres::types::Type::INTERVAL_ARRAY,
                self.interval,
            );
        statement
            .set(
                "\"json\"",
                "::json[]",
                tokio_postgres::types::Type::JSONB_ARRAY,
                self.json,
            );
        statement.set("jsonb", "", tokio_postgres::types::Type::JSONB_ARRAY, self.jsonb);
        statement
            .set(
                "jsonpath",
                "::pg_catalog.jsonpath[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.jsonpath,
            );
        statement
            .set(
                "inet",
                "",
                tokio_postgres::types::Type::INET_ARRAY,
                super::foreign::Foreign::wrap(&self.inet),
            );
        statement
            .set(
                "cidr",
                "::cidr[]",
                tokio_postgres::types::Type::INET_ARRAY,
                super::foreign::Foreign::wrap(&self.cidr),
            );
        statement
            .set(
                "macaddr",
                "::pg_catalog.macaddr[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.macaddr,
            );
        statement
            .set(
                "macaddr8",
                "::pg_catalog.macaddr8[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.macaddr8,
            );
        statement
            .set(
                "bit_8_",
                "::pg_catalog.\"bit\"[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.bit_8_,
            );
        statement
            .set(
                "bit_varying_8_",
                "::pg_catalog.varbit[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.bit_varying_8_,
            );
        statement
            .set(
                "tsvector",
                "::pg_catalog.tsvector[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.tsvector,
            );
        statement
            .set(
                "tsquery",
                "::pg_catalog.tsquery[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.tsquery,
            );
        statement
            .set(
                "point",
                "::pg_catalog.point[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.point,
            );
        statement
            .set(
                "line",
                "::pg_catalog.line[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.line,
            );
        statement
            .set(
                "lseg",
                "::pg_catalog.lseg[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.lseg,
            );
        statement
            .set(
                "box",
                "::pg_catalog.box[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.r#box,
            );
        statement
            .set(
                "path",
                "::pg_catalog.path[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.path,
            );
        statement
            .set(
                "polygon",
                "::pg_catalog.polygon[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.polygon,
            );
        statement
            .set(
                "circle",
                "::pg_catalog.circle[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.circle,
            );
        statement
            .set(
                "int4range",
                "",
                tokio_postgres::types::Type::INT4_RANGE_ARRAY,
                self.int4range,
            );
        statement
            .set(
                "int8range",
                "",
                tokio_postgres::types::Type::INT8_RANGE_ARRAY,
                self.int8range,
            );
        statement
            .set(
                "numrange",
                "",
                tokio_postgres::types::Type::NUM_RANGE_ARRAY,
                self.numrange,
            );
        statement
            .set(
                "tsrange",
                "",
                tokio_postgres::types::Type::TS_RANGE_ARRAY,
                self.tsrange,
            );
        statement
            .set(
                "tstzrange",
                "",
                tokio_postgres::types::Type::TSTZ_RANGE_ARRAY,
                self.tstzrange,
            );
        statement
            .set(
                "daterange",
                "",
                tokio_postgres::types::Type::DATE_RANGE_ARRAY,
                self.daterange,
            );
        statement
            .set(
                "int4multirange",
                "::pg_catalog.int4multirange[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.int4multirange,
            );
        statement
            .set(
                "int8multirange",
                "::pg_catalog.int8multirange[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.int8multirange,
            );
        statement
            .set(
                "nummultirange",
                "::pg_catalog.nummultirange[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.nummultirange,
            );
        statement
            .set(
                "tsmultirange",
                "::pg_catalog.tsmultirange[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.tsmultirange,
            );
        statement
            .set(
                "tstzmultirange",
                "::pg_catalog.tstzmultirange[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.tstzmultirange,
            );
        statement
            .set(
                "datemultirange",
                "::pg_catalog.datemultirange[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.datemultirange,
            );
        statement
            .set("oid", "::oid[]", tokio_postgres::types::Type::INT8_ARRAY, self.oid);
        statement
            .set(
                "regclass",
                "::pg_catalog.regclass[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.regclass,
            );
        statement
            .set(
                "regtype",
                "::pg_catalog.regtype[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.regtype,
            );
        statement
            .set(
                "regproc",
                "::pg_catalog.regproc[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.regproc,
            );
        statement
            .set(
                "pg_lsn",
                "::pg_catalog.pg_lsn[]",
                tokio_postgres::types::Type::TEXT_ARRAY,
                self.pg_lsn,
            );
        let sql = statement.insert("public.lists", Lists::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl ListsPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<ListsId>,
    ) -> Result<Option<Lists>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.boolean {
            statement
                .set("\"boolean\"", "", tokio_postgres::types::Type::BOOL_ARRAY, value);
        }
        if let Some(value) = self.smallint {
            statement
                .set("\"smallint\"", "", tokio_postgres::types::Type::INT2_ARRAY, value);
        }
        if let Some(value) = self.integer {
            statement
                .set("\"integer\"", "", tokio_postgres::types::Type::INT4_ARRAY, value);
        }
        if let Some(value) = self.bigint {
            statement
                .set("\"bigint\"", "", tokio_postgres::types::Type::INT8_ARRAY, value);
        }
        if let Some(value) = self.real {
            statement
                .set("\"real\"", "", tokio_postgres::types::Type::FLOAT4_ARRAY, value);
        }
        if let Some(value) = self.double_precision {
            statement
                .set(
                    "double_precision",
                    "",
                    tokio_postgres::types::Type::FLOAT8_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.numeric {
            statement
                .set(
                    "\"numeric\"",
                    "",
                    tokio_postgres::types::Type::NUMERIC_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.numeric_14__6_ {
            statement
                .set(
                    "numeric_14__6_",
                    "",
                    tokio_postgres::types::Type::NUMERIC_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.numeric_60__20_ {
            statement
                .set(
                    "numeric_60__20_",
                    "",
                    tokio_postgres::types::Type::NUMERIC_ARRAY,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.money {
            statement
                .set(
                    "money",
                    "::pg_catalog.money[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.text {
            statement.set("text", "", tokio_postgres::types::Type::TEXT_ARRAY, value);
        }
        if let Some(value) = self.character_varying_8_ {
            statement
                .set(
                    "character_varying_8_",
                    "",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.character_4_ {
            statement
                .set("character_4_", "", tokio_postgres::types::Type::TEXT_ARRAY, value);
        }
        if let Some(value) = self.name {
            statement.set("name", "", tokio_postgres::types::Type::TEXT_ARRAY, value);
        }
        if let Some(value) = self.bytea {
            statement.set("bytea", "", tokio_postgres::types::Type::BYTEA_ARRAY, value);
        }
        if let Some(value) = self.uuid {
            statement.set("uuid", "", tokio_postgres::types::Type::UUID_ARRAY, value);
        }
        if let Some(value) = self.date {
            statement.set("date", "", tokio_postgres::types::Type::DATE_ARRAY, value);
        }
        if let Some(value) = self.time_without_time_zone {
            statement
                .set(
                    "time_without_time_zone",
                    "",
                    tokio_postgres::types::Type::TIME_ARRAY,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.time_with_time_zone {
            statement
                .set(
                    "time_with_time_zone",
                    "::pg_catalog.timetz[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.timestamp_without_time_zone {
            statement
                .set(
                    "timestamp_without_time_zone",
                    "",
                    tokio_postgres::types::Type::TIMESTAMP_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.timestamp_with_time_zone {
            statement
                .set(
                    "timestamp_with_time_zone",
                    "",
                    tokio_postgres::types::Type::TIMESTAMPTZ_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.interval {
            statement
                .set(
                    "\"interval\"",
                    "",
                    tokio_postgres::types::Type::INTERVAL_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.json {
            statement
                .set(
                    "\"json\"",
                    "::json[]",
                    tokio_postgres::types::Type::JSONB_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.jsonb {
            statement.set("jsonb", "", tokio_postgres::types::Type::JSONB_ARRAY, value);
        }
        if let Some(value) = self.jsonpath {
            statement
                .set(
                    "jsonpath",
                    "::pg_catalog.jsonpath[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.inet {
            statement
                .set(
                    "inet",
                    "",
                    tokio_postgres::types::Type::INET_ARRAY,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.cidr {
            statement
                .set(
                    "cidr",
                    "::cidr[]",
                    tokio_postgres::types::Type::INET_ARRAY,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.macaddr {
            statement
                .set(
                    "macaddr",
                    "::pg_catalog.macaddr[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.macaddr8 {
            statement
                .set(
                    "macaddr8",
                    "::pg_catalog.macaddr8[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.bit_8_ {
            statement
                .set(
                    "bit_8_",
                    "::pg_catalog.\"bit\"[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.bit_varying_8_ {
            statement
                .set(
                    "bit_varying_8_",
                    "::pg_catalog.varbit[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.tsvector {
            statement
                .set(
                    "tsvector",
                    "::pg_catalog.tsvector[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.tsquery {
            statement
                .set(
                    "tsquery",
                    "::pg_catalog.tsquery[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.point {
            statement
                .set(
                    "point",
                    "::pg_catalog.point[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.line {
            statement
                .set(
                    "line",
                    "::pg_catalog.line[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.lseg {
            statement
                .set(
                    "lseg",
                    "::pg_catalog.lseg[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.r#box {
            statement
                .set(
                    "box",
                    "::pg_catalog.box[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.path {
            statement
                .set(
                    "path",
                    "::pg_catalog.path[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.polygon {
            statement
                .set(
                    "polygon",
                    "::pg_catalog.polygon[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.circle {
            statement
                .set(
                    "circle",
                    "::pg_catalog.circle[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.int4range {
            statement
                .set(
                    "int4range",
                    "",
                    tokio_postgres::types::Type::INT4_RANGE_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.int8range {
            statement
                .set(
                    "int8range",
                    "",
                    tokio_postgres::types::Type::INT8_RANGE_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.numrange {
            statement
                .set(
                    "numrange",
                    "",
                    tokio_postgres::types::Type::NUM_RANGE_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.tsrange {
            statement
                .set("tsrange", "", tokio_postgres::types::Type::TS_RANGE_ARRAY, value);
        }
        if let Some(value) = self.tstzrange {
            statement
                .set(
                    "tstzrange",
                    "",
                    tokio_postgres::types::Type::TSTZ_RANGE_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.daterange {
            statement
                .set(
                    "daterange",
                    "",
                    tokio_postgres::types::Type::DATE_RANGE_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.int4multirange {
            statement
                .set(
                    "int4multirange",
                    "::pg_catalog.int4multirange[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.int8multirange {
            statement
                .set(
                    "int8multirange",
                    "::pg_catalog.int8multirange[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.nummultirange {
            statement
                .set(
                    "nummultirange",
                    "::pg_catalog.nummultirange[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.tsmultirange {
            statement
                .set(
                    "tsmultirange",
                    "::pg_catalog.tsmultirange[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.tstzmultirange {
            statement
                .set(
                    "tstzmultirange",
                    "::pg_catalog.tstzmultirange[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.datemultirange {
            statement
                .set(
                    "datemultirange",
                    "::pg_catalog.datemultirange[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.oid {
            statement
                .set("oid", "::oid[]", tokio_postgres::types::Type::INT8_ARRAY, value);
        }
        if let Some(value) = self.regclass {
            statement
                .set(
                    "regclass",
                    "::pg_catalog.regclass[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.regtype {
            statement
                .set(
                    "regtype",
                    "::pg_catalog.regtype[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.regproc {
            statement
                .set(
                    "regproc",
                    "::pg_catalog.regproc[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.pg_lsn {
            statement
                .set(
                    "pg_lsn",
                    "::pg_catalog.pg_lsn[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        statement
            .key("id", "", tokio_postgres::types::Type::INT4, Into::<ListsId>::into(id));
        let sql = statement.update("public.lists", Lists::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for OptionsId {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&self.0, ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i32 as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for OptionsId {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        <i32 as tokio_postgres::types::FromSql>::from_sql(ty, raw).map(Self)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i32 as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl TryFrom<&tokio_postgres::Row> for Options {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            boolean: row.try_get("boolean")?,
            smallint: row.try_get("smallint")?,
            integer: row.try_get("integer")?,
            bigint: row.try_get("bigint")?,
            real: row.try_get("real")?,
            double_precision: row.try_get("double_precision")?,
            numeric: row.try_get("numeric")?,
            numeric_14__6_: row.try_get("numeric_14__6_")?,
            numeric_60__20_: super::foreign::read(row, "numeric_60__20_")?,
            money: row.try_get("money")?,
            text: row.try_get("text")?,
            character_varying_8_: row.try_get("character_varying_8_")?,
            character_4_: row.try_get("character_4_")?,
            name: row.try_get("name")?,
            bytea: row.try_get("bytea")?,
            uuid: row.try_get("uuid")?,
            date: row.try_get("date")?,
            time_without_time_zone: super::foreign::read(row, "time_without_time_zone")?,
            time_with_time_zone: row.try_get("time_with_time_zone")?,
            timestamp_without_time_zone: row.try_get("timestamp_without_time_zone")?,
            timestamp_with_time_zone: row.try_get("timestamp_with_time_zone")?,
            interval: row.try_get("interval")?,
            json: row.try_get("json")?,
            jsonb: row.try_get("jsonb")?,
            jsonpath: row.try_get("jsonpath")?,
            inet: super::foreign::read(row, "inet")?,
            cidr: super::foreign::read(row, "cidr")?,
            macaddr: row.try_get("macaddr")?,
            macaddr8: row.try_get("macaddr8")?,
            bit_8_: row.try_get("bit_8_")?,
            bit_varying_8_: row.try_get("bit_varying_8_")?,
            tsvector: row.try_get("tsvector")?,
            tsquery: row.try_get("tsquery")?,
            point: row.try_get("point")?,
            line: row.try_get("line")?,
            lseg: row.try_get("lseg")?,
            r#box: row.try_get("box")?,
            path: row.try_get("path")?,
            polygon: row.try_get("polygon")?,
            circle: row.try_get("circle")?,
            int4range: row.try_get("int4range")?,
            int8range: row.try_get("int8range")?,
            numrange: row.try_get("numrange")?,
            tsrange: row.try_get("tsrange")?,
            tstzrange: row.try_get("tstzrange")?,
            daterange: row.try_get("daterange")?,
            int4multirange: row.try_get("int4multirange")?,
            int8multirange: row.try_get("int8multirange")?,
            nummultirange: row.try_get("nummultirange")?,
            tsmultirange: row.try_get("tsmultirange")?,
            tstzmultirange: row.try_get("tstzmultirange")?,
            datemultirange: row.try_get("datemultirange")?,
            oid: row.try_get("oid")?,
            regclass: row.try_get("regclass")?,
            regtype: row.try_get("regtype")?,
            regproc: row.try_get("regproc")?,
            pg_lsn: row.try_get("pg_lsn")?,
        })
    }
}

impl Options {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<OptionsId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::INT4,
                Into::<OptionsId>::into(id),
            );
        let sql = statement.select("public.options", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewOptions {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Options, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("id", "", tokio_postgres::types::Type::INT4, self.id);
        if let Some(value) = self.boolean {
            statement.set("\"boolean\"", "", tokio_postgres::types::Type::BOOL, value);
        }
        if let Some(value) = self.smallint {
            statement.set("\"smallint\"", "", tokio_postgres::types::Type::INT2, value);
        }
        if let Some(value) = self.integer {
            statement.set("\"integer\"", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.bigint {
            statement.set("\"bigint\"", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.real {
            statement.set("\"real\"", "", tokio_postgres::types::Type::FLOAT4, value);
        }
        if let Some(value) = self.double_precision {
            statement
                .set("double_precision", "", tokio_postgres::types::Type::FLOAT8, value);
        }
        if let Some(value) = self.numeric {
            statement
                .set("\"numeric\"", "", tokio_postgres::types::Type::NUMERIC, value);
        }
        if let Some(value) = self.numeric_14__6_ {
            statement
                .set("numeric_14__6_", "", tokio_postgres::types::Type::NUMERIC, value);
        }
        if let Some(value) = self.numeric_60__20_ {
            statement
                .set(
                    "numeric_60__20_",
                    "",
                    tokio_postgres::types::Type::NUMERIC,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.money {
            statement
                .set(
                    "money",
                    "::pg_catalog.money",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.text {
            statement.set("text", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.character_varying_8_ {
            statement
                .set(
                    "character_varying_8_",
                    "",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.character_4_ {
            statement.set("character_4_", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.name {
            statement.set("name", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.bytea {
            statement.set("bytea", "", tokio_postgres::types::Type::BYTEA, value);
        }
        if let Some(value) = self.uuid {
            statement.set("uuid", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.date {
            statement.set("date", "", tokio_postgres::types::Type::DATE, value);
        }
        if let Some(value) = self.time_without_time_zone {
            statement
                .set(
                    "time_without_time_zone",
                    "",
                    tokio_postgres::types::Type::TIME,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.time_with_time_zone {
            statement
                .set(
                    "time_with_time_zone",
                    "::pg_catalog.timetz",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.timestamp_without_time_zone {
            statement
                .set(
                    "timestamp_without_time_zone",
                    "",
                    tokio_postgres::types::Type::TIMESTAMP,
                    value,
                );
        }
        if let Some(value) = self.timestamp_with_time_zone {
            statement
                .set(
                    "timestamp_with_time_zone",
                    "",
                    tokio_postgres::types::Type::TIMESTAMPTZ,
                    value,
                );
        }
        if let Some(value) = self.interval {
            statement
                .set("\"interval\"", "", tokio_postgres::types::Type::INTERVAL, value);
        }
        if let Some(value) = self.json {
            statement
                .set("\"json\"", "::json", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.jsonb {
            statement.set("jsonb", "", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.jsonpath {
            statement
                .set(
                    "jsonpath",
                    "::pg_catalog.jsonpath",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.inet {
            statement
                .set(
                    "inet",
                    "",
                    tokio_postgres::types::Type::INET,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.cidr {
            statement
                .set(
                    "cidr",
                    "::cidr",
                    tokio_postgres::types::Type::INET,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.macaddr {
            statement
                .set(
                    "macaddr",
                    "::pg_catalog.macaddr",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.macaddr8 {
            statement
                .set(
                    "macaddr8",
                    "::pg_catalog.macaddr8",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.bit_8_ {
            statement
                .set(
                    "bit_8_",
                    "::pg_catalog.\"bit\"",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.bit_varying_8_ {
            statement
                .set(
                    "bit_varying_8_",
                    "::pg_catalog.varbit",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.tsvector {
            statement
                .set(
                    "tsvector",
                    "::pg_catalog.tsvector",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.tsquery {
            statement
                .set(
                    "tsquery",
                    "::pg_catalog.tsquery",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.point {
            statement
                .set(
                    "point",
                    "::pg_catalog.point",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.line {
            statement
                .set(
                    "line",
                    "::pg_catalog.line",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.lseg {
            statement
                .set(
                    "lseg",
                    "::pg_catalog.lseg",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.r#box {
            statement
                .set(
                    "box",
                    "::pg_catalog.box",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.path {
            statement
                .set(
                    "path",
                    "::pg_catalog.path",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.polygon {
            statement
                .set(
                    "polygon",
                    "::pg_catalog.polygon",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.circle {
            statement
                .set(
                    "circle",
                    "::pg_catalog.circle",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.int4range {
            statement
                .set("int4range", "", tokio_postgres::types::Type::INT4_RANGE, value);
        }
        if let Some(value) = self.int8range {
            statement
                .set("int8range", "", tokio_postgres::types::Type::INT8_RANGE, value);
        }
        if let Some(value) = self.numrange {
            statement.set("numrange", "", tokio_postgres::types::Type::NUM_RANGE, value);
        }
        if let Some(value) = self.tsrange {
            statement.set("tsrange", "", tokio_postgres::types::Type::TS_RANGE, value);
        }
        if let Some(value) = self.tstzrange {
            statement
                .set("tstzrange", "", tokio_postgres::types::Type::TSTZ_RANGE, value);
        }
        if let Some(value) = self.daterange {
            statement
                .set("daterange", "", tokio_postgres::types::Type::DATE_RANGE, value);
        }
        if let Some(value) = self.int4multirange {
            statement
                .set(
                    "int4multirange",
                    "::pg_catalog.int4multirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.int8multirange {
            statement
                .set(
                    "int8multirange",
                    "::pg_catalog.int8multirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.nummultirange {
            statement
                .set(
                    "nummultirange",
                    "::pg_catalog.nummultirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.tsmultirange {
            statement
                .set(
                    "tsmultirange",
                    "::pg_catalog.tsmultirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.tstzmultirange {
            statement
                .set(
                    "tstzmultirange",
                    "::pg_catalog.tstzmultirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.datemultirange {
            statement
                .set(
                    "datemultirange",
                    "::pg_catalog.datemultirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.oid {
            statement.set("oid", "::oid", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.regclass {
            statement
                .set(
                    "regclass",
                    "::pg_catalog.regclass",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.regtype {
            statement
                .set(
                    "regtype",
                    "::pg_catalog.regtype",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.regproc {
            statement
                .set(
                    "regproc",
                    "::pg_catalog.regproc",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.pg_lsn {
            statement
                .set(
                    "pg_lsn",
                    "::pg_catalog.pg_lsn",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        let sql = statement.insert("public.options", Options::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl OptionsPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<OptionsId>,
    ) -> Result<Option<Options>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.boolean {
            statement.set("\"boolean\"", "", tokio_postgres::types::Type::BOOL, value);
        }
        if let Some(value) = self.smallint {
            statement.set("\"smallint\"", "", tokio_postgres::types::Type::INT2, value);
        }
        if let Some(value) = self.integer {
            statement.set("\"integer\"", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.bigint {
            statement.set("\"bigint\"", "", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.real {
            statement.set("\"real\"", "", tokio_postgres::types::Type::FLOAT4, value);
        }
        if let Some(value) = self.double_precision {
            statement
                .set("double_precision", "", tokio_postgres::types::Type::FLOAT8, value);
        }
        if let Some(value) = self.numeric {
            statement
                .set("\"numeric\"", "", tokio_postgres::types::Type::NUMERIC, value);
        }
        if let Some(value) = self.numeric_14__6_ {
            statement
                .set("numeric_14__6_", "", tokio_postgres::types::Type::NUMERIC, value);
        }
        if let Some(value) = self.numeric_60__20_ {
            statement
                .set(
                    "numeric_60__20_",
                    "",
                    tokio_postgres::types::Type::NUMERIC,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.money {
            statement
                .set(
                    "money",
                    "::pg_catalog.money",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.text {
            statement.set("text", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.character_varying_8_ {
            statement
                .set(
                    "character_varying_8_",
                    "",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.character_4_ {
            statement.set("character_4_", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.name {
            statement.set("name", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.bytea {
            statement.set("bytea", "", tokio_postgres::types::Type::BYTEA, value);
        }
        if let Some(value) = self.uuid {
            statement.set("uuid", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.date {
            statement.set("date", "", tokio_postgres::types::Type::DATE, value);
        }
        if let Some(value) = self.time_without_time_zone {
            statement
                .set(
                    "time_without_time_zone",
                    "",
                    tokio_postgres::types::Type::TIME,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.time_with_time_zone {
            statement
                .set(
                    "time_with_time_zone",
                    "::pg_catalog.timetz",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.timestamp_without_time_zone {
            statement
                .set(
                    "timestamp_without_time_zone",
                    "",
                    tokio_postgres::types::Type::TIMESTAMP,
                    value,
                );
        }
        if let Some(value) = self.timestamp_with_time_zone {
            statement
                .set(
                    "timestamp_with_time_zone",
                    "",
                    tokio_postgres::types::Type::TIMESTAMPTZ,
                    value,
                );
        }
        if let Some(value) = self.interval {
            statement
                .set("\"interval\"", "", tokio_postgres::types::Type::INTERVAL, value);
        }
        if let Some(value) = self.json {
            statement
                .set("\"json\"", "::json", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.jsonb {
            statement.set("jsonb", "", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.jsonpath {
            statement
                .set(
                    "jsonpath",
                    "::pg_catalog.jsonpath",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.inet {
            statement
                .set(
                    "inet",
                    "",
                    tokio_postgres::types::Type::INET,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.cidr {
            statement
                .set(
                    "cidr",
                    "::cidr",
                    tokio_postgres::types::Type::INET,
                    super::foreign::Foreign::wrap(&value),
                );
        }
        if let Some(value) = self.macaddr {
            statement
                .set(
                    "macaddr",
                    "::pg_catalog.macaddr",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.macaddr8 {
            statement
                .set(
                    "macaddr8",
                    "::pg_catalog.macaddr8",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.bit_8_ {
            statement
                .set(
                    "bit_8_",
                    "::pg_catalog.\"bit\"",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.bit_varying_8_ {
            statement
                .set(
                    "bit_varying_8_",
                    "::pg_catalog.varbit",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.tsvector {
            statement
                .set(
                    "tsvector",
                    "::pg_catalog.tsvector",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.tsquery {
            statement
                .set(
                    "tsquery",
                    "::pg_catalog.tsquery",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.point {
            statement
                .set(
                    "point",
                    "::pg_catalog.point",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.line {
            statement
                .set(
                    "line",
                    "::pg_catalog.line",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.lseg {
            statement
                .set(
                    "lseg",
                    "::pg_catalog.lseg",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.r#box {
            statement
                .set(
                    "box",
                    "::pg_catalog.box",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.path {
            statement
                .set(
                    "path",
                    "::pg_catalog.path",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.polygon {
            statement
                .set(
                    "polygon",
                    "::pg_catalog.polygon",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.circle {
            statement
                .set(
                    "circle",
                    "::pg_catalog.circle",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.int4range {
            statement
                .set("int4range", "", tokio_postgres::types::Type::INT4_RANGE, value);
        }
        if let Some(value) = self.int8range {
            statement
                .set("int8range", "", tokio_postgres::types::Type::INT8_RANGE, value);
        }
        if let Some(value) = self.numrange {
            statement.set("numrange", "", tokio_postgres::types::Type::NUM_RANGE, value);
        }
        if let Some(value) = self.tsrange {
            statement.set("tsrange", "", tokio_postgres::types::Type::TS_RANGE, value);
        }
        if let Some(value) = self.tstzrange {
            statement
                .set("tstzrange", "", tokio_postgres::types::Type::TSTZ_RANGE, value);
        }
        if let Some(value) = self.daterange {
            statement
                .set("daterange", "", tokio_postgres::types::Type::DATE_RANGE, value);
        }
        if let Some(value) = self.int4multirange {
            statement
                .set(
                    "int4multirange",
                    "::pg_catalog.int4multirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.int8multirange {
            statement
                .set(
                    "int8multirange",
                    "::pg_catalog.int8multirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.nummultirange {
            statement
                .set(
                    "nummultirange",
                    "::pg_catalog.nummultirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.tsmultirange {
            statement
                .set(
                    "tsmultirange",
                    "::pg_catalog.tsmultirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.tstzmultirange {
            statement
                .set(
                    "tstzmultirange",
                    "::pg_catalog.tstzmultirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.datemultirange {
            statement
                .set(
                    "datemultirange",
                    "::pg_catalog.datemultirange",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.oid {
            statement.set("oid", "::oid", tokio_postgres::types::Type::INT8, value);
        }
        if let Some(value) = self.regclass {
            statement
                .set(
                    "regclass",
                    "::pg_catalog.regclass",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.regtype {
            statement
                .set(
                    "regtype",
                    "::pg_catalog.regtype",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.regproc {
            statement
                .set(
                    "regproc",
                    "::pg_catalog.regproc",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.pg_lsn {
            statement
                .set(
                    "pg_lsn",
                    "::pg_catalog.pg_lsn",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::INT4,
                Into::<OptionsId>::into(id),
            );
        let sql = statement.update("public.options", Options::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}
