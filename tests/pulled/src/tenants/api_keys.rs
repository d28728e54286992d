//! `api_keys`.

use codegen::prelude::*;

use crate::tenants::organisations::Organisation;
use crate::tenants::shared::App;

#[derive(Table)]
#[table(api_keys, schema(App))]
#[grant(all, to(service_role))]
pub struct ApiKey {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    #[references(Organisation::id, on_delete(cascade))]
    pub organisation_id: Uuid,
    #[unique]
    pub hash: Bytea,
    #[default("'{read}'")]
    pub scopes: Vec<Text>,
}
