//! States of one schema, as its author would declare them one after the other.

use codegen::prelude::Declaration;

/// A state: its modules, each with its creating migration.
macro_rules! state {
    ($(#[$doc:meta])* $name:ident { $($module:ident: $migration:literal),+ } $($item:item)+) => {
        $(#[$doc])*
        pub fn $name() -> Declaration {
            $name::declaration()
        }

        mod $name {
            use codegen::prelude::*;

            pub fn declaration() -> Declaration {
                let project = Project::new("Library", "Which books there are, and who has them.");
                project.first_migration(3)$(.module(module!($module), $migration))+.build()
            }

            $($item)+
        }
    };
}

/// The module of the books, with the attributes and columns that a state gives them.
macro_rules! books {
    (with $(#[$attribute:meta])+; $($column:tt)*) => {
        books! { @ [$(#[$attribute])+] $($column)* }
    };
    (@ [$($attribute:tt)*] $($column:tt)*) => {
        mod books {
            use codegen::prelude::*;

            /// Books that anyone may look up.
            #[derive(Table)]
            #[table(books)]
            #[access(select(anyone), service(select, insert, update, delete))]
            $($attribute)*
            pub struct Book {
                #[primary_key]
                pub id: Uuid,
                pub title: Text,
                $($column)*
            }
        }
    };
    ($($column:tt)*) => {
        books! { @ [] $($column)* }
    };
}

macro_rules! loans {
    () => {
        mod loans {
            use super::books::Book;
            use codegen::prelude::*;

            /// Who has a book.
            #[derive(Table)]
            #[table(loans)]
            #[access(service(select, insert, update, delete))]
            #[index(book_id)]
            pub struct Loan {
                #[primary_key]
                pub id: Uuid,
                #[references(Book::id, on_delete(cascade))]
                pub book_id: Uuid,
            }
        }
    };
}

macro_rules! shelves {
    () => {
        mod shelves {
            use codegen::prelude::*;

            /// Where books stand.
            #[derive(Table)]
            #[table(shelves)]
            #[access(service(select, insert, update, delete))]
            pub struct Shelf {
                #[primary_key]
                pub id: Uuid,
                pub room: Text,
            }
        }
    };
}

state! {
    /// Books alone.
    books { books: "create_books" }
    books! { pub written_in: Option<i32>, }
}

state! {
    /// Books, and who has them.
    loans { books: "create_books", loans: "create_loans" }
    books! { pub written_in: Option<i32>, }
    loans! {}
}

state! {
    /// Books, and where they stand.
    shelves { books: "create_books", shelves: "create_shelves" }
    books! { pub written_in: Option<i32>, }
    shelves! {}
}

state! {
    /// What comes of [`loans`] and [`shelves`] when they are merged.
    merged { books: "create_books", loans: "create_loans", shelves: "create_shelves" }
    books! { pub written_in: Option<i32>, }
    loans! {}
    shelves! {}
}

state! {
    /// Books that have pages.
    pages { books: "create_books" }
    books! { pub written_in: Option<i32>, pub pages: Option<i32>, }
}

state! {
    /// Books of which nobody knows when they were written.
    no_year { books: "create_books" }
    books! {}
}

state! {
    /// Books that have pages, and are found by their titles.
    indexed { books: "create_books" }
    books! { with #[index(title)]; pub written_in: Option<i32>, pub pages: Option<i32>, }
}

state! {
    /// Books whose weight is known to the gram.
    weighed { books: "create_books" }
    books! { pub weight: Option<f64>, }
}

state! {
    /// Books whose weight is known about.
    weighed_about { books: "create_books" }
    books! { pub weight: Option<f32>, }
}

state! {
    /// The same by somebody who weighed that too.
    accepted_weights { books: "create_books" }
    books! {
        #[accept(loses_data = "a scale says no more", rewrites_table = "few books")]
        pub weight: Option<f32>,
    }
}

state! {
    /// Books written in years of another type, which writes the table anew.
    wide_years { books: "create_books" }
    books! { pub written_in: Option<i64>, }
}

state! {
    /// The same by somebody who weighed it.
    accepted_years { books: "create_books" }
    books! {
        #[accept(rewrites_table = "few books")]
        pub written_in: Option<i64>,
    }
}
