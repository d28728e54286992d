-- Subscriptions that are not at work: one that is would begin with whatever it is tried on. One with a password is left out,
-- unless passwords are asked for.
select s.oid, quote_ident(s.subname) as name,
       array[format('create subscription %I', s.subname)] as "create",
       json_build_object(
           'connection', json_build_object('inline', connection, 'set', alter || connection),
           'publication', json_build_object('inline', 'publication ' || publications,
               'set', alter || 'set publication ' || publications || ' with (refresh = false)'),
           'with', json_build_object('inline', format('with (connect = false, enabled = false, %s)', options),
               'set', format('%sset (%s)', alter, options))
       ) as clauses,
       array[format('alter subscription %I set (slot_name = none)', s.subname),
           format('drop subscription %I', s.subname)] as "drop"
from pg_subscription s
join pg_database d on d.oid = s.subdbid
cross join lateral (
    select format('alter subscription %I ', s.subname) as alter, format('connection %L', {s.subconninfo}) as connection,
        (select string_agg(quote_ident(name), ', ' order by place)
            from unnest(s.subpublications) with ordinality of (name, place)) as publications,
        concat_ws(', ', format('slot_name = %s', coalesce(quote_literal(s.subslotname), 'none')),
            format('synchronous_commit = %L', s.subsynccommit),
            'binary = ' || s.subbinary,
            format('streaming = %s', case s.substream::text when 'p' then 'parallel' when 't' then 'on'
                when 'true' then 'on' else 'off' end),
            'disable_on_error = ' || {s.subdisableonerr},
            'password_required = ' || {s.subpasswordrequired},
            'run_as_owner = ' || {s.subrunasowner},
            'origin = ' || {s.suborigin}) as options
) texts
where d.datname = current_database() and not s.subenabled and {s.subtwophasestate} = 'd' and not {s.subfailover}
  and {s.subconninfo} is not null and not {s.subconninfo ~* 'pass|secret|scram|token|%|://[^/@]*:[^/@]*@'}
