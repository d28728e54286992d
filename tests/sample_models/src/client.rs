//! What the types do with a PostgreSQL database, through tokio-postgres.

mod decimal;
mod foreign;
mod library;
mod network;
mod record;
mod samples;
mod time;
mod values;

pub use library::{
    a_book_on, a_corner_on, a_day_on, a_time_on, add_on, all_books_on, days_on,
    first_facts_on, labelled_on, labels_on, limits_on, networks_on, nothing_on, place_on,
    rated_on, same_int4_on, same_json_on, states_on, sum_of_on, table_of_on, tally_on,
    twice_on, words_on,
};
