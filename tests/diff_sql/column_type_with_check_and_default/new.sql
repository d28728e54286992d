create table books (id integer primary key, state varchar(20) not null default 'new' check (state in ('new', 'lent', 'lost')));
create index books_state on books (state);
