//! `database.types.ts` as people read it, one feature at a time.

#[allow(dead_code, reason = "each test file uses some of the constructors")]
mod samples;

use codegen::emit::typescript;
use codegen::model::*;
use samples::build::*;

/// The file without the header and the helper types, which are the same for every schema.
fn body(schema: &Schema) -> String {
    body_as(schema, &typescript::Options::default())
}

/// The same, as somebody wants it.
fn body_as(schema: &Schema, options: &typescript::Options) -> String {
    let text = typescript::emit_as(schema, options);
    let after = |text: &str, mark: &str| text.split_once(mark).map(|(_, rest)| rest.to_owned());
    let types = after(&text, "  | Json[]\n").unwrap();
    let (types, helpers) = types.split_once("\ntype DatabaseWithoutInternals").unwrap();
    let constants = after(helpers, "export const Constants").unwrap();
    format!("{types}\nexport const Constants{constants}")
}

fn books() -> Build {
    let build = Build::new().table("books", vec![column("id", "uuid"), column("title", "text")]);
    build.primary_key("books", "id")
}

fn view_column(name: &str, of: &str) -> ViewColumn {
    let Column { name, ty, not_null, comment, values, json, .. } = column(name, of);
    ViewColumn { name, ty, not_null, comment, values, json }
}

#[test]
fn the_whole_file() {
    insta::assert_snapshot!(typescript::emit(&books().done()));
}

#[test]
fn an_empty_schema() {
    insta::assert_snapshot!(body(&Build::new().done()));
}

#[test]
fn columns_in_rows_inserts_and_updates() {
    let fill = FunctionId { name: qualified("private.fill_branch"), arguments: Vec::new() };
    let identity = |always| Identity { sequence: None, always, options: SequenceOptions::default() };
    let columns = vec![
        column("required", "text").comment("Has to be given."),
        column("nullable", "text?").comment("Two lines\nhave a */ block."),
        column("has_default", "timestamp with time zone").default("now()"),
        column("nullable_default", "date?").default("current_date"),
        column("filled", "uuid").with(|column| column.filled_by = Some(fill)),
        column("always", "bigint").with(|column| column.identity = Some(identity(true))),
        column("by_default", "integer").with(|column| column.identity = Some(identity(false))),
        column("computed", "numeric(8, 2)?").with(|column| {
            column.generated = Some(Generated { expression: "1".into(), stored: true });
        }),
        column("document", "jsonb"),
        column("nullable_document", "json?"),
        column("tags", "text[]"),
        column("nullable_tags", "text[]?"),
    ];
    insta::assert_snapshot!(body(&Build::new().table("every_column", columns).done()));
}

#[test]
fn types() {
    let domain = |build: Build, name: &str, base: &str| build.domain(name, base, "true");
    let mut build = Build::new()
        .enumeration("genre", &["novel", "poetry"])
        .composite("address", &[("street", "text"), ("genre", "public.genre")])
        .table("places", vec![column("id", "integer")]);
    for (name, base) in [("email", "text"), ("work_email", "public.email"), ("genres", "public.genre[]")] {
        build = domain(build, name, base);
    }
    let mut schema = build
        .table(
            "typed",
            [
                "boolean",
                "smallint",
                "bigint",
                "real",
                "numeric",
                "uuid",
                "bytea",
                "interval",
                "inet",
                "tsvector",
                "int4range",
                "public.genre",
                "public.genre[]",
                "public.email",
                "public.work_email",
                "public.genres",
                "public.address",
                "public.places",
                "extensions.citext",
                "extensions.geometry",
            ]
            .into_iter()
            .map(|of| column(of.rsplit('.').next().unwrap(), of))
            .chain([column("sure_email", "public.sure_email?")])
            .collect(),
        )
        .domain("sure_email", "text", "true")
        .done();
    // A domain that refuses null makes the column required, whatever the column says.
    schema.domains.get_mut(&qualified("sure_email")).unwrap().not_null = true;
    insta::assert_snapshot!(body(&schema));
}

