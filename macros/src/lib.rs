//! The derives and `sql!` of the declared schema: each reads its attributes in `parse`, writes Rust in `expand`.

#![allow(
    clippy::single_match_else,
    clippy::struct_excessive_bools,
    reason = "a match of two shapes and a field per word of an attribute read best as they are"
)]

use proc_macro::TokenStream;
use quote::quote;
use syn::{DeriveInput, parse_macro_input};

mod args;
mod docs;
mod errors;
mod expand;
mod files;
mod parse;
mod sql;

use errors::Errors;

/// Emits the skeleton always, so that one error does not make errors of the uses of the item too; the declaration
/// only where there is no error.
fn assemble(
    errors: Errors,
    skeleton: &proc_macro2::TokenStream,
    declaration: impl FnOnce() -> proc_macro2::TokenStream,
) -> TokenStream {
    if errors.is_empty() {
        let declaration = declaration();
        quote!(#skeleton #declaration).into()
    } else {
        let errors = errors.into_tokens();
        quote!(#skeleton #errors).into()
    }
}

macro_rules! derive {
    ($(#[$doc:meta])* $trait:ident($($attribute:ident),*) as $function:ident in $file:ident::$parse:ident) => {
        $(#[$doc])*
        #[proc_macro_derive($trait, attributes($($attribute),*))]
        pub fn $function(input: TokenStream) -> TokenStream {
            let input = parse_macro_input!(input as DeriveInput);
            let mut errors = Errors::default();
            let parsed = parse::$file::$parse(&input, &mut errors);
            let skeleton = expand::$file::skeleton(&parsed);
            assemble(errors, &skeleton, || expand::$file::declaration(&parsed))
        }
    };
}

derive! {
    /// A table: a struct whose fields are its columns and whose `///` comments are the comments in the database.
    ///
    /// The struct gets one typed constant per column (`Book::title`), by which foreign keys, indexes, triggers and
    /// policies refer to it; a reference that does not hold is an error of rustc on the word that is wrong. SQL in
    /// texts is parsed while the schema compiles, and the columns that it names are looked up.
    ///
    /// ```
    /// use codegen::prelude::*;
    ///
    /// /// A branch of the library.
    /// #[derive(Table)]
    /// #[table(branches, external)]
    /// #[adds(index(name))]
    /// pub struct Branch {
    ///     #[primary_key]
    ///     pub id: Uuid,
    ///     pub name: Text,
    /// }
    ///
    /// /// Books that a branch owns.
    /// #[derive(Table)]
    /// #[table(books)]
    /// #[tenant(branch_id)]
    /// #[access(select(tenant), insert(tenant, columns(branch_id, title)), service(select, insert, update, delete))]
    /// #[unique(branch_id, isbn, nulls_not_distinct)]
    /// #[check(title_length = "char_length(title) <= 500")]
    /// #[index(branch_id, added_at(desc), only = "pages > 0")]
    /// #[trigger(before(update), keep_added_at, when = "new.added_at <> old.added_at")]
    /// pub struct Book {
    ///     /// Unique identifier.
    ///     #[primary_key]
    ///     #[default("gen_random_uuid()")]
    ///     pub id: Uuid,
    ///     #[references(Branch::id, on_delete(cascade))]
    ///     pub branch_id: Uuid,
    ///     pub title: Text,
    ///     pub isbn: Option<Varchar<17>>,
    ///     #[check("pages > 0")]
    ///     pub pages: i32,
    ///     #[default("now()")]
    ///     pub added_at: Timestamptz,
    /// }
    ///
    /// /// Keeps the time of a book's arrival.
    /// #[function(plpgsql, body_sql = "begin new.added_at := old.added_at; return new; end")]
    /// pub fn keep_added_at() -> Trigger;
    /// ```
    ///
    /// # Attributes of the struct
    ///
    /// | attribute | what it says |
    /// | --- | --- |
    /// | `#[table(books)]` | the name; options: `schema(Private)`, `external` (somebody else's: never created or dropped), `unlogged`, `storage(fillfactor = 90)`, `row_security(on)`, `(off)` or `(forced)`; without the last it is on, except for an external table; `partition_by = "range (day)"`, `partition_of(Reading, "for values ..")`, `inherits(Item)`, `replica_identity(full)`, `(nothing)` or the name of an index, `cluster_on(index)` |
    /// | `#[tenant(branch_id)]`, `#[owner(added_by)]` | the columns that say which tenant and which user a row belongs to |
    /// | `#[access(..)]` | who may do what, see below |
    /// | `#[primary_key(a, b)]` | a key of several columns; options: `include(c)`, `without_overlaps` (of the last column, a range), `storage(fillfactor = 70)`, `deferrable`, `name = ".."`, `comment = ".."` |
    /// | `#[unique(a, b)]` | a unique key; the same options and `nulls_not_distinct` |
    /// | `#[foreign_key(a, b, references(User::a, User::id))]` | options: `on_delete(..)` and `on_update(..)` with `no_action`, `restrict`, `cascade`, `set_null`, `set_null(b)`, `set_default`, `set_default(b)`; `match_full`, `not_valid`, `not_enforced`, `period` (of the last column, a range), `unchecked` (neither types nor nulls are compared), `deferrable`, `deferrable(initially_deferred)`, `name`, `comment` |
    /// | `#[check(word = "..")]` | a check named after the table and the word; options: `no_inherit`, `not_valid`, `not_enforced`, `name`, `comment` |
    /// | `#[exclude(gist(room = "=", expr("tsrange(a, b)", "&&"), sql("code text_ops", "=")))]` | an exclusion constraint; options: `include(c)`, `only = ".."`, `storage(..)`, `deferrable`, `name`, `comment` |
    /// | `#[index(a, b(desc, nulls_last), expr("lower(c)"))]` | an index; options of a key: `asc`, `desc`, `nulls_first`, `nulls_last`, `opclass = ".."`, `collate = ".."`, of an expression `statistics = 300`; of the index: `only = ".."`, `include(d)`, `unique`, `nulls_not_distinct`, `method(gin)`, `storage(..)`, `name`, `comment`; `expression = ".."` for an expression alone |
    /// | `#[statistics(dependencies(a, b))]` | extended statistics: what the planner is told of columns together; `ndistinct(..)`, `mcv(..)`, several as `#[statistics(a, b, expr("lower(c)"), kinds(dependencies, mcv))]`, all without `kinds`; options: `target = 500`, `name`, `comment` |
    /// | `#[trigger(before(insert, update(title)), function)]` | a trigger; `after(..)`; options: `statement`, `when = ".."`, `update_of(..)`, `old_table(name)`, `new_table(name)`, `arguments("..")`, `constraint(initially_deferred)`, `enabled(always)`, `(replica)` or `(never)`, `name`, `comment` |
    /// | `#[policies(own_policies)]` | hand-written policies: `fn own_policies(p: Policies<Book>) -> Policies<Book>` |
    /// | `#[adds(index(..), policies(f), ..)]` | on an external table: what is ours of it |
    /// | `#[grant(select, update(title), to(editor), grantable)]` | privileges by name, beside what `#[access]` gives; `all`; `to("odd role")` |
    /// | `#[depends_on(Total)]` | declared objects that nothing of it names |
    /// | `#[unchecked]` | its SQL is PostgreSQL's alone to judge: what the parser cannot read |
    /// | `#[comment("..")]` | the comment to the letter, on any item, where `///` lines cannot say it |
    /// | `#[renamed_from(tomes)]` | what it was called before: see below |
    /// | `#[accept(rewrites_table = "..")]` | dangers of a change that are accepted, each with the reason: see below |
    ///
    /// # Access
    ///
    /// `#[access(select(..), insert(..), update(..), delete(..), service(..))]`: a command that is not listed is for
    /// nobody but the service role, whose commands `service(..)` states. A command's scopes are all required:
    /// `tenant`, `owner`, `signed_in`, `anyone`, `via(column, scope of the parent)`, `when(function)`, `any(..)`,
    /// `all(..)`. Besides, `only = ".."` is a condition over the row, and `columns(..)` the columns that may be read
    /// or written.
    ///
    /// # Attributes of a field
    ///
    /// | attribute | what it says |
    /// | --- | --- |
    /// | `#[primary_key]`, `#[unique]`, `#[references(Branch::id)]`, `#[check("..")]` | constraints of one column, with the options above |
    /// | `#[default("..")]`, `#[generated("..")]` | SQL expressions |
    /// | `#[identity(always)]`, `#[identity(by_default, start = 100)]` | also `increment`, `minvalue`, `maxvalue`, `cache`, `cycle`, `sequence = "name"`; `#[grant(usage, to(..))]` is on its sequence |
    /// | `#[inherited]` | it comes from a parent of the table, and differs in what is said here |
    /// | `#[statistics(500)]`, `#[options(n_distinct = "-0.5")]` | as in `alter column` |
    /// | `#[filled_by(function)]` | a trigger fills it in: a writer may leave it out |
    /// | `#[column("type")]` | the name in the database, where it is not the field's |
    /// | `#[backfill("lower(title)")]` | what the rows get that are there when the column becomes `not null` |
    /// | `#[collate("C")]`, `#[storage(external)]`, `#[compression(lz4)]` | as in `create table` |
    /// | `#[renamed_from(heading)]` | what it was called before |
    /// | `#[accept(may_fail = "..")]` | dangers of a change of the column, or of what the field declares |
    ///
    /// # Dangers
    ///
    /// What a change can do to a database in use has names, which the migration guide explains: `loses_data`,
    /// `rewrites_table`, `blocks_reads`, `blocks_writes`, `may_fail`, `keeps_old_results`. `check` points each out until
    /// the declaration says why it is taken: `#[accept(rewrites_table = "a few hundred rows")]`, on the item or the field
    /// that changes, on its table for all that is part of it; as an option of what is a part,
    /// `#[index(title, accept(blocks_writes = ".."))]`; of a hand-written policy as
    /// `.accept(Danger::BlocksReads, "..")`. The reason stands in the migration.
    ///
    /// # Renames
    ///
    /// Without a word, what has another name is another object: the one is dropped and the other created.
    /// `#[renamed_from(old)]` says that it is the same, whose rows and values are kept: on tables, views, types,
    /// sequences, schemas and functions, on fields (columns and fields of composite types) and on the variants of
    /// closed sets, where it names the value that was stored. Constraints, indexes, statistics and triggers take it
    /// as an option, `#[index(title, renamed_from(books_by_title))]`; a hand-written policy as
    /// `.renamed_from("Old name")`. The name is the one that the database has; a name that is no word of Rust is a
    /// text.
    ///
    /// Names that follow from others need no word: when a table or column is renamed, so are its constraints,
    /// indexes, policies and statistics (`books_title_idx` becomes `books_heading_idx`), the sequence of an identity
    /// column, the triggers called after a renamed function and the checks called after a renamed domain. PostgreSQL
    /// itself leaves those as they were. Bodies of functions are texts to PostgreSQL: where one names what is
    /// renamed, write the new name in it.
    ///
    /// Once the migration is sealed the attribute has done its work, and `check` asks to delete it.
    Table(
        table, tenant, owner, access, primary_key, unique, foreign_key, check, exclude, index, statistics, trigger, policies,
        adds, grant, depends_on, unchecked, comment, renamed_from, accept, default, backfill, references, identity, generated, collate,
        storage, compression, options, inherited, filled_by, column
    ) as derive_table in table::table
}

derive! {
    /// A view, plain or materialized: a struct whose fields are its columns, in the order of its query.
    ///
    /// The query is a file below the crate's `sql/` folder (`query = "file.sql"`) or a text (`query_sql = ".."`). It
    /// is parsed while the schema compiles, and the names of its columns are compared with the fields.
    ///
    /// ```
    /// use codegen::prelude::*;
    ///
    /// /// How many books each branch has.
    /// #[derive(View)]
    /// #[view(
    ///     book_counts,
    ///     materialized,
    ///     query_sql = "select b.branch_id, count(*) as books from public.books b group by b.branch_id"
    /// )]
    /// #[tenant(branch_id)]
    /// #[access(service(select))]
    /// #[unique(branch_id)]
    /// pub struct BookCount {
    ///     pub branch_id: Uuid,
    ///     /// All of them, whatever their state.
    ///     pub books: i64,
    /// }
    /// ```
    ///
    /// Options of `#[view(..)]`: `schema(Private)`, `external`; of a plain view `security(definer)` (without it the
    /// rights of the caller are checked), `security_barrier`, `check_option(local)` or `(cascaded)`; of a
    /// materialized view `materialized`, `storage(..)`, `without_data` and `cluster_on(index)`. `#[tenant]`, `#[access]` (without `only`), `#[index]` and
    /// `#[unique]` (materialized views) and `#[trigger(instead_of(..), function)]` (plain views) are those of tables;
    /// `#[column("type")]` gives a column its name.
    View(
        view, tenant, access, unique, index, trigger, column, grant, depends_on, unchecked, comment, renamed_from, accept
    ) as derive_view in view::view
}

derive! {
    /// A closed set of values: a CHECK on each column that uses it, a union of literals in TypeScript, an enum in Rust.
    ///
    /// Values are texts in snake case unless `#[value(..)]` says otherwise, stored as `text`; numbers are stored as
    /// `smallint`. `#[values(type(Varchar<3>))]` stores them as another type,
    /// `#[values(enum_type(book_kind, schema(Private)))]` as a native enum type.
    ///
    /// It is also the type of arguments, results and fields of composite types, in the generated types too. There the
    /// database checks a native enum only: a CHECK belongs to a column.
    ///
    /// ```
    /// use codegen::prelude::*;
    ///
    /// /// Where a book is in its life.
    /// #[derive(Values)]
    /// pub enum BookState {
    ///     Draft,
    ///     Published,
    ///     #[value("out-of-print")]
    ///     OutOfPrint,
    /// }
    ///
    /// /// What a reader thinks of it.
    /// #[derive(Values)]
    /// pub enum Thumb {
    ///     #[value(-1)]
    ///     Down,
    ///     #[value(1)]
    ///     Up,
    /// }
    /// ```
    Values(values, value, grant, comment, renamed_from, accept) as derive_values in values::values
}

derive! {
    /// The shape of a JSON object: a column `Json<BookMetadata>` is `jsonb` that is checked to be an object, and has
    /// this type in TypeScript and Rust.
    ///
    /// Fields are `bool`, whole numbers, `f64`, `String`, `Vec<..>`, `Option<..>` (may be absent),
    /// `BTreeMap<String, ..>`, `JsonAny`, other shapes and enums of `Values`; `#[key("@type")]` gives a field its
    /// key.
    ///
    /// ```
    /// use codegen::prelude::*;
    ///
    /// /// What is known of a book.
    /// #[derive(JsonObject)]
    /// pub struct BookMetadata {
    ///     /// Where the record came from.
    ///     pub source: Option<String>,
    ///     pub labels: Vec<String>,
    /// }
    /// ```
    JsonObject(key, comment) as derive_json in json::shape
}

derive! {
    /// A schema of the database, for `schema(..)` of tables, views, types and functions.
    ///
    /// Nobody but its owner may use it, unless `grant(usage(role, ..))` says so; `external` is one that exists already.
    ///
    /// ```
    /// use codegen::prelude::*;
    ///
    /// /// What API roles cannot name.
    /// #[derive(Namespace)]
    /// #[namespace(private)]
    /// pub struct Private;
    /// ```
    Namespace(namespace, grant, comment, renamed_from) as derive_namespace in namespace::namespace
}

derive! {
    /// A composite type; with `#[composite(record)]` no type, but the columns of a function that returns `Rows<..>`. A field
    /// of a type takes `#[collate("C")]`.
    ///
    /// ```
    /// use codegen::prelude::*;
    ///
    /// /// Where to send it.
    /// #[derive(Composite)]
    /// #[composite(address)]
    /// pub struct Address {
    ///     pub street: Text,
    ///     pub city: Option<Text>,
    /// }
    ///
    /// #[derive(Composite)]
    /// #[composite(record)]
    /// pub struct Total {
    ///     pub branch_id: Uuid,
    ///     pub books: i64,
    /// }
    /// ```
    Composite(composite, column, collate, grant, comment, renamed_from, accept) as derive_composite in composite::composite
}

derive! {
    /// A domain: a type that narrows another, usable as the type of a column.
    ///
    /// Options: `base(Text)`, `check("value ~ '@'")` or `check(word = "..")`, as often as needed and with `name = ".."` or
    /// `not_valid` behind the condition, `not_null`, `default("..")`, `collate("C")`, `schema(..)`, `external`.
    ///
    /// ```
    /// use codegen::prelude::*;
    ///
    /// /// An address of electronic mail.
    /// #[derive(Domain)]
    /// #[domain(email, base(Text), check("value ~ '@'"))]
    /// pub struct Email;
    /// ```
    Domain(domain, grant, unchecked, comment, renamed_from, accept) as derive_domain in domain::domain
}

derive! {
    /// A sequence that belongs to no identity column.
    ///
    /// Options: `start`, `increment`, `minvalue`, `maxvalue`, `cache` (each `= 1`), `cycle`, `type(i32)`,
    /// `owned_by(Invoice::number)`, `schema(..)`, `grant(usage(role), select(role), update(role))`, `external`.
    ///
    /// ```
    /// use codegen::prelude::*;
    ///
    /// /// Numbers of invoices.
    /// #[derive(Sequence)]
    /// #[sequence(invoice_numbers, start = 1000)]
    /// pub struct InvoiceNumbers;
    /// ```
    Sequence(sequence, grant, comment, renamed_from, accept) as derive_sequence in sequence::sequence
}

derive! {
    /// An object of a kind that schemas seldom have, kept as the statements that make it: aggregates, operators, casts,
    /// collations, range types, rules, publications, event triggers, text search configurations, foreign servers and
    /// tables, default privileges and languages.
    ///
    /// Its kind holds its name as DROP calls it; `create(..)` and `drop(..)` the statements. `depends_on(..)` names the
    /// declared objects that these need. A change of the statements drops it and creates it again.
    ///
    /// ```
    /// use codegen::prelude::*;
    ///
    /// /// The longest of the texts.
    /// #[derive(Definition)]
    /// #[definition(
    ///     aggregate("public.longest(text)"),
    ///     create("create aggregate public.longest(text) (sfunc = public.longer, stype = text)"),
    ///     drop("drop aggregate public.longest(text)"),
    ///     depends_on(longer)
    /// )]
    /// pub struct Longest;
    ///
    /// /// The longer of two texts.
    /// #[function(sql, immutable, body_sql = "select case when length(a) < length(b) then b else a end")]
    /// pub fn longer(a: Text, b: Text) -> Text;
    /// ```
    Definition(definition, grant, comment) as derive_definition in definition::definition
}

derive! {
    /// An extension, installed in `schema(..)` (or `public`); `external` is one that exists already.
    ///
    /// ```
    /// use codegen::prelude::*;
    ///
    /// #[derive(Namespace)]
    /// #[namespace(extensions, external)]
    /// pub struct Extensions;
    ///
    /// #[derive(Extension)]
    /// #[extension(citext, schema(Extensions))]
    /// #[accept(may_fail = "every server of ours has it")]
    /// pub struct CitextExtension;
    /// ```
    Extension(extension, accept) as derive_extension in extension::extension
}

/// A type that an extension brings, as the type of a column: its name, `schema(..)` (or `public`), and `modifiers(1536)`
/// if it takes any. `builtin = "interval(3)"` is one of PostgreSQL's own, as SQL spells it.
///
/// `rust(Vec<f32>)` is the column type that stands for it in Rust: values are cast to it when they are read, and from
/// it when they are written, so PostgreSQL or the extension must have those casts. Without it values travel as text.
/// `typescript = "string"` is what the API makes of it: `string`, `number`, `boolean`, `Json`, arrays,
/// `Record<string, ..>` and unions of these. Without it `citext` and `vector` are known to be strings, and any other
/// type is `unknown`.
///
/// ```
/// use codegen::prelude::*;
///
/// #[derive(Namespace)]
/// #[namespace(extensions, external)]
/// pub struct Extensions;
///
/// #[derive(ExternalType)]
/// #[external_type(citext, schema(Extensions), rust(Text), typescript = "string")]
/// pub struct Citext;
///
/// #[derive(ExternalType)]
/// #[external_type(vector, schema(Extensions), modifiers(3), rust(Vec<f32>), typescript = "string")]
/// pub struct Embedding;
/// ```
#[proc_macro_derive(ExternalType, attributes(external_type))]
pub fn derive_external_type(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut errors = Errors::default();
    let parsed = parse::extension::external_type(&input, &mut errors);
    let skeleton = expand::extension::external_type(&parsed);
    assemble(errors, &skeleton, || expand::extension::external_type_declaration(&parsed))
}

/// A function: its signature in Rust, its body in SQL.
///
/// The body is a file below the crate's `sql/` folder (`body = "file.sql"`) or a text (`body_sql = ".."`); in the
/// language `sql` it is parsed while the schema compiles. The item becomes a struct without fields of the function's
/// name, by which triggers, policies and `depends_on` refer to it.
///
/// It returns a column type, `Option` of one, `Void`, `Trigger`, a declared table or composite type, `SetOf<..>` of
/// these, or `Rows<..>` of a record. Options: `stable`, `immutable`, `volatile`, `security(definer)`, `strict`,
/// `leakproof`, `parallel(safe)`, `cost(10)`, `rows(5)`, `set(work_mem = "'8MB'")`, `schema(..)`, `name = ".."`,
/// `depends_on(Book, other)`, `grant(role, ..)`, `external`, `verbatim` (the body to the letter), `unchecked`. The search path is
/// empty unless it is set, or `search_path(caller)`. Other languages than `sql` and `plpgsql` are texts. An argument `_` has no
/// name; `#[name("p id")]` gives it one that is no word of Rust. Nobody may
/// execute it, unless `grant` says so or a policy calls it.
///
/// ```
/// use codegen::prelude::*;
///
/// /// How many books have this title.
/// #[function(sql, stable, grant(authenticated), body_sql = "select count(*) from public.books where title = p_title")]
/// pub fn count_books(p_title: Text, #[default("null")] p_branch_id: Option<Uuid>) -> i64;
/// ```
#[proc_macro_attribute]
pub fn function(args: TokenStream, item: TokenStream) -> TokenStream {
    expand_function(args, item, false)
}

/// A procedure: as [`macro@function`], without a result; `#[out]` and `#[inout]` arguments give something back.
///
/// ```
/// use codegen::prelude::*;
///
/// /// Closes the books of a day.
/// #[procedure(plpgsql, grant(service_role), body_sql = "begin null; end")]
/// pub fn close_day(p_day: Date);
/// ```
#[proc_macro_attribute]
pub fn procedure(args: TokenStream, item: TokenStream) -> TokenStream {
    expand_function(args, item, true)
}

/// An SQL expression whose holes `{}` are typed: columns of the policy's own table, functions, and literals, which
/// are quoted.
///
/// It is parsed while the schema compiles. A column in a query within it is written with its table's name, so that it is
/// never taken for a column of that query's own tables.
///
/// ```
/// use codegen::prelude::*;
///
/// #[derive(Table)]
/// #[table(books)]
/// #[policies(own_policies)]
/// pub struct Book {
///     #[primary_key]
///     pub id: Uuid,
///     pub state: Text,
/// }
///
/// fn own_policies(p: Policies<Book>) -> Policies<Book> {
///     p.select("Readers see published books")
///         .to("authenticated")
///         .using(sql!("{} = {}", Book::state, "published"))
///         .expect(Command::Select, Scope::signed_in())
///         .done()
/// }
/// ```
#[proc_macro]
pub fn sql(input: TokenStream) -> TokenStream {
    let parsed = parse_macro_input!(input as parse::sql::Expression);
    expand::sql::expression(&parsed).into()
}

/// A row of test data: values that have the types of their columns.
///
/// Texts, dates, UUIDs and the like are written as texts, closed sets by their variant, JSON with `json!(..)`,
/// anything else with `sql!("..")`; `null` is null.
///
/// ```
/// use codegen::prelude::*;
///
/// #[derive(Table)]
/// #[table(branches)]
/// pub struct Branch {
///     #[primary_key]
///     pub id: Uuid,
///     pub name: Option<Text>,
/// }
///
/// let seed = Seed::new().row(row!(Branch { id: "0b000000-0000-4000-8000-000000000001", name: null }));
/// ```
#[proc_macro]
pub fn row(input: TokenStream) -> TokenStream {
    let parsed = parse_macro_input!(input as parse::row::Row);
    expand::row::row(&parsed).into()
}

fn expand_function(args: TokenStream, item: TokenStream, procedure: bool) -> TokenStream {
    let item = parse_macro_input!(item as parse::function::Item);
    let mut errors = Errors::default();
    let parsed = parse::function::function(args.into(), item, procedure, &mut errors);
    let skeleton = expand::function::skeleton(&parsed);
    assemble(errors, &skeleton, || expand::function::declaration(&parsed))
}
