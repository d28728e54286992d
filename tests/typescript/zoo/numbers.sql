-- Every type of number, alone and in lists.
create table counters (
  small smallint, whole integer not null, big bigint, single real, double double precision not null,
  exact numeric, money_like numeric(12, 2) not null, cash money, id oid, position pg_lsn, row_version xid8,
  smalls smallint[], bigs bigint[] not null, exacts numeric[], cube integer[][]
);
