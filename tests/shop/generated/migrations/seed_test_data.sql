-- Online Shop: test data. Generated; do not edit.
--
-- Applies any number of times and touches only its own rows, which it knows by their keys. Refuses a database that looks
-- like production: one that says so in its name or in the setting `app.environment`, or that holds more than
-- 20 rows of others in a table below; `alter database … set app.environment = 'development'` says otherwise.
begin;
set local lock_timeout = '5s';

do $$
declare
    environment constant text := coalesce(current_setting('app.environment', true), '');
    refusal constant text := 'this database looks like production: test data is not for it';
    crowded constant text := (
        select string_agg(seeded.name, ', ')
        from (values
            ('auth.users', (select count(*) from (
                select from auth.users as t
                where (t.id in ('00000000-0000-4000-8000-0000000000c1', '00000000-0000-4000-8000-0000000000c2', '00000000-0000-4000-8000-0000000000c3', '00000000-0000-4000-8000-0000000000e1', '00000000-0000-4000-8000-0000000000e2')) is not true
                limit 20 + 1
            ) as others)),
            ('back_office.product_visits', (select count(*) from (
                select from back_office.product_visits as t
                where ((t.product_id = ('00000000-0000-4000-8000-000000000101')::uuid and t.day = ('2026-01-12')::date)) is not true
                limit 20 + 1
            ) as others)),
            ('back_office.purchase_order_lines', (select count(*) from (
                select from back_office.purchase_order_lines as t
                where ((t.purchase_order_id = (1)::bigint and t.line_number = (1)::smallint)
                    or (t.purchase_order_id = (2)::bigint and t.line_number = (1)::smallint)) is not true
                limit 20 + 1
            ) as others)),
            ('back_office.purchase_orders', (select count(*) from (
                select from back_office.purchase_orders as t
                where (t.id in (1, 2)) is not true
                limit 20 + 1
            ) as others)),
            ('back_office.staff_members', (select count(*) from (
                select from back_office.staff_members as t
                where (t.id in ('00000000-0000-4000-8000-0000000000f2', '00000000-0000-4000-8000-0000000000f1')) is not true
                limit 20 + 1
            ) as others)),
            ('back_office.stock_levels', (select count(*) from (
                select from back_office.stock_levels as t
                where ((t.warehouse_code = ('HH-1')::character varying(8) and t.variant_id = ('00000000-0000-4000-8000-000000000201')::uuid)) is not true
                limit 20 + 1
            ) as others)),
            ('back_office.stock_movements', (select count(*) from (
                select from back_office.stock_movements as t
                where (t.id in (1, 2)) is not true
                limit 20 + 1
            ) as others)),
            ('back_office.suppliers', (select count(*) from (
                select from back_office.suppliers as t
                where (t.id in ('00000000-0000-4000-8000-000000000301')) is not true
                limit 20 + 1
            ) as others)),
            ('back_office.warehouses', (select count(*) from (
                select from back_office.warehouses as t
                where (t.code in ('HH-1')) is not true
                limit 20 + 1
            ) as others)),
            ('shop.addresses', (select count(*) from (
                select from shop.addresses as t
                where (t.id in ('00000000-0000-4000-8000-000000000601', '00000000-0000-4000-8000-000000000602', '00000000-0000-4000-8000-000000000603')) is not true
                limit 20 + 1
            ) as others)),
            ('shop.brands', (select count(*) from (
                select from shop.brands as t
                where (t.id in (1)) is not true
                limit 20 + 1
            ) as others)),
            ('shop.cart_lines', (select count(*) from (
                select from shop.cart_lines as t
                where ((t.cart_id = ('00000000-0000-4000-8000-000000000401')::uuid and t.variant_id = ('00000000-0000-4000-8000-000000000202')::uuid)
                    or (t.cart_id = ('00000000-0000-4000-8000-000000000402')::uuid and t.variant_id = ('00000000-0000-4000-8000-000000000201')::uuid)) is not true
                limit 20 + 1
            ) as others)),
            ('shop.carts', (select count(*) from (
                select from shop.carts as t
                where (t.id in ('00000000-0000-4000-8000-000000000401', '00000000-0000-4000-8000-000000000402')) is not true
                limit 20 + 1
            ) as others)),
            ('shop.categories', (select count(*) from (
                select from shop.categories as t
                where (t.id in (1, 2, 3)) is not true
                limit 20 + 1
            ) as others)),
            ('shop.customers', (select count(*) from (
                select from shop.customers as t
                where (t.id in ('00000000-0000-4000-8000-0000000000c1', '00000000-0000-4000-8000-0000000000c2', '00000000-0000-4000-8000-0000000000c3')) is not true
                limit 20 + 1
            ) as others)),
            ('shop.invoices', (select count(*) from (
                select from shop.invoices as t
                where (t.number in (202500001)) is not true
                limit 20 + 1
            ) as others)),
            ('shop.order_lines', (select count(*) from (
                select from shop.order_lines as t
                where ((t.order_id = ('00000000-0000-4000-8000-000000000501')::uuid and t.line_number = (1)::smallint)
                    or (t.order_id = ('00000000-0000-4000-8000-000000000502')::uuid and t.line_number = (1)::smallint)
                    or (t.order_id = ('00000000-0000-4000-8000-000000000503')::uuid and t.line_number = (1)::smallint)) is not true
                limit 20 + 1
            ) as others)),
            ('shop.orders', (select count(*) from (
                select from shop.orders as t
                where (t.id in ('00000000-0000-4000-8000-000000000501', '00000000-0000-4000-8000-000000000502', '00000000-0000-4000-8000-000000000503')) is not true
                limit 20 + 1
            ) as others)),
            ('shop.payments', (select count(*) from (
                select from shop.payments as t
                where (t.id in ('00000000-0000-4000-8000-000000000801', '00000000-0000-4000-8000-000000000802')) is not true
                limit 20 + 1
            ) as others)),
            ('shop.prices', (select count(*) from (
                select from shop.prices as t
                where ((t.variant_id::text = ('00000000-0000-4000-8000-000000000201')::uuid::text and t.valid_from::text = ('2025-01-01')::date::text and t.valid_until::text = ('2026-01-01')::date::text and t.amount::text = ('79.00')::shop.amount::text)
                    or (t.variant_id::text = ('00000000-0000-4000-8000-000000000201')::uuid::text and t.valid_from::text = ('2026-01-01')::date::text and t.amount::text = ('89.00')::shop.amount::text)
                    or (t.variant_id::text = ('00000000-0000-4000-8000-000000000202')::uuid::text and t.valid_from::text = ('2025-01-01')::date::text and t.amount::text = ('69.50')::shop.amount::text)) is not true
                limit 20 + 1
            ) as others)),
            ('shop.products', (select count(*) from (
                select from shop.products as t
                where (t.id in ('00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-000000000102')) is not true
                limit 20 + 1
            ) as others)),
            ('shop.promotions', (select count(*) from (
                select from shop.promotions as t
                where (t.id in ('00000000-0000-4000-8000-000000000701', '00000000-0000-4000-8000-000000000702')) is not true
                limit 20 + 1
            ) as others)),
            ('shop.reviews', (select count(*) from (
                select from shop.reviews as t
                where (t.id in ('00000000-0000-4000-8000-000000000a01', '00000000-0000-4000-8000-000000000a02')) is not true
                limit 20 + 1
            ) as others)),
            ('shop.shipments', (select count(*) from (
                select from shop.shipments as t
                where (t.id in ('00000000-0000-4000-8000-000000000901')) is not true
                limit 20 + 1
            ) as others)),
            ('shop.variants', (select count(*) from (
                select from shop.variants as t
                where (t.id in ('00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000000203')) is not true
                limit 20 + 1
            ) as others))
        ) as seeded (name, rows_of_others)
        where seeded.rows_of_others > 20
    );
