//! The platform on real servers: applied and undone under both sorts of default privileges, seeded, used, and weakened
//! piece by piece to see that every piece is guarded.

mod platform {
    pub mod callers;
    pub mod demands;
    pub mod migrations;
    pub mod usage;
    pub mod weakened;
}
