//! Everybody who could calls every function, and reads the tables of others: what becomes of it, and of whose rows.

use codegen::model::{Actor, Function, FunctionKind, ObjectId, Schema};
use codegen::scratch::Caller;
use codegen::scratch::postgres::Client;
use codegen::scratch::postgres::error::SqlState;
use tests::on_each;
use tests::tree::Tree;

use super::usage::{ACME, ADA};

/// Whether the declaration grants the call: the function, and the use of its schema's names.
fn is_granted(schema: &Schema, function: &Function, actor: &Actor) -> bool {
    let may = |object: &ObjectId| {
        let on = schema.privileges_on(object);
        on.is_some_and(|on| on.grants.contains_key(&actor.role))
    };
    let namespace = &function.name.schema;
    let named = *namespace == "public" || may(&ObjectId::Schema(namespace.clone()));
    named && may(&ObjectId::Function(function.id()))
}

/// A call as a caller, undone again: the error, if there was one.
fn called(client: &mut Client, actor: &Actor, call: &str) -> Option<SqlState> {
    let mut transaction =
        Caller::new(actor.role.as_str()).claims(actor.claims.as_str()).begin(client).unwrap();
    transaction.batch_execute(call).err().map(|error| error.code().cloned().unwrap())
}

/// A call with nulls. What comes of it where it is let through is another matter; it is no refusal.
fn nulls(function: &Function) -> String {
    let nulls = function.arguments.iter().map(|argument| format!("null::{}", argument.ty));
    format!("select {}({})", function.name, nulls.collect::<Vec<_>>().join(", "))
}

#[test]
fn everybody_calls_every_function_and_is_refused_but_for_what_is_granted() {
    let schema = schema::declaration().schema;
    on_each(|cluster| {
        let database = Tree::platform().seeded(cluster);
        let mut client = database.client().unwrap();
        let mut allowed = Vec::new();
        for function in schema.functions.values().filter(|it| it.kind == FunctionKind::Function) {
            for actor in &schema.seed.actors {
                let error = called(&mut client, actor, &nulls(function));
                let refused = error == Some(SqlState::INSUFFICIENT_PRIVILEGE);
                let what = format!("{}: {} ({error:?})", actor.name, function.name);
                assert_eq!(!refused, is_granted(&schema, function, actor), "{what}");
                if !refused {
                    allowed.push(format!("{}: {}", actor.name, function.name));
                }
            }
        }
        assert_eq!(allowed, ["service role: public.increment_usage_metrics"]);
    });
}

/// The platform's one function that is called: the service's call adds to the line that it names and to no other, and
/// everybody else's, for whichever tenant and user, changes nothing.
#[test]
fn usage_is_added_to_the_line_that_is_named_by_the_service_alone() {
    const GLOBEX: &str = "00000000-0000-4000-8000-000000000002";
    const GUS: &str = "00000000-0000-4000-8000-000000000021";
    /// All lines but that of the day of the calls, and how they are.
    const OTHERS: &str = "select md5(string_agg(u::text, e'\\n' order by u.id)) from public.usage_metrics u
                          where date <> '2026-02-01'";
    let schema = schema::declaration().schema;
    on_each(|cluster| {
        let database = Tree::platform().seeded(cluster);
        let mut observer = database.superuser().unwrap();
        let mut client = database.client().unwrap();
        let before: String = observer.query_one(OTHERS, &[]).unwrap().get(0);
        for actor in &schema.seed.actors {
            for (tenant, user) in [(ACME, Some(ADA)), (ACME, None), (GLOBEX, Some(GUS)), (GLOBEX, None)] {
                let user = user.map_or_else(|| "null".to_owned(), |user| format!("'{user}'"));
                let call = format!(
                    "select public.increment_usage_metrics('{tenant}', {user}, '2026-02-01', 3, 4, 0.5)"
                );
                let mut transaction = Caller::new(actor.role.as_str())
                    .claims(actor.claims.as_str())
                    .begin(&mut client)
                    .unwrap();
                let done = transaction.batch_execute(&call);
                if actor.role != schema.actors.service {
                    let state = done.unwrap_err().code().cloned();
                    assert_eq!(state, Some(SqlState::INSUFFICIENT_PRIVILEGE), "{}: {call}", actor.name);
                    continue;
                }
                done.unwrap();
                transaction.commit().unwrap();
                let line = format!(
                    "select count(*) = 1 and bool_and(prompt_tokens = 3 and completion_tokens = 4
                         and request_count = 1 and estimated_cost = 0.5)
                     from public.usage_metrics
                     where date = '2026-02-01' and tenant_id = '{tenant}' and user_id is not distinct from {user}"
                );
                assert!(observer.query_one(&line, &[]).unwrap().get::<_, bool>(0), "{call}");
            }
        }
        let lines = "select count(*) from public.usage_metrics where date = '2026-02-01'";
        assert_eq!(observer.query_one(lines, &[]).unwrap().get::<_, i64>(0), 4);
        assert_eq!(observer.query_one(OTHERS, &[]).unwrap().get::<_, String>(0), before);
        // A user is charged in his own tenant or not at all.
        let service = schema.seed.actors.iter().find(|it| it.role == schema.actors.service).unwrap();
        let strange =
            format!("select public.increment_usage_metrics('{GLOBEX}', '{ADA}', '2026-02-01', 3, 4, 0.5)");
        let error = called(&mut client, service, &strange);
        assert_eq!(error, Some(SqlState::FOREIGN_KEY_VIOLATION));
    });
}

/// The stand-ins for the tables of others, on a development database: each caller reads his tenant and his own line.
#[test]
fn the_tables_of_others_show_a_caller_his_own_tenant_and_line() {
    let schema = schema::declaration().schema;
    let member = &schema.actors.member;
    on_each(|cluster| {
        let database = Tree::platform().seeded(cluster);
        let mut client = database.client().unwrap();
        for actor in &schema.seed.actors {
            let mut seen = |question: &str| {
                let caller = Caller::new(actor.role.as_str()).claims(actor.claims.as_str());
                let mut transaction = caller.begin(&mut client).unwrap();
                let rows =
                    transaction.query(question, &[]).map_err(|error| error.code().cloned().unwrap())?;
                Ok(rows.iter().map(|row| row.get(0)).collect::<Vec<String>>())
            };
            let tenants = seen("select id::text from public.tenants");
            let lines = seen("select auth_id::text from public.users");
            if actor.role == schema.actors.service {
                assert_eq!((tenants.unwrap().len(), lines.unwrap().len()), (2, 5));
            } else if actor.role == *member {
                assert_eq!(tenants, Ok(actor.tenant.iter().cloned().collect()), "{}", actor.name);
                let own: Vec<String> = lines.unwrap();
                assert!(own.iter().all(|line| actor.claims.contains(line)), "{}: {own:?}", actor.name);
            } else {
                let refused: Result<Vec<String>, _> = Err(SqlState::INSUFFICIENT_PRIVILEGE);
                assert_eq!((&tenants, &lines), (&refused, &refused), "{}", actor.name);
            }
        }
    });
}
