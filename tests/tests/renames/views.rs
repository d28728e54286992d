//! Views, and the queries of views over what is renamed.

cases! {
    view {
        "insert into public.books values (1, 'Emma')"
        before {
            #[derive(Table)]
            #[table(books)]
            pub struct Book { #[primary_key] pub id: i64, pub title: Text }
            /// Titles.
            #[derive(View)]
            #[view(titles, query_sql = "select books.title, id from public.books order by title")]
            #[access(select(signed_in), service(select))]
            pub struct Titles {
                /// The title.
                pub title: Text,
                pub id: i64,
            }
            #[derive(View)]
            #[view(first_title, query_sql = "select t.title as first from public.titles as t where t.title > '' limit 1")]
            pub struct FirstTitle { pub first: Text }
        }
        after {
            #[derive(Table)]
            #[table(books)]
            pub struct Book { #[primary_key] pub id: i64, pub title: Text }
            /// Titles.
            #[derive(View)]
            #[view(headings, query_sql = "select books.title as heading, id from public.books order by title")]
            #[renamed_from(titles)]
            #[access(select(signed_in), service(select))]
            pub struct Titles {
                /// The title.
                #[renamed_from(title)]
                pub heading: Text,
                pub id: i64,
            }
            #[derive(View)]
            #[view(first_title, query_sql = "select t.heading as first from public.headings as t where t.heading > '' limit 1")]
            pub struct FirstTitle { pub first: Text }
        }
    }
    query {
        "insert into public.authors values (1, 'Jane'); insert into public.books values (1, 1, 'Emma')"
        before {
            #[derive(Table)]
            #[table(authors)]
            pub struct Author { #[primary_key] pub id: i64, pub name: Text }
            #[derive(Table)]
            #[table(books)]
            pub struct Book { #[primary_key] pub id: i64, pub author_id: i64, pub name: Text }
            #[derive(View)]
            #[view(library, query_sql = "with named as (select id, name from public.books where name <> 'name')
                select b.id, a.name, n.name as other, upper(a.name) as loud,
                    (select count(*) from public.books x where x.author_id = a.id and x.name = n.name) as alike
                from public.books b
                join public.authors as a on a.id = b.author_id and a.name <> ''
                left join named n on n.id = b.id
                where exists (select from public.authors where name = b.name) or b.name in ('Emma')
                order by a.name, other")]
            pub struct Library {
                pub id: i64, pub name: Text, pub other: Text, pub loud: Text, pub alike: i64,
            }
        }
        after {
            #[derive(Table)]
            #[table(writers)]
            #[renamed_from(authors)]
            pub struct Author { #[primary_key] pub id: i64, #[renamed_from(name)] pub full_name: Text }
            #[derive(Table)]
            #[table(books)]
            pub struct Book { #[primary_key] pub id: i64, #[renamed_from(author_id)] pub writer_id: i64, pub name: Text }
            #[derive(View)]
            #[view(library, query_sql = "with named as (select id, name from public.books where name <> 'name')
                select b.id, a.full_name as name, n.name as other, upper(a.full_name) as loud,
                    (select count(*) from public.books x where x.writer_id = a.id and x.name = n.name) as alike
                from public.books b
                join public.writers as a on a.id = b.writer_id and a.full_name <> ''
                left join named n on n.id = b.id
                where exists (select from public.writers where full_name = b.name) or b.name in ('Emma')
                order by a.full_name, other")]
            pub struct Library {
                pub id: i64, pub name: Text, pub other: Text, pub loud: Text, pub alike: i64,
            }
        }
    }
    materialized_view {
        "insert into public.books values (1, 'Emma'); refresh materialized view public.counts"
        before {
            #[derive(Table)]
            #[table(books)]
            pub struct Book { #[primary_key] pub id: i64, pub title: Text }
            /// How many.
            #[derive(View)]
            #[view(counts, materialized, query_sql = "select b.title, count(*) as number from public.books b group by b.title")]
            #[unique(title)]
            #[index(number(desc))]
            #[access(service(select))]
            pub struct Counts { pub title: Text, pub number: i64 }
        }
        after {
            #[derive(Table)]
            #[table(books)]
            pub struct Book { #[primary_key] pub id: i64, #[renamed_from(title)] pub name: Text }
            /// How many.
            #[derive(View)]
            #[view(totals, materialized, query_sql = "select b.name as title, count(*) as total from public.books b group by b.name")]
            #[renamed_from(counts)]
            #[unique(title)]
            #[index(total(desc))]
            #[access(service(select))]
            pub struct Counts { pub title: Text, #[renamed_from(number)] pub total: i64 }
        }
    }
    union {
        "insert into public.books values ('Emma'); insert into public.papers values ('Times')"
        before {
            #[derive(Table)]
            #[table(books)]
            pub struct Book { #[primary_key] pub title: Text }
            #[derive(Table)]
            #[table(papers)]
            pub struct Paper { #[primary_key] pub title: Text }
            #[derive(View)]
            #[view(all_titles, query_sql = "select title from public.books union all select title from public.papers")]
            pub struct AllTitles { pub title: Text }
        }
        after {
            #[derive(Table)]
            #[table(books)]
            pub struct Book { #[primary_key] #[renamed_from(title)] pub name: Text }
            #[derive(Table)]
            #[table(papers)]
            pub struct Paper { #[primary_key] pub title: Text }
            #[derive(View)]
            #[view(all_titles, query_sql = "select name as title from public.books union all select title from public.papers")]
            pub struct AllTitles { pub title: Text }
        }
    }
}
