
    select r.room_id, r.name, r.seats from rooms r
    where r.seats >= p_seats and not exists (
        select from bookings b where b.room_id = r.room_id and b.during && p_during and b.state <> 'cancelled'
    )
