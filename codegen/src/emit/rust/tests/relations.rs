//! Tables, views, composite types, and the crate as a whole.

use super::*;

#[test]
fn a_table_has_its_row_insert_and_patch() {
    let mut schema = schema();
    let books = public("books");
    let columns = vec![
        Column { default: Some(Sql::new("gen_random_uuid()")), ..column("id", Builtin::Uuid) },
        Column { comment: Some("The title,\n    as printed.".to_owned()), ..column("title", Builtin::Text) },
        Column {
            not_null: false,
            ..column("subtitle", Type::builtin(Builtin::Varchar).with_modifiers([80]))
        },
        Column { not_null: false, default: Some(Sql::new("1")), ..column("copies", Builtin::Int4) },
        Column {
            identity: Some(Identity { sequence: None, always: true, options: SequenceOptions::default() }),
            ..column("number", Builtin::Int8)
        },
        Column {
            generated: Some(Generated { expression: Sql::new("lower(title)"), stored: true }),
            ..column("sort_key", Builtin::Text)
        },
        Column { filled_by: None, ..column("added_at", Builtin::Timestamptz) },
        column("type", Builtin::Text),
        column("fullName", Builtin::Text),
        column("tags", Type::builtin(Builtin::Text).array_of()),
    ];
    table(&mut schema, books.clone(), Some("Book"), columns);
    primary_key(&mut schema, books, &["id"]);
    insta::assert_snapshot!(emitted(
        &schema,
        &["Cargo.toml", "src/lib.rs", TYPES, "src/database.rs", DATABASE, "src/client.rs", CLIENT]
    ));
}

#[test]
fn what_refers_to_a_key_of_one_column_has_its_type() {
    let mut schema = schema();
    let reference = |schema: &mut Schema, table: &str, column: &str, to: &str, key: &str| {
        let name = Name::new(format!("{column}_fkey"));
        let kind = ConstraintKind::ForeignKey {
            columns: vec![Name::new(column)],
            references: public(to),
            referenced: vec![Name::new(key)],
            match_full: false,
            on_delete: ForeignKeyAction::Cascade,
            on_update: ForeignKeyAction::NoAction,
        };
        let constraint = Constraint {
            inherited: false,
            only: false,
            not_enforced: false,
            temporal: false,
            table: public(table),
            name: name.clone(),
            kind,
            deferrable: Deferrable::NotDeferrable,
            validated: true,
            storage: Parameters::new(),
            comment: None,
        };
        schema.constraints.insert((public(table), name), constraint);
    };
    // `BookId` is somebody else's name.
    table(&mut schema, public("book_id"), None, vec![column("n", Builtin::Int4)]);
    table(&mut schema, public("books"), Some("Book"), vec![column("id", Builtin::Int8)]);
    primary_key(&mut schema, public("books"), &["id"]);
    table(&mut schema, public("blurbs"), Some("Blurb"), vec![column("book", Builtin::Int8)]);
    primary_key(&mut schema, public("blurbs"), &["book"]);
    reference(&mut schema, "blurbs", "book", "books", "id");
    let readers = vec![column("code", Type::builtin(Builtin::Varchar).with_modifiers([8]))];
    table(&mut schema, public("readers"), Some("Reader"), readers);
    primary_key(&mut schema, public("readers"), &["code"]);
    let columns = vec![
        // By way of the blurb; null; another type than the key's; the user of somebody else.
        column("blurb", Builtin::Int8),
        Column { not_null: false, ..column("reader", Builtin::Text) },
        column("small", Builtin::Int2),
        column("user", Builtin::Uuid),
    ];
    table(&mut schema, public("quotes"), Some("Quote"), columns);
    reference(&mut schema, "quotes", "blurb", "blurbs", "book");
    reference(&mut schema, "quotes", "reader", "readers", "code");
    reference(&mut schema, "quotes", "small", "books", "id");
    reference(&mut schema, "quotes", "user", "users", "id");
    insta::assert_snapshot!(emitted(&schema, &[TYPES]));
}

#[test]
fn types_without_a_counterpart_travel_as_text() {
    let mut schema = schema();
    let columns = Builtin::ALL
        .iter()
        .filter(|builtin| {
            super::super::representation::Types::new(&schema).represent(&Type::builtin(**builtin)).is_some()
        })
        .flat_map(|builtin| {
            let array = format!("{}_array", builtin.catalog_name());
            [column(builtin.catalog_name(), *builtin), column(&array, Type::builtin(*builtin).array_of())]
        })
        .collect();
    table(&mut schema, public("samples"), Some("Sample"), columns);
    insta::assert_snapshot!(emitted(&schema, &["Cargo.toml", TYPES, DATABASE, "src/client.rs", CLIENT]));
}

#[test]
fn a_column_of_no_possible_type_is_refused_by_table_and_column() {
    let mut schema = schema();
    table(
        &mut schema,
        public("samples"),
        None,
        vec![column("any", Builtin::Anyelement), column("id", Builtin::Uuid)],
    );
    insta::assert_snapshot!(emitted(&schema, &[]));
}

