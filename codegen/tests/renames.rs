//! What is said of renames, which texts follow them, and that each is made once.

use codegen::diff::rename::{Renames, findings};
use codegen::model::{ObjectId, Pair, QualifiedName, Renamed, Schema, Sql};
use codegen::prelude::*;

/// A declared schema as a module of its own.
macro_rules! state {
    ($name:ident { $($item:item)* }) => {
        mod $name {
            use codegen::prelude::*;

            $($item)*

            pub fn declared() -> Declaration {
                Project::new("Library", "Books.").module(codegen::module!(self), "create_library").build()
            }
        }
    };
}

state!(books {
    #[derive(Values)]
    pub enum State { Draft, Published }
    #[function(sql, stable, body_sql = "select true")]
    pub fn is_open() -> bool;
    #[derive(Table)]
    #[table(books)]
    #[index(title)]
    #[access(select(when(is_open)), service(select))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub state: State,
    }
});

state!(tomes {
    #[derive(Values)]
    pub enum State { #[renamed_from(draft)] Unfinished, Published }
    #[function(sql, stable, body_sql = "select true")]
    #[renamed_from(is_open)]
    pub fn is_admitted() -> bool;
    #[derive(Table)]
    #[table(tomes)]
    #[renamed_from(books)]
    #[index(heading)]
    #[access(select(when(is_admitted)), service(select))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        #[renamed_from(title)]
        pub heading: Text,
        pub state: State,
    }
});

state!(forgotten {
    #[derive(Values)]
    pub enum State { Unfinished, Published }
    #[function(sql, stable, body_sql = "select true")]
    pub fn is_admitted() -> bool;
    #[derive(Table)]
    #[table(books)]
    #[index(title, name = "by_title")]
    #[access(select(when(is_admitted)), service(select))]
    pub struct Book {
        #[primary_key]
        pub number: i64,
        pub title: Text,
        pub state: State,
    }
});

state!(forgotten_table {
    #[derive(Values)]
    pub enum State { Draft, Published }
    #[derive(Table)]
    #[table(tomes)]
    #[access(service(select))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub state: State,
        pub pages: i64,
    }
});

state!(parts {
    #[function(plpgsql, body_sql = "begin return new; end")]
    pub fn tidy() -> Trigger;
    #[derive(Table)]
    #[table(books)]
    #[check(length = "char_length(title) < 100", name = "short")]
    #[unique(title, pages, name = "one_of_each")]
    #[statistics(title, pages, name = "told")]
    #[trigger(before(insert), tidy, name = "tidies")]
    #[policies(own)]
    #[access(select(signed_in), service(select))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub pages: i32,
    }
    fn own(policies: Policies<Book>) -> Policy<Book> {
        policies.select("long ones").restrictive().using(sql!("{} > 100", Book::pages))
    }
});

state!(forgotten_parts {
    #[function(plpgsql, body_sql = "begin return new; end")]
    pub fn tidy() -> Trigger;
    #[derive(Table)]
    #[table(books)]
    #[check(length = "char_length(title) < 100", name = "not_long")]
    #[unique(title, pages, name = "no_two")]
    #[statistics(title, pages, name = "known")]
    #[trigger(before(insert), tidy, name = "cleans")]
    #[policies(own)]
    #[access(select(signed_in), service(select))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        pub title: Text,
        pub pages: i32,
    }
    fn own(policies: Policies<Book>) -> Policy<Book> {
        policies.select("thick ones").restrictive().using(sql!("{} > 100", Book::pages))
    }
});

state!(mistaken {
    #[derive(Values)]
    pub enum State { #[renamed_from(published)] Draft, #[renamed_from(printed)] Gone }
    #[derive(Table)]
    #[table(books)]
    #[index(title, renamed_from("by title"))]
    #[access(service(select))]
    pub struct Book {
        #[primary_key]
        #[renamed_from(title)]
        pub id: i64,
        pub state: State,
        #[renamed_from(nmae)]
        pub name: Text,
        #[column("other")]
        pub title: Text,
    }
});

/// The steps and the findings, as lines.
fn said(previous: &Schema, next: &Declaration) -> String {
    let pair = Pair::new(previous, &next.schema);
    let (_, steps) = Renames::between(pair).apply(previous);
    let mut lines: Vec<String> = steps.into_iter().map(|step| step.statement).collect();
    for finding in findings(pair, &next.sources) {
        let place = finding.at.map_or_else(String::new, |at| format!(" at column {}", at.column));
        let help = finding.help.unwrap_or_default();
        let severity = format!("{:?}", finding.severity).to_lowercase();
        lines.push(format!("{severity}[{}]{place}: {}\n  {help}", finding.rule, finding.message));
    }
    lines.join("\n")
}

#[test]
fn a_rename_is_made_once_and_then_the_attribute_is_to_go() {
    let (previous, next) = (books::declared().schema, tomes::declared());
    insta::assert_snapshot!(said(&previous, &next));
    // Sealed with the attributes in place, and read back.
    let sealed: Schema = serde_json::from_str(&serde_json::to_string(&next.schema).unwrap()).unwrap();
    assert_eq!(sealed, next.schema);
    insta::assert_snapshot!(said(&sealed, &next));
    // Sealed by a declaration without them.
    let bare = Schema { renamed: Renamed::default(), ..next.schema.clone() };
    assert_eq!(said(&bare, &next), said(&sealed, &next));
    assert!(!serde_json::to_string(&bare).unwrap().contains("renamed"));
}

#[test]
fn what_looks_like_a_rename_is_pointed_out() {
    insta::assert_snapshot!(said(&books::declared().schema, &forgotten::declared()));
    insta::assert_snapshot!(said(&books::declared().schema, &forgotten_table::declared()));
    insta::assert_snapshot!(said(&parts::declared().schema, &forgotten_parts::declared()));
}

#[test]
fn what_cannot_be_renamed_is_said() {
    insta::assert_snapshot!(said(&books::declared().schema, &mistaken::declared()));
}

state!(swapped {
    #[derive(Table)]
    #[table(books)]
    #[access(service(select))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        #[renamed_from(b)]
        pub a: Text,
        #[renamed_from(a)]
        pub b: Text,
    }
});

