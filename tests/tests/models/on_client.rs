//! What an application does with the models through tokio-postgres.

use codegen::scratch::Cluster;
use sample_models::{
    ABookArgs, ADayArgs, ATimeArgs, AddArgs, Book, BookPatch, BranchesPatch, Due, Facts, Kind, Label,
    LabelledArgs, LimitsRow, Loans, NewBook, NewBranches, NewCards, NewLoans, NewReaders, SameInt4Args,
    SameJsonArgs, State, SumOfArgs, TallyArgs, Thumb, TwiceArgs,
};
use serde_json::json;
use tests::on_each;
use tokio_postgres::Client;

use crate::connection::connected;
use crate::library::whole;

/// Runs a test's asynchronous part on every server.
fn on_each_client(test: impl AsyncFn(&Client) + Sync) {
    on_each(|cluster: &'static Cluster| connected(cluster).run_on(&test));
}

#[test]
fn what_is_given_is_written_and_what_is_left_out_is_the_databases_to_fill() {
    on_each_client(async |client| {
        let book = NewBook::new(1, "A Title", Kind::Comic).insert_on(client).await.unwrap();
        assert_eq!((book.state, book.thumb, book.kind), (State::Draft, None, Kind::Comic));
        assert_eq!((book.r#type.as_deref(), &book.facts), (Some("plain"), &Facts::default()));
        assert_eq!(Book::find_on(client, 1, book.number).await.unwrap(), Some(book));
        assert_eq!(Book::find_on(client, 1, 0).await.unwrap(), None);
        let new = whole();
        let book = new.clone().insert_on(client).await.unwrap();
        assert_eq!((Some(book.state), Some(book.past.clone()), book.thumb), (new.state, new.past, new.thumb));
        assert_eq!((Some(book.kinds.clone()), Some(book.facts.clone())), (new.kinds, new.facts));
        assert_eq!((book.home.clone(), Some(book.former.clone())), (new.home, new.former));
        assert_eq!((book.corner.clone(), Some(book.titles.clone())), (new.corner, new.titles));
        assert_eq!((Some(book.r#type.clone()), book.due, book.visit), (new.r#type, new.due, new.visit));
    });
}

#[test]
fn both_drivers_read_what_the_other_wrote() {
    on_each(|cluster| {
        let mut connected = connected(cluster);
        let one = connected.run(async |connection| whole().insert(connection).await.unwrap());
        let other = connected.run_on(async |client| whole().insert_on(client).await.unwrap());
        let key = other.number;
        let read = connected.run(async |connection| Book::find(connection, 1, key).await.unwrap());
        assert_eq!(read.as_ref(), Some(&other));
        let key = one.number;
        let read = connected.run_on(async |client| Book::find_on(client, 1, key).await.unwrap());
        assert_eq!(read.as_ref(), Some(&one));
        assert_eq!(Book { number: other.number, ..one }, other);
    });
}

#[test]
fn a_patch_changes_what_it_names_and_no_other_row() {
    on_each_client(async |client| {
        let other = whole().insert_on(client).await.unwrap();
        let book = whole().insert_on(client).await.unwrap();
        let key = book.number;
        let patch = BookPatch::default().without_thumb().with_title("New");
        let changed = patch.apply_on(client, 1, key).await.unwrap().unwrap();
        let expected =
            Book { thumb: None, title: "New".to_owned(), sort_key: Some("new".to_owned()), ..book };
        assert_eq!(changed, expected);
        assert_eq!(Book::find_on(client, 1, other.number).await.unwrap(), Some(other));
        // Nothing to change: the row as it is.
        assert_eq!(BookPatch::default().apply_on(client, 1, key).await.unwrap(), Some(expected));
        assert_eq!(BranchesPatch::default().with_name("x").apply_on(client, 7).await.unwrap(), None);
    });
}

#[test]
fn a_transaction_is_a_client_and_rows_are_read_from_queries_of_ones_own() {
    on_each(|cluster: &'static Cluster| {
        connected(cluster).run_on_mut(async |client| {
            let transaction = client.transaction().await.unwrap();
            let branch = NewBranches::new(1, "'); drop table public.branches; --");
            let branch = branch.insert_on(&transaction).await.unwrap();
            let reader = NewReaders::new("r1", "Ada").insert_on(&transaction).await.unwrap();
            let card = NewCards::new(reader.code.clone(), 7).with_branch(branch.id);
            let card = card.insert_on(&transaction).await.unwrap();
            let loan = NewLoans::new(card.reader).insert_on(&transaction).await.unwrap();
            let sql = format!("select {} from public.due where id = any($1)", Due::COLUMNS);
            let row = transaction.query_one(&sql, &[&vec![loan.id]]).await.unwrap();
            let due = Due { id: loan.id, card: reader.code, branch: Some(branch.id) };
            assert_eq!(Due::try_from(&row).unwrap(), due);
            transaction.rollback().await.unwrap();
            assert_eq!(Loans::find_on(client, loan.id).await.unwrap(), None);
        });
    });
}

#[test]
fn an_infinite_date_in_a_composite_value_is_an_error_either_way() {
    on_each(|cluster: &'static Cluster| {
        let mut connected = connected(cluster);
        let number = connected.run_on(async |client| {
            let book = whole().insert_on(client).await.unwrap();
            let sql = "update public.books set visit.on = 'infinity'";
            client.batch_execute(sql).await.unwrap();
            Book::find_on(client, 1, book.number).await.unwrap_err();
            book.number
        });
        let error = connected.run(async |one| Book::find(one, 1, number).await.unwrap_err());
        assert!(error.to_string().contains("infinite"), "{error}");
    });
}

/// A server may run a call on any of its threads.
#[test]
fn calls_can_be_sent_to_another_thread() {
    fn is_send<T: Send>(future: T) -> T {
        future
    }
    on_each(|cluster: &'static Cluster| {
        let mut connected = connected(cluster);
        connected.run_on(async |client| {
            let book = is_send(NewBook::new(1, "A", Kind::Novel).insert_on(client)).await.unwrap();
            is_send(Book::find_on(client, 1, book.number)).await.unwrap();
            is_send(BookPatch::default().without_due().apply_on(client, 1, book.number)).await.unwrap();
            is_send(sample_models::add_on(client, AddArgs::new(1))).await.unwrap();
        });
        connected.run(async |connection| {
            let book = is_send(NewBook::new(1, "A", Kind::Novel).insert(&mut *connection)).await.unwrap();
            is_send(Book::find(connection, 1, book.number)).await.unwrap();
        });
    });
}

#[test]
fn a_stored_value_of_no_closed_set_is_an_error() {
    on_each_client(async |client| {
        let number = NewBook::new(1, "A", Kind::Novel).insert_on(client).await.unwrap().number;
        client.batch_execute("update public.books set state = 'lost'").await.unwrap();
        let error = Book::find_on(client, 1, number).await.unwrap_err();
        let cause = std::error::Error::source(&error).unwrap().to_string();
        assert!(cause.contains("\"lost\" is no value of State"), "{error}: {cause}");
    });
}

#[test]
fn functions_are_called() {
    on_each_client(async |client| {
        let book = whole().insert_on(client).await.unwrap();
        assert_eq!(sample_models::add_on(client, AddArgs::new(1)).await.unwrap(), Some(11));
        assert_eq!(sample_models::add_on(client, AddArgs::new(1).with_b(2)).await.unwrap(), Some(3));
        assert_eq!(sample_models::add_on(client, AddArgs::new(1).without_b()).await.unwrap(), None);
        let sum = SumOfArgs::new(vec![1, 2, 3]);
        assert_eq!(sample_models::sum_of_on(client, sum).await.unwrap(), 6);
        assert_eq!(sample_models::twice_on(client, TwiceArgs::new(4)).await.unwrap(), 8);
        let limits = LimitsRow { at: "(1,2)".to_owned(), n: 3 };
        assert_eq!(sample_models::limits_on(client).await.unwrap(), limits);
        let tally = sample_models::tally_on(client, TallyArgs::new(1)).await.unwrap();
        assert_eq!((tally.n, tally.total), (2, 4));
        sample_models::nothing_on(client).await.unwrap();
        assert_eq!(sample_models::place_on(client).await.unwrap(), "(1,2)");
        assert_eq!(sample_models::all_books_on(client).await.unwrap(), std::slice::from_ref(&book));
        let found = sample_models::a_book_on(client, ABookArgs::new(book.number)).await.unwrap();
        assert_eq!(found, Some(book));
        assert_eq!(sample_models::a_book_on(client, ABookArgs::new(0)).await.unwrap(), None);
        assert_eq!(sample_models::words_on(client).await.unwrap(), ["a", "b"]);
        let corner = sample_models::a_corner_on(client).await.unwrap();
        assert_eq!((corner.at.as_deref(), corner.note.as_deref()), (Some("(1,2)"), Some("x")));
        let rows = sample_models::table_of_on(client).await.unwrap();
        let rows: Vec<_> = rows.iter().map(|row| (row.n, row.at.as_deref())).collect();
        assert_eq!(rows, [(1, None), (2, Some("(1,2)"))]);
        // Which of two functions of a name it is, the declared types of the values say.
        assert_eq!(sample_models::same_int4_on(client, SameInt4Args::new(1)).await.unwrap(), "integer");
        let same = sample_models::same_json_on(client, SameJsonArgs::new(json!([1]))).await.unwrap();
        assert_eq!(same, "[1]");
    });
}

#[test]
fn results_that_need_a_second_look_are_values_or_errors() {
    on_each_client(async |client| {
        let day = sample_models::a_day_on(client, ADayArgs::new("2024-02-29")).await.unwrap();
        assert_eq!(day.to_string(), "2024-02-29");
        sample_models::a_day_on(client, ADayArgs::new("infinity")).await.unwrap_err();
        sample_models::days_on(client).await.unwrap_err();
        let time = "23:59:59.999999".parse().unwrap();
        let arguments = ATimeArgs::new(time, "10.0.0.0/8".parse().unwrap());
        assert_eq!(sample_models::a_time_on(client, arguments).await.unwrap(), time);
        let networks = sample_models::networks_on(client).await.unwrap();
        let networks: Vec<String> = networks.iter().map(ToString::to_string).collect();
        assert_eq!(networks, ["10.0.0.1/8", "fe80::1/128"]);
    });
}

#[test]
fn closed_sets_and_documents_pass_through_functions_and_composite_types() {
    on_each_client(async |client| {
        let facts = Facts::default().with_pages(3);
        let past = vec![State::OutOfPrint];
        let arguments = LabelledArgs::new(State::Draft, past, Thumb::Down, Some(facts.clone()));
        let label = sample_models::labelled_on(client, arguments).await.unwrap();
        let expected =
            Label { state: Some(State::OutOfPrint), thumb: Some(Thumb::Down), facts: Some(facts.clone()) };
        assert_eq!(label, expected);
        assert_eq!(sample_models::first_facts_on(client).await.unwrap(), None);
        whole().with_facts(facts.clone()).insert_on(client).await.unwrap();
        assert_eq!(sample_models::first_facts_on(client).await.unwrap(), Some(facts));
        let states = sample_models::states_on(client).await.unwrap();
        assert_eq!(states, [Some(State::Draft), None]);
        let labels = sample_models::labels_on(client).await.unwrap();
        let label = Label { state: Some(State::Draft), thumb: Some(Thumb::Up), facts: None };
        assert_eq!(labels, [Some(label), None]);
        let rated = sample_models::rated_on(client).await.unwrap();
        assert_eq!((rated[0].past.as_slice(), rated[0].thumb), ([State::OutOfPrint].as_slice(), None));
    });
}
