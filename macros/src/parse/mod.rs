//! Reads attributes: what a person wrote, with its places; every error of it.

pub mod accept;
pub mod access;
pub mod column;
pub mod composite;
pub mod constraint;
pub mod definition;
pub mod domain;
pub mod exclude;
pub mod extension;
pub mod foreign_key;
pub mod function;
pub mod grant;
pub mod index;
pub mod json;
pub mod namespace;
pub mod relation;
pub mod row;
pub mod sequence;
pub mod sql;
pub mod statistics;
pub mod table;
pub mod trigger;
pub mod values;
pub mod view;
