//! Names that others have: chains and swaps.

cases! {
    columns_swapped {
        "insert into public.books values (1, 'Emma', 'Jane')"
        before {
            #[derive(Table)]
            #[table(books)]
            #[check(order = "title < author")]
            pub struct Book {
                #[primary_key]
                pub id: i64,
                #[check("title <> ''")]
                pub title: Text,
                #[check("length(author) > 1")]
                pub author: Text,
            }
        }
        after {
            #[derive(Table)]
            #[table(books)]
            #[check(order = "author < title")]
            pub struct Book {
                #[primary_key]
                pub id: i64,
                #[check("author <> ''")]
                #[renamed_from(title)]
                pub author: Text,
                #[check("length(title) > 1")]
                #[renamed_from(author)]
                pub title: Text,
            }
        }
    }
    columns_in_a_chain {
        "insert into public.books values (1, 2, 3)"
        before {
            #[derive(Table)]
            #[table(books)]
            #[index(a, b)]
            #[index(b)]
            pub struct Book {
                #[primary_key]
                pub id: i64,
                pub a: i64,
                pub b: i64,
            }
        }
        after {
            #[derive(Table)]
            #[table(books)]
            #[index(b, c)]
            #[index(c)]
            pub struct Book {
                #[primary_key]
                pub id: i64,
                #[renamed_from(a)]
                pub b: i64,
                #[renamed_from(b)]
                pub c: i64,
            }
        }
    }
    tables_swapped {
        "insert into public.books values (1, 'Emma'); insert into public.authors values (1, 'Jane')"
        before {
            #[derive(Table)]
            #[table(books)]
            #[index(title)]
            #[access(select(signed_in), service(select))]
            pub struct Book {
                #[primary_key]
                pub id: i64,
                pub title: Text,
            }
            #[derive(Table)]
            #[table(authors)]
            #[access(service(select))]
            pub struct Author {
                #[primary_key]
                #[references(Book::id)]
                pub id: i64,
                pub name: Text,
            }
        }
        after {
            #[derive(Table)]
            #[table(authors)]
            #[renamed_from(books)]
            #[index(title)]
            #[access(select(signed_in), service(select))]
            pub struct Book {
                #[primary_key]
                pub id: i64,
                pub title: Text,
            }
            #[derive(Table)]
            #[table(books)]
            #[renamed_from(authors)]
            #[access(service(select))]
            pub struct Author {
                #[primary_key]
                #[references(Book::id)]
                pub id: i64,
                pub name: Text,
            }
        }
    }
    tables_in_a_circle {
        "insert into public.a values (1); insert into public.b values (2); insert into public.c values (3)"
        before {
            #[derive(Table)]
            #[table(a)]
            pub struct A { #[primary_key] pub x: i64 }
            #[derive(Table)]
            #[table(b)]
            pub struct B { #[primary_key] pub y: i64 }
            #[derive(Table)]
            #[table(c)]
            pub struct C { #[primary_key] pub z: i64 }
        }
        after {
            #[derive(Table)]
            #[table(b)]
            #[renamed_from(a)]
            pub struct A { #[primary_key] pub x: i64 }
            #[derive(Table)]
            #[table(c)]
            #[renamed_from(b)]
            pub struct B { #[primary_key] pub y: i64 }
            #[derive(Table)]
            #[table(a)]
            #[renamed_from(c)]
            pub struct C { #[primary_key] pub z: i64 }
        }
    }
    labels_swapped {
        "insert into public.books values ('new', 'old')"
        before {
            #[derive(Values)]
            #[values(enum_type(age))]
            pub enum Age { New, Old }
            #[derive(Table)]
            #[table(books)]
            #[check(ages = "here = 'new' and there in ('new', 'old')")]
            pub struct Book {
                #[default("'new'")]
                pub here: Age,
                pub there: Age,
            }
        }
        after {
            #[derive(Values)]
            #[values(enum_type(age))]
            pub enum Age {
                #[value("old")]
                #[renamed_from(new)]
                New,
                #[value("new")]
                #[renamed_from("old")]
                Old,
            }
            #[derive(Table)]
            #[table(books)]
            #[check(ages = "here = 'old' and there in ('old', 'new')")]
            pub struct Book {
                #[default("'old'")]
                pub here: Age,
                pub there: Age,
            }
        }
    }
}
