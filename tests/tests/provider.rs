//! The servers that every other test relies on.

use std::os::unix::fs::PermissionsExt;

use codegen::scratch::{Caller, Cluster, Error, OWNER, Result, Server, apply, postgres, servers};
use tests::{cluster, on_each, root};

#[test]
fn a_database_belongs_to_a_role_like_supabases_postgres() {
    on_each(|cluster| {
        let database = cluster.database().unwrap();
        let row = database
            .client()
            .unwrap()
            .query_one(
                "select current_user::text, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls,
                        pg_catalog.pg_get_userbyid(datdba)::text
                 from pg_catalog.pg_roles join pg_catalog.pg_database on datname = current_database()
                 where rolname = current_user",
                &[],
            )
            .unwrap();
        let flags: Vec<bool> = (1..5).map(|column| row.get(column)).collect();
        assert_eq!(row.get::<_, String>(0), cluster.owner());
        assert_eq!(flags, [false, true, true, true], "superuser, createrole, createdb, bypassrls");
        assert_eq!(row.get::<_, String>(5), cluster.owner());
    });
}

#[test]
fn databases_of_one_template_do_not_disturb_one_another() {
    on_each(|cluster| {
        let sql = "create table public.shelves (name text); insert into public.shelves values ('north');";
        let build =
            || cluster.template("shelves", &[sql], |draft| apply(&mut draft.client()?, "shelves.sql", sql));
        let template = build().unwrap();
        // Asked for again, it is there already.
        build().unwrap();
        std::thread::scope(|scope| {
            for n in 0..4 {
                let template = &template;
                scope.spawn(move || {
                    let database = cluster.database_from(template).unwrap();
                    let mut client = database.client().unwrap();
                    client.execute("insert into public.shelves values ($1)", &[&format!("{n}")]).unwrap();
                    let rows =
                        client.query("select name from public.shelves order by name desc", &[]).unwrap();
                    let names: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
                    assert_eq!(names, ["north".to_owned(), format!("{n}")]);
                });
            }
        });
    });
}

#[test]
fn an_error_in_a_file_names_its_line_and_says_what_postgresql_says() {
    let database = cluster(15).database().unwrap();
    let mut client = database.client().unwrap();
    let mut problem = |sql: &str| match apply(&mut client, "files/003_books.sql", sql) {
        Err(Error::Sql(error)) => error.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        problem("-- ünïcödé\nselect 1;\n\nselect 'é',\n    titel from pg_class;\n"),
        "files/003_books.sql:5:5: column \"titel\" does not exist (42703)"
    );
    assert_eq!(
        problem("create table t (a int check (a > 0));\n  insert into t values (-1);"),
        "files/003_books.sql:2:3: new row for relation \"t\" violates check constraint \"t_a_check\" (23514)\n  \
         detail: Failing row contains (-1)."
    );
    assert_eq!(
        problem("do $$\nbegin\n  raise exception 'no' using hint = 'yes';\nend $$;"),
        "files/003_books.sql:1:1: no (P0001)\n  hint: yes\n  \
         context: PL/pgSQL function inline_code_block line 3 at RAISE"
    );
}

#[test]
fn statements_run_one_by_one_as_psql_runs_them() {
    let database = cluster(15).database().unwrap();
    let mut client = database.client().unwrap();
    // Not possible in one transaction, which several statements in one message would be.
    let sql = "create table t (a int);\ncreate index concurrently t_a_idx on t (a);\nselect no_such;\ndrop table t;";
    assert!(apply(&mut client, "file.sql", sql).is_err());
    let index = client.query_one("select to_regclass('t_a_idx') is not null", &[]).unwrap();
    assert!(index.get::<_, bool>(0), "what ran before the error stays");
}

#[test]
fn psql_and_pg_dump_see_the_database_as_the_owner() {
    let database = cluster(15).database().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("books.sql");
    std::fs::write(&file, "create table public.books (id int);\nselect current_user;\n").unwrap();
    let printed = database.psql(&file).unwrap();
    assert!(printed.contains(&format!(" {OWNER}")), "{printed}");
    let problem = database.psql(&file).unwrap_err().to_string();
    assert!(problem.contains("books.sql:1: ERROR:  relation \"books\" already exists"), "{problem}");
    let dump = database.pg_dump().unwrap();
    assert!(dump.contains("CREATE TABLE public.books") && !dump.contains("restrict"), "{dump}");
    assert_eq!(dump, database.pg_dump().unwrap());
}

