insert into books (title) values ('a'), ('b');
