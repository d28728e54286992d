-- 007 create_orders
-- What customers have bought, paid and been sent.
--
-- Creates: type shop.order_status, table shop.payments, function internal.refuse_status_change(), table shop.orders,
--   function internal.copy_price(), table shop.order_lines, function internal.note_latest_payment(), sequence
--   back_office.invoice_numbers, table shop.invoices, table shop.shipments, function
--   shop.place_order(shop.postal_address, text), function shop.order_total(uuid), function
--   back_office.set_order_status(uuid, shop.order_status), materialized view back_office.product_sales, function
--   back_office.best_sellers(integer)
-- After: 001_create_staff.sql, 002_create_customers.sql, 003_create_catalogue.sql, 006_create_carts.sql
-- Hazard blocks-writes: writes to shop.customers wait while orders_customer_id_fkey is added
-- Hazard blocks-writes: writes to shop.variants wait while order_lines_variant_id_fkey is added
-- Accepted: prefer-bigint-over-int on table shop.order_lines; declared so: quantity is integer
-- Accepted: prefer-bigint-over-smallint on table shop.order_lines; declared so: line_number is smallint
-- Undo: rollback_007_orders.sql
-- squawk-ignore-file prefer-bigint-over-int, prefer-bigint-over-smallint
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

-- type shop.order_status

create type shop.order_status as enum ('open', 'paid', 'shipped', 'delivered', 'cancelled');
comment on type shop.order_status is 'How far an order is.';

-- table shop.payments

create table shop.payments (
    id                 uuid        not null default gen_random_uuid(),
    order_id           uuid        not null,
    amount             shop.amount not null,
    method             text        not null,
    state              text        not null default 'pending',
    provider_reference text,
    created_at         timestamptz not null default now(),
    constraint payments_pkey primary key (id),
    constraint payments_order_id_id_key unique (order_id, id),
    constraint payments_method_check check (method in ('card', 'bank_transfer', 'cash_on_delivery')),
    constraint payments_state_check check (state in ('pending', 'received', 'failed', 'refunded'))
);

alter table shop.payments enable row level security;
comment on table shop.payments is 'Money for an order, or the attempt to get it.';
comment on column shop.payments.id is 'Unique identifier.';
comment on column shop.payments.order_id is 'What is paid.';
comment on column shop.payments.amount is 'How much.';
comment on column shop.payments.method is 'How.';
comment on column shop.payments.state is 'Has it arrived?';
comment on column shop.payments.provider_reference is 'What the provider calls it.';
comment on column shop.payments.created_at is 'When it was begun.';
comment on constraint payments_order_id_id_key on shop.payments is 'What an order''s latest payment refers to.';

create unique index payments_provider_reference_key
    on shop.payments (provider_reference)
    where (provider_reference is not null);
comment on index shop.payments_provider_reference_key is 'A provider reports each payment once.';

revoke all on table shop.payments from public, anon, authenticated, service_role;
grant select on table shop.payments to authenticated;
grant select, insert, update on table shop.payments to service_role;

-- function internal.refuse_status_change()

create function internal.refuse_status_change()
    returns trigger
    language plpgsql
    set search_path = ''
as $$
begin
  if (old.status, new.status) in (
    ('open', 'paid'), ('open', 'cancelled'), ('paid', 'shipped'), ('paid', 'cancelled'), ('shipped', 'delivered')
  ) then
    return new;
  end if;
  raise exception 'an order that is % does not become %', old.status, new.status
    using errcode = 'check_violation';
end
$$;
comment on function internal.refuse_status_change() is 'Lets an order move on, never back.';

revoke all on function internal.refuse_status_change() from public, anon, authenticated, service_role;

-- table shop.orders

