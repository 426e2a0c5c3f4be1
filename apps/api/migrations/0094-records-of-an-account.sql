-- The contacts that an account is, in whatever organisation and from whichever side it is asked: each is written by an act of its own, and told.
grant create on schema door to passerelle_door;
create function door.contacts_of(who uuid) returns table (organisation_id uuid, contact_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select organisation_id, contact_id from extranet_access where account_id = who and cut_at is null order by organisation_id, contact_id
  $$;
revoke all on function door.contacts_of(uuid) from public;
grant execute on function door.contacts_of(uuid) to passerelle_app;
alter function door.contacts_of(uuid) owner to passerelle_door;
revoke create on schema door from passerelle_door;