begin
    if environment ~* '^prod' or current_database() ~* '(^|[^a-z])prod(uction)?([^a-z]|$)' then
        raise exception using message = refusal,
            hint = 'Its name, or its setting app.environment, says production.';
    end if;
    if crowded is not null and environment !~* '^(dev|test|local)' then
        raise exception using message = refusal,
            detail = format('More than 20 rows of others in: %s.', crowded),
            hint = 'If it is for development, say: alter database … set app.environment = ''development''';
    end if;
end
$$;

insert into auth.users (id, email) values
    ('00000000-0000-4000-8000-0000000000c1', 'carla@example.com'),
    ('00000000-0000-4000-8000-0000000000c2', 'otto@example.com'),
    ('00000000-0000-4000-8000-0000000000c3', 'blocked@example.com'),
    ('00000000-0000-4000-8000-0000000000e1', 'stella@shop.example'),
    ('00000000-0000-4000-8000-0000000000e2', 'max@shop.example')
on conflict (id) do nothing;

insert into back_office.staff_members (id, account_id, name, email, role) values
    ('00000000-0000-4000-8000-0000000000f2', '00000000-0000-4000-8000-0000000000e2', 'Max', 'Max@shop.example', 'manager')
on conflict (id) do nothing;

insert into back_office.staff_members (id, account_id, name, email, role, manager_id) values
    ('00000000-0000-4000-8000-0000000000f1', '00000000-0000-4000-8000-0000000000e1', 'Stella', 'Stella@shop.example', 'clerk', '00000000-0000-4000-8000-0000000000f2')
