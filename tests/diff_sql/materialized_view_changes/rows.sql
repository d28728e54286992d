insert into books values (1, 'a', 10);
refresh materialized view totals;
