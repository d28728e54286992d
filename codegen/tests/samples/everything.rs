//! A schema with one of everything that the models have a word for.

use std::collections::BTreeMap;

use codegen::model::{
    Argument, ArgumentMode, Column, Columns, Enum, Function, FunctionKind, Generated, Identity, JsonField,
    JsonShape, JsonType, Name, ObjectId, Privilege, Privileges, Returned, Returns, Schema, SequenceOptions,
    ValueLiteral, Values, ViewColumn,
};

use super::build::{Build, ColumnExt, column, function, qualified, return_column, ty};

/// Types and three values of each: the least, the most, and one between; as text.
pub const TYPES: &[(&str, [&str; 3])] = &[
    ("boolean", ["false", "true", "false"]),
    ("smallint", ["-32768", "32767", "0"]),
    ("integer", ["-2147483648", "2147483647", "0"]),
    ("bigint", ["-9223372036854775808", "9223372036854775807", "0"]),
    ("real", ["-3.4028235e38", "1e-45", "0.1"]),
    ("double precision", ["-1.7976931348623157e308", "5e-324", "0.1"]),
    ("numeric", ["-79228162514264337593543950335", "0.0000000000000000000000000001", "12.500"]),
    ("numeric(14, 6)", ["-99999999.999999", "99999999.999999", "0.000040"]),
    (
        "numeric(60, 20)",
        ["-9999999999999999999999999999999999999999.99999999999999999999", "0.00000000000000000001", "12.5"],
    ),
    ("money", ["-$92,233,720,368,547,758.08", "$92,233,720,368,547,758.07", "$12.50"]),
    ("text", ["", "größer 😀 'quoted'\n\ttab", "\\N"]),
    ("character varying(8)", ["", "12345678", "größer"]),
    ("character(4)", ["", "abcd", "ab"]),
    ("name", ["", "a_name", "Ä"]),
    ("bytea", ["", "\\x00ff10", "\\xdeadbeef"]),
    (
        "uuid",
        [
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "0190163d-8694-739b-aea5-966c26f8ad91",
        ],
    ),
    ("date", ["0001-01-01", "9999-12-31", "2024-02-29"]),
    ("time without time zone", ["00:00:00", "23:59:59.999999", "12:30:00"]),
    ("time with time zone", ["00:00:00+15:59", "24:00:00-15:59", "12:30:00+02"]),
    (
        "timestamp without time zone",
        ["0001-01-01 00:00:00", "9999-12-31 23:59:59.999999", "2024-02-29 12:00:00"],
    ),
    (
        "timestamp with time zone",
        ["0001-01-01 00:00:00+00", "9999-12-31 23:59:59.999999+00", "2024-02-29 12:00:00+02"],
    ),
    ("interval", ["-178000000 years", "1 year 2 mons 3 days 04:05:06.789", "0"]),
    ("json", ["{\"a\": [null, 1.5, \"x\"], \"b\": 1}", "null", "\"text\""]),
    ("jsonb", ["{\"a\": [null, 1.5, \"x\"], \"b\": 1}", "null", "\"text\""]),
    ("jsonpath", ["$", "$.\"a\"[*]?(@ > 1)", "strict $.\"a\""]),
    ("inet", ["0.0.0.0/0", "fe80::1", "192.168.1.5/24"]),
    ("cidr", ["0.0.0.0/0", "fe80::/10", "192.168.1.0/24"]),
    ("macaddr", ["00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "08:00:2b:01:02:03"]),
    ("macaddr8", ["00:00:00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff:ff:ff", "08:00:2b:01:02:03:04:05"]),
    ("bit(8)", ["00000000", "11111111", "10101010"]),
    ("bit varying(8)", ["", "11111111", "101"]),
    ("tsvector", ["", "'a':1A 'b':2", "'it''s'"]),
    ("tsquery", ["", "'a' & !'b'", "'a' <-> 'b'"]),
    ("point", ["(0,0)", "(-1.5,1e+300)", "(1,2)"]),
    ("line", ["{1,-1,0}", "{0,1,-2}", "{1,2,3}"]),
    ("lseg", ["[(0,0),(1,1)]", "[(-1,2),(3,4)]", "[(0,0),(0,0)]"]),
    ("box", ["(1,1),(0,0)", "(4,3),(2,1)", "(0,0),(0,0)"]),
    ("path", ["((0,0),(1,1))", "[(0,0),(1,1),(2,0)]", "((0,0))"]),
    ("polygon", ["((0,0),(1,1),(2,0))", "((0,0))", "((1,2),(3,4))"]),
    ("circle", ["<(0,0),1>", "<(1,2),0>", "<(-1,1.5),3>"]),
    ("int4range", ["empty", "(,)", "[1,5)"]),
    ("int8range", ["empty", "[-9223372036854775808,9223372036854775807)", "(,5)"]),
    ("numrange", ["empty", "(,1.5]", "(0.1,2.50)"]),
    ("tsrange", ["empty", "(,)", "[\"2024-01-01 00:00:00\",\"2024-02-01 00:00:00\")"]),
    ("tstzrange", ["empty", "(,)", "(\"2024-01-01 00:00:00+00\",\"2024-02-01 00:00:00+00\"]"]),
    ("daterange", ["empty", "[2024-01-01,)", "[2024-01-01,2024-02-01)"]),
    ("int4multirange", ["{}", "{[1,5),[7,9)}", "{(,)}"]),
    ("int8multirange", ["{}", "{[1,5)}", "{(,)}"]),
    ("nummultirange", ["{}", "{[1.5,5)}", "{(,)}"]),
    ("tsmultirange", ["{}", "{(,)}", "{[\"2024-01-01 00:00:00\",)}"]),
    ("tstzmultirange", ["{}", "{(,)}", "{[\"2024-01-01 00:00:00+00\",)}"]),
    ("datemultirange", ["{}", "{[2024-01-01,2024-02-01)}", "{(,)}"]),
    ("oid", ["0", "4294967295", "2205"]),
    ("regclass", ["pg_class", "pg_type", "pg_proc"]),
    ("regtype", ["integer", "pg_class", "text[]"]),
    ("regproc", ["now", "version", "clock_timestamp"]),
    ("pg_lsn", ["0/0", "FFFFFFFF/FFFFFFFF", "16/B374D848"]),
];

/// The name of the column of a type.
pub fn column_name(of: &str) -> String {
    of.replace([' ', '(', ')', ','], "_")
}

/// The schema.
pub fn schema() -> Schema {
    let scalars = TYPES.iter().map(|(of, _)| column(&column_name(of), of));
    let lists = TYPES.iter().map(|(of, _)| column(&column_name(of), &format!("{of}[]")));
    let options = TYPES.iter().map(|(of, _)| column(&column_name(of), &format!("{of}?")));
    let numbered = |columns: &mut dyn Iterator<Item = Column>| {
        std::iter::once(column("id", "integer")).chain(columns).collect::<Vec<_>>()
    };
    let mut schema = Build::new()
        .module(
            "samples",
            "create_samples",
            "A table of every type, one of arrays of it, and one of it or null.",
        )
        .table("scalars", numbered(&mut scalars.into_iter()))
        .primary_key("scalars", "id")
        .table("lists", numbered(&mut lists.into_iter()))
        .primary_key("lists", "id")
        .table("options", numbered(&mut options.into_iter()))
        .primary_key("options", "id")
        .module("library", "create_library", "Books and who has them.")
        .namespace("private")
        .domain("public.title", "character varying(80)", "value <> ''")
        .composite("public.address", &[("street", "text"), ("floor", "smallint"), ("tags", "text[]")])
        .composite("public.corner", &[("at", "point"), ("note", "text")])
        .composite(
            "public.visit",
            &[("net", "inet"), ("sum", "numeric(40, 2)"), ("at", "time without time zone"), ("on", "date")],
        )
        .composite("public.label", &[("state", "text"), ("thumb", "smallint"), ("facts", "jsonb")])
        .table("branches", vec![column("id", "integer"), column("name", "text")])
        .primary_key("branches", "id")
        .table_with("books", books(), |table| {
            table.rust_name = Some("Book".to_owned());
        })
        .primary_key("books", "branch number")
        // Its key refers to a key, and is referred to.
        .table("readers", vec![column("code", "character varying(12)"), column("name", "text")])
        .primary_key("readers", "code")
        .table(
            "cards",
            vec![column("reader", "text"), column("branch", "integer?"), column("pin", "smallint")],
        )
        .primary_key("cards", "reader")
        .foreign_key("cards", "reader", "readers", "code")
        .foreign_key("cards", "branch", "branches", "id")
        .table(
            "loans",
            vec![
                column("id", "uuid").default("gen_random_uuid()"),
                column("card", "text"),
                column("day", "date?"),
            ],
        )
        .primary_key("loans", "id")
        .foreign_key("loans", "card", "cards", "reader")
        .view_with(
            "public.due",
            "select l.id, l.card, c.branch from public.loans l left join public.cards c on c.reader = l.card",
            |view| {
                view.columns = due_columns();
            },
        )
        .view_with(
            "private.titles",
            "select number, title, count(*) over () as total from public.books",
            |view| view.columns = view_columns(),
        )
        .done();
    let kind = Enum {
        name: qualified("private.kind"),
        labels: ["novel", "graphic novel", "x"].map(str::to_owned).to_vec(),
        comment: None,
        rust_name: Some("Kind".to_owned()),
    };
    let object = ObjectId::Enum(kind.name.clone());
    // Before the table that uses it.
    schema.modules[1].objects.insert(1, object);
    schema.enums.insert(kind.name.clone(), kind);
    closed_sets(&mut schema);
    if let Some(label) = schema.composites.get_mut(&qualified("public.label")) {
        label.fields[0].values = Some("State".to_owned());
        label.fields[1].values = Some("Thumb".to_owned());
        label.fields[2].json = Some("Facts".to_owned());
    }
    for function in functions().into_iter().chain(second_looks()) {
        let object = ObjectId::Function(function.id());
        schema.modules[1].objects.push(object.clone());
        schema.functions.insert(function.id(), function);
        grant(&mut schema, object);
    }
    schema
}

fn books() -> Vec<Column> {
    let always = Identity { sequence: None, always: true, options: SequenceOptions::default() };
    let generated = Generated { expression: "lower(title)".into(), stored: true };
    vec![
        column("branch", "integer"),
        column("number", "bigint").with(|column| column.identity = Some(always)),
        column("title", "public.title").comment("The title,\n    as <printed> [on] the cover."),
        column("sort_key", "text?").with(|column| column.generated = Some(generated)),
        column("state", "text").default("'draft'").with(|column| column.values = Some("State".to_owned())),
        column("past", "text[]").default("'{}'").with(|column| column.values = Some("State".to_owned())),
        column("thumb", "smallint?").with(|column| column.values = Some("Thumb".to_owned())),
        column("kind", "private.kind"),
        column("kinds", "private.kind[]").default("'{}'"),
        column("facts", "jsonb").default("'{}'").with(|column| column.json = Some("Facts".to_owned())),
        column("home", "public.address?"),
        column("former", "public.address[]").default("'{}'"),
        column("visit", "public.visit?"),
        column("corner", "public.corner?"),
        column("titles", "public.title[]").default("'{}'"),
        column("type", "text?").default("'plain'"),
        column("Full Name", "text?"),
        column("due", "timestamp with time zone?"),
    ]
}

fn view_column(name: &str, of: &str, not_null: bool) -> ViewColumn {
    ViewColumn { name: name.into(), ty: ty(of), not_null, comment: None, values: None, json: None }
}

fn view_columns() -> Vec<ViewColumn> {
    vec![
        view_column("number", "bigint", true),
        view_column("title", "public.title", true),
        view_column("total", "bigint", false),
    ]
}

fn due_columns() -> Vec<ViewColumn> {
    vec![
        view_column("id", "uuid", true),
        view_column("card", "text", true),
        view_column("branch", "integer", false),
    ]
}

fn closed_sets(schema: &mut Schema) {
    let text = |name: &str, value: &str| (name.to_owned(), ValueLiteral::Text(value.to_owned()), None);
    let number = |name: &str, value: i64| (name.to_owned(), ValueLiteral::Integer(value), None);
    let sets = [
        ("State", "text", vec![text("Draft", "draft"), text("OutOfPrint", "out-of-print")]),
        ("Thumb", "smallint", vec![number("Down", -1), number("Up", 1)]),
        ("Kind", "text", vec![text("Novel", "novel"), text("Comic", "graphic novel"), text("X", "x")]),
    ];
    for (name, of, variants) in sets {
        let values = Values { rust_name: name.to_owned(), doc: None, ty: ty(of), variants };
        schema.values.insert(name.to_owned(), values);
    }
    let field = |name: &str, ty: JsonType| JsonField { name: name.to_owned(), doc: None, ty, optional: true };
    let fields = vec![
        field("pages", JsonType::Integer),
        field("coverColour", JsonType::String),
        field("state", JsonType::Values("State".to_owned())),
        field("sequel", JsonType::Object("Facts".to_owned())),
    ];
    let shape = JsonShape { rust_name: "Facts".to_owned(), doc: None, fields };
    schema.json.insert("Facts".to_owned(), shape);
}

fn argument(name: &str, of: &str, mode: ArgumentMode) -> Argument {
    Argument {
        name: Some(name.into()),
        mode,
        ty: ty(of),
        nullable: of.is_empty(),
        default: None,
        values: None,
        json: None,
    }
}

fn functions() -> Vec<Function> {
    let plain = |name: &str, arguments: &[(&str, &str)], returns: Returns, body: &str| Function {
        returns,
        ..function(name, arguments, "void", "sql", body)
    };
    let value = |of: &str, nullable: bool| Returns::Value(Returned::new(ty(of), nullable));
    let rows = |of: &str| Returns::SetOf(Returned::new(ty(of), false));
    let book = "public.books";
    let mut add =
        plain("public.add", &[("a", "integer"), ("b", "integer")], value("integer", true), "select a + b");
    add.arguments[1].default = Some("10".into());
    add.arguments[1].nullable = true;
    let mut sum = plain(
        "public.sum_of",
        &[("n", "integer[]")],
        value("bigint", false),
        "select sum(x) from unnest(n) x",
    );
    sum.arguments[0].mode = ArgumentMode::Variadic;
    let mut unnamed = plain("public.twice", &[("", "integer")], value("integer", false), "select $1 * 2");
    unnamed.arguments[0].name = None;
    let mut limits = plain("public.limits", &[], Returns::Nothing, "select point(1, 2), 3");
    limits.arguments =
        vec![argument("at", "point", ArgumentMode::Out), argument("n", "integer", ArgumentMode::Out)];
    let mut tally = function(
        "public.tally",
        &[("n", "integer")],
        "void",
        "plpgsql",
        "begin n := n + 1; total := n * 2; end",
    );
    tally.kind = FunctionKind::Procedure;
    tally.returns = Returns::Nothing;
    tally.arguments[0].mode = ArgumentMode::InOut;
    tally.arguments.push(argument("total", "bigint", ArgumentMode::Out));
    let columns = vec![return_column("n", "integer"), return_column("at", "point?")];
    let set_of = |set: &str, value: Returned| Returned { values: Some(set.to_owned()), ..value };
    let state = || set_of("State", Returned::new(ty("text"), true));
    let facts = || Returned { json: Some("Facts".to_owned()), ..Returned::new(ty("jsonb"), true) };
    let mut labelled = plain(
        "public.labelled",
        &[("s", "text"), ("former", "text[]"), ("t", "smallint"), ("f", "jsonb")],
        value("public.label", false),
        "select row(coalesce(former[1], s), t, f)::public.label",
    );
    for (argument, set) in labelled.arguments.iter_mut().zip(["State", "State", "Thumb"]) {
        argument.values = Some(set.to_owned());
    }
    labelled.arguments[3].json = Some("Facts".to_owned());
    labelled.arguments[3].nullable = true;
    let mut rated = vec![return_column("past", "text[]"), return_column("thumb", "smallint?")];
    rated[0].value = set_of("State", rated[0].value.clone());
    rated[1].value = set_of("Thumb", rated[1].value.clone());
    vec![
        labelled,
        plain("public.first_facts", &[], Returns::Value(facts()), "select facts from public.books limit 1"),
        plain("public.states", &[], Returns::SetOf(state()), "select unnest(array['draft', null])"),
        plain(
            "public.labels",
            &[],
            Returns::SetOf(Returned::new(ty("public.label"), true)),
            "select row('draft', 1, null)::public.label union all select null",
        ),
        plain(
            "public.rated",
            &[],
            Returns::Table { columns: rated },
            "select array['out-of-print'], null::smallint",
        ),
        add,
        sum,
        unnamed,
        limits,
        tally,
        plain("public.nothing", &[], value("void", false), "select"),
        plain("public.place", &[], value("point", false), "select point(1, 2)"),
        plain("public.all_books", &[], rows(book), "select * from public.books"),
        plain(
            "public.a_book",
            &[("wanted", "bigint")],
            value(book, true),
            "select b from public.books b where number = wanted",
        ),
        plain("public.words", &[], rows("text"), "select unnest(array['a', 'b'])"),
        plain(
            "public.a_corner",
            &[],
            value("public.corner", false),
            "select row(point(1, 2), 'x')::public.corner",
        ),
        plain(
            "public.table_of",
            &[],
            Returns::Table { columns },
            "select 1, null::point union all select 2, point(1, 2)",
        ),
        plain("public.same", &[("a", "integer")], value("text", false), "select 'integer'"),
        plain("public.same", &[("a", "json")], value("text", false), "select a::text"),
    ]
}

/// Functions whose results not every driver reads as they are.
fn second_looks() -> Vec<Function> {
    let plain = |name: &str, arguments: &[(&str, &str)], returns: Returns, body: &str| Function {
        returns,
        ..function(name, arguments, "void", "sql", body)
    };
    let value = |of: &str| Returns::Value(Returned::new(ty(of), false));
    let rows = |of: &str| Returns::SetOf(Returned::new(ty(of), false));
    vec![
        plain("public.a_day", &[("said", "text")], value("date"), "select said::date"),
        plain("public.days", &[], rows("date"), "select unnest(array['2024-02-29', 'infinity']::date[])"),
        plain(
            "public.a_time",
            &[("t", "time without time zone"), ("n", "inet")],
            value("time without time zone"),
            "select t",
        ),
        plain("public.networks", &[], rows("inet"), "select unnest(array['10.0.0.1/8', 'fe80::1']::inet[])"),
    ]
}

fn grant(schema: &mut Schema, object: ObjectId) {
    schema.modules[1].objects.push(ObjectId::Privileges(Box::new(object.clone())));
    let execute = BTreeMap::from([(Privilege::Execute, Columns::All)]);
    let grants = BTreeMap::from([(Name::new("service_role"), execute)]);
    schema.privileges.insert(object.clone(), Privileges::new(object, grants));
}
