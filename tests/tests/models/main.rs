//! The Rust models of the platform and of a schema with one of everything, on real servers: what is read is what is
//! there, and what is written is what was read.

#[allow(dead_code, reason = "shared with the tests of the migrations")]
#[path = "../../../codegen/tests/samples/"]
mod samples {
    mod build;
    pub mod everything;
}

mod checked;
mod connection;
mod library;
mod on_client;
mod platform;
mod round_trip;
