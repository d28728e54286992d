-- {{ title }}: what it refers to and others create. Generated; do not edit.
--
-- For a development database that lacks them. What is there already is left as it is.
{% if sections.is_empty() -%}
-- There is nothing of the sort.
{% else -%}
begin;

do {{ tag }}
declare
    missing constant text[] := array(
        select wanted.name
        from (values
{%- for object in objects %}
            ({{ object.name }}, {{ object.missing }}){% if !loop.last %},{% endif %}
{%- endfor %}
        ) as wanted (name, is_missing)
        where wanted.is_missing
    );
begin
{%- for section in sections %}
    if {{ section.name }} = any (missing) then
{{ section.statements() }}
    end if;
{%- endfor %}
end
{{ tag }};

commit;
{% endif %}
