//! `projects`.

use codegen::prelude::*;

use crate::tenants::organisations::Organisation;
use crate::tenants::shared::{App, Internal};

#[derive(Table)]
#[table(projects, schema(App))]
#[tenant(organisation_id)]
#[access(
    select(tenant),
    insert(tenant, when(is_admin), columns(organisation_id, name)),
    update(tenant, only = "archived_at IS NULL", columns(name, archived_at)),
    delete(tenant, when(is_admin)),
    service(select, insert, update, delete)
)]
#[grant(truncate, references, trigger, to(service_role))]
#[unique(organisation_id, id)]
pub struct Project {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    #[references(Organisation::id, on_delete(cascade))]
    pub organisation_id: Uuid,
    pub name: Text,
    pub archived_at: Option<Timestamptz>,
}

#[function(
    sql,
    schema(Internal),
    stable,
    security(definer),
    body = "tenants/is_admin.sql",
    verbatim,
    grant(authenticated)
)]
pub fn is_admin() -> bool;
