create table books (id integer primary key, a text, b text, c text, unique nulls not distinct (a, b), unique (c) include (a) deferrable initially deferred);
