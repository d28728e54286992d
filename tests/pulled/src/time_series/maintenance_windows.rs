//! `maintenance_windows`.

use codegen::prelude::*;

use crate::time_series::sites::Site;

#[derive(Table)]
#[table(maintenance_windows, replica_identity(full), row_security(off))]
#[access(service())]
#[index(during, method(gist), name = "maintenance_windows_during")]
pub struct MaintenanceWindow {
    #[references(Site::site_id)]
    pub site_id: i32,
    pub during: Tstzrange,
    pub reason: Option<Text>,
}
