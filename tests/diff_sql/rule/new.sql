create table books (id integer primary key);
create table log (id integer);
create rule logged as on insert to books do also insert into log values (new.id);
