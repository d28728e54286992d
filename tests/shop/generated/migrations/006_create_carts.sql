-- 006 create_carts
-- What customers are about to buy.
--
-- Creates: table shop.carts, table shop.cart_lines, procedure back_office.empty_abandoned_carts(interval)
-- After: 001_create_staff.sql, 002_create_customers.sql, 003_create_catalogue.sql
-- Hazard blocks-writes: writes to shop.customers wait while carts_customer_id_fkey is added
-- Hazard blocks-writes: writes to shop.variants wait while cart_lines_variant_id_fkey is added
-- Accepted: prefer-bigint-over-int on table shop.cart_lines; declared so: quantity is integer
-- Undo: rollback_006_carts.sql
-- squawk-ignore-file prefer-bigint-over-int
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

-- table shop.carts

create table shop.carts (
    id          uuid        not null default gen_random_uuid(),
    customer_id uuid        not null,
    created_at  timestamptz not null default now(),
    constraint carts_pkey primary key (id),
    constraint carts_customer_id_key unique (customer_id),
    constraint carts_customer_id_fkey foreign key (customer_id) references shop.customers (id) on delete cascade
);

alter table shop.carts enable row level security;
comment on table shop.carts is 'A customer''s cart: one each.';
comment on column shop.carts.id is 'Unique identifier.';
comment on column shop.carts.customer_id is 'Whose it is.';
comment on column shop.carts.created_at is 'When it was taken.';

create policy carts_select on shop.carts
    for select to authenticated
    using (customer_id = (select internal.current_customer_id()));

create policy carts_insert on shop.carts
    for insert to authenticated
    with check (customer_id = (select internal.current_customer_id()));

create policy carts_delete on shop.carts
    for delete to authenticated
    using (customer_id = (select internal.current_customer_id()));

revoke all on table shop.carts from public, anon, authenticated, service_role;
grant select, insert (customer_id), delete on table shop.carts to authenticated;
grant select, insert, update, delete on table shop.carts to service_role;

-- table shop.cart_lines

create table shop.cart_lines (
    cart_id    uuid        not null,
    variant_id uuid        not null,
    quantity   integer     not null default 1,
    added_at   timestamptz not null default now(),
    constraint cart_lines_pkey primary key (cart_id, variant_id),
    constraint cart_lines_quantity_check check (quantity between 1 and 99),
    constraint cart_lines_cart_id_fkey foreign key (cart_id) references shop.carts (id) on delete cascade,
    constraint cart_lines_variant_id_fkey foreign key (variant_id) references shop.variants (id) on delete cascade
);

alter table shop.cart_lines enable row level security;
comment on table shop.cart_lines is 'What lies in a cart.';
comment on column shop.cart_lines.cart_id is 'The cart.';
comment on column shop.cart_lines.variant_id is 'What lies in it.';
comment on column shop.cart_lines.quantity is 'How many.';
comment on column shop.cart_lines.added_at is 'When it was put there.';

create index cart_lines_variant_id_idx on shop.cart_lines (variant_id);

create policy cart_lines_select on shop.cart_lines
    for select to authenticated
    using (
        exists (
            select from shop.carts
            where carts.id = cart_lines.cart_id
                and carts.customer_id = (select internal.current_customer_id())
        )
    );

create policy cart_lines_insert on shop.cart_lines
    for insert to authenticated
    with check (
        exists (
            select from shop.carts
            where carts.id = cart_lines.cart_id
                and carts.customer_id = (select internal.current_customer_id())
        )
    );

create policy cart_lines_update on shop.cart_lines
    for update to authenticated
    using (
        exists (
            select from shop.carts
            where carts.id = cart_lines.cart_id
                and carts.customer_id = (select internal.current_customer_id())
        )
    );

create policy cart_lines_delete on shop.cart_lines
    for delete to authenticated
    using (
        exists (
            select from shop.carts
            where carts.id = cart_lines.cart_id
                and carts.customer_id = (select internal.current_customer_id())
        )
    );

revoke all on table shop.cart_lines from public, anon, authenticated, service_role;
grant select, insert (cart_id, variant_id, quantity), update (quantity), delete on table shop.cart_lines to authenticated;
grant select, insert, update, delete on table shop.cart_lines to service_role;

-- procedure back_office.empty_abandoned_carts(interval)

create procedure back_office.empty_abandoned_carts(p_older_than interval default '30 days')
    language sql
    set search_path = ''
as $$
delete from shop.carts as cart
where cart.created_at < now() - p_older_than
  and not exists (
    select
    from shop.cart_lines as line
    where line.cart_id = cart.id and line.added_at >= now() - p_older_than
  )
$$;
comment on procedure back_office.empty_abandoned_carts(interval) is 'Puts back what lies in carts that nobody has come back to.';

revoke all on procedure back_office.empty_abandoned_carts(interval) from public, anon, authenticated, service_role;
grant execute on procedure back_office.empty_abandoned_carts(interval) to service_role;

commit;
