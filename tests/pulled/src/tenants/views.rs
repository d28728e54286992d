//! Views over several tables.

use codegen::prelude::*;

use crate::tenants::shared::App;

#[derive(View)]
#[view(open_tasks, schema(App), query = "tenants/open_tasks.sql")]
#[grant(select, to(authenticated))]
pub struct OpenTask {
    pub id: Option<Uuid>,
    pub organisation_id: Option<Uuid>,
    pub title: Option<Text>,
    pub state: Option<Text>,
    pub project: Option<Text>,
}
