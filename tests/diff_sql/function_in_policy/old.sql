create table books (id integer primary key, owner text);
create function may_see(o text) returns boolean language sql stable as $$select o = current_user$$;
alter table books enable row level security;
create policy own on books for select using (may_see(owner));
