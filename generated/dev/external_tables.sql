-- AI Assistant Platform: what it refers to and others create. Generated; do not edit.
--
-- For a development database that lacks them. What is there already is left as it is.
begin;

do $$
declare
    missing constant text[] := array(
        select wanted.name
        from (values
            ('table public.tenants', to_regclass('public.tenants') is null),
            ('table public.users', to_regclass('public.users') is null)
        ) as wanted (name, is_missing)
        where wanted.is_missing
    );
begin
    if 'table public.tenants' = any (missing) then
        create table public.tenants (
            id         uuid        not null default gen_random_uuid(),
            name       text        not null,
            slug       text        not null,
            is_active  boolean     not null default true,
            created_at timestamptz not null default now(),
            constraint tenants_pkey primary key (id),
            constraint tenants_slug_key unique (slug)
        );

        alter table public.tenants enable row level security;
        comment on table public.tenants is 'Organisations that use the platform. Created by the platform''s migration 001.';
        comment on column public.tenants.id is 'Unique tenant identifier.';
        comment on column public.tenants.name is 'Shown to people.';
        comment on column public.tenants.slug is 'Used in addresses.';
        comment on column public.tenants.is_active is 'Does the tenant still use the platform?';
        comment on column public.tenants.created_at is 'When the tenant signed up.';
    end if;
    if 'table public.users' = any (missing) then
        create table public.users (
            id          uuid        not null default gen_random_uuid(),
            tenant_id   uuid,
            auth_id     uuid,
            email       text        not null,
            name        text,
            role        text        not null default 'member',
            preferences jsonb       not null default '{}',
            is_active   boolean     not null default true,
            created_at  timestamptz not null default now(),
            constraint users_pkey primary key (id),
            constraint users_auth_id_key unique (auth_id),
            constraint users_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade
        );

        alter table public.users enable row level security;
        comment on table public.users is 'People who sign in. Created by the platform''s migration 002.';
        comment on column public.users.id is 'Unique user identifier.';
        comment on column public.users.tenant_id is 'The tenant that the user belongs to; a user of none sees nothing.';
        comment on column public.users.auth_id is 'The user''s identity in `auth.users`.';
        comment on column public.users.email is 'Where to reach the user.';
        comment on column public.users.name is 'Shown to people.';
        comment on column public.users.role is 'What the user may do inside the tenant.';
        comment on column public.users.preferences is 'The user''s settings.';
        comment on column public.users.is_active is 'An inactive user sees nothing.';
        comment on column public.users.created_at is 'When the user joined.';

        create policy users_select on public.users
            for select to authenticated
            using (auth_id = (select auth.uid()));

        revoke all on table public.users from public, anon, authenticated, service_role;
        grant select on table public.users to authenticated;
        grant select, insert, update, delete on table public.users to service_role;
    end if;
    if 'table public.tenants' = any (missing) then
        create policy tenants_select on public.tenants
            for select to authenticated
            using (id in (select u.tenant_id from public.users u where u.auth_id = (select auth.uid()) and u.is_active));

        revoke all on table public.tenants from public, anon, authenticated, service_role;
        grant select on table public.tenants to authenticated;
        grant select, insert, update, delete on table public.tenants to service_role;
    end if;
end
$$;

commit;
