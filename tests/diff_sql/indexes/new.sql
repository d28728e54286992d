create table books (id integer primary key, title text, tags text[], shelf text, price numeric);
create index books_title on books (title desc nulls last) include (price);
create index books_lower on books (lower(title) text_pattern_ops) where shelf is not null;
create index books_tags on books using gin (tags) with (fastupdate = off);
create unique index books_hash on books (shelf, price) nulls not distinct;
create index books_brin on books using brin (price);
comment on index books_tags is 'For search.';
