
    select exists (select from app.members m where m.user_id = auth.uid() and m.role in ('owner', 'admin'))
