//! The platform's second year: twenty edits, each sealed and applied to a database in use, and all of it undone again.

#[path = "../../codegen/tests/samples/build.rs"]
#[allow(dead_code, reason = "not every kind is made here")]
mod build;
#[path = "story/edits.rs"]
mod edits;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use codegen::cli::{self, Code};
use codegen::declare::Declaration;
use codegen::model::{ObjectId, Pair, Schema, Seed};
use codegen::plan::{Action, Numbering, Plan, Step, creation, plan};
use codegen::scratch::{Cluster, Database};
use tempfile::TempDir;
use tests::observe::{catalog, difference};
use tests::states::{observed, run};
use tests::tree::{Tree, copy};

use build::Build;
use edits::EDITS;

const VERSIONS: [u32; 2] = [15, 17];

/// One edit, as the generator sees it.
struct Chapter {
    what: &'static str,
    /// The forward files that it made, in order, and their rollback files.
    files: Vec<[(String, String); 2]>,
    plan: Plan,
    /// What a person has to do to the rows before it can be undone.
    mend: &'static str,
}

/// The platform's tree in a folder of its own, sealed.
fn sealed() -> Result<(TempDir, Declaration), String> {
    let folder = TempDir::new().map_err(|error| error.to_string())?;
    copy(&Tree::platform().path(""), &folder.path().join("generated"));
    let declaration = schema::declaration();
    command(folder.path(), &declaration, "gen")?;
    command(folder.path(), &declaration, "seal")?;
    Ok((folder, declaration))
}

fn edited(schema: &Schema, edit: fn(Build) -> Build) -> Schema {
    let mut build = Build::default();
    build.schema = schema.clone();
    // The rows of the test data are of the first state.
    build.schema.seed = Seed::default();
    edit(build).done()
}

/// What each edit adds to it.
fn told() -> Result<Vec<Chapter>, String> {
    let (folder, mut declaration) = sealed()?;
    let mut known: BTreeSet<String> = numbered(folder.path());
    let mut chapters = Vec::new();
    for edit in EDITS {
        let previous = declaration.schema.clone();
        declaration.schema = edited(&previous, edit.make);
        let at = |problem: String| format!("{}: {problem}", edit.what);
        command(folder.path(), &declaration, &format!("gen {}", edit.arguments)).map_err(at)?;
        command(folder.path(), &declaration, "check").map_err(at)?;
        command(folder.path(), &declaration, "seal").map_err(at)?;
        let all = numbered(folder.path());
        let read = |file: &str| (file.to_owned(), text(folder.path(), file));
        let (back, forward): (Vec<_>, Vec<_>) =
            all.difference(&known).partition(|file| file.starts_with("rollback_"));
        let files = forward.iter().zip(&back).map(|(forward, back)| [read(forward), read(back)]).collect();
        let pair = Pair::new(&previous, &declaration.schema);
        let plan = plan(pair, &BTreeMap::new(), &Numbering { first: 7, name: None })
            .map_err(|found| format!("{}: {found:?}", edit.what))?;
        chapters.push(Chapter { what: edit.what, files, plan, mend: edit.mend });
        known = all;
    }
    Ok(chapters)
}

static CHAPTERS: LazyLock<Result<Vec<Chapter>, String>> = LazyLock::new(told);

fn chapters() -> &'static [Chapter] {
    CHAPTERS.as_ref().unwrap_or_else(|problem| panic!("{problem}"))
}

fn command(root: &Path, declaration: &Declaration, arguments: &str) -> Result<String, String> {
    let outcome = cli::run(declaration, root, arguments.split_whitespace());
    match outcome.code {
        Code::Fine => Ok(outcome.report),
        _ => Err(format!("{arguments}: {}{}", outcome.complaint, outcome.report)),
    }
}

fn numbered(root: &Path) -> BTreeSet<String> {
    let names = fs::read_dir(root.join("generated/migrations")).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names
        .filter(|name| name.trim_start_matches("rollback_").starts_with(|c: char| c.is_ascii_digit()))
        .collect()
}

fn text(root: &Path, file: &str) -> String {
    fs::read_to_string(root.join("generated/migrations").join(file)).unwrap()
}

