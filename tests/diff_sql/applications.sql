--- pair blog_begins
--- new
create table users (
    id bigserial primary key,
    email varchar(255) not null unique,
    created_at timestamp not null default now()
);
create table posts (
    id bigserial primary key,
    user_id bigint not null references users (id) on delete cascade,
    title varchar(200) not null,
    body text,
    published boolean not null default false
);
create index posts_user_id_idx on posts (user_id);

--- pair blog_gets_slugs_and_tags
create table users (id bigserial primary key, email varchar(255) not null unique, created_at timestamp not null default now());
create table posts (id bigserial primary key, user_id bigint not null references users (id) on delete cascade, title varchar(200) not null, body text, published boolean not null default false);
create index posts_user_id_idx on posts (user_id);
--- new
create table users (id bigserial primary key, email varchar(255) not null unique, created_at timestamptz not null default now(), name text);
create table posts (id bigserial primary key, user_id bigint not null references users (id) on delete cascade, title text not null, slug text unique, body text not null default '', published boolean not null default false, published_at timestamptz);
create index posts_user_id_idx on posts (user_id);
create index posts_published_idx on posts (published_at desc) where published;
create table tags (id serial primary key, name text not null unique);
create table post_tags (post_id bigint references posts on delete cascade, tag_id integer references tags on delete cascade, primary key (post_id, tag_id));
create index on post_tags (tag_id);
--- rows
insert into users (email) values ('ann@example.org'), ('bob@example.org');
insert into posts (user_id, title, body) values (1, 'Hello', 'x'), (2, 'World', '');

--- pair blog_published_becomes_a_state
create table users (id bigserial primary key, email varchar(255) not null unique);
create table posts (id bigserial primary key, user_id bigint not null references users (id), title text not null, state text not null default 'draft' check (state in ('draft', 'published')));
create view published as select p.id, p.title, u.email from posts p join users u on u.id = p.user_id where p.state = 'published';
--- new
create type post_state as enum ('draft', 'review', 'published', 'archived');
create table users (id bigserial primary key, email varchar(255) not null unique);
create table posts (id bigserial primary key, user_id bigint not null references users (id), title text not null, state post_state not null default 'draft');
create index on posts (state, user_id);
create view published as select p.id, p.title, u.email, p.state from posts p join users u on u.id = p.user_id where p.state = 'published';
--- rows
insert into users (email) values ('ann@example.org');
insert into posts (user_id, title, state) values (1, 'Hello', 'published'), (1, 'Bye', 'draft');

--- pair blog_comments_nest
create table posts (id bigserial primary key, title text not null);
create table comments (id serial primary key, post_id bigint not null references posts, body text not null);
--- new
create table posts (id bigserial primary key, title text not null, comment_count integer not null default 0 check (comment_count >= 0));
create table comments (id bigserial primary key, post_id bigint not null references posts on delete cascade, parent_id bigint references comments on delete cascade, body text not null check (length(body) <= 10000), edited_at timestamptz);
create index comments_post_idx on comments (post_id, parent_id);
create function count_comments() returns trigger language plpgsql as $$
begin
    update posts set comment_count = comment_count + 1 where id = new.post_id;
    return null;
end $$;
create trigger count_comments after insert on comments for each row execute function count_comments();
--- rows
insert into posts (title) values ('Hello');
insert into comments (post_id, body) values (1, 'first');

--- pair shop_prices_in_cents
create table products (id serial primary key, name text not null, price numeric(10,2) not null default 0);
create table orders (id serial primary key, product_id integer not null references products, quantity integer not null default 1, total numeric(12,2));
create view revenue as select product_id, sum(total) as total from orders group by product_id;
--- new
create table products (id serial primary key, name text not null, price_cents bigint not null default 0 check (price_cents >= 0), currency char(3) not null default 'EUR');
create table orders (id serial primary key, product_id integer not null references products, quantity integer not null default 1 check (quantity > 0), total_cents bigint);
create view revenue as select product_id, sum(total_cents) as total_cents from orders group by product_id;
--- rows
insert into products (name, price) values ('pen', 1.5);
insert into orders (product_id, total) values (1, 3);

--- pair shop_orders_get_lines
create table customers (id integer generated always as identity primary key, name text not null);
create table orders (id integer generated always as identity primary key, customer_id integer not null references customers, placed_at timestamptz not null default now());
--- new
create table customers (id integer generated always as identity primary key, name text not null, email text);
create unique index customers_email on customers (lower(email));
create table orders (id bigint generated always as identity primary key, customer_id integer not null references customers, placed_at timestamptz not null default now(), state text not null default 'open' check (state in ('open', 'paid', 'sent')));
create index orders_open on orders (customer_id, placed_at) where state = 'open';
create table order_lines (order_id bigint references orders on delete cascade, line smallint, product text not null, quantity integer not null check (quantity > 0), price numeric(10,2) not null, total numeric(12,2) generated always as (quantity * price) stored, primary key (order_id, line));
create view order_totals as select o.id, o.state, sum(l.total) as total from orders o left join order_lines l on l.order_id = o.id group by o.id;
create materialized view customer_totals as select customer_id, count(*) as orders from orders group by customer_id;
create unique index on customer_totals (customer_id);
--- rows
insert into customers (name) values ('Ann');
insert into orders (customer_id) values (1);

