-- Online Shop: the access matrix, executed. Generated; do not edit.
--
-- Runs on a development database that holds the test data, as a role that may become every role of the API. Each line
-- tries a command as one caller on each row and compares what he reaches with what he is meant to. Changes nothing.
begin;

create temporary table finding (what text not null, expected text not null, observed text not null) on commit drop;
create temporary table probed (what text not null, reached bigint not null) on commit drop;

-- Runs a statement as a caller and undoes it; null where he is refused.
create function pg_temp.attempt(caller name, claims text, statement text, key text, out reached bigint, out foreign_rows bigint)
language plpgsql as $$
begin
    begin
        perform set_config('request.jwt.claims', claims, true);
        execute format('set local role %I', caller);
        if key is null then
            execute statement into reached, foreign_rows;
        else
            execute statement into reached using key;
        end if;
        raise exception using errcode = 'LS000', message = 'undone';
    exception
        when sqlstate 'LS000' then
            null;
        when insufficient_privilege then
            reached := null;
        when sqlstate 'LK001' then
            reached := 1;
            foreign_rows := 1;
        -- Let through by privileges and policies, and stopped by a constraint: reached.
        when integrity_constraint_violation then
            reached := 1;
    end;
end
$$;

-- The rows that a command reaches are the rows that it is meant to reach.
create procedure pg_temp.expect_rows(what text, caller name, claims text, source text, expected text, statement text)
language plpgsql as $$
declare
    candidate text;
    wanted text[];
    got text[] := '{}';
begin
    execute format('select coalesce(array_agg(k order by k), %L) from (%s) as e (k)', '{}', expected) into wanted;
    for candidate in execute format('select k from (%s) as s (k) order by k', source) loop
        if coalesce((pg_temp.attempt(caller, claims, statement, candidate)).reached, 0) > 0 then
            got := got || candidate;
        end if;
    end loop;
    insert into probed values (what, cardinality(wanted));
    if got is distinct from wanted then
        insert into finding values (what, wanted::text, got::text);
    end if;
end
$$;

-- A function can be called by those who are meant to call it; planning the call asks for the right and runs nothing.
create procedure pg_temp.expect_call(what text, caller name, claims text, expected text, statement text)
language plpgsql as $$
declare
    got text := 'called';
begin
    begin
        perform set_config('request.jwt.claims', claims, true);
        execute format('set local role %I', caller);
        execute statement;
        raise exception using errcode = 'LS000', message = 'undone';
    exception
        when sqlstate 'LS000' then
            null;
        when insufficient_privilege then
            got := 'refused';
    end;
    insert into probed values (what, 0);
    if got <> expected then
        insert into finding values (what, expected, got);
    end if;
end
$$;

-- A caller's own condition, cheaper than any other, so that it is asked first wherever it may be: the rows of others are
-- not to get as far as that. It takes the column as it is, for a cast has its cost too.
create function pg_temp.is_shown(tenant anyelement, own text) returns boolean
language plpgsql cost 0.000001 as $$
begin
    if tenant::text is distinct from own then
        raise exception using errcode = 'LK001', message = 'a row of others was looked at';
    end if;
    return true;
end
$$;
grant execute on function pg_temp.is_shown to anon, authenticated, service_role;
-- An index would answer the view's own condition before any other could be asked.
set local enable_indexscan = off;
set local enable_bitmapscan = off;

-- A view shows a caller nothing but what he is meant to see.
create procedure pg_temp.expect_view(what text, caller name, claims text, expected text, statement text)
language plpgsql as $$
declare
    seen record;
    got text;
begin
    seen := pg_temp.attempt(caller, claims, statement, null);
    got := case
        when seen.reached is null then 'refused'
        when expected = 'any' then 'any'
        when seen.reached = 0 then 'nothing'
        when seen.foreign_rows = 0 then 'own'
        else 'rows of others'
    end;
    insert into probed values (what, coalesce(seen.reached, 0));
    -- A caller whose tenant has no rows sees nothing of his own.
    if got <> expected and not (expected = 'own' and got = 'nothing') then
        insert into finding values (what, expected, got);
    end if;
end
$$;

refresh materialized view back_office.product_sales;

create temporary table "copy of back_office.product_visits" on commit drop as select concat_ws('/', t.product_id, t.day) as "key of the row", t.* from back_office.product_visits t;
grant select on pg_temp."copy of back_office.product_visits" to anon, authenticated, service_role;
create temporary table "copy of back_office.purchase_order_lines" on commit drop as select concat_ws('/', t.purchase_order_id, t.line_number) as "key of the row", t.* from back_office.purchase_order_lines t;
grant select on pg_temp."copy of back_office.purchase_order_lines" to anon, authenticated, service_role;
create temporary table "copy of back_office.purchase_orders" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from back_office.purchase_orders t;
grant select on pg_temp."copy of back_office.purchase_orders" to anon, authenticated, service_role;
create temporary table "copy of back_office.staff_members" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from back_office.staff_members t;
grant select on pg_temp."copy of back_office.staff_members" to anon, authenticated, service_role;
create temporary table "copy of back_office.stock_levels" on commit drop as select concat_ws('/', t.warehouse_code, t.variant_id) as "key of the row", t.* from back_office.stock_levels t;
grant select on pg_temp."copy of back_office.stock_levels" to anon, authenticated, service_role;
create temporary table "copy of back_office.stock_movements" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from back_office.stock_movements t;
grant select on pg_temp."copy of back_office.stock_movements" to anon, authenticated, service_role;
create temporary table "copy of back_office.suppliers" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from back_office.suppliers t;
grant select on pg_temp."copy of back_office.suppliers" to anon, authenticated, service_role;
create temporary table "copy of back_office.warehouses" on commit drop as select concat_ws('/', t.code) as "key of the row", t.* from back_office.warehouses t;
grant select on pg_temp."copy of back_office.warehouses" to anon, authenticated, service_role;
create temporary table "copy of shop.addresses" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from shop.addresses t;
grant select on pg_temp."copy of shop.addresses" to anon, authenticated, service_role;
create temporary table "copy of shop.brands" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from shop.brands t;
grant select on pg_temp."copy of shop.brands" to anon, authenticated, service_role;
create temporary table "copy of shop.cart_lines" on commit drop as select concat_ws('/', t.cart_id, t.variant_id) as "key of the row", t.* from shop.cart_lines t;
grant select on pg_temp."copy of shop.cart_lines" to anon, authenticated, service_role;
create temporary table "copy of shop.carts" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from shop.carts t;
grant select on pg_temp."copy of shop.carts" to anon, authenticated, service_role;
create temporary table "copy of shop.categories" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from shop.categories t;
grant select on pg_temp."copy of shop.categories" to anon, authenticated, service_role;
create temporary table "copy of shop.customers" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from shop.customers t;
grant select on pg_temp."copy of shop.customers" to anon, authenticated, service_role;
create temporary table "copy of shop.invoices" on commit drop as select concat_ws('/', t.number) as "key of the row", t.* from shop.invoices t;
grant select on pg_temp."copy of shop.invoices" to anon, authenticated, service_role;
create temporary table "copy of shop.order_lines" on commit drop as select concat_ws('/', t.order_id, t.line_number) as "key of the row", t.* from shop.order_lines t;
grant select on pg_temp."copy of shop.order_lines" to anon, authenticated, service_role;
create temporary table "copy of shop.orders" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from shop.orders t;
grant select on pg_temp."copy of shop.orders" to anon, authenticated, service_role;
create temporary table "copy of shop.payments" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from shop.payments t;
grant select on pg_temp."copy of shop.payments" to anon, authenticated, service_role;
create temporary table "copy of shop.prices" on commit drop as select concat_ws('/', t.variant_id, t.currency, t.valid_from) as "key of the row", t.* from shop.prices t;
grant select on pg_temp."copy of shop.prices" to anon, authenticated, service_role;
create temporary table "copy of shop.products" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from shop.products t;
grant select on pg_temp."copy of shop.products" to anon, authenticated, service_role;
create temporary table "copy of shop.promotions" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from shop.promotions t;
grant select on pg_temp."copy of shop.promotions" to anon, authenticated, service_role;
create temporary table "copy of shop.reviews" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from shop.reviews t;
grant select on pg_temp."copy of shop.reviews" to anon, authenticated, service_role;
create temporary table "copy of shop.shipments" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from shop.shipments t;
grant select on pg_temp."copy of shop.shipments" to anon, authenticated, service_role;
create temporary table "copy of shop.variants" on commit drop as select concat_ws('/', t.id) as "key of the row", t.* from shop.variants t;
grant select on pg_temp."copy of shop.variants" to anon, authenticated, service_role;

-- Rows, by caller and command.

call pg_temp.expect_rows(
    'customer: select back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false',
    'select count(*) from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1');
call pg_temp.expect_rows(
    'customer: insert back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false',
    'with done as (insert into back_office.product_visits (product_id, day, visits) select product_id, day, visits from pg_temp."copy of back_office.product_visits" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false and false',
    'with done as (update back_office.product_visits t set product_id = t.product_id, day = t.day, visits = t.visits where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false and false',
    'with done as (delete from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false',
    'select count(*) from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1');
call pg_temp.expect_rows(
    'other customer: insert back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false',
    'with done as (insert into back_office.product_visits (product_id, day, visits) select product_id, day, visits from pg_temp."copy of back_office.product_visits" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false and false',
    'with done as (update back_office.product_visits t set product_id = t.product_id, day = t.day, visits = t.visits where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false and false',
    'with done as (delete from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false',
    'select count(*) from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false',
    'with done as (insert into back_office.product_visits (product_id, day, visits) select product_id, day, visits from pg_temp."copy of back_office.product_visits" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false and false',
    'with done as (update back_office.product_visits t set product_id = t.product_id, day = t.day, visits = t.visits where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false and false',
    'with done as (delete from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false',
    'select count(*) from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1');
call pg_temp.expect_rows(
    'staff: insert back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false',
    'with done as (insert into back_office.product_visits (product_id, day, visits) select product_id, day, visits from pg_temp."copy of back_office.product_visits" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false and false',
    'with done as (update back_office.product_visits t set product_id = t.product_id, day = t.day, visits = t.visits where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false and false',
    'with done as (delete from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false',
    'select count(*) from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1');
call pg_temp.expect_rows(
    'manager: insert back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false',
    'with done as (insert into back_office.product_visits (product_id, day, visits) select product_id, day, visits from pg_temp."copy of back_office.product_visits" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false and false',
    'with done as (update back_office.product_visits t set product_id = t.product_id, day = t.day, visits = t.visits where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false and false',
    'with done as (delete from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false',
    'select count(*) from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1');
call pg_temp.expect_rows(
    'stranger: insert back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false',
    'with done as (insert into back_office.product_visits (product_id, day, visits) select product_id, day, visits from pg_temp."copy of back_office.product_visits" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false and false',
    'with done as (update back_office.product_visits t set product_id = t.product_id, day = t.day, visits = t.visits where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete back_office.product_visits',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false and false',
    'with done as (delete from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select back_office.product_visits',
    'anon',
    '{}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false',
    'select count(*) from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1');
call pg_temp.expect_rows(
    'visitor: insert back_office.product_visits',
    'anon',
    '{}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false',
    'with done as (insert into back_office.product_visits (product_id, day, visits) select product_id, day, visits from pg_temp."copy of back_office.product_visits" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update back_office.product_visits',
    'anon',
    '{}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false and false',
    'with done as (update back_office.product_visits t set product_id = t.product_id, day = t.day, visits = t.visits where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete back_office.product_visits',
    'anon',
    '{}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where false and false',
    'with done as (delete from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select back_office.product_visits',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where true',
    'select count(*) from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1');
call pg_temp.expect_rows(
    'service role: insert back_office.product_visits',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where true',
    'with done as (insert into back_office.product_visits (product_id, day, visits) select product_id, day, visits from pg_temp."copy of back_office.product_visits" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update back_office.product_visits',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where true',
    'with done as (update back_office.product_visits t set product_id = t.product_id, day = t.day, visits = t.visits where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete back_office.product_visits',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t',
    'select concat_ws(''/'', t.product_id, t.day) from back_office.product_visits t where true',
    'with done as (delete from back_office.product_visits t where concat_ws(''/'', t.product_id, t.day) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'select count(*) from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'customer: insert back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false)))',
    'with done as (insert into back_office.purchase_order_lines (purchase_order_id, line_number, variant_id, quantity, unit_cost) select purchase_order_id, line_number, variant_id, quantity, unit_cost from pg_temp."copy of back_office.purchase_order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false))) and exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'with done as (update back_office.purchase_order_lines t set quantity = t.quantity, unit_cost = t.unit_cost where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false))) and exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'with done as (delete from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'select count(*) from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'other customer: insert back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false)))',
    'with done as (insert into back_office.purchase_order_lines (purchase_order_id, line_number, variant_id, quantity, unit_cost) select purchase_order_id, line_number, variant_id, quantity, unit_cost from pg_temp."copy of back_office.purchase_order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false))) and exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'with done as (update back_office.purchase_order_lines t set quantity = t.quantity, unit_cost = t.unit_cost where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false))) and exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'with done as (delete from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'select count(*) from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false)))',
    'with done as (insert into back_office.purchase_order_lines (purchase_order_id, line_number, variant_id, quantity, unit_cost) select purchase_order_id, line_number, variant_id, quantity, unit_cost from pg_temp."copy of back_office.purchase_order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false))) and exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'with done as (update back_office.purchase_order_lines t set quantity = t.quantity, unit_cost = t.unit_cost where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false))) and exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'with done as (delete from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'select count(*) from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'staff: insert back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false)))',
    'with done as (insert into back_office.purchase_order_lines (purchase_order_id, line_number, variant_id, quantity, unit_cost) select purchase_order_id, line_number, variant_id, quantity, unit_cost from pg_temp."copy of back_office.purchase_order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false))) and exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'with done as (update back_office.purchase_order_lines t set quantity = t.quantity, unit_cost = t.unit_cost where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false))) and exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'with done as (delete from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and true)',
    'select count(*) from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'manager: insert back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (true and coalesce(state = ''draft'', false)))',
    'with done as (insert into back_office.purchase_order_lines (purchase_order_id, line_number, variant_id, quantity, unit_cost) select purchase_order_id, line_number, variant_id, quantity, unit_cost from pg_temp."copy of back_office.purchase_order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (true and coalesce(state = ''draft'', false))) and exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and true)',
    'with done as (update back_office.purchase_order_lines t set quantity = t.quantity, unit_cost = t.unit_cost where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (true and coalesce(state = ''draft'', false))) and exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and true)',
    'with done as (delete from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'select count(*) from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'stranger: insert back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false)))',
    'with done as (insert into back_office.purchase_order_lines (purchase_order_id, line_number, variant_id, quantity, unit_cost) select purchase_order_id, line_number, variant_id, quantity, unit_cost from pg_temp."copy of back_office.purchase_order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false))) and exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'with done as (update back_office.purchase_order_lines t set quantity = t.quantity, unit_cost = t.unit_cost where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete back_office.purchase_order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and (false and coalesce(state = ''draft'', false))) and exists (select from back_office.purchase_orders tp where tp.id = t.purchase_order_id and false)',
    'with done as (delete from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select back_office.purchase_order_lines',
    'anon',
    '{}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where false',
    'select count(*) from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'visitor: insert back_office.purchase_order_lines',
    'anon',
    '{}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where false',
    'with done as (insert into back_office.purchase_order_lines (purchase_order_id, line_number, variant_id, quantity, unit_cost) select purchase_order_id, line_number, variant_id, quantity, unit_cost from pg_temp."copy of back_office.purchase_order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update back_office.purchase_order_lines',
    'anon',
    '{}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where false and false',
    'with done as (update back_office.purchase_order_lines t set quantity = t.quantity, unit_cost = t.unit_cost where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete back_office.purchase_order_lines',
    'anon',
    '{}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where false and false',
    'with done as (delete from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select back_office.purchase_order_lines',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where true',
    'select count(*) from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'service role: insert back_office.purchase_order_lines',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where true',
    'with done as (insert into back_office.purchase_order_lines (purchase_order_id, line_number, variant_id, quantity, unit_cost) select purchase_order_id, line_number, variant_id, quantity, unit_cost from pg_temp."copy of back_office.purchase_order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update back_office.purchase_order_lines',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where true',
    'with done as (update back_office.purchase_order_lines t set purchase_order_id = t.purchase_order_id, line_number = t.line_number, variant_id = t.variant_id, quantity = t.quantity, unit_cost = t.unit_cost where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete back_office.purchase_order_lines',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t',
    'select concat_ws(''/'', t.purchase_order_id, t.line_number) from back_office.purchase_order_lines t where true',
    'with done as (delete from back_office.purchase_order_lines t where concat_ws(''/'', t.purchase_order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false',
    'select count(*) from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false',
    'with done as (insert into back_office.purchase_orders (supplier_id, ordered_by, state, expected_on) select supplier_id, ordered_by, state, expected_on from pg_temp."copy of back_office.purchase_orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false and false',
    'with done as (update back_office.purchase_orders t set state = t.state, expected_on = t.expected_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false and (state = ''draft'') and false',
    'with done as (delete from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false',
    'select count(*) from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false',
    'with done as (insert into back_office.purchase_orders (supplier_id, ordered_by, state, expected_on) select supplier_id, ordered_by, state, expected_on from pg_temp."copy of back_office.purchase_orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false and false',
    'with done as (update back_office.purchase_orders t set state = t.state, expected_on = t.expected_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false and (state = ''draft'') and false',
    'with done as (delete from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false',
    'select count(*) from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false',
    'with done as (insert into back_office.purchase_orders (supplier_id, ordered_by, state, expected_on) select supplier_id, ordered_by, state, expected_on from pg_temp."copy of back_office.purchase_orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false and false',
    'with done as (update back_office.purchase_orders t set state = t.state, expected_on = t.expected_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false and (state = ''draft'') and false',
    'with done as (delete from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false',
    'select count(*) from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false',
    'with done as (insert into back_office.purchase_orders (supplier_id, ordered_by, state, expected_on) select supplier_id, ordered_by, state, expected_on from pg_temp."copy of back_office.purchase_orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false and false',
    'with done as (update back_office.purchase_orders t set state = t.state, expected_on = t.expected_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false and (state = ''draft'') and false',
    'with done as (delete from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where true',
    'select count(*) from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from (select t.id, t.supplier_id, t.ordered_by, t.state, t.expected_on, (now())::timestamp with time zone as created_at from back_office.purchase_orders t) t where true',
    'with done as (insert into back_office.purchase_orders (supplier_id, ordered_by, state, expected_on) select supplier_id, ordered_by, state, expected_on from pg_temp."copy of back_office.purchase_orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where true and true',
    'with done as (update back_office.purchase_orders t set state = t.state, expected_on = t.expected_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where true and (state = ''draft'') and true',
    'with done as (delete from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false',
    'select count(*) from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false',
    'with done as (insert into back_office.purchase_orders (supplier_id, ordered_by, state, expected_on) select supplier_id, ordered_by, state, expected_on from pg_temp."copy of back_office.purchase_orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false and false',
    'with done as (update back_office.purchase_orders t set state = t.state, expected_on = t.expected_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete back_office.purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false and (state = ''draft'') and false',
    'with done as (delete from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select back_office.purchase_orders',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false',
    'select count(*) from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert back_office.purchase_orders',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false',
    'with done as (insert into back_office.purchase_orders (supplier_id, ordered_by, state, expected_on) select supplier_id, ordered_by, state, expected_on from pg_temp."copy of back_office.purchase_orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update back_office.purchase_orders',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false and false',
    'with done as (update back_office.purchase_orders t set state = t.state, expected_on = t.expected_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete back_office.purchase_orders',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where false and false',
    'with done as (delete from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select back_office.purchase_orders',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where true',
    'select count(*) from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert back_office.purchase_orders',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from (select t.id, t.supplier_id, t.ordered_by, t.state, t.expected_on, (now())::timestamp with time zone as created_at from back_office.purchase_orders t) t where true',
    'with done as (insert into back_office.purchase_orders (id, supplier_id, ordered_by, state, expected_on, created_at) select id, supplier_id, ordered_by, state, expected_on, created_at from pg_temp."copy of back_office.purchase_orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update back_office.purchase_orders',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where true',
    'with done as (update back_office.purchase_orders t set id = t.id, supplier_id = t.supplier_id, ordered_by = t.ordered_by, state = t.state, expected_on = t.expected_on, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete back_office.purchase_orders',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t',
    'select concat_ws(''/'', t.id) from back_office.purchase_orders t where true',
    'with done as (delete from back_office.purchase_orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false',
    'select count(*) from back_office.staff_members t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false',
    'with done as (insert into back_office.staff_members (account_id, name, email, role, manager_id, hired_on) select account_id, name, email, role, manager_id, hired_on from pg_temp."copy of back_office.staff_members" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false and false',
    'with done as (update back_office.staff_members t set name = t.name, email = t.email, role = t.role, manager_id = t.manager_id, is_active = t.is_active, left_on = t.left_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false and false',
    'with done as (delete from back_office.staff_members t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false',
    'select count(*) from back_office.staff_members t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false',
    'with done as (insert into back_office.staff_members (account_id, name, email, role, manager_id, hired_on) select account_id, name, email, role, manager_id, hired_on from pg_temp."copy of back_office.staff_members" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false and false',
    'with done as (update back_office.staff_members t set name = t.name, email = t.email, role = t.role, manager_id = t.manager_id, is_active = t.is_active, left_on = t.left_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false and false',
    'with done as (delete from back_office.staff_members t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false',
    'select count(*) from back_office.staff_members t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false',
    'with done as (insert into back_office.staff_members (account_id, name, email, role, manager_id, hired_on) select account_id, name, email, role, manager_id, hired_on from pg_temp."copy of back_office.staff_members" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false and false',
    'with done as (update back_office.staff_members t set name = t.name, email = t.email, role = t.role, manager_id = t.manager_id, is_active = t.is_active, left_on = t.left_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false and false',
    'with done as (delete from back_office.staff_members t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where true',
    'select count(*) from back_office.staff_members t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false',
    'with done as (insert into back_office.staff_members (account_id, name, email, role, manager_id, hired_on) select account_id, name, email, role, manager_id, hired_on from pg_temp."copy of back_office.staff_members" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false and true',
    'with done as (update back_office.staff_members t set name = t.name, email = t.email, role = t.role, manager_id = t.manager_id, is_active = t.is_active, left_on = t.left_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false and true',
    'with done as (delete from back_office.staff_members t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where true',
    'select count(*) from back_office.staff_members t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from (select t.id, t.account_id, t.badge_number, t.name, t.email, t.role, t.manager_id, (true)::boolean as is_active, t.hired_on, null::date as left_on from back_office.staff_members t) t where true',
    'with done as (insert into back_office.staff_members (account_id, name, email, role, manager_id, hired_on) select account_id, name, email, role, manager_id, hired_on from pg_temp."copy of back_office.staff_members" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where true and true',
    'with done as (update back_office.staff_members t set name = t.name, email = t.email, role = t.role, manager_id = t.manager_id, is_active = t.is_active, left_on = t.left_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false and true',
    'with done as (delete from back_office.staff_members t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false',
    'select count(*) from back_office.staff_members t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false',
    'with done as (insert into back_office.staff_members (account_id, name, email, role, manager_id, hired_on) select account_id, name, email, role, manager_id, hired_on from pg_temp."copy of back_office.staff_members" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false and false',
    'with done as (update back_office.staff_members t set name = t.name, email = t.email, role = t.role, manager_id = t.manager_id, is_active = t.is_active, left_on = t.left_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete back_office.staff_members',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false and false',
    'with done as (delete from back_office.staff_members t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select back_office.staff_members',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false',
    'select count(*) from back_office.staff_members t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert back_office.staff_members',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false',
    'with done as (insert into back_office.staff_members (account_id, name, email, role, manager_id, hired_on) select account_id, name, email, role, manager_id, hired_on from pg_temp."copy of back_office.staff_members" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update back_office.staff_members',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false and false',
    'with done as (update back_office.staff_members t set name = t.name, email = t.email, role = t.role, manager_id = t.manager_id, is_active = t.is_active, left_on = t.left_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete back_office.staff_members',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false and false',
    'with done as (delete from back_office.staff_members t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select back_office.staff_members',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where true',
    'select count(*) from back_office.staff_members t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert back_office.staff_members',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from (select t.id, t.account_id, t.badge_number, t.name, t.email, t.role, t.manager_id, (true)::boolean as is_active, t.hired_on, null::date as left_on from back_office.staff_members t) t where true',
    'with done as (insert into back_office.staff_members (id, account_id, name, email, role, manager_id, is_active, hired_on, left_on) select id, account_id, name, email, role, manager_id, is_active, hired_on, left_on from pg_temp."copy of back_office.staff_members" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update back_office.staff_members',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where true',
    'with done as (update back_office.staff_members t set id = t.id, account_id = t.account_id, name = t.name, email = t.email, role = t.role, manager_id = t.manager_id, is_active = t.is_active, hired_on = t.hired_on, left_on = t.left_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete back_office.staff_members',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.staff_members t',
    'select concat_ws(''/'', t.id) from back_office.staff_members t where false',
    'with done as (delete from back_office.staff_members t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false',
    'select count(*) from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1');
