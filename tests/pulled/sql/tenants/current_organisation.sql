
    select m.organisation_id from app.members m where m.user_id = auth.uid() limit 1
