create table loans (id integer primary key, during tsrange);
