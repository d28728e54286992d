insert into "My Schema"."Books" values (1, 'a', 'b');
