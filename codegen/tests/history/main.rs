//! A schema over time: drafts, seals, edits, merges; each through the command line, in a folder of its own.

mod changes;
mod damage;
mod dangers;
mod drafts;
mod merge;
mod plan;
mod project;
mod seal;
mod states;
