begin
  new.updated_at := clock_timestamp();
  return new;
end
