insert into books values (1, 'Emma', 474, 'A');
