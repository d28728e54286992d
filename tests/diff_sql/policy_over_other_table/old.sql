create table members (id integer primary key, name text);
create table books (id integer primary key, member integer);
alter table books enable row level security;
create policy own on books using (exists (select from members m where m.id = member and m.name = current_user));
