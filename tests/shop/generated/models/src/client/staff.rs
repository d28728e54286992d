//! What the types of `staff` do with the database.

use crate::{NewStaffMember, StaffMember, StaffMemberId, StaffMemberPatch, StaffRole};

impl tokio_postgres::types::ToSql for StaffMemberId {
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
        <uuid::Uuid as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for StaffMemberId {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        <uuid::Uuid as tokio_postgres::types::FromSql>::from_sql(ty, raw).map(Self)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <uuid::Uuid as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl TryFrom<&tokio_postgres::Row> for StaffMember {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            account_id: row.try_get("account_id")?,
            badge_number: row.try_get("badge_number")?,
            name: row.try_get("name")?,
            email: row.try_get("email")?,
            role: row.try_get("role")?,
            manager_id: row.try_get("manager_id")?,
            is_active: row.try_get("is_active")?,
            hired_on: row.try_get("hired_on")?,
            left_on: row.try_get("left_on")?,
        })
    }
}

impl StaffMember {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<StaffMemberId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<StaffMemberId>::into(id),
            );
        let sql = statement.select("back_office.staff_members", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewStaffMember {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<StaffMember, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.account_id {
            statement.set("account_id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement.set("name", "", tokio_postgres::types::Type::TEXT, self.name);
        statement
            .set(
                "email",
                "::extensions.citext",
                tokio_postgres::types::Type::TEXT,
                self.email,
            );
        if let Some(value) = self.role {
            statement
                .set(
                    "role",
                    "::back_office.staff_role",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.manager_id {
            statement.set("manager_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.is_active {
            statement.set("is_active", "", tokio_postgres::types::Type::BOOL, value);
        }
        if let Some(value) = self.hired_on {
            statement.set("hired_on", "", tokio_postgres::types::Type::DATE, value);
        }
        if let Some(value) = self.left_on {
            statement.set("left_on", "", tokio_postgres::types::Type::DATE, value);
        }
        let sql = statement.insert("back_office.staff_members", StaffMember::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl StaffMemberPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<StaffMemberId>,
    ) -> Result<Option<StaffMember>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.account_id {
            statement.set("account_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.name {
            statement.set("name", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.email {
            statement
                .set(
                    "email",
                    "::extensions.citext",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.role {
            statement
                .set(
                    "role",
                    "::back_office.staff_role",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.manager_id {
            statement.set("manager_id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.is_active {
            statement.set("is_active", "", tokio_postgres::types::Type::BOOL, value);
        }
        if let Some(value) = self.hired_on {
            statement.set("hired_on", "", tokio_postgres::types::Type::DATE, value);
        }
        if let Some(value) = self.left_on {
            statement.set("left_on", "", tokio_postgres::types::Type::DATE, value);
        }
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::UUID,
                Into::<StaffMemberId>::into(id),
            );
        let sql = statement.update("back_office.staff_members", StaffMember::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for StaffRole {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&self.as_str(), ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        matches!(ty.kind(), tokio_postgres::types::Kind::Enum(_))
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for StaffRole {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        Ok(<&str as tokio_postgres::types::FromSql>::from_sql(ty, raw)?.parse()?)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        matches!(ty.kind(), tokio_postgres::types::Kind::Enum(_))
    }
}
