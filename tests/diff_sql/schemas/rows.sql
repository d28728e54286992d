insert into library.books values (1);
