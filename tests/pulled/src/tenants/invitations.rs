//! `invitations`.

use codegen::prelude::*;

use crate::tenants::organisations::Organisation;
use crate::tenants::shared::{App, MemberRole};

#[derive(Table)]
#[table(invitations, schema(App))]
#[grant(select, to(authenticated))]
#[grant(all, to(service_role))]
pub struct Invitation {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    #[references(Organisation::id, on_delete(cascade))]
    pub organisation_id: Uuid,
    pub email: Text,
    #[default("'guest'")]
    pub role: MemberRole,
    #[default("(now() + '7 days'::interval)")]
    pub expires_at: Timestamptz,
}
