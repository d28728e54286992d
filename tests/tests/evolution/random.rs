//! Small schemas over most kinds, each decided by a number: valid by construction, the same for the same number.

use codegen::model::*;

use super::build::{Build, ColumnExt as _, column, foreign_key, function, key, names, qualified, table_id};

/// Every choice that a schema is made by, looked up by a name: of two states that differ by a mutation most agree.
#[derive(Clone, Copy, Debug)]
pub struct Choices {
    pub seed: u64,
    /// The second state: the number that says which choices are made anew, one in so many.
    pub mutation: Option<(u64, u64)>,
}

impl Choices {
    /// A number below `options`.
    fn pick(self, what: &str, options: u64) -> u64 {
        let first = hash(self.seed, what);
        let chosen = match self.mutation {
            Some((mutation, rarity)) if hash(mutation, what).is_multiple_of(rarity) => {
                hash(first ^ mutation, "again")
            }
            _ => first,
        };
        chosen % options
    }

    fn one<'a>(self, what: &str, of: &[&'a str]) -> &'a str {
        // The remainder is below the length.
        of[usize::try_from(self.pick(what, of.len() as u64)).unwrap_or(0)]
    }

    fn is(self, what: &str, one_in: u64) -> bool {
        self.pick(what, one_in) == 0
    }

    fn comment(self, what: &str) -> Option<String> {
        let text = self.one(&format!("comment on {what}"), &["", "", "What it's for.", "Something else."]);
        (!text.is_empty()).then(|| text.to_owned())
    }
}

