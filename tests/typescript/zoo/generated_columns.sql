create table boxes (
  width numeric not null, height numeric, area numeric generated always as (width * 2) stored,
  sure_area numeric not null generated always as (width * 3) stored,
  title text, search tsvector generated always as (to_tsvector('simple', coalesce(title, ''))) stored
);
create view box_sizes as select width, area, title from boxes;
