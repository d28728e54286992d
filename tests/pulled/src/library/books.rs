//! `books`.

use codegen::prelude::*;

use crate::library::items::Item;
use crate::library::publishers::Publisher;

#[derive(Table)]
#[table(books, inherits(Item), row_security(off))]
#[access(service())]
pub struct Book {
    #[inherited]
    #[primary_key]
    pub item_id: i64,
    #[inherited]
    pub title: Text,
    #[inherited]
    pub published: Option<i16>,
    #[inherited]
    #[default("CURRENT_DATE")]
    pub added_on: Date,
    #[unique]
    pub isbn: Option<Varchar<17>>,
    #[check("pages > 0")]
    pub pages: i32,
    #[references(Publisher::publisher_id)]
    pub publisher_id: Option<i32>,
}
