insert into books values (1); insert into loans values (1, 1, 1);
