-- {{ title }}: the access matrix, executed. Generated; do not edit.
--
-- Runs on a development database that holds the test data, as a role that may become every role of the API. Each line
-- tries a command as one caller on each row and compares what he reaches with what he is meant to. Changes nothing.
begin;

create temporary table finding (what text not null, expected text not null, observed text not null) on commit drop;
create temporary table probed (what text not null, reached bigint not null) on commit drop;

-- Runs a statement as a caller and undoes it; null where he is refused.
create function pg_temp.attempt(caller name, claims text, statement text, key text, out reached bigint, out foreign_rows bigint)
language plpgsql as $$
begin
    begin
        perform set_config('request.jwt.claims', claims, true);
        execute format('set local role %I', caller);
        if key is null then
            execute statement into reached, foreign_rows;
        else
            execute statement into reached using key;
        end if;
        raise exception using errcode = 'LS000', message = 'undone';
    exception
        when sqlstate 'LS000' then
            null;
        when insufficient_privilege then
            reached := null;
        when sqlstate 'LK001' then
            reached := 1;
            foreign_rows := 1;
        -- Let through by privileges and policies, and stopped by a constraint: reached.
        when integrity_constraint_violation then
            reached := 1;
    end;
end
$$;

-- The rows that a command reaches are the rows that it is meant to reach.
create procedure pg_temp.expect_rows(what text, caller name, claims text, source text, expected text, statement text)
language plpgsql as $$
declare
    candidate text;
    wanted text[];
    got text[] := '{}';
begin
    execute format('select coalesce(array_agg(k order by k), %L) from (%s) as e (k)', '{}', expected) into wanted;
    for candidate in execute format('select k from (%s) as s (k) order by k', source) loop
        if coalesce((pg_temp.attempt(caller, claims, statement, candidate)).reached, 0) > 0 then
            got := got || candidate;
        end if;
    end loop;
    insert into probed values (what, cardinality(wanted));
    if got is distinct from wanted then
        insert into finding values (what, wanted::text, got::text);
    end if;
end
$$;

-- A function can be called by those who are meant to call it; planning the call asks for the right and runs nothing.
create procedure pg_temp.expect_call(what text, caller name, claims text, expected text, statement text)
language plpgsql as $$
declare
    got text := 'called';
begin
    begin
        perform set_config('request.jwt.claims', claims, true);
        execute format('set local role %I', caller);
        execute statement;
        raise exception using errcode = 'LS000', message = 'undone';
    exception
        when sqlstate 'LS000' then
            null;
        when insufficient_privilege then
            got := 'refused';
    end;
    insert into probed values (what, 0);
    if got <> expected then
        insert into finding values (what, expected, got);
    end if;
end
$$;

-- A caller's own condition, cheaper than any other, so that it is asked first wherever it may be: the rows of others are
-- not to get as far as that. It takes the column as it is, for a cast has its cost too.
create function pg_temp.is_shown(tenant anyelement, own text) returns boolean
language plpgsql cost 0.000001 as $$
begin
    if tenant::text is distinct from own then
        raise exception using errcode = 'LK001', message = 'a row of others was looked at';
    end if;
    return true;
end
$$;
grant execute on function pg_temp.is_shown to {{ roles }};
-- An index would answer the view's own condition before any other could be asked.
set local enable_indexscan = off;
set local enable_bitmapscan = off;

-- A view shows a caller nothing but what he is meant to see.
create procedure pg_temp.expect_view(what text, caller name, claims text, expected text, statement text)
language plpgsql as $$
declare
    seen record;
    got text;
begin
    seen := pg_temp.attempt(caller, claims, statement, null);
    got := case
        when seen.reached is null then 'refused'
        when expected = 'any' then 'any'
        when seen.reached = 0 then 'nothing'
        when seen.foreign_rows = 0 then 'own'
        else 'rows of others'
    end;
    insert into probed values (what, coalesce(seen.reached, 0));
    -- A caller whose tenant has no rows sees nothing of his own.
    if got <> expected and not (expected = 'own' and got = 'nothing') then
        insert into finding values (what, expected, got);
    end if;
