insert into books values (1, '0123456789');