on conflict (id) do nothing;

insert into shop.customers (id, email, name, preferences) values
    ('00000000-0000-4000-8000-0000000000c1', 'carla@example.com', 'Carla', '{"language":"de","notifications":{"newsletter":false,"order_updates":true}}')
on conflict (id) do nothing;

insert into shop.customers (id, email, name, phone) values
    ('00000000-0000-4000-8000-0000000000c2', 'otto@example.com', 'Otto', '+49 40 1234')
on conflict (id) do nothing;

insert into shop.customers (id, email, name, is_blocked) values
    ('00000000-0000-4000-8000-0000000000c3', 'blocked@example.com', 'Blocked', true)
on conflict (id) do nothing;

insert into shop.addresses (id, customer_id, label, recipient, address, is_default) values
    ('00000000-0000-4000-8000-000000000601', '00000000-0000-4000-8000-0000000000c1', 'home', 'Carla', (row('Elm Street 1', null, '20095', 'Hamburg', 'DE')::shop.postal_address), true)
on conflict (id) do nothing;

insert into shop.addresses (id, customer_id, label, recipient, address) values
    ('00000000-0000-4000-8000-000000000602', '00000000-0000-4000-8000-0000000000c2', 'work', 'Otto, second floor', (row('Pier 4', 'second floor', '20457', 'Hamburg', 'DE')::shop.postal_address)),
    ('00000000-0000-4000-8000-000000000603', '00000000-0000-4000-8000-0000000000c3', 'home', 'Blocked', (row('Nowhere 9', null, '1010', 'Wien', 'AT')::shop.postal_address))
on conflict (id) do nothing;

insert into shop.categories (id, name, slug) overriding system value values
    (1, 'Furniture', 'furniture')
on conflict (id) do nothing;

select setval(pg_get_serial_sequence('shop.categories', 'id'), greatest((select max(id) from shop.categories), nextval(pg_get_serial_sequence('shop.categories', 'id')) - 1));

insert into shop.categories (id, parent_id, name, slug, "position") overriding system value values
    (2, 1, 'Chairs', 'chairs', 1),
    (3, 1, 'Lamps', 'lamps', 2)
on conflict (id) do nothing;

select setval(pg_get_serial_sequence('shop.categories', 'id'), greatest((select max(id) from shop.categories), nextval(pg_get_serial_sequence('shop.categories', 'id')) - 1));

insert into shop.brands (id, name, website) overriding system value values
    (1, 'Holzmann', 'https://holzmann.example')
on conflict (id) do nothing;

select setval(pg_get_serial_sequence('shop.brands', 'id'), greatest((select max(id) from shop.brands), nextval(pg_get_serial_sequence('shop.brands', 'id')) - 1));

insert into shop.products (id, category_id, brand_id, name, slug, description, tags, attributes, state, released_on) values
    ('00000000-0000-4000-8000-000000000101', 2, 1, 'Garden chair', 'garden-chair', 'Folds flat and stays out all summer.', (array['garden', 'folding']::text[]), '{"dimensions":{"depth":520,"height":860,"width":480},"materials":["oak"]}', 'published', '2026-03-01')
on conflict (id) do nothing;

insert into shop.products (id, category_id, name, slug, description, state) values
    ('00000000-0000-4000-8000-000000000102', 3, 'Reading lamp', 'reading-lamp', 'Not yet for sale.', 'draft')
on conflict (id) do nothing;

insert into shop.variants (id, product_id, article_number, name) values
    ('00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000101', 'GC-OAK', 'oak')
on conflict (id) do nothing;

insert into shop.variants (id, product_id, article_number, name, weight_in_grams) values
    ('00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000000101', 'GC-ASH', 'ash', 4200)