create table shop.orders (
    id                uuid                not null default gen_random_uuid(),
    order_number      bigint              not null generated always as identity (start with 700001),
    customer_id       uuid                not null,
    status            shop.order_status   not null default 'open',
    ship_to           shop.postal_address not null,
    bill_to           shop.postal_address,
    note              text,
    latest_payment_id uuid,
    placed_at         timestamptz         not null default now(),
    updated_at        timestamptz         not null default now(),
    constraint orders_pkey primary key (id),
    constraint orders_order_number_key unique (order_number),
    constraint orders_note_check check (char_length(note) <= 500),
    constraint orders_customer_id_fkey foreign key (customer_id) references shop.customers (id),
    constraint orders_latest_payment_fkey
        foreign key (id, latest_payment_id)
        references shop.payments (order_id, id)
        on delete set null (latest_payment_id)
        deferrable initially deferred
) with (fillfactor = 85);

alter table shop.orders enable row level security;
comment on table shop.orders is 'What a customer has ordered. As long as it is open, the customer may still change where it goes.';
comment on column shop.orders.id is 'Unique identifier.';
comment on column shop.orders.order_number is 'What the customer is told.';
comment on column shop.orders.customer_id is 'Who ordered.';
comment on column shop.orders.status is 'How far it is.';
comment on column shop.orders.ship_to is 'Where the parcel goes: a copy, since customers move.';
comment on column shop.orders.bill_to is 'Where the invoice goes, if elsewhere.';
comment on column shop.orders.note is 'A word to whoever packs it.';
comment on column shop.orders.latest_payment_id is 'The payment that counts.';
comment on column shop.orders.placed_at is 'When it was ordered.';
comment on column shop.orders.updated_at is 'When it last changed; kept by trigger.';
comment on constraint orders_latest_payment_fkey on shop.orders is 'The latest payment is one of this order''s. Deferred: each of the two refers to the other.';

create index orders_customer_id_placed_at_idx on shop.orders (customer_id, placed_at desc);
comment on index shop.orders_customer_id_placed_at_idx is 'A customer''s orders, latest first.';

create index orders_to_send_idx on shop.orders (placed_at) where (status in ('open', 'paid'));
comment on index shop.orders_to_send_idx is 'What is to be sent, oldest first.';

create index orders_latest_payment_id_id_idx on shop.orders (latest_payment_id, id);

create trigger set_updated_at
    before update on shop.orders
    for each row
    execute function internal.set_updated_at();

create trigger refuse_status_change
    before update of status on shop.orders
    for each row
    when (old.status is distinct from new.status)
    execute function internal.refuse_status_change();

create policy orders_select on shop.orders
    for select to authenticated
    using ((customer_id = (select internal.current_customer_id()) or (select internal.is_staff())));

create policy orders_insert on shop.orders
    for insert to authenticated
    with check (
        customer_id = (select internal.current_customer_id())
        and status = 'open'
    );

create policy orders_update on shop.orders
    for update to authenticated
    using (
        customer_id = (select internal.current_customer_id())
        and status = 'open'
    );

revoke all on table shop.orders from public, anon, authenticated, service_role;
grant select, insert (customer_id, ship_to, bill_to, note), update (ship_to, bill_to, note) on table shop.orders to authenticated;
grant select, insert, update, delete on table shop.orders to service_role;
revoke all on sequence shop.orders_order_number_seq from public, anon, authenticated, service_role;

-- function internal.copy_price()

create function internal.copy_price()
    returns trigger
    language plpgsql
    security definer
    set search_path = ''
as $$
begin
  select product.name || ', ' || variant.name, price.amount
  into new.description, new.unit_price
  from shop.variants as variant
  join shop.products as product on product.id = variant.product_id
  join shop.current_prices as price on price.variant_id = variant.id and price.currency = 'EUR'
  where variant.id = new.variant_id and variant.is_available and product.state = 'published';
  if not found then
    raise exception 'variant % is not for sale', new.variant_id
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;
comment on function internal.copy_price() is 'Copies name and price of the day, whatever the writer says. Without a price there is nothing to buy.';

revoke all on function internal.copy_price() from public, anon, authenticated, service_role;

-- table shop.order_lines

