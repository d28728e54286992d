begin
  return exists (
    select
    from back_office.staff_members as member
    where member.account_id = auth.uid() and member.is_active
  );
end
