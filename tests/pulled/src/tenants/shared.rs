//! What several modules share.

use codegen::prelude::*;

#[derive(Namespace)]
#[namespace(app, grant(usage(authenticated, service_role)))]
pub struct App;

#[derive(Namespace)]
#[namespace(auth, external)]
pub struct Auth;

#[derive(Namespace)]
#[namespace(internal)]
pub struct Internal;

/// standard public schema
#[derive(Namespace)]
#[namespace(public, grant(usage(anon, authenticated, public, service_role)))]
pub struct Public;

#[derive(Values)]
#[values(enum_type(member_role, schema(App)))]
pub enum MemberRole {
    Owner,
    Admin,
    Member,
    Guest,
}

#[function(sql, schema(Auth), stable, external)]
pub fn uid() -> Uuid;

#[function(
    sql,
    schema(Internal),
    stable,
    security(definer),
    body = "tenants/current_organisation.sql",
    verbatim,
    grant(authenticated)
)]
pub fn current_organisation() -> Uuid;
