-- The change of address that an account waits for, as its owner may read and give up.
grant create on schema door to passerelle_door;
create function door.pending_login_email(who uuid, now timestamptz)
  returns table (new_email text, old_confirmed_at timestamptz, new_confirmed_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select new_email, old_confirmed_at, new_confirmed_at from login_email_change
    where account_id = who and changed_at is null and voided_at is null and expires_at > now
  $$;
create function door.void_login_email(who uuid, now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update login_email_change set voided_at = now where account_id = who and changed_at is null and voided_at is null $$;
revoke all on function door.pending_login_email(uuid, timestamptz) from public;
grant execute on function door.pending_login_email(uuid, timestamptz) to passerelle_app;
alter function door.pending_login_email(uuid, timestamptz) owner to passerelle_door;
revoke all on function door.void_login_email(uuid, timestamptz) from public;
grant execute on function door.void_login_email(uuid, timestamptz) to passerelle_app;
alter function door.void_login_email(uuid, timestamptz) owner to passerelle_door;
revoke create on schema door from passerelle_door;
