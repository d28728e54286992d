-- 005 create_stock
-- What lies on which shelf, and every movement of it.
--
-- Creates: table back_office.warehouses, table back_office.stock_levels, function internal.apply_stock_movements(),
--   table back_office.stock_movements, table back_office.product_visits, function shop.record_visit(uuid)
-- After: 001_create_staff.sql, 002_create_customers.sql, 003_create_catalogue.sql, 004_create_purchasing.sql
-- Hazard blocks-writes: writes to shop.variants wait while stock_levels_variant_id_fkey is added
-- Hazard blocks-writes: writes to back_office.staff_members wait while stock_movements_moved_by_fkey is added
-- Hazard blocks-writes: writes to back_office.purchase_order_lines wait while
--   stock_movements_purchase_order_id_line_number_fkey is added
-- Hazard blocks-writes: writes to shop.products wait while product_visits_product_id_fkey is added
-- Accepted: prefer-bigint-over-int on table back_office.stock_levels; declared so: on_hand is integer, reserved is
--   integer, available is integer
-- Accepted: prefer-bigint-over-int on table back_office.stock_movements; declared so: quantity is integer
-- Accepted: prefer-bigint-over-smallint on table back_office.stock_movements; declared so: line_number is smallint
-- Accepted: prefer-text-field on table back_office.stock_levels; declared so: warehouse_code is character varying(8)
-- Accepted: prefer-text-field on table back_office.stock_movements; declared so: warehouse_code is character
--   varying(8)
-- Accepted: prefer-text-field on table back_office.warehouses; declared so: code is character varying(8)
-- Undo: rollback_005_stock.sql
-- squawk-ignore-file prefer-bigint-over-int, prefer-bigint-over-smallint, prefer-text-field
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

-- table back_office.warehouses

create table back_office.warehouses (
    code    varchar(8)          collate pg_catalog."C" not null,
    name    text                not null,
    address shop.postal_address not null,
    constraint warehouses_pkey primary key (code),
    constraint warehouses_code_check check (code ~ '^[A-Z0-9-]+$')
);

alter table back_office.warehouses enable row level security;
comment on table back_office.warehouses is 'Where goods lie.';
comment on column back_office.warehouses.code is 'Painted on the door, such as `HH-1`.';
comment on column back_office.warehouses.name is 'Shown to people.';
comment on column back_office.warehouses.address is 'Where it is.';

create policy warehouses_select on back_office.warehouses
    for select to authenticated
    using ((select internal.is_staff()));

create policy warehouses_insert on back_office.warehouses
    for insert to authenticated
    with check ((select internal.is_manager()));

create policy warehouses_update on back_office.warehouses
    for update to authenticated
    using ((select internal.is_manager()));

revoke all on table back_office.warehouses from public, anon, authenticated, service_role;
grant select, insert, update (name, address) on table back_office.warehouses to authenticated;
grant select, insert, update, delete on table back_office.warehouses to service_role;

-- table back_office.stock_levels

create table back_office.stock_levels (
    warehouse_code varchar(8) not null,
    variant_id     uuid       not null,
    on_hand        integer    not null default 0,
    reserved       integer    not null default 0,
    available      integer    not null generated always as (on_hand - reserved) stored,
    constraint stock_levels_pkey primary key (warehouse_code, variant_id),
    constraint stock_levels_on_hand_check check (on_hand >= 0),
    constraint stock_levels_reserved_check check (reserved >= 0),
    constraint stock_levels_reserved_is_there check (reserved <= on_hand),
    constraint stock_levels_warehouse_code_fkey
        foreign key (warehouse_code)
        references back_office.warehouses (code),
    constraint stock_levels_variant_id_fkey foreign key (variant_id) references shop.variants (id)
) with (fillfactor = 70);

alter table back_office.stock_levels enable row level security;
comment on table back_office.stock_levels is 'How many of a variant lie in a warehouse. Movements keep it.';
comment on column back_office.stock_levels.warehouse_code is 'Where.';
comment on column back_office.stock_levels.variant_id is 'What.';
comment on column back_office.stock_levels.on_hand is 'How many lie there.';
comment on column back_office.stock_levels.reserved is 'How many of them are sold, and not yet sent.';
comment on column back_office.stock_levels.available is 'How many can be sold.';

create index stock_levels_variant_id_available_idx on back_office.stock_levels (variant_id) include (available);
comment on index back_office.stock_levels_variant_id_available_idx is 'How many there are, in all warehouses together.';

create policy stock_levels_select on back_office.stock_levels
    for select to authenticated
    using ((select internal.is_staff()));

revoke all on table back_office.stock_levels from public, anon, authenticated, service_role;
grant select on table back_office.stock_levels to authenticated;
grant select, insert, update, delete on table back_office.stock_levels to service_role;

-- function internal.apply_stock_movements()

create function internal.apply_stock_movements()
    returns trigger
    language plpgsql
    security definer
    set search_path = ''
as $$
begin
  update back_office.stock_levels as level
  set on_hand = level.on_hand + change.quantity
  from (
    select moved.warehouse_code, moved.variant_id, sum(moved.quantity)::int as quantity
    from moved
    group by moved.warehouse_code, moved.variant_id
  ) as change
  where level.warehouse_code = change.warehouse_code and level.variant_id = change.variant_id;
  return null;
end
$$;
comment on function internal.apply_stock_movements() is 'Adds what a statement moved to the stock levels: one update per shelf, however many movements.';

revoke all on function internal.apply_stock_movements() from public, anon, authenticated, service_role;

-- table back_office.stock_movements

