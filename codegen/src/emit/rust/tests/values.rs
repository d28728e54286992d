//! Closed sets, native enums and JSON documents.

use super::*;

#[test]
fn closed_sets_are_enums_of_text_or_numbers() {
    let mut schema = schema();
    let text = |text: &str| ValueLiteral::Text(text.to_owned());
    let state = [("Draft", text("draft")), ("OutOfPrint", text("out-of-print"))];
    let thumb = [("Down", ValueLiteral::Integer(-1)), ("Up", ValueLiteral::Integer(1))];
    schema.values.insert("State".to_owned(), values("State", Builtin::Text.into(), &state));
    schema.values.insert("Thumb".to_owned(), values("Thumb", Builtin::Int2.into(), &thumb));
    let columns = vec![
        Column { values: Some("State".to_owned()), ..column("state", Builtin::Text) },
        Column {
            values: Some("State".to_owned()),
            ..column("past", Type::builtin(Builtin::Text).array_of())
        },
        Column { values: Some("Thumb".to_owned()), not_null: false, ..column("thumb", Builtin::Int2) },
    ];
    table(&mut schema, public("books"), Some("Book"), columns);
    insta::assert_snapshot!(emitted(&schema, &["src/lib.rs", TYPES, DATABASE, CLIENT]));
}

#[test]
fn a_value_that_its_type_cannot_store_is_refused() {
    let mut schema = schema();
    let variants = [("Low", ValueLiteral::Integer(1)), ("High", ValueLiteral::Integer(40_000))];
    schema.values.insert("Level".to_owned(), values("Level", Builtin::Int2.into(), &variants));
    schema.values.insert("Odd".to_owned(), values("Odd", Builtin::Date.into(), &[]));
    insta::assert_snapshot!(emitted(&schema, &[]));
}

#[test]
fn native_enums_take_their_variants_from_rust_or_from_their_labels() {
    let mut schema = schema();
    let text = |text: &str| ValueLiteral::Text(text.to_owned());
    let kinds = [("Novel", text("novel")), ("Comic", text("graphic novel"))];
    schema.values.insert("Kind".to_owned(), values("Kind", Builtin::Text.into(), &kinds));
    for (name, labels, rust_name) in [
        (QualifiedName::new("private", "kind"), vec!["novel", "graphic novel"], Some("Kind")),
        (public("size"), vec!["s", "S", "x-l", "2xl", "", "+"], None),
    ] {
        declare(&mut schema, ObjectId::Enum(name.clone()));
        let one = Enum {
            name: name.clone(),
            labels: labels.into_iter().map(str::to_owned).collect(),
            comment: None,
            rust_name: rust_name.map(str::to_owned),
        };
        schema.enums.insert(name, one);
    }
    let kind = Type::user(QualifiedName::new("private", "kind"));
    let columns = vec![
        Column { values: Some("Kind".to_owned()), ..column("kind", kind.clone()) },
        column("sizes", Type::user(public("size")).array_of()),
    ];
    table(&mut schema, public("books"), Some("Book"), columns);
    insta::assert_snapshot!(emitted(&schema, &[TYPES, DATABASE, CLIENT]));
}

#[test]
fn json_documents_keep_what_they_do_not_name() {
    let mut schema = schema();
    let field = |name: &str, ty: JsonType, optional: bool| JsonField {
        name: name.to_owned(),
        doc: None,
        ty,
        optional,
    };
    let shapes = [
        (
            "Facts",
            vec![
                field("pages", JsonType::Integer, false),
                field("coverColour", JsonType::String, true),
                field("labels", JsonType::Array(Box::new(JsonType::String)), false),
                field("prices", JsonType::Map(Box::new(JsonType::Number)), true),
                field("publisher", JsonType::Object("Publisher".to_owned()), true),
                field("extra", JsonType::Any, true),
            ],
        ),
        ("Publisher", vec![field("owner", JsonType::Object("Publisher".to_owned()), true)]),
    ];
    for (name, fields) in shapes {
        let shape = JsonShape { rust_name: name.to_owned(), doc: None, fields };
        schema.json.insert(name.to_owned(), shape);
    }
    let facts = Column { json: Some("Facts".to_owned()), ..column("facts", Builtin::Jsonb) };
    table(&mut schema, public("books"), Some("Book"), vec![facts]);
    insta::assert_snapshot!(emitted(&schema, &["Cargo.toml", TYPES, DATABASE, CLIENT]));
}
