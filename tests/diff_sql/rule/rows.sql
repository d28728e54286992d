insert into books values (1);
