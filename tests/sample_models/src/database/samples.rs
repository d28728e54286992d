//! What the types of `samples` do with the database.

use crate::{
    Lists, ListsId, ListsPatch, NewLists, NewOptions, NewScalars, Options, OptionsId,
    OptionsPatch, Scalars, ScalarsId, ScalarsPatch,
};

impl sqlx::Type<sqlx::Postgres> for ScalarsId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <i32 as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i32 as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for ScalarsId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <i32 as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i32 as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for ScalarsId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for ScalarsId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <i32 as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Scalars {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            boolean: sqlx::Row::try_get(row, "boolean")?,
            smallint: sqlx::Row::try_get(row, "smallint")?,
            integer: sqlx::Row::try_get(row, "integer")?,
            bigint: sqlx::Row::try_get(row, "bigint")?,
            real: sqlx::Row::try_get(row, "real")?,
            double_precision: sqlx::Row::try_get(row, "double_precision")?,
            numeric: sqlx::Row::try_get(row, "numeric")?,
            numeric_14__6_: sqlx::Row::try_get(row, "numeric_14__6_")?,
            numeric_60__20_: sqlx::Row::try_get(row, "numeric_60__20_")?,
            money: sqlx::Row::try_get(row, "money")?,
            text: sqlx::Row::try_get(row, "text")?,
            character_varying_8_: sqlx::Row::try_get(row, "character_varying_8_")?,
            character_4_: sqlx::Row::try_get(row, "character_4_")?,
            name: sqlx::Row::try_get(row, "name")?,
            bytea: sqlx::Row::try_get(row, "bytea")?,
            uuid: sqlx::Row::try_get(row, "uuid")?,
            date: super::finite::finite(row, "date")?,
            time_without_time_zone: super::finite::finite(
                row,
                "time_without_time_zone",
            )?,
            time_with_time_zone: sqlx::Row::try_get(row, "time_with_time_zone")?,
            timestamp_without_time_zone: super::finite::finite(
                row,
                "timestamp_without_time_zone",
            )?,
            timestamp_with_time_zone: super::finite::finite(
                row,
                "timestamp_with_time_zone",
            )?,
            interval: sqlx::Row::try_get(row, "interval")?,
            json: sqlx::Row::try_get(row, "json")?,
            jsonb: sqlx::Row::try_get(row, "jsonb")?,
            jsonpath: sqlx::Row::try_get(row, "jsonpath")?,
            inet: sqlx::Row::try_get(row, "inet")?,
            cidr: sqlx::Row::try_get(row, "cidr")?,
            macaddr: sqlx::Row::try_get(row, "macaddr")?,
            macaddr8: sqlx::Row::try_get(row, "macaddr8")?,
            bit_8_: sqlx::Row::try_get(row, "bit_8_")?,
            bit_varying_8_: sqlx::Row::try_get(row, "bit_varying_8_")?,
            tsvector: sqlx::Row::try_get(row, "tsvector")?,
            tsquery: sqlx::Row::try_get(row, "tsquery")?,
            point: sqlx::Row::try_get(row, "point")?,
            line: sqlx::Row::try_get(row, "line")?,
            lseg: sqlx::Row::try_get(row, "lseg")?,
            r#box: sqlx::Row::try_get(row, "box")?,
            path: sqlx::Row::try_get(row, "path")?,
            polygon: sqlx::Row::try_get(row, "polygon")?,
            circle: sqlx::Row::try_get(row, "circle")?,
            int4range: sqlx::Row::try_get(row, "int4range")?,
            int8range: sqlx::Row::try_get(row, "int8range")?,
            numrange: sqlx::Row::try_get(row, "numrange")?,
            tsrange: super::finite::finite(row, "tsrange")?,
            tstzrange: super::finite::finite(row, "tstzrange")?,
            daterange: super::finite::finite(row, "daterange")?,
            int4multirange: sqlx::Row::try_get(row, "int4multirange")?,
            int8multirange: sqlx::Row::try_get(row, "int8multirange")?,
            nummultirange: sqlx::Row::try_get(row, "nummultirange")?,
            tsmultirange: sqlx::Row::try_get(row, "tsmultirange")?,
            tstzmultirange: sqlx::Row::try_get(row, "tstzmultirange")?,
            datemultirange: sqlx::Row::try_get(row, "datemultirange")?,
            oid: sqlx::Row::try_get(row, "oid")?,
            regclass: sqlx::Row::try_get(row, "regclass")?,
            regtype: sqlx::Row::try_get(row, "regtype")?,
            regproc: sqlx::Row::try_get(row, "regproc")?,
            pg_lsn: sqlx::Row::try_get(row, "pg_lsn")?,
        })
    }
}

