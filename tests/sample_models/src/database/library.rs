//! What the types of `library` do with the database.

use crate::{
    ABookArgs, ADayArgs, ATimeArgs, AddArgs, Address, Book, BookPatch, Branches,
    BranchesId, BranchesPatch, Cards, CardsPatch, Corner, Due, Facts, Kind, Label,
    LabelledArgs, LimitsRow, Loans, LoansId, LoansPatch, NewBook, NewBranches, NewCards,
    NewLoans, NewReaders, PrivateTitles, RatedRow, Readers, ReadersId, ReadersPatch,
    SameInt4Args, SameJsonArgs, State, SumOfArgs, TableOfRow, TallyArgs, TallyRow, Thumb,
    TwiceArgs, Visit,
};

impl sqlx::Type<sqlx::Postgres> for Kind {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::with_name("private.kind")
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        *ty == Self::type_info()
            || matches!(ty.kind(), sqlx::postgres::PgTypeKind::Enum(_))
    }
}

impl sqlx::postgres::PgHasArrayType for Kind {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::array_of("private.kind")
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        *ty == Self::array_type_info()
            || matches!(
                ty.kind(), sqlx::postgres::PgTypeKind::Array(element) if < Self as
                sqlx::Type < sqlx::Postgres >> ::compatible(element)
            )
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for Kind {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(self.as_str(), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for Kind {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<&str as sqlx::Decode<sqlx::Postgres>>::decode(value)?.parse()?)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Address {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            street: sqlx::Row::try_get(row, "street")?,
            floor: sqlx::Row::try_get(row, "floor")?,
            tags: sqlx::Row::try_get(row, "tags")?,
        })
    }
}

impl sqlx::Type<sqlx::Postgres> for Address {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::with_name("public.address")
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        *ty == Self::type_info()
            || matches!(ty.kind(), sqlx::postgres::PgTypeKind::Composite(_))
    }
}

impl sqlx::postgres::PgHasArrayType for Address {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::array_of("public.address")
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        *ty == Self::array_type_info()
            || matches!(
                ty.kind(), sqlx::postgres::PgTypeKind::Array(element) if < Self as
                sqlx::Type < sqlx::Postgres >> ::compatible(element)
            )
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for Address {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        let mut encoder = sqlx::postgres::types::PgRecordEncoder::new(buffer);
        encoder.encode(&self.street)?;
        encoder.encode(&self.floor)?;
        encoder.encode(&self.tags)?;
        encoder.finish();
        Ok(sqlx::encode::IsNull::No)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for Address {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        let mut decoder = sqlx::postgres::types::PgRecordDecoder::new(value)?;
        Ok(Self {
            street: decoder.try_decode()?,
            floor: decoder.try_decode()?,
            tags: decoder.try_decode()?,
        })
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Corner {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            at: sqlx::Row::try_get(row, "at")?,
            note: sqlx::Row::try_get(row, "note")?,
        })
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Visit {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            net: sqlx::Row::try_get(row, "net")?,
            sum: sqlx::Row::try_get(row, "sum")?,
            at: super::finite::finite(row, "at")?,
            on: super::finite::finite(row, "on")?,
        })
    }
}

impl sqlx::Type<sqlx::Postgres> for Visit {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::with_name("public.visit")
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        *ty == Self::type_info()
            || matches!(ty.kind(), sqlx::postgres::PgTypeKind::Composite(_))
    }
}

