SELECT split_part(documents.url, '/'::text, 3) AS host,
    count(*) AS documents
   FROM search.documents
  GROUP BY (split_part(documents.url, '/'::text, 3))
