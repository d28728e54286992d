create table books (id integer primary key, owner varchar(63));
create function may_see(o text, also boolean default false) returns boolean language sql stable as $$select also or o = current_user$$;
alter table books enable row level security;
create policy own on books for select using (may_see(owner));
