-- Whoever chooses a new password takes back all that was begun under the old one: what waits for a code, the links for another
-- password, and a change of address, which the mail about it says to stop in this very way. Links sent to an address end with it.
grant create on schema door to passerelle_door;

drop function door.change_password(uuid, text, uuid, timestamptz);
create function door.change_password(who uuid, new_hash text, kept_sign_in uuid, now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    update account set password_hash = new_hash where id = who;
    update sign_in set ended_at = now where account_id = who and ended_at is null and id <> kept_sign_in;
    delete from pending_sign_in where account_id = who;
    update password_reset set voided_at = now where account_id = who and used_at is null and voided_at is null;
    update login_email_change set voided_at = now where account_id = who and changed_at is null and voided_at is null;
  $$;

drop function door.end_all_sign_ins(uuid, timestamptz);
create function door.end_all_sign_ins(who uuid, now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    update sign_in set ended_at = now where account_id = who and ended_at is null;
    delete from pending_sign_in where account_id = who;
  $$;

drop function door.use_password_reset(bytea, text, timestamptz);
create function door.use_password_reset(hash bytea, new_hash text, now timestamptz) returns table (account_id uuid, email text)
  language sql security definer set search_path = public, pg_temp
  as $$
    with used as (
      update password_reset r set used_at = now where r.token_hash = hash and r.used_at is null and r.voided_at is null and r.expires_at > now returning r.account_id
    ), changed as (
      update account a set password_hash = new_hash from used where a.id = used.account_id returning a.id, a.email
    ), voided as (
      update password_reset r set voided_at = now from used where r.account_id = used.account_id and r.token_hash is distinct from hash and r.used_at is null and r.voided_at is null
    ), given_up as (
      update login_email_change e set voided_at = now from used where e.account_id = used.account_id and e.changed_at is null and e.voided_at is null
    ), ended as (
      update sign_in s set ended_at = now from used where s.account_id = used.account_id and s.ended_at is null
    )
    select id, email from changed
  $$;

drop function door.confirm_login_email(bytea, timestamptz);
create function door.confirm_login_email(hash bytea, now timestamptz)
  returns table (account_id uuid, old_email text, new_email text, old_confirmed_at timestamptz, new_confirmed_at timestamptz, changed_at timestamptz)
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  #variable_conflict use_column
  declare e login_email_change;
  begin
    select * into e from login_email_change where hash in (old_token_hash, new_token_hash) for update;
    if e.id is null or e.changed_at is not null or e.voided_at is not null or e.expires_at <= now then return; end if;
    if e.old_token_hash = hash then
      if e.old_confirmed_at is not null then return; end if;
      e.old_confirmed_at := now;
    else
      if e.new_confirmed_at is not null then return; end if;
      e.new_confirmed_at := now;
    end if;
    if e.old_confirmed_at is not null and e.new_confirmed_at is not null then
      e.changed_at := now;
      update account set email = e.new_email where id = e.account_id;
      update password_reset set voided_at = now where account_id = e.account_id and used_at is null and voided_at is null;
    end if;
    update login_email_change set old_confirmed_at = e.old_confirmed_at, new_confirmed_at = e.new_confirmed_at, changed_at = e.changed_at where id = e.id;
    return query select e.account_id, e.old_email, e.new_email, e.old_confirmed_at, e.new_confirmed_at, e.changed_at;
  end $$;

do $$
declare f text;
begin
  foreach f in array array['door.change_password(uuid, text, uuid, timestamptz)', 'door.end_all_sign_ins(uuid, timestamptz)',
    'door.use_password_reset(bytea, text, timestamptz)', 'door.confirm_login_email(bytea, timestamptz)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to passerelle_app', f);
    execute format('alter function %s owner to passerelle_door', f);
  end loop;
end $$;
revoke create on schema door from passerelle_door;