create table back_office.stock_movements (
    id                bigint      not null generated by default as identity (cache 20),
    warehouse_code    varchar(8)  not null,
    variant_id        uuid        not null,
    quantity          integer     not null,
    reason            text        not null,
    purchase_order_id bigint,
    line_number       smallint,
    moved_by          uuid,
    moved_at          timestamptz not null default now(),
    constraint stock_movements_pkey primary key (id),
    constraint stock_movements_reason_check check (reason in ('delivery', 'sale', 'return', 'correction')),
    constraint stock_movements_quantity_check check (quantity <> 0),
    constraint stock_movements_delivery_has_order check ((reason = 'delivery') = (purchase_order_id is not null)),
    constraint stock_movements_moved_by_fkey foreign key (moved_by) references back_office.staff_members (id),
    constraint stock_movements_warehouse_code_variant_id_fkey
        foreign key (warehouse_code, variant_id)
        references back_office.stock_levels (warehouse_code, variant_id),
    constraint stock_movements_purchase_order_id_line_number_fkey
        foreign key (purchase_order_id, line_number)
        references back_office.purchase_order_lines (purchase_order_id, line_number)
        match full
) with (autovacuum_vacuum_insert_scale_factor = 0.05);

alter table back_office.stock_movements enable row level security;
comment on table back_office.stock_movements is 'Every change of what lies on a shelf. Nothing here is changed or deleted: a mistake is corrected by another movement.';
comment on column back_office.stock_movements.id is 'Unique identifier.';
comment on column back_office.stock_movements.warehouse_code is 'Where.';
comment on column back_office.stock_movements.variant_id is 'What.';
comment on column back_office.stock_movements.quantity is 'How many came, or, below zero, went.';
comment on column back_office.stock_movements.reason is 'Why.';
comment on column back_office.stock_movements.purchase_order_id is 'The purchase order that was delivered.';
comment on column back_office.stock_movements.line_number is 'The line of it.';
comment on column back_office.stock_movements.moved_by is 'Who carried it.';
comment on column back_office.stock_movements.moved_at is 'When.';
comment on constraint stock_movements_delivery_has_order on back_office.stock_movements is 'Goods arrive because somebody ordered them.';
comment on constraint stock_movements_purchase_order_id_line_number_fkey on back_office.stock_movements is 'A delivery names both the order and its line, anything else neither.';

create index stock_movements_warehouse_code_variant_id_moved_at_idx
    on back_office.stock_movements (warehouse_code, variant_id, moved_at desc);
comment on index back_office.stock_movements_warehouse_code_variant_id_moved_at_idx is 'The history of a shelf, latest first.';

create index stock_movements_purchase_order_id_line_number_idx
    on back_office.stock_movements (purchase_order_id, line_number);

create index stock_movements_moved_by_idx on back_office.stock_movements (moved_by);

create index stock_movements_moved_at_idx
    on back_office.stock_movements using brin (moved_at)
    with (pages_per_range = 32);
comment on index back_office.stock_movements_moved_at_idx is 'Movements of a span of days, which lie together on disk.';

create trigger apply_stock_movements
    after insert on back_office.stock_movements
    referencing new table as moved
    for each statement
    execute function internal.apply_stock_movements();

create policy stock_movements_select on back_office.stock_movements
    for select to authenticated
    using ((select internal.is_staff()));

create policy stock_movements_insert on back_office.stock_movements
    for insert to authenticated
    with check ((select internal.is_staff()));

revoke all on table back_office.stock_movements from public, anon, authenticated, service_role;
grant select, insert (warehouse_code, variant_id, quantity, reason, purchase_order_id, line_number, moved_by) on table back_office.stock_movements to authenticated;
grant select, insert on table back_office.stock_movements to service_role;
revoke all on sequence back_office.stock_movements_id_seq from public, anon, authenticated, service_role;

-- table back_office.product_visits

create unlogged table back_office.product_visits (
    product_id uuid   not null,
    day        date   not null,
    visits     bigint not null default 1,
    constraint product_visits_pkey primary key (product_id, day),
    constraint product_visits_product_id_fkey
        foreign key (product_id)
        references shop.products (id)
        on delete cascade
) with (fillfactor = 50);

alter table back_office.product_visits enable row level security;
comment on table back_office.product_visits is 'How often each product was looked at, by day. Unlogged: after a crash of the server it begins again at nothing, which is a fair price for not writing each glance to disk twice.';
comment on column back_office.product_visits.product_id is 'What was looked at.';
comment on column back_office.product_visits.day is 'The day, in UTC.';
comment on column back_office.product_visits.visits is 'How often.';

revoke all on table back_office.product_visits from public, anon, authenticated, service_role;
grant select, insert, update, delete on table back_office.product_visits to service_role;

-- function shop.record_visit(uuid)

create function shop.record_visit(p_product_id uuid)
    returns void
    language plpgsql
    security definer
    set search_path = ''
as $$
begin
  insert into back_office.product_visits as visited (product_id, day)
  select product.id, (now() at time zone 'UTC')::date
  from shop.products as product
  where product.id = p_product_id and product.state = 'published'
  on conflict (product_id, day) do update set visits = visited.visits + 1;
end
$$;
comment on function shop.record_visit(uuid) is 'Counts a visit of a product''s page; of a product that nobody may see, nothing.';

revoke all on function shop.record_visit(uuid) from public, anon, authenticated, service_role;
grant execute on function shop.record_visit(uuid) to anon;
grant execute on function shop.record_visit(uuid) to authenticated;

commit;