fn on_versions(test: impl Fn(&'static Cluster) + Sync) {
    tests::on_each(|cluster| {
        if VERSIONS.contains(&cluster.version()) {
            test(cluster);
        }
    });
}

fn execute(database: &Database, file: &str, sql: &str) {
    run(database, file, sql).unwrap_or_else(|error| panic!("{error}"));
}

/// Undoes what a file did. Where rows are in the way it says so, leaves everything as it was, and runs once they are mended.
fn undo(database: &Database, file: &str, sql: &str, mend: &str) {
    if mend.is_empty() {
        return execute(database, file, sql);
    }
    let before = observed(database).unwrap();
    assert!(sql.contains("-- Hazard may-fail"), "{file} says that it may fail:\n{sql}");
    let error = run(database, file, sql).expect_err("rows are in the way");
    assert!(error.contains("invalid input value"), "{error}");
    assert_eq!(difference(&before, &observed(database).unwrap()), None, "{file} is all or nothing");
    execute(database, "mend.sql", mend);
    execute(database, file, sql);
}

/// The rows of the tables that the first migrations made.
fn rows(database: &Database) -> String {
    let mut client = database.superuser().unwrap();
    let mut text = String::new();
    for table in ["conversations", "messages", "feedback", "usage_metrics"] {
        let query = format!(
            "select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from public.{table} t"
        );
        text.push_str(client.query_one(&query, &[]).unwrap().get(0));
        text.push('\n');
    }
    text
}

#[test]
fn twenty_edits_go_up_with_rows_in_place_and_down_to_nothing() {
    assert_eq!(chapters().len(), 20);
    on_versions(|cluster| {
        let tree = Tree::platform();
        let database = tree.surroundings(cluster);
        let mut states = Vec::new();
        for (forward, back) in tree.forward().iter().zip(tree.rollbacks().iter().rev()) {
            states.push((back.clone(), tree.read(back), "", observed(&database).unwrap()));
            tree.apply(&database, forward);
        }
        let first = states.len();
        tree.apply(&database, "migrations/seed_test_data.sql");
        let start = rows(&database);
        assert!(start.lines().count() > 10, "there is data: {start}");
        for chapter in chapters() {
            for (number, [(forward, sql), (back, undo)]) in chapter.files.iter().enumerate() {
                let mend = if number == 0 { chapter.mend } else { "" };
                states.push((back.clone(), undo.clone(), mend, observed(&database).unwrap()));
                execute(&database, forward, sql);
            }
        }
        for (number, (file, sql, mend, state)) in states.iter().enumerate().rev() {
            undo(&database, file, sql, mend);
            let difference = difference(state, &observed(&database).unwrap());
            assert!(difference.is_none(), "{file}:\n{}", difference.unwrap_or_default());
            if number == first {
                assert_eq!(
                    rows(&database),
                    start,
                    "what was there before the first edit is there after the last undo"
                );
            }
        }
    });
}

/// A table for admins, a column with its key and index, a rename with a new check, a value, a wider number, a view turned
/// round and an index dropped, all of them written in the platform's source: one pair of files, and nothing lost.
#[test]
fn a_working_day_is_one_pair_of_files_over_rows() {
    let (folder, _) = sealed().unwrap();
    let known = numbered(folder.path());
    let declaration = working_day::declaration();
    command(folder.path(), &declaration, "gen --name working_day").unwrap();
    let new: Vec<_> = numbered(folder.path()).difference(&known).cloned().collect();
    assert_eq!(new, ["007_working_day.sql", "rollback_007_working_day.sql"]);
    insta::assert_snapshot!("a_working_day", text(folder.path(), &new[0]));
    insta::assert_snapshot!("a_working_day_undone", text(folder.path(), &new[1]));
    on_versions(|cluster| {
        let database = Tree::platform().seeded(cluster);
        let (before, start) = (observed(&database).unwrap(), rows(&database));
        let comments = |column: &str| -> Vec<Option<String>> {
            let query = format!("select {column} from public.feedback order by id");
            let mut client = database.superuser().unwrap();
            client.query(&query, &[]).unwrap().iter().map(|row| row.get(0)).collect()
        };
        let said = comments("comment");
        assert!(said.iter().any(Option::is_some), "{said:?}");
        execute(&database, &new[0], &text(folder.path(), &new[0]));
        assert_eq!(comments("notes"), said, "a renamed column keeps what it holds");
        admins_alone_set_up_chatbots(&database);
        execute(&database, &new[1], &text(folder.path(), &new[1]));
        assert_eq!(difference(&before, &observed(&database).unwrap()), None);
        assert_eq!(rows(&database), start);
    });
}

/// A tenant's admin may, its other users and another tenant's admin may not.
fn admins_alone_set_up_chatbots(database: &Database) {
    let mut client = database.superuser().unwrap();
    let users = "select auth_id::text, tenant_id::text from public.users
        where is_active and auth_id is not null and tenant_id is not null order by tenant_id, id";
    let users: Vec<[String; 2]> =
        client.query(users, &[]).unwrap().iter().map(|row| [row.get(0), row.get(1)]).collect();
    let [admin, tenant] = &users[0];
    let colleague = users.iter().find(|[user, of]| user != admin && of == tenant).expect("a colleague");
    let stranger = users.iter().find(|[_, of]| of != tenant).expect("another tenant");
    for [admin, _] in [&users[0], stranger] {
        let promoted = format!("update public.users set role = 'admin' where auth_id = '{admin}'");
        assert_eq!(client.execute(&promoted, &[]).unwrap(), 1);
    }
    let mut tried = |[user, _]: &[String; 2], sql: &str| {
        let mut transaction = client.transaction().unwrap();
        let claims = format!("select set_config('request.jwt.claims', '{{\"sub\": \"{user}\"}}', true)");
        transaction.batch_execute(&format!("{claims}; set local role authenticated")).unwrap();
        let done =
            transaction.execute(sql, &[]).map_err(|error| error.as_db_error().unwrap().message().to_owned());
        if done.is_ok() {
            transaction.batch_execute("reset role").unwrap();
            transaction.commit().unwrap();
        }
        done
    };
    let insert = format!("insert into public.chatbots (tenant_id, name) values ('{tenant}', 'Ada')");
    let refused = "new row violates row-level security policy for table \"chatbots\"";
    assert_eq!(tried(colleague, &insert), Err(refused.to_owned()));
    assert_eq!(tried(stranger, &insert), Err(refused.to_owned()));
    assert_eq!(tried(&users[0], &insert), Ok(1));
    for (user, seen) in [(&users[0], 1), (colleague, 0), (stranger, 0)] {
        assert_eq!(tried(user, "update public.chatbots set name = 'Grace'"), Ok(seen));
        assert_eq!(tried(user, "select from public.chatbots"), Ok(seen));
    }
}

/// Each statement that undoes something is needed: without it the rollback fails, or leaves another catalog.
#[test]
fn a_rollback_without_one_of_its_statements_is_noticed() {
    on_versions(|cluster| {
        let database = Tree::platform().seeded(cluster);
        let mut found = Needless::default();
        for chapter in chapters() {
            let before = observed(&database).unwrap();
            for [(forward, sql), _] in &chapter.files {
                execute(&database, forward, sql);
            }
            let steps = chapter.plan.migrations.iter().rev().flat_map(|migration| &migration.rollback);
            found.look(&database, chapter.what, &before, &steps.collect::<Vec<_>>());
        }
        found.none_of(60);
    });
}

/// The same of the migrations that the platform is sealed at.
#[test]
fn a_sealed_rollback_without_one_of_its_statements_is_noticed() {
    let plan = creation(&schema::declaration().schema, &BTreeMap::new()).unwrap();
    on_versions(|cluster| {
        let tree = Tree::platform();
        let database = tree.surroundings(cluster);
        let mut found = Needless::default();
        for (migration, forward) in plan.migrations.iter().zip(tree.forward()) {
            assert_eq!(format!("migrations/{}", migration.forward_file()), forward);
            let before = observed(&database).unwrap();
            tree.apply(&database, &forward);
            found.look(&database, &forward, &before, &migration.rollback.iter().collect::<Vec<_>>());
        }
        found.none_of(20);
    });
}

/// Statements without which a rollback does the same.
#[derive(Default)]
struct Needless {
    tried: usize,
    unnoticed: Vec<String>,
}

impl Needless {
    /// Leaves out each statement of a rollback in turn.
    fn look(&mut self, database: &Database, what: &str, before: &str, steps: &[&Step]) {
        let all: Vec<_> =
            steps.iter().flat_map(|step| step.statements.iter().map(move |it| (*step, it))).collect();
        let statements: Vec<_> = all.iter().map(|(_, statement)| *statement).collect();
        let after = undone(database, &statements).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(difference(before, &after), None, "{what}");
        for (left_out, (step, statement)) in all.iter().enumerate() {
            let mut rest = statements.clone();
            rest.remove(left_out);
            self.tried += 1;
            if undone(database, &rest).as_deref() == Ok(before) && !goes_along(step, steps) {
                self.unnoticed.push(format!("{what}: {statement}"));
            }
        }
    }

    fn none_of(&self, at_least: usize) {
        let Self { tried, unnoticed } = self;
        assert!(*tried >= at_least, "only {tried} statements");
        assert!(unnoticed.is_empty(), "{} of {tried}:\n{}", unnoticed.len(), unnoticed.join("\n"));
    }
}

/// Is it one of those that another step makes needless: what goes with its column or table, rights that a server may have given
/// to what is made anew, or a default that stands while its type is made anew?
fn goes_along(step: &Step, steps: &[&Step]) -> bool {
    let happens =
        |action: Action, id: &ObjectId| steps.iter().any(|it| it.action == action && it.object == *id);
    match &step.object {
        ObjectId::Index(table, _) | ObjectId::Constraint(table, _) => steps.iter().any(|it| {
            let of_it = match &it.object {
                ObjectId::Column(of, _) | ObjectId::Table(of) | ObjectId::MaterializedView(of) => of == table,
                _ => false,
            };
            it.action == Action::Drop && of_it
        }),
        ObjectId::Privileges(of) => happens(Action::Create, of),
        ObjectId::Default(table, column) => steps.iter().any(|it| {
            let retyped = it.object == ObjectId::Column(table.clone(), column.clone());
            it.action == Action::Alter && (retyped || matches!(it.object, ObjectId::Enum(_)))
        }),
        _ => false,
    }
}

/// The catalog that statements would leave; they are not kept.
fn undone(database: &Database, statements: &[&String]) -> Result<String, String> {
    let mut client = database.superuser().unwrap();
    let mut transaction = client.transaction().unwrap();
    transaction.batch_execute(&format!("set local role {}", database.cluster().owner())).unwrap();
    for statement in statements {
        // The same, in a transaction.
        let statement = statement.replace("index concurrently", "index");
        transaction.batch_execute(&statement).map_err(|error| error.to_string())?;
    }
    transaction.batch_execute("reset role").unwrap();
    catalog(&mut transaction).map_err(|error| error.to_string())
}