#[test]
fn a_sealed_swap_is_not_made_again() {
    let next = swapped::declared();
    let previous = Schema { renamed: Renamed::default(), ..next.schema.clone() };
    assert_eq!(Renames::between(Pair::new(&previous, &next.schema)).apply(&previous).1.len(), 3);
    assert!(Renames::between(Pair::new(&next.schema, &next.schema)).is_empty());
}

#[test]
fn the_rows_of_a_closed_set_are_told_of() {
    let (previous, next) = (books::declared().schema, tomes::declared().schema);
    let renames = Renames::between(Pair::new(&previous, &next));
    let statements = |renames: &Renames, schema: &Schema| -> Vec<String> {
        renames.replacements(schema).iter().map(codegen::diff::rename::Replacement::statement).collect()
    };
    assert_eq!(
        statements(&renames, &previous),
        ["update public.tomes set state = 'unfinished' where state in ('draft')"]
    );
    assert_eq!(
        statements(&renames.invert(), &next),
        ["update public.books set state = 'draft' where state in ('unfinished')"]
    );
}

/// The query of a view of these renames.
fn followed(query: &str) -> String {
    let mut previous = books::declared().schema;
    let name = QualifiedName::new("public", "shelf");
    let view = codegen::model::View {
        name: name.clone(),
        columns: Vec::new(),
        query: Sql::new(query),
        security_invoker: true,
        security_barrier: false,
        spelled: codegen::model::Parameters::new(),
        check_option: None,
        comment: None,
        rust_name: None,
        tenant: None,
        access: None,
    };
    previous.views.insert(name.clone(), view);
    let renames = Renames::between(Pair::new(&previous, &tomes::declared().schema));
    assert_eq!(renames.object(&ObjectId::View(name.clone())), ObjectId::View(name.clone()));
    renames.apply(&previous).0.views[&name].query.to_string()
}

#[test]
fn a_name_follows_where_it_means_what_is_renamed() {
    let cases = [
        // A column that is selected keeps its name for those who select from the view.
        ("select title from public.books", "select heading as title from public.tomes"),
        ("select books.title from books", "select tomes.heading as title from tomes"),
        (
            "select upper(title) as title from public.books order by title",
            "select upper(heading) as title from public.tomes order by title",
        ),
        (
            "select b.id from public.books b order by b.title",
            "select b.id from public.tomes b order by b.heading",
        ),
        // The text cannot say that `title::text` is still called `title`.
        ("select title::text from public.books", "select title::text from public.tomes"),
        // So does the result of a function.
        ("select is_open()", "select is_admitted() as is_open"),
        ("select (select public.is_open()) as o", "select (select public.is_admitted() as is_open) as o"),
        // Others' columns of that name stay.
        (
            "select p.title from public.papers p, public.books b",
            "select p.title from public.papers p, public.tomes b",
        ),
        (
            "with books as (select 1 as title) select title from books",
            "with books as (select 1 as title) select title from books",
        ),
        ("select title from (select 1 as title) x", "select title from (select 1 as title) x"),
        (
            "select b.title from public.books as b (number, title, state)",
            "select b.title from public.tomes as b (number, title, state)",
        ),
        // Texts and comments are no names.
        (
            "select 'title of public.books' as t /* title */ from public.books",
            "select 'title of public.books' as t /* title */ from public.tomes",
        ),
        (
            "select id from public.books -- title\nwhere \"title\" <> 'ä' and Title > ''",
            "select id from public.tomes -- title\nwhere heading <> 'ä' and heading > ''",
        ),
        ("select 'public.books'::regclass as r", "select 'public.tomes'::regclass as r"),
        // What cannot be parsed follows where it is qualified.
        (
            "select frobnicate public.books where public.books.title",
            "select frobnicate public.tomes where public.tomes.heading",
        ),
    ];
    for (before, after) in cases {
        assert_eq!(followed(before), after);
    }
}