#[test]
fn closed_sets_of_values() {
    let mut schema = Build::new()
        .enumeration("genre", &["novel", "poetry"])
        .table(
            "books",
            vec![
                column("state", "text").with(|column| column.values = Some("BookState".to_owned())),
                column("former", "text[]?").with(|column| column.values = Some("BookState".to_owned())),
                column("thumb", "smallint?").with(|column| column.values = Some("Thumb".to_owned())),
                column("genre", "public.genre").with(|column| column.values = Some("Genre".to_owned())),
            ],
        )
        .done();
    let text = |name: &str, doc: Option<&str>| {
        (name.to_owned(), ValueLiteral::Text(name.to_owned()), doc.map(str::to_owned))
    };
    let number = |name: &str, value| (name.to_owned(), ValueLiteral::Integer(value), None);
    for (name, doc, ty_name, variants) in [
        (
            "BookState",
            Some("How far a book is."),
            "text",
            vec![text("draft", Some("Not yet out.")), text("out-of-print", None)],
        ),
        ("Thumb", None, "smallint", vec![number("Down", -1), number("Up", 1)]),
        ("Genre", None, "public.genre", vec![text("novel", None), text("poetry", None)]),
        ("Unused", None, "text", vec![text("nowhere", None)]),
    ] {
        let doc = doc.map(str::to_owned);
        let values = Values { rust_name: name.to_owned(), doc, ty: ty(ty_name), variants };
        schema.values.insert(name.to_owned(), values);
    }
    insta::assert_snapshot!(body(&schema));
}

#[test]
fn shapes_of_json_documents() {
    let mut schema = Build::new()
        .table(
            "books",
            vec![
                column("metadata", "jsonb").with(|column| column.json = Some("BookMetadata".to_owned())),
                column("history", "jsonb?").with(|column| column.json = Some("Tables".to_owned())),
            ],
        )
        .done();
    let field = |name: &str, ty: JsonType, optional: bool| JsonField {
        name: name.to_owned(),
        doc: (name == "source").then(|| "Where the record is from.".to_owned()),
        ty,
        optional,
    };
    let metadata = vec![
        field("source", JsonType::String, true),
        field("labels", JsonType::Array(Box::new(JsonType::String)), false),
        field("page count", JsonType::Integer, false),
        field("extra", JsonType::Any, true),
        field("states", JsonType::Map(Box::new(JsonType::Values("BookState".to_owned()))), false),
        field("parts", JsonType::Array(Box::new(JsonType::Object("BookMetadata".to_owned()))), true),
        field("history", JsonType::Object("Tables".to_owned()), true),
    ];
    let variants =
        ["draft", "published"].map(|name| (name.to_owned(), ValueLiteral::Text(name.to_owned()), None));
    let values =
        Values { rust_name: "BookState".to_owned(), doc: None, ty: ty("text"), variants: variants.into() };
    schema.values.insert("BookState".to_owned(), values);
    for (name, doc, fields) in [
        ("BookMetadata", Some("What catalogues say of a book."), metadata),
        // A name that the file needs itself.
        ("Tables", None, vec![]),
    ] {
        let shape = JsonShape { rust_name: name.to_owned(), doc: doc.map(str::to_owned), fields };
        schema.json.insert(name.to_owned(), shape);
    }
    insta::assert_snapshot!(body(&schema));
}

#[test]
fn relationships_of_tables_and_views() {
    let schema = Build::new()
        .namespace("private")
        .table("branches", vec![column("id", "uuid")])
        .primary_key("branches", "id")
        .table("books", vec![column("branch_id", "uuid"), column("id", "uuid")])
        .primary_key("books", "branch_id id")
        .foreign_key("books", "branch_id", "branches", "id")
        .table(
            "covers",
            vec![column("branch_id", "uuid"), column("book_id", "uuid"), column("hidden_id", "uuid?")],
        )
        .primary_key("covers", "branch_id book_id")
        .foreign_key("covers", "branch_id book_id", "books", "branch_id id")
        // As many columns as its key, but not the same ones.
        .table(
            "shelves",
            vec![column("branch_id", "uuid"), column("book_id", "uuid"), column("place", "text")],
        )
        .primary_key("shelves", "branch_id place")
        .foreign_key("shelves", "branch_id book_id", "books", "branch_id id")
        .table("private.hidden", vec![column("id", "uuid")])
        .primary_key("private.hidden", "id")
        // Another schema's table is no relation of this one's.
        .foreign_key("covers", "hidden_id", "private.hidden", "id")
        .view_with("cover_books", "select c.book_id as cover, c.branch_id from public.covers c", |view| {
            view.columns = vec![view_column("cover", "uuid"), view_column("branch_id", "uuid")];
        })
        .view_with("private.door", "select branch_id, book_id from public.covers", |view| {
            view.columns = vec![view_column("branch_id", "uuid"), view_column("book_id", "uuid")];
        })
        // PostgREST does not look through a view that it does not offer.
        .view_with("doors", "select * from private.door", |view| {
            view.columns = vec![view_column("branch_id", "uuid"), view_column("book_id", "uuid")];
        })
        .view_with("counts", "select count(*) from public.covers", |view| {
            view.columns = vec![view_column("count", "bigint")];
        })
        .done();
    insta::assert_snapshot!(body(&schema));
}

