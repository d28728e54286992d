//! `members`.

use codegen::prelude::*;

use crate::tenants::organisations::Organisation;
use crate::tenants::shared::{App, MemberRole};

#[derive(Table)]
#[table(members, schema(App))]
#[tenant(organisation_id)]
#[access(select(tenant), service(select, insert, update, delete))]
#[grant(truncate, references, trigger, to(service_role))]
#[unique(organisation_id, user_id)]
#[index(user_id)]
pub struct Member {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    #[references(Organisation::id, on_delete(cascade))]
    pub organisation_id: Uuid,
    pub user_id: Uuid,
    #[default("'member'")]
    pub role: MemberRole,
}
