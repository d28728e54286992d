create table books (id bigserial primary key, title text);
create table loans (id bigserial primary key, book_id bigint not null references books (id));
