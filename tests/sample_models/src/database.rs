//! What the types do with a PostgreSQL database, through sqlx.

mod finite;
mod library;
mod samples;
mod values;

pub use library::{
    a_book, a_corner, a_day, a_time, add, all_books, days, first_facts, labelled, labels,
    limits, networks, nothing, place, rated, same_int4, same_json, states, sum_of,
    table_of, tally, twice, words,
};
