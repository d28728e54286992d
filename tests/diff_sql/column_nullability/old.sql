create table books (id integer primary key, a text, b text not null);
