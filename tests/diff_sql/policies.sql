--- pair policies
create table books (id integer primary key, owner text);
alter table books enable row level security;
create policy own on books using (owner = current_user);
create policy gone on books for delete to diff_reader using (true);
create policy kind on books for select using (true);
--- new
create table books (id integer primary key, owner text);
alter table books enable row level security;
alter table books force row level security;
create policy own on books to diff_reader, diff_writer using (owner = current_user) with check (owner = session_user);
create policy kind on books as restrictive for update using (id > 0) with check (id > 1);
create policy added on books for insert with check (id > 0);
comment on policy own on books is 'Mine.';
--- rows
insert into books values (1, 'a');

--- pair policy_on_dropped_column
create table books (id integer primary key, owner text, team text);
alter table books enable row level security;
create policy own on books using (owner = current_user);
--- new
create table books (id integer primary key, team text);
alter table books enable row level security;
create policy own on books using (team = current_user);
--- rows
insert into books values (1, 'a', 'b');

--- pair policy_over_other_table
create table members (id integer primary key, name text);
create table books (id integer primary key, member integer);
alter table books enable row level security;
create policy own on books using (exists (select from members m where m.id = member and m.name = current_user));
--- new
create table members (id bigint primary key, login text);
create table books (id integer primary key, member bigint);
alter table books enable row level security;
create policy own on books using (exists (select from members m where m.id = member and m.login = current_user));
--- rows
insert into members values (1, 'a'); insert into books values (1, 1);
