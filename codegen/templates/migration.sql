{% for line in head %}{{ line }}
{% endfor %}begin;
set local lock_timeout = '{{ lock_timeout }}';
set local statement_timeout = '{{ statement_timeout }}';
{% for section in sections %}
{{ section }}
{% endfor %}
commit;

