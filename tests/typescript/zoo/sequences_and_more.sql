create sequence numbers;
create table counted (id bigint default nextval('numbers'), primary key (id));
create statistics counted_stats on id, (id + 1) from counted;
create policy see on counted using (true);
create collation fr (locale = 'C');
create table collated (name text collate fr);
create operator === (leftarg = integer, rightarg = integer, function = int4eq);
create temporary table gone (id integer);
