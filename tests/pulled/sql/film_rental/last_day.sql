
    select (date_trunc('month', $1) + interval '1 month - 1 day')::date
