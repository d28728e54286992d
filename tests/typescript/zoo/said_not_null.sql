create table readings (id integer primary key, level numeric);
create view averages as select avg(level) as mean, max(level) as top, min(level) as low, count(*) as n from readings;
comment on column averages.mean is '@notNull';
comment on column averages.top is E'The highest.\n  @notNull  \nAlways there.';
comment on column averages.low is 'Not @notNull at all';
comment on column readings.level is '@notNull';
