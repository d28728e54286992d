insert into books values (1, 10, 5);
