-- A content management system: pages, blocks, media, translations.
create extension if not exists citext;
create type content_state as enum ('draft', 'in review', 'published', 'archived');
create domain slug as text check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$') check (char_length(value) <= 80);
create domain locale as varchar(5) default 'en' not null constraint locale_form check (value ~ '^[a-z]{2}(_[A-Z]{2})?$');
create type seo as (title text, description text, no_index boolean);
comment on type seo is 'What search engines are told.';
comment on column seo.no_index is 'Keep away?';

create table authors (author_id serial primary key, email citext not null unique, name text not null, bio text);
create table sites (site_id serial primary key, host citext not null unique, default_locale locale);
create table pages (
    page_id    uuid primary key default gen_random_uuid(),
    site_id    integer not null references sites on delete cascade,
    parent_id  uuid references pages on delete cascade,
    slug       slug not null,
    state      content_state not null default 'draft',
    seo        seo,
    template   text not null default 'plain' check (template in ('plain', 'landing', 'blog post')),
    path       text generated always as (lower(slug::text)) stored,
    position   integer not null default 0,
    unique nulls not distinct (site_id, parent_id, slug)
);
create index pages_published on pages (site_id, position) include (slug) where state = 'published';
create table page_translations (
    page_id uuid references pages on delete cascade,
    locale  locale,
    title   text not null,
    body    jsonb not null default '[]',
    primary key (page_id, locale)
);
create table blocks (
    block_id bigint generated always as identity primary key,
    page_id  uuid not null references pages on delete cascade,
    kind     text not null,
    content  xml,
    settings json,
    constraint blocks_kind_check check (kind = any (array['text', 'image', 'quote', 'embed']))
);
create table media (
    media_id  uuid primary key default gen_random_uuid(),
    file_name text not null,
    bytes     bigint not null check (bytes >= 0),
    checksum  bit(64),
    width     integer,
    height    integer,
    uploaded  timestamptz not null default now(),
    check (num_nonnulls(width, height) in (0, 2))
);
create table page_media (page_id uuid references pages, media_id uuid references media, primary key (page_id, media_id));
create table tags (tag_id serial primary key, name citext not null);
create unique index tags_name on tags (name);
create table page_tags (page_id uuid references pages on delete cascade, tag_id integer references tags on delete cascade,
    primary key (page_id, tag_id));
create table revisions (
    page_id    uuid not null references pages on delete cascade,
    number     integer not null,
    author_id  integer references authors on delete set default,
    snapshot   pages,
    created_at timestamptz not null default now(),
    primary key (page_id, number)
);
create table redirects (source text primary key, target text not null, status smallint not null default 301
    check (status in (301, 302, 307, 308)));

create function seo_title(p pages) returns text language sql stable as $$ select coalesce((p.seo).title, p.slug::text) $$;
create function publish(p_page uuid, variadic p_locales text[] default '{}') returns content_state language plpgsql as $$
begin
    update pages set state = 'published' where page_id = p_page;
    return 'published';
end $$;
create function keep_revision() returns trigger language plpgsql as $$
begin
    insert into revisions (page_id, number, snapshot)
    select old.page_id, coalesce(max(number), 0) + 1, old from revisions where page_id = old.page_id;
    return new;
end $$;
create trigger keep_revision before update of slug, seo, template on pages
    for each row when (old.state = 'published') execute function keep_revision();
create view published_pages as select * from pages where state = 'published' with local check option;
create rule redirects_keep as on delete to redirects do instead nothing;
