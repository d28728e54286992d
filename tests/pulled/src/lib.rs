//! Databases of the sorts that people have, declared.

pub mod booking;
pub mod chat;
pub mod content;
pub mod event_ledger;
pub mod film_rental;
pub mod fitness;
pub mod issues;
pub mod job_queue;
pub mod library;
pub mod music_store;
pub mod search;
pub mod tenants;
pub mod time_series;
