//! Assistants that the tenants' admins set up.

use codegen::prelude::*;

use crate::tenancy::Tenant;

/// Assistants that the tenants' admins set up.
#[derive(Table)]
#[table(chatbots)]
#[tenant(tenant_id)]
#[access(service(select, insert, update, delete))]
#[policies(admins_only)]
#[grant(select, insert(tenant_id, name), update(name), delete, to(authenticated))]
#[unique(tenant_id, id, comment = "What conversations refer to, so that both share the tenant.")]
pub struct Chatbot {
    /// Unique chatbot identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// Whose it is.
    #[references(Tenant::id, on_delete(cascade))]
    pub tenant_id: Uuid,
    /// What users call it.
    #[check("char_length(name) <= 100")]
    pub name: Text,
}

fn admins_only(policies: Policies<Chatbot>) -> Policy<Chatbot> {
    let admin = || {
        sql!(
            "exists (select 1 from public.users u where u.auth_id = (select auth.uid()) and u.role = 'admin' \
             and u.is_active and u.tenant_id = {})",
            Chatbot::tenant_id
        )
    };
    policies.all("admins only").using(admin()).with_check(admin()).meaning("Admins see and change their tenant's.")
}
