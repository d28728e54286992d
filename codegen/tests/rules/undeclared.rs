//! `undeclared`: rustc finds the item, but the module that declares it is of another project.

/// A module that no project lists.
mod elsewhere {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(branches)]
    #[access(service(select))]
    pub struct Branch {
        #[primary_key]
        pub id: i64,
    }
}

case!(broken {
    #[derive(Table)]
    #[table(books)]
    #[access(service(select))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub state: super::super::types::Kind,
    }

    #[function(sql, body_sql = "select 1", depends_on(super::super::elsewhere::Branch))]
    pub fn count_books() -> i32;
});

/// Types that no project lists.
mod types {
    use codegen::prelude::*;

    #[derive(Domain)]
    #[domain(kind, base(Text))]
    pub struct Kind;
}

case!(kept {
    #[derive(Domain)]
    #[domain(kind, base(Text))]
    pub struct Kind;

    #[derive(Table)]
    #[table(books)]
    #[access(service(select))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub state: Kind,
    }

    #[function(sql, body_sql = "select 1", depends_on(Book))]
    pub fn count_books() -> i32;
});