#[test]
fn views_are_written_through_where_a_role_may() {
    let write: &[(Privilege, &str)] = &[(Privilege::Insert, ""), (Privilege::Update, "")];
    let columns = || vec![view_column("id", "uuid"), view_column("loud", "text?")];
    let plain = "select id, upper(title) as loud from books";
    let mut build = books();
    for (name, query) in [
        ("not_granted", plain),
        ("writable", plain),
        ("limited", "select id, title as loud from books limit 10"),
        ("with_trigger", "select gen_random_uuid() as id, null::text as loud"),
    ] {
        build = build.view_with(name, query, |view| view.columns = columns());
        if name != "not_granted" {
            build = build.grant(ObjectId::View(qualified(name)), &[("authenticated", write)]);
        }
    }
    let schema = build
        .trigger("with_trigger", "insert_book", "private.insert_book", |trigger| {
            trigger.timing = Timing::InsteadOf;
            trigger.events = vec![TriggerEvent::Insert];
        })
        .done();
    insta::assert_snapshot!(body(&schema));
}

#[test]
fn keys_have_types_of_their_own() {
    let build = books()
        .table("readers", vec![column("id", "bigint"), column("best_friend", "bigint?")])
        .primary_key("readers", "id")
        .foreign_key("readers", "best_friend", "readers", "id")
        .table(
            "loans",
            vec![column("book_id", "uuid"), column("reader_id", "bigint"), column("note", "text")],
        )
        .primary_key("loans", "book_id")
        .foreign_key("loans", "book_id", "books", "id")
        .foreign_key("loans", "reader_id", "readers", "id")
        .table("stays", vec![column("day", "date")])
        .primary_key("stays", "day");
    let options = typescript::Options { branded: true, ..Default::default() };
    insta::assert_snapshot!(body_as(&build.done(), &options));
}

#[test]
fn a_role_is_given_what_it_may_write() {
    let some: &[(Privilege, &str)] = &[(Privilege::Insert, "title"), (Privilege::Update, "note")];
    let all: &[(Privilege, &str)] = &[(Privilege::Insert, ""), (Privilege::Update, "")];
    let columns = vec![column("id", "uuid"), column("title", "text"), column("note", "text?")];
    let build = Build::new().table("books", columns).primary_key("books", "id");
    let build = build.grant(table_id("books"), &[("authenticated", some), ("service_role", all)]);
    let options =
        |role| typescript::Options { role: Some(Name::new(role)), ..typescript::Options::default() };
    let schema = build.done();
    assert_eq!(body_as(&schema, &options("service_role")), body(&schema));
    insta::assert_snapshot!(body_as(&schema, &options("authenticated")));
}

#[test]
fn functions() {
    let of = |name: &str, arguments: &[(&str, &str)], returns| Function {
        returns,
        comment: None,
        ..function(name, arguments, "void", "sql", "select 1")
    };
    let value = |text: &str, nullable| Returns::Value(Returned::new(ty(text), nullable));
    let set = |text: &str| Returns::SetOf(Returned::new(ty(text), false));
    let table =
        Returns::Table { columns: vec![return_column("total", "bigint"), return_column("branch", "text?")] };
    let mut counted =
        of("lend", &[("book", "uuid"), ("until", "date"), ("note", "text")], value("void", false));
    counted.comment = Some("Lends a book.".to_owned());
    counted.arguments[1].default = Some("null".into());
    counted.arguments[1].nullable = true;
    counted.arguments[2].nullable = true;
    let mut pair = of("pair", &[("first", "integer"), ("second", "text")], Returns::Nothing);
    pair.arguments.iter_mut().for_each(|argument| argument.mode = ArgumentMode::Out);
    let mut one = of("newest", &[], set("public.books"));
    one.rows = Some("1".to_owned());
    let mut procedure = of("tidy", &[], Returns::Nothing);
    procedure.kind = FunctionKind::Procedure;
    let functions = [
        counted,
        pair,
        one,
        procedure,
        of("all_books", &[], set("public.books")),
        of("best_title", &[], value("text", true)),
        of("book", &[("id", "uuid")], value("public.books", true)),
        of("stats", &[], table),
        of("ids", &[], set("uuid")),
        of("search", &[("words", "text")], set("public.books")),
        of("search", &[("words", "text"), ("branch", "uuid")], set("public.books")),
        of("either", &[("key", "uuid")], value("integer", false)),
        of("either", &[("key", "text")], value("integer", false)),
        of("short_title", &[("book", "public.books")], value("text", false)),
        of("on_change", &[], value("trigger", false)),
        of("private.hidden", &[], value("integer", false)),
    ];
    let schema = functions.into_iter().fold(books(), Build::function).done();
    insta::assert_snapshot!(body(&schema));
}

