begin
  if (old.status, new.status) in (
    ('open', 'paid'), ('open', 'cancelled'), ('paid', 'shipped'), ('paid', 'cancelled'), ('shipped', 'delivered')
  ) then
    return new;
  end if;
  raise exception 'an order that is % does not become %', old.status, new.status
    using errcode = 'check_violation';
end
