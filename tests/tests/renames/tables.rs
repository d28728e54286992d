//! Tables and columns.

cases! {
    column {
        "insert into public.books (title) values ('Emma'), ('Persuasion')"
        before {
            /// A book.
            #[derive(Table)]
            #[table(books)]
            #[check(title_length = "char_length(title) <= 500")]
            #[index(title, expr("lower(title)"), only = "title <> ''")]
            #[access(select(signed_in, columns(id, title)), service(select, insert))]
            pub struct Book {
                #[primary_key]
                #[default("gen_random_uuid()")]
                pub id: Uuid,
                /// What it is called.
                #[check("title <> ''")]
                #[unique]
                pub title: Text,
                #[generated("upper(title) || public.books.title")]
                pub loud: Option<Text>,
            }
        }
        after {
            /// A book.
            #[derive(Table)]
            #[table(books)]
            #[check(title_length = "char_length(heading) <= 500")]
            #[index(heading, expr("lower(heading)"), only = "heading <> ''")]
            #[access(select(signed_in, columns(id, heading)), service(select, insert))]
            pub struct Book {
                #[primary_key]
                #[default("gen_random_uuid()")]
                pub id: Uuid,
                /// What it is called.
                #[check("heading <> ''")]
                #[unique]
                #[renamed_from(title)]
                pub heading: Text,
                #[generated("upper(heading) || public.books.heading")]
                pub loud: Option<Text>,
            }
        }
    }
    referenced_column {
        "insert into public.authors values (1, 'Jane'); insert into public.books values (7, 1)"
        before {
            #[derive(Table)]
            #[table(authors)]
            pub struct Author {
                #[primary_key]
                pub id: i64,
                pub name: Text,
            }
            #[derive(Table)]
            #[table(books)]
            #[index(author_id)]
            pub struct Book {
                #[primary_key]
                pub id: i64,
                #[references(Author::id, on_delete(cascade))]
                pub author_id: i64,
            }
        }
        after {
            #[derive(Table)]
            #[table(authors)]
            pub struct Author {
                #[primary_key]
                #[renamed_from(id)]
                pub number: i64,
                pub name: Text,
            }
            #[derive(Table)]
            #[table(books)]
            #[index(writer)]
            pub struct Book {
                #[primary_key]
                pub id: i64,
                #[references(Author::number, on_delete(cascade))]
                #[renamed_from("author_id")]
                pub writer: i64,
            }
        }
    }
    table {
        "insert into public.branches values (1); insert into public.books (branch_id, title) values (1, 'Emma')"
        before {
            #[function(plpgsql, body_sql = "begin return new; end")]
            pub fn touch() -> Trigger;

            #[derive(Table)]
            #[table(branches)]
            pub struct Branch {
                #[primary_key]
                pub id: i32,
            }
            /// A book.
            #[derive(Table)]
            #[table(books)]
            #[unique(branch_id, title)]
            #[check(title = "books.title <> ''")]
            #[index(branch_id)]
            #[statistics(dependencies(branch_id, title))]
            #[trigger(before(update), touch)]
            #[access(select(anyone), update(signed_in, only = "books.title <> 'x'"), service(select))]
            pub struct Book {
                #[primary_key]
                #[identity(always)]
                pub id: i64,
                #[references(Branch::id, on_delete(set_null))]
                pub branch_id: Option<i32>,
                pub title: Text,
            }
        }
        after {
            #[function(plpgsql, body_sql = "begin return new; end")]
            pub fn touch() -> Trigger;

            #[derive(Table)]
            #[table(branches)]
            pub struct Branch {
                #[primary_key]
                pub id: i32,
            }
            /// A book.
            #[derive(Table)]
            #[table(tomes)]
            #[renamed_from(books)]
            #[unique(branch_id, title)]
            #[check(title = "tomes.title <> ''")]
            #[index(branch_id)]
            #[statistics(dependencies(branch_id, title))]
            #[trigger(before(update), touch)]
            #[access(select(anyone), update(signed_in, only = "tomes.title <> 'x'"), service(select))]
            pub struct Book {
                #[primary_key]
                #[identity(always)]
                pub id: i64,
                #[references(Branch::id, on_delete(set_null))]
                pub branch_id: Option<i32>,
                pub title: Text,
            }
        }
    }
    table_and_columns {
        "insert into public.books (title) values ('Emma'); insert into public.loans values (1, 1)"
        before {
            #[derive(Table)]
            #[table(books)]
            #[owner(reader)]
            #[access(select("reader = 'me'"), service(select))]
            pub struct Book {
                #[primary_key]
                #[identity(by_default, start = 1)]
                pub id: i64,
                #[default("'nobody'")]
                pub reader: Text,
                pub title: Text,
            }
            #[derive(Table)]
            #[table(loans)]
            #[access(select(via(book_id, signed_in)), service(select))]
            pub struct Loan {
                #[primary_key]
                pub id: i64,
                #[references(Book::id)]
                pub book_id: i64,
            }
        }
        after {
            #[derive(Table)]
            #[table(tomes)]
            #[renamed_from(books)]
            #[owner(borrower)]
            #[access(select("borrower = 'me'"), service(select))]
            pub struct Book {
                #[primary_key]
                #[identity(by_default, start = 1)]
                #[renamed_from(id)]
                pub number: i64,
                #[default("'nobody'")]
                #[renamed_from(reader)]
                pub borrower: Text,
                pub title: Text,
            }
            #[derive(Table)]
            #[table(lendings)]
            #[renamed_from(loans)]
            #[access(select(via(tome, signed_in)), service(select))]
            pub struct Loan {
                #[primary_key]
                pub id: i64,
                #[references(Book::number)]
                #[renamed_from(book_id)]
                pub tome: i64,
            }
        }
    }
    odd_names {
        "insert into public.\"Old Books\" values (1, 'Emma')"
        before {
            #[derive(Table)]
            #[table("Old Books")]
            #[check(length = "length(\"Title\") < 9 and \"Old Books\".\"Title\" <> 'Title'")]
            pub struct Book {
                #[primary_key]
                pub id: i64,
                #[column("Title")]
                #[unique]
                pub title: Text,
            }
        }
        after {
            #[derive(Table)]
            #[table("select")]
            #[renamed_from("Old Books")]
            #[check(length = "length(\"it's\") < 9 and \"select\".\"it's\" <> 'Title'")]
            pub struct Book {
                #[primary_key]
                pub id: i64,
                #[column("it's")]
                #[unique]
                #[renamed_from("Title")]
                pub title: Text,
            }
        }
    }
    schema {
        "insert into store.books (kind) values ('new'); insert into public.loans values (1)"
        before {
            #[derive(Namespace)]
            #[namespace(store, grant(usage(authenticated)))]
            pub struct Store;
            #[derive(Values)]
            #[values(enum_type(kind, schema(Store)))]
            pub enum Kind { New, Old }
            #[function(sql, stable, schema(Store), body_sql = "select true", grant(authenticated))]
            pub fn is_open() -> bool;
            #[derive(Table)]
            #[table(books, schema(Store))]
            #[check(open = "store.is_open() and kind = 'new'::store.kind")]
            #[index(kind)]
            #[access(select(when(is_open)), service(select))]
            pub struct Book {
                #[primary_key]
                #[identity(always)]
                pub id: i64,
                #[default("'new'")]
                pub kind: Kind,
            }
            #[derive(Table)]
            #[table(loans)]
            pub struct Loan {
                #[primary_key]
                #[references(Book::id)]
                pub book_id: i64,
            }
            #[derive(View)]
            #[view(shelf, schema(Store), query_sql = "select b.kind, store.is_open() as open from store.books b")]
            pub struct Shelf { pub kind: Kind, pub open: bool }
        }
        after {
            #[derive(Namespace)]
            #[namespace(stock, grant(usage(authenticated)))]
            #[renamed_from(store)]
            pub struct Store;
            #[derive(Values)]
            #[values(enum_type(kind, schema(Store)))]
            pub enum Kind { New, Old }
            #[function(sql, stable, schema(Store), body_sql = "select true", grant(authenticated))]
            pub fn is_open() -> bool;
            #[derive(Table)]
            #[table(books, schema(Store))]
            #[check(open = "stock.is_open() and kind = 'new'::stock.kind")]
            #[index(kind)]
            #[access(select(when(is_open)), service(select))]
            pub struct Book {
                #[primary_key]
                #[identity(always)]
                pub id: i64,
                #[default("'new'")]
                pub kind: Kind,
            }
            #[derive(Table)]
            #[table(loans)]
            pub struct Loan {
                #[primary_key]
                #[references(Book::id)]
                pub book_id: i64,
            }
            #[derive(View)]
            #[view(shelf, schema(Store), query_sql = "select b.kind, stock.is_open() as open from stock.books b")]
            pub struct Shelf { pub kind: Kind, pub open: bool }
        }
    }
}
