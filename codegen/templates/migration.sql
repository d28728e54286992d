{% for line in head %}{{ line }}
{% endfor %}
{%- if transactional -%}
begin;
set local lock_timeout = '{{ lock_timeout }}';
set local statement_timeout = '{{ statement_timeout }}';
{% for section in sections %}
{{ section }}
{% endfor %}
commit;
{%- else -%}
set lock_timeout = '{{ lock_timeout }}';
set statement_timeout = 0;
{% for section in sections %}
{{ section }}
{% endfor %}
reset lock_timeout;
reset statement_timeout;
{%- endif %}
{%- if !afterwards.is_empty() %}

-- What is committed holds for every new row; the rows that were there are read now, while others read and write. Where this
-- fails, mend the rows that it names and run the rest again.
set lock_timeout = '{{ lock_timeout }}';
set statement_timeout = 0;

{{ afterwards }}

reset lock_timeout;
reset statement_timeout;
{%- endif %}

