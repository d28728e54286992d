create table members (id bigint primary key, login text);
create table books (id integer primary key, member bigint);
alter table books enable row level security;
create policy own on books using (exists (select from members m where m.id = member and m.login = current_user));