call pg_temp.expect_rows(
    'customer: insert back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false',
    'with done as (insert into back_office.stock_levels (warehouse_code, variant_id, on_hand, reserved) select warehouse_code, variant_id, on_hand, reserved from pg_temp."copy of back_office.stock_levels" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false and false',
    'with done as (update back_office.stock_levels t set warehouse_code = t.warehouse_code, variant_id = t.variant_id, on_hand = t.on_hand, reserved = t.reserved where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false and false',
    'with done as (delete from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false',
    'select count(*) from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1');
call pg_temp.expect_rows(
    'other customer: insert back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false',
    'with done as (insert into back_office.stock_levels (warehouse_code, variant_id, on_hand, reserved) select warehouse_code, variant_id, on_hand, reserved from pg_temp."copy of back_office.stock_levels" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false and false',
    'with done as (update back_office.stock_levels t set warehouse_code = t.warehouse_code, variant_id = t.variant_id, on_hand = t.on_hand, reserved = t.reserved where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false and false',
    'with done as (delete from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false',
    'select count(*) from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false',
    'with done as (insert into back_office.stock_levels (warehouse_code, variant_id, on_hand, reserved) select warehouse_code, variant_id, on_hand, reserved from pg_temp."copy of back_office.stock_levels" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false and false',
    'with done as (update back_office.stock_levels t set warehouse_code = t.warehouse_code, variant_id = t.variant_id, on_hand = t.on_hand, reserved = t.reserved where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false and false',
    'with done as (delete from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where true',
    'select count(*) from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1');
call pg_temp.expect_rows(
    'staff: insert back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false',
    'with done as (insert into back_office.stock_levels (warehouse_code, variant_id, on_hand, reserved) select warehouse_code, variant_id, on_hand, reserved from pg_temp."copy of back_office.stock_levels" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false and true',
    'with done as (update back_office.stock_levels t set warehouse_code = t.warehouse_code, variant_id = t.variant_id, on_hand = t.on_hand, reserved = t.reserved where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false and true',
    'with done as (delete from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where true',
    'select count(*) from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1');
call pg_temp.expect_rows(
    'manager: insert back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false',
    'with done as (insert into back_office.stock_levels (warehouse_code, variant_id, on_hand, reserved) select warehouse_code, variant_id, on_hand, reserved from pg_temp."copy of back_office.stock_levels" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false and true',
    'with done as (update back_office.stock_levels t set warehouse_code = t.warehouse_code, variant_id = t.variant_id, on_hand = t.on_hand, reserved = t.reserved where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false and true',
    'with done as (delete from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false',
    'select count(*) from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1');
call pg_temp.expect_rows(
    'stranger: insert back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false',
    'with done as (insert into back_office.stock_levels (warehouse_code, variant_id, on_hand, reserved) select warehouse_code, variant_id, on_hand, reserved from pg_temp."copy of back_office.stock_levels" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false and false',
    'with done as (update back_office.stock_levels t set warehouse_code = t.warehouse_code, variant_id = t.variant_id, on_hand = t.on_hand, reserved = t.reserved where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete back_office.stock_levels',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false and false',
    'with done as (delete from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select back_office.stock_levels',
    'anon',
    '{}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false',
    'select count(*) from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1');
call pg_temp.expect_rows(
    'visitor: insert back_office.stock_levels',
    'anon',
    '{}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false',
    'with done as (insert into back_office.stock_levels (warehouse_code, variant_id, on_hand, reserved) select warehouse_code, variant_id, on_hand, reserved from pg_temp."copy of back_office.stock_levels" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update back_office.stock_levels',
    'anon',
    '{}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false and false',
    'with done as (update back_office.stock_levels t set warehouse_code = t.warehouse_code, variant_id = t.variant_id, on_hand = t.on_hand, reserved = t.reserved where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete back_office.stock_levels',
    'anon',
    '{}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where false and false',
    'with done as (delete from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select back_office.stock_levels',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where true',
    'select count(*) from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1');
call pg_temp.expect_rows(
    'service role: insert back_office.stock_levels',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where true',
    'with done as (insert into back_office.stock_levels (warehouse_code, variant_id, on_hand, reserved) select warehouse_code, variant_id, on_hand, reserved from pg_temp."copy of back_office.stock_levels" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update back_office.stock_levels',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where true',
    'with done as (update back_office.stock_levels t set warehouse_code = t.warehouse_code, variant_id = t.variant_id, on_hand = t.on_hand, reserved = t.reserved where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete back_office.stock_levels',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t',
    'select concat_ws(''/'', t.warehouse_code, t.variant_id) from back_office.stock_levels t where true',
    'with done as (delete from back_office.stock_levels t where concat_ws(''/'', t.warehouse_code, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false',
    'select count(*) from back_office.stock_movements t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false',
    'with done as (insert into back_office.stock_movements (warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by) select warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by from pg_temp."copy of back_office.stock_movements" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false and false',
    'with done as (update back_office.stock_movements t set id = t.id, warehouse_code = t.warehouse_code, variant_id = t.variant_id, quantity = t.quantity, reason = t.reason, purchase_order_id = t.purchase_order_id, line_number = t.line_number, moved_by = t.moved_by, moved_at = t.moved_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false and false',
    'with done as (delete from back_office.stock_movements t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false',
    'select count(*) from back_office.stock_movements t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false',
    'with done as (insert into back_office.stock_movements (warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by) select warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by from pg_temp."copy of back_office.stock_movements" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false and false',
    'with done as (update back_office.stock_movements t set id = t.id, warehouse_code = t.warehouse_code, variant_id = t.variant_id, quantity = t.quantity, reason = t.reason, purchase_order_id = t.purchase_order_id, line_number = t.line_number, moved_by = t.moved_by, moved_at = t.moved_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false and false',
    'with done as (delete from back_office.stock_movements t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false',
    'select count(*) from back_office.stock_movements t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false',
    'with done as (insert into back_office.stock_movements (warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by) select warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by from pg_temp."copy of back_office.stock_movements" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false and false',
    'with done as (update back_office.stock_movements t set id = t.id, warehouse_code = t.warehouse_code, variant_id = t.variant_id, quantity = t.quantity, reason = t.reason, purchase_order_id = t.purchase_order_id, line_number = t.line_number, moved_by = t.moved_by, moved_at = t.moved_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false and false',
    'with done as (delete from back_office.stock_movements t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where true',
    'select count(*) from back_office.stock_movements t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from (select t.id, t.warehouse_code, t.variant_id, t.quantity, t.reason, t.purchase_order_id, t.line_number, t.moved_by, (now())::timestamp with time zone as moved_at from back_office.stock_movements t) t where true',
    'with done as (insert into back_office.stock_movements (warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by) select warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by from pg_temp."copy of back_office.stock_movements" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false and true',
    'with done as (update back_office.stock_movements t set id = t.id, warehouse_code = t.warehouse_code, variant_id = t.variant_id, quantity = t.quantity, reason = t.reason, purchase_order_id = t.purchase_order_id, line_number = t.line_number, moved_by = t.moved_by, moved_at = t.moved_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false and true',
    'with done as (delete from back_office.stock_movements t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where true',
    'select count(*) from back_office.stock_movements t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from (select t.id, t.warehouse_code, t.variant_id, t.quantity, t.reason, t.purchase_order_id, t.line_number, t.moved_by, (now())::timestamp with time zone as moved_at from back_office.stock_movements t) t where true',
    'with done as (insert into back_office.stock_movements (warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by) select warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by from pg_temp."copy of back_office.stock_movements" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false and true',
    'with done as (update back_office.stock_movements t set id = t.id, warehouse_code = t.warehouse_code, variant_id = t.variant_id, quantity = t.quantity, reason = t.reason, purchase_order_id = t.purchase_order_id, line_number = t.line_number, moved_by = t.moved_by, moved_at = t.moved_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false and true',
    'with done as (delete from back_office.stock_movements t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false',
    'select count(*) from back_office.stock_movements t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false',
    'with done as (insert into back_office.stock_movements (warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by) select warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by from pg_temp."copy of back_office.stock_movements" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false and false',
    'with done as (update back_office.stock_movements t set id = t.id, warehouse_code = t.warehouse_code, variant_id = t.variant_id, quantity = t.quantity, reason = t.reason, purchase_order_id = t.purchase_order_id, line_number = t.line_number, moved_by = t.moved_by, moved_at = t.moved_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete back_office.stock_movements',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false and false',
    'with done as (delete from back_office.stock_movements t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select back_office.stock_movements',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false',
    'select count(*) from back_office.stock_movements t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert back_office.stock_movements',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false',
    'with done as (insert into back_office.stock_movements (warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by) select warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by from pg_temp."copy of back_office.stock_movements" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update back_office.stock_movements',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false and false',
    'with done as (update back_office.stock_movements t set id = t.id, warehouse_code = t.warehouse_code, variant_id = t.variant_id, quantity = t.quantity, reason = t.reason, purchase_order_id = t.purchase_order_id, line_number = t.line_number, moved_by = t.moved_by, moved_at = t.moved_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete back_office.stock_movements',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false and false',
    'with done as (delete from back_office.stock_movements t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select back_office.stock_movements',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where true',
    'select count(*) from back_office.stock_movements t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert back_office.stock_movements',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from (select t.id, t.warehouse_code, t.variant_id, t.quantity, t.reason, t.purchase_order_id, t.line_number, t.moved_by, (now())::timestamp with time zone as moved_at from back_office.stock_movements t) t where true',
    'with done as (insert into back_office.stock_movements (id, warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by, moved_at) select id, warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by, moved_at from pg_temp."copy of back_office.stock_movements" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update back_office.stock_movements',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false',
    'with done as (update back_office.stock_movements t set id = t.id, warehouse_code = t.warehouse_code, variant_id = t.variant_id, quantity = t.quantity, reason = t.reason, purchase_order_id = t.purchase_order_id, line_number = t.line_number, moved_by = t.moved_by, moved_at = t.moved_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete back_office.stock_movements',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t',
    'select concat_ws(''/'', t.id) from back_office.stock_movements t where false',
    'with done as (delete from back_office.stock_movements t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false',
    'select count(*) from back_office.suppliers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false',
    'with done as (insert into back_office.suppliers (name, email, contact, lead_time) select name, email, contact, lead_time from pg_temp."copy of back_office.suppliers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false and false',
    'with done as (update back_office.suppliers t set name = t.name, email = t.email, contact = t.contact, lead_time = t.lead_time where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false and false',
    'with done as (delete from back_office.suppliers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false',
    'select count(*) from back_office.suppliers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false',
    'with done as (insert into back_office.suppliers (name, email, contact, lead_time) select name, email, contact, lead_time from pg_temp."copy of back_office.suppliers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false and false',
    'with done as (update back_office.suppliers t set name = t.name, email = t.email, contact = t.contact, lead_time = t.lead_time where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false and false',
    'with done as (delete from back_office.suppliers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false',
    'select count(*) from back_office.suppliers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false',
    'with done as (insert into back_office.suppliers (name, email, contact, lead_time) select name, email, contact, lead_time from pg_temp."copy of back_office.suppliers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false and false',
    'with done as (update back_office.suppliers t set name = t.name, email = t.email, contact = t.contact, lead_time = t.lead_time where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false and false',
    'with done as (delete from back_office.suppliers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where true',
    'select count(*) from back_office.suppliers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false',
    'with done as (insert into back_office.suppliers (name, email, contact, lead_time) select name, email, contact, lead_time from pg_temp."copy of back_office.suppliers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false and true',
    'with done as (update back_office.suppliers t set name = t.name, email = t.email, contact = t.contact, lead_time = t.lead_time where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false and true',
    'with done as (delete from back_office.suppliers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where true',
    'select count(*) from back_office.suppliers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from (select t.id, t.name, t.email, t.contact, t.lead_time from back_office.suppliers t) t where true',
    'with done as (insert into back_office.suppliers (name, email, contact, lead_time) select name, email, contact, lead_time from pg_temp."copy of back_office.suppliers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where true and true',
    'with done as (update back_office.suppliers t set name = t.name, email = t.email, contact = t.contact, lead_time = t.lead_time where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where true and true',
    'with done as (delete from back_office.suppliers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false',
    'select count(*) from back_office.suppliers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false',
    'with done as (insert into back_office.suppliers (name, email, contact, lead_time) select name, email, contact, lead_time from pg_temp."copy of back_office.suppliers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false and false',
    'with done as (update back_office.suppliers t set name = t.name, email = t.email, contact = t.contact, lead_time = t.lead_time where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete back_office.suppliers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false and false',
    'with done as (delete from back_office.suppliers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select back_office.suppliers',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false',
    'select count(*) from back_office.suppliers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert back_office.suppliers',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false',
    'with done as (insert into back_office.suppliers (name, email, contact, lead_time) select name, email, contact, lead_time from pg_temp."copy of back_office.suppliers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update back_office.suppliers',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false and false',
    'with done as (update back_office.suppliers t set name = t.name, email = t.email, contact = t.contact, lead_time = t.lead_time where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete back_office.suppliers',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where false and false',
    'with done as (delete from back_office.suppliers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select back_office.suppliers',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where true',
    'select count(*) from back_office.suppliers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert back_office.suppliers',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from (select t.id, t.name, t.email, t.contact, t.lead_time from back_office.suppliers t) t where true',
    'with done as (insert into back_office.suppliers (id, name, email, contact, lead_time) select id, name, email, contact, lead_time from pg_temp."copy of back_office.suppliers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update back_office.suppliers',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where true',
    'with done as (update back_office.suppliers t set id = t.id, name = t.name, email = t.email, contact = t.contact, lead_time = t.lead_time where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete back_office.suppliers',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from back_office.suppliers t',
    'select concat_ws(''/'', t.id) from back_office.suppliers t where true',
    'with done as (delete from back_office.suppliers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false',
    'select count(*) from back_office.warehouses t where concat_ws(''/'', t.code) = $1');
call pg_temp.expect_rows(
    'customer: insert back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false',
    'with done as (insert into back_office.warehouses (code, name, address) select code, name, address from pg_temp."copy of back_office.warehouses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false and false',
    'with done as (update back_office.warehouses t set name = t.name, address = t.address where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false and false',
    'with done as (delete from back_office.warehouses t where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false',
    'select count(*) from back_office.warehouses t where concat_ws(''/'', t.code) = $1');
call pg_temp.expect_rows(
    'other customer: insert back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false',
    'with done as (insert into back_office.warehouses (code, name, address) select code, name, address from pg_temp."copy of back_office.warehouses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false and false',
    'with done as (update back_office.warehouses t set name = t.name, address = t.address where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false and false',
    'with done as (delete from back_office.warehouses t where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false',
    'select count(*) from back_office.warehouses t where concat_ws(''/'', t.code) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false',
    'with done as (insert into back_office.warehouses (code, name, address) select code, name, address from pg_temp."copy of back_office.warehouses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false and false',
    'with done as (update back_office.warehouses t set name = t.name, address = t.address where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false and false',
    'with done as (delete from back_office.warehouses t where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where true',
    'select count(*) from back_office.warehouses t where concat_ws(''/'', t.code) = $1');
call pg_temp.expect_rows(
    'staff: insert back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false',
    'with done as (insert into back_office.warehouses (code, name, address) select code, name, address from pg_temp."copy of back_office.warehouses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false and true',
    'with done as (update back_office.warehouses t set name = t.name, address = t.address where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false and true',
    'with done as (delete from back_office.warehouses t where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where true',
    'select count(*) from back_office.warehouses t where concat_ws(''/'', t.code) = $1');
call pg_temp.expect_rows(
    'manager: insert back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where true',
    'with done as (insert into back_office.warehouses (code, name, address) select code, name, address from pg_temp."copy of back_office.warehouses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where true and true',
    'with done as (update back_office.warehouses t set name = t.name, address = t.address where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false and true',
    'with done as (delete from back_office.warehouses t where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false',
    'select count(*) from back_office.warehouses t where concat_ws(''/'', t.code) = $1');
call pg_temp.expect_rows(
    'stranger: insert back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false',
    'with done as (insert into back_office.warehouses (code, name, address) select code, name, address from pg_temp."copy of back_office.warehouses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false and false',
    'with done as (update back_office.warehouses t set name = t.name, address = t.address where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete back_office.warehouses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false and false',
    'with done as (delete from back_office.warehouses t where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select back_office.warehouses',
    'anon',
    '{}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false',
    'select count(*) from back_office.warehouses t where concat_ws(''/'', t.code) = $1');
