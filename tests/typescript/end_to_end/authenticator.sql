-- What PostgREST logs in as: a role that owns nothing and may only become one of the API's roles.
do $$
begin
  if to_regrole('authenticator') is null then
    create role authenticator login noinherit;
  end if;
end
$$;
grant anon, authenticated, service_role to authenticator;
