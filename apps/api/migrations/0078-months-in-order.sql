-- The counts of both months are held in one order before either changes: of two sessions that swap their months at the same moment, the second waits.
create or replace function house.count_session() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    perform from session_month m
      where m.organisation_id = new.organisation_id and (m.month, m.centre_id) in (
        (date_trunc('month', old.starts_on)::date, old.centre_id), (date_trunc('month', new.starts_on)::date, new.centre_id))
      order by m.month, m.centre_id for no key update;
  end if;
  if tg_op <> 'INSERT' and old.starts_on is not null and old.deleted_at is null then
    update session_month set sessions = sessions - 1
      where organisation_id = old.organisation_id and month = date_trunc('month', old.starts_on)::date and centre_id = old.centre_id;
  end if;
  if tg_op <> 'DELETE' and new.starts_on is not null and new.deleted_at is null then
    insert into session_month (organisation_id, centre_id, month, sessions)
      values (new.organisation_id, new.centre_id, date_trunc('month', new.starts_on)::date, 1)
      on conflict (organisation_id, month, centre_id) do update set sessions = session_month.sessions + 1;
  end if;
  return null;
end $$;
