//! Where the line is: statements that are refused, each by what is there to refuse it, and their neighbours that are not.

/// A statement that a constraint refuses, by the constraint's name.
pub const REFUSED: &[(&str, &str)] = &[
    (
        "conversations_pkey",
        "update public.conversations set id = '00000000-0000-4000-8000-000000000101'
         where id = '00000000-0000-4000-8000-000000000102'",
    ),
    // The key to users refuses it too, where it is there.
    (
        "conversations_tenant_id_fkey",
        "alter table public.conversations drop constraint conversations_tenant_id_user_id_fkey;
         insert into public.conversations (tenant_id, user_id)
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
    ("messages_content_check", "update public.messages set content = e' \\t\\r\\n'"),
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
    // A key is a key whatever else the rows hold.
    (
        "conversations_pkey",
        "insert into public.conversations (id, tenant_id, user_id, title, metadata, is_archived, created_at, updated_at)
         values ('00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-000000000002',
                 '00000000-0000-4000-8000-000000000021', 'x', '{\"x\": 1}', true, '2000-01-01', '2000-01-01')",
    ),
    (
        "feedback_pkey",
        "insert into public.feedback (id, message_id, user_id, rating, created_at)
         values ('00000000-0000-4000-8000-000000010001', '00000000-0000-4000-8000-000000002001',
                 '00000000-0000-4000-8000-000000000021', -1, '2000-01-01')",
    ),
    (
        "feedback_message_id_user_id_key",
        "insert into public.feedback (message_id, user_id, rating, created_at)
         values ('00000000-0000-4000-8000-000000001002', '00000000-0000-4000-8000-000000000011', -1, '2000-01-01')",
    ),
    (
        "usage_metrics_pkey",
        "insert into public.usage_metrics
             (id, tenant_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at)
         values ('00000000-0000-4000-8000-000000100001', '00000000-0000-4000-8000-000000000002', '2000-01-01',
                 1, 1, 1, 1, '2000-01-01')",
    ),
    (
        "usage_metrics_tenant_id_user_id_date_key",
        "insert into public.usage_metrics
             (tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at)
         values ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000011', '2026-01-12',
                 1, 1, 1, 1, '2000-01-01')",
    ),
    // Nobody is moved to another tenant while rows are his there; each key refuses it when the others have nothing to say.
    (
        "conversations_tenant_id_user_id_fkey",
        "delete from public.feedback; delete from public.usage_metrics;
         update public.users set tenant_id = '00000000-0000-4000-8000-000000000002' where id = '00000000-0000-4000-8000-000000000011'",
    ),
    (
        "feedback_tenant_id_user_id_fkey",
        "delete from public.conversations where user_id = '00000000-0000-4000-8000-000000000012'; delete from public.usage_metrics;
         update public.users set tenant_id = '00000000-0000-4000-8000-000000000002' where id = '00000000-0000-4000-8000-000000000012'",
    ),
    (
        "usage_metrics_tenant_id_user_id_fkey",
        "delete from public.conversations; update public.users set tenant_id = '00000000-0000-4000-8000-000000000002' where id = '00000000-0000-4000-8000-000000000011'",
    ),
    (
        "conversations_tenant_id_fkey",
        "alter table public.conversations drop constraint conversations_tenant_id_user_id_fkey;
         delete from public.users; delete from public.usage_metrics; update public.tenants set id = gen_random_uuid()",
    ),
    (
        "usage_metrics_tenant_id_fkey",
        "delete from public.users; update public.tenants set id = gen_random_uuid()",
    ),
    (
        "messages_tenant_id_conversation_id_fkey",
        "update public.conversations set tenant_id = '00000000-0000-4000-8000-000000000002', user_id = '00000000-0000-4000-8000-000000000021' where user_id = '00000000-0000-4000-8000-000000000011'",
    ),
    (
        "feedback_message_id_fkey",
        "update public.messages set id = gen_random_uuid() where id = '00000000-0000-4000-8000-000000001002'",
    ),
    // A tenant that the writer names is not corrected in silence.
    (
        "conversations_tenant_id_user_id_fkey",
        "insert into public.conversations (tenant_id, user_id) values ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000011')",
    ),
    (
        "messages_tenant_id_conversation_id_fkey",
        "insert into public.messages (tenant_id, conversation_id, role, content)
         values ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000101', 'user', 'x')",
    ),
    // Feedback that is pointed at another tenant's message takes that message's tenant, where its user is nobody.
    (
        "feedback_tenant_id_user_id_fkey",
        "update public.feedback set message_id = '00000000-0000-4000-8000-000000002001'
         where id = '00000000-0000-4000-8000-000000010002'",
    ),
    ("usage_metrics_estimated_cost_check", "update public.usage_metrics set estimated_cost = -0.000001"),
];

/// Statements that a trigger refuses, by its name and the SQLSTATE.
pub const RAISED: &[(&str, &str, &str)] = &[(
    "refuse_tenant_change",
    "23000",
    "update public.messages set tenant_id = '00000000-0000-4000-8000-000000000002',
        conversation_id = '00000000-0000-4000-8000-000000000201'
     where id = '00000000-0000-4000-8000-000000001003'",
)];

/// Statements at the very edge of what is allowed, by the name of the constraint or trigger that lets them pass.
pub const ACCEPTED: &[(&str, &str)] = &[
    (
        "feedback_message_id_user_id_key",
        "insert into public.feedback (message_id, user_id, rating)
         values ('00000000-0000-4000-8000-000000001003', '00000000-0000-4000-8000-000000000011', 1)",
    ),
    ("conversations_title_check", "update public.conversations set title = repeat('x', 500)"),
    ("messages_content_check", "update public.messages set content = '.'"),
    ("messages_token_count_check", "update public.messages set token_count = 0"),
    ("messages_latency_ms_check", "update public.messages set latency_ms = 0"),
    ("feedback_comment_check", "update public.feedback set comment = repeat('x', 5000)"),
    ("usage_metrics_prompt_tokens_check", "update public.usage_metrics set prompt_tokens = 0"),
    ("usage_metrics_completion_tokens_check", "update public.usage_metrics set completion_tokens = 0"),
    ("usage_metrics_request_count_check", "update public.usage_metrics set request_count = 0"),
    ("usage_metrics_estimated_cost_check", "update public.usage_metrics set estimated_cost = 0"),
    // Clients that write whole rows name the tenant that they found.
    ("refuse_tenant_change", "update public.messages set tenant_id = tenant_id"),
];
