//! A column changes its type under a view under a view under a third one.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[default("1")]
        pub copies: i32,
    }

    /// How many.
    #[derive(View)]
    #[view(copies, query_sql = "select b.id, b.copies from public.books b")]
    #[access(service(select))]
    pub struct Copy {
        pub id: i64,
        pub copies: i32,
    }

    #[derive(View)]
    #[view(many, query_sql = "select c.id, c.copies from public.copies c where c.copies > 3")]
    #[access(select(signed_in), service(select))]
    pub struct Many {
        pub id: i64,
        pub copies: i32,
    }

    #[derive(View)]
    #[view(most, query_sql = "select m.id from public.many m order by m.copies desc limit 1")]
    #[access(service(select))]
    pub struct Most {
        pub id: i64,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[default("1")]
        pub copies: i64,
    }

    /// How many.
    #[derive(View)]
    #[view(copies, query_sql = "select b.id, b.copies from public.books b")]
    #[access(service(select))]
    pub struct Copy {
        pub id: i64,
        pub copies: i64,
    }

    #[derive(View)]
    #[view(many, query_sql = "select c.id, c.copies from public.copies c where c.copies > 3")]
    #[access(select(signed_in), service(select))]
    pub struct Many {
        pub id: i64,
        pub copies: i64,
    }

    #[derive(View)]
    #[view(most, query_sql = "select m.id from public.many m order by m.copies desc limit 1")]
    #[access(service(select))]
    pub struct Most {
        pub id: i64,
    }
}

pub const ROWS: &str = "insert into public.books (id, title) values (1, 'Emma'), (2, 'Persuasion');";
