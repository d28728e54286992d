create table books (id integer primary key, team text);
alter table books enable row level security;
create policy own on books using (team = current_user);
