insert into books values (1, 'Jane', 'Austen');
