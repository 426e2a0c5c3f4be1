-- Two records of one company become one: the rows that hang from the one move to the other, whatever their table. Keys that carry the company
-- are checked once all of them have moved.
do $$
declare key record;
begin
  for key in
    select con.conrelid::regclass as subject, con.conname from pg_constraint con
    where con.contype = 'f' and con.connamespace = 'public'::regnamespace and not con.condeferrable
      and exists (select from pg_attribute a where a.attrelid = con.conrelid and a.attnum = any(con.conkey) and a.attname = 'company_id')
  loop
    execute format('alter table %s alter constraint %I deferrable initially immediate', key.subject, key.conname);
  end loop;
end $$;

-- As the owner: some of these tables are immutable to the application. It says how many rows of each table moved.
create function house.move_company(merged uuid, kept uuid) returns table (name text, moved bigint)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare subject record;
begin
  if house.kind() not in ('staff', 'house') or house.organisation() is null then raise exception 'not for this viewer' using errcode = '42501'; end if;
  set constraints all deferred;
  for subject in
    select c.relname from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      -- What was told and done stays told of whom it was: the journal is not rewritten.
      and c.relname not in ('event', 'event_audience')
      and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('organisation_id', 'company_id') and not a.attisdropped) = 2
    order by c.relname
  loop
    execute format('update %I set company_id = $1 where organisation_id = $2 and company_id = $3', subject.relname) using kept, house.organisation(), merged;
    get diagnostics moved = row_count;
    name := subject.relname;
    if moved > 0 then return next; end if;
  end loop;
  set constraints all immediate;
end $$;
revoke all on function house.move_company(uuid, uuid) from public;
grant execute on function house.move_company(uuid, uuid) to passerelle_app;

-- Of two bookings of one session, the one of the company that goes is taken out, if nothing was ever shown under it.
grant delete on booking to passerelle_app;
