-- Books that are late.
select b.id
from public.books b
where b.due < < current_date;
