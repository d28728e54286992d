create schema library;
create schema archive;
grant usage on schema archive to diff_reader;
comment on schema archive is 'What was.';
create table library.books (id integer primary key);
create table archive.books (id integer primary key references library.books, at date default current_date);
