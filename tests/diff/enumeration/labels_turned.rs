//! Labels change places: the type is made anew, under an index, a check, a view, a policy and a default.

pub mod before {
    use codegen::prelude::*;

    /// How it reads.
    #[derive(Values)]
    #[values(enum_type(mood))]
    pub enum Mood {
        Calm,
        Wild,
        Asleep,
    }

    #[derive(Table)]
    #[table(books)]
    #[index(mood)]
    #[check(not_asleep = "mood <> 'asleep'")]
    #[policies(calm)]
    #[access(select(signed_in), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        /// How it reads.
        #[default("'calm'")]
        pub mood: Mood,
    }

    fn calm(policies: Policies<Book>) -> Policy<Book> {
        policies
            .select("calm ones")
            .restrictive()
            .to("authenticated")
            .using(sql!("{} = {}", Book::mood, "calm"))
            .meaning("Calm ones.")
    }

    #[derive(View)]
    #[view(moods, query_sql = "select b.id, b.mood from public.books b")]
    #[access(service(select))]
    pub struct MoodOf {
        pub id: i64,
        pub mood: Mood,
    }
}

pub mod after {
    use codegen::prelude::*;

    /// How it reads.
    #[derive(Values)]
    #[values(enum_type(mood))]
    pub enum Mood {
        Asleep,
        Calm,
        Wild,
    }

    #[derive(Table)]
    #[table(books)]
    #[index(mood)]
    #[check(not_asleep = "mood <> 'asleep'")]
    #[policies(calm)]
    #[access(select(signed_in), service(select, insert, update, delete))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        /// How it reads.
        #[default("'calm'")]
        pub mood: Mood,
    }

    fn calm(policies: Policies<Book>) -> Policy<Book> {
        policies
            .select("calm ones")
            .restrictive()
            .to("authenticated")
            .using(sql!("{} = {}", Book::mood, "calm"))
            .meaning("Calm ones.")
    }

    #[derive(View)]
    #[view(moods, query_sql = "select b.id, b.mood from public.books b")]
    #[access(service(select))]
    pub struct MoodOf {
        pub id: i64,
        pub mood: Mood,
    }
}

pub const ROWS: &str =
    "insert into public.books (id, title, mood) values (1, 'Emma', 'calm'), (2, 'Persuasion', 'wild');";
