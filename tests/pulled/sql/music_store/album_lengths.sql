SELECT a.album_id,
    a.title,
    sum(t.milliseconds) AS milliseconds,
    (count(*))::integer AS tracks
   FROM (public.albums a
     JOIN public.tracks t ON ((t.album_id = a.album_id)))
  GROUP BY a.album_id