call pg_temp.expect_rows(
    'visitor: insert back_office.warehouses',
    'anon',
    '{}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false',
    'with done as (insert into back_office.warehouses (code, name, address) select code, name, address from pg_temp."copy of back_office.warehouses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update back_office.warehouses',
    'anon',
    '{}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false and false',
    'with done as (update back_office.warehouses t set name = t.name, address = t.address where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete back_office.warehouses',
    'anon',
    '{}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where false and false',
    'with done as (delete from back_office.warehouses t where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select back_office.warehouses',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where true',
    'select count(*) from back_office.warehouses t where concat_ws(''/'', t.code) = $1');
call pg_temp.expect_rows(
    'service role: insert back_office.warehouses',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where true',
    'with done as (insert into back_office.warehouses (code, name, address) select code, name, address from pg_temp."copy of back_office.warehouses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update back_office.warehouses',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where true',
    'with done as (update back_office.warehouses t set code = t.code, name = t.name, address = t.address where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete back_office.warehouses',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.code) from back_office.warehouses t',
    'select concat_ws(''/'', t.code) from back_office.warehouses t where true',
    'with done as (delete from back_office.warehouses t where concat_ws(''/'', t.code) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where (t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false)',
    'select count(*) from shop.addresses t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from (select t.id, t.customer_id, t.label, t.recipient, t.address, t.is_default from shop.addresses t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1''',
    'with done as (insert into shop.addresses (customer_id, label, recipient, address, is_default) select customer_id, label, recipient, address, is_default from pg_temp."copy of shop.addresses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: insert shop.addresses, in his own name',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from (select t.id, ''00000000-0000-4000-8000-0000000000c1''::uuid as customer_id, t.label, t.recipient, t.address, t.is_default from shop.addresses t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1''',
    'with done as (insert into shop.addresses (customer_id, label, recipient, address, is_default) select ''00000000-0000-4000-8000-0000000000c1''::uuid, label, recipient, address, is_default from pg_temp."copy of shop.addresses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' and (t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false)',
    'with done as (update shop.addresses t set label = t.label, recipient = t.recipient, address = t.address, is_default = t.is_default where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' and (t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false)',
    'with done as (delete from shop.addresses t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where (t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false)',
    'select count(*) from shop.addresses t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from (select t.id, t.customer_id, t.label, t.recipient, t.address, t.is_default from shop.addresses t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2''',
    'with done as (insert into shop.addresses (customer_id, label, recipient, address, is_default) select customer_id, label, recipient, address, is_default from pg_temp."copy of shop.addresses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: insert shop.addresses, in his own name',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from (select t.id, ''00000000-0000-4000-8000-0000000000c2''::uuid as customer_id, t.label, t.recipient, t.address, t.is_default from shop.addresses t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2''',
    'with done as (insert into shop.addresses (customer_id, label, recipient, address, is_default) select ''00000000-0000-4000-8000-0000000000c2''::uuid, label, recipient, address, is_default from pg_temp."copy of shop.addresses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' and (t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false)',
    'with done as (update shop.addresses t set label = t.label, recipient = t.recipient, address = t.address, is_default = t.is_default where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' and (t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false)',
    'with done as (delete from shop.addresses t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where (false or false)',
    'select count(*) from shop.addresses t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false',
    'with done as (insert into shop.addresses (customer_id, label, recipient, address, is_default) select customer_id, label, recipient, address, is_default from pg_temp."copy of shop.addresses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false and (false or false)',
    'with done as (update shop.addresses t set label = t.label, recipient = t.recipient, address = t.address, is_default = t.is_default where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false and (false or false)',
    'with done as (delete from shop.addresses t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where (false or true)',
    'select count(*) from shop.addresses t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false',
    'with done as (insert into shop.addresses (customer_id, label, recipient, address, is_default) select customer_id, label, recipient, address, is_default from pg_temp."copy of shop.addresses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false and (false or true)',
    'with done as (update shop.addresses t set label = t.label, recipient = t.recipient, address = t.address, is_default = t.is_default where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false and (false or true)',
    'with done as (delete from shop.addresses t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where (false or true)',
    'select count(*) from shop.addresses t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false',
    'with done as (insert into shop.addresses (customer_id, label, recipient, address, is_default) select customer_id, label, recipient, address, is_default from pg_temp."copy of shop.addresses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false and (false or true)',
    'with done as (update shop.addresses t set label = t.label, recipient = t.recipient, address = t.address, is_default = t.is_default where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false and (false or true)',
    'with done as (delete from shop.addresses t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where (false or false)',
    'select count(*) from shop.addresses t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false',
    'with done as (insert into shop.addresses (customer_id, label, recipient, address, is_default) select customer_id, label, recipient, address, is_default from pg_temp."copy of shop.addresses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false and (false or false)',
    'with done as (update shop.addresses t set label = t.label, recipient = t.recipient, address = t.address, is_default = t.is_default where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.addresses',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false and (false or false)',
    'with done as (delete from shop.addresses t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.addresses',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false',
    'select count(*) from shop.addresses t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.addresses',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false',
    'with done as (insert into shop.addresses (customer_id, label, recipient, address, is_default) select customer_id, label, recipient, address, is_default from pg_temp."copy of shop.addresses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.addresses',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false and false',
    'with done as (update shop.addresses t set label = t.label, recipient = t.recipient, address = t.address, is_default = t.is_default where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.addresses',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where false and false',
    'with done as (delete from shop.addresses t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.addresses',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where true',
    'select count(*) from shop.addresses t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.addresses',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from (select t.id, t.customer_id, t.label, t.recipient, t.address, t.is_default from shop.addresses t) t where true',
    'with done as (insert into shop.addresses (id, customer_id, label, recipient, address, is_default) select id, customer_id, label, recipient, address, is_default from pg_temp."copy of shop.addresses" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.addresses',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where true',
    'with done as (update shop.addresses t set id = t.id, customer_id = t.customer_id, label = t.label, recipient = t.recipient, address = t.address, is_default = t.is_default where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.addresses',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.addresses t',
    'select concat_ws(''/'', t.id) from shop.addresses t where true',
    'with done as (delete from shop.addresses t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where true',
    'select count(*) from shop.brands t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false',
    'with done as (insert into shop.brands (name, website) select name, website from pg_temp."copy of shop.brands" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false and true',
    'with done as (update shop.brands t set name = t.name, website = t.website where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false and true',
    'with done as (delete from shop.brands t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where true',
    'select count(*) from shop.brands t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false',
    'with done as (insert into shop.brands (name, website) select name, website from pg_temp."copy of shop.brands" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false and true',
    'with done as (update shop.brands t set name = t.name, website = t.website where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false and true',
    'with done as (delete from shop.brands t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where true',
    'select count(*) from shop.brands t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false',
    'with done as (insert into shop.brands (name, website) select name, website from pg_temp."copy of shop.brands" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false and true',
    'with done as (update shop.brands t set name = t.name, website = t.website where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false and true',
    'with done as (delete from shop.brands t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where true',
    'select count(*) from shop.brands t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from (select t.id, t.name, t.website from shop.brands t) t where true',
    'with done as (insert into shop.brands (name, website) select name, website from pg_temp."copy of shop.brands" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where true and true',
    'with done as (update shop.brands t set name = t.name, website = t.website where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false and true',
    'with done as (delete from shop.brands t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where true',
    'select count(*) from shop.brands t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from (select t.id, t.name, t.website from shop.brands t) t where true',
    'with done as (insert into shop.brands (name, website) select name, website from pg_temp."copy of shop.brands" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where true and true',
    'with done as (update shop.brands t set name = t.name, website = t.website where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where true and true',
    'with done as (delete from shop.brands t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where true',
    'select count(*) from shop.brands t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false',
    'with done as (insert into shop.brands (name, website) select name, website from pg_temp."copy of shop.brands" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false and true',
    'with done as (update shop.brands t set name = t.name, website = t.website where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.brands',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false and true',
    'with done as (delete from shop.brands t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.brands',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where true',
    'select count(*) from shop.brands t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.brands',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false',
    'with done as (insert into shop.brands (name, website) select name, website from pg_temp."copy of shop.brands" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.brands',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false and true',
    'with done as (update shop.brands t set name = t.name, website = t.website where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.brands',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where false and true',
    'with done as (delete from shop.brands t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.brands',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where true',
    'select count(*) from shop.brands t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.brands',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from (select t.id, t.name, t.website from shop.brands t) t where true',
    'with done as (insert into shop.brands (id, name, website) select id, name, website from pg_temp."copy of shop.brands" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.brands',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where true',
    'with done as (update shop.brands t set id = t.id, name = t.name, website = t.website where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.brands',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.brands t',
    'select concat_ws(''/'', t.id) from shop.brands t where true',
    'with done as (delete from shop.brands t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'')',
    'select count(*) from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from (select t.cart_id, t.variant_id, t.quantity, (now())::timestamp with time zone as added_at from shop.cart_lines t) t where exists (select from shop.carts tp where tp.id = t.cart_id and tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'')',
    'with done as (insert into shop.cart_lines (cart_id, variant_id, quantity) select cart_id, variant_id, quantity from pg_temp."copy of shop.cart_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'') and exists (select from shop.carts tp where tp.id = t.cart_id and tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'')',
    'with done as (update shop.cart_lines t set quantity = t.quantity where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'') and exists (select from shop.carts tp where tp.id = t.cart_id and tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'')',
    'with done as (delete from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'')',
    'select count(*) from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from (select t.cart_id, t.variant_id, t.quantity, (now())::timestamp with time zone as added_at from shop.cart_lines t) t where exists (select from shop.carts tp where tp.id = t.cart_id and tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'')',
    'with done as (insert into shop.cart_lines (cart_id, variant_id, quantity) select cart_id, variant_id, quantity from pg_temp."copy of shop.cart_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'') and exists (select from shop.carts tp where tp.id = t.cart_id and tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'')',
    'with done as (update shop.cart_lines t set quantity = t.quantity where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'') and exists (select from shop.carts tp where tp.id = t.cart_id and tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'')',
    'with done as (delete from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'select count(*) from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from (select t.cart_id, t.variant_id, t.quantity, (now())::timestamp with time zone as added_at from shop.cart_lines t) t where exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'with done as (insert into shop.cart_lines (cart_id, variant_id, quantity) select cart_id, variant_id, quantity from pg_temp."copy of shop.cart_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and false) and exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'with done as (update shop.cart_lines t set quantity = t.quantity where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and false) and exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'with done as (delete from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'select count(*) from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from (select t.cart_id, t.variant_id, t.quantity, (now())::timestamp with time zone as added_at from shop.cart_lines t) t where exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'with done as (insert into shop.cart_lines (cart_id, variant_id, quantity) select cart_id, variant_id, quantity from pg_temp."copy of shop.cart_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and false) and exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'with done as (update shop.cart_lines t set quantity = t.quantity where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and false) and exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'with done as (delete from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'select count(*) from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from (select t.cart_id, t.variant_id, t.quantity, (now())::timestamp with time zone as added_at from shop.cart_lines t) t where exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'with done as (insert into shop.cart_lines (cart_id, variant_id, quantity) select cart_id, variant_id, quantity from pg_temp."copy of shop.cart_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and false) and exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'with done as (update shop.cart_lines t set quantity = t.quantity where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and false) and exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'with done as (delete from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'select count(*) from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from (select t.cart_id, t.variant_id, t.quantity, (now())::timestamp with time zone as added_at from shop.cart_lines t) t where exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'with done as (insert into shop.cart_lines (cart_id, variant_id, quantity) select cart_id, variant_id, quantity from pg_temp."copy of shop.cart_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and false) and exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'with done as (update shop.cart_lines t set quantity = t.quantity where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.cart_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where exists (select from shop.carts tp where tp.id = t.cart_id and false) and exists (select from shop.carts tp where tp.id = t.cart_id and false)',
    'with done as (delete from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.cart_lines',
    'anon',
    '{}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where false',
    'select count(*) from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.cart_lines',
    'anon',
    '{}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where false',
    'with done as (insert into shop.cart_lines (cart_id, variant_id, quantity) select cart_id, variant_id, quantity from pg_temp."copy of shop.cart_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.cart_lines',
    'anon',
    '{}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where false and false',
    'with done as (update shop.cart_lines t set quantity = t.quantity where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.cart_lines',
    'anon',
    '{}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where false and false',
    'with done as (delete from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.cart_lines',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where true',
    'select count(*) from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.cart_lines',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from (select t.cart_id, t.variant_id, t.quantity, (now())::timestamp with time zone as added_at from shop.cart_lines t) t where true',
    'with done as (insert into shop.cart_lines (cart_id, variant_id, quantity, added_at) select cart_id, variant_id, quantity, added_at from pg_temp."copy of shop.cart_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.cart_lines',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where true',
    'with done as (update shop.cart_lines t set cart_id = t.cart_id, variant_id = t.variant_id, quantity = t.quantity, added_at = t.added_at where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.cart_lines',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t',
    'select concat_ws(''/'', t.cart_id, t.variant_id) from shop.cart_lines t where true',
    'with done as (delete from shop.cart_lines t where concat_ws(''/'', t.cart_id, t.variant_id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1''',
    'select count(*) from shop.carts t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from (select t.id, t.customer_id, (now())::timestamp with time zone as created_at from shop.carts t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1''',
    'with done as (insert into shop.carts (customer_id) select customer_id from pg_temp."copy of shop.carts" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: insert shop.carts, in his own name',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from (select t.id, ''00000000-0000-4000-8000-0000000000c1''::uuid as customer_id, (now())::timestamp with time zone as created_at from shop.carts t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1''',
    'with done as (insert into shop.carts (customer_id) select ''00000000-0000-4000-8000-0000000000c1''::uuid from pg_temp."copy of shop.carts" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false and t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1''',
    'with done as (update shop.carts t set id = t.id, customer_id = t.customer_id, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' and t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1''',
    'with done as (delete from shop.carts t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2''',
    'select count(*) from shop.carts t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from (select t.id, t.customer_id, (now())::timestamp with time zone as created_at from shop.carts t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2''',
    'with done as (insert into shop.carts (customer_id) select customer_id from pg_temp."copy of shop.carts" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: insert shop.carts, in his own name',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from (select t.id, ''00000000-0000-4000-8000-0000000000c2''::uuid as customer_id, (now())::timestamp with time zone as created_at from shop.carts t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2''',
    'with done as (insert into shop.carts (customer_id) select ''00000000-0000-4000-8000-0000000000c2''::uuid from pg_temp."copy of shop.carts" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false and t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2''',
    'with done as (update shop.carts t set id = t.id, customer_id = t.customer_id, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' and t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2''',
    'with done as (delete from shop.carts t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false',
    'select count(*) from shop.carts t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false',
    'with done as (insert into shop.carts (customer_id) select customer_id from pg_temp."copy of shop.carts" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false and false',
    'with done as (update shop.carts t set id = t.id, customer_id = t.customer_id, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false and false',
    'with done as (delete from shop.carts t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false',
    'select count(*) from shop.carts t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false',
    'with done as (insert into shop.carts (customer_id) select customer_id from pg_temp."copy of shop.carts" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false and false',
    'with done as (update shop.carts t set id = t.id, customer_id = t.customer_id, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false and false',
    'with done as (delete from shop.carts t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false',
    'select count(*) from shop.carts t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false',
    'with done as (insert into shop.carts (customer_id) select customer_id from pg_temp."copy of shop.carts" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false and false',
    'with done as (update shop.carts t set id = t.id, customer_id = t.customer_id, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false and false',
    'with done as (delete from shop.carts t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false',
    'select count(*) from shop.carts t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false',
    'with done as (insert into shop.carts (customer_id) select customer_id from pg_temp."copy of shop.carts" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false and false',
    'with done as (update shop.carts t set id = t.id, customer_id = t.customer_id, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.carts',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false and false',
    'with done as (delete from shop.carts t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.carts',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false',
    'select count(*) from shop.carts t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.carts',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false',
    'with done as (insert into shop.carts (customer_id) select customer_id from pg_temp."copy of shop.carts" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.carts',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false and false',
    'with done as (update shop.carts t set id = t.id, customer_id = t.customer_id, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.carts',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where false and false',
    'with done as (delete from shop.carts t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.carts',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where true',
    'select count(*) from shop.carts t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.carts',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from (select t.id, t.customer_id, (now())::timestamp with time zone as created_at from shop.carts t) t where true',
    'with done as (insert into shop.carts (id, customer_id, created_at) select id, customer_id, created_at from pg_temp."copy of shop.carts" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.carts',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where true',
    'with done as (update shop.carts t set id = t.id, customer_id = t.customer_id, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.carts',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.carts t',
    'select concat_ws(''/'', t.id) from shop.carts t where true',
    'with done as (delete from shop.carts t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where true',
    'select count(*) from shop.categories t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false',
    'with done as (insert into shop.categories (parent_id, name, slug, "position") select parent_id, name, slug, "position" from pg_temp."copy of shop.categories" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false and true',
    'with done as (update shop.categories t set parent_id = t.parent_id, name = t.name, slug = t.slug, "position" = t."position" where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false and true',
    'with done as (delete from shop.categories t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where true',
    'select count(*) from shop.categories t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false',
    'with done as (insert into shop.categories (parent_id, name, slug, "position") select parent_id, name, slug, "position" from pg_temp."copy of shop.categories" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false and true',
    'with done as (update shop.categories t set parent_id = t.parent_id, name = t.name, slug = t.slug, "position" = t."position" where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false and true',
    'with done as (delete from shop.categories t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where true',
    'select count(*) from shop.categories t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false',
    'with done as (insert into shop.categories (parent_id, name, slug, "position") select parent_id, name, slug, "position" from pg_temp."copy of shop.categories" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false and true',
    'with done as (update shop.categories t set parent_id = t.parent_id, name = t.name, slug = t.slug, "position" = t."position" where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false and true',
    'with done as (delete from shop.categories t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where true',
    'select count(*) from shop.categories t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from (select t.id, t.parent_id, t.name, t.slug, t."position" from shop.categories t) t where true',
    'with done as (insert into shop.categories (parent_id, name, slug, "position") select parent_id, name, slug, "position" from pg_temp."copy of shop.categories" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where true and true',
    'with done as (update shop.categories t set parent_id = t.parent_id, name = t.name, slug = t.slug, "position" = t."position" where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false and true',
    'with done as (delete from shop.categories t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where true',
    'select count(*) from shop.categories t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from (select t.id, t.parent_id, t.name, t.slug, t."position" from shop.categories t) t where true',
    'with done as (insert into shop.categories (parent_id, name, slug, "position") select parent_id, name, slug, "position" from pg_temp."copy of shop.categories" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where true and true',
    'with done as (update shop.categories t set parent_id = t.parent_id, name = t.name, slug = t.slug, "position" = t."position" where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where true and true',
    'with done as (delete from shop.categories t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where true',
    'select count(*) from shop.categories t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false',
    'with done as (insert into shop.categories (parent_id, name, slug, "position") select parent_id, name, slug, "position" from pg_temp."copy of shop.categories" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false and true',
    'with done as (update shop.categories t set parent_id = t.parent_id, name = t.name, slug = t.slug, "position" = t."position" where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.categories',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false and true',
    'with done as (delete from shop.categories t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.categories',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where true',
    'select count(*) from shop.categories t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.categories',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false',
    'with done as (insert into shop.categories (parent_id, name, slug, "position") select parent_id, name, slug, "position" from pg_temp."copy of shop.categories" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.categories',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false and true',
    'with done as (update shop.categories t set parent_id = t.parent_id, name = t.name, slug = t.slug, "position" = t."position" where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.categories',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where false and true',
    'with done as (delete from shop.categories t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.categories',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where true',
    'select count(*) from shop.categories t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.categories',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from (select t.id, t.parent_id, t.name, t.slug, t."position" from shop.categories t) t where true',
    'with done as (insert into shop.categories (id, parent_id, name, slug, "position") select id, parent_id, name, slug, "position" from pg_temp."copy of shop.categories" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.categories',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where true',
    'with done as (update shop.categories t set id = t.id, parent_id = t.parent_id, name = t.name, slug = t.slug, "position" = t."position" where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.categories',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.categories t',
    'select concat_ws(''/'', t.id) from shop.categories t where true',
    'with done as (delete from shop.categories t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where (t.id::text = ''00000000-0000-4000-8000-0000000000c1'' or false)',
    'select count(*) from shop.customers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false',
    'with done as (insert into shop.customers (id, email, name, phone, preferences, is_blocked, created_at, updated_at) select id, email, name, phone, preferences, is_blocked, created_at, updated_at from pg_temp."copy of shop.customers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where (t.id::text = ''00000000-0000-4000-8000-0000000000c1'' or false) and (t.id::text = ''00000000-0000-4000-8000-0000000000c1'' or false)',
    'with done as (update shop.customers t set name = t.name, phone = t.phone, preferences = t.preferences where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false and (t.id::text = ''00000000-0000-4000-8000-0000000000c1'' or false)',
    'with done as (delete from shop.customers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where (t.id::text = ''00000000-0000-4000-8000-0000000000c2'' or false)',
    'select count(*) from shop.customers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false',
    'with done as (insert into shop.customers (id, email, name, phone, preferences, is_blocked, created_at, updated_at) select id, email, name, phone, preferences, is_blocked, created_at, updated_at from pg_temp."copy of shop.customers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where (t.id::text = ''00000000-0000-4000-8000-0000000000c2'' or false) and (t.id::text = ''00000000-0000-4000-8000-0000000000c2'' or false)',
    'with done as (update shop.customers t set name = t.name, phone = t.phone, preferences = t.preferences where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false and (t.id::text = ''00000000-0000-4000-8000-0000000000c2'' or false)',
    'with done as (delete from shop.customers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where (false or false)',
    'select count(*) from shop.customers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false',
    'with done as (insert into shop.customers (id, email, name, phone, preferences, is_blocked, created_at, updated_at) select id, email, name, phone, preferences, is_blocked, created_at, updated_at from pg_temp."copy of shop.customers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where (false or false) and (false or false)',
    'with done as (update shop.customers t set name = t.name, phone = t.phone, preferences = t.preferences where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false and (false or false)',
    'with done as (delete from shop.customers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where (false or true)',
    'select count(*) from shop.customers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false',
    'with done as (insert into shop.customers (id, email, name, phone, preferences, is_blocked, created_at, updated_at) select id, email, name, phone, preferences, is_blocked, created_at, updated_at from pg_temp."copy of shop.customers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where (false or true) and (false or true)',
    'with done as (update shop.customers t set name = t.name, phone = t.phone, preferences = t.preferences where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false and (false or true)',
    'with done as (delete from shop.customers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where (false or true)',
    'select count(*) from shop.customers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false',
    'with done as (insert into shop.customers (id, email, name, phone, preferences, is_blocked, created_at, updated_at) select id, email, name, phone, preferences, is_blocked, created_at, updated_at from pg_temp."copy of shop.customers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where (false or true) and (false or true)',
    'with done as (update shop.customers t set name = t.name, phone = t.phone, preferences = t.preferences where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false and (false or true)',
    'with done as (delete from shop.customers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where (false or false)',
    'select count(*) from shop.customers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false',
    'with done as (insert into shop.customers (id, email, name, phone, preferences, is_blocked, created_at, updated_at) select id, email, name, phone, preferences, is_blocked, created_at, updated_at from pg_temp."copy of shop.customers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where (false or false) and (false or false)',
    'with done as (update shop.customers t set name = t.name, phone = t.phone, preferences = t.preferences where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.customers',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false and (false or false)',
    'with done as (delete from shop.customers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.customers',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false',
    'select count(*) from shop.customers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.customers',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false',
    'with done as (insert into shop.customers (id, email, name, phone, preferences, is_blocked, created_at, updated_at) select id, email, name, phone, preferences, is_blocked, created_at, updated_at from pg_temp."copy of shop.customers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.customers',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false and false',
    'with done as (update shop.customers t set name = t.name, phone = t.phone, preferences = t.preferences where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.customers',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where false and false',
    'with done as (delete from shop.customers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.customers',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where true',
    'select count(*) from shop.customers t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.customers',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where true',
    'with done as (insert into shop.customers (id, email, name, phone, preferences, is_blocked, created_at, updated_at) select id, email, name, phone, preferences, is_blocked, created_at, updated_at from pg_temp."copy of shop.customers" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.customers',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where true',
    'with done as (update shop.customers t set id = t.id, email = t.email, name = t.name, phone = t.phone, preferences = t.preferences, is_blocked = t.is_blocked, created_at = t.created_at, updated_at = t.updated_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.customers',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.customers t',
    'select concat_ws(''/'', t.id) from shop.customers t where true',
    'with done as (delete from shop.customers t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false))',
    'select count(*) from shop.invoices t where concat_ws(''/'', t.number) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false',
    'with done as (insert into shop.invoices (number, order_id, issued_on, total, document) select number, order_id, issued_on, total, document from pg_temp."copy of shop.invoices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false))',
    'with done as (update shop.invoices t set number = t.number, order_id = t.order_id, issued_on = t.issued_on, total = t.total, document = t.document where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false))',
    'with done as (delete from shop.invoices t where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false))',
    'select count(*) from shop.invoices t where concat_ws(''/'', t.number) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false',
    'with done as (insert into shop.invoices (number, order_id, issued_on, total, document) select number, order_id, issued_on, total, document from pg_temp."copy of shop.invoices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false))',
    'with done as (update shop.invoices t set number = t.number, order_id = t.order_id, issued_on = t.issued_on, total = t.total, document = t.document where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false))',
    'with done as (delete from shop.invoices t where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'select count(*) from shop.invoices t where concat_ws(''/'', t.number) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false',
    'with done as (insert into shop.invoices (number, order_id, issued_on, total, document) select number, order_id, issued_on, total, document from pg_temp."copy of shop.invoices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (update shop.invoices t set number = t.number, order_id = t.order_id, issued_on = t.issued_on, total = t.total, document = t.document where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (delete from shop.invoices t where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'select count(*) from shop.invoices t where concat_ws(''/'', t.number) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false',
    'with done as (insert into shop.invoices (number, order_id, issued_on, total, document) select number, order_id, issued_on, total, document from pg_temp."copy of shop.invoices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (update shop.invoices t set number = t.number, order_id = t.order_id, issued_on = t.issued_on, total = t.total, document = t.document where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (delete from shop.invoices t where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'select count(*) from shop.invoices t where concat_ws(''/'', t.number) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false',
    'with done as (insert into shop.invoices (number, order_id, issued_on, total, document) select number, order_id, issued_on, total, document from pg_temp."copy of shop.invoices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (update shop.invoices t set number = t.number, order_id = t.order_id, issued_on = t.issued_on, total = t.total, document = t.document where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (delete from shop.invoices t where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'select count(*) from shop.invoices t where concat_ws(''/'', t.number) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false',
    'with done as (insert into shop.invoices (number, order_id, issued_on, total, document) select number, order_id, issued_on, total, document from pg_temp."copy of shop.invoices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (update shop.invoices t set number = t.number, order_id = t.order_id, issued_on = t.issued_on, total = t.total, document = t.document where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.invoices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (delete from shop.invoices t where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.invoices',
    'anon',
    '{}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false',
    'select count(*) from shop.invoices t where concat_ws(''/'', t.number) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.invoices',
    'anon',
    '{}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false',
    'with done as (insert into shop.invoices (number, order_id, issued_on, total, document) select number, order_id, issued_on, total, document from pg_temp."copy of shop.invoices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.invoices',
    'anon',
    '{}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false and false',
    'with done as (update shop.invoices t set number = t.number, order_id = t.order_id, issued_on = t.issued_on, total = t.total, document = t.document where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.invoices',
    'anon',
    '{}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false and false',
    'with done as (delete from shop.invoices t where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.invoices',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where true',
    'select count(*) from shop.invoices t where concat_ws(''/'', t.number) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.invoices',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where true',
    'with done as (insert into shop.invoices (number, order_id, issued_on, total, document) select number, order_id, issued_on, total, document from pg_temp."copy of shop.invoices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.invoices',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false',
    'with done as (update shop.invoices t set number = t.number, order_id = t.order_id, issued_on = t.issued_on, total = t.total, document = t.document where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.invoices',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.number) from shop.invoices t',
    'select concat_ws(''/'', t.number) from shop.invoices t where false',
    'with done as (delete from shop.invoices t where concat_ws(''/'', t.number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false))',
    'select count(*) from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from (select t.order_id, t.line_number, t.variant_id, t.description, t.quantity, t.unit_price, t.total from shop.order_lines t) t where exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' and coalesce(status = ''open'', false)))',
    'with done as (insert into shop.order_lines (order_id, line_number, variant_id, quantity) select order_id, line_number, variant_id, quantity from pg_temp."copy of shop.order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' and coalesce(status = ''open'', false))) and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false))',
    'with done as (update shop.order_lines t set quantity = t.quantity where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' and coalesce(status = ''open'', false))) and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false))',
    'with done as (delete from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false))',
    'select count(*) from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from (select t.order_id, t.line_number, t.variant_id, t.description, t.quantity, t.unit_price, t.total from shop.order_lines t) t where exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' and coalesce(status = ''open'', false)))',
    'with done as (insert into shop.order_lines (order_id, line_number, variant_id, quantity) select order_id, line_number, variant_id, quantity from pg_temp."copy of shop.order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' and coalesce(status = ''open'', false))) and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false))',
    'with done as (update shop.order_lines t set quantity = t.quantity where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' and coalesce(status = ''open'', false))) and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false))',
    'with done as (delete from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'select count(*) from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from (select t.order_id, t.line_number, t.variant_id, t.description, t.quantity, t.unit_price, t.total from shop.order_lines t) t where exists (select from shop.orders tp where tp.id = t.order_id and (false and coalesce(status = ''open'', false)))',
    'with done as (insert into shop.order_lines (order_id, line_number, variant_id, quantity) select order_id, line_number, variant_id, quantity from pg_temp."copy of shop.order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (false and coalesce(status = ''open'', false))) and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (update shop.order_lines t set quantity = t.quantity where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (false and coalesce(status = ''open'', false))) and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (delete from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'select count(*) from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from (select t.order_id, t.line_number, t.variant_id, t.description, t.quantity, t.unit_price, t.total from shop.order_lines t) t where exists (select from shop.orders tp where tp.id = t.order_id and (false and coalesce(status = ''open'', false)))',
    'with done as (insert into shop.order_lines (order_id, line_number, variant_id, quantity) select order_id, line_number, variant_id, quantity from pg_temp."copy of shop.order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (false and coalesce(status = ''open'', false))) and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (update shop.order_lines t set quantity = t.quantity where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (false and coalesce(status = ''open'', false))) and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (delete from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'select count(*) from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from (select t.order_id, t.line_number, t.variant_id, t.description, t.quantity, t.unit_price, t.total from shop.order_lines t) t where exists (select from shop.orders tp where tp.id = t.order_id and (false and coalesce(status = ''open'', false)))',
    'with done as (insert into shop.order_lines (order_id, line_number, variant_id, quantity) select order_id, line_number, variant_id, quantity from pg_temp."copy of shop.order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (false and coalesce(status = ''open'', false))) and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (update shop.order_lines t set quantity = t.quantity where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (false and coalesce(status = ''open'', false))) and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (delete from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'select count(*) from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from (select t.order_id, t.line_number, t.variant_id, t.description, t.quantity, t.unit_price, t.total from shop.order_lines t) t where exists (select from shop.orders tp where tp.id = t.order_id and (false and coalesce(status = ''open'', false)))',
    'with done as (insert into shop.order_lines (order_id, line_number, variant_id, quantity) select order_id, line_number, variant_id, quantity from pg_temp."copy of shop.order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (false and coalesce(status = ''open'', false))) and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (update shop.order_lines t set quantity = t.quantity where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.order_lines',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where exists (select from shop.orders tp where tp.id = t.order_id and (false and coalesce(status = ''open'', false))) and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (delete from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.order_lines',
    'anon',
    '{}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where false',
    'select count(*) from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.order_lines',
    'anon',
    '{}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where false',
    'with done as (insert into shop.order_lines (order_id, line_number, variant_id, quantity) select order_id, line_number, variant_id, quantity from pg_temp."copy of shop.order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.order_lines',
    'anon',
    '{}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where false and false',
    'with done as (update shop.order_lines t set quantity = t.quantity where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.order_lines',
    'anon',
    '{}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where false and false',
    'with done as (delete from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.order_lines',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where true',
    'select count(*) from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.order_lines',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from (select t.order_id, t.line_number, t.variant_id, t.description, t.quantity, t.unit_price, t.total from shop.order_lines t) t where true',
    'with done as (insert into shop.order_lines (order_id, line_number, variant_id, description, quantity, unit_price) select order_id, line_number, variant_id, description, quantity, unit_price from pg_temp."copy of shop.order_lines" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.order_lines',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where true',
    'with done as (update shop.order_lines t set order_id = t.order_id, line_number = t.line_number, variant_id = t.variant_id, description = t.description, quantity = t.quantity, unit_price = t.unit_price where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.order_lines',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t',
    'select concat_ws(''/'', t.order_id, t.line_number) from shop.order_lines t where true',
    'with done as (delete from shop.order_lines t where concat_ws(''/'', t.order_id, t.line_number) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where (t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false)',
    'select count(*) from shop.orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from (select t.id, t.order_number, t.customer_id, (''open'')::shop.order_status as status, t.ship_to, t.bill_to, t.note, null::uuid as latest_payment_id, (now())::timestamp with time zone as placed_at, (now())::timestamp with time zone as updated_at from shop.orders t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' and (status = ''open'')',
    'with done as (insert into shop.orders (customer_id, ship_to, bill_to, note) select customer_id, ship_to, bill_to, note from pg_temp."copy of shop.orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: insert shop.orders, in his own name',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from (select t.id, t.order_number, ''00000000-0000-4000-8000-0000000000c1''::uuid as customer_id, (''open'')::shop.order_status as status, t.ship_to, t.bill_to, t.note, null::uuid as latest_payment_id, (now())::timestamp with time zone as placed_at, (now())::timestamp with time zone as updated_at from shop.orders t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' and (status = ''open'')',
    'with done as (insert into shop.orders (customer_id, ship_to, bill_to, note) select ''00000000-0000-4000-8000-0000000000c1''::uuid, ship_to, bill_to, note from pg_temp."copy of shop.orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' and (status = ''open'') and (t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false)',
    'with done as (update shop.orders t set ship_to = t.ship_to, bill_to = t.bill_to, note = t.note where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where false and (t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false)',
    'with done as (delete from shop.orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where (t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false)',
    'select count(*) from shop.orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from (select t.id, t.order_number, t.customer_id, (''open'')::shop.order_status as status, t.ship_to, t.bill_to, t.note, null::uuid as latest_payment_id, (now())::timestamp with time zone as placed_at, (now())::timestamp with time zone as updated_at from shop.orders t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' and (status = ''open'')',
    'with done as (insert into shop.orders (customer_id, ship_to, bill_to, note) select customer_id, ship_to, bill_to, note from pg_temp."copy of shop.orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: insert shop.orders, in his own name',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from (select t.id, t.order_number, ''00000000-0000-4000-8000-0000000000c2''::uuid as customer_id, (''open'')::shop.order_status as status, t.ship_to, t.bill_to, t.note, null::uuid as latest_payment_id, (now())::timestamp with time zone as placed_at, (now())::timestamp with time zone as updated_at from shop.orders t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' and (status = ''open'')',
    'with done as (insert into shop.orders (customer_id, ship_to, bill_to, note) select ''00000000-0000-4000-8000-0000000000c2''::uuid, ship_to, bill_to, note from pg_temp."copy of shop.orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' and (status = ''open'') and (t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false)',
    'with done as (update shop.orders t set ship_to = t.ship_to, bill_to = t.bill_to, note = t.note where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where false and (t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false)',
    'with done as (delete from shop.orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where (false or false)',
    'select count(*) from shop.orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from (select t.id, t.order_number, t.customer_id, (''open'')::shop.order_status as status, t.ship_to, t.bill_to, t.note, null::uuid as latest_payment_id, (now())::timestamp with time zone as placed_at, (now())::timestamp with time zone as updated_at from shop.orders t) t where false and (status = ''open'')',
    'with done as (insert into shop.orders (customer_id, ship_to, bill_to, note) select customer_id, ship_to, bill_to, note from pg_temp."copy of shop.orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where false and (status = ''open'') and (false or false)',
    'with done as (update shop.orders t set ship_to = t.ship_to, bill_to = t.bill_to, note = t.note where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where false and (false or false)',
    'with done as (delete from shop.orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where (false or true)',
    'select count(*) from shop.orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from (select t.id, t.order_number, t.customer_id, (''open'')::shop.order_status as status, t.ship_to, t.bill_to, t.note, null::uuid as latest_payment_id, (now())::timestamp with time zone as placed_at, (now())::timestamp with time zone as updated_at from shop.orders t) t where false and (status = ''open'')',
    'with done as (insert into shop.orders (customer_id, ship_to, bill_to, note) select customer_id, ship_to, bill_to, note from pg_temp."copy of shop.orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where false and (status = ''open'') and (false or true)',
    'with done as (update shop.orders t set ship_to = t.ship_to, bill_to = t.bill_to, note = t.note where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where false and (false or true)',
    'with done as (delete from shop.orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where (false or true)',
    'select count(*) from shop.orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from (select t.id, t.order_number, t.customer_id, (''open'')::shop.order_status as status, t.ship_to, t.bill_to, t.note, null::uuid as latest_payment_id, (now())::timestamp with time zone as placed_at, (now())::timestamp with time zone as updated_at from shop.orders t) t where false and (status = ''open'')',
    'with done as (insert into shop.orders (customer_id, ship_to, bill_to, note) select customer_id, ship_to, bill_to, note from pg_temp."copy of shop.orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where false and (status = ''open'') and (false or true)',
    'with done as (update shop.orders t set ship_to = t.ship_to, bill_to = t.bill_to, note = t.note where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where false and (false or true)',
    'with done as (delete from shop.orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where (false or false)',
    'select count(*) from shop.orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from (select t.id, t.order_number, t.customer_id, (''open'')::shop.order_status as status, t.ship_to, t.bill_to, t.note, null::uuid as latest_payment_id, (now())::timestamp with time zone as placed_at, (now())::timestamp with time zone as updated_at from shop.orders t) t where false and (status = ''open'')',
    'with done as (insert into shop.orders (customer_id, ship_to, bill_to, note) select customer_id, ship_to, bill_to, note from pg_temp."copy of shop.orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where false and (status = ''open'') and (false or false)',
    'with done as (update shop.orders t set ship_to = t.ship_to, bill_to = t.bill_to, note = t.note where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where false and (false or false)',
    'with done as (delete from shop.orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.orders',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where false',
    'select count(*) from shop.orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.orders',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where false',
    'with done as (insert into shop.orders (customer_id, ship_to, bill_to, note) select customer_id, ship_to, bill_to, note from pg_temp."copy of shop.orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.orders',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where false and false',
    'with done as (update shop.orders t set ship_to = t.ship_to, bill_to = t.bill_to, note = t.note where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.orders',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where false and false',
    'with done as (delete from shop.orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.orders',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where true',
    'select count(*) from shop.orders t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.orders',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from (select t.id, t.order_number, t.customer_id, (''open'')::shop.order_status as status, t.ship_to, t.bill_to, t.note, null::uuid as latest_payment_id, (now())::timestamp with time zone as placed_at, (now())::timestamp with time zone as updated_at from shop.orders t) t where true',
    'with done as (insert into shop.orders (id, customer_id, status, ship_to, bill_to, note, latest_payment_id, placed_at, updated_at) select id, customer_id, status, ship_to, bill_to, note, latest_payment_id, placed_at, updated_at from pg_temp."copy of shop.orders" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.orders',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where true',
    'with done as (update shop.orders t set id = t.id, customer_id = t.customer_id, status = t.status, ship_to = t.ship_to, bill_to = t.bill_to, note = t.note, latest_payment_id = t.latest_payment_id, placed_at = t.placed_at, updated_at = t.updated_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.orders',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.orders t',
    'select concat_ws(''/'', t.id) from shop.orders t where true',
    'with done as (delete from shop.orders t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false))',
    'select count(*) from shop.payments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false',
    'with done as (insert into shop.payments (id, order_id, amount, method, state, provider_reference, created_at) select id, order_id, amount, method, state, provider_reference, created_at from pg_temp."copy of shop.payments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false))',
    'with done as (update shop.payments t set id = t.id, order_id = t.order_id, amount = t.amount, method = t.method, state = t.state, provider_reference = t.provider_reference, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false))',
    'with done as (delete from shop.payments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false))',
    'select count(*) from shop.payments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false',
    'with done as (insert into shop.payments (id, order_id, amount, method, state, provider_reference, created_at) select id, order_id, amount, method, state, provider_reference, created_at from pg_temp."copy of shop.payments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false))',
    'with done as (update shop.payments t set id = t.id, order_id = t.order_id, amount = t.amount, method = t.method, state = t.state, provider_reference = t.provider_reference, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false))',
    'with done as (delete from shop.payments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'select count(*) from shop.payments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false',
    'with done as (insert into shop.payments (id, order_id, amount, method, state, provider_reference, created_at) select id, order_id, amount, method, state, provider_reference, created_at from pg_temp."copy of shop.payments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (update shop.payments t set id = t.id, order_id = t.order_id, amount = t.amount, method = t.method, state = t.state, provider_reference = t.provider_reference, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (delete from shop.payments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'select count(*) from shop.payments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false',
    'with done as (insert into shop.payments (id, order_id, amount, method, state, provider_reference, created_at) select id, order_id, amount, method, state, provider_reference, created_at from pg_temp."copy of shop.payments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (update shop.payments t set id = t.id, order_id = t.order_id, amount = t.amount, method = t.method, state = t.state, provider_reference = t.provider_reference, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (delete from shop.payments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'select count(*) from shop.payments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false',
    'with done as (insert into shop.payments (id, order_id, amount, method, state, provider_reference, created_at) select id, order_id, amount, method, state, provider_reference, created_at from pg_temp."copy of shop.payments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (update shop.payments t set id = t.id, order_id = t.order_id, amount = t.amount, method = t.method, state = t.state, provider_reference = t.provider_reference, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (delete from shop.payments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'select count(*) from shop.payments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false',
    'with done as (insert into shop.payments (id, order_id, amount, method, state, provider_reference, created_at) select id, order_id, amount, method, state, provider_reference, created_at from pg_temp."copy of shop.payments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (update shop.payments t set id = t.id, order_id = t.order_id, amount = t.amount, method = t.method, state = t.state, provider_reference = t.provider_reference, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.payments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (delete from shop.payments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.payments',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false',
    'select count(*) from shop.payments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.payments',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false',
    'with done as (insert into shop.payments (id, order_id, amount, method, state, provider_reference, created_at) select id, order_id, amount, method, state, provider_reference, created_at from pg_temp."copy of shop.payments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.payments',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false and false',
    'with done as (update shop.payments t set id = t.id, order_id = t.order_id, amount = t.amount, method = t.method, state = t.state, provider_reference = t.provider_reference, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.payments',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false and false',
    'with done as (delete from shop.payments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.payments',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where true',
    'select count(*) from shop.payments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.payments',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where true',
    'with done as (insert into shop.payments (id, order_id, amount, method, state, provider_reference, created_at) select id, order_id, amount, method, state, provider_reference, created_at from pg_temp."copy of shop.payments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.payments',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where true',
    'with done as (update shop.payments t set id = t.id, order_id = t.order_id, amount = t.amount, method = t.method, state = t.state, provider_reference = t.provider_reference, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.payments',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.payments t',
    'select concat_ws(''/'', t.id) from shop.payments t where false',
    'with done as (delete from shop.payments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where true',
    'select count(*) from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false',
    'with done as (insert into shop.prices (variant_id, currency, valid_from, valid_until, amount) select variant_id, currency, valid_from, valid_until, amount from pg_temp."copy of shop.prices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false and true',
    'with done as (update shop.prices t set valid_until = t.valid_until where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false and true',
    'with done as (delete from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where true',
    'select count(*) from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false',
    'with done as (insert into shop.prices (variant_id, currency, valid_from, valid_until, amount) select variant_id, currency, valid_from, valid_until, amount from pg_temp."copy of shop.prices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false and true',
    'with done as (update shop.prices t set valid_until = t.valid_until where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false and true',
    'with done as (delete from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where true',
    'select count(*) from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false',
    'with done as (insert into shop.prices (variant_id, currency, valid_from, valid_until, amount) select variant_id, currency, valid_from, valid_until, amount from pg_temp."copy of shop.prices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false and true',
    'with done as (update shop.prices t set valid_until = t.valid_until where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false and true',
    'with done as (delete from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where true',
    'select count(*) from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from (select t.variant_id, t.currency, t.valid_from, t.valid_until, t.valid_during, t.amount from shop.prices t) t where true',
    'with done as (insert into shop.prices (variant_id, currency, valid_from, valid_until, amount) select variant_id, currency, valid_from, valid_until, amount from pg_temp."copy of shop.prices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where true and true',
    'with done as (update shop.prices t set valid_until = t.valid_until where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false and true',
    'with done as (delete from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where true',
    'select count(*) from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from (select t.variant_id, t.currency, t.valid_from, t.valid_until, t.valid_during, t.amount from shop.prices t) t where true',
    'with done as (insert into shop.prices (variant_id, currency, valid_from, valid_until, amount) select variant_id, currency, valid_from, valid_until, amount from pg_temp."copy of shop.prices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where true and true',
    'with done as (update shop.prices t set valid_until = t.valid_until where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false and true',
    'with done as (delete from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where true',
    'select count(*) from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false',
    'with done as (insert into shop.prices (variant_id, currency, valid_from, valid_until, amount) select variant_id, currency, valid_from, valid_until, amount from pg_temp."copy of shop.prices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false and true',
    'with done as (update shop.prices t set valid_until = t.valid_until where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false and true',
    'with done as (delete from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.prices',
    'anon',
    '{}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where true',
    'select count(*) from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.prices',
    'anon',
    '{}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false',
    'with done as (insert into shop.prices (variant_id, currency, valid_from, valid_until, amount) select variant_id, currency, valid_from, valid_until, amount from pg_temp."copy of shop.prices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.prices',
    'anon',
    '{}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false and true',
    'with done as (update shop.prices t set valid_until = t.valid_until where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.prices',
    'anon',
    '{}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where false and true',
    'with done as (delete from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.prices',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where true',
    'select count(*) from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.prices',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from (select t.variant_id, t.currency, t.valid_from, t.valid_until, t.valid_during, t.amount from shop.prices t) t where true',
    'with done as (insert into shop.prices (variant_id, currency, valid_from, valid_until, amount) select variant_id, currency, valid_from, valid_until, amount from pg_temp."copy of shop.prices" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.prices',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where true',
    'with done as (update shop.prices t set variant_id = t.variant_id, currency = t.currency, valid_from = t.valid_from, valid_until = t.valid_until, amount = t.amount where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.prices',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t',
    'select concat_ws(''/'', t.variant_id, t.currency, t.valid_from) from shop.prices t where true',
    'with done as (delete from shop.prices t where concat_ws(''/'', t.variant_id, t.currency, t.valid_from) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where ((true and coalesce(state = ''published'', false)) or false)',
    'select count(*) from shop.products t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false',
    'with done as (insert into shop.products (category_id, brand_id, name, slug, description, tags, attributes, state, released_on) select category_id, brand_id, name, slug, description, tags, attributes, state, released_on from pg_temp."copy of shop.products" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false and ((true and coalesce(state = ''published'', false)) or false)',
    'with done as (update shop.products t set category_id = t.category_id, brand_id = t.brand_id, name = t.name, slug = t.slug, description = t.description, tags = t.tags, attributes = t.attributes, state = t.state, released_on = t.released_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false and ((true and coalesce(state = ''published'', false)) or false)',
    'with done as (delete from shop.products t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where ((true and coalesce(state = ''published'', false)) or false)',
    'select count(*) from shop.products t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false',
    'with done as (insert into shop.products (category_id, brand_id, name, slug, description, tags, attributes, state, released_on) select category_id, brand_id, name, slug, description, tags, attributes, state, released_on from pg_temp."copy of shop.products" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false and ((true and coalesce(state = ''published'', false)) or false)',
    'with done as (update shop.products t set category_id = t.category_id, brand_id = t.brand_id, name = t.name, slug = t.slug, description = t.description, tags = t.tags, attributes = t.attributes, state = t.state, released_on = t.released_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false and ((true and coalesce(state = ''published'', false)) or false)',
    'with done as (delete from shop.products t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where ((true and coalesce(state = ''published'', false)) or false)',
    'select count(*) from shop.products t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false',
    'with done as (insert into shop.products (category_id, brand_id, name, slug, description, tags, attributes, state, released_on) select category_id, brand_id, name, slug, description, tags, attributes, state, released_on from pg_temp."copy of shop.products" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false and ((true and coalesce(state = ''published'', false)) or false)',
    'with done as (update shop.products t set category_id = t.category_id, brand_id = t.brand_id, name = t.name, slug = t.slug, description = t.description, tags = t.tags, attributes = t.attributes, state = t.state, released_on = t.released_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false and ((true and coalesce(state = ''published'', false)) or false)',
    'with done as (delete from shop.products t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where ((true and coalesce(state = ''published'', false)) or true)',
    'select count(*) from shop.products t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from (select t.id, t.category_id, t.brand_id, t.name, t.slug, t.description, t.tags, t.attributes, t.state, t.released_on, t.search, (now())::timestamp with time zone as created_at, (now())::timestamp with time zone as updated_at from shop.products t) t where true',
    'with done as (insert into shop.products (category_id, brand_id, name, slug, description, tags, attributes, state, released_on) select category_id, brand_id, name, slug, description, tags, attributes, state, released_on from pg_temp."copy of shop.products" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where true and ((true and coalesce(state = ''published'', false)) or true)',
    'with done as (update shop.products t set category_id = t.category_id, brand_id = t.brand_id, name = t.name, slug = t.slug, description = t.description, tags = t.tags, attributes = t.attributes, state = t.state, released_on = t.released_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false and ((true and coalesce(state = ''published'', false)) or true)',
    'with done as (delete from shop.products t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where ((true and coalesce(state = ''published'', false)) or true)',
    'select count(*) from shop.products t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from (select t.id, t.category_id, t.brand_id, t.name, t.slug, t.description, t.tags, t.attributes, t.state, t.released_on, t.search, (now())::timestamp with time zone as created_at, (now())::timestamp with time zone as updated_at from shop.products t) t where true',
    'with done as (insert into shop.products (category_id, brand_id, name, slug, description, tags, attributes, state, released_on) select category_id, brand_id, name, slug, description, tags, attributes, state, released_on from pg_temp."copy of shop.products" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where true and ((true and coalesce(state = ''published'', false)) or true)',
    'with done as (update shop.products t set category_id = t.category_id, brand_id = t.brand_id, name = t.name, slug = t.slug, description = t.description, tags = t.tags, attributes = t.attributes, state = t.state, released_on = t.released_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where true and ((true and coalesce(state = ''published'', false)) or true)',
    'with done as (delete from shop.products t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where ((true and coalesce(state = ''published'', false)) or false)',
    'select count(*) from shop.products t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false',
    'with done as (insert into shop.products (category_id, brand_id, name, slug, description, tags, attributes, state, released_on) select category_id, brand_id, name, slug, description, tags, attributes, state, released_on from pg_temp."copy of shop.products" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false and ((true and coalesce(state = ''published'', false)) or false)',
    'with done as (update shop.products t set category_id = t.category_id, brand_id = t.brand_id, name = t.name, slug = t.slug, description = t.description, tags = t.tags, attributes = t.attributes, state = t.state, released_on = t.released_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.products',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false and ((true and coalesce(state = ''published'', false)) or false)',
    'with done as (delete from shop.products t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.products',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where (true and coalesce(state = ''published'', false))',
    'select count(*) from shop.products t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.products',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false',
    'with done as (insert into shop.products (category_id, brand_id, name, slug, description, tags, attributes, state, released_on) select category_id, brand_id, name, slug, description, tags, attributes, state, released_on from pg_temp."copy of shop.products" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.products',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false and (true and coalesce(state = ''published'', false))',
    'with done as (update shop.products t set category_id = t.category_id, brand_id = t.brand_id, name = t.name, slug = t.slug, description = t.description, tags = t.tags, attributes = t.attributes, state = t.state, released_on = t.released_on where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.products',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where false and (true and coalesce(state = ''published'', false))',
    'with done as (delete from shop.products t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.products',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where true',
    'select count(*) from shop.products t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.products',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from (select t.id, t.category_id, t.brand_id, t.name, t.slug, t.description, t.tags, t.attributes, t.state, t.released_on, t.search, (now())::timestamp with time zone as created_at, (now())::timestamp with time zone as updated_at from shop.products t) t where true',
    'with done as (insert into shop.products (id, category_id, brand_id, name, slug, description, tags, attributes, state, released_on, created_at, updated_at) select id, category_id, brand_id, name, slug, description, tags, attributes, state, released_on, created_at, updated_at from pg_temp."copy of shop.products" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.products',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where true',
    'with done as (update shop.products t set id = t.id, category_id = t.category_id, brand_id = t.brand_id, name = t.name, slug = t.slug, description = t.description, tags = t.tags, attributes = t.attributes, state = t.state, released_on = t.released_on, created_at = t.created_at, updated_at = t.updated_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.products',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.products t',
    'select concat_ws(''/'', t.id) from shop.products t where true',
    'with done as (delete from shop.products t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where ((true and coalesce(valid_during @> current_date, false)) or false)',
    'select count(*) from shop.promotions t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false',
    'with done as (insert into shop.promotions (id, category_id, discount_in_percent, valid_during) select id, category_id, discount_in_percent, valid_during from pg_temp."copy of shop.promotions" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false and ((true and coalesce(valid_during @> current_date, false)) or false)',
    'with done as (update shop.promotions t set id = t.id, category_id = t.category_id, discount_in_percent = t.discount_in_percent, valid_during = t.valid_during where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false and ((true and coalesce(valid_during @> current_date, false)) or false)',
    'with done as (delete from shop.promotions t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where ((true and coalesce(valid_during @> current_date, false)) or false)',
    'select count(*) from shop.promotions t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false',
    'with done as (insert into shop.promotions (id, category_id, discount_in_percent, valid_during) select id, category_id, discount_in_percent, valid_during from pg_temp."copy of shop.promotions" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false and ((true and coalesce(valid_during @> current_date, false)) or false)',
    'with done as (update shop.promotions t set id = t.id, category_id = t.category_id, discount_in_percent = t.discount_in_percent, valid_during = t.valid_during where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false and ((true and coalesce(valid_during @> current_date, false)) or false)',
    'with done as (delete from shop.promotions t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where ((true and coalesce(valid_during @> current_date, false)) or false)',
    'select count(*) from shop.promotions t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false',
    'with done as (insert into shop.promotions (id, category_id, discount_in_percent, valid_during) select id, category_id, discount_in_percent, valid_during from pg_temp."copy of shop.promotions" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false and ((true and coalesce(valid_during @> current_date, false)) or false)',
    'with done as (update shop.promotions t set id = t.id, category_id = t.category_id, discount_in_percent = t.discount_in_percent, valid_during = t.valid_during where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false and ((true and coalesce(valid_during @> current_date, false)) or false)',
    'with done as (delete from shop.promotions t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where ((true and coalesce(valid_during @> current_date, false)) or true)',
    'select count(*) from shop.promotions t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where true',
    'with done as (insert into shop.promotions (id, category_id, discount_in_percent, valid_during) select id, category_id, discount_in_percent, valid_during from pg_temp."copy of shop.promotions" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where true and ((true and coalesce(valid_during @> current_date, false)) or true)',
    'with done as (update shop.promotions t set id = t.id, category_id = t.category_id, discount_in_percent = t.discount_in_percent, valid_during = t.valid_during where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where true and ((true and coalesce(valid_during @> current_date, false)) or true)',
    'with done as (delete from shop.promotions t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where ((true and coalesce(valid_during @> current_date, false)) or true)',
    'select count(*) from shop.promotions t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where true',
    'with done as (insert into shop.promotions (id, category_id, discount_in_percent, valid_during) select id, category_id, discount_in_percent, valid_during from pg_temp."copy of shop.promotions" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where true and ((true and coalesce(valid_during @> current_date, false)) or true)',
    'with done as (update shop.promotions t set id = t.id, category_id = t.category_id, discount_in_percent = t.discount_in_percent, valid_during = t.valid_during where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where true and ((true and coalesce(valid_during @> current_date, false)) or true)',
    'with done as (delete from shop.promotions t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where ((true and coalesce(valid_during @> current_date, false)) or false)',
    'select count(*) from shop.promotions t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false',
    'with done as (insert into shop.promotions (id, category_id, discount_in_percent, valid_during) select id, category_id, discount_in_percent, valid_during from pg_temp."copy of shop.promotions" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false and ((true and coalesce(valid_during @> current_date, false)) or false)',
    'with done as (update shop.promotions t set id = t.id, category_id = t.category_id, discount_in_percent = t.discount_in_percent, valid_during = t.valid_during where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.promotions',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false and ((true and coalesce(valid_during @> current_date, false)) or false)',
    'with done as (delete from shop.promotions t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.promotions',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where (true and coalesce(valid_during @> current_date, false))',
    'select count(*) from shop.promotions t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.promotions',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false',
    'with done as (insert into shop.promotions (id, category_id, discount_in_percent, valid_during) select id, category_id, discount_in_percent, valid_during from pg_temp."copy of shop.promotions" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.promotions',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false and (true and coalesce(valid_during @> current_date, false))',
    'with done as (update shop.promotions t set id = t.id, category_id = t.category_id, discount_in_percent = t.discount_in_percent, valid_during = t.valid_during where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.promotions',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where false and (true and coalesce(valid_during @> current_date, false))',
    'with done as (delete from shop.promotions t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.promotions',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where true',
    'select count(*) from shop.promotions t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.promotions',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where true',
    'with done as (insert into shop.promotions (id, category_id, discount_in_percent, valid_during) select id, category_id, discount_in_percent, valid_during from pg_temp."copy of shop.promotions" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.promotions',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where true',
    'with done as (update shop.promotions t set id = t.id, category_id = t.category_id, discount_in_percent = t.discount_in_percent, valid_during = t.valid_during where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.promotions',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.promotions t',
    'select concat_ws(''/'', t.id) from shop.promotions t where true',
    'with done as (delete from shop.promotions t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where ((true and coalesce(is_published, false)) or t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false)',
    'select count(*) from shop.reviews t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from (select t.id, t.product_id, t.customer_id, t.stars, t.title, t.body, (true)::boolean as is_published, (now())::timestamp with time zone as created_at from shop.reviews t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1''',
    'with done as (insert into shop.reviews (product_id, customer_id, stars, title, body) select product_id, customer_id, stars, title, body from pg_temp."copy of shop.reviews" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: insert shop.reviews, in his own name',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from (select t.id, t.product_id, ''00000000-0000-4000-8000-0000000000c1''::uuid as customer_id, t.stars, t.title, t.body, (true)::boolean as is_published, (now())::timestamp with time zone as created_at from shop.reviews t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1''',
    'with done as (insert into shop.reviews (product_id, customer_id, stars, title, body) select product_id, ''00000000-0000-4000-8000-0000000000c1''::uuid, stars, title, body from pg_temp."copy of shop.reviews" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' and ((true and coalesce(is_published, false)) or t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false)',
    'with done as (update shop.reviews t set stars = t.stars, title = t.title, body = t.body where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where (t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false) and ((true and coalesce(is_published, false)) or t.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false)',
    'with done as (delete from shop.reviews t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where ((true and coalesce(is_published, false)) or t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false)',
    'select count(*) from shop.reviews t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from (select t.id, t.product_id, t.customer_id, t.stars, t.title, t.body, (true)::boolean as is_published, (now())::timestamp with time zone as created_at from shop.reviews t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2''',
    'with done as (insert into shop.reviews (product_id, customer_id, stars, title, body) select product_id, customer_id, stars, title, body from pg_temp."copy of shop.reviews" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: insert shop.reviews, in his own name',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from (select t.id, t.product_id, ''00000000-0000-4000-8000-0000000000c2''::uuid as customer_id, t.stars, t.title, t.body, (true)::boolean as is_published, (now())::timestamp with time zone as created_at from shop.reviews t) t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2''',
    'with done as (insert into shop.reviews (product_id, customer_id, stars, title, body) select product_id, ''00000000-0000-4000-8000-0000000000c2''::uuid, stars, title, body from pg_temp."copy of shop.reviews" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' and ((true and coalesce(is_published, false)) or t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false)',
    'with done as (update shop.reviews t set stars = t.stars, title = t.title, body = t.body where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where (t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false) and ((true and coalesce(is_published, false)) or t.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false)',
    'with done as (delete from shop.reviews t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where ((true and coalesce(is_published, false)) or false or false)',
    'select count(*) from shop.reviews t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where false',
    'with done as (insert into shop.reviews (product_id, customer_id, stars, title, body) select product_id, customer_id, stars, title, body from pg_temp."copy of shop.reviews" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where false and ((true and coalesce(is_published, false)) or false or false)',
    'with done as (update shop.reviews t set stars = t.stars, title = t.title, body = t.body where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where (false or false) and ((true and coalesce(is_published, false)) or false or false)',
    'with done as (delete from shop.reviews t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where ((true and coalesce(is_published, false)) or false or true)',
    'select count(*) from shop.reviews t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where false',
    'with done as (insert into shop.reviews (product_id, customer_id, stars, title, body) select product_id, customer_id, stars, title, body from pg_temp."copy of shop.reviews" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where false and ((true and coalesce(is_published, false)) or false or true)',
    'with done as (update shop.reviews t set stars = t.stars, title = t.title, body = t.body where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where (false or true) and ((true and coalesce(is_published, false)) or false or true)',
    'with done as (delete from shop.reviews t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where ((true and coalesce(is_published, false)) or false or true)',
    'select count(*) from shop.reviews t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where false',
    'with done as (insert into shop.reviews (product_id, customer_id, stars, title, body) select product_id, customer_id, stars, title, body from pg_temp."copy of shop.reviews" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where false and ((true and coalesce(is_published, false)) or false or true)',
    'with done as (update shop.reviews t set stars = t.stars, title = t.title, body = t.body where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where (false or true) and ((true and coalesce(is_published, false)) or false or true)',
    'with done as (delete from shop.reviews t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where ((true and coalesce(is_published, false)) or false or false)',
    'select count(*) from shop.reviews t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where false',
    'with done as (insert into shop.reviews (product_id, customer_id, stars, title, body) select product_id, customer_id, stars, title, body from pg_temp."copy of shop.reviews" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where false and ((true and coalesce(is_published, false)) or false or false)',
    'with done as (update shop.reviews t set stars = t.stars, title = t.title, body = t.body where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.reviews',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where (false or false) and ((true and coalesce(is_published, false)) or false or false)',
    'with done as (delete from shop.reviews t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.reviews',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where (true and coalesce(is_published, false))',
    'select count(*) from shop.reviews t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.reviews',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where false',
    'with done as (insert into shop.reviews (product_id, customer_id, stars, title, body) select product_id, customer_id, stars, title, body from pg_temp."copy of shop.reviews" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.reviews',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where false and (true and coalesce(is_published, false))',
    'with done as (update shop.reviews t set stars = t.stars, title = t.title, body = t.body where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.reviews',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where false and (true and coalesce(is_published, false))',
    'with done as (delete from shop.reviews t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.reviews',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where true',
    'select count(*) from shop.reviews t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.reviews',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from (select t.id, t.product_id, t.customer_id, t.stars, t.title, t.body, (true)::boolean as is_published, (now())::timestamp with time zone as created_at from shop.reviews t) t where true',
    'with done as (insert into shop.reviews (id, product_id, customer_id, stars, title, body, is_published, created_at) select id, product_id, customer_id, stars, title, body, is_published, created_at from pg_temp."copy of shop.reviews" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.reviews',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where true',
    'with done as (update shop.reviews t set id = t.id, product_id = t.product_id, customer_id = t.customer_id, stars = t.stars, title = t.title, body = t.body, is_published = t.is_published, created_at = t.created_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.reviews',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.reviews t',
    'select concat_ws(''/'', t.id) from shop.reviews t where true',
    'with done as (delete from shop.reviews t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false))',
    'select count(*) from shop.shipments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false',
    'with done as (insert into shop.shipments (order_id, carrier, tracking_code) select order_id, carrier, tracking_code from pg_temp."copy of shop.shipments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false))',
    'with done as (update shop.shipments t set tracking_code = t.tracking_code, delivered_at = t.delivered_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c1'' or false))',
    'with done as (delete from shop.shipments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false))',
    'select count(*) from shop.shipments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false',
    'with done as (insert into shop.shipments (order_id, carrier, tracking_code) select order_id, carrier, tracking_code from pg_temp."copy of shop.shipments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false))',
    'with done as (update shop.shipments t set tracking_code = t.tracking_code, delivered_at = t.delivered_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (tp.customer_id::text = ''00000000-0000-4000-8000-0000000000c2'' or false))',
    'with done as (delete from shop.shipments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'select count(*) from shop.shipments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false',
    'with done as (insert into shop.shipments (order_id, carrier, tracking_code) select order_id, carrier, tracking_code from pg_temp."copy of shop.shipments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (update shop.shipments t set tracking_code = t.tracking_code, delivered_at = t.delivered_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (delete from shop.shipments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'select count(*) from shop.shipments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from (select t.id, t.order_id, t.carrier, t.tracking_code, (now())::timestamp with time zone as shipped_at, null::timestamp with time zone as delivered_at from shop.shipments t) t where true',
    'with done as (insert into shop.shipments (order_id, carrier, tracking_code) select order_id, carrier, tracking_code from pg_temp."copy of shop.shipments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where true and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (update shop.shipments t set tracking_code = t.tracking_code, delivered_at = t.delivered_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (delete from shop.shipments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'select count(*) from shop.shipments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from (select t.id, t.order_id, t.carrier, t.tracking_code, (now())::timestamp with time zone as shipped_at, null::timestamp with time zone as delivered_at from shop.shipments t) t where true',
    'with done as (insert into shop.shipments (order_id, carrier, tracking_code) select order_id, carrier, tracking_code from pg_temp."copy of shop.shipments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where true and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (update shop.shipments t set tracking_code = t.tracking_code, delivered_at = t.delivered_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or true))',
    'with done as (delete from shop.shipments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'select count(*) from shop.shipments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false',
    'with done as (insert into shop.shipments (order_id, carrier, tracking_code) select order_id, carrier, tracking_code from pg_temp."copy of shop.shipments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (update shop.shipments t set tracking_code = t.tracking_code, delivered_at = t.delivered_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.shipments',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false and exists (select from shop.orders tp where tp.id = t.order_id and (false or false))',
    'with done as (delete from shop.shipments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.shipments',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false',
    'select count(*) from shop.shipments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.shipments',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false',
    'with done as (insert into shop.shipments (order_id, carrier, tracking_code) select order_id, carrier, tracking_code from pg_temp."copy of shop.shipments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.shipments',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false and false',
    'with done as (update shop.shipments t set tracking_code = t.tracking_code, delivered_at = t.delivered_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.shipments',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where false and false',
    'with done as (delete from shop.shipments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.shipments',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where true',
    'select count(*) from shop.shipments t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.shipments',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from (select t.id, t.order_id, t.carrier, t.tracking_code, (now())::timestamp with time zone as shipped_at, null::timestamp with time zone as delivered_at from shop.shipments t) t where true',
    'with done as (insert into shop.shipments (id, order_id, carrier, tracking_code, shipped_at, delivered_at) select id, order_id, carrier, tracking_code, shipped_at, delivered_at from pg_temp."copy of shop.shipments" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.shipments',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where true',
    'with done as (update shop.shipments t set id = t.id, order_id = t.order_id, carrier = t.carrier, tracking_code = t.tracking_code, shipped_at = t.shipped_at, delivered_at = t.delivered_at where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.shipments',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.shipments t',
    'select concat_ws(''/'', t.id) from shop.shipments t where true',
    'with done as (delete from shop.shipments t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: select shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or false))',
    'select count(*) from shop.variants t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'customer: insert shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false',
    'with done as (insert into shop.variants (product_id, article_number, name, weight_in_grams, is_available) select product_id, article_number, name, weight_in_grams, is_available from pg_temp."copy of shop.variants" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: update shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false and exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or false))',
    'with done as (update shop.variants t set article_number = t.article_number, name = t.name, weight_in_grams = t.weight_in_grams, is_available = t.is_available where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'customer: delete shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false and exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or false))',
    'with done as (delete from shop.variants t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: select shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or false))',
    'select count(*) from shop.variants t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'other customer: insert shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false',
    'with done as (insert into shop.variants (product_id, article_number, name, weight_in_grams, is_available) select product_id, article_number, name, weight_in_grams, is_available from pg_temp."copy of shop.variants" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: update shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false and exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or false))',
    'with done as (update shop.variants t set article_number = t.article_number, name = t.name, weight_in_grams = t.weight_in_grams, is_available = t.is_available where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'other customer: delete shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false and exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or false))',
    'with done as (delete from shop.variants t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: select shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or false))',
    'select count(*) from shop.variants t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'blocked customer: insert shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false',
    'with done as (insert into shop.variants (product_id, article_number, name, weight_in_grams, is_available) select product_id, article_number, name, weight_in_grams, is_available from pg_temp."copy of shop.variants" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: update shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false and exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or false))',
    'with done as (update shop.variants t set article_number = t.article_number, name = t.name, weight_in_grams = t.weight_in_grams, is_available = t.is_available where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'blocked customer: delete shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false and exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or false))',
    'with done as (delete from shop.variants t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: select shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or true))',
    'select count(*) from shop.variants t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'staff: insert shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from (select t.id, t.product_id, t.article_number, t.name, t.weight_in_grams, t.is_available from shop.variants t) t where true',
    'with done as (insert into shop.variants (product_id, article_number, name, weight_in_grams, is_available) select product_id, article_number, name, weight_in_grams, is_available from pg_temp."copy of shop.variants" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: update shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where true and exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or true))',
    'with done as (update shop.variants t set article_number = t.article_number, name = t.name, weight_in_grams = t.weight_in_grams, is_available = t.is_available where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'staff: delete shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false and exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or true))',
    'with done as (delete from shop.variants t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: select shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or true))',
    'select count(*) from shop.variants t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'manager: insert shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from (select t.id, t.product_id, t.article_number, t.name, t.weight_in_grams, t.is_available from shop.variants t) t where true',
    'with done as (insert into shop.variants (product_id, article_number, name, weight_in_grams, is_available) select product_id, article_number, name, weight_in_grams, is_available from pg_temp."copy of shop.variants" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: update shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where true and exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or true))',
    'with done as (update shop.variants t set article_number = t.article_number, name = t.name, weight_in_grams = t.weight_in_grams, is_available = t.is_available where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'manager: delete shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where true and exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or true))',
    'with done as (delete from shop.variants t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: select shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or false))',
    'select count(*) from shop.variants t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'stranger: insert shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false',
    'with done as (insert into shop.variants (product_id, article_number, name, weight_in_grams, is_available) select product_id, article_number, name, weight_in_grams, is_available from pg_temp."copy of shop.variants" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: update shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false and exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or false))',
    'with done as (update shop.variants t set article_number = t.article_number, name = t.name, weight_in_grams = t.weight_in_grams, is_available = t.is_available where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'stranger: delete shop.variants',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false and exists (select from shop.products tp where tp.id = t.product_id and ((true and coalesce(state = ''published'', false)) or false))',
    'with done as (delete from shop.variants t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: select shop.variants',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where exists (select from shop.products tp where tp.id = t.product_id and (true and coalesce(state = ''published'', false)))',
    'select count(*) from shop.variants t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'visitor: insert shop.variants',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false',
    'with done as (insert into shop.variants (product_id, article_number, name, weight_in_grams, is_available) select product_id, article_number, name, weight_in_grams, is_available from pg_temp."copy of shop.variants" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: update shop.variants',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false and exists (select from shop.products tp where tp.id = t.product_id and (true and coalesce(state = ''published'', false)))',
    'with done as (update shop.variants t set article_number = t.article_number, name = t.name, weight_in_grams = t.weight_in_grams, is_available = t.is_available where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'visitor: delete shop.variants',
    'anon',
    '{}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where false and exists (select from shop.products tp where tp.id = t.product_id and (true and coalesce(state = ''published'', false)))',
    'with done as (delete from shop.variants t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: select shop.variants',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where true',
    'select count(*) from shop.variants t where concat_ws(''/'', t.id) = $1');
call pg_temp.expect_rows(
    'service role: insert shop.variants',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from (select t.id, t.product_id, t.article_number, t.name, t.weight_in_grams, t.is_available from shop.variants t) t where true',
    'with done as (insert into shop.variants (id, product_id, article_number, name, weight_in_grams, is_available) select id, product_id, article_number, name, weight_in_grams, is_available from pg_temp."copy of shop.variants" where "key of the row" = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: update shop.variants',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where true',
    'with done as (update shop.variants t set id = t.id, product_id = t.product_id, article_number = t.article_number, name = t.name, weight_in_grams = t.weight_in_grams, is_available = t.is_available where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');
call pg_temp.expect_rows(
    'service role: delete shop.variants',
    'service_role',
    '{}',
    'select concat_ws(''/'', t.id) from shop.variants t',
    'select concat_ws(''/'', t.id) from shop.variants t where true',
    'with done as (delete from shop.variants t where concat_ws(''/'', t.id) = $1 returning 1) select count(*) from done');

-- Functions, by caller.

call pg_temp.expect_call(
    'customer: call back_office.best_sellers(integer)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'called',
    'explain select back_office.best_sellers(a.a0) from (select null::integer as a0 offset 0) a');
call pg_temp.expect_call(
    'other customer: call back_office.best_sellers(integer)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'called',
    'explain select back_office.best_sellers(a.a0) from (select null::integer as a0 offset 0) a');
call pg_temp.expect_call(
    'blocked customer: call back_office.best_sellers(integer)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'called',
    'explain select back_office.best_sellers(a.a0) from (select null::integer as a0 offset 0) a');
call pg_temp.expect_call(
    'staff: call back_office.best_sellers(integer)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'called',
    'explain select back_office.best_sellers(a.a0) from (select null::integer as a0 offset 0) a');
call pg_temp.expect_call(
    'manager: call back_office.best_sellers(integer)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'called',
    'explain select back_office.best_sellers(a.a0) from (select null::integer as a0 offset 0) a');
call pg_temp.expect_call(
    'stranger: call back_office.best_sellers(integer)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'called',
    'explain select back_office.best_sellers(a.a0) from (select null::integer as a0 offset 0) a');
call pg_temp.expect_call(
    'visitor: call back_office.best_sellers(integer)',
    'anon',
    '{}',
    'refused',
    'explain select back_office.best_sellers(a.a0) from (select null::integer as a0 offset 0) a');
call pg_temp.expect_call(
    'service role: call back_office.best_sellers(integer)',
    'service_role',
    '{}',
    'refused',
    'explain select back_office.best_sellers(a.a0) from (select null::integer as a0 offset 0) a');
call pg_temp.expect_call(
    'customer: call back_office.moderate_review(uuid, boolean)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'called',
    'explain select back_office.moderate_review(a.a0, a.a1) from (select null::uuid as a0, null::boolean as a1 offset 0) a');
call pg_temp.expect_call(
    'other customer: call back_office.moderate_review(uuid, boolean)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'called',
    'explain select back_office.moderate_review(a.a0, a.a1) from (select null::uuid as a0, null::boolean as a1 offset 0) a');
call pg_temp.expect_call(
    'blocked customer: call back_office.moderate_review(uuid, boolean)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'called',
    'explain select back_office.moderate_review(a.a0, a.a1) from (select null::uuid as a0, null::boolean as a1 offset 0) a');
call pg_temp.expect_call(
    'staff: call back_office.moderate_review(uuid, boolean)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'called',
    'explain select back_office.moderate_review(a.a0, a.a1) from (select null::uuid as a0, null::boolean as a1 offset 0) a');
call pg_temp.expect_call(
    'manager: call back_office.moderate_review(uuid, boolean)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'called',
    'explain select back_office.moderate_review(a.a0, a.a1) from (select null::uuid as a0, null::boolean as a1 offset 0) a');
call pg_temp.expect_call(
    'stranger: call back_office.moderate_review(uuid, boolean)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'called',
    'explain select back_office.moderate_review(a.a0, a.a1) from (select null::uuid as a0, null::boolean as a1 offset 0) a');
call pg_temp.expect_call(
    'visitor: call back_office.moderate_review(uuid, boolean)',
    'anon',
    '{}',
    'refused',
    'explain select back_office.moderate_review(a.a0, a.a1) from (select null::uuid as a0, null::boolean as a1 offset 0) a');
call pg_temp.expect_call(
    'service role: call back_office.moderate_review(uuid, boolean)',
    'service_role',
    '{}',
    'refused',
    'explain select back_office.moderate_review(a.a0, a.a1) from (select null::uuid as a0, null::boolean as a1 offset 0) a');
call pg_temp.expect_call(
    'customer: call back_office.set_order_status(uuid, shop.order_status)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'called',
    'explain select back_office.set_order_status(a.a0, a.a1) from (select null::uuid as a0, null::shop.order_status as a1 offset 0) a');
call pg_temp.expect_call(
    'other customer: call back_office.set_order_status(uuid, shop.order_status)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'called',
    'explain select back_office.set_order_status(a.a0, a.a1) from (select null::uuid as a0, null::shop.order_status as a1 offset 0) a');
call pg_temp.expect_call(
    'blocked customer: call back_office.set_order_status(uuid, shop.order_status)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'called',
    'explain select back_office.set_order_status(a.a0, a.a1) from (select null::uuid as a0, null::shop.order_status as a1 offset 0) a');
call pg_temp.expect_call(
    'staff: call back_office.set_order_status(uuid, shop.order_status)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'called',
    'explain select back_office.set_order_status(a.a0, a.a1) from (select null::uuid as a0, null::shop.order_status as a1 offset 0) a');
call pg_temp.expect_call(
    'manager: call back_office.set_order_status(uuid, shop.order_status)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'called',
    'explain select back_office.set_order_status(a.a0, a.a1) from (select null::uuid as a0, null::shop.order_status as a1 offset 0) a');
call pg_temp.expect_call(
    'stranger: call back_office.set_order_status(uuid, shop.order_status)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'called',
    'explain select back_office.set_order_status(a.a0, a.a1) from (select null::uuid as a0, null::shop.order_status as a1 offset 0) a');
call pg_temp.expect_call(
    'visitor: call back_office.set_order_status(uuid, shop.order_status)',
    'anon',
    '{}',
    'refused',
    'explain select back_office.set_order_status(a.a0, a.a1) from (select null::uuid as a0, null::shop.order_status as a1 offset 0) a');
call pg_temp.expect_call(
    'service role: call back_office.set_order_status(uuid, shop.order_status)',
    'service_role',
    '{}',
    'refused',
    'explain select back_office.set_order_status(a.a0, a.a1) from (select null::uuid as a0, null::shop.order_status as a1 offset 0) a');
call pg_temp.expect_call(
    'customer: call internal.current_customer_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'refused',
    'explain select internal.current_customer_id()');
call pg_temp.expect_call(
    'other customer: call internal.current_customer_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'refused',
    'explain select internal.current_customer_id()');
call pg_temp.expect_call(
    'blocked customer: call internal.current_customer_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'refused',
    'explain select internal.current_customer_id()');
call pg_temp.expect_call(
    'staff: call internal.current_customer_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'refused',
    'explain select internal.current_customer_id()');
call pg_temp.expect_call(
    'manager: call internal.current_customer_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'refused',
    'explain select internal.current_customer_id()');
call pg_temp.expect_call(
    'stranger: call internal.current_customer_id()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'refused',
    'explain select internal.current_customer_id()');
call pg_temp.expect_call(
    'visitor: call internal.current_customer_id()',
    'anon',
    '{}',
    'refused',
    'explain select internal.current_customer_id()');
call pg_temp.expect_call(
    'service role: call internal.current_customer_id()',
    'service_role',
    '{}',
    'refused',
    'explain select internal.current_customer_id()');
call pg_temp.expect_call(
    'customer: call internal.is_manager()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'refused',
    'explain select internal.is_manager()');
call pg_temp.expect_call(
    'other customer: call internal.is_manager()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'refused',
    'explain select internal.is_manager()');
call pg_temp.expect_call(
    'blocked customer: call internal.is_manager()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'refused',
    'explain select internal.is_manager()');
call pg_temp.expect_call(
    'staff: call internal.is_manager()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'refused',
    'explain select internal.is_manager()');
call pg_temp.expect_call(
    'manager: call internal.is_manager()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'refused',
    'explain select internal.is_manager()');
call pg_temp.expect_call(
    'stranger: call internal.is_manager()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'refused',
    'explain select internal.is_manager()');
call pg_temp.expect_call(
    'visitor: call internal.is_manager()',
    'anon',
    '{}',
    'refused',
    'explain select internal.is_manager()');
call pg_temp.expect_call(
    'service role: call internal.is_manager()',
    'service_role',
    '{}',
    'refused',
    'explain select internal.is_manager()');
call pg_temp.expect_call(
    'customer: call internal.is_slug(text)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'refused',
    'explain select internal.is_slug(a.a0) from (select null::text as a0 offset 0) a');
call pg_temp.expect_call(
    'other customer: call internal.is_slug(text)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'refused',
    'explain select internal.is_slug(a.a0) from (select null::text as a0 offset 0) a');
call pg_temp.expect_call(
    'blocked customer: call internal.is_slug(text)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'refused',
    'explain select internal.is_slug(a.a0) from (select null::text as a0 offset 0) a');
call pg_temp.expect_call(
    'staff: call internal.is_slug(text)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'refused',
    'explain select internal.is_slug(a.a0) from (select null::text as a0 offset 0) a');
call pg_temp.expect_call(
    'manager: call internal.is_slug(text)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'refused',
    'explain select internal.is_slug(a.a0) from (select null::text as a0 offset 0) a');
call pg_temp.expect_call(
    'stranger: call internal.is_slug(text)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'refused',
    'explain select internal.is_slug(a.a0) from (select null::text as a0 offset 0) a');
call pg_temp.expect_call(
    'visitor: call internal.is_slug(text)',
    'anon',
    '{}',
    'refused',
    'explain select internal.is_slug(a.a0) from (select null::text as a0 offset 0) a');
call pg_temp.expect_call(
    'service role: call internal.is_slug(text)',
    'service_role',
    '{}',
    'refused',
    'explain select internal.is_slug(a.a0) from (select null::text as a0 offset 0) a');
call pg_temp.expect_call(
    'customer: call internal.is_staff()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'refused',
    'explain select internal.is_staff()');
call pg_temp.expect_call(
    'other customer: call internal.is_staff()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'refused',
    'explain select internal.is_staff()');
call pg_temp.expect_call(
    'blocked customer: call internal.is_staff()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'refused',
    'explain select internal.is_staff()');
call pg_temp.expect_call(
    'staff: call internal.is_staff()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'refused',
    'explain select internal.is_staff()');
call pg_temp.expect_call(
    'manager: call internal.is_staff()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'refused',
    'explain select internal.is_staff()');
call pg_temp.expect_call(
    'stranger: call internal.is_staff()',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'refused',
    'explain select internal.is_staff()');
call pg_temp.expect_call(
    'visitor: call internal.is_staff()',
    'anon',
    '{}',
    'refused',
    'explain select internal.is_staff()');
call pg_temp.expect_call(
    'service role: call internal.is_staff()',
    'service_role',
    '{}',
    'refused',
    'explain select internal.is_staff()');
call pg_temp.expect_call(
    'customer: call shop.order_total(uuid)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'called',
    'explain select shop.order_total(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'other customer: call shop.order_total(uuid)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'called',
    'explain select shop.order_total(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'blocked customer: call shop.order_total(uuid)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'called',
    'explain select shop.order_total(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'staff: call shop.order_total(uuid)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'called',
    'explain select shop.order_total(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'manager: call shop.order_total(uuid)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'called',
    'explain select shop.order_total(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'stranger: call shop.order_total(uuid)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'called',
    'explain select shop.order_total(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'visitor: call shop.order_total(uuid)',
    'anon',
    '{}',
    'refused',
    'explain select shop.order_total(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'service role: call shop.order_total(uuid)',
    'service_role',
    '{}',
    'called',
    'explain select shop.order_total(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'customer: call shop.place_order(shop.postal_address, text)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'called',
    'explain select shop.place_order(a.a0, a.a1) from (select null::shop.postal_address as a0, null::text as a1 offset 0) a');
call pg_temp.expect_call(
    'other customer: call shop.place_order(shop.postal_address, text)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'called',
    'explain select shop.place_order(a.a0, a.a1) from (select null::shop.postal_address as a0, null::text as a1 offset 0) a');
call pg_temp.expect_call(
    'blocked customer: call shop.place_order(shop.postal_address, text)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'called',
    'explain select shop.place_order(a.a0, a.a1) from (select null::shop.postal_address as a0, null::text as a1 offset 0) a');
call pg_temp.expect_call(
    'staff: call shop.place_order(shop.postal_address, text)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'called',
    'explain select shop.place_order(a.a0, a.a1) from (select null::shop.postal_address as a0, null::text as a1 offset 0) a');
call pg_temp.expect_call(
    'manager: call shop.place_order(shop.postal_address, text)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'called',
    'explain select shop.place_order(a.a0, a.a1) from (select null::shop.postal_address as a0, null::text as a1 offset 0) a');
call pg_temp.expect_call(
    'stranger: call shop.place_order(shop.postal_address, text)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'called',
    'explain select shop.place_order(a.a0, a.a1) from (select null::shop.postal_address as a0, null::text as a1 offset 0) a');
call pg_temp.expect_call(
    'visitor: call shop.place_order(shop.postal_address, text)',
    'anon',
    '{}',
    'refused',
    'explain select shop.place_order(a.a0, a.a1) from (select null::shop.postal_address as a0, null::text as a1 offset 0) a');
call pg_temp.expect_call(
    'service role: call shop.place_order(shop.postal_address, text)',
    'service_role',
    '{}',
    'refused',
    'explain select shop.place_order(a.a0, a.a1) from (select null::shop.postal_address as a0, null::text as a1 offset 0) a');
call pg_temp.expect_call(
    'customer: call shop.record_visit(uuid)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'called',
    'explain select shop.record_visit(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'other customer: call shop.record_visit(uuid)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'called',
    'explain select shop.record_visit(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'blocked customer: call shop.record_visit(uuid)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'called',
    'explain select shop.record_visit(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'staff: call shop.record_visit(uuid)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'called',
    'explain select shop.record_visit(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'manager: call shop.record_visit(uuid)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'called',
    'explain select shop.record_visit(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'stranger: call shop.record_visit(uuid)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'called',
    'explain select shop.record_visit(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'visitor: call shop.record_visit(uuid)',
    'anon',
    '{}',
    'called',
    'explain select shop.record_visit(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'service role: call shop.record_visit(uuid)',
    'service_role',
    '{}',
    'refused',
    'explain select shop.record_visit(a.a0) from (select null::uuid as a0 offset 0) a');
call pg_temp.expect_call(
    'customer: call shop.search_products(text, integer)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'called',
    'explain select shop.search_products(a.a0, a.a1) from (select null::text as a0, null::integer as a1 offset 0) a');
call pg_temp.expect_call(
    'other customer: call shop.search_products(text, integer)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'called',
    'explain select shop.search_products(a.a0, a.a1) from (select null::text as a0, null::integer as a1 offset 0) a');
call pg_temp.expect_call(
    'blocked customer: call shop.search_products(text, integer)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'called',
    'explain select shop.search_products(a.a0, a.a1) from (select null::text as a0, null::integer as a1 offset 0) a');
call pg_temp.expect_call(
    'staff: call shop.search_products(text, integer)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'called',
    'explain select shop.search_products(a.a0, a.a1) from (select null::text as a0, null::integer as a1 offset 0) a');
call pg_temp.expect_call(
    'manager: call shop.search_products(text, integer)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'called',
    'explain select shop.search_products(a.a0, a.a1) from (select null::text as a0, null::integer as a1 offset 0) a');
call pg_temp.expect_call(
    'stranger: call shop.search_products(text, integer)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'called',
    'explain select shop.search_products(a.a0, a.a1) from (select null::text as a0, null::integer as a1 offset 0) a');
call pg_temp.expect_call(
    'visitor: call shop.search_products(text, integer)',
    'anon',
    '{}',
    'called',
    'explain select shop.search_products(a.a0, a.a1) from (select null::text as a0, null::integer as a1 offset 0) a');
call pg_temp.expect_call(
    'service role: call shop.search_products(text, integer)',
    'service_role',
    '{}',
    'called',
    'explain select shop.search_products(a.a0, a.a1) from (select null::text as a0, null::integer as a1 offset 0) a');
call pg_temp.expect_call(
    'customer: call shop.stars_of(uuid, smallint)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'called',
    'explain select shop.stars_of(a.a0, a.a1) from (select null::uuid as a0, null::smallint as a1 offset 0) a');
call pg_temp.expect_call(
    'other customer: call shop.stars_of(uuid, smallint)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'called',
    'explain select shop.stars_of(a.a0, a.a1) from (select null::uuid as a0, null::smallint as a1 offset 0) a');
call pg_temp.expect_call(
    'blocked customer: call shop.stars_of(uuid, smallint)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'called',
    'explain select shop.stars_of(a.a0, a.a1) from (select null::uuid as a0, null::smallint as a1 offset 0) a');
call pg_temp.expect_call(
    'staff: call shop.stars_of(uuid, smallint)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'called',
    'explain select shop.stars_of(a.a0, a.a1) from (select null::uuid as a0, null::smallint as a1 offset 0) a');
call pg_temp.expect_call(
    'manager: call shop.stars_of(uuid, smallint)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'called',
    'explain select shop.stars_of(a.a0, a.a1) from (select null::uuid as a0, null::smallint as a1 offset 0) a');
call pg_temp.expect_call(
    'stranger: call shop.stars_of(uuid, smallint)',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'called',
    'explain select shop.stars_of(a.a0, a.a1) from (select null::uuid as a0, null::smallint as a1 offset 0) a');
call pg_temp.expect_call(
    'visitor: call shop.stars_of(uuid, smallint)',
    'anon',
    '{}',
    'called',
    'explain select shop.stars_of(a.a0, a.a1) from (select null::uuid as a0, null::smallint as a1 offset 0) a');
call pg_temp.expect_call(
    'service role: call shop.stars_of(uuid, smallint)',
    'service_role',
    '{}',
    'refused',
    'explain select shop.stars_of(a.a0, a.a1) from (select null::uuid as a0, null::smallint as a1 offset 0) a');

-- Views, by caller.

call pg_temp.expect_view(
    'customer: select back_office.draft_purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from back_office.draft_purchase_orders v');
call pg_temp.expect_view(
    'other customer: select back_office.draft_purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from back_office.draft_purchase_orders v');
call pg_temp.expect_view(
    'blocked customer: select back_office.draft_purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from back_office.draft_purchase_orders v');
call pg_temp.expect_view(
    'staff: select back_office.draft_purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from back_office.draft_purchase_orders v');
call pg_temp.expect_view(
    'manager: select back_office.draft_purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from back_office.draft_purchase_orders v');
call pg_temp.expect_view(
    'stranger: select back_office.draft_purchase_orders',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from back_office.draft_purchase_orders v');
call pg_temp.expect_view(
    'visitor: select back_office.draft_purchase_orders',
    'anon',
    '{}',
    'refused',
    'select count(*), count(*) filter (where true) from back_office.draft_purchase_orders v');
call pg_temp.expect_view(
    'service role: select back_office.draft_purchase_orders',
    'service_role',
    '{}',
    'any',
    'select count(*), count(*) filter (where true) from back_office.draft_purchase_orders v');
call pg_temp.expect_view(
    'customer: select shop.current_prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.current_prices v');
call pg_temp.expect_view(
    'other customer: select shop.current_prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.current_prices v');
call pg_temp.expect_view(
    'blocked customer: select shop.current_prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.current_prices v');
call pg_temp.expect_view(
    'staff: select shop.current_prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.current_prices v');
call pg_temp.expect_view(
    'manager: select shop.current_prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.current_prices v');
call pg_temp.expect_view(
    'stranger: select shop.current_prices',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.current_prices v');
call pg_temp.expect_view(
    'visitor: select shop.current_prices',
    'anon',
    '{}',
    'any',
    'select count(*), count(*) filter (where true) from shop.current_prices v');
call pg_temp.expect_view(
    'service role: select shop.current_prices',
    'service_role',
    '{}',
    'any',
    'select count(*), count(*) filter (where true) from shop.current_prices v');
call pg_temp.expect_view(
    'customer: select shop.product_list',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_list v');
call pg_temp.expect_view(
    'other customer: select shop.product_list',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_list v');
call pg_temp.expect_view(
    'blocked customer: select shop.product_list',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_list v');
call pg_temp.expect_view(
    'staff: select shop.product_list',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_list v');
call pg_temp.expect_view(
    'manager: select shop.product_list',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_list v');
call pg_temp.expect_view(
    'stranger: select shop.product_list',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_list v');
call pg_temp.expect_view(
    'visitor: select shop.product_list',
    'anon',
    '{}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_list v');
call pg_temp.expect_view(
    'service role: select shop.product_list',
    'service_role',
    '{}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_list v');
call pg_temp.expect_view(
    'customer: select shop.product_ratings',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_ratings v');
call pg_temp.expect_view(
    'other customer: select shop.product_ratings',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_ratings v');
call pg_temp.expect_view(
    'blocked customer: select shop.product_ratings',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_ratings v');
call pg_temp.expect_view(
    'staff: select shop.product_ratings',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_ratings v');
call pg_temp.expect_view(
    'manager: select shop.product_ratings',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_ratings v');
call pg_temp.expect_view(
    'stranger: select shop.product_ratings',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_ratings v');
call pg_temp.expect_view(
    'visitor: select shop.product_ratings',
    'anon',
    '{}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_ratings v');
call pg_temp.expect_view(
    'service role: select shop.product_ratings',
    'service_role',
    '{}',
    'any',
    'select count(*), count(*) filter (where true) from shop.product_ratings v');
call pg_temp.expect_view(
    'customer: select back_office.product_sales',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c1","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from back_office.product_sales v');
call pg_temp.expect_view(
    'other customer: select back_office.product_sales',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c2","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from back_office.product_sales v');
call pg_temp.expect_view(
    'blocked customer: select back_office.product_sales',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000c3","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from back_office.product_sales v');
call pg_temp.expect_view(
    'staff: select back_office.product_sales',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e1","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from back_office.product_sales v');
call pg_temp.expect_view(
    'manager: select back_office.product_sales',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000e2","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from back_office.product_sales v');
call pg_temp.expect_view(
    'stranger: select back_office.product_sales',
    'authenticated',
    '{"sub":"00000000-0000-4000-8000-0000000000ff","role":"authenticated"}',
    'refused',
    'select count(*), count(*) filter (where true) from back_office.product_sales v');
call pg_temp.expect_view(
    'visitor: select back_office.product_sales',
    'anon',
    '{}',
    'refused',
    'select count(*), count(*) filter (where true) from back_office.product_sales v');
call pg_temp.expect_view(
    'service role: select back_office.product_sales',
    'service_role',
    '{}',
    'any',
    'select count(*), count(*) filter (where true) from back_office.product_sales v');

-- Privileges: these, and no others.
with object (name, kind) as (
    values
        ('back_office', 'schema'),
        ('internal', 'schema'),
        ('shop', 'schema'),
        ('back_office.invoice_numbers', 'sequence'),
        ('back_office.product_visits', 'table'),
        ('back_office.purchase_order_lines', 'table'),
        ('back_office.purchase_orders', 'table'),
        ('back_office.staff_members', 'table'),
        ('back_office.stock_levels', 'table'),
        ('back_office.stock_movements', 'table'),
        ('back_office.suppliers', 'table'),
        ('back_office.warehouses', 'table'),
        ('shop.addresses', 'table'),
        ('shop.brands', 'table'),
        ('shop.cart_lines', 'table'),
        ('shop.carts', 'table'),
        ('shop.categories', 'table'),
        ('shop.customers', 'table'),
        ('shop.invoices', 'table'),
        ('shop.order_lines', 'table'),
        ('shop.orders', 'table'),
        ('shop.payments', 'table'),
        ('shop.prices', 'table'),
        ('shop.products', 'table'),
        ('shop.promotions', 'table'),
        ('shop.reviews', 'table'),
        ('shop.shipments', 'table'),
        ('shop.variants', 'table'),
        ('back_office.best_sellers(integer)', 'function'),
        ('back_office.empty_abandoned_carts(interval)', 'function'),
        ('back_office.moderate_review(uuid, boolean)', 'function'),
        ('back_office.set_order_status(uuid, shop.order_status)', 'function'),
        ('internal.apply_stock_movements()', 'function'),
        ('internal.copy_price()', 'function'),
        ('internal.current_customer_id()', 'function'),
        ('internal.is_manager()', 'function'),
        ('internal.is_slug(text)', 'function'),
        ('internal.is_staff()', 'function'),
        ('internal.note_latest_payment()', 'function'),
        ('internal.refuse_category_cycle()', 'function'),
        ('internal.refuse_status_change()', 'function'),
        ('internal.set_updated_at()', 'function'),
        ('shop.order_total(uuid)', 'function'),
        ('shop.place_order(shop.postal_address, text)', 'function'),
        ('shop.record_visit(uuid)', 'function'),
        ('shop.search_products(text, integer)', 'function'),
        ('shop.stars_of(uuid, smallint)', 'function'),
        ('back_office.draft_purchase_orders', 'view'),
        ('shop.current_prices', 'view'),
        ('shop.product_list', 'view'),
        ('shop.product_ratings', 'view'),
        ('back_office.product_sales', 'materialized view')
), meant (object, grantee_column, grantee, privilege, grantable) as (
    values
        ('back_office', '', 'authenticated', 'USAGE', false),
        ('back_office', '', 'service_role', 'USAGE', false),
        ('shop', '', 'anon', 'USAGE', false),
        ('shop', '', 'authenticated', 'USAGE', false),
        ('shop', '', 'service_role', 'USAGE', false),
        ('back_office.invoice_numbers', '', 'service_role', 'USAGE', false),
        ('back_office.product_visits', '', 'service_role', 'SELECT', false),
        ('back_office.product_visits', '', 'service_role', 'INSERT', false),
        ('back_office.product_visits', '', 'service_role', 'UPDATE', false),
        ('back_office.product_visits', '', 'service_role', 'DELETE', false),
        ('back_office.purchase_order_lines', '', 'authenticated', 'SELECT', false),
        ('back_office.purchase_order_lines', '', 'authenticated', 'INSERT', false),
        ('back_office.purchase_order_lines', 'quantity', 'authenticated', 'UPDATE', false),
        ('back_office.purchase_order_lines', 'unit_cost', 'authenticated', 'UPDATE', false),
        ('back_office.purchase_order_lines', '', 'authenticated', 'DELETE', false),
        ('back_office.purchase_order_lines', '', 'service_role', 'SELECT', false),
        ('back_office.purchase_order_lines', '', 'service_role', 'INSERT', false),
        ('back_office.purchase_order_lines', '', 'service_role', 'UPDATE', false),
        ('back_office.purchase_order_lines', '', 'service_role', 'DELETE', false),
        ('back_office.purchase_orders', '', 'authenticated', 'SELECT', false),
        ('back_office.purchase_orders', 'expected_on', 'authenticated', 'INSERT', false),
        ('back_office.purchase_orders', 'ordered_by', 'authenticated', 'INSERT', false),
        ('back_office.purchase_orders', 'state', 'authenticated', 'INSERT', false),
        ('back_office.purchase_orders', 'supplier_id', 'authenticated', 'INSERT', false),
        ('back_office.purchase_orders', 'expected_on', 'authenticated', 'UPDATE', false),
        ('back_office.purchase_orders', 'state', 'authenticated', 'UPDATE', false),
        ('back_office.purchase_orders', '', 'authenticated', 'DELETE', false),
        ('back_office.purchase_orders', '', 'service_role', 'SELECT', false),
        ('back_office.purchase_orders', '', 'service_role', 'INSERT', false),
        ('back_office.purchase_orders', '', 'service_role', 'UPDATE', false),
        ('back_office.purchase_orders', '', 'service_role', 'DELETE', false),
        ('back_office.staff_members', 'badge_number', 'authenticated', 'SELECT', false),
        ('back_office.staff_members', 'email', 'authenticated', 'SELECT', false),
        ('back_office.staff_members', 'hired_on', 'authenticated', 'SELECT', false),
        ('back_office.staff_members', 'id', 'authenticated', 'SELECT', false),
        ('back_office.staff_members', 'is_active', 'authenticated', 'SELECT', false),
        ('back_office.staff_members', 'left_on', 'authenticated', 'SELECT', false),
        ('back_office.staff_members', 'manager_id', 'authenticated', 'SELECT', false),
        ('back_office.staff_members', 'name', 'authenticated', 'SELECT', false),
        ('back_office.staff_members', 'role', 'authenticated', 'SELECT', false),
        ('back_office.staff_members', 'account_id', 'authenticated', 'INSERT', false),
        ('back_office.staff_members', 'email', 'authenticated', 'INSERT', false),
        ('back_office.staff_members', 'hired_on', 'authenticated', 'INSERT', false),
        ('back_office.staff_members', 'manager_id', 'authenticated', 'INSERT', false),
        ('back_office.staff_members', 'name', 'authenticated', 'INSERT', false),
        ('back_office.staff_members', 'role', 'authenticated', 'INSERT', false),
        ('back_office.staff_members', 'email', 'authenticated', 'UPDATE', false),
        ('back_office.staff_members', 'is_active', 'authenticated', 'UPDATE', false),
        ('back_office.staff_members', 'left_on', 'authenticated', 'UPDATE', false),
        ('back_office.staff_members', 'manager_id', 'authenticated', 'UPDATE', false),
        ('back_office.staff_members', 'name', 'authenticated', 'UPDATE', false),
        ('back_office.staff_members', 'role', 'authenticated', 'UPDATE', false),
        ('back_office.staff_members', '', 'service_role', 'SELECT', false),
        ('back_office.staff_members', '', 'service_role', 'INSERT', false),
        ('back_office.staff_members', '', 'service_role', 'UPDATE', false),
        ('back_office.stock_levels', '', 'authenticated', 'SELECT', false),
        ('back_office.stock_levels', '', 'service_role', 'SELECT', false),
        ('back_office.stock_levels', '', 'service_role', 'INSERT', false),
        ('back_office.stock_levels', '', 'service_role', 'UPDATE', false),
        ('back_office.stock_levels', '', 'service_role', 'DELETE', false),
        ('back_office.stock_movements', '', 'authenticated', 'SELECT', false),
        ('back_office.stock_movements', 'line_number', 'authenticated', 'INSERT', false),
        ('back_office.stock_movements', 'moved_by', 'authenticated', 'INSERT', false),
        ('back_office.stock_movements', 'purchase_order_id', 'authenticated', 'INSERT', false),
        ('back_office.stock_movements', 'quantity', 'authenticated', 'INSERT', false),
        ('back_office.stock_movements', 'reason', 'authenticated', 'INSERT', false),
        ('back_office.stock_movements', 'variant_id', 'authenticated', 'INSERT', false),
        ('back_office.stock_movements', 'warehouse_code', 'authenticated', 'INSERT', false),
        ('back_office.stock_movements', '', 'service_role', 'SELECT', false),
        ('back_office.stock_movements', '', 'service_role', 'INSERT', false),
        ('back_office.suppliers', '', 'authenticated', 'SELECT', false),
        ('back_office.suppliers', 'contact', 'authenticated', 'INSERT', false),
        ('back_office.suppliers', 'email', 'authenticated', 'INSERT', false),
        ('back_office.suppliers', 'lead_time', 'authenticated', 'INSERT', false),
        ('back_office.suppliers', 'name', 'authenticated', 'INSERT', false),
        ('back_office.suppliers', 'contact', 'authenticated', 'UPDATE', false),
        ('back_office.suppliers', 'email', 'authenticated', 'UPDATE', false),
        ('back_office.suppliers', 'lead_time', 'authenticated', 'UPDATE', false),
        ('back_office.suppliers', 'name', 'authenticated', 'UPDATE', false),
        ('back_office.suppliers', '', 'authenticated', 'DELETE', false),
        ('back_office.suppliers', '', 'service_role', 'SELECT', false),
        ('back_office.suppliers', '', 'service_role', 'INSERT', false),
        ('back_office.suppliers', '', 'service_role', 'UPDATE', false),
        ('back_office.suppliers', '', 'service_role', 'DELETE', false),
        ('back_office.warehouses', '', 'authenticated', 'SELECT', false),
        ('back_office.warehouses', '', 'authenticated', 'INSERT', false),
        ('back_office.warehouses', 'address', 'authenticated', 'UPDATE', false),
        ('back_office.warehouses', 'name', 'authenticated', 'UPDATE', false),
        ('back_office.warehouses', '', 'service_role', 'SELECT', false),
        ('back_office.warehouses', '', 'service_role', 'INSERT', false),
        ('back_office.warehouses', '', 'service_role', 'UPDATE', false),
        ('back_office.warehouses', '', 'service_role', 'DELETE', false),
        ('shop.addresses', '', 'authenticated', 'SELECT', false),
        ('shop.addresses', 'address', 'authenticated', 'INSERT', false),
        ('shop.addresses', 'customer_id', 'authenticated', 'INSERT', false),
        ('shop.addresses', 'is_default', 'authenticated', 'INSERT', false),
        ('shop.addresses', 'label', 'authenticated', 'INSERT', false),
        ('shop.addresses', 'recipient', 'authenticated', 'INSERT', false),
        ('shop.addresses', 'address', 'authenticated', 'UPDATE', false),
        ('shop.addresses', 'is_default', 'authenticated', 'UPDATE', false),
        ('shop.addresses', 'label', 'authenticated', 'UPDATE', false),
        ('shop.addresses', 'recipient', 'authenticated', 'UPDATE', false),
        ('shop.addresses', '', 'authenticated', 'DELETE', false),
        ('shop.addresses', '', 'service_role', 'SELECT', false),
        ('shop.addresses', '', 'service_role', 'INSERT', false),
        ('shop.addresses', '', 'service_role', 'UPDATE', false),
        ('shop.addresses', '', 'service_role', 'DELETE', false),
        ('shop.brands', '', 'anon', 'SELECT', false),
        ('shop.brands', '', 'authenticated', 'SELECT', false),
        ('shop.brands', 'name', 'authenticated', 'INSERT', false),
        ('shop.brands', 'website', 'authenticated', 'INSERT', false),
        ('shop.brands', 'name', 'authenticated', 'UPDATE', false),
        ('shop.brands', 'website', 'authenticated', 'UPDATE', false),
        ('shop.brands', '', 'authenticated', 'DELETE', false),
        ('shop.brands', '', 'service_role', 'SELECT', false),
        ('shop.brands', '', 'service_role', 'INSERT', false),
        ('shop.brands', '', 'service_role', 'UPDATE', false),
        ('shop.brands', '', 'service_role', 'DELETE', false),
        ('shop.cart_lines', '', 'authenticated', 'SELECT', false),
        ('shop.cart_lines', 'cart_id', 'authenticated', 'INSERT', false),
        ('shop.cart_lines', 'quantity', 'authenticated', 'INSERT', false),
        ('shop.cart_lines', 'variant_id', 'authenticated', 'INSERT', false),
        ('shop.cart_lines', 'quantity', 'authenticated', 'UPDATE', false),
        ('shop.cart_lines', '', 'authenticated', 'DELETE', false),
        ('shop.cart_lines', '', 'service_role', 'SELECT', false),
        ('shop.cart_lines', '', 'service_role', 'INSERT', false),
        ('shop.cart_lines', '', 'service_role', 'UPDATE', false),
        ('shop.cart_lines', '', 'service_role', 'DELETE', false),
        ('shop.carts', '', 'authenticated', 'SELECT', false),
        ('shop.carts', 'customer_id', 'authenticated', 'INSERT', false),
        ('shop.carts', '', 'authenticated', 'DELETE', false),
        ('shop.carts', '', 'service_role', 'SELECT', false),
        ('shop.carts', '', 'service_role', 'INSERT', false),
        ('shop.carts', '', 'service_role', 'UPDATE', false),
        ('shop.carts', '', 'service_role', 'DELETE', false),
        ('shop.categories', '', 'anon', 'SELECT', false),
        ('shop.categories', '', 'authenticated', 'SELECT', false),
        ('shop.categories', 'name', 'authenticated', 'INSERT', false),
        ('shop.categories', 'parent_id', 'authenticated', 'INSERT', false),
        ('shop.categories', 'position', 'authenticated', 'INSERT', false),
        ('shop.categories', 'slug', 'authenticated', 'INSERT', false),
        ('shop.categories', 'name', 'authenticated', 'UPDATE', false),
        ('shop.categories', 'parent_id', 'authenticated', 'UPDATE', false),
        ('shop.categories', 'position', 'authenticated', 'UPDATE', false),
        ('shop.categories', 'slug', 'authenticated', 'UPDATE', false),
        ('shop.categories', '', 'authenticated', 'DELETE', false),
        ('shop.categories', '', 'service_role', 'SELECT', false),
        ('shop.categories', '', 'service_role', 'INSERT', false),
        ('shop.categories', '', 'service_role', 'UPDATE', false),
        ('shop.categories', '', 'service_role', 'DELETE', false),
        ('shop.customers', '', 'authenticated', 'SELECT', false),
        ('shop.customers', 'name', 'authenticated', 'UPDATE', false),
        ('shop.customers', 'phone', 'authenticated', 'UPDATE', false),
        ('shop.customers', 'preferences', 'authenticated', 'UPDATE', false),
        ('shop.customers', '', 'service_role', 'SELECT', false),
        ('shop.customers', '', 'service_role', 'INSERT', false),
        ('shop.customers', '', 'service_role', 'UPDATE', false),
        ('shop.customers', '', 'service_role', 'DELETE', false),
        ('shop.invoices', '', 'authenticated', 'SELECT', false),
        ('shop.invoices', '', 'service_role', 'SELECT', false),
        ('shop.invoices', '', 'service_role', 'INSERT', false),
        ('shop.order_lines', '', 'authenticated', 'SELECT', false),
        ('shop.order_lines', 'line_number', 'authenticated', 'INSERT', false),
        ('shop.order_lines', 'order_id', 'authenticated', 'INSERT', false),
        ('shop.order_lines', 'quantity', 'authenticated', 'INSERT', false),
        ('shop.order_lines', 'variant_id', 'authenticated', 'INSERT', false),
        ('shop.order_lines', 'quantity', 'authenticated', 'UPDATE', false),
        ('shop.order_lines', '', 'authenticated', 'DELETE', false),
        ('shop.order_lines', '', 'service_role', 'SELECT', false),
        ('shop.order_lines', '', 'service_role', 'INSERT', false),
        ('shop.order_lines', '', 'service_role', 'UPDATE', false),
        ('shop.order_lines', '', 'service_role', 'DELETE', false),
        ('shop.orders', '', 'authenticated', 'SELECT', false),
        ('shop.orders', 'bill_to', 'authenticated', 'INSERT', false),
        ('shop.orders', 'customer_id', 'authenticated', 'INSERT', false),
        ('shop.orders', 'note', 'authenticated', 'INSERT', false),
        ('shop.orders', 'ship_to', 'authenticated', 'INSERT', false),
        ('shop.orders', 'bill_to', 'authenticated', 'UPDATE', false),
        ('shop.orders', 'note', 'authenticated', 'UPDATE', false),
        ('shop.orders', 'ship_to', 'authenticated', 'UPDATE', false),
        ('shop.orders', '', 'service_role', 'SELECT', false),
        ('shop.orders', '', 'service_role', 'INSERT', false),
        ('shop.orders', '', 'service_role', 'UPDATE', false),
        ('shop.orders', '', 'service_role', 'DELETE', false),
        ('shop.payments', '', 'authenticated', 'SELECT', false),
        ('shop.payments', '', 'service_role', 'SELECT', false),
        ('shop.payments', '', 'service_role', 'INSERT', false),
        ('shop.payments', '', 'service_role', 'UPDATE', false),
        ('shop.prices', '', 'anon', 'SELECT', false),
        ('shop.prices', '', 'authenticated', 'SELECT', false),
        ('shop.prices', 'amount', 'authenticated', 'INSERT', false),
        ('shop.prices', 'currency', 'authenticated', 'INSERT', false),
        ('shop.prices', 'valid_from', 'authenticated', 'INSERT', false),
        ('shop.prices', 'valid_until', 'authenticated', 'INSERT', false),
        ('shop.prices', 'variant_id', 'authenticated', 'INSERT', false),
        ('shop.prices', 'valid_until', 'authenticated', 'UPDATE', false),
        ('shop.prices', '', 'service_role', 'SELECT', false),
        ('shop.prices', '', 'service_role', 'INSERT', false),
        ('shop.prices', '', 'service_role', 'UPDATE', false),
        ('shop.prices', '', 'service_role', 'DELETE', false),
        ('shop.products', '', 'anon', 'SELECT', false),
        ('shop.products', '', 'authenticated', 'SELECT', false),
        ('shop.products', 'attributes', 'authenticated', 'INSERT', false),
        ('shop.products', 'brand_id', 'authenticated', 'INSERT', false),
        ('shop.products', 'category_id', 'authenticated', 'INSERT', false),
        ('shop.products', 'description', 'authenticated', 'INSERT', false),
        ('shop.products', 'name', 'authenticated', 'INSERT', false),
        ('shop.products', 'released_on', 'authenticated', 'INSERT', false),
        ('shop.products', 'slug', 'authenticated', 'INSERT', false),
        ('shop.products', 'state', 'authenticated', 'INSERT', false),
        ('shop.products', 'tags', 'authenticated', 'INSERT', false),
        ('shop.products', 'attributes', 'authenticated', 'UPDATE', false),
        ('shop.products', 'brand_id', 'authenticated', 'UPDATE', false),
        ('shop.products', 'category_id', 'authenticated', 'UPDATE', false),
        ('shop.products', 'description', 'authenticated', 'UPDATE', false),
        ('shop.products', 'name', 'authenticated', 'UPDATE', false),
        ('shop.products', 'released_on', 'authenticated', 'UPDATE', false),
        ('shop.products', 'slug', 'authenticated', 'UPDATE', false),
        ('shop.products', 'state', 'authenticated', 'UPDATE', false),
        ('shop.products', 'tags', 'authenticated', 'UPDATE', false),
        ('shop.products', '', 'authenticated', 'DELETE', false),
        ('shop.products', '', 'service_role', 'SELECT', false),
        ('shop.products', '', 'service_role', 'INSERT', false),
        ('shop.products', '', 'service_role', 'UPDATE', false),
        ('shop.products', '', 'service_role', 'DELETE', false),
        ('shop.promotions', '', 'anon', 'SELECT', false),
        ('shop.promotions', '', 'authenticated', 'SELECT', false),
        ('shop.promotions', '', 'authenticated', 'INSERT', false),
        ('shop.promotions', '', 'authenticated', 'UPDATE', false),
        ('shop.promotions', '', 'authenticated', 'DELETE', false),
        ('shop.promotions', '', 'service_role', 'SELECT', false),
        ('shop.promotions', '', 'service_role', 'INSERT', false),
        ('shop.promotions', '', 'service_role', 'UPDATE', false),
        ('shop.promotions', '', 'service_role', 'DELETE', false),
        ('shop.reviews', '', 'anon', 'SELECT', false),
        ('shop.reviews', '', 'authenticated', 'SELECT', false),
        ('shop.reviews', 'body', 'authenticated', 'INSERT', false),
        ('shop.reviews', 'customer_id', 'authenticated', 'INSERT', false),
        ('shop.reviews', 'product_id', 'authenticated', 'INSERT', false),
        ('shop.reviews', 'stars', 'authenticated', 'INSERT', false),
        ('shop.reviews', 'title', 'authenticated', 'INSERT', false),
        ('shop.reviews', 'body', 'authenticated', 'UPDATE', false),
        ('shop.reviews', 'stars', 'authenticated', 'UPDATE', false),
        ('shop.reviews', 'title', 'authenticated', 'UPDATE', false),
        ('shop.reviews', '', 'authenticated', 'DELETE', false),
        ('shop.reviews', '', 'service_role', 'SELECT', false),
        ('shop.reviews', '', 'service_role', 'INSERT', false),
        ('shop.reviews', '', 'service_role', 'UPDATE', false),
        ('shop.reviews', '', 'service_role', 'DELETE', false),
        ('shop.shipments', '', 'authenticated', 'SELECT', false),
        ('shop.shipments', 'carrier', 'authenticated', 'INSERT', false),
        ('shop.shipments', 'order_id', 'authenticated', 'INSERT', false),
        ('shop.shipments', 'tracking_code', 'authenticated', 'INSERT', false),
        ('shop.shipments', 'delivered_at', 'authenticated', 'UPDATE', false),
        ('shop.shipments', 'tracking_code', 'authenticated', 'UPDATE', false),
        ('shop.shipments', '', 'service_role', 'SELECT', false),
        ('shop.shipments', '', 'service_role', 'INSERT', false),
        ('shop.shipments', '', 'service_role', 'UPDATE', false),
        ('shop.shipments', '', 'service_role', 'DELETE', false),
        ('shop.variants', '', 'anon', 'SELECT', false),
        ('shop.variants', '', 'authenticated', 'SELECT', false),
        ('shop.variants', 'article_number', 'authenticated', 'INSERT', false),
        ('shop.variants', 'is_available', 'authenticated', 'INSERT', false),
        ('shop.variants', 'name', 'authenticated', 'INSERT', false),
        ('shop.variants', 'product_id', 'authenticated', 'INSERT', false),
        ('shop.variants', 'weight_in_grams', 'authenticated', 'INSERT', false),
        ('shop.variants', 'article_number', 'authenticated', 'UPDATE', false),
        ('shop.variants', 'is_available', 'authenticated', 'UPDATE', false),
        ('shop.variants', 'name', 'authenticated', 'UPDATE', false),
        ('shop.variants', 'weight_in_grams', 'authenticated', 'UPDATE', false),
        ('shop.variants', '', 'authenticated', 'DELETE', false),
        ('shop.variants', '', 'service_role', 'SELECT', false),
        ('shop.variants', '', 'service_role', 'INSERT', false),
        ('shop.variants', '', 'service_role', 'UPDATE', false),
        ('shop.variants', '', 'service_role', 'DELETE', false),
        ('back_office.best_sellers(integer)', '', 'authenticated', 'EXECUTE', false),
        ('back_office.empty_abandoned_carts(interval)', '', 'service_role', 'EXECUTE', false),
        ('back_office.moderate_review(uuid, boolean)', '', 'authenticated', 'EXECUTE', false),
        ('back_office.set_order_status(uuid, shop.order_status)', '', 'authenticated', 'EXECUTE', false),
        ('internal.current_customer_id()', '', 'authenticated', 'EXECUTE', false),
        ('internal.is_manager()', '', 'authenticated', 'EXECUTE', false),
        ('internal.is_slug(text)', '', 'authenticated', 'EXECUTE', false),
        ('internal.is_slug(text)', '', 'service_role', 'EXECUTE', false),
        ('internal.is_staff()', '', 'authenticated', 'EXECUTE', false),
        ('shop.order_total(uuid)', '', 'authenticated', 'EXECUTE', false),
        ('shop.order_total(uuid)', '', 'service_role', 'EXECUTE', false),
        ('shop.place_order(shop.postal_address, text)', '', 'authenticated', 'EXECUTE', false),
        ('shop.record_visit(uuid)', '', 'anon', 'EXECUTE', false),
        ('shop.record_visit(uuid)', '', 'authenticated', 'EXECUTE', false),
        ('shop.search_products(text, integer)', '', 'anon', 'EXECUTE', false),
        ('shop.search_products(text, integer)', '', 'authenticated', 'EXECUTE', false),
        ('shop.search_products(text, integer)', '', 'service_role', 'EXECUTE', false),
        ('shop.stars_of(uuid, smallint)', '', 'anon', 'EXECUTE', false),
        ('shop.stars_of(uuid, smallint)', '', 'authenticated', 'EXECUTE', false),
        ('back_office.draft_purchase_orders', '', 'authenticated', 'SELECT', false),
        ('back_office.draft_purchase_orders', 'expected_on', 'authenticated', 'INSERT', false),
        ('back_office.draft_purchase_orders', 'ordered_by', 'authenticated', 'INSERT', false),
        ('back_office.draft_purchase_orders', 'state', 'authenticated', 'INSERT', false),
        ('back_office.draft_purchase_orders', 'supplier_id', 'authenticated', 'INSERT', false),
        ('back_office.draft_purchase_orders', 'expected_on', 'authenticated', 'UPDATE', false),
        ('back_office.draft_purchase_orders', 'state', 'authenticated', 'UPDATE', false),
        ('back_office.draft_purchase_orders', '', 'service_role', 'SELECT', false),
        ('shop.current_prices', '', 'anon', 'SELECT', false),
        ('shop.current_prices', '', 'authenticated', 'SELECT', false),
        ('shop.current_prices', '', 'service_role', 'SELECT', false),
        ('shop.product_list', '', 'anon', 'SELECT', false),
        ('shop.product_list', '', 'authenticated', 'SELECT', false),
        ('shop.product_list', '', 'service_role', 'SELECT', false),
        ('shop.product_ratings', '', 'anon', 'SELECT', false),
        ('shop.product_ratings', '', 'authenticated', 'SELECT', false),
        ('shop.product_ratings', '', 'service_role', 'SELECT', false),
        ('back_office.product_sales', '', 'service_role', 'SELECT', false)
), acl (name, col, acl, owner) as (
    select o.name, '', coalesce(c.relacl, acldefault(case when c.relkind = 'S' then 's' else 'r' end::"char", c.relowner)), c.relowner
    from object o join pg_catalog.pg_class c on c.oid = to_regclass(o.name)
    where o.kind in ('table', 'view', 'materialized view', 'sequence')
    union all
    select o.name, a.attname, a.attacl, c.relowner
    from object o join pg_catalog.pg_class c on c.oid = to_regclass(o.name)
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attacl is not null and not a.attisdropped
    where o.kind in ('table', 'view', 'materialized view')
    union all
    select o.name, '', coalesce(p.proacl, acldefault('f', p.proowner)), p.proowner
    from object o join pg_catalog.pg_proc p on p.oid = to_regprocedure(o.name)
    where o.kind = 'function'
    union all
    select o.name, '', coalesce(n.nspacl, acldefault('n', n.nspowner)), n.nspowner
    from object o join pg_catalog.pg_namespace n on n.oid = to_regnamespace(o.name)
    where o.kind = 'schema'
    union all
    select o.name, '', coalesce(t.typacl, acldefault('T', t.typowner)), t.typowner
    from object o join pg_catalog.pg_type t on t.oid = to_regtype(o.name)
    where o.kind in ('type', 'domain')
), held (object, grantee_column, grantee, privilege, grantable) as (
    select a.name, a.col::text, coalesce(r.rolname::text, 'public'), e.privilege_type, bool_or(e.is_grantable)
    from acl a
    cross join lateral aclexplode(a.acl) e
    left join pg_catalog.pg_roles r on r.oid = e.grantee
    where e.grantee <> a.owner
    group by 1, 2, 3, 4
)
insert into finding
select
    format('privilege %s %s of %s for %s', privilege, grantee_column, object, grantee),
    case when m.grantable then 'granted, to be handed on' when not m.grantable then 'granted' else 'not granted' end,
    case when h.grantable then 'granted, to be handed on' when not h.grantable then 'granted' else 'not granted' end
from meant m
full join held h using (object, grantee_column, grantee, privilege)
where m.grantable is distinct from h.grantable;

do $$
declare
    findings text;
    reaching bigint;
begin
    select string_agg(format('%s: expected %s, observed %s', what, expected, observed), e'\n' order by what)
    into findings from finding;
    if findings is not null then
        raise exception e'access is not what is declared:\n%', findings;
    end if;
    select count(*) into reaching from probed where reached > 0;
    if reaching = 0 then
        raise exception 'no probe reached a row: apply the test data first';
    end if;
    raise notice '% probes agree, % of them reach rows', (select count(*) from probed), reaching;
end
$$;

rollback;