impl Scalars {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<ScalarsId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<ScalarsId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("public.scalars", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewScalars {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Scalars, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("id", "", self.id)?;
        statement.set("\"boolean\"", "", self.boolean)?;
        statement.set("\"smallint\"", "", self.smallint)?;
        statement.set("\"integer\"", "", self.integer)?;
        statement.set("\"bigint\"", "", self.bigint)?;
        statement.set("\"real\"", "", self.real)?;
        statement.set("double_precision", "", self.double_precision)?;
        statement.set("\"numeric\"", "", self.numeric)?;
        statement.set("numeric_14__6_", "", self.numeric_14__6_)?;
        statement.set("numeric_60__20_", "", self.numeric_60__20_)?;
        statement.set("money", "::pg_catalog.money", self.money)?;
        statement.set("text", "", self.text)?;
        statement.set("character_varying_8_", "", self.character_varying_8_)?;
        statement.set("character_4_", "", self.character_4_)?;
        statement.set("name", "", self.name)?;
        statement.set("bytea", "", self.bytea)?;
        statement.set("uuid", "", self.uuid)?;
        statement.set("date", "", self.date)?;
        statement.set("time_without_time_zone", "", self.time_without_time_zone)?;
        statement
            .set(
                "time_with_time_zone",
                "::pg_catalog.timetz",
                self.time_with_time_zone,
            )?;
        statement
            .set("timestamp_without_time_zone", "", self.timestamp_without_time_zone)?;
        statement.set("timestamp_with_time_zone", "", self.timestamp_with_time_zone)?;
        statement.set("\"interval\"", "", self.interval)?;
        statement.set("\"json\"", "::json", self.json)?;
        statement.set("jsonb", "", self.jsonb)?;
        statement.set("jsonpath", "::pg_catalog.jsonpath", self.jsonpath)?;
        statement.set("inet", "", self.inet)?;
        statement.set("cidr", "::cidr", self.cidr)?;
        statement.set("macaddr", "::pg_catalog.macaddr", self.macaddr)?;
        statement.set("macaddr8", "::pg_catalog.macaddr8", self.macaddr8)?;
        statement.set("bit_8_", "::pg_catalog.\"bit\"", self.bit_8_)?;
        statement.set("bit_varying_8_", "::pg_catalog.varbit", self.bit_varying_8_)?;
        statement.set("tsvector", "::pg_catalog.tsvector", self.tsvector)?;
        statement.set("tsquery", "::pg_catalog.tsquery", self.tsquery)?;
        statement.set("point", "::pg_catalog.point", self.point)?;
        statement.set("line", "::pg_catalog.line", self.line)?;
        statement.set("lseg", "::pg_catalog.lseg", self.lseg)?;
        statement.set("box", "::pg_catalog.box", self.r#box)?;
        statement.set("path", "::pg_catalog.path", self.path)?;
        statement.set("polygon", "::pg_catalog.polygon", self.polygon)?;
        statement.set("circle", "::pg_catalog.circle", self.circle)?;
        statement.set("int4range", "", self.int4range)?;
        statement.set("int8range", "", self.int8range)?;
        statement.set("numrange", "", self.numrange)?;
        statement.set("tsrange", "", self.tsrange)?;
        statement.set("tstzrange", "", self.tstzrange)?;
        statement.set("daterange", "", self.daterange)?;
        statement
            .set("int4multirange", "::pg_catalog.int4multirange", self.int4multirange)?;
        statement
            .set("int8multirange", "::pg_catalog.int8multirange", self.int8multirange)?;
        statement
            .set("nummultirange", "::pg_catalog.nummultirange", self.nummultirange)?;
        statement.set("tsmultirange", "::pg_catalog.tsmultirange", self.tsmultirange)?;
        statement
            .set("tstzmultirange", "::pg_catalog.tstzmultirange", self.tstzmultirange)?;
        statement
            .set("datemultirange", "::pg_catalog.datemultirange", self.datemultirange)?;
        statement.set("oid", "::oid", self.oid)?;
        statement.set("regclass", "::pg_catalog.regclass", self.regclass)?;
        statement.set("regtype", "::pg_catalog.regtype", self.regtype)?;
        statement.set("regproc", "::pg_catalog.regproc", self.regproc)?;
        statement.set("pg_lsn", "::pg_catalog.pg_lsn", self.pg_lsn)?;
        let sql = sqlx::AssertSqlSafe(
            statement.insert("public.scalars", Scalars::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl ScalarsPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<ScalarsId>,
    ) -> Result<Option<Scalars>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.boolean {
            statement.set("\"boolean\"", "", value)?;
        }
        if let Some(value) = self.smallint {
            statement.set("\"smallint\"", "", value)?;
        }
        if let Some(value) = self.integer {
            statement.set("\"integer\"", "", value)?;
        }
        if let Some(value) = self.bigint {
            statement.set("\"bigint\"", "", value)?;
        }
        if let Some(value) = self.real {
            statement.set("\"real\"", "", value)?;
        }
        if let Some(value) = self.double_precision {
            statement.set("double_precision", "", value)?;
        }
        if let Some(value) = self.numeric {
            statement.set("\"numeric\"", "", value)?;
        }
        if let Some(value) = self.numeric_14__6_ {
            statement.set("numeric_14__6_", "", value)?;
        }
        if let Some(value) = self.numeric_60__20_ {
            statement.set("numeric_60__20_", "", value)?;
        }
        if let Some(value) = self.money {
            statement.set("money", "::pg_catalog.money", value)?;
        }
        if let Some(value) = self.text {
            statement.set("text", "", value)?;
        }
        if let Some(value) = self.character_varying_8_ {
            statement.set("character_varying_8_", "", value)?;
        }
        if let Some(value) = self.character_4_ {
            statement.set("character_4_", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.bytea {
            statement.set("bytea", "", value)?;
        }
        if let Some(value) = self.uuid {
            statement.set("uuid", "", value)?;
        }
        if let Some(value) = self.date {
            statement.set("date", "", value)?;
        }
        if let Some(value) = self.time_without_time_zone {
            statement.set("time_without_time_zone", "", value)?;
        }
        if let Some(value) = self.time_with_time_zone {
            statement.set("time_with_time_zone", "::pg_catalog.timetz", value)?;
        }
        if let Some(value) = self.timestamp_without_time_zone {
            statement.set("timestamp_without_time_zone", "", value)?;
        }
        if let Some(value) = self.timestamp_with_time_zone {
            statement.set("timestamp_with_time_zone", "", value)?;
        }
        if let Some(value) = self.interval {
            statement.set("\"interval\"", "", value)?;
        }
        if let Some(value) = self.json {
            statement.set("\"json\"", "::json", value)?;
        }
        if let Some(value) = self.jsonb {
            statement.set("jsonb", "", value)?;
        }
        if let Some(value) = self.jsonpath {
            statement.set("jsonpath", "::pg_catalog.jsonpath", value)?;
        }
        if let Some(value) = self.inet {
            statement.set("inet", "", value)?;
        }
        if let Some(value) = self.cidr {
            statement.set("cidr", "::cidr", value)?;
        }
        if let Some(value) = self.macaddr {
            statement.set("macaddr", "::pg_catalog.macaddr", value)?;
        }
        if let Some(value) = self.macaddr8 {
            statement.set("macaddr8", "::pg_catalog.macaddr8", value)?;
        }
        if let Some(value) = self.bit_8_ {
            statement.set("bit_8_", "::pg_catalog.\"bit\"", value)?;
        }
        if let Some(value) = self.bit_varying_8_ {
            statement.set("bit_varying_8_", "::pg_catalog.varbit", value)?;
        }
        if let Some(value) = self.tsvector {
            statement.set("tsvector", "::pg_catalog.tsvector", value)?;
        }
        if let Some(value) = self.tsquery {
            statement.set("tsquery", "::pg_catalog.tsquery", value)?;
        }
        if let Some(value) = self.point {
            statement.set("point", "::pg_catalog.point", value)?;
        }
        if let Some(value) = self.line {
            statement.set("line", "::pg_catalog.line", value)?;
        }
        if let Some(value) = self.lseg {
            statement.set("lseg", "::pg_catalog.lseg", value)?;
        }
        if let Some(value) = self.r#box {
            statement.set("box", "::pg_catalog.box", value)?;
        }
        if let Some(value) = self.path {
            statement.set("path", "::pg_catalog.path", value)?;
        }
        if let Some(value) = self.polygon {
            statement.set("polygon", "::pg_catalog.polygon", value)?;
        }
        if let Some(value) = self.circle {
            statement.set("circle", "::pg_catalog.circle", value)?;
        }
        if let Some(value) = self.int4range {
            statement.set("int4range", "", value)?;
        }
        if let Some(value) = self.int8range {
            statement.set("int8range", "", value)?;
        }
        if let Some(value) = self.numrange {
            statement.set("numrange", "", value)?;
        }
        if let Some(value) = self.tsrange {
            statement.set("tsrange", "", value)?;
        }
        if let Some(value) = self.tstzrange {
            statement.set("tstzrange", "", value)?;
        }
        if let Some(value) = self.daterange {
            statement.set("daterange", "", value)?;
        }
        if let Some(value) = self.int4multirange {
            statement.set("int4multirange", "::pg_catalog.int4multirange", value)?;
        }
        if let Some(value) = self.int8multirange {
            statement.set("int8multirange", "::pg_catalog.int8multirange", value)?;
        }
        if let Some(value) = self.nummultirange {
            statement.set("nummultirange", "::pg_catalog.nummultirange", value)?;
        }
        if let Some(value) = self.tsmultirange {
            statement.set("tsmultirange", "::pg_catalog.tsmultirange", value)?;
        }
        if let Some(value) = self.tstzmultirange {
            statement.set("tstzmultirange", "::pg_catalog.tstzmultirange", value)?;
        }
        if let Some(value) = self.datemultirange {
            statement.set("datemultirange", "::pg_catalog.datemultirange", value)?;
        }
        if let Some(value) = self.oid {
            statement.set("oid", "::oid", value)?;
        }
        if let Some(value) = self.regclass {
            statement.set("regclass", "::pg_catalog.regclass", value)?;
        }
        if let Some(value) = self.regtype {
            statement.set("regtype", "::pg_catalog.regtype", value)?;
        }
        if let Some(value) = self.regproc {
            statement.set("regproc", "::pg_catalog.regproc", value)?;
        }
        if let Some(value) = self.pg_lsn {
            statement.set("pg_lsn", "::pg_catalog.pg_lsn", value)?;
        }
        statement.key("id", "", Into::<ScalarsId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("public.scalars", Scalars::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for ListsId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <i32 as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i32 as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for ListsId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <i32 as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i32 as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for ListsId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for ListsId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <i32 as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Lists {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            boolean: sqlx::Row::try_get(row, "boolean")?,
            smallint: sqlx::Row::try_get(row, "smallint")?,
            integer: sqlx::Row::try_get(row, "integer")?,
            bigint: sqlx::Row::try_get(row, "bigint")?,
            real: sqlx::Row::try_get(row, "real")?,
            double_precision: sqlx::Row::try_get(row, "double_precision")?,
            numeric: sqlx::Row::try_get(row, "numeric")?,
            numeric_14__6_: sqlx::Row::try_get(row, "numeric_14__6_")?,
            numeric_60__20_: sqlx::Row::try_get(row, "numeric_60__20_")?,
            money: sqlx::Row::try_get(row, "money")?,
            text: sqlx::Row::try_get(row, "text")?,
            character_varying_8_: sqlx::Row::try_get(row, "character_varying_8_")?,
            character_4_: sqlx::Row::try_get(row, "character_4_")?,
            name: sqlx::Row::try_get(row, "name")?,
            bytea: sqlx::Row::try_get(row, "bytea")?,
            uuid: sqlx::Row::try_get(row, "uuid")?,
            date: super::finite::finite(row, "date")?,
            time_without_time_zone: super::finite::finite(
                row,
                "time_without_time_zone",
            )?,
            time_with_time_zone: sqlx::Row::try_get(row, "time_with_time_zone")?,
            timestamp_without_time_zone: super::finite::finite(
                row,
                "timestamp_without_time_zone",
            )?,
            timestamp_with_time_zone: super::finite::finite(
                row,
                "timestamp_with_time_zone",
            )?,
            interval: sqlx::Row::try_get(row, "interval")?,
            json: sqlx::Row::try_get(row, "json")?,
            jsonb: sqlx::Row::try_get(row, "jsonb")?,
            jsonpath: sqlx::Row::try_get(row, "jsonpath")?,
            inet: sqlx::Row::try_get(row, "inet")?,
            cidr: sqlx::Row::try_get(row, "cidr")?,
            macaddr: sqlx::Row::try_get(row, "macaddr")?,
            macaddr8: sqlx::Row::try_get(row, "macaddr8")?,
            bit_8_: sqlx::Row::try_get(row, "bit_8_")?,
            bit_varying_8_: sqlx::Row::try_get(row, "bit_varying_8_")?,
            tsvector: sqlx::Row::try_get(row, "tsvector")?,
            tsquery: sqlx::Row::try_get(row, "tsquery")?,
            point: sqlx::Row::try_get(row, "point")?,
            line: sqlx::Row::try_get(row, "line")?,
            lseg: sqlx::Row::try_get(row, "lseg")?,
            r#box: sqlx::Row::try_get(row, "box")?,
            path: sqlx::Row::try_get(row, "path")?,
            polygon: sqlx::Row::try_get(row, "polygon")?,
            circle: sqlx::Row::try_get(row, "circle")?,
            int4range: sqlx::Row::try_get(row, "int4range")?,
            int8range: sqlx::Row::try_get(row, "int8range")?,
            numrange: sqlx::Row::try_get(row, "numrange")?,
            tsrange: super::finite::finite(row, "tsrange")?,
            tstzrange: super::finite::finite(row, "tstzrange")?,
            daterange: super::finite::finite(row, "daterange")?,
            int4multirange: sqlx::Row::try_get(row, "int4multirange")?,
            int8multirange: sqlx::Row::try_get(row, "int8multirange")?,
            nummultirange: sqlx::Row::try_get(row, "nummultirange")?,
            tsmultirange: sqlx::Row::try_get(row, "tsmultirange")?,
            tstzmultirange: sqlx::Row::try_get(row, "tstzmultirange")?,
            datemultirange: sqlx::Row::try_get(row, "datemultirange")?,
            oid: sqlx::Row::try_get(row, "oid")?,
            regclass: sqlx::Row::try_get(row, "regclass")?,
            regtype: sqlx::Row::try_get(row, "regtype")?,
            regproc: sqlx::Row::try_get(row, "regproc")?,
            pg_lsn: sqlx::Row::try_get(row, "pg_lsn")?,
        })
    }
}

impl Lists {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<ListsId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<ListsId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("public.lists", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewLists {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Lists, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("id", "", self.id)?;
        statement.set("\"boolean\"", "", self.boolean)?;
        statement.set("\"smallint\"", "", self.smallint)?;
        statement.set("\"integer\"", "", self.integer)?;
        statement.set("\"bigint\"", "", self.bigint)?;
        statement.set("\"real\"", "", self.real)?;
        statement.set("double_precision", "", self.double_precision)?;
        statement.set("\"numeric\"", "", self.numeric)?;
        statement.set("numeric_14__6_", "", self.numeric_14__6_)?;
        statement.set("numeric_60__20_", "", self.numeric_60__20_)?;
        statement.set("money", "::pg_catalog.money[]", self.money)?;
        statement.set("text", "", self.text)?;
        statement.set("character_varying_8_", "", self.character_varying_8_)?;
        statement.set("character_4_", "", self.character_4_)?;
        statement.set("name", "", self.name)?;
        statement.set("bytea", "", self.bytea)?;
        statement.set("uuid", "", self.uuid)?;
        statement.set("date", "", self.date)?;
        statement.set("time_without_time_zone", "", self.time_without_time_zone)?;
        statement
            .set(
                "time_with_time_zone",
                "::pg_catalog.timetz[]",
                self.time_with_time_zone,
            )?;
        statement
            .set("timestamp_without_time_zone", "", self.timestamp_without_time_zone)?;
        statement.set("timestamp_with_time_zone", "", self.timestamp_with_time_zone)?;
        statement.set("\"interval\"", "", self.interval)?;
        statement.set("\"json\"", "::json[]", self.json)?;
        statement.set("jsonb", "", self.jsonb)?;
        statement.set("jsonpath", "::pg_catalog.jsonpath[]", self.jsonpath)?;
        statement.set("inet", "", self.inet)?;
        statement.set("cidr", "::cidr[]", self.cidr)?;
        statement.set("macaddr", "::pg_catalog.macaddr[]", self.macaddr)?;
        statement.set("macaddr8", "::pg_catalog.macaddr8[]", self.macaddr8)?;
        statement.set("bit_8_", "::pg_catalog.\"bit\"[]", self.bit_8_)?;
        statement.set("bit_varying_8_", "::pg_catalog.varbit[]", self.bit_varying_8_)?;
        statement.set("tsvector", "::pg_catalog.tsvector[]", self.tsvector)?;
        statement.set("tsquery", "::pg_catalog.tsquery[]", self.tsquery)?;
        statement.set("point", "::pg_catalog.point[]", self.point)?;
        statement.set("line", "::pg_catalog.line[]", self.line)?;
        statement.set("lseg", "::pg_catalog.lseg[]", self.lseg)?;
        statement.set("box", "::pg_catalog.box[]", self.r#box)?;
        statement.set("path", "::pg_catalog.path[]", self.path)?;
        statement.set("polygon", "::pg_catalog.polygon[]", self.polygon)?;
        statement.set("circle", "::pg_catalog.circle[]", self.circle)?;
        statement.set("int4range", "", self.int4range)?;
        statement.set("int8range", "", self.int8range)?;
        statement.set("numrange", "", self.numrange)?;
        statement.set("tsrange", "", self.tsrange)?;
        statement.set("tstzrange", "", self.tstzrange)?;
        statement.set("daterange", "", self.daterange)?;
        statement
            .set(
                "int4multirange",
                "::pg_catalog.int4multirange[]",
                self.int4multirange,
            )?;
        statement
            .set(
                "int8multirange",
                "::pg_catalog.int8multirange[]",
                self.int8multirange,
            )?;
        statement
            .set("nummultirange", "::pg_catalog.nummultirange[]", self.nummultirange)?;
        statement.set("tsmultirange", "::pg_catalog.tsmultirange[]", self.tsmultirange)?;
        statement
            .set(
                "tstzmultirange",
                "::pg_catalog.tstzmultirange[]",
                self.tstzmultirange,
            )?;
        statement
            .set(
                "datemultirange",
                "::pg_catalog.datemultirange[]",
                self.datemultirange,
            )?;
        statement.set("oid", "::oid[]", self.oid)?;
        statement.set("regclass", "::pg_catalog.regclass[]", self.regclass)?;
        statement.set("regtype", "::pg_catalog.regtype[]", self.regtype)?;
        statement.set("regproc", "::pg_catalog.regproc[]", self.regproc)?;
        statement.set("pg_lsn", "::pg_catalog.pg_lsn[]", self.pg_lsn)?;
        let sql = sqlx::AssertSqlSafe(statement.insert("public.lists", Lists::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl ListsPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<ListsId>,
    ) -> Result<Option<Lists>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.boolean {
            statement.set("\"boolean\"", "", value)?;
        }
        if let Some(value) = self.smallint {
            statement.set("\"smallint\"", "", value)?;
        }
        if let Some(value) = self.integer {
            statement.set("\"integer\"", "", value)?;
        }
        if let Some(value) = self.bigint {
            statement.set("\"bigint\"", "", value)?;
        }
        if let Some(value) = self.real {
            statement.set("\"real\"", "", value)?;
        }
        if let Some(value) = self.double_precision {
            statement.set("double_precision", "", value)?;
        }
        if let Some(value) = self.numeric {
            statement.set("\"numeric\"", "", value)?;
        }
        if let Some(value) = self.numeric_14__6_ {
            statement.set("numeric_14__6_", "", value)?;
        }
        if let Some(value) = self.numeric_60__20_ {
            statement.set("numeric_60__20_", "", value)?;
        }
        if let Some(value) = self.money {
            statement.set("money", "::pg_catalog.money[]", value)?;
        }
        if let Some(value) = self.text {
            statement.set("text", "", value)?;
        }
        if let Some(value) = self.character_varying_8_ {
            statement.set("character_varying_8_", "", value)?;
        }
        if let Some(value) = self.character_4_ {
            statement.set("character_4_", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.bytea {
            statement.set("bytea", "", value)?;
        }
        if let Some(value) = self.uuid {
            statement.set("uuid", "", value)?;
        }
        if let Some(value) = self.date {
            statement.set("date", "", value)?;
        }
        if let Some(value) = self.time_without_time_zone {
            statement.set("time_without_time_zone", "", value)?;
        }
        if let Some(value) = self.time_with_time_zone {
            statement.set("time_with_time_zone", "::pg_catalog.timetz[]", value)?;
        }
        if let Some(value) = self.timestamp_without_time_zone {
            statement.set("timestamp_without_time_zone", "", value)?;
        }
        if let Some(value) = self.timestamp_with_time_zone {
            statement.set("timestamp_with_time_zone", "", value)?;
        }
        if let Some(value) = self.interval {
            statement.set("\"interval\"", "", value)?;
        }
        if let Some(value) = self.json {
            statement.set("\"json\"", "::json[]", value)?;
        }
        if let Some(value) = self.jsonb {
            statement.set("jsonb", "", value)?;
        }
        if let Some(value) = self.jsonpath {
            statement.set("jsonpath", "::pg_catalog.jsonpath[]", value)?;
        }
        if let Some(value) = self.inet {
            statement.set("inet", "", value)?;
        }
        if let Some(value) = self.cidr {
            statement.set("cidr", "::cidr[]", value)?;
        }
        if let Some(value) = self.macaddr {
            statement.set("macaddr", "::pg_catalog.macaddr[]", value)?;
        }
        if let Some(value) = self.macaddr8 {
            statement.set("macaddr8", "::pg_catalog.macaddr8[]", value)?;
        }
        if let Some(value) = self.bit_8_ {
            statement.set("bit_8_", "::pg_catalog.\"bit\"[]", value)?;
        }
        if let Some(value) = self.bit_varying_8_ {
            statement.set("bit_varying_8_", "::pg_catalog.varbit[]", value)?;
        }
        if let Some(value) = self.tsvector {
            statement.set("tsvector", "::pg_catalog.tsvector[]", value)?;
        }
        if let Some(value) = self.tsquery {
            statement.set("tsquery", "::pg_catalog.tsquery[]", value)?;
        }
        if let Some(value) = self.point {
            statement.set("point", "::pg_catalog.point[]", value)?;
        }
        if let Some(value) = self.line {
            statement.set("line", "::pg_catalog.line[]", value)?;
        }
        if let Some(value) = self.lseg {
            statement.set("lseg", "::pg_catalog.lseg[]", value)?;
        }
        if let Some(value) = self.r#box {
            statement.set("box", "::pg_catalog.box[]", value)?;
        }
        if let Some(value) = self.path {
            statement.set("path", "::pg_catalog.path[]", value)?;
        }
        if let Some(value) = self.polygon {
            statement.set("polygon", "::pg_catalog.polygon[]", value)?;
        }
        if let Some(value) = self.circle {
            statement.set("circle", "::pg_catalog.circle[]", value)?;
        }
        if let Some(value) = self.int4range {
            statement.set("int4range", "", value)?;
        }
        if let Some(value) = self.int8range {
            statement.set("int8range", "", value)?;
        }
        if let Some(value) = self.numrange {
            statement.set("numrange", "", value)?;
        }
        if let Some(value) = self.tsrange {
            statement.set("tsrange", "", value)?;
        }
        if let Some(value) = self.tstzrange {
            statement.set("tstzrange", "", value)?;
        }
        if let Some(value) = self.daterange {
            statement.set("daterange", "", value)?;
        }
        if let Some(value) = self.int4multirange {
            statement.set("int4multirange", "::pg_catalog.int4multirange[]", value)?;
        }
        if let Some(value) = self.int8multirange {
            statement.set("int8multirange", "::pg_catalog.int8multirange[]", value)?;
        }
        if let Some(value) = self.nummultirange {
            statement.set("nummultirange", "::pg_catalog.nummultirange[]", value)?;
        }
        if let Some(value) = self.tsmultirange {
            statement.set("tsmultirange", "::pg_catalog.tsmultirange[]", value)?;
        }
        if let Some(value) = self.tstzmultirange {
            statement.set("tstzmultirange", "::pg_catalog.tstzmultirange[]", value)?;
        }
        if let Some(value) = self.datemultirange {
            statement.set("datemultirange", "::pg_catalog.datemultirange[]", value)?;
        }
        if let Some(value) = self.oid {
            statement.set("oid", "::oid[]", value)?;
        }
        if let Some(value) = self.regclass {
            statement.set("regclass", "::pg_catalog.regclass[]", value)?;
        }
        if let Some(value) = self.regtype {
            statement.set("regtype", "::pg_catalog.regtype[]", value)?;
        }
        if let Some(value) = self.regproc {
            statement.set("regproc", "::pg_catalog.regproc[]", value)?;
        }
        if let Some(value) = self.pg_lsn {
            statement.set("pg_lsn", "::pg_catalog.pg_lsn[]", value)?;
        }
        statement.key("id", "", Into::<ListsId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.update("public.lists", Lists::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for OptionsId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <i32 as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i32 as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for OptionsId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <i32 as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i32 as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for OptionsId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for OptionsId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <i32 as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Options {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            boolean: sqlx::Row::try_get(row, "boolean")?,
            smallint: sqlx::Row::try_get(row, "smallint")?,
            integer: sqlx::Row::try_get(row, "integer")?,
            bigint: sqlx::Row::try_get(row, "bigint")?,
            real: sqlx::Row::try_get(row, "real")?,
            double_precision: sqlx::Row::try_get(row, "double_precision")?,
            numeric: sqlx::Row::try_get(row, "numeric")?,
            numeric_14__6_: sqlx::Row::try_get(row, "numeric_14__6_")?,
            numeric_60__20_: sqlx::Row::try_get(row, "numeric_60__20_")?,
            money: sqlx::Row::try_get(row, "money")?,
            text: sqlx::Row::try_get(row, "text")?,
            character_varying_8_: sqlx::Row::try_get(row, "character_varying_8_")?,
            character_4_: sqlx::Row::try_get(row, "character_4_")?,
            name: sqlx::Row::try_get(row, "name")?,
            bytea: sqlx::Row::try_get(row, "bytea")?,
            uuid: sqlx::Row::try_get(row, "uuid")?,
            date: super::finite::finite(row, "date")?,
            time_without_time_zone: super::finite::finite(
                row,
                "time_without_time_zone",
            )?,
            time_with_time_zone: sqlx::Row::try_get(row, "time_with_time_zone")?,
            timestamp_without_time_zone: super::finite::finite(
                row,
                "timestamp_without_time_zone",
            )?,
            timestamp_with_time_zone: super::finite::finite(
                row,
                "timestamp_with_time_zone",
            )?,
            interval: sqlx::Row::try_get(row, "interval")?,
            json: sqlx::Row::try_get(row, "json")?,
            jsonb: sqlx::Row::try_get(row, "jsonb")?,
            jsonpath: sqlx::Row::try_get(row, "jsonpath")?,
            inet: sqlx::Row::try_get(row, "inet")?,
            cidr: sqlx::Row::try_get(row, "cidr")?,
            macaddr: sqlx::Row::try_get(row, "macaddr")?,
            macaddr8: sqlx::Row::try_get(row, "macaddr8")?,
            bit_8_: sqlx::Row::try_get(row, "bit_8_")?,
            bit_varying_8_: sqlx::Row::try_get(row, "bit_varying_8_")?,
            tsvector: sqlx::Row::try_get(row, "tsvector")?,
            tsquery: sqlx::Row::try_get(row, "tsquery")?,
            point: sqlx::Row::try_get(row, "point")?,
            line: sqlx::Row::try_get(row, "line")?,
            lseg: sqlx::Row::try_get(row, "lseg")?,
            r#box: sqlx::Row::try_get(row, "box")?,
            path: sqlx::Row::try_get(row, "path")?,
            polygon: sqlx::Row::try_get(row, "polygon")?,
            circle: sqlx::Row::try_get(row, "circle")?,
            int4range: sqlx::Row::try_get(row, "int4range")?,
            int8range: sqlx::Row::try_get(row, "int8range")?,
            numrange: sqlx::Row::try_get(row, "numrange")?,
            tsrange: super::finite::finite(row, "tsrange")?,
            tstzrange: super::finite::finite(row, "tstzrange")?,
            daterange: super::finite::finite(row, "daterange")?,
            int4multirange: sqlx::Row::try_get(row, "int4multirange")?,
            int8multirange: sqlx::Row::try_get(row, "int8multirange")?,
            nummultirange: sqlx::Row::try_get(row, "nummultirange")?,
            tsmultirange: sqlx::Row::try_get(row, "tsmultirange")?,
            tstzmultirange: sqlx::Row::try_get(row, "tstzmultirange")?,
            datemultirange: sqlx::Row::try_get(row, "datemultirange")?,
            oid: sqlx::Row::try_get(row, "oid")?,
            regclass: sqlx::Row::try_get(row, "regclass")?,
            regtype: sqlx::Row::try_get(row, "regtype")?,
            regproc: sqlx::Row::try_get(row, "regproc")?,
            pg_lsn: sqlx::Row::try_get(row, "pg_lsn")?,
        })
    }
}

impl Options {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<OptionsId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<OptionsId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("public.options", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewOptions {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Options, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("id", "", self.id)?;
        if let Some(value) = self.boolean {
            statement.set("\"boolean\"", "", value)?;
        }
        if let Some(value) = self.smallint {
            statement.set("\"smallint\"", "", value)?;
        }
        if let Some(value) = self.integer {
            statement.set("\"integer\"", "", value)?;
        }
        if let Some(value) = self.bigint {
            statement.set("\"bigint\"", "", value)?;
        }
        if let Some(value) = self.real {
            statement.set("\"real\"", "", value)?;
        }
        if let Some(value) = self.double_precision {
            statement.set("double_precision", "", value)?;
        }
        if let Some(value) = self.numeric {
            statement.set("\"numeric\"", "", value)?;
        }
        if let Some(value) = self.numeric_14__6_ {
            statement.set("numeric_14__6_", "", value)?;
        }
        if let Some(value) = self.numeric_60__20_ {
            statement.set("numeric_60__20_", "", value)?;
        }
        if let Some(value) = self.money {
            statement.set("money", "::pg_catalog.money", value)?;
        }
        if let Some(value) = self.text {
            statement.set("text", "", value)?;
        }
        if let Some(value) = self.character_varying_8_ {
            statement.set("character_varying_8_", "", value)?;
        }
        if let Some(value) = self.character_4_ {
            statement.set("character_4_", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.bytea {
            statement.set("bytea", "", value)?;
        }
        if let Some(value) = self.uuid {
            statement.set("uuid", "", value)?;
        }
        if let Some(value) = self.date {
            statement.set("date", "", value)?;
        }
        if let Some(value) = self.time_without_time_zone {
            statement.set("time_without_time_zone", "", value)?;
        }
        if let Some(value) = self.time_with_time_zone {
            statement.set("time_with_time_zone", "::pg_catalog.timetz", value)?;
        }
        if let Some(value) = self.timestamp_without_time_zone {
            statement.set("timestamp_without_time_zone", "", value)?;
        }
        if let Some(value) = self.timestamp_with_time_zone {
            statement.set("timestamp_with_time_zone", "", value)?;
        }
        if let Some(value) = self.interval {
            statement.set("\"interval\"", "", value)?;
        }
        if let Some(value) = self.json {
            statement.set("\"json\"", "::json", value)?;
        }
        if let Some(value) = self.jsonb {
            statement.set("jsonb", "", value)?;
        }
        if let Some(value) = self.jsonpath {
            statement.set("jsonpath", "::pg_catalog.jsonpath", value)?;
        }
        if let Some(value) = self.inet {
            statement.set("inet", "", value)?;
        }
        if let Some(value) = self.cidr {
            statement.set("cidr", "::cidr", value)?;
        }
        if let Some(value) = self.macaddr {
            statement.set("macaddr", "::pg_catalog.macaddr", value)?;
        }
        if let Some(value) = self.macaddr8 {
            statement.set("macaddr8", "::pg_catalog.macaddr8", value)?;
        }
        if let Some(value) = self.bit_8_ {
            statement.set("bit_8_", "::pg_catalog.\"bit\"", value)?;
        }
        if let Some(value) = self.bit_varying_8_ {
            statement.set("bit_varying_8_", "::pg_catalog.varbit", value)?;
        }
        if let Some(value) = self.tsvector {
            statement.set("tsvector", "::pg_catalog.tsvector", value)?;
        }
        if let Some(value) = self.tsquery {
            statement.set("tsquery", "::pg_catalog.tsquery", value)?;
        }
        if let Some(value) = self.point {
            statement.set("point", "::pg_catalog.point", value)?;
        }
        if let Some(value) = self.line {
            statement.set("line", "::pg_catalog.line", value)?;
        }
        if let Some(value) = self.lseg {
            statement.set("lseg", "::pg_catalog.lseg", value)?;
        }
        if let Some(value) = self.r#box {
            statement.set("box", "::pg_catalog.box", value)?;
        }
        if let Some(value) = self.path {
            statement.set("path", "::pg_catalog.path", value)?;
        }
        if let Some(value) = self.polygon {
            statement.set("polygon", "::pg_catalog.polygon", value)?;
        }
        if let Some(value) = self.circle {
            statement.set("circle", "::pg_catalog.circle", value)?;
        }
        if let Some(value) = self.int4range {
            statement.set("int4range", "", value)?;
        }
        if let Some(value) = self.int8range {
            statement.set("int8range", "", value)?;
        }
        if let Some(value) = self.numrange {
            statement.set("numrange", "", value)?;
        }
        if let Some(value) = self.tsrange {
            statement.set("tsrange", "", value)?;
        }
        if let Some(value) = self.tstzrange {
            statement.set("tstzrange", "", value)?;
        }
        if let Some(value) = self.daterange {
            statement.set("daterange", "", value)?;
        }
        if let Some(value) = self.int4multirange {
            statement.set("int4multirange", "::pg_catalog.int4multirange", value)?;
        }
        if let Some(value) = self.int8multirange {
            statement.set("int8multirange", "::pg_catalog.int8multirange", value)?;
        }
        if let Some(value) = self.nummultirange {
            statement.set("nummultirange", "::pg_catalog.nummultirange", value)?;
        }
        if let Some(value) = self.tsmultirange {
            statement.set("tsmultirange", "::pg_catalog.tsmultirange", value)?;
        }
        if let Some(value) = self.tstzmultirange {
            statement.set("tstzmultirange", "::pg_catalog.tstzmultirange", value)?;
        }
        if let Some(value) = self.datemultirange {
            statement.set("datemultirange", "::pg_catalog.datemultirange", value)?;
        }
        if let Some(value) = self.oid {
            statement.set("oid", "::oid", value)?;
        }
        if let Some(value) = self.regclass {
            statement.set("regclass", "::pg_catalog.regclass", value)?;
        }
        if let Some(value) = self.regtype {
            statement.set("regtype", "::pg_catalog.regtype", value)?;
        }
        if let Some(value) = self.regproc {
            statement.set("regproc", "::pg_catalog.regproc", value)?;
        }
        if let Some(value) = self.pg_lsn {
            statement.set("pg_lsn", "::pg_catalog.pg_lsn", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("public.options", Options::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl OptionsPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<OptionsId>,
    ) -> Result<Option<Options>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.boolean {
            statement.set("\"boolean\"", "", value)?;
        }
        if let Some(value) = self.smallint {
            statement.set("\"smallint\"", "", value)?;
        }
        if let Some(value) = self.integer {
            statement.set("\"integer\"", "", value)?;
        }
        if let Some(value) = self.bigint {
            statement.set("\"bigint\"", "", value)?;
        }
        if let Some(value) = self.real {
            statement.set("\"real\"", "", value)?;
        }
        if let Some(value) = self.double_precision {
            statement.set("double_precision", "", value)?;
        }
        if let Some(value) = self.numeric {
            statement.set("\"numeric\"", "", value)?;
        }
        if let Some(value) = self.numeric_14__6_ {
            statement.set("numeric_14__6_", "", value)?;
        }
        if let Some(value) = self.numeric_60__20_ {
            statement.set("numeric_60__20_", "", value)?;
        }
        if let Some(value) = self.money {
            statement.set("money", "::pg_catalog.money", value)?;
        }
        if let Some(value) = self.text {
            statement.set("text", "", value)?;
        }
        if let Some(value) = self.character_varying_8_ {
            statement.set("character_varying_8_", "", value)?;
        }
        if let Some(value) = self.character_4_ {
            statement.set("character_4_", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.bytea {
            statement.set("bytea", "", value)?;
        }
        if let Some(value) = self.uuid {
            statement.set("uuid", "", value)?;
        }
        if let Some(value) = self.date {
            statement.set("date", "", value)?;
        }
        if let Some(value) = self.time_without_time_zone {
            statement.set("time_without_time_zone", "", value)?;
        }
        if let Some(value) = self.time_with_time_zone {
            statement.set("time_with_time_zone", "::pg_catalog.timetz", value)?;
        }
        if let Some(value) = self.timestamp_without_time_zone {
            statement.set("timestamp_without_time_zone", "", value)?;
        }
        if let Some(value) = self.timestamp_with_time_zone {
            statement.set("timestamp_with_time_zone", "", value)?;
        }
        if let Some(value) = self.interval {
            statement.set("\"interval\"", "", value)?;
        }
        if let Some(value) = self.json {
            statement.set("\"json\"", "::json", value)?;
        }
        if let Some(value) = self.jsonb {
            statement.set("jsonb", "", value)?;
        }
        if let Some(value) = self.jsonpath {
            statement.set("jsonpath", "::pg_catalog.jsonpath", value)?;
        }
        if let Some(value) = self.inet {
            statement.set("inet", "", value)?;
        }
        if let Some(value) = self.cidr {
            statement.set("cidr", "::cidr", value)?;
        }
        if let Some(value) = self.macaddr {
            statement.set("macaddr", "::pg_catalog.macaddr", value)?;
        }
        if let Some(value) = self.macaddr8 {
            statement.set("macaddr8", "::pg_catalog.macaddr8", value)?;
        }
        if let Some(value) = self.bit_8_ {
            statement.set("bit_8_", "::pg_catalog.\"bit\"", value)?;
        }
        if let Some(value) = self.bit_varying_8_ {
            statement.set("bit_varying_8_", "::pg_catalog.varbit", value)?;
        }
        if let Some(value) = self.tsvector {
            statement.set("tsvector", "::pg_catalog.tsvector", value)?;
        }
        if let Some(value) = self.tsquery {
            statement.set("tsquery", "::pg_catalog.tsquery", value)?;
        }
        if let Some(value) = self.point {
            statement.set("point", "::pg_catalog.point", value)?;
        }
        if let Some(value) = self.line {
            statement.set("line", "::pg_catalog.line", value)?;
        }
        if let Some(value) = self.lseg {
            statement.set("lseg", "::pg_catalog.lseg", value)?;
        }
        if let Some(value) = self.r#box {
            statement.set("box", "::pg_catalog.box", value)?;
        }
        if let Some(value) = self.path {
            statement.set("path", "::pg_catalog.path", value)?;
        }
        if let Some(value) = self.polygon {
            statement.set("polygon", "::pg_catalog.polygon", value)?;
        }
        if let Some(value) = self.circle {
            statement.set("circle", "::pg_catalog.circle", value)?;
        }
        if let Some(value) = self.int4range {
            statement.set("int4range", "", value)?;
        }
        if let Some(value) = self.int8range {
            statement.set("int8range", "", value)?;
        }
        if let Some(value) = self.numrange {
            statement.set("numrange", "", value)?;
        }
        if let Some(value) = self.tsrange {
            statement.set("tsrange", "", value)?;
        }
        if let Some(value) = self.tstzrange {
            statement.set("tstzrange", "", value)?;
        }
        if let Some(value) = self.daterange {
            statement.set("daterange", "", value)?;
        }
        if let Some(value) = self.int4multirange {
            statement.set("int4multirange", "::pg_catalog.int4multirange", value)?;
        }
        if let Some(value) = self.int8multirange {
            statement.set("int8multirange", "::pg_catalog.int8multirange", value)?;
        }
        if let Some(value) = self.nummultirange {
            statement.set("nummultirange", "::pg_catalog.nummultirange", value)?;
        }
        if let Some(value) = self.tsmultirange {
            statement.set("tsmultirange", "::pg_catalog.tsmultirange", value)?;
        }
        if let Some(value) = self.tstzmultirange {
            statement.set("tstzmultirange", "::pg_catalog.tstzmultirange", value)?;
        }
        if let Some(value) = self.datemultirange {
            statement.set("datemultirange", "::pg_catalog.datemultirange", value)?;
        }
        if let Some(value) = self.oid {
            statement.set("oid", "::oid", value)?;
        }
        if let Some(value) = self.regclass {
            statement.set("regclass", "::pg_catalog.regclass", value)?;
        }
        if let Some(value) = self.regtype {
            statement.set("regtype", "::pg_catalog.regtype", value)?;
        }
        if let Some(value) = self.regproc {
            statement.set("regproc", "::pg_catalog.regproc", value)?;
        }
        if let Some(value) = self.pg_lsn {
            statement.set("pg_lsn", "::pg_catalog.pg_lsn", value)?;
        }
        statement.key("id", "", Into::<OptionsId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("public.options", Options::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}
