-- For somebody who lost the device and the recovery codes: an administrator removes every second factor of an account that belongs to the organisation alone.
grant create on schema door to passerelle_door;
create function door.belongs_elsewhere(who uuid) returns table (elsewhere boolean)
  language sql stable security definer set search_path = public, house, pg_temp
  as $$
    select exists (select from staff_place p where p.account_id = who and p.ended_at is null and p.organisation_id <> house.organisation())
      or exists (select from extranet_access x where x.account_id = who and x.cut_at is null and x.organisation_id <> house.organisation())
  $$;
create function door.reset_second_factor(who uuid, now timestamptz) returns table (email text, locale text)
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from passkey where account_id = who;
    delete from recovery_code where account_id = who;
    delete from authenticator where account_id = who;
    delete from pending_sign_in where account_id = who;
    update sign_in set ended_at = now where account_id = who and ended_at is null;
    select email, locale from account where id = who;
  $$;
do $$
declare f text;
begin
  foreach f in array array['door.belongs_elsewhere(uuid)', 'door.reset_second_factor(uuid, timestamptz)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to passerelle_app', f);
    execute format('alter function %s owner to passerelle_door', f);
  end loop;
end $$;
revoke create on schema door from passerelle_door;
