create table facts (id integer primary key, kind text not null, value numeric);
create materialized view totals as select kind, sum(value) as total, count(*) as facts from facts group by kind;
create materialized view empty_totals as select kind from facts with no data;
create view over_totals as select * from totals;
create unique index on totals (kind);
