insert into loans values (1, '[2020-01-01,2020-02-01)');
