//! The books.

use codegen::prelude::*;

/// Books that anyone may look up.
#[derive(Table)]
#[table(books)]
#[access(select(anyone), service(select, insert, update, delete))]
pub struct Book {
    /// Unique identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// Printed on the spine.
    #[check("title <> ''")]
    pub title: Text,
    /// When it was written, if anybody knows.
    pub written_in: Option<i32>,
}