--- pair tenants_arrive
create table projects (id uuid primary key default gen_random_uuid(), name text not null unique);
create table tasks (id uuid primary key default gen_random_uuid(), project_id uuid not null references projects, title text not null, done boolean not null default false);
create index on tasks (project_id);
--- new
create table tenants (id uuid primary key default gen_random_uuid(), name text not null);
create table projects (id uuid primary key default gen_random_uuid(), tenant_id uuid references tenants, name text not null, unique (tenant_id, name), unique (tenant_id, id));
create table tasks (id uuid primary key default gen_random_uuid(), tenant_id uuid, project_id uuid not null references projects, title text not null, done boolean not null default false, foreign key (tenant_id, project_id) references projects (tenant_id, id));
create index on tasks (project_id);
create index on tasks (tenant_id) where not done;
alter table tasks enable row level security;
create policy tenant on tasks using (tenant_id = current_setting('app.tenant')::uuid);
--- rows
insert into projects (id, name) values ('6f9619ff-8b86-4011-b42d-00c04fc964ff', 'a');
insert into tasks (project_id, title) values ('6f9619ff-8b86-4011-b42d-00c04fc964ff', 'b');

--- pair accounts_split_in_two
create table users (id serial primary key, login text not null unique, password text not null, full_name text, bio text, avatar bytea);
create index users_name on users (full_name);
--- new
create table users (id serial primary key, login text not null unique, password text not null);
create table profiles (user_id integer primary key references users on delete cascade, full_name text, bio text, avatar bytea);
create index profiles_name on profiles (full_name);
--- rows
insert into users (login, password) values ('ann', 'x');

--- pair audit_is_added
create table accounts (id integer primary key, balance numeric not null default 0);
--- new
create schema audit;
create table accounts (id integer primary key, balance numeric not null default 0 check (balance >= 0), updated_at timestamptz not null default now());
create table audit.log (id bigint generated always as identity primary key, at timestamptz not null default now(), "table" regclass not null, operation text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')), old jsonb, new jsonb);
create index on audit.log using brin (at);
create function audit.write() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    insert into audit.log ("table", operation, old, new) values (tg_relid, tg_op, to_jsonb(old), to_jsonb(new));
    return null;
end $$;
create trigger audit after insert or update or delete on accounts for each row execute function audit.write();
--- rows
insert into accounts values (1, 5);

--- pair metrics_become_partitioned_by_month
create table metrics (at timestamptz not null, host text not null, value double precision);
create index on metrics (host, at);
--- new
create table metrics (at timestamptz not null, host text not null, value double precision) partition by range (at);
create table metrics_rest partition of metrics default;
create index on metrics (host, at);
--- rows
insert into metrics values ('2024-01-01', 'a', 1);

--- pair search_is_added
create table articles (id integer primary key, title text not null, body text);
--- new
create extension pg_trgm;
create table articles (id integer primary key, title text not null, body text, search tsvector generated always as (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', coalesce(body, '')), 'B')) stored);
create index articles_search on articles using gin (search);
create index articles_title on articles using gin (title gin_trgm_ops);
--- rows
insert into articles values (1, 'a', 'b');

--- pair roles_from_flags_to_enum_lists
create table members (id integer primary key, is_admin boolean not null default false, is_editor boolean not null default false);
--- new
create type member_role as enum ('reader', 'editor', 'admin');
create table members (id integer primary key, roles member_role[] not null default '{reader}');
create index on members using gin (roles);
--- rows
insert into members values (1, true, false);

--- pair history_table_of_ids_widened
create table a (id serial primary key);
create table b (id serial primary key, a_id integer not null references a);
create table c (a_id integer references a, b_id integer references b, primary key (a_id, b_id));
create view v as select c.a_id, c.b_id, b.a_id as other from c join b on b.id = c.b_id;
create function f(wanted integer) returns setof v language sql stable as $$select * from v where a_id = wanted$$;
--- new
create table a (id bigserial primary key);
create table b (id bigserial primary key, a_id bigint not null references a);
create table c (a_id bigint references a, b_id bigint references b, primary key (a_id, b_id));
create view v as select c.a_id, c.b_id, b.a_id as other from c join b on b.id = c.b_id;
create function f(wanted bigint) returns setof v language sql stable as $$select * from v where a_id = wanted$$;
--- rows
insert into a default values;
insert into b (a_id) values (1);
insert into c values (1, 1);

--- pair soft_delete_everywhere
create table lists (id integer primary key, name text not null unique);
create table items (id integer primary key, list_id integer not null references lists on delete cascade, name text not null, unique (list_id, name));
create view all_items as select l.name as list, i.name as item from lists l join items i on i.list_id = l.id;
--- new
create table lists (id integer primary key, name text not null, deleted_at timestamptz);
create unique index lists_name on lists (name) where deleted_at is null;
create table items (id integer primary key, list_id integer not null references lists on delete restrict, name text not null, deleted_at timestamptz);
create unique index items_name on items (list_id, name) where deleted_at is null;
create view all_items as select l.name as list, i.name as item from lists l join items i on i.list_id = l.id where l.deleted_at is null and i.deleted_at is null;
--- rows
insert into lists values (1, 'a');
insert into items values (1, 1, 'b');
