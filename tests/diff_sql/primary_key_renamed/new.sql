create table books (id integer constraint books_pkey primary key, code text constraint books_code_key unique);
create table loans (book integer constraint loans_book_fkey references books);
