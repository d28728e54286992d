create table stays (
  day date not null, arrives time, leaves time with time zone, booked timestamp(3), paid timestamptz not null,
  lasts interval, days date[], moments timestamptz[] not null, gaps interval[]
);
