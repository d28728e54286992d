create table books (id serial primary key, place smallserial);
