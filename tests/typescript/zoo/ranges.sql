create table seasons (
  span int4range not null, wide int8range, price numrange, dates daterange, hours tsrange, moments tstzrange,
  many int4multirange, days datemultirange[], spans int4range[]
);
create type floatrange as range (subtype = float8);
create table measures (span floatrange not null, spans floatrange[], many floatmultirange);
