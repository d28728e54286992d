//! Every sort of object in most of its forms.

use codegen::model::*;

use super::build::*;

pub fn types_and_columns() -> Schema {
    Build::new()
        .module("stock", "create_stock", "")
        .table_with(
            "items",
            vec![
                column("id", "bigint").with(|c| {
                    let options =
                        SequenceOptions { start: Some(100), increment: Some(5), ..Default::default() };
                    c.identity = Some(Identity { sequence: None, always: true, options });
                }),
                column("number", "integer").default("nextval('public.item_numbers')"),
                column("kind", "public.item_kind").default("'book'"),
                column("place", "public.place?"),
                column("contact", "public.email?"),
                column("code", "character varying(20)?")
                    .with(|c| c.collation = Some(qualified("pg_catalog.C"))),
                column("at", "timestamp(3) with time zone").default("now()"),
                column("price", "numeric(14, 6)"),
                column("tax", "numeric").with(|c| {
                    c.generated = Some(Generated { expression: "price * 0.2".into(), stored: true });
                }),
                column("tags", "text[]").default("'{}'"),
                column("scan", "bytea?").with(|c| {
                    c.storage = Some("external".to_owned());
                    c.compression = Some("pglz".to_owned());
                }),
            ],
            |table| {
                table.unlogged = true;
                table.force_row_security = true;
            },
        )
        .primary_key("items", "id")
        .sequence("item_numbers", Some(("items", "number")))
        .sequence("free_numbers", None)
        .enumeration("item_kind", &["book", "map", "don't know"])
        .composite("place", &[("room", "text"), ("shelf", "integer"), ("contact", "public.email")])
        .domain("email", "text", "value ~ '^[^@]+@[^@]+$'")
        .done()
}

pub fn constraints() -> Schema {
    Build::new()
        .module("rooms", "create_rooms", "")
        .namespace("tools")
        .extension("btree_gist", "tools")
        .table("rooms", vec![column("id", "bigint"), column("code", "text?"), column("name", "text?")])
        .constraint(
            "rooms",
            "rooms_pkey",
            ConstraintKind::PrimaryKey { columns: names("id"), include: names("name") },
        )
        .constraint_with(
            "rooms",
            "rooms_code_key",
            ConstraintKind::Unique {
                columns: names("code name"),
                include: Vec::new(),
                nulls_not_distinct: true,
            },
            |c| c.comment = Some("Rooms without a code count as one.".to_owned()),
        )
        .constraint_with(
            "rooms",
            "rooms_name_check",
            ConstraintKind::Check { expression: "name <> ''".into(), no_inherit: true },
            |c| c.validated = false,
        )
        .table(
            "bookings",
            vec![
                column("room", "bigint"),
                column("during", "tstzrange"),
                column("cancelled", "boolean").default("false"),
            ],
        )
        .constraint(
            "bookings",
            "bookings_overlap_excl",
            ConstraintKind::Exclude {
                method: "gist".into(),
                elements: vec![
                    ExcludeElement { target: "room".into(), operator: "=".to_owned() },
                    ExcludeElement { target: "during".into(), operator: "&&".to_owned() },
                ],
                include: vec!["cancelled".into()],
                predicate: Some("not cancelled".into()),
            },
        )
        .constraint_with("bookings", "bookings_room_fkey", foreign_key("room", "rooms", "id"), |c| {
            c.deferrable = Deferrable::InitiallyDeferred;
        })
        .done()
}