end
$$;
{%- if !refreshes.is_empty() %}
{% for refresh in refreshes %}
{{ refresh }}
{%- endfor %}
{%- endif %}
{% for copy in copies %}
{{ copy }}
{%- endfor %}

-- Rows, by caller and command.
{% for probe in rows %}
{{ probe }}
{%- endfor %}
{%- if !calls.is_empty() %}

-- Functions, by caller.
{% for probe in calls %}
{{ probe }}
{%- endfor %}
{%- endif %}

-- Views, by caller.
{% for probe in views %}
{{ probe }}
{%- endfor %}

-- Privileges: these, and no others.
with object (name, kind) as (
    values
        {% for object in objects %}{% if !loop.first %},
        {% endif %}{{ object }}{% endfor %}
), meant (object, grantee_column, grantee, privilege, grantable) as (
    {%- if privileges.is_empty() %}
    select '', '', '', '', false where false
    {%- else %}
    values
        {% for privilege in privileges %}{% if !loop.first %},
        {% endif %}{{ privilege }}{% endfor %}
    {%- endif %}
), acl (name, col, acl, owner) as (
    select o.name, '', coalesce(c.relacl, acldefault(case when c.relkind = 'S' then 's' else 'r' end::"char", c.relowner)), c.relowner
    from object o join pg_catalog.pg_class c on c.oid = to_regclass(o.name)
    where o.kind in ('table', 'view', 'materialized view', 'sequence')
    union all
    select o.name, a.attname, a.attacl, c.relowner
    from object o join pg_catalog.pg_class c on c.oid = to_regclass(o.name)
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attacl is not null and not a.attisdropped
    where o.kind in ('table', 'view', 'materialized view')
    union all
    select o.name, '', coalesce(p.proacl, acldefault('f', p.proowner)), p.proowner
    from object o join pg_catalog.pg_proc p on p.oid = to_regprocedure(o.name)
    where o.kind = 'function'
    union all
    select o.name, '', coalesce(n.nspacl, acldefault('n', n.nspowner)), n.nspowner
    from object o join pg_catalog.pg_namespace n on n.oid = to_regnamespace(o.name)
    where o.kind = 'schema'
    union all
    select o.name, '', coalesce(t.typacl, acldefault('T', t.typowner)), t.typowner
    from object o join pg_catalog.pg_type t on t.oid = to_regtype(o.name)
    where o.kind in ('type', 'domain')
), held (object, grantee_column, grantee, privilege, grantable) as (
    select a.name, a.col::text, coalesce(r.rolname::text, 'public'), e.privilege_type, bool_or(e.is_grantable)
    from acl a
    cross join lateral aclexplode(a.acl) e
    left join pg_catalog.pg_roles r on r.oid = e.grantee
    where e.grantee <> a.owner
    group by 1, 2, 3, 4
)
insert into finding
select
    format('privilege %s %s of %s for %s', privilege, grantee_column, object, grantee),
    case when m.grantable then 'granted, to be handed on' when not m.grantable then 'granted' else 'not granted' end,
    case when h.grantable then 'granted, to be handed on' when not h.grantable then 'granted' else 'not granted' end
from meant m
full join held h using (object, grantee_column, grantee, privilege)
where m.grantable is distinct from h.grantable;

do $$
declare
    findings text;
    reaching bigint;
begin
    select string_agg(format('%s: expected %s, observed %s', what, expected, observed), e'\n' order by what)
    into findings from finding;
    if findings is not null then
        raise exception e'access is not what is declared:\n%', findings;
    end if;
    select count(*) into reaching from probed where reached > 0;
    if reaching = 0 then
        raise exception 'no probe reached a row: apply the test data first';
    end if;
    raise notice '% probes agree, % of them reach rows', (select count(*) from probed), reaching;
end
$$;

rollback;
