create extension if not exists file_fdw schema foreign_tables;
create server elsewhere foreign data wrapper file_fdw;
create foreign table remote (id integer not null, body text, made timestamptz default now())
    server elsewhere options (filename '/dev/null');
create table local_rows (id integer primary key);
create view remote_view as select id, body from remote;
create function first_remote() returns remote language sql as $$ select null::remote $$;
create function label_of(remote) returns text language sql as $$ select '' $$;
create table holds (r remote, rs remote[]);
