insert into libraries values (1, row('a', 'b'));
