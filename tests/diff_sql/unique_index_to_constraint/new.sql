create table books (id integer primary key, code text, constraint books_code_key unique (code));
