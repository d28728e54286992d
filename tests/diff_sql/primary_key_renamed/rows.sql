insert into books values (1, 'a'); insert into loans values (1);
