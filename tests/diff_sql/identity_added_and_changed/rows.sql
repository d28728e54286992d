insert into books (id) values (1), (2);
insert into shelves default values;
