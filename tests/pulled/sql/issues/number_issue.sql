
begin
    update projects set next_number = next_number + 1 where key = new.project returning next_number - 1 into new.number;
    return new;
end 