//! What the types do with a PostgreSQL database, through sqlx.

mod conversations;
mod feedback;
mod finite;
mod messages;
mod tenancy;
mod usage_metrics;
mod values;

pub use usage_metrics::increment_usage_metrics;
