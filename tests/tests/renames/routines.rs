//! Functions and procedures.

cases! {
    function {
        "insert into public.books values (1, 'Emma', 'x')"
        before {
            /// Is it a word?
            #[function(sql, immutable, grant(authenticated), body_sql = "select p <> ''")]
            pub fn is_word(p: Text) -> bool;
            #[function(sql, stable, body_sql = "select true")]
            pub fn is_open() -> bool;
            #[function(sql, volatile, body_sql = "select 'x'")]
            pub fn letter() -> Text;
            #[derive(Table)]
            #[table(books)]
            #[check(word = "public.is_word(title)")]
            #[index(expr("public.is_word(title)"))]
            #[policies(opened)]
            pub struct Book {
                #[primary_key] pub id: i64,
                pub title: Text,
                #[default("public.letter()")]
                pub letter: Text,
            }
            fn opened(p: Policies<Book>) -> Policies<Book> {
                p.select("opened").using(sql!("public.is_open()")).expect(Command::Select, Scope::signed_in()).done()
            }
            #[derive(View)]
            #[view(words, query_sql = "select b.id, public.is_word(b.title) as word from public.books b where public.is_open()")]
            pub struct Word { pub id: i64, pub word: bool }
        }
        after {
            /// Is it a word?
            #[function(sql, immutable, grant(authenticated), body_sql = "select p <> ''")]
            #[renamed_from(is_word)]
            pub fn has_letters(p: Text) -> bool;
            #[function(sql, stable, body_sql = "select true", renamed_from(is_open))]
            pub fn is_admitted() -> bool;
            #[function(sql, volatile, body_sql = "select 'x'")]
            #[renamed_from(letter)]
            pub fn sign() -> Text;
            #[derive(Table)]
            #[table(books)]
            #[check(word = "public.has_letters(title)")]
            #[index(expr("public.has_letters(title)"), name = "books_is_word_idx")]
            #[policies(opened)]
            pub struct Book {
                #[primary_key] pub id: i64,
                pub title: Text,
                #[default("public.sign()")]
                pub letter: Text,
            }
            fn opened(p: Policies<Book>) -> Policies<Book> {
                p.select("opened").using(sql!("public.is_admitted()")).expect(Command::Select, Scope::signed_in()).done()
            }
            #[derive(View)]
            #[view(words, query_sql = "select b.id, public.has_letters(b.title) as word from public.books b where public.is_admitted()")]
            pub struct Word { pub id: i64, pub word: bool }
        }
    }
    trigger_function {
        "insert into public.books values (1)"
        before {
            #[function(plpgsql, body_sql = "begin return new; end")]
            pub fn touch() -> Trigger;
            #[derive(Table)]
            #[table(books)]
            #[trigger(before(update), touch)]
            pub struct Book { #[primary_key] pub id: i64 }
        }
        after {
            #[function(plpgsql, body_sql = "begin return new; end")]
            #[renamed_from(touch)]
            pub fn keep() -> Trigger;
            #[derive(Table)]
            #[table(books)]
            #[trigger(before(update), keep)]
            pub struct Book { #[primary_key] pub id: i64 }
        }
    }
    one_of_two_overloads {
        "insert into public.books values (1)"
        before {
            #[function(sql, immutable, name = "twice", body_sql = "select p * 2")]
            pub fn twice_number(p: i64) -> i64;
            #[function(sql, immutable, name = "twice", body_sql = "select p || q")]
            pub fn twice_text(p: Text, q: Text) -> Text;
            #[derive(Table)]
            #[table(books)]
            #[check(even = "public.twice(id) > 1 and public.twice('a', 'b') = 'ab'")]
            pub struct Book { #[primary_key] pub id: i64 }
        }
        after {
            #[function(sql, immutable, name = "double", body_sql = "select p * 2")]
            #[renamed_from(twice)]
            pub fn twice_number(p: i64) -> i64;
            #[function(sql, immutable, name = "twice", body_sql = "select p || q")]
            pub fn twice_text(p: Text, q: Text) -> Text;
            #[derive(Table)]
            #[table(books)]
            #[check(even = "public.double(id) > 1 and public.twice('a', 'b') = 'ab'")]
            pub struct Book { #[primary_key] pub id: i64 }
        }
    }
    routine_of_a_renamed_type {
        "insert into public.books values ('old'); call public.close('new')"
        before {
            #[derive(Values)]
            #[values(enum_type(age))]
            pub enum Age { New, Old }
            #[procedure(plpgsql, grant(service_role), body_sql = "begin null; end")]
            pub fn close(p: Age);
            #[function(sql, stable, body_sql = "select b from public.books b")]
            pub fn all_books(#[default("'new'::public.age")] p: Age) -> SetOf<Book>;
            #[derive(Table)]
            #[table(books)]
            pub struct Book { #[primary_key] pub age: Age }
        }
        after {
            #[derive(Values)]
            #[values(enum_type(era))]
            #[renamed_from(age)]
            pub enum Age { New, Old }
            #[procedure(plpgsql, grant(service_role), body_sql = "begin null; end")]
            #[renamed_from(close)]
            pub fn shut(p: Age);
            #[function(sql, stable, body_sql = "select b from public.books b")]
            pub fn all_books(#[default("'new'::public.era")] p: Age) -> SetOf<Book>;
            #[derive(Table)]
            #[table(books)]
            pub struct Book { #[primary_key] pub age: Age }
        }
    }
    standard_body {
        "insert into public.books values (1, 'Emma')"
        before {
            #[derive(Table)]
            #[table(books)]
            pub struct Book { #[primary_key] pub id: i64, pub title: Text }
            #[function(sql, stable, body_sql = "return (select count(*) from public.books where public.books.id > 0)")]
            pub fn count_books() -> i64;
        }
        after {
            #[derive(Table)]
            #[table(tomes)]
            #[renamed_from(books)]
            pub struct Book { #[primary_key] #[renamed_from(id)] pub number: i64, pub title: Text }
            #[function(sql, stable, body_sql = "return (select count(*) from public.tomes where public.tomes.number > 0)")]
            pub fn count_books() -> i64;
        }
    }
}
