begin
  raise exception 'a row of %.% stays in its tenant', tg_table_schema, tg_table_name
    using errcode = 'integrity_constraint_violation';
end
