insert into books (title) values ('a'), ('b');
insert into loans (book_id) values (1), (2);
