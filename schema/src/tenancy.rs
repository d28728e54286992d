//! What every module shares: the tables that the platform owns elsewhere, and the functions that know the caller.

use codegen::prelude::*;

/// Functions that policies and triggers call, and views that they filter. API roles cannot name what is in it.
#[derive(Namespace)]
#[namespace(private)]
pub struct Private;

/// Organisations that use the platform. Created by the platform's migration 001.
#[derive(Table)]
#[table(tenants, external, row_security(on))]
#[tenant(id)]
#[access(service(select, insert, update, delete))]
#[policies(tenants_policies)]
pub struct Tenant {
    /// Unique tenant identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// Shown to people.
    pub name: Text,
    /// Used in addresses.
    #[unique]
    pub slug: Text,
    /// Does the tenant still use the platform?
    #[default("true")]
    pub is_active: bool,
    /// When the tenant signed up.
    #[default("now()")]
    pub created_at: Timestamptz,
}

/// People who sign in. Created by the platform's migration 002.
#[derive(Table)]
#[table(users, external, row_security(on))]
#[tenant(tenant_id)]
#[owner(id)]
#[access(service(select, insert, update, delete))]
#[policies(users_policies)]
#[adds(
    unique(
        tenant_id,
        id,
        comment = "What composite foreign keys refer to, so that a row and its user share the tenant."
    ),
    index(
        auth_id,
        include(tenant_id, id, is_active),
        comment = "Answers the tenancy functions without a visit to the table."
    ),
    trigger(before(delete), crate::usage_metrics::fold_user_usage)
)]
pub struct User {
    /// Unique user identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// The tenant that the user belongs to; a user of none sees nothing.
    #[references(Tenant::id, on_delete(cascade))]
    pub tenant_id: Option<Uuid>,
    /// The user's identity in `auth.users`.
    #[unique]
    pub auth_id: Option<Uuid>,
    /// Where to reach the user.
    pub email: Text,
    /// Shown to people.
    pub name: Option<Text>,
    /// What the user may do inside the tenant.
    #[default("'member'")]
    pub role: Text,
    /// The user's settings.
    #[default("'{}'")]
    pub preferences: JsonValue,
    /// An inactive user sees nothing.
    #[default("true")]
    pub is_active: bool,
    /// When the user joined.
    #[default("now()")]
    pub created_at: Timestamptz,
}

fn tenants_policies(policies: Policies<Tenant>) -> Policies<Tenant> {
    policies
        .select("tenants_select")
        .to("authenticated")
        .using(sql!(
            "{} in (select u.tenant_id from public.users u where u.auth_id = (select auth.uid()) and u.is_active)",
            Tenant::id
        ))
        .expect(Command::Select, Scope::tenant())
        .into()
}

fn users_policies(policies: Policies<User>) -> Policies<User> {
    policies
        .select("users_select")
        .using(sql!("{} = (select auth.uid())", User::auth_id))
        .expect(Command::Select, Scope::owner())
        .into()
}

/// The tenant of the signed-in user; null for an unknown or inactive user.
#[function(
    plpgsql,
    schema(Private),
    stable,
    parallel(safe),
    security(definer),
    body = "current_tenant_id.sql",
    grant(authenticated)
)]
pub fn current_tenant_id() -> Option<Uuid>;

/// The signed-in user's id in users; null for an unknown or inactive user.
#[function(
    plpgsql,
    schema(Private),
    stable,
    parallel(safe),
    security(definer),
    body = "current_user_id.sql",
    grant(authenticated)
)]
pub fn current_user_id() -> Option<Uuid>;

/// Keeps `updated_at`, whatever the statement says.
#[function(plpgsql, schema(Private), body = "set_updated_at.sql")]
pub fn set_updated_at() -> Trigger;
