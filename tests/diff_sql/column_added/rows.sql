insert into books values (1, 'Emma'), (2, 'Dune');