pub fn indexes() -> Schema {
    Build::new()
        .module("books", "create_books", "")
        .table(
            "books",
            vec![
                column("id", "bigint"),
                column("title", "text"),
                column("tags", "text[]"),
                column("year", "integer?"),
            ],
        )
        .index_with("books", "books_year_title_idx", "year title", |index| {
            index.keys[0].order = SortOrder::Desc;
            index.keys[0].nulls = Some(Nulls::Last);
            index.keys[1].operator_class = Some("text_pattern_ops".to_owned());
            index.include = names("tags");
            index.predicate = Some("year > 1900 and title <> 'unknown'".into());
            index.storage.insert("fillfactor".to_owned(), "80".to_owned());
        })
        .index_with("books", "books_tags_idx", "tags", |index| {
            index.method = "gin".into();
        })
        .index_with("books", "books_lower_idx", "id", |index| {
            index.keys = vec![key(IndexTarget::Expression("lower(title)".into()))];
            index.keys[0].collation = Some(qualified("pg_catalog.C"));
            index.unique = true;
            index.nulls_not_distinct = true;
            index.comment = Some("One book a title.".to_owned());
        })
        .done()
}

pub fn statistics() -> Schema {
    let columns = ["id bigint", "title text", "author text", "published_at timestamp with time zone"];
    let columns = columns.iter().filter_map(|text| text.split_once(' ')).map(|(name, of)| column(name, of));
    Build::new()
        .module("books", "create_books", "")
        .table("books", columns.collect())
        .statistics("books", "books_title_author_stat", "title author", |statistics| {
            statistics.kinds = [StatisticsKind::Dependencies, StatisticsKind::Mcv].into();
            statistics.target = Some(500);
            statistics.comment = Some("An author's titles begin alike.".to_owned());
        })
        .statistics("books", "books_title_author_expr_stat", "title author", |statistics| {
            statistics.kinds = StatisticsKind::ALL.into();
            statistics.expressions = vec!["lower(title)".into(), "id + 1".into()];
        })
        .statistics("books", "Books by day", "id", |statistics| {
            statistics.columns.clear();
            statistics.expressions = vec!["date_trunc('day', published_at at time zone 'utc')".into()];
        })
        .done()
}

pub fn functions() -> Schema {
    let stats = Returns::Table { columns: vec![return_column("n", "bigint"), return_column("s", "text?")] };
    Build::new()
        .module("sums", "create_sums", "")
        .table("loans", vec![column("id", "bigint"), column("pages", "integer")])
        .function(Function {
            volatility: Volatility::Immutable,
            parallel: Parallel::Safe,
            strict: true,
            cost: Some("10".to_owned()),
            ..function("twice", &[("n", "integer")], "integer", "sql", "select n * 2")
        })
        .function(function("twice", &[("n", "text")], "text", "sql", "select n || n"))
        .function(Function {
            returns: stats,
            rows: Some("5".to_owned()),
            ..function("stats", &[], "void", "sql", "select count(*), null from public.loans")
        })
        .function(Function {
            returns: Returns::SetOf(Returned::new(ty("public.loans"), false)),
            volatility: Volatility::Stable,
            ..function(
                "long_loans",
                &[("p", "integer")],
                "void",
                "sql",
                "select * from public.loans where pages > p",
            )
        })
        .function(Function {
            settings: [].into(),
            ..function("standard", &[("n", "integer")], "integer", "sql", "return public.twice(n)")
        })
        .function(Function {
            kind: FunctionKind::Procedure,
            returns: Returns::Nothing,
            ..function(
                "tidy",
                &[("keep", "integer")],
                "void",
                "plpgsql",
                "begin\n    delete from public.loans;\nend",
            )
        })
        .grant(
            ObjectId::Function(FunctionId { name: qualified("tidy"), arguments: vec![ty("integer")] }),
            &[("service_role", &[(Privilege::Execute, "")])],
        )
        .function({
            let mut with_many = function(
                "record_loan",
                &[
                    ("p_branch_id", "uuid"),
                    ("p_reader_id", "uuid"),
                    ("p_lent_on", "date"),
                    ("p_pages", "bigint"),
                    ("p_estimated_fee", "numeric"),
                ],
                "void",
                "plpgsql",
                "begin\n    null;\nend",
            );
            with_many.arguments[4].default = Some("0".into());
            with_many
        })
        .check("loans", "loans_pages_check", "public.twice(pages) > 0")
        .done()
}

