create table chickens (id integer primary key, egg integer);
create table eggs (id integer primary key, chicken integer references chickens);
alter table chickens add foreign key (egg) references eggs;
create table nodes (id integer primary key, parent integer references nodes, root integer references nodes, unique (parent));
create view node_list as select id, parent, root from nodes;
