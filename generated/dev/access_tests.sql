-- AI Assistant Platform: the access matrix, executed. Generated; do not edit.
--
-- Runs on a development database that holds the test data, as a role that may become every role of the API. Each line
-- tries a command as one caller on each row and compares what he reaches with what he is meant to. Changes nothing.
begin;

create temporary table finding (what text not null, expected text not null, observed text not null) on commit drop;
create temporary table probed (what text not null, reached bigint not null) on commit drop;

-- Runs a statement as a caller and undoes it; null where he is refused.
create function pg_temp.attempt(caller name, claims text, statement text, key text, out reached bigint, out foreign_rows bigint)
language plpgsql as $$
begin
    begin
        perform set_config('request.jwt.claims', claims, true);
        execute format('set local role %I', caller);
        if key is null then
            execute statement into reached, foreign_rows;
        else
            execute statement into reached using key;
        end if;
        raise exception using errcode = 'LS000', message = 'undone';
    exception
        when sqlstate 'LS000' then
            null;
        when insufficient_privilege then
            reached := null;
        when sqlstate 'LK001' then
            reached := 1;
            foreign_rows := 1;
        -- Let through by privileges and policies, and stopped by a constraint: reached.
        when integrity_constraint_violation then
            reached := 1;
    end;
end
$$;

-- The rows that a command reaches are the rows that it is meant to reach.
create procedure pg_temp.expect_rows(what text, caller name, claims text, source text, expected text, statement text)
language plpgsql as $$
declare
    candidate text;
    wanted text[];
    got text[] := '{}';
begin
    execute format('select coalesce(array_agg(k order by k), %L) from (%s) as e (k)', '{}', expected) into wanted;
    for candidate in execute format('select k from (%s) as s (k) order by k', source) loop
        if coalesce((pg_temp.attempt(caller, claims, statement, candidate)).reached, 0) > 0 then
            got := got || candidate;
        end if;
    end loop;
    insert into probed values (what, cardinality(wanted));
    if got is distinct from wanted then
        insert into finding values (what, wanted::text, got::text);
    end if;
end
$$;

-- A function can be called by those who are meant to call it; planning the call asks for the right and runs nothing.
create procedure pg_temp.expect_call(what text, caller name, claims text, expected text, statement text)
language plpgsql as $$
declare
    got text := 'called';
begin
    begin
        perform set_config('request.jwt.claims', claims, true);
        execute format('set local role %I', caller);
        execute statement;
        raise exception using errcode = 'LS000', message = 'undone';
    exception
        when sqlstate 'LS000' then
            null;
        when insufficient_privilege then
            got := 'refused';
    end;
    insert into probed values (what, 0);
    if got <> expected then
        insert into finding values (what, expected, got);
    end if;
end
$$;

-- A caller's own condition, cheaper than any other, so that it is asked first wherever it may be: the rows of others are
-- not to get as far as that. It takes the column as it is, for a cast has its cost too.
create function pg_temp.is_shown(tenant anyelement, own text) returns boolean
language plpgsql cost 0.000001 as $$
begin
    if tenant::text is distinct from own then
        raise exception using errcode = 'LK001', message = 'a row of others was looked at';
    end if;
    return true;
end
$$;
grant execute on function pg_temp.is_shown to anon, authenticated, service_role;
-- An index would answer the view's own condition before any other could be asked.
set local enable_indexscan = off;
set local enable_bitmapscan = off;

-- A view shows a caller nothing but what he is meant to see.
create procedure pg_temp.expect_view(what text, caller name, claims text, expected text, statement text)
language plpgsql as $$
declare
    seen record;
    got text;
begin
    seen := pg_temp.attempt(caller, claims, statement, null);
    got := case
        when seen.reached is null then 'refused'
        when expected = 'any' then 'any'
        when seen.reached = 0 then 'nothing'
        when seen.foreign_rows = 0 then 'own'
        else 'rows of others'
    end;
    insert into probed values (what, coalesce(seen.reached, 0));
    -- A caller whose tenant has no rows sees nothing of his own.
    if got <> expected and not (expected = 'own' and got = 'nothing') then
        insert into finding values (what, expected, got);
    end if;
end
$$;

refresh materialized view public.message_feedback_summary;
refresh materialized view public.monthly_usage_summary;

create temporary table "copy of public.conversations" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from public.conversations t;
grant select on pg_temp."copy of public.conversations" to anon, authenticated, service_role;
create temporary table "copy of public.feedback" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from public.feedback t;
grant select on pg_temp."copy of public.feedback" to anon, authenticated, service_role;
create temporary table "copy of public.messages" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from public.messages t;
grant select on pg_temp."copy of public.messages" to anon, authenticated, service_role;
create temporary table "copy of public.usage_metrics" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from public.usage_metrics t;
grant select on pg_temp."copy of public.usage_metrics" to anon, authenticated, service_role;

-- Rows, by caller and command.

