create table books (id integer primary key, a text not null, b text);
