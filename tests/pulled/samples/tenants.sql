-- Software for teams, one database for all of them: rows are told apart by row-level security.
create schema app;
create schema internal;
grant usage on schema app to authenticated, service_role;

create type app.member_role as enum ('owner', 'admin', 'member', 'guest');

create table app.organisations (
    id         uuid primary key default gen_random_uuid(),
    name       text not null check (char_length(name) between 1 and 100),
    slug       text not null unique,
    plan       text not null default 'free',
    created_at timestamptz not null default now(),
    constraint organisations_plan_check check (plan in ('free', 'team', 'enterprise'))
);
comment on table app.organisations is 'Customers: each sees its own rows.';
create table app.members (
    id              uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references app.organisations on delete cascade,
    user_id         uuid not null,
    role            app.member_role not null default 'member',
    unique (organisation_id, user_id)
);
create index on app.members (user_id);

create function internal.current_organisation() returns uuid
    language sql stable security definer set search_path = '' as $$
    select m.organisation_id from app.members m where m.user_id = auth.uid() limit 1
$$;
create function internal.is_admin() returns boolean
    language sql stable security definer set search_path = '' as $$
    select exists (select from app.members m where m.user_id = auth.uid() and m.role in ('owner', 'admin'))
$$;
revoke execute on all functions in schema internal from public;
grant execute on all functions in schema internal to authenticated;

create table app.projects (
    id              uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references app.organisations on delete cascade,
    name            text not null,
    archived_at     timestamptz,
    unique (organisation_id, id)
);
create table app.tasks (
    id              uuid primary key default gen_random_uuid(),
    organisation_id uuid not null,
    project_id      uuid not null,
    assignee_id     uuid,
    title           text not null,
    state           text not null default 'todo' check (state in ('todo', 'doing', 'done')),
    priority        smallint not null default 2 check (priority in (1, 2, 3)),
    foreign key (organisation_id, project_id) references app.projects (organisation_id, id) on delete cascade
);
create index on app.tasks (organisation_id, project_id);
create table app.comments (
    id         uuid primary key default gen_random_uuid(),
    task_id    uuid not null references app.tasks on delete cascade,
    author_id  uuid not null,
    body       text not null,
    created_at timestamptz not null default now()
);
create index on app.comments (task_id);
create table app.invitations (
    id              uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references app.organisations on delete cascade,
    email           text not null,
    role            app.member_role not null default 'guest',
    expires_at      timestamptz not null default now() + interval '7 days'
);
create table app.audit_log (
    id              bigint generated always as identity primary key,
    organisation_id uuid not null,
    actor_id        uuid,
    action          text not null,
    details         jsonb not null default '{}'
);
create table app.api_keys (
    id              uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references app.organisations on delete cascade,
    hash            bytea not null unique,
    scopes          text[] not null default '{read}'
);

alter table app.organisations enable row level security;
alter table app.members enable row level security;
alter table app.projects enable row level security;
alter table app.tasks enable row level security;
alter table app.comments enable row level security;
alter table app.invitations enable row level security;
alter table app.audit_log enable row level security;
alter table app.audit_log force row level security;
alter table app.api_keys enable row level security;

grant select on app.organisations, app.members, app.projects, app.tasks, app.comments, app.invitations to authenticated;
grant insert (organisation_id, name), update (name, archived_at), delete on app.projects to authenticated;
grant insert, update, delete on app.tasks to authenticated;
grant insert (task_id, author_id, body), update (body), delete on app.comments to authenticated;
grant all on all tables in schema app to service_role;

create policy organisations_select on app.organisations for select to authenticated
    using (id = (select internal.current_organisation()));
create policy members_select on app.members for select to authenticated
    using (organisation_id = (select internal.current_organisation()));
create policy projects_select on app.projects for select to authenticated
    using (organisation_id = (select internal.current_organisation()));
create policy projects_insert on app.projects for insert to authenticated
    with check (organisation_id = (select internal.current_organisation()) and (select internal.is_admin()));
create policy projects_update on app.projects for update to authenticated
    using (organisation_id = (select internal.current_organisation()) and archived_at is null);
create policy projects_delete on app.projects for delete to authenticated
    using (organisation_id = (select internal.current_organisation()) and (select internal.is_admin()));
create policy "Members see their tasks" on app.tasks for select to authenticated
    using (organisation_id = (select internal.current_organisation()));
create policy "Members keep their tasks" on app.tasks for all to authenticated
    using (organisation_id = (select internal.current_organisation()) and assignee_id = (select auth.uid()))
    with check (organisation_id = (select internal.current_organisation()));
create policy "Guests change nothing" on app.tasks as restrictive for update
    using (exists (select from app.members m where m.user_id = (select auth.uid()) and m.role <> 'guest'));
create policy comments_select on app.comments for select to authenticated
    using (exists (
        select from app.tasks where tasks.id = comments.task_id
            and tasks.organisation_id = (select internal.current_organisation())
    ));
create policy comments_insert on app.comments for insert to authenticated with check (author_id = (select auth.uid()));
create policy comments_update on app.comments for update to authenticated using (author_id = (select auth.uid()));
create policy comments_delete on app.comments for delete to authenticated using (author_id = (select auth.uid()));
comment on policy "Guests change nothing" on app.tasks is 'Whatever else lets them.';

create view app.open_tasks with (security_invoker = true) as
    select t.id, t.organisation_id, t.title, t.state, p.name as project
    from app.tasks t join app.projects p on p.id = t.project_id where t.state <> 'done';
grant select on app.open_tasks to authenticated;
