create table books (id integer primary key, mood text not null default 'ok' check (mood in ('sad', 'ok')));
