create table books (id bigint primary key, subtitle text, title text not null);
comment on column books.subtitle is 'What stands below the title.';
