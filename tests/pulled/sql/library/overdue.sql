SELECT l.branch_id,
    l.number,
    l.reader_id,
    (CURRENT_DATE - l.due) AS days
   FROM public.loans l
  WHERE ((l.back_at IS NULL) AND (l.due < CURRENT_DATE))
