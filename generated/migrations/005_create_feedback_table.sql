-- 005 create_feedback_table
-- What users think of the messages they get, and a summary per message.
--
-- Creates: function private.copy_message_tenant(), table public.feedback, materialized view
--   public.message_feedback_summary, view private.visible_message_feedback_summary, view
--   public.tenant_message_feedback_summary
-- Needs: table public.users
-- After: 003_create_conversations_table.sql, 004_create_messages_table.sql
-- Hazard blocks-writes: writes to public.messages wait while feedback_message_id_fkey is added
-- Hazard blocks-writes: writes to public.users wait while feedback_tenant_id_user_id_fkey is added
-- Accepted: prefer-bigint-over-smallint on table public.feedback; declared so: rating is smallint
-- Undo: rollback_005_feedback.sql
-- squawk-ignore-file prefer-bigint-over-smallint
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

-- function private.copy_message_tenant()

create function private.copy_message_tenant()
    returns trigger
    language plpgsql
    security definer
    set search_path = ''
as $$
begin
  new.tenant_id := (select m.tenant_id from public.messages m where m.id = new.message_id);
  return new;
end
$$;
comment on function private.copy_message_tenant() is 'Copies `tenant_id` from the message, whatever the writer says.';

revoke all on function private.copy_message_tenant() from public, anon, authenticated, service_role;

-- table public.feedback

create table public.feedback (
    id         uuid        not null default gen_random_uuid(),
    tenant_id  uuid        not null,
    message_id uuid        not null,
    user_id    uuid        not null,
    rating     smallint    not null,
    comment    text,
    created_at timestamptz not null default now(),
    constraint feedback_pkey primary key (id),
    constraint feedback_message_id_user_id_key unique (message_id, user_id),
    constraint feedback_rating_check check (rating in (-1, 1)),
    constraint feedback_comment_check check (char_length(comment) <= 5000),
    constraint feedback_message_id_fkey foreign key (message_id) references public.messages (id) on delete cascade,
    constraint feedback_tenant_id_user_id_fkey
        foreign key (tenant_id, user_id)
        references public.users (tenant_id, id)
        on delete cascade
);

alter table public.feedback enable row level security;
comment on table public.feedback is 'What users think of the messages they get; one per user and message.';
comment on column public.feedback.id is 'Unique feedback identifier.';
comment on column public.feedback.tenant_id is 'The tenant of the message; always copied from it.';
comment on column public.feedback.message_id is 'The message that is rated.';
comment on column public.feedback.user_id is 'The user who rates it.';
comment on column public.feedback.rating is 'Thumbs up or down.';
comment on column public.feedback.comment is 'Why, in the user''s words; at most 5000 characters.';
comment on column public.feedback.created_at is 'When it was given.';

create index feedback_tenant_id_user_id_idx on public.feedback (tenant_id, user_id);
comment on index public.feedback_tenant_id_user_id_idx is 'A tenant''s or a user''s feedback, and the foreign key to users.';

create statistics public.feedback_tenant_id_user_id_stat (dependencies)
    on tenant_id, user_id
    from public.feedback;
comment on statistics public.feedback_tenant_id_user_id_stat is 'A user has one tenant: without this the planner expects too few rows of both conditions.';

create trigger copy_message_tenant
    before insert or update of tenant_id, message_id on public.feedback
    for each row
    execute function private.copy_message_tenant();

create policy feedback_select on public.feedback
    for select to authenticated
    using (tenant_id = (select private.current_tenant_id()));

create policy feedback_insert on public.feedback
    for insert to authenticated
    with check (
        tenant_id = (select private.current_tenant_id())
        and user_id = (select private.current_user_id())
    );

create policy feedback_update on public.feedback
    for update to authenticated
    using (user_id = (select private.current_user_id()));

create policy feedback_delete on public.feedback
    for delete to authenticated
    using (user_id = (select private.current_user_id()));

revoke all on table public.feedback from public, anon, authenticated, service_role;
grant select, insert (tenant_id, message_id, user_id, rating, comment), update (rating, comment), delete on table public.feedback to authenticated;
grant select, insert, update, delete on table public.feedback to service_role;

