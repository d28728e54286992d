insert into books values (1); insert into notes values (1);
