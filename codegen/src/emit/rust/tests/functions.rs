//! Calls.

use super::*;

#[test]
fn a_function_for_the_other_driver_has_a_name_of_its_own() {
    let mut schema = schema();
    for name in ["switch", "switch_on", "match"] {
        function(&mut schema, public(name), Vec::new(), value(Builtin::Int4));
    }
    let emitted = emitted(&schema, &["src/client.rs", "src/database.rs"]);
    assert!(emitted.contains("{match_on, switch_on_, switch_on_on}"), "{emitted}");
    assert!(emitted.contains("{r#match, switch, switch_on}"), "{emitted}");
}

/// A table to return rows of.
fn books(schema: &mut Schema) -> Type {
    let columns =
        vec![column("id", Builtin::Uuid), column("due", Builtin::Interval), column("shelf", Builtin::Point)];
    table(schema, public("books"), Some("Book"), columns);
    Type::user(public("books"))
}

fn out(name: &str, ty: Builtin) -> Argument {
    Argument { mode: ArgumentMode::Out, ..argument(name, ty) }
}

#[test]
fn functions_are_called_with_what_is_given() {
    let mut schema = schema();
    let day =
        Argument { default: Some(Sql::new("null")), nullable: true, ..argument("p_day", Builtin::Date) };
    let note = Argument { nullable: true, ..argument("p_note", Builtin::Json) };
    let many = Argument {
        mode: ArgumentMode::Variadic,
        ..argument("p_ids", Type::builtin(Builtin::Uuid).array_of())
    };
    let unnamed = Argument { name: None, ..argument("", Builtin::Int4) };
    let id = argument("p_id", Builtin::Uuid);
    function(&mut schema, public("count_loans"), vec![id, day, note], value(Builtin::Int8));
    function(&mut schema, public("lend"), vec![many], value(Builtin::Void));
    let row = argument("p_row", Builtin::Int4);
    function(&mut schema, public("find_shelf"), vec![unnamed, row], value(Builtin::Point));
    function(&mut schema, public("shelf"), vec![argument("a", Builtin::Text)], value(Builtin::Int4));
    function(&mut schema, public("shelf"), vec![argument("a", Builtin::Uuid)], value(Builtin::Int4));
    insta::assert_snapshot!(emitted(&schema, &["src/lib.rs", TYPES, "src/database.rs", DATABASE, CLIENT]));
}

#[test]
fn functions_give_back_what_is_declared() {
    let mut schema = schema();
    let book = books(&mut schema);
    function(&mut schema, public("one_book"), vec![], value(book.clone()));
    function(&mut schema, public("all_books"), vec![], Returns::SetOf(Returned::new(book.clone(), false)));
    function(&mut schema, public("last_book"), vec![], Returns::Value(Returned::new(book, true)));
    function(
        &mut schema,
        public("titles"),
        vec![],
        Returns::SetOf(Returned::new(Builtin::Text.into(), false)),
    );
    let corners = vec![out("low", Builtin::Point), out("high", Builtin::Point)];
    function(&mut schema, public("corners"), corners, Returns::Nothing);
    function(&mut schema, public("top"), vec![out("high", Builtin::Int4)], Returns::Nothing);
    let column = |name: &str, ty: Builtin, nullable| ReturnColumn {
        name: Name::new(name),
        value: Returned::new(ty.into(), nullable),
    };
    let columns = vec![column("day", Builtin::Date, false), column("n", Builtin::Int4, true)];
    function(&mut schema, public("loans_by_day"), vec![], Returns::Table { columns });
    insta::assert_snapshot!(emitted(&schema, &[DATABASE, CLIENT]));
}

#[test]
fn procedures_are_called() {
    let mut schema = schema();
    let total = out("total", Builtin::Int8);
    let count = Argument { mode: ArgumentMode::InOut, ..argument("count", Builtin::Int4) };
    for (name, arguments) in
        [("tidy", vec![]), ("tally", vec![count, total]), ("corner", vec![out("low", Builtin::Point)])]
    {
        function(&mut schema, public(name), arguments, Returns::Nothing);
    }
    for function in schema.functions.values_mut() {
        function.kind = FunctionKind::Procedure;
    }
    insta::assert_snapshot!(emitted(&schema, &["src/lib.rs", DATABASE, CLIENT]));
}

#[test]
fn what_is_no_call_or_of_no_one_type_is_not_emitted() {
    let mut schema = schema();
    let any = argument("a", Builtin::Anyelement);
    function(&mut schema, public("first_of"), vec![any.clone()], value(Builtin::Anyelement));
    function(&mut schema, public("is_odd"), vec![any], value(Builtin::Bool));
    function(&mut schema, public("fill_branch"), vec![], value(Builtin::Trigger));
    insta::assert_snapshot!(emitted(&schema, &["src/lib.rs", "src/database.rs"]));
}

#[test]
fn functions_that_no_caller_may_execute_are_not_emitted() {
    let mut schema = schema();
    function(&mut schema, QualifiedName::new("private", "hidden"), vec![], value(Builtin::Int4));
    function(&mut schema, QualifiedName::new("reports", "shown"), vec![], value(Builtin::Int4));
    function(&mut schema, public("revoked"), vec![], value(Builtin::Int4));
    let revoked = ObjectId::Function(FunctionId { name: public("revoked"), arguments: vec![] });
    if let Some(privileges) = schema.privileges.get_mut(&revoked) {
        privileges.grants.clear();
    }
    grant(&mut schema, ObjectId::Schema(Name::new("reports")), Privilege::Usage);
    insta::assert_snapshot!(emitted(&schema, &["src/database.rs"]));
}
