begin
  if not internal.is_staff() then
    raise exception 'only staff moderate reviews'
      using errcode = 'insufficient_privilege';
  end if;
  update shop.reviews
  set is_published = p_is_published
  where id = p_review_id;
end
