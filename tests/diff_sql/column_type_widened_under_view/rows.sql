insert into books values (1, 474, 9.99), (2, 12, 100.01);
