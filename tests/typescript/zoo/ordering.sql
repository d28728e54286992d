create table "Zebra" (a int); create table apple (a int); create table "Apple2" (a int); create table apple10 (a int);
create table apple_2 (a int); create table _first (a int); create table "äpfel" (a int); create table "ÄPFEL" (a int);
create table "a b" (a int); create table "a-b" (a int); create table ab (a int); create table "aB" (a int); create table "AB" (a int);
create table sorted (z int, "Z" int, a int, "A" int, _a int, a_ int, a1 int, a10 int, a2 int, "á" int, "a b" int, "a.b" int,
  b int, "B" int, "ß" int, ss int, sz int, "æ" int, ae int, af int, "ø" int, o int, p int, "ñ" int, n int, "1" int, "_" int, "$" int);
create function f(z int, "Z" int, _a int, a int) returns table (z int, "Z" int, _b int, b int) language sql as $$ select 1, 1, 1, 1 $$;
create type sort_me as (z int, a int, "Z" int);
