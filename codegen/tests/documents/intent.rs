//! A library whose tables state who may do what, with closed sets, JSON, views and test data.

use codegen::model::*;

use crate::samples::build::*;

fn rule(command: Command, scope: Scope) -> Rule {
    Rule { command, scope, only: None, columns: None }
}

fn predicate(name: &str) -> FunctionId {
    FunctionId { name: qualified(name), arguments: Vec::new() }
}

fn books(table: &mut Table) {
    table.tenant = Some("branch_id".into());
    table.owner = Some("added_by".into());
    table.rust_name = Some("Book".to_owned());
    table.access = Some(Access {
        rules: vec![
            rule(Command::Select, Scope::Tenant),
            Rule {
                columns: Some(names("branch_id added_by title state")),
                ..rule(Command::Insert, Scope::Owner)
            },
            Rule {
                only: Some("state = 'draft' or\n  state = 'lost'".into()),
                columns: Some(names("title")),
                ..rule(Command::Update, Scope::Owner)
            },
            rule(
                Command::Delete,
                Scope::Any(vec![Scope::Owner, Scope::When(predicate("private.is_keeper"))]),
            ),
        ],
        service: Command::ALL.to_vec(),
    });
}

fn reviews(table: &mut Table) {
    let via = Scope::Via {
        columns: names("book_id"),
        parent: qualified("books"),
        referenced: names("id"),
        scope: Box::new(Scope::Tenant),
    };
    table.access = Some(Access {
        rules: vec![rule(Command::Select, Scope::Anyone), rule(Command::Insert, via)],
        service: vec![Command::Select],
    });
}

fn values(schema: &mut Schema) {
    let variant =
        |rust: &str, value: ValueLiteral, doc: Option<&str>| (rust.to_owned(), value, doc.map(str::to_owned));
    let text = |value: &str| ValueLiteral::Text(value.to_owned());
    schema.values.insert(
        "BookState".to_owned(),
        Values {
            rust_name: "BookState".to_owned(),
            doc: Some("Where a book is in its life.".to_owned()),
            ty: ty("text"),
            variants: vec![
                variant("Draft", text("draft"), Some("Not in the catalogue yet.")),
                variant("Lost", text("lost"), None),
            ],
        },
    );
    schema.values.insert(
        "Thumb".to_owned(),
        Values {
            rust_name: "Thumb".to_owned(),
            doc: None,
            ty: ty("smallint"),
            variants: vec![
                variant("Down", ValueLiteral::Integer(-1), None),
                variant("Up", ValueLiteral::Integer(1), None),
            ],
        },
    );
}

fn json(schema: &mut Schema) {
    let field = |name: &str, ty: JsonType, optional: bool| JsonField {
        name: name.to_owned(),
        doc: optional.then(|| "May be missing.".to_owned()),
        ty,
        optional,
    };
    let shape = |name: &str, fields: Vec<JsonField>| JsonShape {
        rust_name: name.to_owned(),
        doc: Some(format!("A {name}.")),
        fields,
    };
    let size = shape("Size", vec![field("pages", JsonType::Integer, false)]);
    let details = shape(
        "Details",
        vec![
            field("labels", JsonType::Array(Box::new(JsonType::String)), false),
            field("size", JsonType::Object("Size".to_owned()), true),
            field("was", JsonType::Values("BookState".to_owned()), true),
            field("counts", JsonType::Map(Box::new(JsonType::Number)), false),
        ],
    );
    schema.json.insert("Size".to_owned(), size);
    schema.json.insert("Details".to_owned(), details);
}

fn callers(schema: &mut Schema) {
    schema.actors.tenant = Some(predicate("private.current_branch"));
    schema.actors.user = Some(predicate("private.current_reader"));
    schema.seed.actors.push(Actor {
        name: "owner".to_owned(),
        role: "authenticated".into(),
        claims: r#"{"sub": "00000000-0000-0000-0000-00000000000a"}"#.to_owned(),
        tenant: None,
        user: None,
        passes: Vec::new(),
    });
    schema.seed.rows.push(SeedRow { table: qualified("reviews"), values: Vec::new() });
}

