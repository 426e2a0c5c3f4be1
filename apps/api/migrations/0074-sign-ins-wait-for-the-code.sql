-- A password alone opens nothing once the account has an authenticator, whoever asks and however late it was looked at: the sign-in waits for
-- whoever changes the account, then for the code.
grant create on schema door to passerelle_door;
drop function door.add_sign_in(uuid, uuid, text, bytea, text, boolean, timestamptz, timestamptz, text);
create function door.add_sign_in(new_id uuid, who uuid, at_side text, hash bytea, agent text, proven boolean, now timestamptz, until timestamptz, looked_at text) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    select from account where id = who for share;
    insert into sign_in (id, account_id, side, token_hash, user_agent, created_at, last_used_at, expires_at, proven_at)
      select new_id, a.id, at_side, hash, agent, now, now, until, case when proven then now end from account a
      where a.id = who and (looked_at is null or a.password_hash = looked_at)
        and (proven or not exists (select from authenticator t where t.account_id = a.id and t.confirmed_at is not null));
  $$;
-- The account is held first: of a password and the authenticator that is to follow it, one comes first.
drop function door.confirm_authenticator(uuid, bytea, bigint, timestamptz);
create function door.confirm_authenticator(who uuid, sealed bytea, step bigint, now timestamptz) returns table (confirmed boolean)
  language sql security definer set search_path = public, pg_temp
  as $$
    select from account where id = who for no key update;
    update authenticator set confirmed_at = now, last_step = step
      where account_id = who and sealed_secret = sealed and confirmed_at is null and expires_at > now returning true;
  $$;
-- Attempts and calendars that are read are forgotten after a day: each new one looks for those to forget.
create index sign_in_attempt_at on sign_in_attempt (at);

do $$
declare f text;
begin
  foreach f in array array['door.add_sign_in(uuid, uuid, text, bytea, text, boolean, timestamptz, timestamptz, text)', 'door.confirm_authenticator(uuid, bytea, bigint, timestamptz)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to passerelle_app', f);
    execute format('alter function %s owner to passerelle_door', f);
  end loop;
end $$;
revoke create on schema door from passerelle_door;
