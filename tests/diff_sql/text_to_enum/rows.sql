insert into books values (1, 'sad');
