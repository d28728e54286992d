//! An index calls a function that changes its result: both are made anew.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(expression = "public.sorted(title)", name = "books_sorted_idx", comment = "In order.")]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    /// Answers.
    #[function(sql, immutable, grant(service_role), body_sql = "select lower(word)")]
    pub fn sorted(word: Text) -> Text;
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[index(expression = "public.sorted(title)", name = "books_sorted_idx", comment = "In order.")]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    /// Answers.
    #[function(sql, immutable, grant(service_role), body_sql = "select lower(word)::varchar")]
    pub fn sorted(word: Text) -> Varchar;
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
