-- Confirms the very secret that the code was looked at with: one begun again meanwhile is not it.
grant create on schema door to passerelle_door;
drop function door.confirm_authenticator(uuid, bigint, timestamptz);
create function door.confirm_authenticator(who uuid, sealed bytea, step bigint, now timestamptz) returns table (confirmed boolean)
  language sql security definer set search_path = public, pg_temp
  as $$ update authenticator set confirmed_at = now, last_step = step
        where account_id = who and sealed_secret = sealed and confirmed_at is null and expires_at > now returning true $$;
revoke all on function door.confirm_authenticator(uuid, bytea, bigint, timestamptz) from public;
grant execute on function door.confirm_authenticator(uuid, bytea, bigint, timestamptz) to passerelle_app;
alter function door.confirm_authenticator(uuid, bytea, bigint, timestamptz) owner to passerelle_door;
revoke create on schema door from passerelle_door;
