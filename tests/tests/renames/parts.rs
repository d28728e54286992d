//! What belongs to a table: constraints, indexes, statistics, triggers, policies.

cases! {
    constraints {
        "insert into public.shelves values (1); insert into public.books values (1, 1, 'Emma', '[1,2)')"
        before {
            #[derive(Table)]
            #[table(shelves)]
            pub struct Shelf { #[primary_key] pub id: i64 }
            #[derive(Table)]
            #[table(books)]
            #[primary_key(id, name = "old_key")]
            #[unique(shelf_id, title, name = "old_unique", comment = "One of each.")]
            #[check(old_check = "title <> ''")]
            #[foreign_key(shelf_id, references(Shelf::id), name = "old_reference")]
            #[exclude(gist(during = "&&"), name = "old_exclusion")]
            pub struct Book {
                pub id: i64,
                pub shelf_id: i64,
                pub title: Text,
                pub during: Int4range,
            }
        }
        after {
            #[derive(Table)]
            #[table(shelves)]
            pub struct Shelf { #[primary_key] pub id: i64 }
            #[derive(Table)]
            #[table(books)]
            #[primary_key(id, name = "new_key", renamed_from(old_key))]
            #[unique(shelf_id, title, name = "new_unique", comment = "One of each.", renamed_from(old_unique))]
            #[check(new_check = "title <> ''", renamed_from(books_old_check))]
            #[foreign_key(shelf_id, references(Shelf::id), name = "new_reference", renamed_from("old_reference"))]
            #[exclude(gist(during = "&&"), name = "new_exclusion", renamed_from(old_exclusion))]
            pub struct Book {
                pub id: i64,
                pub shelf_id: i64,
                pub title: Text,
                pub during: Int4range,
            }
        }
    }
    excluded_column {
        "insert into public.stays values (1, '[1,2)')"
        before {
            #[derive(Table)]
            #[table(stays)]
            #[exclude(gist(during = "&&"), only = "not isempty(during)")]
            pub struct Stay { #[primary_key] pub id: i64, pub during: Int4range }
        }
        after {
            #[derive(Table)]
            #[table(stays)]
            #[exclude(gist(nights = "&&"), only = "not isempty(nights)")]
            pub struct Stay { #[primary_key] pub id: i64, #[renamed_from(during)] pub nights: Int4range }
        }
    }
    set_null_columns {
        "insert into public.a values (1, 2); insert into public.b values (1, 1, 2)"
        before {
            #[derive(Table)]
            #[table(a)]
            #[primary_key(x, y)]
            pub struct A { pub x: i64, pub y: i64 }
            #[derive(Table)]
            #[table(b)]
            #[foreign_key(x, y, references(A::x, A::y), on_delete(set_null(y)))]
            pub struct B { #[primary_key] pub id: i64, pub x: i64, pub y: Option<i64> }
        }
        after {
            #[derive(Table)]
            #[table(a)]
            #[primary_key(v, w)]
            pub struct A { #[renamed_from(x)] pub v: i64, #[renamed_from(y)] pub w: i64 }
            #[derive(Table)]
            #[table(b)]
            #[foreign_key(v, w, references(A::v, A::w), on_delete(set_null(w)))]
            pub struct B {
                #[primary_key] pub id: i64,
                #[renamed_from(x)] pub v: i64,
                #[renamed_from(y)] pub w: Option<i64>,
            }
        }
    }
    indexes {
        "insert into public.books values (1, 'Emma', true)"
        before {
            #[derive(Table)]
            #[table(books)]
            #[index(title, name = "old_index", comment = "For the catalogue.")]
            #[index(expr("lower(title)"), include(kept), unique, only = "kept and books.title <> ''")]
            #[statistics(title, kept, name = "old_statistics")]
            #[statistics(expr("lower(title)"))]
            pub struct Book { #[primary_key] pub id: i64, pub title: Text, pub kept: bool }
        }
        after {
            #[derive(Table)]
            #[table(books)]
            #[index(name, name = "new_index", comment = "For the catalogue.", renamed_from(old_index))]
            #[index(expr("lower(name)"), include(stays), unique, only = "stays and books.name <> ''")]
            #[statistics(name, stays, name = "new_statistics", renamed_from(old_statistics))]
            #[statistics(expr("lower(name)"))]
            pub struct Book {
                #[primary_key] pub id: i64,
                #[renamed_from(title)] pub name: Text,
                #[renamed_from(kept)] pub stays: bool,
            }
        }
    }
    triggers {
        "insert into public.books values (1, 'Emma'); update public.books set title = 'Persuasion'"
        before {
            #[function(plpgsql, body_sql = "begin return new; end")]
            pub fn touch() -> Trigger;
            #[derive(Table)]
            #[table(books)]
            #[trigger(before(update(title)), touch, when = "new.title is distinct from old.title")]
            #[trigger(after(insert), touch, name = "old_trigger", comment = "Later.")]
            pub struct Book { #[primary_key] pub id: i64, pub title: Text }
        }
        after {
            #[function(plpgsql, body_sql = "begin return new; end")]
            pub fn touch() -> Trigger;
            #[derive(Table)]
            #[table(books)]
            #[trigger(before(update(heading)), touch, when = "new.heading is distinct from old.heading")]
            #[trigger(after(insert), touch, name = "new_trigger", comment = "Later.", renamed_from(old_trigger))]
            pub struct Book { #[primary_key] pub id: i64, #[renamed_from(title)] pub heading: Text }
        }
    }
    policies {
        "insert into public.members values (1, 7); insert into public.books values (1, 1, 'open')"
        before {
            #[derive(Table)]
            #[table(members)]
            pub struct Member { #[primary_key] pub id: i64, pub branch: i64 }
            #[derive(Table)]
            #[table(books)]
            #[policies(own)]
            pub struct Book { #[primary_key] pub id: i64, pub branch: i64, pub state: Text }
            fn own(p: Policies<Book>) -> Policies<Book> {
                p.select("old name")
                    .using(sql!("{} = {} and exists (select 1 from public.members m where m.branch = books.branch and m.id = branch)", Book::state, "open"))
                    .meaning("Of one's branch.")
                    .expect(Command::Select, Scope::signed_in())
                    .insert("members add")
                    .with_check(sql!("branch in (select branch from public.members)"))
                    .done()
            }
        }
        after {
            #[derive(Table)]
            #[table(members)]
            pub struct Member { #[primary_key] pub id: i64, #[renamed_from(branch)] pub office: i64 }
            #[derive(Table)]
            #[table(tomes)]
            #[renamed_from(books)]
            #[policies(own)]
            pub struct Book { #[primary_key] pub id: i64, pub branch: i64, #[renamed_from(state)] pub status: Text }
            fn own(p: Policies<Book>) -> Policies<Book> {
                p.select("new name")
                    .renamed_from("old name")
                    .using(sql!("{} = {} and exists (select 1 from public.members m where m.office = tomes.branch and m.id = office)", Book::status, "open"))
                    .meaning("Of one's branch.")
                    .expect(Command::Select, Scope::signed_in())
                    .insert("members add")
                    .with_check(sql!("branch in (select office as branch from public.members)"))
                    .done()
            }
        }
    }
}
