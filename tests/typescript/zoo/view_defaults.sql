create table orders (id integer primary key, placed timestamptz not null default now(), paid boolean not null);
create view order_view as select id, placed, paid from orders;
alter view order_view alter column placed set default now();
create view star as select * from orders;
alter table orders add column later text;
create view joined_star as select o.*, s.id as star_id from orders o join star s on s.id = o.id;
