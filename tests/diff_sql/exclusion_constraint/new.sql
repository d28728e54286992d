create table loans (id integer primary key, during tsrange, exclude using gist (during with &&) where (id > 0));
