//! The surface: a small library, declared; the model that comes of it.

use codegen::model::Schema;
use codegen::prelude::*;

/// The tables of other people, and who the caller is.
mod tenancy {
    use codegen::prelude::*;

    /// What API roles cannot name.
    #[derive(Namespace)]
    #[namespace(private)]
    pub struct Private;

    /// A branch of the library.
    #[derive(Table)]
    #[table(branches, external)]
    pub struct Branch {
        #[primary_key]
        pub id: Uuid,
        pub name: Text,
    }

    /// A reader.
    #[derive(Table)]
    #[table(readers, external)]
    #[adds(
        unique(branch_id, id, comment = "What composite keys refer to."),
        index(auth_id, include(branch_id, id))
    )]
    pub struct Reader {
        #[primary_key]
        pub id: Uuid,
        #[references(Branch::id)]
        pub branch_id: Uuid,
        pub auth_id: Option<Uuid>,
    }

    /// The branch of the signed-in reader.
    #[function(plpgsql, schema(Private), stable, security(definer), body_sql = "begin return null; end")]
    pub fn current_branch_id() -> Option<Uuid>;

    /// The signed-in reader.
    #[function(plpgsql, schema(Private), stable, security(definer), body_sql = "begin return null; end")]
    pub fn current_reader_id() -> Option<Uuid>;

    /// Keeps `updated_at`.
    #[function(plpgsql, schema(Private), body_sql = "begin new.updated_at := now(); return new; end")]
    pub fn set_updated_at() -> Trigger;
}

mod books {
    use super::tenancy::{Branch, Reader, set_updated_at};
    use codegen::prelude::*;

    /// Where a book is in its life.
    #[derive(Values)]
    pub enum BookState {
        Draft,
        Published,
        #[value("out-of-print")]
        OutOfPrint,
    }

    /// What is known of a book.
    #[derive(JsonObject)]
    pub struct BookMetadata {
        /// Where the record came from.
        pub source: Option<String>,
        pub labels: Vec<String>,
    }

    /// Books that a branch owns.
    #[derive(Table)]
    #[table(books, storage(fillfactor = 90))]
    #[tenant(branch_id)]
    #[owner(added_by)]
    #[access(
        select(tenant),
        insert(owner, columns(branch_id, added_by, title)),
        update(owner, only = "state = 'draft'", columns(title, state)),
        delete(owner),
        service(select, insert, update, delete)
    )]
    #[foreign_key(branch_id, added_by, references(Reader::branch_id, Reader::id), on_delete(cascade))]
    #[unique(branch_id, id)]
    #[check(title_length = "char_length(title) <= 500")]
    #[index(
        branch_id,
        updated_at(desc, nulls_last),
        only = "state = 'published'",
        comment = "serves: latest books"
    )]
    #[index(branch_id, expr("lower(title)"))]
    #[trigger(before(update), set_updated_at, name = "books_set_updated_at")]
    pub struct Book {
        /// Unique identifier.
        #[primary_key]
        #[default("gen_random_uuid()")]
        pub id: Uuid,
        #[references(Branch::id, on_delete(cascade))]
        pub branch_id: Uuid,
        pub added_by: Uuid,
        pub title: Text,
        #[default("'draft'")]
        pub state: BookState,
        #[default("'{}'")]
        pub metadata: Json<BookMetadata>,
        #[check("pages > 0")]
        pub pages: Option<i32>,
        #[generated("char_length(title)")]
        pub title_length: i32,
        pub tags: Vec<Text>,
        pub price: Option<Numeric<10, 2>>,
        #[default("now()")]
        pub updated_at: Timestamptz,
    }
}

mod loans {
    use super::books::Book;
    use super::tenancy::Reader;
    use codegen::prelude::*;

    /// Who has which book.
    #[derive(Table)]
    #[table(loans)]
    #[tenant(branch_id)]
    #[access(select(via(book_id, owner)), delete(via(book_id, owner)), service(select, insert))]
    #[foreign_key(branch_id, book_id, references(Book::branch_id, Book::id))]
    #[foreign_key(
        branch_id,
        reader_id,
        references(Reader::branch_id, Reader::id),
        on_delete(set_null(reader_id))
    )]
    #[primary_key(branch_id, book_id)]
    pub struct Loan {
        pub branch_id: Uuid,
        pub book_id: Uuid,
        pub reader_id: Option<Uuid>,
        pub since: Date,
    }

    /// Loans per month.
    #[derive(View)]
    #[view(
        monthly_loans,
        materialized,
        query_sql = "select branch_id, date_trunc('month', since)::date as month, count(*) from public.loans group by 1, 2"
    )]
    #[tenant(branch_id)]
    #[access(service(select))]
    #[unique(branch_id, month)]
    pub struct MonthlyLoans {
        pub branch_id: Uuid,
        /// Its first day.
        pub month: Date,
        pub count: i64,
    }

    /// Lends a book.
    #[function(plpgsql, grant(service_role), depends_on(Loan), body_sql = "begin end")]
    pub fn lend(p_book_id: Uuid, #[default("null")] p_day: Option<Date>) -> Void;
}

fn declaration() -> Declaration {
    use tenancy::Branch;
    Project::new("Town Library", "Lends books.")
        .first_migration(3)
        .actors(Actors::supabase().tenant(tenancy::current_branch_id).user(tenancy::current_reader_id))
        .shared(module!(tenancy))
        .module(module!(books), "create_books_table")
        .module(module!(loans).doc("Lending."), "create_loans_table")
        .seed(
            Seed::new()
                .row(row!(Branch { id: "0b000000-0000-4000-8000-000000000001", name: "North" }))
                .actor(Actor::member("owner").tenant("0b000000-0000-4000-8000-000000000001")),
        )
        .build()
}

fn schema() -> Schema {
    let declaration = declaration();
    let diagnostics: Vec<String> = declaration.diagnostics.iter().map(|d| d.message.clone()).collect();
    assert_eq!(diagnostics, Vec::<String>::new());
    declaration.schema
}

#[test]
fn the_whole_declaration_arrives_in_the_model() {
    insta::assert_snapshot!(serde_json::to_string_pretty(&schema()).unwrap_or_default());
}
