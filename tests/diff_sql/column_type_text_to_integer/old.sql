create table books (id integer primary key, pages text default '0');
