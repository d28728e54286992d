-- Range types, with the multirange type that comes with each.
select t.oid, array[t.typarray, r.rngmultitypid, m.typarray] as types, format('%I.%I', n.nspname, t.typname) as name,
       array[format(
           'create type %I.%I as range (%s)', n.nspname, t.typname, concat_ws(', ',
               'subtype = ' || format_type(r.rngsubtype, null),
               case when not o.opcdefault then format('subtype_opclass = %I.%I', opn.nspname, o.opcname) end,
               case when r.rngcollation <> s.typcollation then format('collation = %I.%I', cn.nspname, c.collname) end,
               case when r.rngcanonical <> 0 then 'canonical = ' || r.rngcanonical::regproc end,
               case when r.rngsubdiff <> 0 then 'subtype_diff = ' || r.rngsubdiff::regproc end,
               format('multirange_type_name = %I.%I', mn.nspname, m.typname)
           )
       )] as "create",
       array[format('drop type %I.%I', n.nspname, t.typname)] as "drop"
from pg_range r
join pg_type t on t.oid = r.rngtypid
join pg_namespace n on n.oid = t.typnamespace
join pg_type m on m.oid = r.rngmultitypid
join pg_namespace mn on mn.oid = m.typnamespace
join pg_type s on s.oid = r.rngsubtype
join pg_opclass o on o.oid = r.rngsubopc
join pg_namespace opn on opn.oid = o.opcnamespace
left join pg_collation c on c.oid = r.rngcollation
left join pg_namespace cn on cn.oid = c.collnamespace
