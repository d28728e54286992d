create table books (id integer primary key, owner text, team text);
alter table books enable row level security;
create policy own on books using (owner = current_user);
