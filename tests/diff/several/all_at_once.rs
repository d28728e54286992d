//! A column is renamed with its check, another one retyped beneath a view, a table comes, an index goes, a label is added, a function changes.

pub mod before {
    use codegen::prelude::*;

    #[derive(Values)]
    #[values(enum_type(mood))]
    pub enum Mood {
        Calm,
        Wild,
    }

    #[derive(Table)]
    #[table(books)]
    #[index(title)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub comment: Option<Text>,
        #[default("1")]
        pub copies: i32,
        pub mood: Option<Mood>,
    }

    #[derive(View)]
    #[view(copies, query_sql = "select b.id, b.copies from public.books b")]
    #[access(service(select))]
    pub struct Copy {
        pub id: i64,
        pub copies: i32,
    }

    /// Answers.
    #[function(sql, stable, grant(service_role), body_sql = "select count(*) from public.books")]
    pub fn counted() -> i64;
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Values)]
    #[values(enum_type(mood))]
    pub enum Mood {
        Calm,
        Merry,
        Wild,
    }

    #[derive(Table)]
    #[table(books)]
    #[access(service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        #[renamed_from(comment)]
        #[check("char_length(notes) < 100")]
        pub notes: Option<Text>,
        #[default("1")]
        pub copies: i64,
        pub mood: Option<Mood>,
    }

    #[derive(View)]
    #[view(copies, query_sql = "select b.copies, b.id from public.books b")]
    #[access(service(select))]
    pub struct Copy {
        pub copies: i64,
        pub id: i64,
    }

    /// Answers.
    #[function(
        sql,
        stable,
        grant(service_role),
        body_sql = "select count(*) from public.books b where b.copies > 0"
    )]
    pub fn counted() -> i64;

    #[derive(Table)]
    #[table(readers)]
    #[index(book_id)]
    #[access(service(select, insert, update, delete))]
    pub struct Reader {
        #[primary_key]
        pub id: i64,
        #[references(Book::id)]
        pub book_id: Option<i64>,
    }
}

pub const ROWS: &str = "insert into public.books (id, title, comment, mood) values (1, 'Emma', 'fine', 'calm'), (2, 'Persuasion', null, null);";