create table shop.order_lines (
    order_id    uuid           not null,
    line_number smallint       not null,
    variant_id  uuid           not null,
    description text           not null,
    quantity    integer        not null default 1,
    unit_price  shop.amount    not null,
    total       numeric(14, 2) not null generated always as (quantity * unit_price) stored,
    constraint order_lines_pkey primary key (order_id, line_number),
    constraint order_lines_line_number_check check (line_number >= 1),
    constraint order_lines_quantity_check check (quantity > 0),
    constraint order_lines_order_id_fkey foreign key (order_id) references shop.orders (id) on delete cascade,
    constraint order_lines_variant_id_fkey foreign key (variant_id) references shop.variants (id)
);

alter table shop.order_lines enable row level security;
comment on table shop.order_lines is 'One line of an order, with what it was called and what it cost on the day.';
comment on column shop.order_lines.order_id is 'The order.';
comment on column shop.order_lines.line_number is 'Its place in it, from 1.';
comment on column shop.order_lines.variant_id is 'What was bought.';
comment on column shop.order_lines.description is 'What it was called.';
comment on column shop.order_lines.quantity is 'How many.';
comment on column shop.order_lines.unit_price is 'What one cost, with tax.';
comment on column shop.order_lines.total is 'What all of them cost.';

create index order_lines_variant_id_quantity_unit_price_idx
    on shop.order_lines (variant_id)
    include (quantity, unit_price);
comment on index shop.order_lines_variant_id_quantity_unit_price_idx is 'What sells, without a visit to the table.';

create trigger copy_price
    before insert on shop.order_lines
    for each row
    execute function internal.copy_price();

create policy order_lines_select on shop.order_lines
    for select to authenticated
    using (
        exists (
            select from shop.orders
            where orders.id = order_lines.order_id
                and (orders.customer_id = (select internal.current_customer_id()) or (select internal.is_staff()))
        )
    );

create policy order_lines_insert on shop.order_lines
    for insert to authenticated
    with check (
        exists (
            select from shop.orders
            where orders.id = order_lines.order_id
                and orders.customer_id = (select internal.current_customer_id())
                and orders.status = 'open'
        )
    );

create policy order_lines_update on shop.order_lines
    for update to authenticated
    using (
        exists (
            select from shop.orders
            where orders.id = order_lines.order_id
                and orders.customer_id = (select internal.current_customer_id())
                and orders.status = 'open'
        )
    );

create policy order_lines_delete on shop.order_lines
    for delete to authenticated
    using (
        exists (
            select from shop.orders
            where orders.id = order_lines.order_id
                and orders.customer_id = (select internal.current_customer_id())
                and orders.status = 'open'
        )
    );

revoke all on table shop.order_lines from public, anon, authenticated, service_role;
grant select, insert (order_id, line_number, variant_id, quantity), update (quantity), delete on table shop.order_lines to authenticated;
grant select, insert, update, delete on table shop.order_lines to service_role;

-- table shop.payments

alter table shop.payments add constraint payments_order_id_fkey
    foreign key (order_id)
    references shop.orders (id)
    deferrable initially deferred;

-- function internal.note_latest_payment()

create function internal.note_latest_payment()
    returns trigger
    language plpgsql
    security definer
    set search_path = ''
as $$
begin
  update shop.orders
  set latest_payment_id = new.id
  where id = new.order_id;
  return null;
end
$$;
comment on function internal.note_latest_payment() is 'Remembers the latest payment with its order.';

revoke all on function internal.note_latest_payment() from public, anon, authenticated, service_role;

-- table shop.payments

create trigger note_latest_payment
    after insert on shop.payments
    for each row
    execute function internal.note_latest_payment();

create policy payments_select on shop.payments
    for select to authenticated
    using (
        exists (
            select from shop.orders
            where orders.id = payments.order_id
                and (orders.customer_id = (select internal.current_customer_id()) or (select internal.is_staff()))
        )
    );

-- sequence back_office.invoice_numbers

create sequence back_office.invoice_numbers as bigint start with 202600001;
comment on sequence back_office.invoice_numbers is 'Numbers of invoices. They may have gaps, and never repeat.';

revoke all on sequence back_office.invoice_numbers from public, anon, authenticated, service_role;
grant usage on sequence back_office.invoice_numbers to service_role;

-- table shop.invoices

