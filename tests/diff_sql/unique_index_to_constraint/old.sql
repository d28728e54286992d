create table books (id integer primary key, code text);
create unique index books_code_key on books (code);
