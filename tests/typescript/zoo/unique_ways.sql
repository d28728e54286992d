create table hubs (id integer primary key, a integer, b integer, c integer, unique (a, b), unique (c));
create table spokes (
  id integer primary key references hubs, a integer, b integer, c integer, d integer, e integer,
  foreign key (a, b) references hubs (a, b), unique (a, b), foreign key (d) references hubs (c), foreign key (e) references hubs
);
create unique index spokes_e on spokes (e);
create unique index spokes_d_partial on spokes (d) where d > 0;
create table tags (spoke integer, word text, primary key (spoke, word), foreign key (spoke) references spokes);
