-- What a Supabase project has before its first migration: the roles of the API, and the schemas `auth` and
-- `extensions` with the functions that read the request's JSON Web Token. Generated; do not edit.
--
-- For a development database, never for a project of Supabase. What is there already is left as it is. Run as a
-- superuser: before PostgreSQL 16 nobody else creates a role that bypasses row-level security.
begin;

do $$
declare
    role record;
begin
    for role in
        select wanted.name, wanted.attributes
        from (values
            ('anon', 'nologin noinherit'),
            ('authenticated', 'nologin noinherit'),
            ('service_role', 'nologin noinherit bypassrls')
        ) as wanted (name, attributes)
        where not exists (select from pg_catalog.pg_roles where rolname = wanted.name)
    loop
        begin
            execute format('create role %I %s', role.name, role.attributes);
        exception
            -- Somebody else, preparing another database of this server, was faster.
            when duplicate_object or unique_violation then null;
        end;
    end loop;
end
$$;

-- Whoever owns the database may act as each of them.
do $$
declare
    owner constant name :=
        (select pg_catalog.pg_get_userbyid(datdba) from pg_catalog.pg_database where datname = current_database());
    role name;
begin
    foreach role in array array['anon', 'authenticated', 'service_role']::name[] loop
        if not pg_catalog.pg_has_role(owner, role, 'member') then
            execute format('grant %I to %I', role, owner);
        end if;
    end loop;
end
$$;

do $$
declare
    owner constant name := (select datdba::regrole from pg_catalog.pg_database where datname = current_database());
begin
    if to_regnamespace('extensions') is null then
        create schema extensions;
        grant usage on schema extensions to public;
        execute format('grant all on schema extensions to %s', owner::regrole);
    end if;
    if to_regnamespace('auth') is null then
        create schema auth;
        grant usage on schema auth to public;
    end if;
    if to_regclass('auth.users') is null then
        create table auth.users (
            id                 uuid primary key default gen_random_uuid(),
            email              text,
            raw_app_meta_data  jsonb,
            raw_user_meta_data jsonb,
            created_at         timestamptz default now()
        );
        alter table auth.users enable row level security;
        -- As Supabase lets its `postgres`: refer to accounts, and insert test data.
        execute format('grant all on auth.users to %s', owner::regrole);
    end if;
    if to_regprocedure('auth.jwt()') is null then
        create function auth.jwt() returns jsonb
            language sql stable
            as $f$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb $f$;
    end if;
    if to_regprocedure('auth.uid()') is null then
        create function auth.uid() returns uuid
            language sql stable
            as $f$ select (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid $f$;
    end if;
    if to_regprocedure('auth.role()') is null then
        create function auth.role() returns text
            language sql stable
            as $f$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role' $f$;
    end if;
    grant usage on schema public to anon, authenticated, service_role;
end
$$;

commit;