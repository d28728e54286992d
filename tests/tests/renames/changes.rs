//! Renames among other changes.

cases! {
    values {
        "insert into public.books values (1, 'draft', '{}', 1), (2, 'published', '{draft,gone,published}', 2), \
         (3, 'gone', '{gone,gone}', null)"
        before {
            #[derive(Values)]
            pub enum State { Draft, Published, Gone }
            #[derive(Values)]
            pub enum Stars { #[value(1)] Bad, #[value(2)] Good }
            #[derive(Table)]
            #[table(books)]
            pub struct Book {
                #[primary_key]
                pub id: i64,
                #[default("'draft'")]
                pub state: State,
                pub former: Vec<State>,
                pub stars: Option<Stars>,
            }
        }
        after {
            #[derive(Values)]
            pub enum State {
                #[value("published")] #[renamed_from(draft)] Draft,
                #[value("draft")] #[renamed_from(published)] Published,
                #[renamed_from(gone)] #[value("it's gone")] Gone,
            }
            #[derive(Values)]
            pub enum Stars { #[value(-1)] #[renamed_from(1)] Bad, #[value(2)] Good }
            #[derive(Table)]
            #[table(tomes)]
            #[renamed_from(books)]
            pub struct Book {
                #[primary_key]
                pub id: i64,
                #[default("'published'")]
                #[renamed_from(state)]
                pub status: State,
                pub former: Vec<State>,
                pub stars: Option<Stars>,
            }
        }
    }
    caller_function {
        "insert into public.books values (1, 'Emma')"
        before {
            #[function(sql, stable, body_sql = "select true")]
            pub fn is_open() -> bool;
            #[derive(Table)]
            #[table(books)]
            #[access(select(when(is_open)), service(select))]
            pub struct Book { #[primary_key] pub id: i64, pub title: Text }
        }
        after {
            #[function(sql, stable, body_sql = "select true")]
            #[renamed_from(is_open)]
            pub fn is_admitted() -> bool;
            #[derive(Table)]
            #[table(tomes)]
            #[renamed_from(books)]
            #[access(select(when(is_admitted)), service(select))]
            pub struct Book { #[primary_key] pub id: i64, pub title: Text }
        }
    }
    much_at_once {
        "insert into public.authors values (1); insert into public.books values (1, 'Emma', 7, 1)"
        before {
            #[derive(Table)]
            #[table(authors)]
            pub struct Author { #[primary_key] pub id: i64 }
            #[derive(Table)]
            #[table(books)]
            #[index(title)]
            #[access(select(anyone, columns(id, title)), service(select))]
            pub struct Book {
                #[primary_key] pub id: i64,
                #[check("title <> ''")]
                pub title: Text,
                pub pages: i32,
                #[references(Author::id)]
                pub author_id: i64,
            }
            #[derive(View)]
            #[view(titles, query_sql = "select b.id, b.title from public.books b")]
            #[access(select(anyone), service(select))]
            pub struct Titles { pub id: i64, pub title: Text }
        }
        after {
            #[derive(Table)]
            #[table(writers)]
            #[renamed_from(authors)]
            pub struct Author { #[primary_key] pub id: i64, pub name: Option<Text> }
            #[derive(Table)]
            #[table(tomes)]
            #[renamed_from(books)]
            #[index(heading, only = "pages > 0")]
            #[access(select(signed_in, columns(id, heading)), service(select, insert))]
            pub struct Book {
                #[primary_key] pub id: i64,
                #[check("heading <> ' '")]
                #[renamed_from(title)]
                pub heading: Varchar<99>,
                pub pages: i64,
                #[references(Author::id, on_delete(cascade))]
                #[renamed_from(author_id)]
                pub writer_id: i64,
            }
            #[derive(View)]
            #[view(headings, query_sql = "select b.id, b.heading, b.pages from public.tomes b")]
            #[renamed_from(titles)]
            #[access(select(anyone), service(select))]
            pub struct Titles { pub id: i64, #[renamed_from(title)] pub heading: Varchar<99>, pub pages: i64 }
        }
    }
    freed_name {
        "insert into public.books values (1, 'Emma')"
        before {
            #[derive(Table)]
            #[table(books)]
            pub struct Book { #[primary_key] pub id: i64, pub title: Text }
        }
        after {
            #[derive(Table)]
            #[table(tomes)]
            #[renamed_from(books)]
            pub struct Book { #[primary_key] pub id: i64, #[renamed_from(title)] pub heading: Text, pub title: Option<Text> }
            #[derive(Table)]
            #[table(books)]
            pub struct Other { #[primary_key] pub id: i64, pub title: Text }
        }
    }
}

/// The rows afterwards.
pub fn expected(name: &str) -> &'static str {
    match name {
        "values" => {
            "(1,published,{},-1)\n\
             (2,draft,\"{published,\"\"it's gone\"\",draft}\",2)\n\
             (3,\"it's gone\",\"{\"\"it's gone\"\",\"\"it's gone\"\"}\",)"
        }
        "caller_function" => "(1,Emma)",
        "much_at_once" => "(1,Emma,7,1)\n(1,)",
        "freed_name" => "(1,Emma,)",
        other => panic!("what are the rows of {other}?"),
    }
}
