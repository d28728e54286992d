create table books (library integer not null, id integer not null, constraint books_pkey primary key (id));
create table loans (book integer references books (id));
