-- Triggers that a partition has from its parent and that are switched otherwise than there.
select t.oid, format('%I on %I.%I', t.tgname, n.nspname, c.relname) as name,
       json_build_array(json_build_array('pg_class'::regclass::oid::text, c.oid::text),
           json_build_array('pg_trigger'::regclass::oid::text, root.oid::text)) as needs,
       array[format('alter table %I.%I %s trigger %I', n.nspname, c.relname, words.own, t.tgname)] as "create",
       array[format('alter table %I.%I %s trigger %I', n.nspname, c.relname, words.parents, t.tgname)] as "drop"
from pg_trigger t
join pg_trigger parent on parent.oid = t.tgparentid
join pg_class c on c.oid = t.tgrelid
join pg_namespace n on n.oid = c.relnamespace
cross join lateral (
    with recursive above as (
        select p.oid, p.tgparentid from pg_trigger p where p.oid = t.tgparentid
        union all
        select p.oid, p.tgparentid from above join pg_trigger p on p.oid = above.tgparentid
    )
    select oid from above where tgparentid = 0
) root
cross join lateral (
    select max(word) filter (where state = t.tgenabled) as own,
        max(word) filter (where state = parent.tgenabled) as parents
    from (values ('O'::"char", 'enable'), ('D', 'disable'), ('A', 'enable always'), ('R', 'enable replica'))
        as words (state, word)
) words
where not t.tgisinternal and t.tgenabled <> parent.tgenabled
