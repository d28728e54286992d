create table books (library integer not null, id integer not null, constraint books_pkey primary key (library, id), unique (id));
create table loans (book integer references books (id));
