//! What the types do with a PostgreSQL database, through tokio-postgres.

mod conversations;
mod feedback;
mod messages;
mod tenancy;
mod usage_metrics;
mod values;

pub use usage_metrics::increment_usage_metrics_on;
