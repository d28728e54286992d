create table loans (id integer primary key, price numeric);
