insert into books (id, price) values (1, 10);
