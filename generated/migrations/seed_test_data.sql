-- AI Assistant Platform: test data. Generated; do not edit.
--
-- Applies any number of times and touches only its own rows, which it knows by their keys. Refuses a database that looks
-- like production: one that says so in its name or in the setting `app.environment`, or that holds more than
-- 20 rows of others in a table below; `alter database … set app.environment = 'development'` says otherwise.
begin;
set local lock_timeout = '5s';

do $$
declare
    environment constant text := coalesce(current_setting('app.environment', true), '');
    refusal constant text := 'this database looks like production: test data is not for it';
    crowded constant text := (
        select string_agg(seeded.name, ', ')
        from (values
            ('public.conversations', (select count(*) from (
                select from public.conversations as t
                where (t.id in ('00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-000000000102', '00000000-0000-4000-8000-000000000201')) is not true
                limit 20 + 1
            ) as others)),
            ('public.feedback', (select count(*) from (
                select from public.feedback as t
                where (t.id in ('00000000-0000-4000-8000-000000010001', '00000000-0000-4000-8000-000000010002')) is not true
                limit 20 + 1
            ) as others)),
            ('public.messages', (select count(*) from (
                select from public.messages as t
                where (t.id in ('00000000-0000-4000-8000-000000001001', '00000000-0000-4000-8000-000000001002', '00000000-0000-4000-8000-000000001003', '00000000-0000-4000-8000-000000002001')) is not true
                limit 20 + 1
            ) as others)),
            ('public.tenants', (select count(*) from (
                select from public.tenants as t
                where (t.id in ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002')) is not true
                limit 20 + 1
            ) as others)),
            ('public.usage_metrics', (select count(*) from (
                select from public.usage_metrics as t
                where (t.id in ('00000000-0000-4000-8000-000000100001', '00000000-0000-4000-8000-000000100002', '00000000-0000-4000-8000-000000100003', '00000000-0000-4000-8000-000000200001')) is not true
                limit 20 + 1
            ) as others)),
            ('public.users', (select count(*) from (
                select from public.users as t
                where (t.id in ('00000000-0000-4000-8000-000000000011', '00000000-0000-4000-8000-000000000012', '00000000-0000-4000-8000-000000000013', '00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000031')) is not true
                limit 20 + 1
            ) as others))
        ) as seeded (name, rows_of_others)
        where seeded.rows_of_others > 20
    );
begin
    if environment ~* '^prod' or current_database() ~* '(^|[^a-z])prod(uction)?([^a-z]|$)' then
        raise exception using message = refusal,
            hint = 'Its name, or its setting app.environment, says production.';
    end if;
    if crowded is not null and environment !~* '^(dev|test|local)' then
        raise exception using message = refusal,
            detail = format('More than 20 rows of others in: %s.', crowded),
            hint = 'If it is for development, say: alter database … set app.environment = ''development''';
    end if;
end
$$;

insert into public.tenants (id, name, slug) values
    ('00000000-0000-4000-8000-000000000001', 'Acme Test', 'test-acme'),
    ('00000000-0000-4000-8000-000000000002', 'Globex Test', 'test-globex')
on conflict (id) do nothing;

insert into public.users (id, tenant_id, auth_id, email, name, role) values
    ('00000000-0000-4000-8000-000000000011', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000000a1', 'ada@acme.test', 'Ada', 'admin')
on conflict (id) do nothing;

insert into public.users (id, tenant_id, auth_id, email, name) values
    ('00000000-0000-4000-8000-000000000012', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000000a2', 'bob@acme.test', 'Bob')
on conflict (id) do nothing;

insert into public.users (id, tenant_id, auth_id, email, name, is_active) values
    ('00000000-0000-4000-8000-000000000013', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000000a3', 'idle@acme.test', 'Idle', false)
on conflict (id) do nothing;

insert into public.users (id, tenant_id, auth_id, email, name) values
    ('00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-0000000000b1', 'gus@globex.test', 'Gus')
on conflict (id) do nothing;

insert into public.users (id, auth_id, email, name) values
    ('00000000-0000-4000-8000-000000000031', '00000000-0000-4000-8000-0000000000c1', 'drifter@nowhere.test', 'Drifter')
on conflict (id) do nothing;

insert into public.conversations (id, tenant_id, user_id, title) values
    ('00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000011', 'Quarterly report'),
    ('00000000-0000-4000-8000-000000000102', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000012', 'Holiday plans'),
    ('00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000021', 'Support case')
on conflict (id) do nothing;

insert into public.messages (id, tenant_id, conversation_id, role, content) values
    ('00000000-0000-4000-8000-000000001001', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000101', 'user', 'Summarise the quarter.')
on conflict (id) do nothing;

insert into public.messages (id, tenant_id, conversation_id, role, content, token_count, model_used, latency_ms) values
    ('00000000-0000-4000-8000-000000001002', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000101', 'assistant', 'Revenue grew by four per cent.', 9, 'example-model', 820)
on conflict (id) do nothing;

insert into public.messages (id, tenant_id, conversation_id, role, content) values
    ('00000000-0000-4000-8000-000000001003', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000102', 'user', 'Where is it warm in March?'),
    ('00000000-0000-4000-8000-000000002001', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000201', 'user', 'My order has not arrived.')
on conflict (id) do nothing;

insert into public.feedback (id, tenant_id, message_id, user_id, rating, comment) values
    ('00000000-0000-4000-8000-000000010001', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000001002', '00000000-0000-4000-8000-000000000011', 1, 'Short and right.')
on conflict (id) do nothing;

insert into public.feedback (id, tenant_id, message_id, user_id, rating) values
    ('00000000-0000-4000-8000-000000010002', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000001002', '00000000-0000-4000-8000-000000000012', -1)
on conflict (id) do nothing;

insert into public.usage_metrics (id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost) values
    ('00000000-0000-4000-8000-000000100001', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000011', '2026-01-12', 1200, 340, 4, '0.0123'),
    ('00000000-0000-4000-8000-000000100002', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000011', ((now() at time zone 'UTC')::date), 900, 120, 2, '0.0071')
on conflict (id) do nothing;

insert into public.usage_metrics (id, tenant_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost) values
    ('00000000-0000-4000-8000-000000100003', '00000000-0000-4000-8000-000000000001', '2026-01-12', 100, 20, 1, '0.00004')
on conflict (id) do nothing;

insert into public.usage_metrics (id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost) values
    ('00000000-0000-4000-8000-000000200001', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000021', '2026-01-13', 800, 210, 2, '0.0071')
on conflict (id) do nothing;

commit;