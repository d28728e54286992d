create table alone (id integer);
