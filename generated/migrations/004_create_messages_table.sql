-- 004 create_messages_table
-- The messages of each conversation.
--
-- Creates: function private.fill_message_tenant(), function private.refuse_tenant_change(), function
--   private.touch_conversations(), table public.messages
-- After: 003_create_conversations_table.sql
-- Hazard blocks-writes: writes to public.conversations wait while messages_tenant_id_conversation_id_fkey is added
-- Accepted: prefer-bigint-over-int on table public.messages; declared so: token_count is integer, latency_ms is
--   integer
-- Undo: rollback_004_messages.sql
-- squawk-ignore-file prefer-bigint-over-int
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

-- function private.fill_message_tenant()

create function private.fill_message_tenant()
    returns trigger
    language plpgsql
    security definer
    set search_path = ''
as $$
begin
  new.tenant_id := (select c.tenant_id from public.conversations c where c.id = new.conversation_id);
  return new;
end
$$;
comment on function private.fill_message_tenant() is 'Fills `tenant_id` from the conversation where the writer leaves it out.';

revoke all on function private.fill_message_tenant() from public, anon, authenticated, service_role;

-- function private.refuse_tenant_change()

create function private.refuse_tenant_change()
    returns trigger
    language plpgsql
    set search_path = ''
as $$
begin
  raise exception 'a row of %.% stays in its tenant', tg_table_schema, tg_table_name
    using errcode = 'integrity_constraint_violation';
end
$$;
comment on function private.refuse_tenant_change() is 'Refuses to move a row to another tenant.';

revoke all on function private.refuse_tenant_change() from public, anon, authenticated, service_role;

-- function private.touch_conversations()

create function private.touch_conversations()
    returns trigger
    language plpgsql
    security definer
    set search_path = ''
as $$
begin
  -- An array, not a join: its plan is an index scan in key order whatever the first statement of the session inserted,
  -- and two writers lock their conversations in the same order.
  update public.conversations
  set updated_at = clock_timestamp()
  where id = any (array(select i.conversation_id from inserted i));
  return null;
end
$$;
comment on function private.touch_conversations() is 'Moves `updated_at` of the conversations that a statement added messages to, whoever started them.';

revoke all on function private.touch_conversations() from public, anon, authenticated, service_role;

-- table public.messages

create table public.messages (
    id              uuid        not null default gen_random_uuid(),
    tenant_id       uuid        not null,
    conversation_id uuid        not null,
    role            text        not null,
    content         text        not null,
    token_count     integer,
    model_used      text,
    latency_ms      integer,
    metadata        jsonb       not null default '{}',
    created_at      timestamptz not null default clock_timestamp(),
    constraint messages_pkey primary key (id),
    constraint messages_role_check check (role in ('user', 'assistant', 'system')),
    constraint messages_metadata_check check (jsonb_typeof(metadata) = 'object'),
    constraint messages_content_check check (content ~ '[^ \t\r\n]'),
    constraint messages_token_count_check check (token_count >= 0),
    constraint messages_latency_ms_check check (latency_ms >= 0),
    constraint messages_tenant_id_conversation_id_fkey
        foreign key (tenant_id, conversation_id)
        references public.conversations (tenant_id, id)
        on delete cascade
);

alter table public.messages enable row level security;
comment on table public.messages is 'The messages of a conversation.';
comment on column public.messages.id is 'Unique message identifier.';
comment on column public.messages.tenant_id is 'The tenant of the conversation; filled in when left out.';
comment on column public.messages.conversation_id is 'The conversation that it belongs to.';
comment on column public.messages.role is 'Who speaks.';
comment on column public.messages.content is 'What is said; never blank.';
comment on column public.messages.token_count is 'How many tokens the model counted.';
comment on column public.messages.model_used is 'The model that answered.';
comment on column public.messages.latency_ms is 'How long the answer took, in milliseconds.';
comment on column public.messages.metadata is 'Free-form facts about the message.';
comment on column public.messages.created_at is 'When it was sent.';

create index messages_tenant_id_conversation_id_created_at_idx
    on public.messages (tenant_id, conversation_id, created_at);
comment on index public.messages_tenant_id_conversation_id_created_at_idx is 'A conversation in order, every count of a tenant''s messages, and the foreign key to conversations.';

create trigger fill_message_tenant
    before insert on public.messages
    for each row
    when (new.tenant_id is null)
    execute function private.fill_message_tenant();

create trigger refuse_tenant_change
    before update of tenant_id on public.messages
    for each row
    when (old.tenant_id is distinct from new.tenant_id)
    execute function private.refuse_tenant_change();

create trigger touch_conversations
    after insert on public.messages
    referencing new table as inserted
    for each statement
    execute function private.touch_conversations();

create policy messages_select on public.messages
    for select to authenticated
    using (tenant_id = (select private.current_tenant_id()));

create policy messages_insert on public.messages
    for insert to authenticated
    with check (
        tenant_id = (select private.current_tenant_id())
        and role = 'user'
    );

create policy messages_update on public.messages
    for update to authenticated
    using (
        role = 'user'
        and exists (
            select from public.conversations
            where conversations.tenant_id = messages.tenant_id
                and conversations.id = messages.conversation_id
                and conversations.user_id = (select private.current_user_id())
        )
    );

create policy messages_delete on public.messages
    for delete to authenticated
    using (
        exists (
            select from public.conversations
            where conversations.tenant_id = messages.tenant_id
                and conversations.id = messages.conversation_id
                and conversations.user_id = (select private.current_user_id())
        )
    );

revoke all on table public.messages from public, anon, authenticated, service_role;
grant select, insert (tenant_id, conversation_id, role, content, metadata), update (content, metadata), delete on table public.messages to authenticated;
grant select, insert, update, delete on table public.messages to service_role;

commit;
