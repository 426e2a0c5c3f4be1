-- A password that was right a moment ago opens nothing once it has been changed: whoever signs in holds the account, and waits for whoever changes it.
grant create on schema door to passerelle_door;

drop function door.add_sign_in(uuid, uuid, text, bytea, text, boolean, timestamptz, timestamptz);
create function door.add_sign_in(new_id uuid, who uuid, at_side text, hash bytea, agent text, proven boolean, now timestamptz, until timestamptz, looked_at text) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ insert into sign_in (id, account_id, side, token_hash, user_agent, created_at, last_used_at, expires_at, proven_at)
        select new_id, held.id, at_side, hash, agent, now, now, until, case when proven then now end
        from (select a.id from account a where a.id = who and (looked_at is null or a.password_hash = looked_at) for share) held $$;

drop function door.add_pending_sign_in(bytea, uuid, text, uuid, timestamptz, timestamptz);
create function door.add_pending_sign_in(hash bytea, who uuid, at_side text, access uuid, now timestamptz, until timestamptz, looked_at text) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from pending_sign_in where expires_at <= now;
    insert into pending_sign_in (token_hash, account_id, side, access_id, created_at, expires_at)
      select hash, held.id, at_side, access, now, until
      from (select a.id from account a where a.id = who and (looked_at is null or a.password_hash = looked_at) for share) held;
  $$;

do $$
declare f text;
begin
  foreach f in array array['door.add_sign_in(uuid, uuid, text, bytea, text, boolean, timestamptz, timestamptz, text)',
    'door.add_pending_sign_in(bytea, uuid, text, uuid, timestamptz, timestamptz, text)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to passerelle_app', f);
    execute format('alter function %s owner to passerelle_door', f);
  end loop;
end $$;
revoke create on schema door from passerelle_door;
