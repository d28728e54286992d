create table books (id integer primary key) with (autovacuum_enabled = false);
create unlogged table notes (id integer primary key);
