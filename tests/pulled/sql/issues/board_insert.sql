 begin
  insert into statuses (project, name, position) values (new.project, new.status, new.position); return new; end 