
    select d.document_id, d.title, ts_rank(d.words, q), ts_headline('english', d.body, q)
    from search.documents d, websearch_to_tsquery('english', p_words) q where d.words @@ q order by 3 desc limit p_limit
