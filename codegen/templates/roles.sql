-- What a database needs before its first migration: the roles that the schema names. Generated; do not edit.
--
-- For a development database. What is there already is left as it is. Run as a superuser, or as a role that may create
-- roles.
{% if names.is_empty() -%}
-- It names none.
{% else -%}
do $$
declare
    role name;
begin
    foreach role in array array[{{ names }}]::name[] loop
        if not exists (select from pg_catalog.pg_roles where rolname = role) then
            begin
                execute format('create role %I nologin', role);
            exception
                -- Somebody else, preparing another database of this server, was faster.
                when duplicate_object or unique_violation then null;
            end;
        end if;
    end loop;
end
$$;
{% endif %}