-- materialized view public.message_feedback_summary

create materialized view public.message_feedback_summary as
select
  m.id as message_id,
  m.conversation_id,
  m.tenant_id,
  count(*) as total_feedback,
  count(*) filter (where f.rating = 1) as thumbs_up,
  count(*) filter (where f.rating = -1) as thumbs_down,
  avg(f.rating) as avg_rating
from public.feedback f
join public.messages m on m.id = f.message_id
group by m.id, m.conversation_id, m.tenant_id;
comment on materialized view public.message_feedback_summary is 'Ratings per message, of the messages that have any. Refresh concurrently, as its owner.';
comment on column public.message_feedback_summary.message_id is 'The message.';
comment on column public.message_feedback_summary.conversation_id is 'Its conversation.';
comment on column public.message_feedback_summary.tenant_id is 'Its tenant.';
comment on column public.message_feedback_summary.total_feedback is 'How many users rated it.';
comment on column public.message_feedback_summary.thumbs_up is 'How many liked it.';
comment on column public.message_feedback_summary.thumbs_down is 'How many did not.';
comment on column public.message_feedback_summary.avg_rating is 'The average of their ratings, from -1 to 1.';

-- the view is made in this transaction: nobody waits
-- squawk-ignore require-concurrent-index-creation
create unique index message_feedback_summary_tenant_id_message_id_idx
    on public.message_feedback_summary (tenant_id, message_id);

revoke all on table public.message_feedback_summary from public, anon, authenticated, service_role;
grant select on table public.message_feedback_summary to service_role;

-- view private.visible_message_feedback_summary

create view private.visible_message_feedback_summary with (security_barrier = true) as
select s.message_id, s.conversation_id, s.tenant_id, s.total_feedback, s.thumbs_up, s.thumbs_down, s.avg_rating
from public.message_feedback_summary s
where s.tenant_id = (select private.current_tenant_id());
comment on view private.visible_message_feedback_summary is 'The lines of `message_feedback_summary` that the signed-in user may read.';
comment on column private.visible_message_feedback_summary.message_id is 'The message.';
comment on column private.visible_message_feedback_summary.conversation_id is 'Its conversation.';
comment on column private.visible_message_feedback_summary.tenant_id is 'Its tenant.';
comment on column private.visible_message_feedback_summary.total_feedback is 'How many users rated it.';
comment on column private.visible_message_feedback_summary.thumbs_up is 'How many liked it.';
comment on column private.visible_message_feedback_summary.thumbs_down is 'How many did not.';
comment on column private.visible_message_feedback_summary.avg_rating is 'The average of their ratings, from -1 to 1.';

revoke all on table private.visible_message_feedback_summary from public, anon, authenticated, service_role;
grant select on table private.visible_message_feedback_summary to authenticated;

-- view public.tenant_message_feedback_summary

create view public.tenant_message_feedback_summary with (security_invoker = true) as
select v.message_id, v.conversation_id, v.tenant_id, v.total_feedback, v.thumbs_up, v.thumbs_down, v.avg_rating
from private.visible_message_feedback_summary v;
comment on view public.tenant_message_feedback_summary is 'Ratings per message of the signed-in user''s own tenant.';
comment on column public.tenant_message_feedback_summary.message_id is 'The message.';
comment on column public.tenant_message_feedback_summary.conversation_id is 'Its conversation.';
comment on column public.tenant_message_feedback_summary.tenant_id is 'Its tenant.';
comment on column public.tenant_message_feedback_summary.total_feedback is 'How many users rated it.';
comment on column public.tenant_message_feedback_summary.thumbs_up is 'How many liked it.';
comment on column public.tenant_message_feedback_summary.thumbs_down is 'How many did not.';
comment on column public.tenant_message_feedback_summary.avg_rating is 'The average of their ratings, from -1 to 1.';

revoke all on table public.tenant_message_feedback_summary from public, anon, authenticated, service_role;
grant select on table public.tenant_message_feedback_summary to authenticated;

commit;
