insert into books values (1, 5, '{1,2}');