/// FNV-1a, and the last steps of splitmix64 so that similar names part.
fn hash(seed: u64, text: &str) -> u64 {
    let start = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0xcbf2_9ce4_8422_2325;
    let mixed =
        text.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

const TABLES: usize = 4;
const COLUMNS: usize = 6;

/// What is there, for what refers to it.
#[allow(clippy::struct_excessive_bools, reason = "each says whether one thing is there")]
struct There {
    mood: bool,
    code: bool,
    /// The type that the function `fine` takes, if it is there.
    fine: Option<&'static str>,
    first: bool,
    numbers: bool,
    tables: Vec<usize>,
}

/// A schema.
pub fn state(choices: Choices) -> Schema {
    let there = There {
        mood: !choices.is("mood", 5),
        code: !choices.is("code", 4),
        fine: (!choices.is("fine", 5))
            .then(|| choices.one("type of fine", &["integer", "integer", "bigint"]))
            .map(|of| if of == "integer" { "integer" } else { "bigint" }),
        first: !choices.is("first", 4),
        numbers: !choices.is("numbers", 4),
        tables: (0..TABLES)
            .filter(|table| *table == 0 || !choices.is(&format!("table {table}"), 4))
            .collect(),
    };
    let mut build = Build::new().module("shelves", "create_shelves", "Books.");
    build = types(build, choices, &there);
    build = functions(build, choices, &there);
    let columns: Vec<Vec<Column>> = (0..TABLES).map(|table| columns(choices, &there, table)).collect();
    for &table in &there.tables {
        build = self::table(build, choices, &there, table, &columns);
    }
    views(build, choices, &there, &columns).done()
}

fn types(mut build: Build, choices: Choices, there: &There) -> Build {
    if there.mood {
        let mut labels = vec!["calm"];
        labels.extend(
            ["glad", "grim", "odd"].into_iter().filter(|label| !choices.is(&format!("label {label}"), 3)),
        );
        if choices.is("labels turned", 4) {
            labels.reverse();
        }
        build = build.enumeration("mood", &labels);
        if let Some(of) = build.schema.enums.get_mut(&qualified("mood")) {
            of.comment = choices.comment("mood");
        }
    }
    if there.code {
        build = build.domain(
            "code",
            "text",
            choices.one("check of code", &["value <> ''", "char_length(value) < 90"]),
        );
        if let Some(of) = build.schema.domains.get_mut(&qualified("code")) {
            of.comment = choices.comment("code");
            of.not_null = choices.is("code not null", 4);
            of.default = choices.is("default of code", 3).then(|| "'x'".into());
        }
    }
    if there.numbers {
        build = build.sequence("numbers", None);
        if let Some(of) = build.schema.sequences.get_mut(&qualified("numbers")) {
            of.comment = choices.comment("numbers");
            of.options.increment = choices.is("increment", 3).then_some(2);
            of.options.cycle = choices.is("cycle", 3);
            of.owned_by = choices.is("owned", 3).then(|| (qualified(&name(0)), "id".into()));
        }
        let grants: &[(&str, &[(Privilege, &str)])] = match choices.pick("grants on numbers", 3) {
            0 => &[],
            1 => &[("authenticated", &[(Privilege::Usage, "")])],
            _ => &[("anon", &[(Privilege::Select, "")]), ("authenticated", &[(Privilege::Update, "")])],
        };
        build = build.grant(ObjectId::Sequence(qualified("numbers")), grants);
    }
    build
}

fn functions(mut build: Build, choices: Choices, there: &There) -> Build {
    if let Some(of) = there.fine {
        let body = choices.one("body of fine", &["select number > 0", "select number >= 0"]);
        let mut fine = function("fine", &[("number", of)], "boolean", "sql", body);
        fine.volatility = Volatility::Immutable;
        fine.strict = choices.is("strict", 2);
        fine.comment = choices.comment("fine");
        let id = ObjectId::Function(fine.id());
        build = build.function(fine).grant(
            id,
            match choices.pick("grants on fine", 3) {
                0 => &[],
                1 => &[("authenticated", &[(Privilege::Execute, "")])],
                _ => &[("anon", &[(Privilege::Execute, "")]), ("authenticated", &[(Privilege::Execute, "")])],
            },
        );
    }
    if there.first {
        let body = choices.one("body of first", &["select 1", "select 2"]);
        build = build.function(function("first", &[], "integer", "sql", body));
    }
    let mut touch = function("touch", &[], "trigger", "plpgsql", "begin return new; end");
    touch.security_definer = choices.is("touch definer", 2);
    build.function(touch)
}

fn name(table: usize) -> String {
    format!("public.books_{table}")
}

/// The columns of a table, its key first.
fn columns(choices: Choices, there: &There, table: usize) -> Vec<Column> {
    let about = |what: &str| format!("{what} of {table}");
    let mut id = column("id", "bigint");
    match choices.pick(&about("identity"), 4) {
        0 => {}
        1 if there.numbers => id.default = Some("nextval('public.numbers'::regclass)".into()),
        always => {
            id.identity =
                Some(Identity { always: always == 2, sequence: None, options: SequenceOptions::default() });
        }
    }
    let mut columns = vec![id];
    let slots = (0..COLUMNS).filter(|slot| !choices.is(&about(&format!("column {slot}")), 4));
    columns
        .extend(slots.map(|slot| plain(choices, there, &format!("{table}.{slot}"), &format!("part_{slot}"))));
    if choices.is(&about("generated"), 2)
        && let Some(number) = columns.iter().skip(1).find(|column| is_number(column))
    {
        let expression = format!("{} * {}", number.name, choices.one(&about("factor"), &["2", "3"]));
        columns.push(column("twice", &format!("{}?", number.ty)).with(|it| {
            it.generated = Some(Generated { expression: Sql::new(expression), stored: true });
        }));
    }
    if !choices.is(&about("parent"), 4) {
        columns.push(column("parent_id", "bigint?"));
    }
    if choices.is(&about("turned"), 8) {
        columns[1..].reverse();
    }
    columns
}

/// A column whose type is of one family, so that its rows can become any other type of it.
fn plain(choices: Choices, there: &There, about: &str, name: &str) -> Column {
    let of = |kind: &str| format!("{kind} of {about}");
    let family = hash(choices.seed, &of("family")) % 3;
    let types: &[(&str, &[&str])] = match family {
        0 => &[
            ("integer", &["1", "2", "public.first()"]),
            ("bigint", &["1", "(5 + 6)"]),
            ("numeric(10,2)", &["1.5", "0"]),
        ],
        1 => &[
            ("text", &["'x'", "'it''s'"]),
            ("character varying(40)", &["'x'", "'y'"]),
            ("character varying(50)", &["'x'", "'y'"]),
            ("public.mood", &["'calm'::public.mood", "'calm'::public.mood"]),
            ("public.code", &["'x'", "'y'"]),
        ],
        _ => {
            &[("timestamp with time zone", &["now()", "clock_timestamp()"]), ("boolean", &["true", "false"])]
        }
    };
    let (mut ty, mut defaults) =
        types[usize::try_from(choices.pick(&of("type"), types.len() as u64)).unwrap_or(0)];
    if family == 2 {
        // There is no cast from one to the other.
        (ty, defaults) = types[usize::try_from(hash(choices.seed, &of("type")) % 2).unwrap_or(0)];
    }
    if (ty == "public.mood" && !there.mood) || (ty == "public.code" && !there.code) {
        (ty, defaults) = types[0];
    }
    let default = choices.one(&of("default"), defaults);
    let default = if default == "public.first()" && !there.first { "7" } else { default };
    let not_null = choices.is(&of("not null"), 3);
    let mut column = column(name, &format!("{ty}{}", if not_null { "" } else { "?" }));
    if not_null || choices.is(&of("any default"), 2) {
        column.default = Some(default.into());
    }
    column.comment = choices.comment(about);
    column
}

fn is_number(column: &Column) -> bool {
    matches!(column.ty.as_builtin(), Some(Builtin::Int4 | Builtin::Int8 | Builtin::Numeric))
        && column.name.as_str().starts_with("part_")
}

fn table(mut build: Build, choices: Choices, there: &There, table: usize, columns: &[Vec<Column>]) -> Build {
    let own = &columns[table];
    let qualified_name = &name(table);
    let about = |what: &str| format!("{what} of {table}");
    build = build.table_with(qualified_name, own.clone(), |it| {
        it.comment = choices.comment(qualified_name);
        it.row_security = !choices.is(&about("row security"), 4);
        it.force_row_security = choices.is(&about("force"), 3);
        if choices.is(&about("storage"), 3) {
            it.storage.insert("fillfactor".into(), choices.one(&about("fillfactor"), &["70", "80"]).into());
        }
    });
    build = build.primary_key(qualified_name, "id");
    build = constraints(build, choices, there, table, own);
    build = indexes(build, choices, table, own);
    if choices.is(&about("trigger"), 2) {
        build = build.trigger(qualified_name, "touched", "touch", |it| {
            if choices.is(&about("insert"), 2) {
                it.events = vec![TriggerEvent::Insert];
            } else if let Some(column) = own.get(1).filter(|_| choices.is(&about("of columns"), 2)) {
                it.events = vec![TriggerEvent::Update(vec![column.name.clone()])];
            }
            it.condition = choices.is(&about("condition"), 2).then(|| "new.id > 0".into());
            it.comment = choices.comment(&about("trigger"));
        });
    }
    build = policies(build, choices, there, table, own);
    build.grant(
        table_id(qualified_name),
        match choices.pick(&about("grants"), 4) {
            0 => &[],
            1 => &[("authenticated", &[(Privilege::Select, ""), (Privilege::Insert, "")])],
            2 => &[
                ("authenticated", &[(Privilege::Select, ""), (Privilege::Update, "id")]),
                ("anon", &[(Privilege::Select, "id")]),
            ],
            _ => &[(
                "service_role",
                &[(Privilege::Select, ""), (Privilege::Insert, ""), (Privilege::Delete, "")],
            )],
        },
    )
}

fn constraints(mut build: Build, choices: Choices, there: &There, table: usize, own: &[Column]) -> Build {
    let name = &name(table);
    let about = |what: &str| format!("{what} of {table}");
    for column in own.iter().filter(|column| is_number(column)) {
        let part = column.name.as_str();
        let callable = there.fine.is_some_and(|of| of == column.ty.to_string());
        let expression = match choices.pick(&about(&format!("check {part}")), 4) {
            0 => continue,
            1 if callable => format!("public.fine({part})"),
            2 => format!("{part} > -5 or {part} is null"),
            _ => format!("{part} >= 0"),
        };
        build = build.check(name, &format!("{part}_check"), &expression);
    }
    let unique =
        own.iter().skip(1).filter(|column| choices.is(&about(&format!("unique {}", column.name)), 5));
    for column in unique {
        let kind = ConstraintKind::Unique {
            columns: vec![column.name.clone()],
            include: if choices.is(&about("include"), 3) { names("id") } else { Vec::new() },
            nulls_not_distinct: choices.is(&about("nulls"), 3),
        };
        let constraint = format!("books_{table}_{}_key", column.name.as_str());
        build = build.constraint_with(name, &constraint, kind, |it| {
            if choices.is(&about("deferrable"), 3) {
                it.deferrable = Deferrable::InitiallyDeferred;
            }
            it.comment = choices.comment(&constraint);
        });
    }
    if own.iter().any(|column| column.name == *"parent_id") {
        let to = there.tables
            [usize::try_from(choices.pick(&about("reference"), there.tables.len() as u64)).unwrap_or(0)];
        let kind = foreign_key("parent_id", &self::name(to), "id");
        build = build.constraint_with(name, &format!("books_{table}_parent_id_fkey"), kind, |it| {
            if let ConstraintKind::ForeignKey { on_delete, .. } = &mut it.kind
                && choices.is(&about("set null"), 2)
            {
                *on_delete = ForeignKeyAction::SetNull(Vec::new());
            }
            it.comment = choices.comment(&about("foreign key"));
        });
    }
    build
}

fn indexes(mut build: Build, choices: Choices, table: usize, own: &[Column]) -> Build {
    let name = &name(table);
    for column in own.iter().skip(1) {
        let part = column.name.as_str();
        let about = |what: &str| format!("{what} of index {table} {part}");
        if !choices.is(&about("any"), 3) {
            continue;
        }
        let index = format!("books_{table}_{part}_idx");
        build = build.index_with(name, &index, part, |it| {
            it.unique = choices.is(&about("unique"), 4);
            if choices.is(&about("order"), 3) {
                it.keys[0].order = SortOrder::Desc;
            }
            if choices.is(&about("two"), 3) {
                it.keys.push(key(IndexTarget::Column("id".into())));
            }
            if column.ty.is_text() && choices.is(&about("lower"), 3) {
                it.keys[0].target = IndexTarget::Expression(Sql::new(format!("lower({part})")));
            }
            it.predicate =
                choices.is(&about("predicate"), 3).then(|| Sql::new(format!("{part} is not null")));
            it.comment = choices.comment(&about("comment"));
        });
    }
    if own.len() > 3 && choices.is(&format!("statistics of {table}"), 2) {
        let columns = format!("{} {}", own[1].name.as_str(), own[2].name.as_str());
        build = build.statistics(name, &format!("books_{table}_stat"), &columns, |it| {
            it.kinds = [StatisticsKind::Dependencies].into();
        });
    }
    build
}

fn policies(mut build: Build, choices: Choices, there: &There, table: usize, own: &[Column]) -> Build {
    let name = &name(table);
    for (slot, command) in [None, Some(Command::Select), Some(Command::Update)].into_iter().enumerate() {
        let about = |what: &str| format!("{what} of policy {table} {slot}");
        if choices.is(&about("none"), 2) {
            continue;
        }
        let other = self::name(
            there.tables
                [usize::try_from(choices.pick(&about("table"), there.tables.len() as u64)).unwrap_or(0)],
        );
        let column = own.get(1).map_or("id", |column| column.name.as_str());
        let using = match choices.pick(&about("using"), 4) {
            0 => "id > 0".to_owned(),
            1 => format!("{column} is not null"),
            2 if there.fine == Some("bigint") => "public.fine(id)".to_owned(),
            _ => format!("exists (select 1 from {other} o where o.id = books_{table}.id)"),
        };
        let check =
            if command == Some(Command::Select) || choices.is(&about("check"), 2) { "" } else { "id < 99" };
        build = build.policy(name, &format!("policy {slot}"), command, &using, check);
        let id = (qualified(name), Name::new(format!("policy {slot}")));
        if let Some(of) = build.schema.policies.get_mut(&id) {
            of.permissive = !choices.is(&about("restrictive"), 4);
            of.comment = choices.comment(&about("comment"));
            if choices.is(&about("roles"), 3) {
                of.roles.push("anon".into());
            }
        }
    }
    build
}

fn views(mut build: Build, choices: Choices, there: &There, columns: &[Vec<Column>]) -> Build {
    let mut first = None;
    for &table in &there.tables {
        let about = |what: &str| format!("{what} of view {table}");
        if choices.is(&about("none"), 3) {
            continue;
        }
        let shown = columns[table].iter().filter(|column| {
            column.name == *"id" || !choices.is(&about(&format!("column {}", column.name)), 3)
        });
        let mut shown: Vec<&Column> = shown.collect();
        if choices.is(&about("turned"), 4) {
            shown.reverse();
        }
        let view = format!("public.view_{table}");
        let from = name(table);
        let condition = choices.one(&about("where"), &["", "", " where id > 0"]);
        let list = sql::list(shown.iter().map(|column| &column.name));
        let query = format!("select {list} from {from}{condition}");
        let shown: Vec<_> = shown.iter().map(|column| shown_as(&column.name, &column.ty)).collect();
        if choices.is(&about("materialized"), 3) {
            let kept = format!("public.kept_{table}");
            build = build.materialized_view(&kept, &query);
            if let Some(of) = build.schema.materialized_views.get_mut(&qualified(&kept)) {
                of.columns = shown;
            }
            let index = format!("kept_{table}_id_idx");
            build = build.index_with(&kept, &index, "id", |it| it.unique = true);
        } else {
            build = build.view_with(&view, &query, |it| {
                it.columns = shown;
                it.security_invoker = !choices.is(&about("definer"), 3);
                it.security_barrier = choices.is(&about("barrier"), 3);
                it.comment = choices.comment(&view);
            });
            build = build.grant(
                ObjectId::View(qualified(&view)),
                match choices.pick(&about("grants"), 2) {
                    0 => &[],
                    _ => &[("authenticated", &[(Privilege::Select, "")])],
                },
            );
            first.get_or_insert(view);
        }
    }
    match first {
        Some(view) if !choices.is("view over view", 3) => {
            let query = format!("select id, count(*) as number from {view} group by id");
            build.view_with("public.view_over", &query, |it| {
                it.columns =
                    ["id", "number"].map(|name| shown_as(&name.into(), &Builtin::Int8.into())).into();
            })
        }
        _ => build,
    }
}

fn shown_as(name: &Name, ty: &Type) -> ViewColumn {
    ViewColumn {
        name: name.clone(),
        ty: ty.clone(),
        not_null: false,
        comment: None,
        values: None,
        json: None,
    }
}
