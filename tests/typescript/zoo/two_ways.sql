create table cities (id integer primary key, name text not null);
create table roads (
  id integer primary key, from_city integer not null references cities, to_city integer not null references cities,
  unique (from_city), unique (to_city, from_city)
);
create table legs (a integer, b integer, primary key (b, a), foreign key (b, a) references roads (to_city, from_city));
create table legs2 (a integer, b integer, unique (a, b), foreign key (b, a) references roads (to_city, from_city));
