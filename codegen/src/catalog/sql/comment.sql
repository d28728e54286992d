-- Comments on whatever was made after the database was: the objects of PostgreSQL itself are below 16384, but for the
-- schema public. Those on subscriptions are kept for all databases together.
select d.classoid as class, d.objoid as oid, d.objsubid as "column", d.description as comment
from pg_description d
where d.objoid >= 16384 or d.objoid = to_regnamespace('public')
union all
select d.classoid, d.objoid, 0, d.description
from pg_shdescription d
join pg_subscription s on d.classoid = 'pg_subscription'::regclass and d.objoid = s.oid
join pg_database b on b.oid = s.subdbid
where b.datname = current_database()
