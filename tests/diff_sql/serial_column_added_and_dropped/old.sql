create table books (id serial primary key, number bigserial);
