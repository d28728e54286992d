//! Databases of the sorts that people have, declared.

#![allow(clippy::module_inception, reason = "a table may be called as its database is")]
#![allow(clippy::duplicated_attributes, reason = "an index may say `desc` of two columns")]

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