impl sqlx::postgres::PgHasArrayType for Visit {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::array_of("public.visit")
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        *ty == Self::array_type_info()
            || matches!(
                ty.kind(), sqlx::postgres::PgTypeKind::Array(element) if < Self as
                sqlx::Type < sqlx::Postgres >> ::compatible(element)
            )
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for Visit {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        let mut encoder = sqlx::postgres::types::PgRecordEncoder::new(buffer);
        encoder.encode(&self.net)?;
        encoder.encode(&self.sum)?;
        encoder.encode(&self.at)?;
        encoder.encode(&self.on)?;
        encoder.finish();
        Ok(sqlx::encode::IsNull::No)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for Visit {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        super::finite::check(&value)?;
        let mut decoder = sqlx::postgres::types::PgRecordDecoder::new(value)?;
        Ok(Self {
            net: decoder.try_decode()?,
            sum: decoder.try_decode()?,
            at: decoder.try_decode()?,
            on: decoder.try_decode()?,
        })
    }
}

impl sqlx::Type<sqlx::Postgres> for State {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for State {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for State {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(self.as_str(), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for State {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<&str as sqlx::Decode<sqlx::Postgres>>::decode(value)?.parse()?)
    }
}

impl sqlx::Type<sqlx::Postgres> for Thumb {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <i16 as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i16 as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for Thumb {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <i16 as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i16 as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for Thumb {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(i16::from(*self), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for Thumb {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<i16 as sqlx::Decode<sqlx::Postgres>>::decode(value)?.try_into()?)
    }
}

impl sqlx::Type<sqlx::Postgres> for Facts {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <sqlx::types::Json<Self> as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <sqlx::types::Json<Self> as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for Facts {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <sqlx::types::Json<Self> as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <sqlx::types::Json<Self> as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for Facts {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(sqlx::types::Json(self), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for Facts {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<sqlx::types::Json<Self> as sqlx::Decode<sqlx::Postgres>>::decode(value)?.0)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Label {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            state: sqlx::Row::try_get(row, "state")?,
            thumb: sqlx::Row::try_get(row, "thumb")?,
            facts: sqlx::Row::try_get(row, "facts")?,
        })
    }
}

impl sqlx::Type<sqlx::Postgres> for Label {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::with_name("public.label")
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        *ty == Self::type_info()
            || matches!(ty.kind(), sqlx::postgres::PgTypeKind::Composite(_))
    }
}

impl sqlx::postgres::PgHasArrayType for Label {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::array_of("public.label")
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        *ty == Self::array_type_info()
            || matches!(
                ty.kind(), sqlx::postgres::PgTypeKind::Array(element) if < Self as
                sqlx::Type < sqlx::Postgres >> ::compatible(element)
            )
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for Label {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        let mut encoder = sqlx::postgres::types::PgRecordEncoder::new(buffer);
        encoder.encode(&self.state)?;
        encoder.encode(&self.thumb)?;
        encoder.encode(&self.facts)?;
        encoder.finish();
        Ok(sqlx::encode::IsNull::No)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for Label {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        let mut decoder = sqlx::postgres::types::PgRecordDecoder::new(value)?;
        Ok(Self {
            state: decoder.try_decode()?,
            thumb: decoder.try_decode()?,
            facts: decoder.try_decode()?,
        })
    }
}

impl sqlx::Type<sqlx::Postgres> for BranchesId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <i32 as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i32 as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for BranchesId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <i32 as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <i32 as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for BranchesId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for BranchesId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <i32 as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Branches {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            name: sqlx::Row::try_get(row, "name")?,
        })
    }
}

impl Branches {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<BranchesId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<BranchesId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("public.branches", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewBranches {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Branches, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("id", "", self.id)?;
        statement.set("name", "", self.name)?;
        let sql = sqlx::AssertSqlSafe(
            statement.insert("public.branches", Branches::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl BranchesPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<BranchesId>,
    ) -> Result<Option<Branches>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        statement.key("id", "", Into::<BranchesId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("public.branches", Branches::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Book {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            branch: sqlx::Row::try_get(row, "branch")?,
            number: sqlx::Row::try_get(row, "number")?,
            title: sqlx::Row::try_get(row, "title")?,
            sort_key: sqlx::Row::try_get(row, "sort_key")?,
            state: sqlx::Row::try_get(row, "state")?,
            past: sqlx::Row::try_get(row, "past")?,
            thumb: sqlx::Row::try_get(row, "thumb")?,
            kind: sqlx::Row::try_get(row, "kind")?,
            kinds: sqlx::Row::try_get(row, "kinds")?,
            facts: sqlx::Row::try_get(row, "facts")?,
            home: sqlx::Row::try_get(row, "home")?,
            former: sqlx::Row::try_get(row, "former")?,
            visit: sqlx::Row::try_get(row, "visit")?,
            corner: sqlx::Row::try_get(row, "corner")?,
            titles: sqlx::Row::try_get(row, "titles")?,
            r#type: sqlx::Row::try_get(row, "type")?,
            full_name: sqlx::Row::try_get(row, "Full Name")?,
            due: super::finite::finite(row, "due")?,
        })
    }
}

impl Book {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        branch: i32,
        number: i64,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("branch", "", branch)?;
        statement.key("number", "", number)?;
        let sql = sqlx::AssertSqlSafe(statement.select("public.books", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewBook {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Book, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("branch", "", self.branch)?;
        statement.set("title", "", self.title)?;
        if let Some(value) = self.state {
            statement.set("state", "", value)?;
        }
        if let Some(value) = self.past {
            statement.set("past", "", value)?;
        }
        if let Some(value) = self.thumb {
            statement.set("thumb", "", value)?;
        }
        statement.set("kind", "::private.kind", self.kind)?;
        if let Some(value) = self.kinds {
            statement.set("kinds", "::private.kind[]", value)?;
        }
        if let Some(value) = self.facts {
            statement.set("facts", "", value)?;
        }
        if let Some(value) = self.home {
            statement.set("home", "::public.address", value)?;
        }
        if let Some(value) = self.former {
            statement.set("former", "::public.address[]", value)?;
        }
        if let Some(value) = self.visit {
            statement.set("visit", "::public.visit", value)?;
        }
        if let Some(value) = self.corner {
            statement.set("corner", "::public.corner", value)?;
        }
        if let Some(value) = self.titles {
            statement.set("titles", "::public.title[]", value)?;
        }
        if let Some(value) = self.r#type {
            statement.set("type", "", value)?;
        }
        if let Some(value) = self.full_name {
            statement.set("\"Full Name\"", "", value)?;
        }
        if let Some(value) = self.due {
            statement.set("due", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(statement.insert("public.books", Book::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl BookPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        branch: i32,
        number: i64,
    ) -> Result<Option<Book>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.branch {
            statement.set("branch", "", value)?;
        }
        if let Some(value) = self.title {
            statement.set("title", "", value)?;
        }
        if let Some(value) = self.state {
            statement.set("state", "", value)?;
        }
        if let Some(value) = self.past {
            statement.set("past", "", value)?;
        }
        if let Some(value) = self.thumb {
            statement.set("thumb", "", value)?;
        }
        if let Some(value) = self.kind {
            statement.set("kind", "::private.kind", value)?;
        }
        if let Some(value) = self.kinds {
            statement.set("kinds", "::private.kind[]", value)?;
        }
        if let Some(value) = self.facts {
            statement.set("facts", "", value)?;
        }
        if let Some(value) = self.home {
            statement.set("home", "::public.address", value)?;
        }
        if let Some(value) = self.former {
            statement.set("former", "::public.address[]", value)?;
        }
        if let Some(value) = self.visit {
            statement.set("visit", "::public.visit", value)?;
        }
        if let Some(value) = self.corner {
            statement.set("corner", "::public.corner", value)?;
        }
        if let Some(value) = self.titles {
            statement.set("titles", "::public.title[]", value)?;
        }
        if let Some(value) = self.r#type {
            statement.set("type", "", value)?;
        }
        if let Some(value) = self.full_name {
            statement.set("\"Full Name\"", "", value)?;
        }
        if let Some(value) = self.due {
            statement.set("due", "", value)?;
        }
        statement.key("branch", "", branch)?;
        statement.key("number", "", number)?;
        let sql = sqlx::AssertSqlSafe(statement.update("public.books", Book::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for ReadersId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for ReadersId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <String as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <String as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for ReadersId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for ReadersId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <String as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Readers {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            code: sqlx::Row::try_get(row, "code")?,
            name: sqlx::Row::try_get(row, "name")?,
        })
    }
}

impl Readers {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        code: impl Into<ReadersId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("code", "", Into::<ReadersId>::into(code))?;
        let sql = sqlx::AssertSqlSafe(statement.select("public.readers", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewReaders {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Readers, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("code", "", self.code)?;
        statement.set("name", "", self.name)?;
        let sql = sqlx::AssertSqlSafe(
            statement.insert("public.readers", Readers::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl ReadersPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        code: impl Into<ReadersId>,
    ) -> Result<Option<Readers>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.code {
            statement.set("code", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        statement.key("code", "", Into::<ReadersId>::into(code))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("public.readers", Readers::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Cards {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            reader: sqlx::Row::try_get(row, "reader")?,
            branch: sqlx::Row::try_get(row, "branch")?,
            pin: sqlx::Row::try_get(row, "pin")?,
        })
    }
}

impl Cards {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        reader: impl Into<ReadersId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("reader", "", Into::<ReadersId>::into(reader))?;
        let sql = sqlx::AssertSqlSafe(statement.select("public.cards", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewCards {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Cards, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("reader", "", self.reader)?;
        if let Some(value) = self.branch {
            statement.set("branch", "", value)?;
        }
        statement.set("pin", "", self.pin)?;
        let sql = sqlx::AssertSqlSafe(statement.insert("public.cards", Cards::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl CardsPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        reader: impl Into<ReadersId>,
    ) -> Result<Option<Cards>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.reader {
            statement.set("reader", "", value)?;
        }
        if let Some(value) = self.branch {
            statement.set("branch", "", value)?;
        }
        if let Some(value) = self.pin {
            statement.set("pin", "", value)?;
        }
        statement.key("reader", "", Into::<ReadersId>::into(reader))?;
        let sql = sqlx::AssertSqlSafe(statement.update("public.cards", Cards::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for LoansId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for LoansId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for LoansId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for LoansId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Loans {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            card: sqlx::Row::try_get(row, "card")?,
            day: super::finite::finite(row, "day")?,
        })
    }
}

impl Loans {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<LoansId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<LoansId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.select("public.loans", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewLoans {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Loans, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("card", "", self.card)?;
        if let Some(value) = self.day {
            statement.set("day", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(statement.insert("public.loans", Loans::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl LoansPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<LoansId>,
    ) -> Result<Option<Loans>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.card {
            statement.set("card", "", value)?;
        }
        if let Some(value) = self.day {
            statement.set("day", "", value)?;
        }
        statement.key("id", "", Into::<LoansId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(statement.update("public.loans", Loans::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Due {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            card: sqlx::Row::try_get(row, "card")?,
            branch: sqlx::Row::try_get(row, "branch")?,
        })
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for PrivateTitles {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            number: sqlx::Row::try_get(row, "number")?,
            title: sqlx::Row::try_get(row, "title")?,
            total: sqlx::Row::try_get(row, "total")?,
        })
    }
}

/// Does what it's named after.
pub async fn labelled(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: LabelledArgs,
) -> Result<Label, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("s => ", "", arguments.s)?;
    statement.set("former => ", "", arguments.former)?;
    statement.set("t => ", "", arguments.t)?;
    statement.set("f => ", "", arguments.f)?;
    let sql = sqlx::AssertSqlSafe(
        statement.call("select state, thumb, facts from public.labelled(", &[], ")"),
    );
    sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
}

/// Does what it's named after.
pub async fn first_facts(
    executor: impl sqlx::PgExecutor<'_>,
) -> Result<Option<Facts>, sqlx::Error> {
    let statement = super::values::Statement::default();
    let sql = sqlx::AssertSqlSafe(
        statement.call("select public.first_facts(", &[], ")"),
    );
    sqlx::query_scalar_with(sql, statement.values).fetch_one(executor).await
}

/// Does what it's named after.
pub async fn states(
    executor: impl sqlx::PgExecutor<'_>,
) -> Result<Vec<Option<State>>, sqlx::Error> {
    let statement = super::values::Statement::default();
    let sql = sqlx::AssertSqlSafe(
        statement
            .call("select result.value from public.states(", &[], ") as result(value)"),
    );
    sqlx::query_scalar_with(sql, statement.values).fetch_all(executor).await
}

/// Does what it's named after.
pub async fn labels(
    executor: impl sqlx::PgExecutor<'_>,
) -> Result<Vec<Option<Label>>, sqlx::Error> {
    let statement = super::values::Statement::default();
    let sql = sqlx::AssertSqlSafe(statement.call("select public.labels(", &[], ")"));
    sqlx::query_scalar_with(sql, statement.values).fetch_all(executor).await
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for RatedRow {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            past: sqlx::Row::try_get(row, "past")?,
            thumb: sqlx::Row::try_get(row, "thumb")?,
        })
    }
}

/// Does what it's named after.
pub async fn rated(
    executor: impl sqlx::PgExecutor<'_>,
) -> Result<Vec<RatedRow>, sqlx::Error> {
    let statement = super::values::Statement::default();
    let sql = sqlx::AssertSqlSafe(
        statement.call("select past, thumb from public.rated(", &[], ")"),
    );
    sqlx::query_as_with(sql, statement.values).fetch_all(executor).await
}

/// Does what it's named after.
pub async fn add(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: AddArgs,
) -> Result<Option<i32>, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("a => ", "", arguments.a)?;
    if let Some(value) = arguments.b {
        statement.set("b => ", "", value)?;
    }
    let sql = sqlx::AssertSqlSafe(statement.call("select public.add(", &[], ")"));
    sqlx::query_scalar_with(sql, statement.values).fetch_one(executor).await
}

/// Does what it's named after.
pub async fn sum_of(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: SumOfArgs,
) -> Result<i64, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("variadic n => ", "", arguments.n)?;
    let sql = sqlx::AssertSqlSafe(statement.call("select public.sum_of(", &[], ")"));
    sqlx::query_scalar_with(sql, statement.values).fetch_one(executor).await
}

/// Does what it's named after.
pub async fn twice(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: TwiceArgs,
) -> Result<i32, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("", "", arguments.argument_1)?;
    let sql = sqlx::AssertSqlSafe(statement.call("select public.twice(", &[], ")"));
    sqlx::query_scalar_with(sql, statement.values).fetch_one(executor).await
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for LimitsRow {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            at: sqlx::Row::try_get(row, "at")?,
            n: sqlx::Row::try_get(row, "n")?,
        })
    }
}

/// Does what it's named after.
pub async fn limits(
    executor: impl sqlx::PgExecutor<'_>,
) -> Result<LimitsRow, sqlx::Error> {
    let statement = super::values::Statement::default();
    let sql = sqlx::AssertSqlSafe(
        statement.call("select at::text as at, n from public.limits(", &[], ")"),
    );
    sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for TallyRow {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            n: sqlx::Row::try_get(row, "n")?,
            total: sqlx::Row::try_get(row, "total")?,
        })
    }
}

/// Does what it's named after.
pub async fn tally(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: TallyArgs,
) -> Result<TallyRow, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("n => ", "", arguments.n)?;
    let sql = sqlx::AssertSqlSafe(
        statement.call("call public.tally(", &["total => null"], ")"),
    );
    sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
}

/// Does what it's named after.
pub async fn nothing(executor: impl sqlx::PgExecutor<'_>) -> Result<(), sqlx::Error> {
    let statement = super::values::Statement::default();
    let sql = sqlx::AssertSqlSafe(statement.call("select public.nothing(", &[], ")"));
    sqlx::query_with(sql, statement.values).execute(executor).await.map(|_| ())
}

/// Does what it's named after.
pub async fn place(executor: impl sqlx::PgExecutor<'_>) -> Result<String, sqlx::Error> {
    let statement = super::values::Statement::default();
    let sql = sqlx::AssertSqlSafe(
        statement.call("select public.place(", &[], ")::text"),
    );
    sqlx::query_scalar_with(sql, statement.values).fetch_one(executor).await
}

/// Does what it's named after.
pub async fn all_books(
    executor: impl sqlx::PgExecutor<'_>,
) -> Result<Vec<Book>, sqlx::Error> {
    let statement = super::values::Statement::default();
    let sql = sqlx::AssertSqlSafe(
        statement
            .call(
                "select branch, number, title, sort_key, state, past, thumb, kind, kinds, facts, home, former, visit, corner::text as corner, titles::pg_catalog.\"varchar\"[] as titles, type, \"Full Name\", due from public.all_books(",
                &[],
                ")",
            ),
    );
    sqlx::query_as_with(sql, statement.values).fetch_all(executor).await
}

/// Does what it's named after.
pub async fn a_book(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: ABookArgs,
) -> Result<Option<Book>, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("wanted => ", "", arguments.wanted)?;
    let sql = sqlx::AssertSqlSafe(
        statement
            .call(
                "select branch, number, title, sort_key, state, past, thumb, kind, kinds, facts, home, former, visit, corner::text as corner, titles::pg_catalog.\"varchar\"[] as titles, type, \"Full Name\", due from public.a_book(",
                &[],
                ") as function_result where not (function_result is null)",
            ),
    );
    sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
}

/// Does what it's named after.
pub async fn words(
    executor: impl sqlx::PgExecutor<'_>,
) -> Result<Vec<String>, sqlx::Error> {
    let statement = super::values::Statement::default();
    let sql = sqlx::AssertSqlSafe(
        statement
            .call("select result.value from public.words(", &[], ") as result(value)"),
    );
    sqlx::query_scalar_with(sql, statement.values).fetch_all(executor).await
}

/// Does what it's named after.
pub async fn a_corner(
    executor: impl sqlx::PgExecutor<'_>,
) -> Result<Corner, sqlx::Error> {
    let statement = super::values::Statement::default();
    let sql = sqlx::AssertSqlSafe(
        statement.call("select at::text as at, note from public.a_corner(", &[], ")"),
    );
    sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for TableOfRow {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            n: sqlx::Row::try_get(row, "n")?,
            at: sqlx::Row::try_get(row, "at")?,
        })
    }
}

/// Does what it's named after.
pub async fn table_of(
    executor: impl sqlx::PgExecutor<'_>,
) -> Result<Vec<TableOfRow>, sqlx::Error> {
    let statement = super::values::Statement::default();
    let sql = sqlx::AssertSqlSafe(
        statement.call("select n, at::text as at from public.table_of(", &[], ")"),
    );
    sqlx::query_as_with(sql, statement.values).fetch_all(executor).await
}

/// Does what it's named after.
pub async fn same_int4(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: SameInt4Args,
) -> Result<String, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("a => ", "", arguments.a)?;
    let sql = sqlx::AssertSqlSafe(statement.call("select public.same(", &[], ")"));
    sqlx::query_scalar_with(sql, statement.values).fetch_one(executor).await
}

/// Does what it's named after.
pub async fn same_json(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: SameJsonArgs,
) -> Result<String, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("a => ", "::json", arguments.a)?;
    let sql = sqlx::AssertSqlSafe(statement.call("select public.same(", &[], ")"));
    sqlx::query_scalar_with(sql, statement.values).fetch_one(executor).await
}

/// Does what it's named after.
pub async fn a_day(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: ADayArgs,
) -> Result<chrono::NaiveDate, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("said => ", "", arguments.said)?;
    let sql = sqlx::AssertSqlSafe(statement.call("select public.a_day(", &[], ")"));
    sqlx::query_with(sql, statement.values)
        .fetch_one(executor)
        .await
        .and_then(|row| super::finite::finite(&row, 0))
}

/// Does what it's named after.
pub async fn days(
    executor: impl sqlx::PgExecutor<'_>,
) -> Result<Vec<chrono::NaiveDate>, sqlx::Error> {
    let statement = super::values::Statement::default();
    let sql = sqlx::AssertSqlSafe(
        statement
            .call("select result.value from public.days(", &[], ") as result(value)"),
    );
    sqlx::query_with(sql, statement.values)
        .fetch_all(executor)
        .await?
        .iter()
        .map(|row| super::finite::finite(row, 0))
        .collect()
}

/// Does what it's named after.
pub async fn a_time(
    executor: impl sqlx::PgExecutor<'_>,
    arguments: ATimeArgs,
) -> Result<chrono::NaiveTime, sqlx::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("t => ", "", arguments.t)?;
    statement.set("n => ", "", arguments.n)?;
    let sql = sqlx::AssertSqlSafe(statement.call("select public.a_time(", &[], ")"));
    sqlx::query_with(sql, statement.values)
        .fetch_one(executor)
        .await
        .and_then(|row| super::finite::finite(&row, 0))
}

/// Does what it's named after.
pub async fn networks(
    executor: impl sqlx::PgExecutor<'_>,
) -> Result<Vec<ipnetwork::IpNetwork>, sqlx::Error> {
    let statement = super::values::Statement::default();
    let sql = sqlx::AssertSqlSafe(
        statement
            .call("select result.value from public.networks(", &[], ") as result(value)"),
    );
    sqlx::query_scalar_with(sql, statement.values).fetch_all(executor).await
}
