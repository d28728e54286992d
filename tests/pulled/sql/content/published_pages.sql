SELECT pages.page_id,
    pages.site_id,
    pages.parent_id,
    pages.slug,
    pages.state,
    pages.seo,
    pages.template,
    pages.path,
    pages."position"
   FROM public.pages
  WHERE (pages.state = 'published'::public.content_state)