pub fn triggers() -> Schema {
    let body = "begin\n    return null;\nend";
    Build::new()
        .module("audit", "create_audit", "")
        .table("books", vec![column("id", "bigint"), column("title", "text")])
        .primary_key("books", "id")
        .view_with("titles", "select id, title from public.books", |view| {
            view.security_barrier = true;
        })
        .function(function("note", &[], "trigger", "plpgsql", body))
        .trigger("books", "noted", "note", |t| {
            t.timing = Timing::After;
            t.level = TriggerLevel::Statement;
            t.old_table = Some("before".into());
            t.new_table = Some("later".into());
            t.arguments = vec!["it's".to_owned(), "b".to_owned()];
            t.comment = Some("Notes changes.".to_owned());
        })
        .trigger("books", "retitled", "note", |t| {
            t.events = vec![TriggerEvent::Insert, TriggerEvent::Update(names("title"))];
            t.condition = Some("new.title <> 'unknown'".into());
        })
        .trigger("books", "later", "note", |t| {
            t.timing = Timing::After;
            t.events = vec![TriggerEvent::Insert];
            t.constraint = Some(Deferrable::InitiallyDeferred);
        })
        .trigger("titles", "instead", "note", |t| {
            t.timing = Timing::InsteadOf;
            t.events = vec![TriggerEvent::Insert, TriggerEvent::Delete];
        })
        .done()
}

pub fn views() -> Schema {
    Build::new()
        .module("figures", "create_figures", "Figures of the library.")
        .namespace("private")
        .table("loans", vec![column("id", "bigint"), column("day", "date"), column("pages", "integer")])
        .primary_key("loans", "id")
        .view_with("long_loans", "select id, day, pages\nfrom public.loans\nwhere pages > 300;", |view| {
            view.check_option = Some(CheckOption::Local);
        })
        .view_with("private.doors", "select m.month, m.pages from public.monthly m", |view| {
            view.security_invoker = false;
            view.security_barrier = true;
        })
        .materialized_view(
            "monthly",
            "select date_trunc('month', day::timestamp)::date as month, sum(pages) as pages\nfrom public.loans group by 1",
        )
        .index_with("monthly", "monthly_month_idx", "month", |index| index.unique = true)
        .grant(
            ObjectId::MaterializedView(qualified("monthly")),
            &[("service_role", &[(Privilege::Select, "")])],
        )
        .done()
}

pub fn policies_and_privileges() -> Schema {
    let mut schema = Build::new()
        .module("notes", "create_notes", "")
        .namespace("private")
        .grant(ObjectId::Schema("private".into()), &[("service_role", &[(Privilege::Usage, "")])])
        .table("notes", vec![column("id", "bigint"), column("author", "text"), column("body", "text")])
        .policy("notes", "notes_all", None, "author = current_user", "author = current_user")
        .policy("notes", "notes_insert", Some(Command::Insert), "", "body <> 'two\n  lines'")
        .policy("notes", "notes_guard", Some(Command::Delete), "body <> 'kept'", "")
        .grant(
            table_id("notes"),
            &[
                ("anon", &[(Privilege::Select, "body author")]),
                ("authenticated", &[(Privilege::Select, ""), (Privilege::Insert, "body author")]),
            ],
        )
        .table(
            "a_table_of_notes_with_quite_a_long_name",
            vec![column("number_of_the_note_in_its_table", "bigint").with(|c| {
                c.identity =
                    Some(Identity { sequence: None, always: false, options: SequenceOptions::default() });
            })],
        )
        .grant(
            table_id("a_table_of_notes_with_quite_a_long_name"),
            &[("authenticated", &[(Privilege::Insert, "")])],
        )
        .sequence("note_numbers", None)
        .grant(ObjectId::Sequence(qualified("note_numbers")), &[("authenticated", &[(Privilege::Usage, "")])])
        .done();
    let guard = (qualified("notes"), Name::new("notes_guard"));
    if let Some(policy) = schema.policies.get_mut(&guard) {
        policy.permissive = false;
        policy.roles = vec!["authenticated".into(), "anon".into()];
        policy.comment = Some("Some notes are kept.".to_owned());
    }
    schema
}
