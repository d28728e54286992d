declare
  ancestor bigint := new.parent_id;
  steps int := 0;
begin
  while ancestor is not null loop
    steps := steps + 1;
    if ancestor = new.id or steps > 100 then
      raise exception 'category % would be part of itself', new.id
        using errcode = 'check_violation';
    end if;
    select category.parent_id into ancestor
    from shop.categories as category
    where category.id = ancestor;
  end loop;
  return null;
end
