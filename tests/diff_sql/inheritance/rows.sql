insert into things values (1, 'a'); insert into books values (2, 'b', 3);
