insert into books default values;
