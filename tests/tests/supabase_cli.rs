//! The platform's migrations in other people's hands: Supabase's command line applies them, its advisors and squawk judge
//! them.

use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::scratch::Database;
use serde_json::Value;
use tempfile::TempDir;
use tests::observe::{catalog, difference};
use tests::program::{Printed, python, run, supabase};
use tests::tree::Tree;
use tests::{cluster, on_each};

/// A project's folder with all the SQL that is generated, as it comes.
fn project(tree: &Tree) -> TempDir {
    let project = tempfile::tempdir().unwrap();
    let migrations = project.path().join("supabase/migrations");
    fs::create_dir_all(&migrations).unwrap();
    for entry in fs::read_dir(tree.path("migrations")).unwrap() {
        let file = entry.unwrap().path();
        fs::copy(&file, migrations.join(file.file_name().unwrap())).unwrap();
    }
    project
}

/// The number that a file's name begins with.
fn number(file: &str) -> String {
    let name = Path::new(file).file_name().unwrap().to_str().unwrap();
    name.split('_').next().unwrap().to_owned()
}

#[test]
fn supabases_command_line_applies_the_folder() {
    on_each(|cluster| {
        let tree = Tree::platform();
        let (by_us, by_them) = (tree.surroundings(cluster), tree.surroundings(cluster));
        for file in tree.forward() {
            tree.apply(&by_us, &file);
        }
        let project = project(&tree);
        let push = ["db", "push", "--yes", "--workdir", "."];
        let _ = supabase(&by_them, project.path(), push).expect_success("supabase db push");

        let mut client = by_them.superuser().unwrap();
        let known = "select version from supabase_migrations.schema_migrations order by version";
        let known: Vec<String> = client.query(known, &[]).unwrap().iter().map(|row| row.get(0)).collect();
        let expected: Vec<String> = tree.forward().iter().map(|file| number(file)).collect();
        assert_eq!(known, expected, "rollbacks and test data are passed by");
        client.batch_execute("drop schema supabase_migrations cascade").unwrap();
        let ours = catalog(&mut by_us.superuser().unwrap()).unwrap();
        let difference = difference(&ours, &catalog(&mut client).unwrap());
        assert!(difference.is_none(), "{}", difference.unwrap_or_default());
    });
}

/// What Supabase's advisors find, as `rule: what it says`.
fn findings(database: &Database) -> Vec<Finding> {
    let home = tempfile::tempdir().unwrap();
    let arguments = ["db", "advisors", "--type=all", "--level=info", "--fail-on=none"];
    let printed = supabase(database, home.path(), arguments).expect_success("supabase db advisors");
    let Ok(Value::Array(found)) = serde_json::from_str(&printed) else {
        // It says so in words where it finds nothing.
        assert!(printed.contains("No issues found"), "{printed}");
        return Vec::new();
    };
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    found
        .iter()
        .map(|finding| Finding { rule: text(&finding["name"]), detail: text(&finding["detail"]) })
        .collect()
}

#[derive(Debug)]
struct Finding {
    rule: String,
    detail: String,
}

impl Finding {
    /// Whether the reference says why this is kept: an entry for the rule that names the object.
    fn is_answered(&self, reference: &str) -> bool {
        let heading = format!("### `{}` (Supabase advisor)\n", self.rule);
        let entry = reference.split_once(&heading).map(|(_, rest)| rest);
        let entry = entry.and_then(|rest| rest.split("\n### ").next());
        let object = self.detail.split('`').nth(1).unwrap_or_default();
        entry.is_some_and(|entry| !object.is_empty() && entry.contains(&format!("`{object}`")))
    }
}

#[test]
fn supabases_advisors_find_nothing_that_the_reference_does_not_answer() {
    on_each(|cluster| {
        let tree = Tree::platform();
        let database = tree.seeded(cluster);
        let reference = tree.read("migrations/SCHEMA_DOCUMENTATION.md");
        let open: Vec<Finding> =
            findings(&database).into_iter().filter(|finding| !finding.is_answered(&reference)).collect();
        assert!(open.is_empty(), "{open:#?}");
    });
}

#[test]
fn supabases_advisors_are_heard() {
    let database = Tree::platform().seeded(cluster(15));
    let weaken = "alter table public.messages disable row level security";
    database.client().unwrap().batch_execute(weaken).unwrap();
    let found = findings(&database);
    let heard = |finding: &Finding| {
        finding.rule == "policy_exists_rls_disabled" && finding.detail.contains("public.messages")
    };
    assert!(found.iter().any(heard), "{found:#?}");
}

fn squawk(files: &[impl AsRef<Path>]) -> Printed {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(python("squawk"));
    command
        .env("HOME", folder.path())
        .current_dir(folder.path())
        .args(["--pg-version", "15.0"])
        .args(files.iter().map(AsRef::as_ref));
    run(&mut command)
}

#[test]
fn squawk_finds_nothing() {
    let tree = Tree::platform();
    let files: Vec<_> = tree.forward().iter().map(|file| tree.path(file)).collect();
    let said = squawk(&files).expect_success("squawk");
    assert!(said.contains(&format!("in {} files", files.len())), "{said}");
}

#[test]
fn squawk_is_heard() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("003_books.sql");
    fs::write(&file, "create index books_title_idx on public.books (title);\n").unwrap();
    let printed = squawk(&[file]);
    assert!(!printed.success);
    assert!(printed.output.contains("require-concurrent-index-creation"), "{printed:?}");
}
