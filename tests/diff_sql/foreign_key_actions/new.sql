create table books (id integer primary key);
create table loans (id integer primary key, book integer references books on delete set null on update cascade, other integer references books deferrable initially deferred);
