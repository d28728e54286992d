insert into books values (1, 'a');
