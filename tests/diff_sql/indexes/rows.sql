insert into books values (1, 'a', '{x}', 's', 1);
