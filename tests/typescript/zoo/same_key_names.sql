create table left_side (id integer primary key, code integer unique);
create table users_a (left_id integer, constraint the_key foreign key (left_id) references left_side (id));
create table users_b (left_code integer, constraint the_key foreign key (left_code) references left_side (code));
create view left_view as select id, code from left_side;
create view users_a_view as select left_id from users_a;
