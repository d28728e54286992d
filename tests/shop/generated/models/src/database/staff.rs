//! What the types of `staff` do with the database.

use crate::{NewStaffMember, StaffMember, StaffMemberId, StaffMemberPatch, StaffRole};

impl sqlx::Type<sqlx::Postgres> for StaffMemberId {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::type_info()
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::Type<sqlx::Postgres>>::compatible(ty)
    }
}

impl sqlx::postgres::PgHasArrayType for StaffMemberId {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        <uuid::Uuid as sqlx::postgres::PgHasArrayType>::array_compatible(ty)
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for StaffMemberId {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for StaffMemberId {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        <uuid::Uuid as sqlx::Decode<sqlx::Postgres>>::decode(value).map(Self)
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for StaffMember {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            account_id: sqlx::Row::try_get(row, "account_id")?,
            badge_number: sqlx::Row::try_get(row, "badge_number")?,
            name: sqlx::Row::try_get(row, "name")?,
            email: sqlx::Row::try_get(row, "email")?,
            role: sqlx::Row::try_get(row, "role")?,
            manager_id: sqlx::Row::try_get(row, "manager_id")?,
            is_active: sqlx::Row::try_get(row, "is_active")?,
            hired_on: super::finite::finite(row, "hired_on")?,
            left_on: super::finite::finite(row, "left_on")?,
        })
    }
}

impl StaffMember {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<StaffMemberId>,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("id", "", Into::<StaffMemberId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.select("back_office.staff_members", Self::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewStaffMember {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<StaffMember, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.account_id {
            statement.set("account_id", "", value)?;
        }
        statement.set("name", "", self.name)?;
        statement.set("email", "::extensions.citext", self.email)?;
        if let Some(value) = self.role {
            statement.set("role", "::back_office.staff_role", value)?;
        }
        if let Some(value) = self.manager_id {
            statement.set("manager_id", "", value)?;
        }
        if let Some(value) = self.is_active {
            statement.set("is_active", "", value)?;
        }
        if let Some(value) = self.hired_on {
            statement.set("hired_on", "", value)?;
        }
        if let Some(value) = self.left_on {
            statement.set("left_on", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("back_office.staff_members", StaffMember::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl StaffMemberPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: impl Into<StaffMemberId>,
    ) -> Result<Option<StaffMember>, sqlx::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.account_id {
            statement.set("account_id", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.email {
            statement.set("email", "::extensions.citext", value)?;
        }
        if let Some(value) = self.role {
            statement.set("role", "::back_office.staff_role", value)?;
        }
        if let Some(value) = self.manager_id {
            statement.set("manager_id", "", value)?;
        }
        if let Some(value) = self.is_active {
            statement.set("is_active", "", value)?;
        }
        if let Some(value) = self.hired_on {
            statement.set("hired_on", "", value)?;
        }
        if let Some(value) = self.left_on {
            statement.set("left_on", "", value)?;
        }
        statement.key("id", "", Into::<StaffMemberId>::into(id))?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("back_office.staff_members", StaffMember::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl sqlx::Type<sqlx::Postgres> for StaffRole {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::with_name("back_office.staff_role")
    }
    fn compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        *ty == Self::type_info()
            || matches!(ty.kind(), sqlx::postgres::PgTypeKind::Enum(_))
    }
}

impl sqlx::postgres::PgHasArrayType for StaffRole {
    fn array_type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::array_of("back_office.staff_role")
    }
    fn array_compatible(ty: &sqlx::postgres::PgTypeInfo) -> bool {
        *ty == Self::array_type_info()
            || matches!(
                ty.kind(), sqlx::postgres::PgTypeKind::Array(element) if < Self as
                sqlx::Type < sqlx::Postgres >> ::compatible(element)
            )
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for StaffRole {
    fn encode_by_ref(
        &self,
        buffer: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        sqlx::Encode::<sqlx::Postgres>::encode(self.as_str(), buffer)
    }
}

impl sqlx::Decode<'_, sqlx::Postgres> for StaffRole {
    fn decode(
        value: sqlx::postgres::PgValueRef<'_>,
    ) -> Result<Self, sqlx::error::BoxDynError> {
        Ok(<&str as sqlx::Decode<sqlx::Postgres>>::decode(value)?.parse()?)
    }
}
