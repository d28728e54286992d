SELECT t.id,
    t.organisation_id,
    t.title,
    t.state,
    p.name AS project
   FROM (app.tasks t
     JOIN app.projects p ON ((p.id = t.project_id)))
  WHERE (t.state <> 'done'::text)
