insert into shelves values (1, null, 'a'), (2, 1, 'b');
