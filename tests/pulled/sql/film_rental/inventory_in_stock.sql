begin
    return not exists (select from rentals where inventory_id = p_inventory_id and returned_at is null);
end
