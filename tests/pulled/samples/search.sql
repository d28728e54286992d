-- Documents to be found by their words.
create schema search;
create text search dictionary search.english_simple (template = pg_catalog.simple, stopwords = english);
create text search configuration search.docs (copy = pg_catalog.english);
create table search.collections (collection_id serial primary key, name text not null unique, language regconfig not null default 'english');
create table search.documents (
    document_id bigint generated always as identity primary key, collection_id integer not null references search.collections on delete cascade,
    title text not null, body text not null default '', url text, fetched_at timestamptz, size oid,
    words tsvector not null generated always as (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'D')) stored
);
create index documents_words on search.documents using gin (words) with (fastupdate = off);
create index documents_fetched on search.documents using brin (fetched_at);
create index documents_hash on search.documents using hash (url);
create index documents_host on search.documents (split_part(url, '/', 3), fetched_at);
alter index search.documents_host alter column 1 set statistics 400;
create materialized view search.hosts as select split_part(url, '/', 3) as host, count(*) as documents from search.documents group by 1;
create index hosts_host on search.hosts (host);
alter materialized view search.hosts cluster on hosts_host;
create table search.chunks (document_id bigint references search.documents on delete cascade, number integer, content text not null, tokens integer not null check (tokens >= 0),
    embedding real[], primary key (document_id, number));
create table search.synonyms (term text, means text, primary key (term, means) with (fillfactor = 80));
create table search.queries (query_id bigserial primary key, words tsquery not null, asked_at timestamptz not null default now(), hits integer);
create table search.clicks (query_id bigint references search.queries on delete cascade, document_id bigint references search.documents on delete cascade, position smallint not null,
    primary key (query_id, document_id));
create table search.stop_words (word text primary key);
create table search.crawls (crawl_id uuid primary key default gen_random_uuid(), started timestamptz not null default now(), state text not null default 'running', constraint crawls_state_check check (state in ('running', 'done', 'failed')), cursor pg_lsn);
create table search.settings (key name primary key, value jsonb not null);
alter table search.documents alter column body set storage external, alter column body set compression pglz, alter column title set statistics 500;
create function search.find(p_words text, p_limit integer default 20) returns table (document_id bigint, title text, rank real, headline text)
language sql stable rows 20 as $$
    select d.document_id, d.title, ts_rank(d.words, q), ts_headline('english', d.body, q)
    from search.documents d, websearch_to_tsquery('english', p_words) q where d.words @@ q order by 3 desc limit p_limit
$$;
create function search.any_to_text(anyelement) returns text language sql immutable as 'select $1::text';
create operator search.=~ (leftarg = text, rightarg = text, function = pg_catalog.textregexeq);
create collation search.numeric (provider = icu, locale = 'en-u-kn-true');
