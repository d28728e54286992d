create table books (id integer primary key, state text not null default 'new' check (state in ('new', 'lent')));
create index books_state on books (state);
