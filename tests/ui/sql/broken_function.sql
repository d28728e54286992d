select count(*)
from from public.books