on conflict (id) do nothing;

insert into shop.variants (id, product_id, article_number, name) values
    ('00000000-0000-4000-8000-000000000203', '00000000-0000-4000-8000-000000000102', 'RL-RED', 'red')
on conflict (id) do nothing;

insert into shop.prices (variant_id, valid_from, valid_until, amount)
select '00000000-0000-4000-8000-000000000201', '2025-01-01', '2026-01-01', '79.00'
where not exists (select from shop.prices as t where (t.variant_id::text = ('00000000-0000-4000-8000-000000000201')::uuid::text and t.valid_from::text = ('2025-01-01')::date::text and t.valid_until::text = ('2026-01-01')::date::text and t.amount::text = ('79.00')::shop.amount::text));

insert into shop.prices (variant_id, valid_from, amount)
select '00000000-0000-4000-8000-000000000201', '2026-01-01', '89.00'
where not exists (select from shop.prices as t where (t.variant_id::text = ('00000000-0000-4000-8000-000000000201')::uuid::text and t.valid_from::text = ('2026-01-01')::date::text and t.amount::text = ('89.00')::shop.amount::text));

insert into shop.prices (variant_id, valid_from, amount)
select '00000000-0000-4000-8000-000000000202', '2025-01-01', '69.50'
where not exists (select from shop.prices as t where (t.variant_id::text = ('00000000-0000-4000-8000-000000000202')::uuid::text and t.valid_from::text = ('2025-01-01')::date::text and t.amount::text = ('69.50')::shop.amount::text));

insert into shop.promotions (id, category_id, discount_in_percent, valid_during) values
    ('00000000-0000-4000-8000-000000000701', 2, '10.0', (daterange(current_date - 7, null))),
    ('00000000-0000-4000-8000-000000000702', 3, '25.0', '[2025-01-01,2025-02-01)')
on conflict (id) do nothing;

insert into back_office.suppliers (id, name, email, contact, lead_time) values
    ('00000000-0000-4000-8000-000000000301', 'Timber and Sons', 'orders@timber.example', '{"name":"Tina Timber"}', '21 days')
on conflict (id) do nothing;

insert into back_office.purchase_orders (id, supplier_id, ordered_by, state, expected_on) overriding system value values
    (1, '00000000-0000-4000-8000-000000000301', '00000000-0000-4000-8000-0000000000f2', 'partly-received', '2026-02-01')
on conflict (id) do nothing;

select setval(pg_get_serial_sequence('back_office.purchase_orders', 'id'), greatest((select max(id) from back_office.purchase_orders), nextval(pg_get_serial_sequence('back_office.purchase_orders', 'id')) - 1));

insert into back_office.purchase_orders (id, supplier_id, ordered_by) overriding system value values
    (2, '00000000-0000-4000-8000-000000000301', '00000000-0000-4000-8000-0000000000f2')
on conflict (id) do nothing;

select setval(pg_get_serial_sequence('back_office.purchase_orders', 'id'), greatest((select max(id) from back_office.purchase_orders), nextval(pg_get_serial_sequence('back_office.purchase_orders', 'id')) - 1));

insert into back_office.purchase_order_lines (purchase_order_id, line_number, variant_id, quantity, unit_cost) values
    (1, 1, '00000000-0000-4000-8000-000000000201', 40, '31.20'),
    (2, 1, '00000000-0000-4000-8000-000000000202', 10, '28.00')
on conflict (purchase_order_id, line_number) do nothing;

insert into back_office.warehouses (code, name, address) values
    ('HH-1', 'Hamburg', (row('Quay 7', null, '20457', 'Hamburg', 'DE')::shop.postal_address))
on conflict (code) do nothing;

insert into back_office.stock_levels (warehouse_code, variant_id, on_hand, reserved) values
    ('HH-1', '00000000-0000-4000-8000-000000000201', 12, 2)
on conflict (warehouse_code, variant_id) do nothing;

insert into back_office.stock_movements (id, warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by) overriding system value values
    (1, 'HH-1', '00000000-0000-4000-8000-000000000201', 30, 'delivery', 1, 1, '00000000-0000-4000-8000-0000000000f1')
on conflict (id) do nothing;

select setval(pg_get_serial_sequence('back_office.stock_movements', 'id'), greatest((select max(id) from back_office.stock_movements), nextval(pg_get_serial_sequence('back_office.stock_movements', 'id')) - 1));