create table shop.invoices (
    number    bigint      not null default nextval('back_office.invoice_numbers'),
    order_id  uuid        not null,
    issued_on date        not null default current_date,
    total     shop.amount not null,
    document  bytea,
    constraint invoices_pkey primary key (number),
    constraint invoices_order_id_key unique (order_id),
    constraint invoices_order_id_fkey foreign key (order_id) references shop.orders (id)
);

alter table shop.invoices alter column document set storage external;
alter table shop.invoices enable row level security;
comment on table shop.invoices is 'An invoice: one per order.';
comment on column shop.invoices.number is 'Its number.';
comment on column shop.invoices.order_id is 'What is charged for.';
comment on column shop.invoices.issued_on is 'The day on it.';
comment on column shop.invoices.total is 'How much is due.';
comment on column shop.invoices.document is 'The document itself, which is compressed already.';

create policy invoices_select on shop.invoices
    for select to authenticated
    using (
        exists (
            select from shop.orders
            where orders.id = invoices.order_id
                and (orders.customer_id = (select internal.current_customer_id()) or (select internal.is_staff()))
        )
    );

revoke all on table shop.invoices from public, anon, authenticated, service_role;
grant select on table shop.invoices to authenticated;
grant select, insert on table shop.invoices to service_role;

-- table shop.shipments

create table shop.shipments (
    id            uuid        not null default gen_random_uuid(),
    order_id      uuid        not null,
    carrier       text        not null,
    tracking_code text,
    shipped_at    timestamptz not null default now(),
    delivered_at  timestamptz,
    constraint shipments_pkey primary key (id),
    constraint shipments_carrier_tracking_code_key unique (carrier, tracking_code) deferrable initially immediate,
    constraint shipments_carrier_check check (carrier in ('post', 'bicycle', 'pickup')),
    constraint shipments_delivered_after_shipped check (delivered_at >= shipped_at),
    constraint shipments_order_id_fkey foreign key (order_id) references shop.orders (id)
);

alter table shop.shipments enable row level security;
comment on table shop.shipments is 'A parcel.';
comment on column shop.shipments.id is 'Unique identifier.';
comment on column shop.shipments.order_id is 'What is in it.';
comment on column shop.shipments.carrier is 'Who carries it.';
comment on column shop.shipments.tracking_code is 'What the carrier calls it.';
comment on column shop.shipments.shipped_at is 'When it was handed over.';
comment on column shop.shipments.delivered_at is 'When it arrived.';

create index shipments_order_id_shipped_at_idx on shop.shipments (order_id, shipped_at);

create policy shipments_select on shop.shipments
    for select to authenticated
    using (
        exists (
            select from shop.orders
            where orders.id = shipments.order_id
                and (orders.customer_id = (select internal.current_customer_id()) or (select internal.is_staff()))
        )
    );

create policy shipments_insert on shop.shipments
    for insert to authenticated
    with check ((select internal.is_staff()));

create policy shipments_update on shop.shipments
    for update to authenticated
    using ((select internal.is_staff()));

revoke all on table shop.shipments from public, anon, authenticated, service_role;
grant select, insert (order_id, carrier, tracking_code), update (tracking_code, delivered_at) on table shop.shipments to authenticated;
grant select, insert, update, delete on table shop.shipments to service_role;

-- function shop.place_order(shop.postal_address, text)

create function shop.place_order(p_ship_to shop.postal_address, p_note text default null)
    returns uuid
    language plpgsql
    set search_path = ''
as $$
declare
  customer uuid := auth.uid();
  placed uuid;
begin
  insert into shop.orders (customer_id, ship_to, note)
  values (customer, p_ship_to, p_note)
  returning id into placed;

  insert into shop.order_lines (order_id, line_number, variant_id, quantity)
  select placed, row_number() over (order by line.added_at, line.variant_id), line.variant_id, line.quantity
  from shop.cart_lines as line
  join shop.carts as cart on cart.id = line.cart_id
  where cart.customer_id = customer;
  if not found then
    raise exception 'the cart is empty'
      using errcode = 'no_data_found';
  end if;

  delete from shop.cart_lines as line
  using shop.carts as cart
  where cart.id = line.cart_id and cart.customer_id = customer;
  return placed;
