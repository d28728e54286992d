create table books (id bigint primary key, title text not null, pages integer, added_at timestamptz not null default now(), isbn text unique);
