-- 001 create_staff
-- The people who work here.
--
-- Creates: schema back_office, schema internal, extension btree_gist, extension citext, type back_office.staff_role,
--   table back_office.staff_members, function internal.is_manager(), function internal.is_staff()
-- Needs: schema extensions, table auth.users
-- Hazard may-fail: the extension btree_gist must be available, and not be there already
-- Hazard may-fail: the extension citext must be available, and not be there already
-- Hazard blocks-writes: writes to auth.users wait while staff_members_account_id_fkey is added
-- Accepted: prefer-bigint-over-int on table back_office.staff_members; declared so: badge_number is integer
-- Undo: rollback_001_staff.sql
-- squawk-ignore-file prefer-bigint-over-int
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

-- schema back_office

create schema back_office;
comment on schema back_office is 'What staff work with; the policies of its tables let nobody else in.';

revoke all on schema back_office from public, anon, authenticated, service_role;
grant usage on schema back_office to authenticated;
grant usage on schema back_office to service_role;

-- schema internal

create schema internal;
comment on schema internal is 'Functions that policies, checks and triggers call. API roles cannot name what is in it.';

revoke all on schema internal from public, anon, authenticated, service_role;

-- extension btree_gist

create extension btree_gist with schema extensions;

-- extension citext

create extension citext with schema extensions;

-- type back_office.staff_role

create type back_office.staff_role as enum ('clerk', 'manager');
comment on type back_office.staff_role is 'What a member of staff may do.';

-- table back_office.staff_members

create table back_office.staff_members (
    id           uuid                   not null default gen_random_uuid(),
    account_id   uuid,
    badge_number integer                not null generated always as identity (start with 100),
    name         text                   not null,
    email        extensions.citext      not null,
    role         back_office.staff_role not null default 'clerk',
    manager_id   uuid,
    is_active    boolean                not null default true,
    hired_on     date                   not null default current_date,
    left_on      date,
    constraint staff_members_pkey primary key (id),
    constraint staff_members_account_id_key unique (account_id),
    constraint staff_members_badge_number_key unique (badge_number),
    constraint staff_members_email_key unique (email),
    constraint staff_members_left_after_hired check (left_on >= hired_on),
    constraint staff_members_not_own_manager check (manager_id <> id),
    constraint staff_members_account_id_fkey foreign key (account_id) references auth.users (id) on delete set null,
    constraint staff_members_manager_id_fkey
        foreign key (manager_id)
        references back_office.staff_members (id)
        on delete set null
);

alter table back_office.staff_members enable row level security;
comment on table back_office.staff_members is 'The people who work here. Whoever leaves becomes inactive; nobody is deleted, since their work stays.';
comment on column back_office.staff_members.id is 'Unique identifier.';
comment on column back_office.staff_members.account_id is 'The account that signs in; null while there is none yet.';
comment on column back_office.staff_members.badge_number is 'Printed on the badge.';
comment on column back_office.staff_members.name is 'Full name.';
comment on column back_office.staff_members.email is 'Where colleagues write to, whatever the case.';
comment on column back_office.staff_members.role is 'What he or she may do.';
comment on column back_office.staff_members.manager_id is 'Whom he or she reports to.';
comment on column back_office.staff_members.is_active is 'An inactive member is let in nowhere.';
comment on column back_office.staff_members.hired_on is 'First day of work.';
comment on column back_office.staff_members.left_on is 'Last day of work.';

create index staff_members_manager_id_idx on back_office.staff_members (manager_id);
comment on index back_office.staff_members_manager_id_idx is 'Who reports to whom, and the foreign key to the manager.';

-- function internal.is_manager()

create function internal.is_manager()
    returns boolean
    language plpgsql
    stable parallel safe security definer
    set search_path = ''
as $$
begin
  return exists (
    select
    from back_office.staff_members as member
    where member.account_id = auth.uid() and member.is_active and member.role = 'manager'
  );
end
$$;
comment on function internal.is_manager() is 'Is the caller an active member of staff who manages?';

revoke all on function internal.is_manager() from public, anon, authenticated, service_role;
grant execute on function internal.is_manager() to authenticated;

-- table back_office.staff_members

create policy staff_members_insert on back_office.staff_members
    for insert to authenticated
    with check ((select internal.is_manager()));

create policy staff_members_update on back_office.staff_members
    for update to authenticated
    using ((select internal.is_manager()));

revoke all on table back_office.staff_members from public, anon, authenticated, service_role;
grant select (id, badge_number, name, email, role, manager_id, is_active, hired_on, left_on), insert (account_id, name, email, role, manager_id, hired_on), update (name, email, role, manager_id, is_active, left_on) on table back_office.staff_members to authenticated;
grant select, insert, update on table back_office.staff_members to service_role;
revoke all on sequence back_office.staff_members_badge_number_seq from public, anon, authenticated, service_role;

-- function internal.is_staff()

create function internal.is_staff()
    returns boolean
    language plpgsql
    stable parallel safe security definer
    set search_path = ''
as $$
begin
  return exists (
    select
    from back_office.staff_members as member
    where member.account_id = auth.uid() and member.is_active
  );
end
$$;
comment on function internal.is_staff() is 'Is the caller an active member of staff?';

revoke all on function internal.is_staff() from public, anon, authenticated, service_role;
grant execute on function internal.is_staff() to authenticated;

-- table back_office.staff_members

create policy staff_members_select on back_office.staff_members
    for select to authenticated
    using ((select internal.is_staff()));

commit;
