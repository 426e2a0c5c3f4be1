-- A centre's logo: an image whose bytes were looked at, kept under a key of ours.
alter table centre
  add column logo_key text,
  add column logo_type text check (logo_type in ('image/png', 'image/jpeg')),
  add column logo_size integer check (logo_size > 0),
  add column version integer not null default 1,
  add check (num_nonnulls(logo_key, logo_type, logo_size) in (0, 3));
alter table organisation add column version integer not null default 1;

-- A logo is made to be seen by everybody: it stands on sign-in pages and in mails. Nothing else of the centre is told.
grant create on schema door to passerelle_door;
create function door.logo(wanted uuid) returns table (storage_key text, media_type text, size integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select logo_key, logo_type, logo_size from centre where id = wanted and logo_key is not null $$;
drop function door.branding(text);
create function door.branding(wanted_host text) returns table (id uuid, name text, colour text, has_logo boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id, name, colour, logo_key is not null from centre where host = wanted_host $$;
revoke all on function door.branding(text) from public;
grant execute on function door.branding(text) to passerelle_app;
alter function door.branding(text) owner to passerelle_door;
revoke all on function door.logo(uuid) from public;
grant execute on function door.logo(uuid) to passerelle_app;
alter function door.logo(uuid) owner to passerelle_door;
revoke create on schema door from passerelle_door;
create index centre_id on centre (id);