insert into back_office.stock_movements (id, warehouse_code, variant_id, quantity, reason) overriding system value values
    (2, 'HH-1', '00000000-0000-4000-8000-000000000201', -1, 'correction')
on conflict (id) do nothing;

select setval(pg_get_serial_sequence('back_office.stock_movements', 'id'), greatest((select max(id) from back_office.stock_movements), nextval(pg_get_serial_sequence('back_office.stock_movements', 'id')) - 1));

insert into back_office.product_visits (product_id, day, visits) values
    ('00000000-0000-4000-8000-000000000101', '2026-01-12', 31)
on conflict (product_id, day) do nothing;

insert into shop.carts (id, customer_id) values
    ('00000000-0000-4000-8000-000000000401', '00000000-0000-4000-8000-0000000000c1'),
    ('00000000-0000-4000-8000-000000000402', '00000000-0000-4000-8000-0000000000c2')
on conflict (id) do nothing;

insert into shop.cart_lines (cart_id, variant_id, quantity) values
    ('00000000-0000-4000-8000-000000000401', '00000000-0000-4000-8000-000000000202', 4)
on conflict (cart_id, variant_id) do nothing;

insert into shop.cart_lines (cart_id, variant_id) values
    ('00000000-0000-4000-8000-000000000402', '00000000-0000-4000-8000-000000000201')
on conflict (cart_id, variant_id) do nothing;

insert into shop.orders (id, customer_id, ship_to, note) values
    ('00000000-0000-4000-8000-000000000501', '00000000-0000-4000-8000-0000000000c1', (row('Elm Street 1', null, '20095', 'Hamburg', 'DE')::shop.postal_address), 'Ring twice.')
on conflict (id) do nothing;

insert into shop.orders (id, customer_id, status, ship_to) values
    ('00000000-0000-4000-8000-000000000502', '00000000-0000-4000-8000-0000000000c1', 'shipped', (row('Elm Street 1', null, '20095', 'Hamburg', 'DE')::shop.postal_address))
on conflict (id) do nothing;

insert into shop.orders (id, customer_id, ship_to) values
    ('00000000-0000-4000-8000-000000000503', '00000000-0000-4000-8000-0000000000c2', (row('Pier 4', 'second floor', '20457', 'Hamburg', 'DE')::shop.postal_address))
on conflict (id) do nothing;

insert into shop.order_lines (order_id, line_number, variant_id, quantity) values
    ('00000000-0000-4000-8000-000000000501', 1, '00000000-0000-4000-8000-000000000201', 2)
on conflict (order_id, line_number) do nothing;

insert into shop.order_lines (order_id, line_number, variant_id) values
    ('00000000-0000-4000-8000-000000000502', 1, '00000000-0000-4000-8000-000000000202'),
    ('00000000-0000-4000-8000-000000000503', 1, '00000000-0000-4000-8000-000000000201')
on conflict (order_id, line_number) do nothing;

insert into shop.payments (id, order_id, amount, method, state, provider_reference) values
    ('00000000-0000-4000-8000-000000000801', '00000000-0000-4000-8000-000000000502', '69.50', 'card', 'received', 'card-4711')
on conflict (id) do nothing;

insert into shop.payments (id, order_id, amount, method) values
    ('00000000-0000-4000-8000-000000000802', '00000000-0000-4000-8000-000000000503', '89.00', 'bank_transfer')
on conflict (id) do nothing;

insert into shop.invoices (number, order_id, total) values
    (202500001, '00000000-0000-4000-8000-000000000502', '69.50')
on conflict (number) do nothing;

insert into shop.shipments (id, order_id, carrier, tracking_code) values
    ('00000000-0000-4000-8000-000000000901', '00000000-0000-4000-8000-000000000502', 'post', 'RR123456785DE')
on conflict (id) do nothing;

insert into shop.reviews (id, product_id, customer_id, stars, title, body) values
    ('00000000-0000-4000-8000-000000000a01', '00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-0000000000c1', 5, 'Sits well', 'Bought four.')
on conflict (id) do nothing;

insert into shop.reviews (id, product_id, customer_id, stars, body, is_published) values
    ('00000000-0000-4000-8000-000000000a02', '00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-0000000000c2', 1, 'Unfit to print.', false)
on conflict (id) do nothing;

commit;