/// Stable helpers of the policies.
fn helper(name: &str, returns: &str) -> Function {
    Function {
        volatility: Volatility::Stable,
        security_definer: true,
        ..function(name, &[], returns, "sql", &format!("select null::{returns}"))
    }
}

fn books_module(build: Build) -> Build {
    let execute = |name: &str| ObjectId::Function(predicate(name));
    let member: &[(&str, &[(Privilege, &str)])] = &[("authenticated", &[(Privilege::Execute, "")])];
    build
        .module("books", "create_books_table", "Books of a branch. Each belongs to the reader who added it.")
        .namespace("private")
        .function(helper("private.current_branch", "uuid"))
        .grant(execute("private.current_branch"), member)
        .function(helper("private.current_reader", "uuid"))
        .grant(execute("private.current_reader"), &[])
        .function(helper("private.is_keeper", "boolean"))
        .table_with(
            "books",
            vec![
                column("id", "uuid").default("gen_random_uuid()"),
                column("branch_id", "uuid").comment("The branch | its owner."),
                column("added_by", "uuid").with(|c| c.filled_by = Some(predicate("private.fill_reader"))),
                column("title", "text"),
                column("state", "text").with(|c| c.values = Some("BookState".to_owned())),
                column("details", "jsonb").with(|c| c.json = Some("Details".to_owned())),
                column("added_at", "timestamp with time zone").default("now()"),
            ],
            books,
        )
        .primary_key("books", "id")
        .check("books", "books_state_check", "state in ('draft', 'lost')")
        .index("books", "books_branch_id_added_at_idx", "branch_id added_at")
        .index("books", "books_added_by_state_idx", "added_by state")
        .policy(
            "books",
            "books_select",
            Some(Command::Select),
            "branch_id = (select private.current_branch())",
            "",
        )
        .policy(
            "books",
            "keepers",
            None,
            "(select private.is_keeper())\n  and state <> 'lost' -- found",
            "true",
        )
        .grant(
            table_id("books"),
            &[
                (
                    "authenticated",
                    &[
                        (Privilege::Select, ""),
                        (Privilege::Insert, "branch_id added_by title state"),
                        (Privilege::Update, "title"),
                        (Privilege::Delete, ""),
                    ],
                ),
                (
                    "service_role",
                    &[
                        (Privilege::Select, ""),
                        (Privilege::Insert, ""),
                        (Privilege::Update, ""),
                        (Privilege::Delete, ""),
                    ],
                ),
            ],
        )
}

fn reviews_module(build: Build) -> Build {
    build
        .module("reviews", "create_reviews_table", "What readers think of books.")
        .table_with(
            "reviews",
            vec![
                column("book_id", "uuid"),
                column("thumb", "smallint").with(|c| c.values = Some("Thumb".to_owned())),
                column("comment", "text?"),
            ],
            reviews,
        )
        .primary_key("reviews", "book_id")
        .foreign_key("reviews", "book_id", "books", "id")
        .grant(
            table_id("reviews"),
            &[
                ("anon", &[(Privilege::Select, "")]),
                ("authenticated", &[(Privilege::Select, ""), (Privilege::Insert, "")]),
                ("service_role", &[(Privilege::Select, "")]),
            ],
        )
        .table("notes", vec![column("id", "bigint")])
        .view_with("liked_books", "select book_id from public.reviews where thumb = 1", |view| {
            view.columns = vec![ViewColumn {
                name: "book_id".into(),
                ty: ty("uuid"),
                not_null: false,
                comment: None,
                values: None,
                json: None,
            }];
        })
        .materialized_view(
            "thumbs",
            "select thumb, count(*) as readers\nfrom public.reviews\ngroup by thumb;",
        )
        .index_with("thumbs", "thumbs_thumb_idx", "thumb", |index| index.unique = true)
        .materialized_view("totals", "select count(*) as reviews from public.reviews")
}

pub fn intent() -> Schema {
    let mut schema = reviews_module(books_module(Build::new())).done();
    "A library of several branches.".clone_into(&mut schema.description);
    values(&mut schema);
    json(&mut schema);
    callers(&mut schema);
    schema
}
