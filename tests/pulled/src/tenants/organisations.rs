//! Customers: each sees its own rows.

use codegen::prelude::*;

use crate::tenants::shared::App;

/// Customers: each sees its own rows.
#[derive(Table)]
#[table(organisations, schema(App))]
#[tenant(id)]
#[access(select(tenant), service(select, insert, update, delete))]
#[grant(truncate, references, trigger, to(service_role))]
pub struct Organisation {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    #[check("(char_length(name) >= 1) AND (char_length(name) <= 100)")]
    pub name: Text,
    #[unique]
    pub slug: Text,
    #[default("'free'")]
    pub plan: OrganisationPlan,
    #[default("now()")]
    pub created_at: Timestamptz,
}

#[derive(Values)]
pub enum OrganisationPlan {
    Free,
    Team,
    Enterprise,
}
