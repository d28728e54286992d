-- 003 create_conversations_table
-- Conversations between a user and the assistant.
--
-- Creates: schema private, function private.current_tenant_id(), function private.current_user_id(), function
--   private.set_updated_at(), function private.fill_conversation_tenant(), table public.conversations
-- Adds to table public.users: constraint users_tenant_id_id_key, index users_auth_id_tenant_id_id_is_active_idx
-- Needs: table public.tenants, table public.users
-- Hazard blocks-reads: reads and writes of public.users wait while users_tenant_id_id_key is added
-- Hazard may-fail: fails where rows of public.users break users_tenant_id_id_key
-- Hazard blocks-writes: writes to public.users wait while users_auth_id_tenant_id_id_is_active_idx is built
-- Hazard blocks-writes: writes to public.tenants wait while conversations_tenant_id_fkey is added
-- Hazard blocks-writes: writes to public.users wait while conversations_tenant_id_user_id_fkey is added
-- Undo: rollback_003_conversations.sql
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

-- schema private

create schema private;
comment on schema private is 'Functions that policies and triggers call, and views that they filter. API roles cannot name what is in it.';

revoke all on schema private from public, anon, authenticated, service_role;

-- additions to table public.users

-- the file is one transaction, and its lock_timeout bounds the wait
-- squawk-ignore constraint-missing-not-valid, disallowed-unique-constraint
alter table public.users add constraint users_tenant_id_id_key unique (tenant_id, id);
comment on constraint users_tenant_id_id_key on public.users is 'What composite foreign keys refer to, so that a row and its user share the tenant.';

-- the file is one transaction, and its lock_timeout bounds the wait
-- squawk-ignore require-concurrent-index-creation
create index users_auth_id_tenant_id_id_is_active_idx
    on public.users (auth_id)
    include (tenant_id, id, is_active);
comment on index public.users_auth_id_tenant_id_id_is_active_idx is 'Answers the tenancy functions without a visit to the table.';

-- function private.current_tenant_id()

create function private.current_tenant_id()
    returns uuid
    language plpgsql
    stable parallel safe security definer
    set search_path = ''
as $$
declare
  caller uuid := auth.uid();
  found_id uuid;
begin
  select u.tenant_id into found_id from public.users u where u.auth_id = caller and u.is_active;
  return found_id;
end
$$;
comment on function private.current_tenant_id() is 'The tenant of the signed-in user; null for an unknown or inactive user.';

revoke all on function private.current_tenant_id() from public, anon, authenticated, service_role;
grant execute on function private.current_tenant_id() to authenticated;

-- function private.current_user_id()

create function private.current_user_id()
    returns uuid
    language plpgsql
    stable parallel safe security definer
    set search_path = ''
as $$
declare
  caller uuid := auth.uid();
  found_id uuid;
begin
  select u.id into found_id from public.users u where u.auth_id = caller and u.is_active;
  return found_id;
end
$$;
comment on function private.current_user_id() is 'The signed-in user''s id in users; null for an unknown or inactive user.';

revoke all on function private.current_user_id() from public, anon, authenticated, service_role;
grant execute on function private.current_user_id() to authenticated;

-- function private.set_updated_at()

create function private.set_updated_at()
    returns trigger
    language plpgsql
    set search_path = ''
as $$
begin
  new.updated_at := clock_timestamp();
  return new;
end
$$;
comment on function private.set_updated_at() is 'Keeps `updated_at`, whatever the statement says.';

revoke all on function private.set_updated_at() from public, anon, authenticated, service_role;

-- function private.fill_conversation_tenant()

create function private.fill_conversation_tenant()
    returns trigger
    language plpgsql
    security definer
    set search_path = ''
as $$
begin
  new.tenant_id := (select u.tenant_id from public.users u where u.id = new.user_id);
  return new;
end
$$;
comment on function private.fill_conversation_tenant() is 'Fills `tenant_id` from the user where the writer leaves it out.';

revoke all on function private.fill_conversation_tenant() from public, anon, authenticated, service_role;

-- table public.conversations

create table public.conversations (
    id          uuid        not null default gen_random_uuid(),
    tenant_id   uuid        not null,
    user_id     uuid        not null,
    title       text        not null default 'New Conversation',
    metadata    jsonb       not null default '{}',
    is_archived boolean     not null default false,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    constraint conversations_pkey primary key (id),
    constraint conversations_tenant_id_id_key unique (tenant_id, id),
    constraint conversations_metadata_check check (jsonb_typeof(metadata) = 'object'),
    constraint conversations_title_check check (char_length(title) <= 500),
    constraint conversations_tenant_id_fkey
        foreign key (tenant_id)
        references public.tenants (id)
        on delete cascade,
    constraint conversations_tenant_id_user_id_fkey
        foreign key (tenant_id, user_id)
        references public.users (tenant_id, id)
        on delete cascade
) with (fillfactor = 80);

alter table public.conversations enable row level security;
comment on table public.conversations is 'Chat conversations between a user and the assistant.';
comment on column public.conversations.id is 'Unique conversation identifier.';
comment on column public.conversations.tenant_id is 'The tenant that owns this conversation; the user''s when left out.';
comment on column public.conversations.user_id is 'The user who started the conversation.';
comment on column public.conversations.title is 'Shown in lists; at most 500 characters.';
comment on column public.conversations.metadata is 'Free-form facts about the conversation.';
comment on column public.conversations.is_archived is 'Soft delete: hidden from lists, kept for the record.';
comment on column public.conversations.created_at is 'When the conversation was started.';
comment on column public.conversations.updated_at is 'When the conversation or its messages last changed; kept by trigger.';
comment on constraint conversations_tenant_id_id_key on public.conversations is 'What messages refer to, so that a message and its conversation share the tenant.';

create index conversations_tenant_id_created_at_idx on public.conversations (tenant_id, created_at);
comment on index public.conversations_tenant_id_created_at_idx is 'The tenant''s latest conversations, and every count of them.';

create index conversations_tenant_id_user_id_idx on public.conversations (tenant_id, user_id);
comment on index public.conversations_tenant_id_user_id_idx is 'A user''s conversations, and the foreign key to users.';

create statistics public.conversations_tenant_id_user_id_stat (dependencies)
    on tenant_id, user_id
    from public.conversations;
comment on statistics public.conversations_tenant_id_user_id_stat is 'A user has one tenant: without this the planner expects too few rows of both conditions.';

create trigger fill_conversation_tenant
    before insert on public.conversations
    for each row
    when (new.tenant_id is null)
    execute function private.fill_conversation_tenant();

create trigger set_updated_at
    before update on public.conversations
    for each row
    execute function private.set_updated_at();

create policy conversations_select on public.conversations
    for select to authenticated
    using (tenant_id = (select private.current_tenant_id()));

create policy conversations_insert on public.conversations
    for insert to authenticated
    with check (
        tenant_id = (select private.current_tenant_id())
        and user_id = (select private.current_user_id())
    );

create policy conversations_update on public.conversations
    for update to authenticated
    using (user_id = (select private.current_user_id()));

create policy conversations_delete on public.conversations
    for delete to authenticated
    using (user_id = (select private.current_user_id()));

revoke all on table public.conversations from public, anon, authenticated, service_role;
grant select, insert (tenant_id, user_id, title, metadata, is_archived), update (title, metadata, is_archived), delete on table public.conversations to authenticated;
grant select, insert, update, delete on table public.conversations to service_role;

commit;