#[test]
fn closed_sets_and_documents_of_functions_and_composite_types() {
    let set_of =
        |set: &str, of: &str| Returned { values: Some(set.to_owned()), ..Returned::new(ty(of), false) };
    let document = || Returned { json: Some("Note".to_owned()), ..Returned::new(ty("jsonb"), true) };
    let of = |name: &str, returns| Function {
        returns,
        comment: None,
        ..function(
            name,
            &[("thumb", "smallint"), ("former", "text[]"), ("note", "jsonb")],
            "void",
            "sql",
            "select 1",
        )
    };
    let table = Returns::Table {
        columns: vec![
            ReturnColumn { name: "state".into(), value: set_of("State", "text") },
            ReturnColumn { name: "note".into(), value: document() },
        ],
    };
    let mut outputs = of("outputs", Returns::Nothing);
    outputs.arguments[1].mode = ArgumentMode::Out;
    outputs.arguments[2].mode = ArgumentMode::Out;
    let mut functions = [
        of("rate", Returns::Value(set_of("State", "text"))),
        of("states", Returns::SetOf(Returned { nullable: true, ..set_of("State", "text") })),
        of("note_of", Returns::Value(document())),
        of("rows", table),
        of("private.hidden", Returns::Value(set_of("Hidden", "text"))),
        outputs,
    ];
    for function in &mut functions {
        function.arguments[0].values = Some("Thumb".to_owned());
        function.arguments[1].values = Some("State".to_owned());
        function.arguments[2].json = Some("Note".to_owned());
        function.arguments[2].nullable = true;
    }
    let mut schema = functions
        .into_iter()
        .fold(Build::new(), Build::function)
        .composite("public.opinion", &[("thumb", "smallint"), ("note", "jsonb"), ("past", "text[]")]);
    let opinion = schema.schema.composites.get_mut(&qualified("public.opinion")).unwrap();
    opinion.fields[0].values = Some("Thumb".to_owned());
    opinion.fields[1].json = Some("Note".to_owned());
    opinion.fields[2].values = Some("Past".to_owned());
    let mut schema = schema.done();
    let text = |name: &str| (name.to_owned(), ValueLiteral::Text(name.to_owned()), None);
    let number = |name: &str, value| (name.to_owned(), ValueLiteral::Integer(value), None);
    for (name, of, variants) in [
        ("State", "text", vec![text("draft"), text("published")]),
        ("Past", "text", vec![text("draft")]),
        ("Hidden", "text", vec![text("unseen")]),
        ("Thumb", "smallint", vec![number("Down", -1), number("Up", 1)]),
    ] {
        let values = Values { rust_name: name.to_owned(), doc: None, ty: ty(of), variants };
        schema.values.insert(name.to_owned(), values);
    }
    let words = JsonField { name: "words".to_owned(), doc: None, ty: JsonType::String, optional: false };
    let note = JsonShape { rust_name: "Note".to_owned(), doc: None, fields: vec![words] };
    schema.json.insert("Note".to_owned(), note);
    insta::assert_snapshot!(body(&schema));
}

#[test]
fn types_of_extensions() {
    let names = ["citext", "vector", "cube", "hstore", "ltree"];
    let columns = names.iter().flat_map(|name| {
        let of = format!("extensions.{name}");
        [column(name, &of), column(&format!("{name}s"), &format!("{of}[]?"))]
    });
    let mut schema = Build::new().table("books", columns.collect()).done();
    for (name, typescript) in
        [("vector", "number[]"), ("hstore", "Record<string, string>"), ("cube", "string | null")]
    {
        let name = qualified(&format!("extensions.{name}"));
        let external =
            ExternalType { name: name.clone(), rust: None, typescript: Some(typescript.to_owned()) };
        schema.external_types.insert(name, external);
    }
    insta::assert_snapshot!(body(&schema));
}

#[test]
fn schemas_that_api_roles_may_enter() {
    let usage: &[(Privilege, &str)] = &[(Privilege::Usage, "")];
    let schema = Build::new()
        .namespace("private")
        .enumeration("private.secret", &["a", "b"])
        .namespace("shop")
        .grant(ObjectId::Schema("shop".into()), &[("anon", usage)])
        .enumeration("shop.state", &["open", "closed"])
        .table("shop.orders", vec![column("state", "shop.state"), column("secrets", "private.secret[]?")])
        .external()
        .namespace("auth")
        .grant(ObjectId::Schema("auth".into()), &[("authenticated", usage)])
        .done();
    insta::assert_snapshot!(body(&schema));
}