call pg_temp.expect_rows(
    'owner: select public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'select count(*) from public.conversations t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'owner: insert public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.user_id, t.title, t.metadata, t.is_archived, (now())::timestamp with time zone as created_at, (now())::timestamp with time zone as updated_at from public.conversations t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000011''',
    'with done as (insert into public.conversations (tenant_id, user_id, title, metadata, is_archived) select tenant_id, user_id, title, metadata, is_archived from pg_temp."copy of public.conversations" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'owner: insert public.conversations, in his own name',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, ''00000000-0000-4000-8000-000000000011''::uuid as user_id, t.title, t.metadata, t.is_archived, (now())::timestamp with time zone as created_at, (now())::timestamp with time zone as updated_at from public.conversations t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000011''',
    'with done as (insert into public.conversations (tenant_id, user_id, title, metadata, is_archived) select tenant_id, ''00000000-0000-4000-8000-000000000011''::uuid, title, metadata, is_archived from pg_temp."copy of public.conversations" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'owner: update public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000011'' and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (update public.conversations t set title = t.title, metadata = t.metadata, is_archived = t.is_archived where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'owner: delete public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000011'' and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (delete from public.conversations t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'member: select public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'select count(*) from public.conversations t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'member: insert public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.user_id, t.title, t.metadata, t.is_archived, (now())::timestamp with time zone as created_at, (now())::timestamp with time zone as updated_at from public.conversations t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000012''',
    'with done as (insert into public.conversations (tenant_id, user_id, title, metadata, is_archived) select tenant_id, user_id, title, metadata, is_archived from pg_temp."copy of public.conversations" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'member: insert public.conversations, in his own name',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, ''00000000-0000-4000-8000-000000000012''::uuid as user_id, t.title, t.metadata, t.is_archived, (now())::timestamp with time zone as created_at, (now())::timestamp with time zone as updated_at from public.conversations t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000012''',
    'with done as (insert into public.conversations (tenant_id, user_id, title, metadata, is_archived) select tenant_id, ''00000000-0000-4000-8000-000000000012''::uuid, title, metadata, is_archived from pg_temp."copy of public.conversations" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'member: update public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000012'' and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (update public.conversations t set title = t.title, metadata = t.metadata, is_archived = t.is_archived where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'member: delete public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000012'' and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (delete from public.conversations t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other tenant: select public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000002''',
    'select count(*) from public.conversations t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other tenant: insert public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.user_id, t.title, t.metadata, t.is_archived, (now())::timestamp with time zone as created_at, (now())::timestamp with time zone as updated_at from public.conversations t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000002'' and t.user_id::text = ''00000000-0000-4000-8000-000000000021''',
    'with done as (insert into public.conversations (tenant_id, user_id, title, metadata, is_archived) select tenant_id, user_id, title, metadata, is_archived from pg_temp."copy of public.conversations" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other tenant: insert public.conversations, in his own name',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, ''00000000-0000-4000-8000-000000000021''::uuid as user_id, t.title, t.metadata, t.is_archived, (now())::timestamp with time zone as created_at, (now())::timestamp with time zone as updated_at from public.conversations t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000002'' and t.user_id::text = ''00000000-0000-4000-8000-000000000021''',
    'with done as (insert into public.conversations (tenant_id, user_id, title, metadata, is_archived) select tenant_id, ''00000000-0000-4000-8000-000000000021''::uuid, title, metadata, is_archived from pg_temp."copy of public.conversations" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other tenant: update public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000002'' and t.user_id::text = ''00000000-0000-4000-8000-000000000021'' and t.tenant_id::text = ''00000000-0000-4000-8000-000000000002''',
    'with done as (update public.conversations t set title = t.title, metadata = t.metadata, is_archived = t.is_archived where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other tenant: delete public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000002'' and t.user_id::text = ''00000000-0000-4000-8000-000000000021'' and t.tenant_id::text = ''00000000-0000-4000-8000-000000000002''',
    'with done as (delete from public.conversations t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'inactive: select public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where false',
    'select count(*) from public.conversations t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'inactive: insert public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.user_id, t.title, t.metadata, t.is_archived, (now())::timestamp with time zone as created_at, (now())::timestamp with time zone as updated_at from public.conversations t) t where false and false',
    'with done as (insert into public.conversations (tenant_id, user_id, title, metadata, is_archived) select tenant_id, user_id, title, metadata, is_archived from pg_temp."copy of public.conversations" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'inactive: update public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where false and false and false',
    'with done as (update public.conversations t set title = t.title, metadata = t.metadata, is_archived = t.is_archived where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'inactive: delete public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where false and false and false',
    'with done as (delete from public.conversations t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'no tenant: select public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where false',
    'select count(*) from public.conversations t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'no tenant: insert public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.user_id, t.title, t.metadata, t.is_archived, (now())::timestamp with time zone as created_at, (now())::timestamp with time zone as updated_at from public.conversations t) t where false and false',
    'with done as (insert into public.conversations (tenant_id, user_id, title, metadata, is_archived) select tenant_id, user_id, title, metadata, is_archived from pg_temp."copy of public.conversations" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'no tenant: update public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where false and false and false',
    'with done as (update public.conversations t set title = t.title, metadata = t.metadata, is_archived = t.is_archived where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'no tenant: delete public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where false and false and false',
    'with done as (delete from public.conversations t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'unknown: select public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where false',
    'select count(*) from public.conversations t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'unknown: insert public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.user_id, t.title, t.metadata, t.is_archived, (now())::timestamp with time zone as created_at, (now())::timestamp with time zone as updated_at from public.conversations t) t where false and false',
    'with done as (insert into public.conversations (tenant_id, user_id, title, metadata, is_archived) select tenant_id, user_id, title, metadata, is_archived from pg_temp."copy of public.conversations" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'unknown: update public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where false and false and false',
    'with done as (update public.conversations t set title = t.title, metadata = t.metadata, is_archived = t.is_archived where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'unknown: delete public.conversations',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where false and false and false',
    'with done as (delete from public.conversations t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'anonymous: select public.conversations',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where false',
    'select count(*) from public.conversations t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'anonymous: insert public.conversations',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where false',
    'with done as (insert into public.conversations (tenant_id, user_id, title, metadata, is_archived) select tenant_id, user_id, title, metadata, is_archived from pg_temp."copy of public.conversations" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'anonymous: update public.conversations',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where false and false',
    'with done as (update public.conversations t set title = t.title, metadata = t.metadata, is_archived = t.is_archived where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'anonymous: delete public.conversations',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where false and false',
    'with done as (delete from public.conversations t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select public.conversations',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where true',
    'select count(*) from public.conversations t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert public.conversations',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.user_id, t.title, t.metadata, t.is_archived, (now())::timestamp with time zone as created_at, (now())::timestamp with time zone as updated_at from public.conversations t) t where true',
    'with done as (insert into public.conversations (id, tenant_id, user_id, title, metadata, is_archived, created_at, updated_at) select id, tenant_id, user_id, title, metadata, is_archived, created_at, updated_at from pg_temp."copy of public.conversations" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update public.conversations',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where true',
    'with done as (update public.conversations t set id = t.id, tenant_id = t.tenant_id, user_id = t.user_id, title = t.title, metadata = t.metadata, is_archived = t.is_archived, created_at = t.created_at, updated_at = t.updated_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete public.conversations',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.conversations t',
    'select concat_ws(''/'', t.id) from public.conversations t where true',
    'with done as (delete from public.conversations t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'owner: select public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'select count(*) from public.feedback t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'owner: insert public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.message_id, t.user_id, t.rating, t.comment, (now())::timestamp with time zone as created_at from public.feedback t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000011''',
    'with done as (insert into public.feedback (tenant_id, message_id, user_id, rating, comment) select tenant_id, message_id, user_id, rating, comment from pg_temp."copy of public.feedback" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'owner: insert public.feedback, in his own name',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.message_id, ''00000000-0000-4000-8000-000000000011''::uuid as user_id, t.rating, t.comment, (now())::timestamp with time zone as created_at from public.feedback t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000011''',
    'with done as (insert into public.feedback (tenant_id, message_id, user_id, rating, comment) select tenant_id, message_id, ''00000000-0000-4000-8000-000000000011''::uuid, rating, comment from pg_temp."copy of public.feedback" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'owner: update public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000011'' and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (update public.feedback t set rating = t.rating, comment = t.comment where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'owner: delete public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000011'' and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (delete from public.feedback t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'member: select public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'select count(*) from public.feedback t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'member: insert public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.message_id, t.user_id, t.rating, t.comment, (now())::timestamp with time zone as created_at from public.feedback t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000012''',
    'with done as (insert into public.feedback (tenant_id, message_id, user_id, rating, comment) select tenant_id, message_id, user_id, rating, comment from pg_temp."copy of public.feedback" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'member: insert public.feedback, in his own name',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.message_id, ''00000000-0000-4000-8000-000000000012''::uuid as user_id, t.rating, t.comment, (now())::timestamp with time zone as created_at from public.feedback t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000012''',
    'with done as (insert into public.feedback (tenant_id, message_id, user_id, rating, comment) select tenant_id, message_id, ''00000000-0000-4000-8000-000000000012''::uuid, rating, comment from pg_temp."copy of public.feedback" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'member: update public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000012'' and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (update public.feedback t set rating = t.rating, comment = t.comment where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'member: delete public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and t.user_id::text = ''00000000-0000-4000-8000-000000000012'' and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (delete from public.feedback t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other tenant: select public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000002''',
    'select count(*) from public.feedback t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other tenant: insert public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.message_id, t.user_id, t.rating, t.comment, (now())::timestamp with time zone as created_at from public.feedback t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000002'' and t.user_id::text = ''00000000-0000-4000-8000-000000000021''',
    'with done as (insert into public.feedback (tenant_id, message_id, user_id, rating, comment) select tenant_id, message_id, user_id, rating, comment from pg_temp."copy of public.feedback" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other tenant: insert public.feedback, in his own name',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.message_id, ''00000000-0000-4000-8000-000000000021''::uuid as user_id, t.rating, t.comment, (now())::timestamp with time zone as created_at from public.feedback t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000002'' and t.user_id::text = ''00000000-0000-4000-8000-000000000021''',
    'with done as (insert into public.feedback (tenant_id, message_id, user_id, rating, comment) select tenant_id, message_id, ''00000000-0000-4000-8000-000000000021''::uuid, rating, comment from pg_temp."copy of public.feedback" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other tenant: update public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000002'' and t.user_id::text = ''00000000-0000-4000-8000-000000000021'' and t.tenant_id::text = ''00000000-0000-4000-8000-000000000002''',
    'with done as (update public.feedback t set rating = t.rating, comment = t.comment where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other tenant: delete public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000002'' and t.user_id::text = ''00000000-0000-4000-8000-000000000021'' and t.tenant_id::text = ''00000000-0000-4000-8000-000000000002''',
    'with done as (delete from public.feedback t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'inactive: select public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where false',
    'select count(*) from public.feedback t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'inactive: insert public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.message_id, t.user_id, t.rating, t.comment, (now())::timestamp with time zone as created_at from public.feedback t) t where false and false',
    'with done as (insert into public.feedback (tenant_id, message_id, user_id, rating, comment) select tenant_id, message_id, user_id, rating, comment from pg_temp."copy of public.feedback" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'inactive: update public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where false and false and false',
    'with done as (update public.feedback t set rating = t.rating, comment = t.comment where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'inactive: delete public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where false and false and false',
    'with done as (delete from public.feedback t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'no tenant: select public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where false',
    'select count(*) from public.feedback t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'no tenant: insert public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.message_id, t.user_id, t.rating, t.comment, (now())::timestamp with time zone as created_at from public.feedback t) t where false and false',
    'with done as (insert into public.feedback (tenant_id, message_id, user_id, rating, comment) select tenant_id, message_id, user_id, rating, comment from pg_temp."copy of public.feedback" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'no tenant: update public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where false and false and false',
    'with done as (update public.feedback t set rating = t.rating, comment = t.comment where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'no tenant: delete public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where false and false and false',
    'with done as (delete from public.feedback t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'unknown: select public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where false',
    'select count(*) from public.feedback t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'unknown: insert public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.message_id, t.user_id, t.rating, t.comment, (now())::timestamp with time zone as created_at from public.feedback t) t where false and false',
    'with done as (insert into public.feedback (tenant_id, message_id, user_id, rating, comment) select tenant_id, message_id, user_id, rating, comment from pg_temp."copy of public.feedback" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'unknown: update public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where false and false and false',
    'with done as (update public.feedback t set rating = t.rating, comment = t.comment where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'unknown: delete public.feedback',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where false and false and false',
    'with done as (delete from public.feedback t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'anonymous: select public.feedback',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where false',
    'select count(*) from public.feedback t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'anonymous: insert public.feedback',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where false',
    'with done as (insert into public.feedback (tenant_id, message_id, user_id, rating, comment) select tenant_id, message_id, user_id, rating, comment from pg_temp."copy of public.feedback" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'anonymous: update public.feedback',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where false and false',
    'with done as (update public.feedback t set rating = t.rating, comment = t.comment where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'anonymous: delete public.feedback',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where false and false',
    'with done as (delete from public.feedback t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select public.feedback',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where true',
    'select count(*) from public.feedback t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert public.feedback',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.message_id, t.user_id, t.rating, t.comment, (now())::timestamp with time zone as created_at from public.feedback t) t where true',
    'with done as (insert into public.feedback (id, tenant_id, message_id, user_id, rating, comment, created_at) select id, tenant_id, message_id, user_id, rating, comment, created_at from pg_temp."copy of public.feedback" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update public.feedback',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where true',
    'with done as (update public.feedback t set id = t.id, tenant_id = t.tenant_id, message_id = t.message_id, user_id = t.user_id, rating = t.rating, comment = t.comment, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete public.feedback',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.feedback t',
    'select concat_ws(''/'', t.id) from public.feedback t where true',
    'with done as (delete from public.feedback t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'owner: select public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'select count(*) from public.messages t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'owner: insert public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.conversation_id, t.role, t.content, null::integer as token_count, null::text as model_used, null::integer as latency_ms, t.metadata, (clock_timestamp())::timestamp with time zone as created_at from public.messages t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and (role = ''user'')',
    'with done as (insert into public.messages (tenant_id, conversation_id, role, content, metadata) select tenant_id, conversation_id, role, content, metadata from pg_temp."copy of public.messages" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'owner: update public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where exists (select from public.conversations tp where tp.tenant_id = t.tenant_id and tp.id = t.conversation_id and tp.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and tp.user_id::text = ''00000000-0000-4000-8000-000000000011'') and (role = ''user'') and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (update public.messages t set content = t.content, metadata = t.metadata where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'owner: delete public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where exists (select from public.conversations tp where tp.tenant_id = t.tenant_id and tp.id = t.conversation_id and tp.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and tp.user_id::text = ''00000000-0000-4000-8000-000000000011'') and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (delete from public.messages t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'member: select public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'select count(*) from public.messages t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'member: insert public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.conversation_id, t.role, t.content, null::integer as token_count, null::text as model_used, null::integer as latency_ms, t.metadata, (clock_timestamp())::timestamp with time zone as created_at from public.messages t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and (role = ''user'')',
    'with done as (insert into public.messages (tenant_id, conversation_id, role, content, metadata) select tenant_id, conversation_id, role, content, metadata from pg_temp."copy of public.messages" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'member: update public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where exists (select from public.conversations tp where tp.tenant_id = t.tenant_id and tp.id = t.conversation_id and tp.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and tp.user_id::text = ''00000000-0000-4000-8000-000000000012'') and (role = ''user'') and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (update public.messages t set content = t.content, metadata = t.metadata where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'member: delete public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where exists (select from public.conversations tp where tp.tenant_id = t.tenant_id and tp.id = t.conversation_id and tp.tenant_id::text = ''00000000-0000-4000-8000-000000000001'' and tp.user_id::text = ''00000000-0000-4000-8000-000000000012'') and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (delete from public.messages t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other tenant: select public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000002''',
    'select count(*) from public.messages t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other tenant: insert public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.conversation_id, t.role, t.content, null::integer as token_count, null::text as model_used, null::integer as latency_ms, t.metadata, (clock_timestamp())::timestamp with time zone as created_at from public.messages t) t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000002'' and (role = ''user'')',
    'with done as (insert into public.messages (tenant_id, conversation_id, role, content, metadata) select tenant_id, conversation_id, role, content, metadata from pg_temp."copy of public.messages" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other tenant: update public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where exists (select from public.conversations tp where tp.tenant_id = t.tenant_id and tp.id = t.conversation_id and tp.tenant_id::text = ''00000000-0000-4000-8000-000000000002'' and tp.user_id::text = ''00000000-0000-4000-8000-000000000021'') and (role = ''user'') and t.tenant_id::text = ''00000000-0000-4000-8000-000000000002''',
    'with done as (update public.messages t set content = t.content, metadata = t.metadata where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other tenant: delete public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where exists (select from public.conversations tp where tp.tenant_id = t.tenant_id and tp.id = t.conversation_id and tp.tenant_id::text = ''00000000-0000-4000-8000-000000000002'' and tp.user_id::text = ''00000000-0000-4000-8000-000000000021'') and t.tenant_id::text = ''00000000-0000-4000-8000-000000000002''',
    'with done as (delete from public.messages t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'inactive: select public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where false',
    'select count(*) from public.messages t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'inactive: insert public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.conversation_id, t.role, t.content, null::integer as token_count, null::text as model_used, null::integer as latency_ms, t.metadata, (clock_timestamp())::timestamp with time zone as created_at from public.messages t) t where false and (role = ''user'')',
    'with done as (insert into public.messages (tenant_id, conversation_id, role, content, metadata) select tenant_id, conversation_id, role, content, metadata from pg_temp."copy of public.messages" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'inactive: update public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where exists (select from public.conversations tp where tp.tenant_id = t.tenant_id and tp.id = t.conversation_id and false and false) and (role = ''user'') and false',
    'with done as (update public.messages t set content = t.content, metadata = t.metadata where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'inactive: delete public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where exists (select from public.conversations tp where tp.tenant_id = t.tenant_id and tp.id = t.conversation_id and false and false) and false',
    'with done as (delete from public.messages t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'no tenant: select public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where false',
    'select count(*) from public.messages t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'no tenant: insert public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.conversation_id, t.role, t.content, null::integer as token_count, null::text as model_used, null::integer as latency_ms, t.metadata, (clock_timestamp())::timestamp with time zone as created_at from public.messages t) t where false and (role = ''user'')',
    'with done as (insert into public.messages (tenant_id, conversation_id, role, content, metadata) select tenant_id, conversation_id, role, content, metadata from pg_temp."copy of public.messages" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'no tenant: update public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where exists (select from public.conversations tp where tp.tenant_id = t.tenant_id and tp.id = t.conversation_id and false and false) and (role = ''user'') and false',
    'with done as (update public.messages t set content = t.content, metadata = t.metadata where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'no tenant: delete public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where exists (select from public.conversations tp where tp.tenant_id = t.tenant_id and tp.id = t.conversation_id and false and false) and false',
    'with done as (delete from public.messages t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'unknown: select public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where false',
    'select count(*) from public.messages t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'unknown: insert public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.conversation_id, t.role, t.content, null::integer as token_count, null::text as model_used, null::integer as latency_ms, t.metadata, (clock_timestamp())::timestamp with time zone as created_at from public.messages t) t where false and (role = ''user'')',
    'with done as (insert into public.messages (tenant_id, conversation_id, role, content, metadata) select tenant_id, conversation_id, role, content, metadata from pg_temp."copy of public.messages" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'unknown: update public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where exists (select from public.conversations tp where tp.tenant_id = t.tenant_id and tp.id = t.conversation_id and false and false) and (role = ''user'') and false',
    'with done as (update public.messages t set content = t.content, metadata = t.metadata where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'unknown: delete public.messages',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where exists (select from public.conversations tp where tp.tenant_id = t.tenant_id and tp.id = t.conversation_id and false and false) and false',
    'with done as (delete from public.messages t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'anonymous: select public.messages',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where false',
    'select count(*) from public.messages t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'anonymous: insert public.messages',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where false',
    'with done as (insert into public.messages (tenant_id, conversation_id, role, content, metadata) select tenant_id, conversation_id, role, content, metadata from pg_temp."copy of public.messages" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'anonymous: update public.messages',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where false and false',
    'with done as (update public.messages t set content = t.content, metadata = t.metadata where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'anonymous: delete public.messages',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where false and false',
    'with done as (delete from public.messages t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select public.messages',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where true',
    'select count(*) from public.messages t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert public.messages',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from (select t.id, t.tenant_id, t.conversation_id, t.role, t.content, null::integer as token_count, null::text as model_used, null::integer as latency_ms, t.metadata, (clock_timestamp())::timestamp with time zone as created_at from public.messages t) t where true',
    'with done as (insert into public.messages (id, tenant_id, conversation_id, role, content, token_count, model_used, latency_ms, metadata, created_at) select id, tenant_id, conversation_id, role, content, token_count, model_used, latency_ms, metadata, created_at from pg_temp."copy of public.messages" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update public.messages',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where true',
    'with done as (update public.messages t set id = t.id, tenant_id = t.tenant_id, conversation_id = t.conversation_id, role = t.role, content = t.content, token_count = t.token_count, model_used = t.model_used, latency_ms = t.latency_ms, metadata = t.metadata, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete public.messages',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.messages t',
    'select concat_ws(''/'', t.id) from public.messages t where true',
    'with done as (delete from public.messages t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'owner: select public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'select count(*) from public.usage_metrics t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'owner: insert public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false',
    'with done as (insert into public.usage_metrics (id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at) select id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at from pg_temp."copy of public.usage_metrics" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'owner: update public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (update public.usage_metrics t set id = t.id, tenant_id = t.tenant_id, user_id = t.user_id, date = t.date, prompt_tokens = t.prompt_tokens, completion_tokens = t.completion_tokens, request_count = t.request_count, estimated_cost = t.estimated_cost, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'owner: delete public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (delete from public.usage_metrics t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'member: select public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'select count(*) from public.usage_metrics t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'member: insert public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false',
    'with done as (insert into public.usage_metrics (id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at) select id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at from pg_temp."copy of public.usage_metrics" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'member: update public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (update public.usage_metrics t set id = t.id, tenant_id = t.tenant_id, user_id = t.user_id, date = t.date, prompt_tokens = t.prompt_tokens, completion_tokens = t.completion_tokens, request_count = t.request_count, estimated_cost = t.estimated_cost, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'member: delete public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false and t.tenant_id::text = ''00000000-0000-4000-8000-000000000001''',
    'with done as (delete from public.usage_metrics t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other tenant: select public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where t.tenant_id::text = ''00000000-0000-4000-8000-000000000002''',
    'select count(*) from public.usage_metrics t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other tenant: insert public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false',
    'with done as (insert into public.usage_metrics (id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at) select id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at from pg_temp."copy of public.usage_metrics" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other tenant: update public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false and t.tenant_id::text = ''00000000-0000-4000-8000-000000000002''',
    'with done as (update public.usage_metrics t set id = t.id, tenant_id = t.tenant_id, user_id = t.user_id, date = t.date, prompt_tokens = t.prompt_tokens, completion_tokens = t.completion_tokens, request_count = t.request_count, estimated_cost = t.estimated_cost, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other tenant: delete public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false and t.tenant_id::text = ''00000000-0000-4000-8000-000000000002''',
    'with done as (delete from public.usage_metrics t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'inactive: select public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false',
    'select count(*) from public.usage_metrics t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'inactive: insert public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false',
    'with done as (insert into public.usage_metrics (id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at) select id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at from pg_temp."copy of public.usage_metrics" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'inactive: update public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false and false',
    'with done as (update public.usage_metrics t set id = t.id, tenant_id = t.tenant_id, user_id = t.user_id, date = t.date, prompt_tokens = t.prompt_tokens, completion_tokens = t.completion_tokens, request_count = t.request_count, estimated_cost = t.estimated_cost, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'inactive: delete public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false and false',
    'with done as (delete from public.usage_metrics t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'no tenant: select public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false',
    'select count(*) from public.usage_metrics t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'no tenant: insert public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false',
    'with done as (insert into public.usage_metrics (id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at) select id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at from pg_temp."copy of public.usage_metrics" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'no tenant: update public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false and false',
    'with done as (update public.usage_metrics t set id = t.id, tenant_id = t.tenant_id, user_id = t.user_id, date = t.date, prompt_tokens = t.prompt_tokens, completion_tokens = t.completion_tokens, request_count = t.request_count, estimated_cost = t.estimated_cost, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'no tenant: delete public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false and false',
    'with done as (delete from public.usage_metrics t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'unknown: select public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false',
    'select count(*) from public.usage_metrics t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'unknown: insert public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false',
    'with done as (insert into public.usage_metrics (id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at) select id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at from pg_temp."copy of public.usage_metrics" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'unknown: update public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false and false',
    'with done as (update public.usage_metrics t set id = t.id, tenant_id = t.tenant_id, user_id = t.user_id, date = t.date, prompt_tokens = t.prompt_tokens, completion_tokens = t.completion_tokens, request_count = t.request_count, estimated_cost = t.estimated_cost, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'unknown: delete public.usage_metrics',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false and false',
    'with done as (delete from public.usage_metrics t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'anonymous: select public.usage_metrics',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false',
    'select count(*) from public.usage_metrics t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'anonymous: insert public.usage_metrics',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false',
    'with done as (insert into public.usage_metrics (id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at) select id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at from pg_temp."copy of public.usage_metrics" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'anonymous: update public.usage_metrics',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false and false',
    'with done as (update public.usage_metrics t set id = t.id, tenant_id = t.tenant_id, user_id = t.user_id, date = t.date, prompt_tokens = t.prompt_tokens, completion_tokens = t.completion_tokens, request_count = t.request_count, estimated_cost = t.estimated_cost, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'anonymous: delete public.usage_metrics',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where false and false',
    'with done as (delete from public.usage_metrics t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select public.usage_metrics',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where true',
    'select count(*) from public.usage_metrics t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert public.usage_metrics',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where true',
    'with done as (insert into public.usage_metrics (id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at) select id, tenant_id, user_id, date, prompt_tokens, completion_tokens, request_count, estimated_cost, created_at from pg_temp."copy of public.usage_metrics" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update public.usage_metrics',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where true',
    'with done as (update public.usage_metrics t set id = t.id, tenant_id = t.tenant_id, user_id = t.user_id, date = t.date, prompt_tokens = t.prompt_tokens, completion_tokens = t.completion_tokens, request_count = t.request_count, estimated_cost = t.estimated_cost, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete public.usage_metrics',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from public.usage_metrics t',
    'select concat_ws(''/'', t.id) from public.usage_metrics t where true',
    'with done as (delete from public.usage_metrics t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');

-- Functions, by caller.

call pg_temp.expect_call(
    'owner: call private.current_tenant_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'refused',
    'explain select private.current_tenant_id()');
call pg_temp.expect_call(
    'member: call private.current_tenant_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'refused',
    'explain select private.current_tenant_id()');
call pg_temp.expect_call(
    'other tenant: call private.current_tenant_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'refused',
    'explain select private.current_tenant_id()');
call pg_temp.expect_call(
    'inactive: call private.current_tenant_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'refused',
    'explain select private.current_tenant_id()');
call pg_temp.expect_call(
    'no tenant: call private.current_tenant_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'refused',
    'explain select private.current_tenant_id()');
call pg_temp.expect_call(
    'unknown: call private.current_tenant_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'refused',
    'explain select private.current_tenant_id()');
call pg_temp.expect_call(
    'anonymous: call private.current_tenant_id()',
    'anon',
    '{}',
    'refused',
    'explain select private.current_tenant_id()');
call pg_temp.expect_call(
    'service role: call private.current_tenant_id()',
    'service_role',
    '{}',
    'refused',
    'explain select private.current_tenant_id()');
call pg_temp.expect_call(
    'owner: call private.current_user_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'refused',
    'explain select private.current_user_id()');
call pg_temp.expect_call(
    'member: call private.current_user_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'refused',
    'explain select private.current_user_id()');
call pg_temp.expect_call(
    'other tenant: call private.current_user_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'refused',
    'explain select private.current_user_id()');
call pg_temp.expect_call(
    'inactive: call private.current_user_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'refused',
    'explain select private.current_user_id()');
call pg_temp.expect_call(
    'no tenant: call private.current_user_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'refused',
    'explain select private.current_user_id()');
call pg_temp.expect_call(
    'unknown: call private.current_user_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'refused',
    'explain select private.current_user_id()');
call pg_temp.expect_call(
    'anonymous: call private.current_user_id()',
    'anon',
    '{}',
    'refused',
    'explain select private.current_user_id()');
call pg_temp.expect_call(
    'service role: call private.current_user_id()',
    'service_role',
    '{}',
    'refused',
    'explain select private.current_user_id()');
call pg_temp.expect_call(
    'owner: call public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'refused',
    'explain select public.increment_usage_metrics(a.a0, a.a1, a.a2, a.a3, a.a4, a.a5) from (select null::uuid as a0, null::uuid as a1, null::date as a2, null::bigint as a3, null::bigint as a4, null::numeric as a5 offset 0) a');
call pg_temp.expect_call(
    'member: call public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'refused',
    'explain select public.increment_usage_metrics(a.a0, a.a1, a.a2, a.a3, a.a4, a.a5) from (select null::uuid as a0, null::uuid as a1, null::date as a2, null::bigint as a3, null::bigint as a4, null::numeric as a5 offset 0) a');
call pg_temp.expect_call(
    'other tenant: call public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'refused',
    'explain select public.increment_usage_metrics(a.a0, a.a1, a.a2, a.a3, a.a4, a.a5) from (select null::uuid as a0, null::uuid as a1, null::date as a2, null::bigint as a3, null::bigint as a4, null::numeric as a5 offset 0) a');
call pg_temp.expect_call(
    'inactive: call public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'refused',
    'explain select public.increment_usage_metrics(a.a0, a.a1, a.a2, a.a3, a.a4, a.a5) from (select null::uuid as a0, null::uuid as a1, null::date as a2, null::bigint as a3, null::bigint as a4, null::numeric as a5 offset 0) a');
call pg_temp.expect_call(
    'no tenant: call public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'refused',
    'explain select public.increment_usage_metrics(a.a0, a.a1, a.a2, a.a3, a.a4, a.a5) from (select null::uuid as a0, null::uuid as a1, null::date as a2, null::bigint as a3, null::bigint as a4, null::numeric as a5 offset 0) a');
call pg_temp.expect_call(
    'unknown: call public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'refused',
    'explain select public.increment_usage_metrics(a.a0, a.a1, a.a2, a.a3, a.a4, a.a5) from (select null::uuid as a0, null::uuid as a1, null::date as a2, null::bigint as a3, null::bigint as a4, null::numeric as a5 offset 0) a');
call pg_temp.expect_call(
    'anonymous: call public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric)',
    'anon',
    '{}',
    'refused',
    'explain select public.increment_usage_metrics(a.a0, a.a1, a.a2, a.a3, a.a4, a.a5) from (select null::uuid as a0, null::uuid as a1, null::date as a2, null::bigint as a3, null::bigint as a4, null::numeric as a5 offset 0) a');
call pg_temp.expect_call(
    'service role: call public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric)',
    'service_role',
    '{}',
    'called',
    'explain select public.increment_usage_metrics(a.a0, a.a1, a.a2, a.a3, a.a4, a.a5) from (select null::uuid as a0, null::uuid as a1, null::date as a2, null::bigint as a3, null::bigint as a4, null::numeric as a5 offset 0) a');

-- Views, by caller.

call pg_temp.expect_view(
    'owner: select private.visible_message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000001'') from private.visible_message_feedback_summary v');
call pg_temp.expect_view(
    'member: select private.visible_message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000001'') from private.visible_message_feedback_summary v');
call pg_temp.expect_view(
    'other tenant: select private.visible_message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000002'') from private.visible_message_feedback_summary v');
call pg_temp.expect_view(
    'inactive: select private.visible_message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from private.visible_message_feedback_summary v');
call pg_temp.expect_view(
    'no tenant: select private.visible_message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from private.visible_message_feedback_summary v');
call pg_temp.expect_view(
    'unknown: select private.visible_message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from private.visible_message_feedback_summary v');
call pg_temp.expect_view(
    'anonymous: select private.visible_message_feedback_summary',
    'anon',
    '{}',
    'refused',
    'select count(*), count(*) filter (where true) from private.visible_message_feedback_summary v');
call pg_temp.expect_view(
    'service role: select private.visible_message_feedback_summary',
    'service_role',
    '{}',
    'refused',
    'select count(*), count(*) filter (where true) from private.visible_message_feedback_summary v');
call pg_temp.expect_view(
    'owner: select private.visible_monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000001'') from private.visible_monthly_usage_summary v');
call pg_temp.expect_view(
    'member: select private.visible_monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000001'') from private.visible_monthly_usage_summary v');
call pg_temp.expect_view(
    'other tenant: select private.visible_monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000002'') from private.visible_monthly_usage_summary v');
call pg_temp.expect_view(
    'inactive: select private.visible_monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from private.visible_monthly_usage_summary v');
call pg_temp.expect_view(
    'no tenant: select private.visible_monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from private.visible_monthly_usage_summary v');
call pg_temp.expect_view(
    'unknown: select private.visible_monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from private.visible_monthly_usage_summary v');
call pg_temp.expect_view(
    'anonymous: select private.visible_monthly_usage_summary',
    'anon',
    '{}',
    'refused',
    'select count(*), count(*) filter (where true) from private.visible_monthly_usage_summary v');
call pg_temp.expect_view(
    'service role: select private.visible_monthly_usage_summary',
    'service_role',
    '{}',
    'refused',
    'select count(*), count(*) filter (where true) from private.visible_monthly_usage_summary v');
call pg_temp.expect_view(
    'owner: select public.current_day_usage',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'own',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000001'') from public.current_day_usage v where pg_temp.is_shown(v.tenant_id, ''00000000-0000-4000-8000-000000000001'')');
call pg_temp.expect_view(
    'member: select public.current_day_usage',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'own',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000001'') from public.current_day_usage v where pg_temp.is_shown(v.tenant_id, ''00000000-0000-4000-8000-000000000001'')');
call pg_temp.expect_view(
    'other tenant: select public.current_day_usage',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'own',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000002'') from public.current_day_usage v where pg_temp.is_shown(v.tenant_id, ''00000000-0000-4000-8000-000000000002'')');
call pg_temp.expect_view(
    'inactive: select public.current_day_usage',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'nothing',
    'select count(*), count(*) filter (where true) from public.current_day_usage v where pg_temp.is_shown(v.tenant_id, null)');
call pg_temp.expect_view(
    'no tenant: select public.current_day_usage',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'nothing',
    'select count(*), count(*) filter (where true) from public.current_day_usage v where pg_temp.is_shown(v.tenant_id, null)');
call pg_temp.expect_view(
    'unknown: select public.current_day_usage',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'nothing',
    'select count(*), count(*) filter (where true) from public.current_day_usage v where pg_temp.is_shown(v.tenant_id, null)');
call pg_temp.expect_view(
    'anonymous: select public.current_day_usage',
    'anon',
    '{}',
    'refused',
    'select count(*), count(*) filter (where true) from public.current_day_usage v');
call pg_temp.expect_view(
    'service role: select public.current_day_usage',
    'service_role',
    '{}',
    'any',
    'select count(*), count(*) filter (where true) from public.current_day_usage v');
call pg_temp.expect_view(
    'owner: select public.tenant_message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'own',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000001'') from public.tenant_message_feedback_summary v where pg_temp.is_shown(v.tenant_id, ''00000000-0000-4000-8000-000000000001'')');
call pg_temp.expect_view(
    'member: select public.tenant_message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'own',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000001'') from public.tenant_message_feedback_summary v where pg_temp.is_shown(v.tenant_id, ''00000000-0000-4000-8000-000000000001'')');
call pg_temp.expect_view(
    'other tenant: select public.tenant_message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'own',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000002'') from public.tenant_message_feedback_summary v where pg_temp.is_shown(v.tenant_id, ''00000000-0000-4000-8000-000000000002'')');
call pg_temp.expect_view(
    'inactive: select public.tenant_message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'nothing',
    'select count(*), count(*) filter (where true) from public.tenant_message_feedback_summary v where pg_temp.is_shown(v.tenant_id, null)');
call pg_temp.expect_view(
    'no tenant: select public.tenant_message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'nothing',
    'select count(*), count(*) filter (where true) from public.tenant_message_feedback_summary v where pg_temp.is_shown(v.tenant_id, null)');
call pg_temp.expect_view(
    'unknown: select public.tenant_message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'nothing',
    'select count(*), count(*) filter (where true) from public.tenant_message_feedback_summary v where pg_temp.is_shown(v.tenant_id, null)');
call pg_temp.expect_view(
    'anonymous: select public.tenant_message_feedback_summary',
    'anon',
    '{}',
    'refused',
    'select count(*), count(*) filter (where true) from public.tenant_message_feedback_summary v');
call pg_temp.expect_view(
    'service role: select public.tenant_message_feedback_summary',
    'service_role',
    '{}',
    'refused',
    'select count(*), count(*) filter (where true) from public.tenant_message_feedback_summary v');
call pg_temp.expect_view(
    'owner: select public.tenant_monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'own',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000001'') from public.tenant_monthly_usage_summary v where pg_temp.is_shown(v.tenant_id, ''00000000-0000-4000-8000-000000000001'')');
call pg_temp.expect_view(
    'member: select public.tenant_monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'own',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000001'') from public.tenant_monthly_usage_summary v where pg_temp.is_shown(v.tenant_id, ''00000000-0000-4000-8000-000000000001'')');
call pg_temp.expect_view(
    'other tenant: select public.tenant_monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'own',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000002'') from public.tenant_monthly_usage_summary v where pg_temp.is_shown(v.tenant_id, ''00000000-0000-4000-8000-000000000002'')');
call pg_temp.expect_view(
    'inactive: select public.tenant_monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'nothing',
    'select count(*), count(*) filter (where true) from public.tenant_monthly_usage_summary v where pg_temp.is_shown(v.tenant_id, null)');
call pg_temp.expect_view(
    'no tenant: select public.tenant_monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'nothing',
    'select count(*), count(*) filter (where true) from public.tenant_monthly_usage_summary v where pg_temp.is_shown(v.tenant_id, null)');
call pg_temp.expect_view(
    'unknown: select public.tenant_monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'nothing',
    'select count(*), count(*) filter (where true) from public.tenant_monthly_usage_summary v where pg_temp.is_shown(v.tenant_id, null)');
call pg_temp.expect_view(
    'anonymous: select public.tenant_monthly_usage_summary',
    'anon',
    '{}',
    'refused',
    'select count(*), count(*) filter (where true) from public.tenant_monthly_usage_summary v');
call pg_temp.expect_view(
    'service role: select public.tenant_monthly_usage_summary',
    'service_role',
    '{}',
    'refused',
    'select count(*), count(*) filter (where true) from public.tenant_monthly_usage_summary v');
call pg_temp.expect_view(
    'owner: select public.message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000001'') from public.message_feedback_summary v');
call pg_temp.expect_view(
    'member: select public.message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000001'') from public.message_feedback_summary v');
call pg_temp.expect_view(
    'other tenant: select public.message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000002'') from public.message_feedback_summary v');
call pg_temp.expect_view(
    'inactive: select public.message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from public.message_feedback_summary v');
call pg_temp.expect_view(
    'no tenant: select public.message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from public.message_feedback_summary v');
call pg_temp.expect_view(
    'unknown: select public.message_feedback_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from public.message_feedback_summary v');
call pg_temp.expect_view(
    'anonymous: select public.message_feedback_summary',
    'anon',
    '{}',
    'refused',
    'select count(*), count(*) filter (where true) from public.message_feedback_summary v');
call pg_temp.expect_view(
    'service role: select public.message_feedback_summary',
    'service_role',
    '{}',
    'any',
    'select count(*), count(*) filter (where true) from public.message_feedback_summary v');
call pg_temp.expect_view(
    'owner: select public.monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a1","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000001'') from public.monthly_usage_summary v');
call pg_temp.expect_view(
    'member: select public.monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a2","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000001'') from public.monthly_usage_summary v');
call pg_temp.expect_view(
    'other tenant: select public.monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000b1","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where v.tenant_id::text is distinct from ''00000000-0000-4000-8000-000000000002'') from public.monthly_usage_summary v');
call pg_temp.expect_view(
    'inactive: select public.monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000a3","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from public.monthly_usage_summary v');
call pg_temp.expect_view(
    'no tenant: select public.monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from public.monthly_usage_summary v');
call pg_temp.expect_view(
    'unknown: select public.monthly_usage_summary',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from public.monthly_usage_summary v');
call pg_temp.expect_view(
    'anonymous: select public.monthly_usage_summary',
    'anon',
    '{}',
    'refused',
    'select count(*), count(*) filter (where true) from public.monthly_usage_summary v');
call pg_temp.expect_view(
    'service role: select public.monthly_usage_summary',
    'service_role',
    '{}',
    'any',
    'select count(*), count(*) filter (where true) from public.monthly_usage_summary v');

-- Privileges: these, and no others.
with object (name, kind) as (
    values
        ('private', 'schema'),
        ('public.conversations', 'table'),
        ('public.feedback', 'table'),
        ('public.messages', 'table'),
        ('public.usage_metrics', 'table'),
        ('private.copy_message_tenant()', 'function'),
        ('private.current_tenant_id()', 'function'),
        ('private.current_user_id()', 'function'),
        ('private.fill_conversation_tenant()', 'function'),
        ('private.fill_message_tenant()', 'function'),
        ('private.fold_user_usage()', 'function'),
        ('private.refuse_tenant_change()', 'function'),
        ('private.set_updated_at()', 'function'),
        ('private.touch_conversations()', 'function'),
        ('public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric)', 'function'),
        ('private.visible_message_feedback_summary', 'view'),
        ('private.visible_monthly_usage_summary', 'view'),
        ('public.current_day_usage', 'view'),
        ('public.tenant_message_feedback_summary', 'view'),
        ('public.tenant_monthly_usage_summary', 'view'),
        ('public.message_feedback_summary', 'materialized view'),
        ('public.monthly_usage_summary', 'materialized view')
), meant (object, grantee_column, grantee, privilege, grantable) as (
    values
        ('public.conversations', '', 'authenticated', 'SELECT', false),
        ('public.conversations', 'is_archived', 'authenticated', 'INSERT', false),
        ('public.conversations', 'metadata', 'authenticated', 'INSERT', false),
        ('public.conversations', 'tenant_id', 'authenticated', 'INSERT', false),
        ('public.conversations', 'title', 'authenticated', 'INSERT', false),
        ('public.conversations', 'user_id', 'authenticated', 'INSERT', false),
        ('public.conversations', 'is_archived', 'authenticated', 'UPDATE', false),
        ('public.conversations', 'metadata', 'authenticated', 'UPDATE', false),
        ('public.conversations', 'title', 'authenticated', 'UPDATE', false),
        ('public.conversations', '', 'authenticated', 'DELETE', false),
        ('public.conversations', '', 'service_role', 'SELECT', false),
        ('public.conversations', '', 'service_role', 'INSERT', false),
        ('public.conversations', '', 'service_role', 'UPDATE', false),
        ('public.conversations', '', 'service_role', 'DELETE', false),
        ('public.feedback', '', 'authenticated', 'SELECT', false),
        ('public.feedback', 'comment', 'authenticated', 'INSERT', false),
        ('public.feedback', 'message_id', 'authenticated', 'INSERT', false),
        ('public.feedback', 'rating', 'authenticated', 'INSERT', false),
        ('public.feedback', 'tenant_id', 'authenticated', 'INSERT', false),
        ('public.feedback', 'user_id', 'authenticated', 'INSERT', false),
        ('public.feedback', 'comment', 'authenticated', 'UPDATE', false),
        ('public.feedback', 'rating', 'authenticated', 'UPDATE', false),
        ('public.feedback', '', 'authenticated', 'DELETE', false),
        ('public.feedback', '', 'service_role', 'SELECT', false),
        ('public.feedback', '', 'service_role', 'INSERT', false),
        ('public.feedback', '', 'service_role', 'UPDATE', false),
        ('public.feedback', '', 'service_role', 'DELETE', false),
        ('public.messages', '', 'authenticated', 'SELECT', false),
        ('public.messages', 'content', 'authenticated', 'INSERT', false),
        ('public.messages', 'conversation_id', 'authenticated', 'INSERT', false),
        ('public.messages', 'metadata', 'authenticated', 'INSERT', false),
        ('public.messages', 'role', 'authenticated', 'INSERT', false),
        ('public.messages', 'tenant_id', 'authenticated', 'INSERT', false),
        ('public.messages', 'content', 'authenticated', 'UPDATE', false),
        ('public.messages', 'metadata', 'authenticated', 'UPDATE', false),
        ('public.messages', '', 'authenticated', 'DELETE', false),
        ('public.messages', '', 'service_role', 'SELECT', false),
        ('public.messages', '', 'service_role', 'INSERT', false),
        ('public.messages', '', 'service_role', 'UPDATE', false),
        ('public.messages', '', 'service_role', 'DELETE', false),
        ('public.usage_metrics', '', 'authenticated', 'SELECT', false),
        ('public.usage_metrics', '', 'service_role', 'SELECT', false),
        ('public.usage_metrics', '', 'service_role', 'INSERT', false),
        ('public.usage_metrics', '', 'service_role', 'UPDATE', false),
        ('public.usage_metrics', '', 'service_role', 'DELETE', false),
        ('private.current_tenant_id()', '', 'authenticated', 'EXECUTE', false),
        ('private.current_user_id()', '', 'authenticated', 'EXECUTE', false),
        ('public.increment_usage_metrics(uuid, uuid, date, bigint, bigint, numeric)', '', 'service_role', 'EXECUTE', false),
        ('private.visible_message_feedback_summary', '', 'authenticated', 'SELECT', false),
        ('private.visible_monthly_usage_summary', '', 'authenticated', 'SELECT', false),
        ('public.current_day_usage', '', 'authenticated', 'SELECT', false),
        ('public.current_day_usage', '', 'service_role', 'SELECT', false),
        ('public.tenant_message_feedback_summary', '', 'authenticated', 'SELECT', false),
        ('public.tenant_monthly_usage_summary', '', 'authenticated', 'SELECT', false),
        ('public.message_feedback_summary', '', 'service_role', 'SELECT', false),
        ('public.monthly_usage_summary', '', 'service_role', 'SELECT', false)
), acl (name, col, acl, owner) as (
    select o.name, '', coalesce(c.relacl, acldefault(case when c.relkind = 'S' then 's' else 'r' end::"char", c.relowner)), c.relowner
    from object o join pg_catalog.pg_class c on c.oid = to_regclass(o.name)
    where o.kind in ('table', 'view', 'materialized view', 'sequence')
    union all
    select o.name, a.attname, a.attacl, c.relowner
    from object o join pg_catalog.pg_class c on c.oid = to_regclass(o.name)
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attacl is not null and not a.attisdropped
    where o.kind in ('table', 'view', 'materialized view')
    union all
    select o.name, '', coalesce(p.proacl, acldefault('f', p.proowner)), p.proowner
    from object o join pg_catalog.pg_proc p on p.oid = to_regprocedure(o.name)
    where o.kind = 'function'
    union all
    select o.name, '', coalesce(n.nspacl, acldefault('n', n.nspowner)), n.nspowner
    from object o join pg_catalog.pg_namespace n on n.oid = to_regnamespace(o.name)
    where o.kind = 'schema'
    union all
    select o.name, '', coalesce(t.typacl, acldefault('T', t.typowner)), t.typowner
    from object o join pg_catalog.pg_type t on t.oid = to_regtype(o.name)
    where o.kind in ('type', 'domain')
), held (object, grantee_column, grantee, privilege, grantable) as (
    select a.name, a.col::text, coalesce(r.rolname::text, 'public'), e.privilege_type, bool_or(e.is_grantable)
    from acl a
    cross join lateral aclexplode(a.acl) e
    left join pg_catalog.pg_roles r on r.oid = e.grantee
    where e.grantee <> a.owner
    group by 1, 2, 3, 4
)
insert into finding
select
    format('privilege %s %s of %s for %s', privilege, grantee_column, object, grantee),
    case when m.grantable then 'granted, to be handed on' when not m.grantable then 'granted' else 'not granted' end,
    case when h.grantable then 'granted, to be handed on' when not h.grantable then 'granted' else 'not granted' end
from meant m
full join held h using (object, grantee_column, grantee, privilege)
where m.grantable is distinct from h.grantable;

do $$
declare
    findings text;
    reaching bigint;
begin
    select string_agg(format('%s: expected %s, observed %s', what, expected, observed), e'\n' order by what)
    into findings from finding;
    if findings is not null then
        raise exception e'access is not what is declared:\n%', findings;
    end if;
    select count(*) into reaching from probed where reached > 0;
    if reaching = 0 then
        raise exception 'no probe reached a row: apply the test data first';
    end if;
    raise notice '% probes agree, % of them reach rows', (select count(*) from probed), reaching;
end
$$;

rollback;