create table secrets (id integer primary key, shown text, hidden text);
alter table secrets enable row level security;
create function whoami() returns text security definer stable language sql set search_path = '' as $$ select '' $$;
create table granted (id integer primary key, a text, b text not null);
grant select (id, a), insert (a), update (b) on granted to public;
create view granted_view as select id, a, b from granted;
grant select (id) on granted_view to public;
