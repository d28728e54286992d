insert into books values (1, 1), (1, 2);
insert into loans values (1);
