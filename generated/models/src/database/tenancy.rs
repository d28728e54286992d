//! What the types of `tenancy` do with the database.

use super::statement::Statement;
use crate::{NewTenant, NewUser, Tenant, TenantPatch, User, UserPatch};

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for Tenant {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            name: sqlx::Row::try_get(row, "name")?,
            slug: sqlx::Row::try_get(row, "slug")?,
            is_active: sqlx::Row::try_get(row, "is_active")?,
            created_at: super::finite::finite(row, "created_at")?,
        })
    }
}

impl Tenant {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, name, slug, is_active, created_at";
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: uuid::Uuid,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = Statement::default();
        statement.key("id", "", id)?;
        let sql = sqlx::AssertSqlSafe(statement.select("public.tenants", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewTenant {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<Tenant, sqlx::Error> {
        let mut statement = Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        statement.set("name", "", self.name)?;
        statement.set("slug", "", self.slug)?;
        if let Some(value) = self.is_active {
            statement.set("is_active", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(
            statement.insert("public.tenants", Tenant::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl TenantPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: uuid::Uuid,
    ) -> Result<Option<Tenant>, sqlx::Error> {
        let mut statement = Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.slug {
            statement.set("slug", "", value)?;
        }
        if let Some(value) = self.is_active {
            statement.set("is_active", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        statement.key("id", "", id)?;
        let sql = sqlx::AssertSqlSafe(
            statement.update("public.tenants", Tenant::COLUMNS),
        );
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> for User {
    fn from_row(row: &'r sqlx::postgres::PgRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: sqlx::Row::try_get(row, "id")?,
            tenant_id: sqlx::Row::try_get(row, "tenant_id")?,
            auth_id: sqlx::Row::try_get(row, "auth_id")?,
            email: sqlx::Row::try_get(row, "email")?,
            name: sqlx::Row::try_get(row, "name")?,
            role: sqlx::Row::try_get(row, "role")?,
            preferences: sqlx::Row::try_get(row, "preferences")?,
            is_active: sqlx::Row::try_get(row, "is_active")?,
            created_at: super::finite::finite(row, "created_at")?,
        })
    }
}

impl User {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, tenant_id, auth_id, email, name, role, preferences, is_active, created_at";
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find(
        executor: impl sqlx::PgExecutor<'_>,
        id: uuid::Uuid,
    ) -> Result<Option<Self>, sqlx::Error> {
        let mut statement = Statement::default();
        statement.key("id", "", id)?;
        let sql = sqlx::AssertSqlSafe(statement.select("public.users", Self::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}

impl NewUser {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert(
        self,
        executor: impl sqlx::PgExecutor<'_>,
    ) -> Result<User, sqlx::Error> {
        let mut statement = Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.tenant_id {
            statement.set("tenant_id", "", value)?;
        }
        if let Some(value) = self.auth_id {
            statement.set("auth_id", "", value)?;
        }
        statement.set("email", "", self.email)?;
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.role {
            statement.set("role", "", value)?;
        }
        if let Some(value) = self.preferences {
            statement.set("preferences", "", value)?;
        }
        if let Some(value) = self.is_active {
            statement.set("is_active", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        let sql = sqlx::AssertSqlSafe(statement.insert("public.users", User::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_one(executor).await
    }
}

impl UserPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply(
        self,
        executor: impl sqlx::PgExecutor<'_>,
        id: uuid::Uuid,
    ) -> Result<Option<User>, sqlx::Error> {
        let mut statement = Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", value)?;
        }
        if let Some(value) = self.tenant_id {
            statement.set("tenant_id", "", value)?;
        }
        if let Some(value) = self.auth_id {
            statement.set("auth_id", "", value)?;
        }
        if let Some(value) = self.email {
            statement.set("email", "", value)?;
        }
        if let Some(value) = self.name {
            statement.set("name", "", value)?;
        }
        if let Some(value) = self.role {
            statement.set("role", "", value)?;
        }
        if let Some(value) = self.preferences {
            statement.set("preferences", "", value)?;
        }
        if let Some(value) = self.is_active {
            statement.set("is_active", "", value)?;
        }
        if let Some(value) = self.created_at {
            statement.set("created_at", "", value)?;
        }
        statement.key("id", "", id)?;
        let sql = sqlx::AssertSqlSafe(statement.update("public.users", User::COLUMNS));
        sqlx::query_as_with(sql, statement.values).fetch_optional(executor).await
    }
}
