
    select exists (select 1 from channel_members where channel_id = p_channel and user_id = auth.uid())
