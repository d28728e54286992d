//! What the platform demands of its rows: for every constraint a statement that it refuses, for every trigger what it
//! brings about. Run on the test data, each demand in a transaction of its own.

use codegen::model::{Column, ObjectId, Schema};
use codegen::scratch::postgres::Client;
use codegen::scratch::postgres::error::SqlState;
use tests::on_each;
use tests::tree::Tree;

/// A statement that a constraint refuses, by the constraint's name.
pub const REFUSED: &[(&str, &str)] = &[
    (
        "conversations_pkey",
        "update public.conversations set id = '00000000-0000-4000-8000-000000000101'
         where id = '00000000-0000-4000-8000-000000000102'",
    ),
    (
        "conversations_tenant_id_fkey",
        "insert into public.conversations (tenant_id, user_id)
         values ('00000000-0000-4000-8000-0000000000ff', '00000000-0000-4000-8000-000000000011')",
    ),
    (
        "conversations_tenant_id_user_id_fkey",
        "update public.conversations set user_id = '00000000-0000-4000-8000-000000000021'
         where tenant_id = '00000000-0000-4000-8000-000000000001'",
    ),
    ("conversations_title_check", "update public.conversations set title = repeat('x', 501)"),
    ("conversations_metadata_check", "update public.conversations set metadata = '[]'"),
    (
        "messages_pkey",
        "update public.messages set id = '00000000-0000-4000-8000-000000001002'
         where id = '00000000-0000-4000-8000-000000001003'",
    ),
    (
        "messages_tenant_id_conversation_id_fkey",
        "update public.messages set conversation_id = '00000000-0000-4000-8000-000000000201'
         where tenant_id = '00000000-0000-4000-8000-000000000001'",
    ),
    ("messages_role_check", "update public.messages set role = 'robot'"),
    ("messages_content_check", "update public.messages set content = e' \\t\\n'"),
    ("messages_token_count_check", "update public.messages set token_count = -1"),
    ("messages_latency_ms_check", "update public.messages set latency_ms = -1"),
    ("messages_metadata_check", "update public.messages set metadata = '3'"),
    (
        "feedback_pkey",
        "update public.feedback set id = '00000000-0000-4000-8000-000000010001'
         where id = '00000000-0000-4000-8000-000000010002'",
    ),
    (
        "feedback_message_id_user_id_key",
        "update public.feedback set user_id = '00000000-0000-4000-8000-000000000011'",
    ),
    (
        "feedback_tenant_id_user_id_fkey",
        "update public.feedback set user_id = '00000000-0000-4000-8000-000000000021'
         where id = '00000000-0000-4000-8000-000000010002'",
    ),
    ("feedback_rating_check", "update public.feedback set rating = 0"),
    ("feedback_comment_check", "update public.feedback set comment = repeat('x', 5001)"),
    (
        "usage_metrics_pkey",
        "update public.usage_metrics set id = '00000000-0000-4000-8000-000000100001'
         where id = '00000000-0000-4000-8000-000000100003'",
    ),
    (
        "usage_metrics_tenant_id_user_id_date_key",
        "insert into public.usage_metrics (tenant_id, date)
         values ('00000000-0000-4000-8000-000000000001', '2026-01-12')",
    ),
    (
        "usage_metrics_tenant_id_fkey",
        "insert into public.usage_metrics (tenant_id, date)
         values ('00000000-0000-4000-8000-0000000000ff', '2026-01-12')",
    ),
    (
        "usage_metrics_tenant_id_user_id_fkey",
        "insert into public.usage_metrics (tenant_id, user_id, date)
         values ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000021', '2026-01-12')",
    ),
    ("usage_metrics_prompt_tokens_check", "update public.usage_metrics set prompt_tokens = -1"),
    ("usage_metrics_completion_tokens_check", "update public.usage_metrics set completion_tokens = -1"),
    ("usage_metrics_request_count_check", "update public.usage_metrics set request_count = -1"),
    ("usage_metrics_estimated_cost_check", "update public.usage_metrics set estimated_cost = 'NaN'"),
];

