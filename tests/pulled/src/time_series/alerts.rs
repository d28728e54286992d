//! `alerts`.

use codegen::prelude::*;

#[derive(Table)]
#[table(alerts, partition_by = "LIST (site_id)", row_security(off))]
#[access(service())]
#[primary_key(site_id, alert_id)]
pub struct Alert {
    #[identity(by_default)]
    pub alert_id: i64,
    pub site_id: i32,
    #[default("now()")]
    pub raised_at: Timestamptz,
    #[default("'info'")]
    pub severity: AlertSeverity,
    pub message: Option<Text>,
}

#[derive(Table)]
#[table(alerts_north, partition_of(Alert, "FOR VALUES IN (100, 101, 102)"), row_security(off))]
#[access(service())]
pub struct AlertsNorth {
    #[inherited]
    pub alert_id: i64,
    #[inherited]
    pub site_id: i32,
    #[inherited]
    #[default("now()")]
    pub raised_at: Timestamptz,
    #[inherited]
    #[default("'warning'")]
    pub severity: Text,
    #[inherited]
    pub message: Option<Text>,
}

#[derive(Table)]
#[table(
    alerts_south,
    partition_by = "HASH (alert_id)",
    partition_of(Alert, "FOR VALUES IN (200, 201)"),
    row_security(off)
)]
#[access(service())]
pub struct AlertsSouth {}

#[derive(Table)]
#[table(
    alerts_south_0,
    partition_of(AlertsSouth, "FOR VALUES WITH (modulus 2, remainder 0)"),
    row_security(off)
)]
#[access(service())]
pub struct AlertsSouth0 {}

#[derive(Table)]
#[table(
    alerts_south_1,
    partition_of(AlertsSouth, "FOR VALUES WITH (modulus 2, remainder 1)"),
    row_security(off)
)]
#[access(service())]
pub struct AlertsSouth1 {}

#[derive(Values)]
pub enum AlertSeverity {
    Info,
    Warning,
    Critical,
}