#[test]
fn two_objects_of_one_rust_name_are_refused_by_both_names() {
    let mut schema = schema();
    table(&mut schema, public("books"), Some("Book"), vec![column("id", Builtin::Uuid)]);
    table(&mut schema, public("old_books"), Some("Book"), vec![column("id", Builtin::Uuid)]);
    table(
        &mut schema,
        public("choices"),
        Some("Option"),
        vec![Column {
            values: Some("NewBook".to_owned()),
            json: Some("BookPatch".to_owned()),
            ..column("id", Builtin::Text)
        }],
    );
    schema.values.insert("NewBook".to_owned(), values("NewBook", Builtin::Text.into(), &[]));
    let shape = JsonShape { rust_name: "BookPatch".to_owned(), doc: None, fields: Vec::new() };
    schema.json.insert("BookPatch".to_owned(), shape);
    insta::assert_snapshot!(emitted(&schema, &[]));
}

#[test]
fn composites_and_domains() {
    let mut schema = schema();
    let field = |name: &str, ty: Type| CompositeField {
        name: Name::new(name),
        ty,
        nullable: true,
        collation: None,
        comment: None,
        values: None,
        json: None,
    };
    let composites = [
        ("address", vec![field("street", Builtin::Text.into()), field("floor", Builtin::Int2.into())]),
        // A point has no Rust type, so a place can only travel as text.
        ("place", vec![field("at", Builtin::Point.into())]),
    ];
    for (name, fields) in composites {
        declare(&mut schema, ObjectId::Composite(public(name)));
        let composite = Composite { name: public(name), fields, comment: None, rust_name: None };
        schema.composites.insert(public(name), composite);
    }
    let email = Domain {
        name: public("email"),
        base: Type::builtin(Builtin::Varchar).with_modifiers([120]),
        collation: None,
        not_null: false,
        default: None,
        checks: BTreeMap::new(),
        not_valid: std::collections::BTreeSet::new(),
        comment: None,
    };
    schema.domains.insert(public("email"), email);
    let user = |name: &str| Type::user(public(name));
    let columns = vec![
        column("address", user("address")),
        column("former", user("address").array_of()),
        column("place", user("place")),
        column("email", user("email")),
        column("emails", user("email").array_of()),
        column("vector", Type::user(QualifiedName::new("extensions", "vector")).with_modifiers([3])),
    ];
    table(&mut schema, public("readers"), Some("Reader"), columns);
    insta::assert_snapshot!(emitted(&schema, &[TYPES, DATABASE, CLIENT]));
}

#[test]
fn views_are_read_as_declared() {
    let mut schema = schema();
    let name = QualifiedName::new("reports", "monthly_loans");
    declare(&mut schema, ObjectId::View(name.clone()));
    let column = |name: &str, ty: Builtin, not_null: bool| ViewColumn {
        name: Name::new(name),
        ty: ty.into(),
        not_null,
        comment: None,
        values: None,
        json: None,
    };
    let view = View {
        name: name.clone(),
        columns: vec![column("month", Builtin::Date, true), column("loans", Builtin::Int8, false)],
        query: Sql::new("select"),
        security_invoker: true,
        security_barrier: false,
        spelled: Parameters::new(),
        check_option: None,
        comment: Some("Loans by month.".to_owned()),
        rust_name: None,
        tenant: None,
        access: None,
    };
    schema.views.insert(name, view);
    insta::assert_snapshot!(emitted(&schema, &["src/lib.rs", TYPES, "src/database.rs", DATABASE]));
}

#[test]
fn a_schema_without_modules_has_a_file_per_namespace() {
    let mut schema = schema();
    table(&mut schema, public("books"), None, vec![column("id", Builtin::Uuid)]);
    table(&mut schema, QualifiedName::new("archive", "books"), None, vec![]);
    schema.modules.clear();
    insta::assert_snapshot!(emitted(&schema, &["src/lib.rs", "src/public.rs", "src/database/archive.rs"]));
}

#[test]
fn an_empty_schema_is_an_empty_crate() {
    insta::assert_snapshot!(emitted(&Schema::default(), &["Cargo.toml", "src/lib.rs", "src/database.rs"]));
}

#[test]
fn types_of_extensions_are_cast() {
    let mut schema = schema();
    let user = |name: &str| Type::user(QualifiedName::new("extensions", name));
    let through = [
        ("vector", Type::builtin(Builtin::Float4).array_of()),
        ("citext", Builtin::Text.into()),
        ("isbn", Builtin::Point.into()),
    ];
    for (name, rust) in through {
        let name = QualifiedName::new("extensions", name);
        let external = ExternalType { name: name.clone(), rust: Some(rust), typescript: None };
        schema.external_types.insert(name, external);
    }
    let columns = vec![
        column("embedding", user("vector").with_modifiers([3])),
        column("embeddings", user("vector").array_of()),
        column("title", user("citext")),
        column("titles", user("citext").array_of()),
        column("isbn", user("isbn")),
        column("cube", user("cube")),
    ];
    table(&mut schema, public("books"), Some("Book"), columns);
    insta::assert_snapshot!(emitted(&schema, &[TYPES, DATABASE]));
}