end
$$;
comment on function shop.place_order(shop.postal_address, text) is 'Makes an order of what lies in the caller''s cart, and empties it. The caller''s own rights are enough.';

revoke all on function shop.place_order(shop.postal_address, text) from public, anon, authenticated, service_role;
grant execute on function shop.place_order(shop.postal_address, text) to authenticated;

-- function shop.order_total(uuid)

create function shop.order_total(p_order_id uuid)
    returns numeric
    language sql
    stable parallel safe
    set search_path = ''
as $$
select sum(line.total) from shop.order_lines as line where line.order_id = p_order_id
$$;
comment on function shop.order_total(uuid) is 'What an order comes to.';

revoke all on function shop.order_total(uuid) from public, anon, authenticated, service_role;
grant execute on function shop.order_total(uuid) to authenticated;
grant execute on function shop.order_total(uuid) to service_role;

-- function back_office.set_order_status(uuid, shop.order_status)

create function back_office.set_order_status(p_order_id uuid, p_status shop.order_status)
    returns void
    language plpgsql
    security definer
    set search_path = ''
as $$
begin
  if not internal.is_staff() then
    raise exception 'only staff move orders on'
      using errcode = 'insufficient_privilege';
  end if;
  update shop.orders
  set status = p_status
  where id = p_order_id;
  if not found then
    raise exception 'there is no order %', p_order_id
      using errcode = 'no_data_found';
  end if;
end
$$;
comment on function back_office.set_order_status(uuid, shop.order_status) is 'Moves an order on. For staff.';

revoke all on function back_office.set_order_status(uuid, shop.order_status) from public, anon, authenticated, service_role;
grant execute on function back_office.set_order_status(uuid, shop.order_status) to authenticated;

-- materialized view back_office.product_sales

create materialized view back_office.product_sales with (fillfactor = 90) as
select
  variant.product_id,
  count(distinct line.order_id) as orders,
  sum(line.quantity) as units,
  sum(line.total) as revenue
from shop.order_lines as line
join shop.variants as variant on variant.id = line.variant_id
join shop.orders as placed on placed.id = line.order_id
where placed.status <> 'cancelled'
group by variant.product_id;
comment on materialized view back_office.product_sales is 'What each product has sold. Refresh concurrently, as its owner.';
comment on column back_office.product_sales.product_id is 'The product.';
comment on column back_office.product_sales.orders is 'In how many orders it stands.';
comment on column back_office.product_sales.units is 'How many were sold.';
comment on column back_office.product_sales.revenue is 'What they earned, with tax.';

-- the view is made in this transaction: nobody waits
-- squawk-ignore require-concurrent-index-creation
create unique index product_sales_product_id_idx on back_office.product_sales (product_id);

-- the view is made in this transaction: nobody waits
-- squawk-ignore require-concurrent-index-creation
create index product_sales_revenue_idx on back_office.product_sales (revenue desc);
comment on index back_office.product_sales_revenue_idx is 'What earns most.';

revoke all on table back_office.product_sales from public, anon, authenticated, service_role;
grant select on table back_office.product_sales to service_role;

-- function back_office.best_sellers(integer)

create function back_office.best_sellers(p_limit integer default 10)
    returns table (product_id uuid, name text, units bigint, revenue numeric)
    language plpgsql
    stable security definer cost 500 rows 10
    set search_path = ''
as $$
begin
  if not internal.is_staff() then
    return;
  end if;
  return query
  select sales.product_id, product.name, sales.units, sales.revenue
  from back_office.product_sales as sales
  join shop.products as product on product.id = sales.product_id
  order by sales.revenue desc, product.name
  limit p_limit;
end
$$;
comment on function back_office.best_sellers(integer) is 'The products that earned most, as of the last refresh of `product_sales`. For staff; to anyone else it shows nothing.';

revoke all on function back_office.best_sellers(integer) from public, anon, authenticated, service_role;
grant execute on function back_office.best_sellers(integer) to authenticated;

commit;
