create table books (id integer primary key, owner text);
alter table books enable row level security;
create policy own on books using (owner = current_user);
create policy gone on books for delete to diff_reader using (true);
create policy kind on books for select using (true);
