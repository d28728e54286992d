create table limits (
  id integer primary key, state text not null check (state in ('draft', 'sent', 'paid')),
    level smallint check (level = any (array[1, 2, 3])),
  size text check (size in ('s', 'm', 'l') or size is null), other text check (length(other) < 10), exclusion int4range,
  exclude using gist (exclusion with &&), constraint two_columns check (state <> 'paid' or level is not null)
);
