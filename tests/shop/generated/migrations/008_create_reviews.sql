-- 008 create_reviews
-- What customers think of what they bought.
--
-- Creates: table shop.reviews, view shop.product_ratings, function shop.stars_of(uuid, smallint), function
--   back_office.moderate_review(uuid, boolean)
-- After: 001_create_staff.sql, 002_create_customers.sql, 003_create_catalogue.sql
-- Hazard blocks-writes: writes to shop.products wait while reviews_product_id_fkey is added
-- Hazard blocks-writes: writes to shop.customers wait while reviews_customer_id_fkey is added
-- Accepted: prefer-bigint-over-smallint on table shop.reviews; declared so: stars is smallint
-- Undo: rollback_008_reviews.sql
-- squawk-ignore-file prefer-bigint-over-smallint
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

-- table shop.reviews

create table shop.reviews (
    id           uuid        not null default gen_random_uuid(),
    product_id   uuid        not null,
    customer_id  uuid        not null,
    stars        smallint    not null,
    title        text,
    body         text        not null default '',
    is_published boolean     not null default true,
    created_at   timestamptz not null default now(),
    constraint reviews_pkey primary key (id),
    constraint reviews_product_id_customer_id_key unique (product_id, customer_id),
    constraint reviews_stars_check check (stars in (1, 2, 3, 4, 5)),
    constraint reviews_title_check check (char_length(title) <= 120),
    constraint reviews_body_check check (char_length(body) <= 10000),
    constraint reviews_product_id_fkey foreign key (product_id) references shop.products (id) on delete cascade,
    constraint reviews_customer_id_fkey foreign key (customer_id) references shop.customers (id) on delete cascade
);

alter table shop.reviews enable row level security;
comment on table shop.reviews is 'What customers think of a product: one review each. Everybody reads what is published; its author and staff also what is not.';
comment on column shop.reviews.id is 'Unique identifier.';
comment on column shop.reviews.product_id is 'What is judged.';
comment on column shop.reviews.customer_id is 'Who judges.';
comment on column shop.reviews.stars is 'How good it is.';
comment on column shop.reviews.title is 'The judgement in a line.';
comment on column shop.reviews.body is 'The judgement at length.';
comment on column shop.reviews.is_published is 'May everybody read it? Staff decide.';
comment on column shop.reviews.created_at is 'When it was written.';

create index reviews_customer_id_created_at_idx on shop.reviews (customer_id, created_at desc);
comment on index shop.reviews_customer_id_created_at_idx is 'A customer''s reviews, latest first.';

create index reviews_published_idx
    on shop.reviews (product_id, created_at desc)
    include (stars)
    where (is_published);
comment on index shop.reviews_published_idx is 'A product''s published reviews, latest first.';

create policy reviews_select on shop.reviews
    for select to authenticated
    using ((is_published or customer_id = (select internal.current_customer_id()) or (select internal.is_staff())));

create policy reviews_select_anonymous on shop.reviews
    for select to anon
    using (is_published);

create policy reviews_insert on shop.reviews
    for insert to authenticated
    with check (customer_id = (select internal.current_customer_id()));

create policy reviews_update on shop.reviews
    for update to authenticated
    using (customer_id = (select internal.current_customer_id()));

create policy reviews_delete on shop.reviews
    for delete to authenticated
    using ((customer_id = (select internal.current_customer_id()) or (select internal.is_staff())));

revoke all on table shop.reviews from public, anon, authenticated, service_role;
grant select on table shop.reviews to anon;
grant select, insert (product_id, customer_id, stars, title, body), update (stars, title, body), delete on table shop.reviews to authenticated;
grant select, insert, update, delete on table shop.reviews to service_role;

-- view shop.product_ratings

create view shop.product_ratings with (security_invoker = true, security_barrier = true) as
select review.product_id, count(*) as reviews, round(avg(review.stars), 2) as average
from shop.reviews as review
where review.is_published
group by review.product_id;
comment on view shop.product_ratings is 'What published reviews come to, by product.';
comment on column shop.product_ratings.product_id is 'The product.';
comment on column shop.product_ratings.reviews is 'How many reviews there are.';
comment on column shop.product_ratings.average is 'Their average, from 1 to 5.';

revoke all on table shop.product_ratings from public, anon, authenticated, service_role;
grant select on table shop.product_ratings to anon;
grant select on table shop.product_ratings to authenticated;
grant select on table shop.product_ratings to service_role;

-- function shop.stars_of(uuid, smallint)

create function shop.stars_of(p_product_id uuid, p_at_least smallint default 1)
    returns table (stars smallint, reviews bigint)
    language sql
    stable
    set search_path = ''
as $$
select r.stars, count(*) from shop.reviews as r where r.product_id = p_product_id and r.stars >= p_at_least group by r.stars order by r.stars
$$;
comment on function shop.stars_of(uuid, smallint) is 'What the reviews of a product that the caller may read come to, star by star.';

revoke all on function shop.stars_of(uuid, smallint) from public, anon, authenticated, service_role;
grant execute on function shop.stars_of(uuid, smallint) to anon;
grant execute on function shop.stars_of(uuid, smallint) to authenticated;

-- function back_office.moderate_review(uuid, boolean)

create function back_office.moderate_review(p_review_id uuid, p_is_published boolean)
    returns void
    language plpgsql
    security definer
    set search_path = ''
as $$
begin
  if not internal.is_staff() then
    raise exception 'only staff moderate reviews'
      using errcode = 'insufficient_privilege';
  end if;
  update shop.reviews
  set is_published = p_is_published
  where id = p_review_id;
end
$$;
comment on function back_office.moderate_review(uuid, boolean) is 'Shows or hides a review. For staff.';

revoke all on function back_office.moderate_review(uuid, boolean) from public, anon, authenticated, service_role;
grant execute on function back_office.moderate_review(uuid, boolean) to authenticated;

commit;
