create table books (id integer primary key, tags varchar(40)[] not null default array[]::varchar[], codes bigint[]);
