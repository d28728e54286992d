//! `policy-index`: every query would read the whole table to find the caller's rows.

case!(broken, Actors::supabase().user(library::reader), {
    #[derive(Table)]
    #[table(books)]
    #[owner(added_by)]
    #[access(select(any(owner, when(is_librarian))), service(select))]
    #[index(title, added_by)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub added_by: Uuid,
    }

    #[function(sql, stable, body_sql = "select null::uuid")]
    pub fn reader() -> Option<Uuid>;

    #[function(sql, stable, body_sql = "select false")]
    pub fn is_librarian() -> bool;
});

case!(kept, Actors::supabase().user(library::reader), {
    #[derive(Table)]
    #[table(books)]
    #[owner(added_by)]
    #[access(select(owner), service(select))]
    #[index(added_by, title)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub added_by: Uuid,
    }

    #[function(sql, stable, body_sql = "select null::uuid")]
    pub fn reader() -> Option<Uuid>;
});