#[test]
fn names_and_long_lines() {
    let schema = Build::new()
        .enumeration(
            "a long enumeration",
            &["it's", "say \"hi\"", "a rather long label", "another long label"],
        )
        .enumeration("genre", &["novel"])
        .enumeration("eighty", &["aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc", "ddddddddddddddddddd"])
        .enumeration("longer", &["aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc", "dddddddddddddddddddd"])
        .table(
            "Upper",
            ["a10", "a2", "a_b", "ab", "Ab", "a", "two words", "1st", "default", "é"]
                .map(|name| column(name, "integer"))
                .into_iter()
                .chain([
                    column("a_column_name_that_is_long_enough_to_wrap_its_union_type_here", "public.genre?"),
                    column("long", "public.\"a long enumeration\"[]?"),
                ])
                .collect(),
        )
        .table("upper", vec![])
        .table("_first", vec![])
        .done();
    insta::assert_snapshot!(body(&schema));
}

/// `view: columns -> relation(columns)` for every relationship of a view.
fn relationships_of_views(schema: &Schema) -> String {
    let text = body(schema);
    let views = text.split_once("    Views: {\n").unwrap().1;
    let (mut list, mut view) = (String::new(), "");
    for line in views.lines() {
        let member = line.trim();
        match member.split_once(": ") {
            Some((name, "{")) if line.starts_with("      ") && !line.starts_with("       ") => view = name,
            Some(("columns", columns)) => list.extend([view, ": ", columns, " -> "]),
            Some(("referencedRelation", relation)) => list.push_str(relation.trim_matches('"')),
            Some(("referencedColumns", columns)) => list.extend([columns, "\n"]),
            _ => {}
        }
    }
    list
}

/// Each of these was compared with what Supabase's own generator says of the same views.
#[test]
fn columns_of_views_are_followed_to_their_tables() {
    let both = &["branch_id", "book_id"];
    let schema = [
        ("plain", both, "select branch_id, book_id from public.loans"),
        ("star", both, "select * from loans"),
        ("qualified_star", both, "select l.* from loans l, branches"),
        ("folded_case", both, "select BRANCH_ID, \"book_id\" from Loans"),
        ("expression", both, "select branch_id, coalesce(book_id, book_id) from loans"),
        ("parenthesised", both, "select (branch_id), (loans.book_id) from loans"),
        ("subquery", both, "select x, y from (select branch_id, book_id from loans) s (x, y)"),
        ("common_table", both, "with c (x, y) as (select branch_id, book_id from loans) select * from c"),
        ("over_a_view", both, "select * from plain"),
        ("joined_using", both, "select branch_id, book_id from branches b join loans using (branch_id)"),
        ("right_using", both, "select branch_id, book_id from branches right join loans using (branch_id)"),
        ("full_using", both, "select branch_id, book_id from loans full join branches using (branch_id)"),
        ("natural_star", both, "select * from branches natural join loans"),
        ("grouped", both, "select branch_id, book_id from loans group by 1, 2"),
        (
            "union_all",
            both,
            "select branch_id, book_id from loans union all select branch_id, book_id from loans",
        ),
        ("other_name_for_nothing", both, "select branch_id, x.y from loans, lateral (select 1) x (y)"),
        ("broken", both, "select from where"),
        ("ring_a", both, "select * from ring_b"),
        ("ring_b", both, "select * from ring_a"),
    ]
    .into_iter()
    .fold(
        Build::new()
            .table("branches", vec![column("branch_id", "uuid")])
            .table("loans", vec![column("branch_id", "uuid"), column("book_id", "uuid")])
            .table("books", vec![column("branch_id", "uuid"), column("id", "uuid")])
            .foreign_key("loans", "branch_id", "branches", "branch_id")
            .foreign_key("loans", "branch_id book_id", "books", "branch_id id"),
        |build, (name, columns, query)| {
            build.view_with(name, query, |view| {
                view.columns = columns.iter().map(|column| view_column(column, "uuid")).collect();
            })
        },
    )
    .done();
    // Relationships to the tables themselves: those to every view would hide them.
    let list: Vec<_> = relationships_of_views(&schema)
        .lines()
        .filter(|line| line.contains("-> books[") || line.contains("-> branches["))
        .map(str::to_owned)
        .collect();
    insta::assert_snapshot!(list.join("\n"));
}
