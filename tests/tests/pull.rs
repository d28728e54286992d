//! What `pull` writes of databases of the sorts that people have: it compiles, and makes what was there.

use codegen::declare::Declaration;
use codegen::model::Schema;
use codegen::source::{Content, Ground, Script};
use serde_json::Value;
use tests::pulled::{self, SAMPLES};
use tests::{cluster, on_each};

/// The compiled declarations, by the samples' names.
fn declarations() -> Vec<(&'static str, bool, Declaration)> {
    macro_rules! declared {
        ($($name:ident),*) => { vec![$((stringify!($name), pulled_crate::$name::declaration())),*] };
    }
    let declared = declared!(
        booking,
        chat,
        content,
        event_ledger,
        film_rental,
        fitness,
        issues,
        job_queue,
        library,
        music_store,
        search,
        tenants,
        time_series
    );
    let with = SAMPLES.iter().zip(declared).map(|((name, supabase), (of, declaration))| {
        assert_eq!(*name, of);
        (*name, *supabase, declaration)
    });
    with.collect()
}

#[test]
fn what_is_pulled_makes_what_was_there() {
    on_each(|cluster| {
        let mut found = Vec::new();
        for (name, supabase) in SAMPLES {
            let catalog = pulled::read(cluster, name, *supabase).unwrap();
            let written = pulled::pulled(name, &catalog).unwrap();
            assert_eq!(written.notes, Vec::<String>::new(), "{name}");
            found.extend(pulled::differences(cluster, name, *supabase, written.schema).unwrap());
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

#[test]
fn what_no_declaration_can_say_is_named() {
    let sql = "create table parts (a integer) partition by list (a);
               create table part partition of parts for values in (1);
               create index parts_a on only parts (a);
               alter table only parts add constraint parts_key unique (a);";
    let content = Content::Sql(vec![Script::new("parts.sql", sql)]);
    let state = Ground::new(cluster(15), &[], &[&content]).and_then(|mut it| it.state("parts", &content));
    let notes = pulled::pulled("parts", &state.unwrap().catalog).unwrap().notes;
    insta::assert_snapshot!(notes.join("\n"), @"
    constraint parts_key on public.parts, which not all of its partitions have, and which is not valid
    index public.parts_a, which not all of its partitions have, and which is not valid
    ");
}

#[test]
fn the_committed_declarations_are_what_is_pulled() {
    let files = pulled::files(cluster(15)).unwrap();
    let stale = files.lacking(&pulled::folder()).unwrap();
    let shown: String = stale.iter().map(codegen::files::Change::unified_diff).collect();
    assert!(stale.is_empty(), "run `cargo run -p tests --bin pulled`\n{shown}");
}

/// A model without what is only an order: that of a module's objects.
fn plain(schema: &Schema) -> Value {
    let mut value = serde_json::to_value(schema).unwrap();
    for module in value["modules"].as_array_mut().into_iter().flatten() {
        module["objects"] = Value::Null;
        module["doc"] = Value::Null;
    }
    value
}

#[test]
fn the_declarations_build_the_model_that_the_history_starts_at() {
    for (name, supabase, declaration) in declarations() {
        let problems: Vec<_> = declaration.diagnostics.iter().map(|found| found.message.clone()).collect();
        assert_eq!(problems, Vec::<String>::new(), "{name}");
        let catalog = pulled::read(cluster(15), name, supabase).unwrap();
        let pulled = pulled::pulled(name, &catalog).unwrap();
        let (declared, snapshot) = (plain(&declaration.schema), plain(&pulled.schema));
        for (kind, objects) in snapshot.as_object().unwrap() {
            similar_asserts(name, kind, &declared[kind], objects);
        }
    }
}

/// Both as text, so that a failure shows what differs.
fn similar_asserts(name: &str, kind: &str, declared: &Value, snapshot: &Value) {
    if declared != snapshot {
        let [declared, snapshot] =
            [declared, snapshot].map(|value| serde_json::to_string_pretty(value).unwrap());
        let diff = similar::TextDiff::from_lines(&declared, &snapshot);
        let diff = diff.unified_diff().context_radius(8).header("declared", "snapshot").to_string();
        panic!("{kind} of {name}:\n{diff}");
    }
}

#[test]
fn the_compiled_declarations_make_what_was_there() {
    let found: Vec<String> = declarations()
        .into_iter()
        .flat_map(|(name, supabase, of)| pulled::differences(cluster(15), name, supabase, of.schema).unwrap())
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
