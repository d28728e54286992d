create table books (id integer primary key, owner text);
alter table books enable row level security;
alter table books force row level security;
create policy own on books to diff_reader, diff_writer using (owner = current_user) with check (owner = session_user);
create policy kind on books as restrictive for update using (id > 0) with check (id > 1);
create policy added on books for insert with check (id > 0);
comment on policy own on books is 'Mine.';