#[test]
fn a_caller_is_a_role_with_claims_until_the_transaction_ends() -> Result<()> {
    let database = cluster(15).database()?;
    let mut client = database.client()?;
    let caller = Caller::new("pg_monitor").claims(r#"{"sub": "ann"}"#);
    let who = "select current_user::text, current_setting('request.jwt.claims', true)";
    // The owner is no member of that role; the superuser may be anybody.
    assert_eq!(
        caller.begin(&mut client).map(|_| ()).unwrap_err().to_string(),
        "acting as pg_monitor: permission denied to set role \"pg_monitor\" (42501)"
    );
    let mut client = database.superuser()?;
    let mut transaction = caller.begin(&mut client)?;
    let row = transaction.query_one(who, &[]).unwrap();
    assert_eq!((row.get(0), row.get(1)), ("pg_monitor", r#"{"sub": "ann"}"#));
    transaction.commit().unwrap();
    let row = client.query_one(who, &[]).unwrap();
    assert_eq!((row.get(0), row.get(1)), ("supabase_admin", ""));
    Ok(())
}

#[test]
fn binaries_that_the_servers_user_cannot_reach_are_copied() {
    let package = root().join("tests/node_modules/postgres-17");
    assert!(package.exists(), "run `cargo xtask test` once");
    // As root, whose servers run as somebody else, that user cannot look in here.
    let private = tempfile::tempdir().unwrap();
    std::fs::set_permissions(private.path(), PermissionsExt::from_mode(0o700)).unwrap();
    std::os::unix::fs::symlink(package, private.path().join("postgres-17")).unwrap();
    let found = servers(&[private.path()]).unwrap();
    let here = |server: &&Server| matches!(server, Server::Installed(i) if i.bin.starts_with(private.path()));
    let Some(server) = found.iter().find(here) else {
        // The machine has a 17 of its own, which goes before, or the person chose one.
        return;
    };
    let cluster = Cluster::of(server).unwrap();
    let database = cluster.database().unwrap();
    let version = database.client().unwrap().query_one("select version()", &[]).unwrap();
    assert!(version.get::<_, String>(0).starts_with("PostgreSQL 17"));
}

#[test]
fn a_given_server_is_used_with_a_role_of_its_own_for_the_owner() {
    let given = cluster(15).database().unwrap();
    let mut admin = given.superuser().unwrap();
    admin.batch_execute("create role given_admin superuser login; create role given_guest login").unwrap();
    let address = |role| given.url_as(Some(role));
    assert_eq!(
        Cluster::attach(&address("given_guest")).unwrap_err().to_string(),
        "the server of the given URL: role given_guest is no superuser there"
    );
    let attached = Cluster::attach(&address("given_admin")).unwrap();
    assert_eq!((attached.version(), attached.owner()), (15, "lockstep_owner"));
    let database = attached.database().unwrap();
    let mut client = database.client().unwrap();
    let row = client
        .query_one(
            "select current_user::text, pg_get_userbyid(datdba)::text from pg_database \
                                where datname = current_database()",
            &[],
        )
        .unwrap();
    assert_eq!((row.get(0), row.get(1)), ("lockstep_owner", "lockstep_owner"));
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("who.sql"), "select current_user;").unwrap();
    assert!(database.psql(&folder.path().join("who.sql")).unwrap().contains(" lockstep_owner"));

    // A template of the same name with other sources takes the place of the old one, which nobody would remove.
    let names = |client: &mut postgres::Client| -> Vec<String> {
        let ours = "select datname::text from pg_database where datname ~ '^lockstep_template_guest'";
        client.query(ours, &[]).unwrap().iter().map(|row| row.get(0)).collect()
    };
    let template =
        |source| attached.template("guest", &[source], |draft| apply(&mut draft.client()?, "", source));
    template("select 1").unwrap();
    let first = names(&mut admin);
    template("select 2").unwrap();
    let second = names(&mut admin);
    assert_eq!((first.len(), second.len()), (1, 1));
    assert_ne!(first, second);
    // A subscription, which PostgreSQL does not drop along with its database, does not keep that.
    let subscribe =
        "create subscription of_guest connection '' publication p with (connect = false, slot_name = x)";
    database.superuser().unwrap().batch_execute(subscribe).unwrap();
    let left = format!("select 1 from pg_database where datname = '{}'", database.name());
    drop((client, database));
    assert!(admin.query(&left, &[]).unwrap().is_empty());
    let clean = format!("drop database {}", second[0]);
    for statement in [clean.as_str(), "drop role lockstep_owner, given_admin, given_guest"] {
        admin.batch_execute(statement).unwrap();
    }
}
