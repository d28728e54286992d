//! Validators of what clients write, beside the database that has the last word.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use codegen::catalog::{self, read_api};
use codegen::cli::{self, Code};
use codegen::emit::typescript::{self, Options, zod};
use codegen::model::Name;
use codegen::scratch::{Cluster, Database, apply};
use tests::program::{npm, run};
use tests::{cluster, on_each, root};

fn folder() -> PathBuf {
    root().join("tests/typescript")
}

/// The tables of `schema.sql`.
fn created(cluster: &'static Cluster) -> Database {
    let database = cluster.database().unwrap_or_else(|error| panic!("{error}"));
    let file = folder().join("validators/schema.sql");
    let sql = fs::read_to_string(&file).unwrap();
    apply(&mut database.superuser().unwrap(), "schema.sql", &sql).unwrap_or_else(|error| panic!("{error}"));
    database
}

/// A table, whether its validator takes the row, and the row.
type Verdict = (String, bool, String);

/// Writes the validators, once, and compiles what uses them.
fn validated() -> &'static Vec<Verdict> {
    static VALIDATED: OnceLock<Vec<Verdict>> = OnceLock::new();
    VALIDATED.get_or_init(|| verdicts(&created(cluster(15))))
}

fn verdicts(database: &Database) -> Vec<Verdict> {
    let client = &mut database.superuser().unwrap();
    let read = catalog::read(client, &catalog::Options::default()).unwrap_or_else(|error| panic!("{error}"));
    let options = Options { schemas: vec![Name::new("public")], ..Options::default() };
    let api = read_api(client, &options.schemas).unwrap_or_else(|error| panic!("{error}"));
    let build = folder().join("build");
    fs::create_dir_all(&build).unwrap();
    let write = |file: &str, text: String| fs::write(build.join(file), text).unwrap();
    write("validators.zod.ts", zod::emit(&read.schema, &options, Some(&api)));
    write("validators.types.ts", typescript::emit_over(&read.schema, &options, Some(&api)));
    let platform = cli::run(&schema::declaration(), root(), ["types", "schema", "--validators"]);
    assert_eq!(platform.code, Code::Fine, "{}", platform.complaint);
    write("platform.zod.ts", platform.report);

    let mut tsc = Command::new("node");
    tsc.arg(npm("typescript/bin/tsc")).arg("--project").arg(folder().join("validators"));
    let _ = run(&mut tsc).expect_success("tsc");
    let mut node = Command::new("node");
    node.arg(build.join("validators/tests/typescript/validators/run.js"));
    let said = run(&mut node).expect_success("the validators");
    let row = |line: &str| {
        let mut parts = line.splitn(3, '\t');
        let [table, verdict, row] = [(); 3].map(|()| parts.next().unwrap_or_else(|| panic!("{line}")));
        (table.to_owned(), verdict == "takes", row.to_owned())
    };
    said.lines().filter(|line| line.contains('\t')).map(row).collect()
}

/// As PostgREST inserts a document; nothing stays.
const INSERT: &str = "create function pg_temp.takes(relation regclass, document json) returns text language plpgsql as $$
declare
    given text;
begin
    select string_agg(quote_ident(name), ', ') into given from json_object_keys(document) name;
    execute format('insert into %s (%s) select %s from json_populate_record(null::%s, $1)', relation, given, given, relation)
        using document;
    raise exception 'taken' using errcode = 'PTAKE';
exception
    when sqlstate 'PTAKE' then return null;
    when others then return sqlerrm;
end $$";

#[test]
fn what_a_validator_refuses_the_database_refuses_and_the_other_way_round() {
    on_each(|cluster| {
        let database = created(cluster);
        let rows = validated();
        assert!(rows.len() > 8000, "{} rows", rows.len());
        let mut client = database.superuser().unwrap();
        client.batch_execute(INSERT).unwrap();
        let statement = client.prepare("select pg_temp.takes($1::text::regclass, $2::text::json)").unwrap();
        let mut taken = 0;
        let mut wrong = Vec::new();
        for (table, takes, row) in rows {
            let refusal = match client.query_one(&statement, &[table, row]) {
                Ok(verdict) => verdict.get::<_, Option<String>>(0),
                Err(error) => Some(error.to_string()),
            };
            taken += usize::from(*takes);
            // The one CHECK that is left to the database.
            let left = refusal.as_ref().is_some_and(|it| it.contains("checks_even_check"));
            if *takes != refusal.is_none() && !left {
                let verdict = if *takes { "takes" } else { "refuses" };
                wrong.push(format!("zod {verdict}, PostgreSQL says {refusal:?}: {table} {row}"));
            }
        }
        assert!(taken > 500, "hardly any row is taken: {taken}");
        assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
    });
}
