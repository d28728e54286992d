-- What Supabase's storage has, as far as the chat counts on it.
create schema if not exists storage;
grant usage on schema storage to anon, authenticated, service_role;
create table if not exists storage.buckets (id text primary key, name text not null unique, public boolean default false);
create table if not exists storage.objects (
    id          uuid primary key default gen_random_uuid(),
    bucket_id   text references storage.buckets,
    name        text,
    owner_id    text,
    metadata    jsonb,
    path_tokens text[] generated always as (string_to_array(name, '/')) stored
);
alter table storage.objects enable row level security;
create or replace function storage.foldername(name text) returns text[] language sql immutable as $$
    select (string_to_array(name, '/'))[1:array_length(string_to_array(name, '/'), 1) - 1]
$$;
