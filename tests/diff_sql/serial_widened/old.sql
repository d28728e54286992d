create table books (id serial primary key, title text);
create table loans (id serial primary key, book_id integer not null references books (id));
