-- 002 create_customers
-- The people who buy here, and where they live.
--
-- Creates: schema shop, domain shop.email_address, type shop.postal_address, function internal.set_updated_at(), table
--   shop.customers, function internal.current_customer_id(), table shop.addresses
-- Needs: table auth.users
-- After: 001_create_staff.sql
-- Hazard blocks-writes: writes to auth.users wait while customers_id_fkey is added
-- Accepted: prefer-text-field on table shop.customers; declared so: phone is character varying(32)
-- Undo: rollback_002_customers.sql
-- squawk-ignore-file prefer-text-field
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

-- schema shop

create schema shop;
comment on schema shop is 'What visitors and customers reach.';

revoke all on schema shop from public, anon, authenticated, service_role;
grant usage on schema shop to anon;
grant usage on schema shop to authenticated;
grant usage on schema shop to service_role;

-- domain shop.email_address

-- the constraint is what the domain is declared for
-- squawk-ignore ban-create-domain-with-constraint
create domain shop.email_address as text
    constraint email_address_check check (value ~ '^[^@[:space:]]+@[^@[:space:]]+$');
comment on domain shop.email_address is 'An address of electronic mail: something, an at sign, something.';

-- type shop.postal_address

create type shop.postal_address as (
    street text,
    extra text,
    postal_code text,
    city text,
    country text
);
comment on type shop.postal_address is 'Where post is delivered.';
comment on column shop.postal_address.street is 'Street and number.';
comment on column shop.postal_address.extra is 'Flat, floor or care of.';
comment on column shop.postal_address.postal_code is 'Postal code.';
comment on column shop.postal_address.city is 'Town or city.';
comment on column shop.postal_address.country is 'Country, as two letters of ISO 3166.';

-- function internal.set_updated_at()

create function internal.set_updated_at()
    returns trigger
    language plpgsql
    set search_path = ''
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function internal.set_updated_at() is 'Keeps `updated_at`, whatever the statement says.';

revoke all on function internal.set_updated_at() from public, anon, authenticated, service_role;

-- table shop.customers

create table shop.customers (
    id              uuid               not null,
    customer_number bigint             not null generated always as identity (start with 10001),
    email           shop.email_address not null,
    name            text               not null,
    phone           varchar(32),
    preferences     jsonb              not null default '{}',
    is_blocked      boolean            not null default false,
    created_at      timestamptz        not null default now(),
    updated_at      timestamptz        not null default now(),
    constraint customers_pkey primary key (id),
    constraint customers_customer_number_key unique (customer_number),
    constraint customers_preferences_check check (jsonb_typeof(preferences) = 'object'),
    constraint customers_name_check check (name <> ''),
    constraint customers_id_fkey foreign key (id) references auth.users (id)
);

alter table shop.customers enable row level security;
comment on table shop.customers is 'The people who buy here. A trusted server registers them; they and staff keep their details.';
comment on column shop.customers.id is 'The customer''s account.';
comment on column shop.customers.customer_number is 'Printed on letters.';
comment on column shop.customers.email is 'Where order confirmations go.';
comment on column shop.customers.name is 'Full name.';
comment on column shop.customers.phone is 'For the carrier.';
comment on column shop.customers.preferences is 'What the customer has chosen.';
comment on column shop.customers.is_blocked is 'A blocked customer owns nothing as far as policies are concerned.';
comment on column shop.customers.created_at is 'When the customer registered.';
comment on column shop.customers.updated_at is 'When the row last changed; kept by trigger.';

create unique index customers_lower_idx on shop.customers ((lower(email)));
comment on index shop.customers_lower_idx is 'One customer per address, whatever its case.';

create index customers_name_idx on shop.customers (name text_pattern_ops);
comment on index shop.customers_name_idx is 'Staff look customers up by the beginning of the name.';

create trigger set_updated_at
    before update on shop.customers
    for each row
    execute function internal.set_updated_at();

-- function internal.current_customer_id()

create function internal.current_customer_id()
    returns uuid
    language plpgsql
    stable parallel safe security definer
    set search_path = ''
as $$
begin
  return (
    select customer.id
    from shop.customers as customer
    where customer.id = auth.uid() and not customer.is_blocked
  );
end
$$;
comment on function internal.current_customer_id() is 'The signed-in customer; null for anyone else and for a blocked customer.';

revoke all on function internal.current_customer_id() from public, anon, authenticated, service_role;
grant execute on function internal.current_customer_id() to authenticated;

-- table shop.customers

create policy customers_select on shop.customers
    for select to authenticated
    using ((id = (select internal.current_customer_id()) or (select internal.is_staff())));

create policy customers_update on shop.customers
    for update to authenticated
    using ((id = (select internal.current_customer_id()) or (select internal.is_staff())));

revoke all on table shop.customers from public, anon, authenticated, service_role;
grant select, update (name, phone, preferences) on table shop.customers to authenticated;
grant select, insert, update, delete on table shop.customers to service_role;
revoke all on sequence shop.customers_customer_number_seq from public, anon, authenticated, service_role;

-- table shop.addresses

create table shop.addresses (
    id          uuid                not null default gen_random_uuid(),
    customer_id uuid                not null,
    label       text                not null,
    recipient   text                not null,
    address     shop.postal_address not null,
    is_default  boolean             not null default false,
    constraint addresses_pkey primary key (id),
    constraint addresses_customer_id_label_key unique (customer_id, label),
    constraint addresses_label_check check (label <> ''),
    constraint addresses_country_code check ((address).country ~ '^[A-Z]{2}$'),
    constraint addresses_customer_id_fkey
        foreign key (customer_id)
        references shop.customers (id)
        on delete cascade
);

alter table shop.addresses enable row level security;
comment on table shop.addresses is 'Addresses that a customer keeps for the next order.';
comment on column shop.addresses.id is 'Unique identifier.';
comment on column shop.addresses.customer_id is 'Who keeps it.';
comment on column shop.addresses.label is 'What the customer calls it, such as `home`.';
comment on column shop.addresses.recipient is 'The name on the bell.';
comment on column shop.addresses.address is 'Where it is.';
comment on column shop.addresses.is_default is 'Proposed for new orders?';

create unique index addresses_default_key on shop.addresses (customer_id) where (is_default);
comment on index shop.addresses_default_key is 'At most one default address per customer.';

create policy addresses_select on shop.addresses
    for select to authenticated
    using ((customer_id = (select internal.current_customer_id()) or (select internal.is_staff())));

create policy addresses_insert on shop.addresses
    for insert to authenticated
    with check (customer_id = (select internal.current_customer_id()));

create policy addresses_update on shop.addresses
    for update to authenticated
    using (customer_id = (select internal.current_customer_id()));

create policy addresses_delete on shop.addresses
    for delete to authenticated
    using (customer_id = (select internal.current_customer_id()));

revoke all on table shop.addresses from public, anon, authenticated, service_role;
grant select, insert (customer_id, label, recipient, address, is_default), update (label, recipient, address, is_default), delete on table shop.addresses to authenticated;
grant select, insert, update, delete on table shop.addresses to service_role;

commit;
