-- {{ title }}: test data. Generated; do not edit.
--
-- Applies any number of times and touches only its own rows, which it knows by their keys. Refuses a database that looks
-- like production: one that says so in its name or in the setting `app.environment`, or that holds more than
-- {{ limit }} rows of others in a table below; `alter database … set app.environment = 'development'` says otherwise.
begin;
set local lock_timeout = '5s';

do $$
declare
    environment constant text := coalesce(current_setting('app.environment', true), '');
    refusal constant text := 'this database looks like production: test data is not for it';
    crowded constant text := (
        select string_agg(seeded.name, ', ')
        from (values
{%- for table in guarded %}
            ({{ table.label }}, (select count(*) from (
                select from {{ table.name }} as t
                where ({{ table.own }}) is not true
                limit {{ limit }} + 1
            ) as others)){% if !loop.last %},{% endif %}
{%- endfor %}
        ) as seeded (name, rows_of_others)
        where seeded.rows_of_others > {{ limit }}
    );
begin
    if environment ~* '^prod' or current_database() ~* '(^|[^a-z])prod(uction)?([^a-z]|$)' then
        raise exception using message = refusal,
            hint = 'Its name, or its setting app.environment, says production.';
    end if;
    if crowded is not null and environment !~* '^(dev|test|local)' then
        raise exception using message = refusal,
            detail = format('More than {{ limit }} rows of others in: %s.', crowded),
            hint = 'If it is for development, say: alter database … set app.environment = ''development''';
    end if;
end
$$;
{% for insert in inserts %}
{{ insert }}
{% endfor %}
commit;
