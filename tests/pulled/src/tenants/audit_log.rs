//! `audit_log`.

use codegen::prelude::*;

use crate::tenants::shared::App;

#[derive(Table)]
#[table(audit_log, schema(App), row_security(forced))]
#[grant(all, to(service_role))]
pub struct AuditLog {
    #[primary_key]
    #[identity(always)]
    pub id: i64,
    pub organisation_id: Uuid,
    pub actor_id: Option<Uuid>,
    pub action: Text,
    #[default("'{}'")]
    pub details: JsonValue,
}
