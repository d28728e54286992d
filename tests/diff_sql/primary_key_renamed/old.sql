create table books (id integer constraint pk primary key, code text constraint u unique);
create table loans (book integer constraint fk references books);
