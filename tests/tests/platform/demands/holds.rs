//! What comes about by itself.

/// Statements, and a question that is answered yes after them, by the name of what sees to it.
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
    // A sender who did not start the conversation moves it too.
    (
        "touch_conversations",
        "set local role authenticated;
         select set_config('request.jwt.claims', '{\"sub\":\"00000000-0000-4000-8000-0000000000a2\"}', true);
         insert into public.messages (conversation_id, role, content)
         values ('00000000-0000-4000-8000-000000000101', 'user', 'from another member')",
        "select updated_at > now() from public.conversations where id = '00000000-0000-4000-8000-000000000101'",
    ),
    // Many messages are one update, of each conversation once.
    (
        "touch_conversations",
        "create temporary table touched (id uuid);
         grant insert on touched to public;
         create function pg_temp.note() returns trigger language plpgsql as
             $$ begin insert into touched select id from changed; return null; end $$;
         create trigger note after update on public.conversations referencing new table as changed
             for each statement execute function pg_temp.note();
         insert into public.messages (conversation_id, role, content)
         select c.id, 'user', n::text from public.conversations c, generate_series(1, 100) n
         where c.tenant_id = '00000000-0000-4000-8000-000000000001'",
        "select array_agg(id order by id) = '{00000000-0000-4000-8000-000000000101,00000000-0000-4000-8000-000000000102}'
         from touched",
    ),
    (
        "copy_message_tenant",
        "update public.feedback set tenant_id = '00000000-0000-4000-8000-000000000002'",
        "select bool_and(tenant_id = '00000000-0000-4000-8000-000000000001') from public.feedback",
    ),
    (
        "messages_tenant_id_conversation_id_fkey",
        "delete from public.conversations where id = '00000000-0000-4000-8000-000000000101'",
        "select count(*) = 2 from public.messages",
    ),
    (
        "feedback_tenant_id_user_id_fkey",
        "delete from public.users where id = '00000000-0000-4000-8000-000000000012'",
        "select count(*) = 1 from public.feedback",
    ),
    // What a tenant used goes with it: there is nobody left whose line it could be folded into.
    (
        "usage_metrics_tenant_id_fkey",
        "delete from public.tenants where id = '00000000-0000-4000-8000-000000000001'",
        "select (select count(*) from public.conversations) = 1 and (select count(*) from public.messages) = 1
             and (select count(*) from public.feedback) = 0
             and (select array_agg(tenant_id) = '{00000000-0000-4000-8000-000000000002}' from public.usage_metrics)",
    ),
    (
        "conversations_tenant_id_fkey",
        "alter table public.conversations drop constraint conversations_tenant_id_user_id_fkey;
         delete from public.tenants where id = '00000000-0000-4000-8000-000000000001'",
        "select count(*) = 1 from public.conversations",
    ),
    // Where nothing folds it, usage still outlives its user.
    (
        "usage_metrics_tenant_id_user_id_fkey",
        "alter table public.users disable trigger fold_user_usage;
         delete from public.users where id = '00000000-0000-4000-8000-000000000021'",
        "select tenant_id = '00000000-0000-4000-8000-000000000002' and user_id is null from public.usage_metrics
         where id = '00000000-0000-4000-8000-000000200001'",
    ),
    // Whoever may delete users needs no right to their usage.
    (
        "fold_user_usage",
        "create policy goodbye on public.users for delete to authenticated using (true);
         grant delete on public.users to authenticated;
         set local role authenticated;
         select set_config('request.jwt.claims', '{\"sub\":\"00000000-0000-4000-8000-0000000000a1\"}', true);
         delete from public.users where id = '00000000-0000-4000-8000-000000000011'; reset role",
        "select sum(prompt_tokens) = 2200 and count(*) = 2 from public.usage_metrics where tenant_id = '00000000-0000-4000-8000-000000000001'",
    ),
    // Folding adds what there is to a line, and makes the lines that are not there yet.
    (
        "fold_user_usage",
        "delete from public.users",
        "select sum(prompt_tokens) = 3000 and sum(completion_tokens) = 690 and sum(request_count) = 9
             and sum(estimated_cost) = 0.02654 and count(*) = 3 and count(user_id) = 0
         from public.usage_metrics",
    ),
    (
        "increment_usage_metrics",
        "set local role service_role; select public.increment_usage_metrics('00000000-0000-4000-8000-000000000001', null, null, 3, 4, 0.5)",
        "select prompt_tokens = 3 and completion_tokens = 4 and request_count = 1 and estimated_cost = 0.5
         from public.usage_metrics where user_id is null and date = (now() at time zone 'UTC')::date",
    ),
    // The caller's own rights on users are no matter.
    (
        "current_tenant_id",
        "revoke all on public.users from authenticated; set local role authenticated;
         select set_config('request.jwt.claims', '{\"sub\":\"00000000-0000-4000-8000-0000000000a1\"}', true);",
        "select count(*) = 2 from public.conversations",
    ),
    (
        "current_user_id",
        "revoke all on public.users from authenticated; set local role authenticated;
         select set_config('request.jwt.claims', '{\"sub\":\"00000000-0000-4000-8000-0000000000a1\"}', true);
         update public.conversations set title = 'mine'",
        "select count(*) = 1 from public.conversations where title = 'mine'",
    ),
    (
        "fill_conversation_tenant",
        "revoke all on public.users from authenticated; set local role authenticated;
         select set_config('request.jwt.claims', '{\"sub\":\"00000000-0000-4000-8000-0000000000a1\"}', true);
         insert into public.conversations (user_id, title) values ('00000000-0000-4000-8000-000000000011', 'filled')",
        "select count(*) = 1 from public.conversations where title = 'filled'",
    ),
    // A plan that is kept serves whoever runs it.
    (
        "current_tenant_id",
        "set local plan_cache_mode = force_generic_plan;
         create function pg_temp.visible() returns bigint language plpgsql as
             $$ begin return (select count(*) from public.conversations); end $$;
         set local role authenticated;
         select set_config('request.jwt.claims', '{\"sub\":\"00000000-0000-4000-8000-0000000000a1\"}', true);
         select pg_temp.visible();
         set local role authenticated;
         select set_config('request.jwt.claims', '{\"sub\":\"00000000-0000-4000-8000-0000000000b1\"}', true);",
        "select pg_temp.visible() = 1",
    ),
    (
        "current_user_id",
        "set local plan_cache_mode = force_generic_plan;
         create function pg_temp.change() returns void language plpgsql as
             $$ begin update public.conversations set title = auth.uid()::text; end $$;
         set local role authenticated;
         select set_config('request.jwt.claims', '{\"sub\":\"00000000-0000-4000-8000-0000000000a1\"}', true);
         select pg_temp.change();
         set local role authenticated;
         select set_config('request.jwt.claims', '{\"sub\":\"00000000-0000-4000-8000-0000000000b1\"}', true);
         select pg_temp.change(); reset role",
        "select array_agg(title order by title) = '{00000000-0000-4000-8000-0000000000a1,00000000-0000-4000-8000-0000000000b1}'
         from public.conversations where title like '0%'",
    ),
];
