insert into loans values (1, 2);
