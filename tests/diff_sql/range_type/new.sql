create type price_range as range (subtype = numeric);
create table loans (id integer primary key, price numeric, prices price_range);
