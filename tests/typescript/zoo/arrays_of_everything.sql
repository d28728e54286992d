create type kind as enum ('k');
create type pair as (a integer, b kind);
create domain code as varchar(4);
create table base (id integer primary key);
create table lists (
  a bool[], b int2[] not null, c text[][], d kind[], e pair[], f code[], g base[], h int4range[], i json[],
    j timestamptz[], k uuid[] not null, l "char"[]
);
