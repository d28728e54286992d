//! PL/pgSQL is compiled when it runs: `plpgsql_check` (<https://github.com/okbob/plpgsql_check>) reads every function
//! and says what would fail, be wrong or be slow in it.
//!
//! The extension is a package of the system (Debian: `postgresql-15-plpgsql-check`). Servers without it have
//! nothing to say here; where none has it, the test says so, and passes.

use std::io::{self, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};

use codegen::scratch::Database;
use codegen::scratch::postgres::Client;
use tests::on_each;
use tests::tree::Tree;

/// Every function of PL/pgSQL that belongs to no extension, with each table whose trigger runs it, and what is found
/// in it.
const FINDINGS: &str = "
    select p.oid::regprocedure::text, found.level, found.lineno, found.message, found.detail, found.hint
    from pg_proc p
    join pg_language l on l.oid = p.prolang and l.lanname = 'plpgsql'
    left join (select distinct tgfoid, tgrelid, tgoldtable, tgnewtable from pg_trigger where not tgisinternal) t
        on t.tgfoid = p.oid
    cross join lateral plpgsql_check_function_tb(
        p.oid, coalesce(t.tgrelid, 0), fatal_errors => false, other_warnings => true, extra_warnings => true,
        performance_warnings => true, security_warnings => true, oldtable => t.tgoldtable, newtable => t.tgnewtable
    ) found
    where not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
        and not (p.prorettype = 'trigger'::regtype and t.tgrelid is null)
    order by 1, 3";

/// Can this server have the extension, and now has it?
fn has_extension(client: &mut Client) -> bool {
    let available = "select from pg_available_extensions where name = 'plpgsql_check'";
    let available = !client.query(available, &[]).unwrap().is_empty();
    if available {
        client.batch_execute("create extension plpgsql_check").unwrap();
    }
    available
}

fn findings(client: &mut Client) -> Vec<String> {
    let rows = client.query(FINDINGS, &[]).unwrap();
    let text = |row: &codegen::scratch::postgres::Row, column: usize| -> String {
        row.get::<_, Option<String>>(column).map(|text| format!("\n    {text}")).unwrap_or_default()
    };
    rows.iter()
        .map(|row| {
            let (function, level, message): (String, String, String) = (row.get(0), row.get(1), row.get(3));
            let line: Option<i32> = row.get(2);
            let line = line.unwrap_or_default();
            format!("{function}, line {line}: {level}: {message}{}{}", text(row, 4), text(row, 5))
        })
        .collect()
}

/// Whether the server has the extension; panics where that finds something.
fn nothing_is_found(tree: &Tree, database: &Database) -> bool {
    let mut client = database.superuser().unwrap();
    if !has_extension(&mut client) {
        return false;
    }
    let found = findings(&mut client);
    assert!(found.is_empty(), "{}\n{}", tree.path("migrations").display(), found.join("\n"));
    // Weakened, to see that it reads bodies at all, those of triggers too.
    client
        .batch_execute(
            "create table public.checked (id bigint);
             create function public.misspelt() returns trigger language plpgsql as
                 $$begin new.idd := 1; return new; end$$;
             create trigger misspelt before insert on public.checked for each row execute function public.misspelt();
             create function public.unqualified() returns bigint language plpgsql as
                 $$begin return (select max(i) from public.checked); end$$",
        )
        .unwrap();
    let found = findings(&mut client).join("\n");
    assert!(found.contains("misspelt(), line 1: error: record \"new\" has no field \"idd\""), "{found}");
    assert!(found.contains("unqualified(), line 1: error: column \"i\" does not exist"), "{found}");
    true
}

#[test]
fn plpgsql_check_finds_nothing_in_the_functions() {
    let heard = AtomicBool::new(false);
    on_each(|cluster| {
        for tree in [Tree::platform(), Tree::new("shop", "tests/shop/generated")] {
            heard.fetch_or(nothing_is_found(&tree, &tree.seeded(cluster)), Ordering::Relaxed);
        }
    });
    if !heard.into_inner() {
        // Not by a macro, whose output the test runner keeps to itself when a test passes.
        let _ = writeln!(
            io::stderr(),
            "no server has plpgsql_check, so nothing was read of the functions; on Debian: apt-get install \
             postgresql-15-plpgsql-check"
        );
    }
}
