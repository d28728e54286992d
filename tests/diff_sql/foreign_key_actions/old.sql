create table books (id integer primary key);
create table loans (id integer primary key, book integer references books on delete cascade, other integer references books);
