begin
    insert into rollups (sensor_id, day, samples) values (new.sensor_id, new.taken_at::date, 1)
    on conflict (sensor_id, day) do update set samples = rollups.samples + 1;
    return null;
end
