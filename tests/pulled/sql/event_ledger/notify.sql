begin
    perform pg_notify('ledger', (select max(position)::text from appended));
    return null;
end
