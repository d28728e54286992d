SELECT s.project,
    s.name AS status,
    s."position",
    count(i.*) FILTER (WHERE (i.resolved IS NULL)) AS open_issues
   FROM (public.statuses s
     LEFT JOIN public.issues i ON ((((i.project)::text = (s.project)::text) AND (i.status = s.name))))
  GROUP BY s.project, s.name, s."position"
