//! A column is renamed beneath a policy, which follows.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[policies(own)]
    #[access(select(signed_in), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
    }

    fn own(policies: Policies<Book>) -> Policy<Book> {
        policies
            .select("short titles")
            .restrictive()
            .to("authenticated")
            .using(sql!("char_length({}) < 10", Book::title))
            .meaning("Short ones.")
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[policies(own)]
    #[access(select(signed_in), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        #[renamed_from(title)]
        pub name: Text,
    }

    fn own(policies: Policies<Book>) -> Policy<Book> {
        policies
            .select("short titles")
            .restrictive()
            .to("authenticated")
            .using(sql!("char_length({}) < 10", Book::name))
            .meaning("Short ones.")
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
