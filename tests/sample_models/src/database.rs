//! What the types do with a PostgreSQL database, through sqlx.

mod finite;
mod library;
mod samples;
mod statement;

pub use library::{
    a_book, a_corner, add, all_books, first_facts, labelled, labels, limits, nothing,
    place, rated, same_int4, same_json, states, sum_of, table_of, tally, twice, words,
};