/// Statements, and a question that is answered yes after them, by the name of the trigger or constraint that sees to it.
pub const HOLDS: &[(&str, &str, &str)] = &[
    (
        "fill_conversation_tenant",
        "insert into public.conversations (user_id, title) values ('00000000-0000-4000-8000-000000000021', 'filled')",
        "select tenant_id = '00000000-0000-4000-8000-000000000002' from public.conversations where title = 'filled'",
    ),
    (
        "set_updated_at",
        "update public.conversations set title = 'changed', updated_at = '2000-01-01'",
        "select bool_and(updated_at > created_at) from public.conversations",
    ),
    (
        "fill_message_tenant",
        "insert into public.messages (conversation_id, role, content)
         values ('00000000-0000-4000-8000-000000000201', 'assistant', 'filled')",
        "select tenant_id = '00000000-0000-4000-8000-000000000002' from public.messages where content = 'filled'",
    ),
    (
        "touch_conversations",
        "insert into public.messages (conversation_id, role, content)
         values ('00000000-0000-4000-8000-000000000102', 'assistant', 'one'),
                ('00000000-0000-4000-8000-000000000201', 'assistant', 'two')",
        "select array_agg(id order by id) = '{00000000-0000-4000-8000-000000000102,00000000-0000-4000-8000-000000000201}'
         from public.conversations where updated_at > now()",
    ),
    (
        "copy_message_tenant",
        "delete from public.feedback;
         insert into public.feedback (tenant_id, message_id, user_id, rating)
         values ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000001002',
                 '00000000-0000-4000-8000-000000000012', 1)",
        "select tenant_id = '00000000-0000-4000-8000-000000000001' from public.feedback",
    ),
    (
        "feedback_message_id_fkey",
        "delete from public.messages where id = '00000000-0000-4000-8000-000000001002'",
        "select count(*) = 0 from public.feedback",
    ),
    (
        "fold_user_usage",
        "delete from public.users where id = '00000000-0000-4000-8000-000000000011'",
        "select sum(prompt_tokens) = 1300 and count(*) = 1 from public.usage_metrics
         where tenant_id = '00000000-0000-4000-8000-000000000001' and user_id is null and date = '2026-01-12'",
    ),
];

/// Statements that a trigger refuses, by its name and the SQLSTATE.
pub const RAISED: &[(&str, &str, &str)] = &[(
    "refuse_tenant_change",
    "23000",
    "update public.messages set tenant_id = '00000000-0000-4000-8000-000000000002',
        conversation_id = '00000000-0000-4000-8000-000000000201'
     where id = '00000000-0000-4000-8000-000000001003'",
)];

/// The first demand that is not met, after a change that is undone again.
pub fn unmet(client: &mut Client, change: &str) -> Option<String> {
    let refused = REFUSED.iter().find_map(|(name, statement)| {
        let error = attempt(client, &format!("{change}; {statement}")).err();
        let by = error.as_ref().and_then(|error| error.as_db_error()?.constraint().map(str::to_owned));
        (by.as_deref() != Some(*name)).then(|| format!("{name} does not refuse: {statement}; {error:?}"))
    });
    let raised = || {
        RAISED.iter().find_map(|(name, state, statement)| {
            let error = attempt(client, &format!("{change}; {statement}")).err();
            let code = error.as_ref().and_then(|error| error.code()).map(|code| code.code().to_owned());
            (code.as_deref() != Some(*state))
                .then(|| format!("{name} does not refuse: {statement}; {error:?}"))
        })
    };
    let refused = refused.or_else(raised);
    refused.or_else(|| {
        HOLDS.iter().find_map(|(name, statements, question)| {
            let mut transaction = client.transaction().ok()?;
            let done = transaction.batch_execute(&format!("{change}; {statements}"));
            let answer = done.and_then(|()| transaction.query_one(*question, &[]));
            let yes = answer.as_ref().is_ok_and(|row| row.get::<_, Option<bool>>(0) == Some(true));
            (!yes).then(|| format!("{name} does not see to it: {question}; {:?}", answer.err()))
        })
    })
}

/// Runs statements and undoes them.
fn attempt(client: &mut Client, statements: &str) -> Result<(), codegen::scratch::postgres::Error> {
    let mut transaction = client.transaction()?;
    transaction.batch_execute(statements)?;
    transaction.rollback()
}

/// The first column declared without nulls that takes one, after a change that is undone again.
pub fn null_taken(client: &mut Client, schema: &Schema, change: &str) -> Option<String> {
    for table in
        schema.tables.values().filter(|table| !schema.is_external(&ObjectId::Table(table.name.clone())))
    {
        let written = table.columns.iter().filter(|column| column.not_null && !column.is_always_generated());
        for Column { name, .. } in written {
            let table = &table.name;
            // Triggers that fill the column in would hide it.
            let statements = format!(
                "{change}; alter table {table} disable trigger user; update {table} set {name} = null"
            );
            let error = attempt(client, &statements).err();
            if error.and_then(|error| error.code().cloned()) != Some(SqlState::NOT_NULL_VIOLATION) {
                return Some(format!("{table}.{name} takes a null"));
            }
        }
    }
    None
}

#[test]
fn the_demands_are_met() {
    on_each(|cluster| {
        let database = Tree::platform().seeded(cluster);
        let mut client = database.superuser().unwrap();
        assert_eq!(unmet(&mut client, "select 1"), None);
        assert_eq!(null_taken(&mut client, &schema::declaration().schema, "select 1"), None);
    });
}
