//! Closed sets, documents, composite types, calls: what an application does with the models.

use codegen::scratch::Cluster;
use sample_models::{
    ADayArgs, ATimeArgs, AddArgs, Address, Book, BookPatch, Branches, BranchesId, BranchesPatch, Due, Facts,
    Kind, Label, LabelledArgs, LimitsRow, Loans, LoansId, NewBook, NewBranches, NewCards, NewLoans,
    NewReaders, PrivateTitles, ReadersId, SameInt4Args, State, SumOfArgs, TallyArgs, Thumb, TwiceArgs, Visit,
};
use serde_json::json;
use sqlx::PgConnection;
use tests::on_each;

use crate::connection::connected;

/// Runs a test's asynchronous part on every server.
fn on_each_connection(test: impl AsyncFn(&mut PgConnection) + Sync) {
    on_each(|cluster: &'static Cluster| connected(cluster).run(&test));
}

/// A composite value of types that not every driver has a word for.
pub fn visit() -> Visit {
    Visit {
        net: Some("fe80::/10".parse().unwrap()),
        sum: Some("-12345678901234567890123456789012345678.90".parse().unwrap()),
        at: Some("23:59:59.999999".parse().unwrap()),
        on: None,
    }
}

/// A book that says everything that a writer can say.
pub fn whole() -> NewBook {
    let home =
        Address { street: Some("a \"b\", (c)".to_owned()), floor: None, tags: Some(vec!["x".to_owned()]) };
    let facts =
        json!({"pages": 3, "state": "out-of-print", "sequel": {"coverColour": "red"}, "unknown": [1, null]});
    NewBook {
        state: Some(State::OutOfPrint),
        past: Some(vec![State::Draft, State::OutOfPrint]),
        thumb: Some(Thumb::Down),
        kinds: Some(vec![Kind::Comic, Kind::X]),
        facts: Some(serde_json::from_value(facts).unwrap()),
        home: Some(home.clone()),
        visit: Some(visit()),
        former: Some(vec![home.clone(), Address { street: None, ..home }]),
        corner: Some("(\"(1,2)\",note)".to_owned()),
        titles: Some(vec!["One".to_owned(), "Two".to_owned()]),
        r#type: Some(None),
        full_name: Some("Whole".to_owned()),
        due: Some("2024-02-29T12:00:00+02:00".parse().unwrap()),
        ..NewBook::new(1, "Größe".to_owned(), Kind::Novel)
    }
}

#[test]
fn what_is_left_out_is_the_databases_to_fill() {
    on_each_connection(async |connection| {
        let book = NewBook::new(1, "A Title", Kind::Comic).insert(&mut *connection).await.unwrap();
        assert_eq!(book.sort_key.as_deref(), Some("a title"));
        assert_eq!((book.state, book.thumb, book.kind), (State::Draft, None, Kind::Comic));
        assert_eq!(book.facts, Facts::default());
        assert_eq!(book.r#type.as_deref(), Some("plain"));
        assert_eq!(Book::find(&mut *connection, 1, book.number).await.unwrap(), Some(book));
        assert_eq!(Book::find(connection, 1, 0).await.unwrap(), None);
    });
}

#[test]
fn what_is_given_is_written_as_it_is() {
    on_each_connection(async |connection| {
        let new = whole();
        let book = new.clone().insert(&mut *connection).await.unwrap();
        assert_eq!((Some(book.state), Some(book.past.clone()), book.thumb), (new.state, new.past, new.thumb));
        assert_eq!((Some(book.kinds.clone()), Some(book.facts.clone())), (new.kinds, new.facts));
        assert_eq!((book.home.clone(), Some(book.former.clone())), (new.home, new.former));
        assert_eq!(book.visit, new.visit);
        assert_eq!((book.corner.clone(), Some(book.titles.clone())), (new.corner, new.titles));
        assert_eq!((Some(book.r#type.clone()), book.due), (new.r#type, new.due));
        assert_eq!(book.facts.additional["unknown"], json!([1, null]));
        // As the API's JSON, and back.
        let json = serde_json::to_value(&book).unwrap();
        assert_eq!((&json["state"], &json["thumb"]), (&json!("out-of-print"), &json!(-1)));
        assert_eq!(json["Full Name"], json!("Whole"));
        assert_eq!(serde_json::from_value::<Book>(json).unwrap(), book);
    });
}

#[test]
fn a_patch_changes_what_it_names_and_no_other_row() {
    on_each_connection(async |connection| {
        let other = whole().insert(&mut *connection).await.unwrap();
        let book = whole().insert(&mut *connection).await.unwrap();
        let key = book.number;
        let patch: BookPatch = serde_json::from_value(json!({"thumb": null, "title": "New"})).unwrap();
        assert_eq!((patch.thumb, patch.due), (Some(None), None));
        let changed = patch.apply(&mut *connection, 1, key).await.unwrap().unwrap();
        let expected =
            Book { thumb: None, title: "New".to_owned(), sort_key: Some("new".to_owned()), ..book };
        assert_eq!(changed, expected);
        let untouched = Book::find(&mut *connection, 1, other.number).await.unwrap();
        assert_eq!(untouched, Some(other));
        // Nothing to change: the row as it is.
        let same = BookPatch::default().apply(&mut *connection, 1, key).await.unwrap();
        assert_eq!(same, Some(expected));
        assert_eq!(BookPatch::default().apply(&mut *connection, 2, key).await.unwrap(), None);
        let moved = BranchesPatch::default().with_name("x");
        assert_eq!(moved.apply(connection, 7).await.unwrap(), None);
    });
}

#[test]
fn a_null_where_there_can_be_none_is_refused_before_it_is_sent() {
    let refused = serde_json::from_value::<BookPatch>(json!({"title": null})).unwrap_err();
    assert!(refused.to_string().contains("null"), "{refused}");
    let refused =
        serde_json::from_value::<NewBook>(json!({"branch": 1, "title": "A", "kind": "epic"})).unwrap_err();
    assert!(refused.to_string().contains("unknown variant `epic`"), "{refused}");
    let refused = "epic".parse::<Kind>().unwrap_err();
    assert_eq!(refused.to_string(), "\"epic\" is no value of Kind");
    assert_eq!(Thumb::try_from(0).unwrap_err().to_string(), "\"0\" is no value of Thumb");
    assert_eq!(Kind::try_from("graphic novel"), Ok(Kind::Comic));
    assert_eq!(State::ALL.map(State::as_str), ["draft", "out-of-print"]);
}

#[test]
fn closed_sets_are_converted_to_and_from_what_stores_them() {
    for kind in Kind::ALL {
        let text: &'static str = kind.into();
        assert_eq!((text, String::from(kind).as_str(), kind.as_ref()), (kind.as_str(), text, text));
        assert_eq!(format!("{kind:>15}"), format!("{text:>15}"));
        assert_eq!(
            (text.parse(), Kind::try_from(text), Kind::try_from(text.to_owned())),
            (Ok(kind), Ok(kind), Ok(kind))
        );
    }
    for thumb in Thumb::ALL {
        let number = i16::from(thumb);
        assert_eq!((thumb.as_i16(), thumb.to_string()), (number, number.to_string()));
        assert_eq!((Thumb::try_from(number), number.to_string().parse()), (Ok(thumb), Ok(thumb)));
    }
    assert_eq!("up".parse::<Thumb>().unwrap_err().value, "up");
}

#[test]
fn ids_are_told_apart_and_look_like_their_keys() {
    let key = "0190163d-8694-739b-aea5-966c26f8ad91";
    let id: LoansId = key.parse().unwrap();
    assert_eq!((id.to_string(), LoansId::from(id.0), uuid::Uuid::from(id)), (key.to_owned(), id, id.0));
    assert_eq!(serde_json::to_value(id).unwrap(), json!(key));
    assert_eq!(serde_json::from_value::<BranchesId>(json!(7)).unwrap(), BranchesId(7));
    let code = ReadersId::from("r1");
    assert_eq!((code.as_ref(), String::from(code.clone())), ("r1", "r1".to_owned()));
    assert!("".parse::<LoansId>().is_err() && ReadersId::from("a") < ReadersId::from("b"));
}

#[test]
fn a_builder_says_what_the_fields_say() {
    let built = NewBook::new(1, "A", Kind::Novel)
        .with_state(State::Draft)
        .with_full_name("Whole")
        .with_type("plain")
        .without_type();
    let said = NewBook {
        state: Some(State::Draft),
        full_name: Some("Whole".to_owned()),
        r#type: Some(None),
        ..NewBook::new(1, "A", Kind::Novel)
    };
    assert_eq!(built, said);
    let built = BookPatch::default().without_thumb().with_title("B").with_type("x").without_due();
    assert_eq!(
        serde_json::to_value(built).unwrap(),
        json!({"thumb": null, "title": "B", "type": "x", "due": null})
    );
    assert_eq!(AddArgs::new(1).without_b().with_b(2), AddArgs { a: 1, b: Some(Some(2)) });
    assert_eq!(Facts::default().with_pages(3).pages, Some(3));
}

#[test]
fn ids_travel_from_table_to_table_and_through_views() {
    on_each_connection(async |connection| {
        let branch = NewBranches::new(1, "Harbour").insert(&mut *connection).await.unwrap();
        let reader = NewReaders::new("r1", "Ada").insert(&mut *connection).await.unwrap();
        let card = NewCards::new(reader.code.clone(), 7).with_branch(branch.id);
        let card = card.insert(&mut *connection).await.unwrap();
        let loan = NewLoans::new(card.reader).insert(&mut *connection).await.unwrap();
        assert_eq!(Loans::find(&mut *connection, loan.id).await.unwrap().as_ref(), Some(&loan));
        let sql = format!("select {} from public.due where id = any($1)", Due::COLUMNS);
        let due: Due =
            sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(vec![loan.id]).fetch_one(connection).await.unwrap();
        assert_eq!(due, Due { id: loan.id, card: reader.code, branch: Some(branch.id) });
    });
}

#[test]
fn a_stored_value_of_no_closed_set_is_an_error_that_names_the_column() {
    on_each_connection(async |connection| {
        let number = NewBook::new(1, "A", Kind::Novel).insert(&mut *connection).await.unwrap().number;
        sqlx::query("update public.books set state = 'lost'").execute(&mut *connection).await.unwrap();
        let error = Book::find(connection, 1, number).await.unwrap_err().to_string();
        assert!(error.contains("state") && error.contains("\"lost\" is no value of State"), "{error}");
    });
}

#[test]
fn values_are_bound_never_written_into_the_statement() {
    on_each_connection(async |connection| {
        let name = "'); drop table public.branches; --".to_owned();
        let branch = NewBranches::new(1, name.clone()).insert(&mut *connection).await.unwrap();
        assert_eq!(branch.name, name);
        let patch = BranchesPatch::default().with_name("$1");
        patch.apply(&mut *connection, 1).await.unwrap();
        assert_eq!(Branches::find(connection, 1).await.unwrap().unwrap().name, "$1");
    });
}

#[test]
fn views_and_queries_of_ones_own_read_rows() {
    on_each_connection(async |connection| {
        let book = whole().insert(&mut *connection).await.unwrap();
        let sql = format!("select {} from private.titles", PrivateTitles::COLUMNS);
        let titles: Vec<PrivateTitles> =
            sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(&mut *connection).await.unwrap();
        assert_eq!(
            (titles[0].number, &titles[0].title, titles[0].total),
            (book.number, &book.title, Some(1))
        );
        let sql = format!("select {} from public.books where kind = $1 and state = any($2)", Book::COLUMNS);
        let found: Vec<Book> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(Kind::Novel)
            .bind(State::ALL)
            .fetch_all(connection)
            .await
            .unwrap();
        assert_eq!(found, [book]);
    });
}

#[test]
fn functions_are_called() {
    on_each_connection(async |connection| {
        let book = whole().insert(&mut *connection).await.unwrap();
        let add = |b| AddArgs { b, ..AddArgs::new(1) };
        assert_eq!(sample_models::add(&mut *connection, add(None)).await.unwrap(), Some(11));
        assert_eq!(sample_models::add(&mut *connection, add(Some(Some(2)))).await.unwrap(), Some(3));
        assert_eq!(sample_models::add(&mut *connection, add(Some(None))).await.unwrap(), None);
        let sum = SumOfArgs::new(vec![1, 2, 3]);
        assert_eq!(sample_models::sum_of(&mut *connection, sum).await.unwrap(), 6);
        assert_eq!(sample_models::twice(&mut *connection, TwiceArgs::new(4)).await.unwrap(), 8);
        let limits = LimitsRow { at: "(1,2)".to_owned(), n: 3 };
        assert_eq!(sample_models::limits(&mut *connection).await.unwrap(), limits);
        let tally = sample_models::tally(&mut *connection, TallyArgs::new(1)).await.unwrap();
        assert_eq!((tally.n, tally.total), (2, 4));
        sample_models::nothing(&mut *connection).await.unwrap();
        assert_eq!(sample_models::place(&mut *connection).await.unwrap(), "(1,2)");
        assert_eq!(sample_models::all_books(&mut *connection).await.unwrap(), std::slice::from_ref(&book));
        let wanted = |number| sample_models::ABookArgs::new(number);
        let found = sample_models::a_book(&mut *connection, wanted(book.number)).await.unwrap();
        assert_eq!(found, Some(book));
        assert_eq!(sample_models::a_book(&mut *connection, wanted(0)).await.unwrap(), None);
        assert_eq!(sample_models::words(&mut *connection).await.unwrap(), ["a", "b"]);
        let corner = sample_models::a_corner(&mut *connection).await.unwrap();
        assert_eq!((corner.at.as_deref(), corner.note.as_deref()), (Some("(1,2)"), Some("x")));
        let rows = sample_models::table_of(&mut *connection).await.unwrap();
        let rows: Vec<_> = rows.iter().map(|row| (row.n, row.at.as_deref())).collect();
        assert_eq!(rows, [(1, None), (2, Some("(1,2)"))]);
        let same = SameInt4Args::new(1);
        assert_eq!(sample_models::same_int4(&mut *connection, same).await.unwrap(), "integer");
    });
}

#[test]
fn results_that_need_a_second_look_are_values_or_errors() {
    on_each_connection(async |connection| {
        let day = sample_models::a_day(&mut *connection, ADayArgs::new("2024-02-29")).await.unwrap();
        assert_eq!(day.to_string(), "2024-02-29");
        let day = sample_models::a_day(&mut *connection, ADayArgs::new("infinity")).await.unwrap_err();
        assert!(day.to_string().contains("infinite"), "{day}");
        let days = sample_models::days(&mut *connection).await.unwrap_err();
        assert!(days.to_string().contains("infinite"), "{days}");
        let time = "23:59:59.999999".parse().unwrap();
        let arguments = ATimeArgs::new(time, "10.0.0.0/8".parse().unwrap());
        assert_eq!(sample_models::a_time(&mut *connection, arguments).await.unwrap(), time);
        let networks = sample_models::networks(connection).await.unwrap();
        let networks: Vec<String> = networks.iter().map(ToString::to_string).collect();
        assert_eq!(networks, ["10.0.0.1/8", "fe80::1/128"]);
    });
}

#[test]
fn closed_sets_and_documents_pass_through_functions_and_composite_types() {
    on_each_connection(async |connection| {
        let facts = Facts { pages: Some(3), ..Facts::default() };
        let past = vec![State::OutOfPrint];
        let arguments = LabelledArgs::new(State::Draft, past, Thumb::Down, Some(facts.clone()));
        let label = sample_models::labelled(&mut *connection, arguments).await.unwrap();
        let whole =
            Label { state: Some(State::OutOfPrint), thumb: Some(Thumb::Down), facts: Some(facts.clone()) };
        assert_eq!(label, whole);
        assert_eq!(sample_models::first_facts(&mut *connection).await.unwrap(), None);
        NewBook { facts: Some(facts.clone()), ..self::whole() }.insert(&mut *connection).await.unwrap();
        assert_eq!(sample_models::first_facts(&mut *connection).await.unwrap(), Some(facts));
        let states = sample_models::states(&mut *connection).await.unwrap();
        assert_eq!(states, [Some(State::Draft), None]);
        let labels = sample_models::labels(&mut *connection).await.unwrap();
        let label = Label { state: Some(State::Draft), thumb: Some(Thumb::Up), facts: None };
        assert_eq!(labels, [Some(label), None]);
        let rated = sample_models::rated(&mut *connection).await.unwrap();
        assert_eq!((rated[0].past.as_slice(), rated[0].thumb), ([State::OutOfPrint].as_slice(), None));
    });
}
