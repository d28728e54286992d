begin
    insert into public.profiles (id, username) values (new.id, split_part(new.email, '@', 1));
    return new;
end;
