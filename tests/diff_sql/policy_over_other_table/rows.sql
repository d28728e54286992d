insert into members values (1, 'a'); insert into books values (1, 1);
