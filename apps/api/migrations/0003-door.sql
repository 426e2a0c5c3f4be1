-- The few ways in for somebody who is not known yet. They belong to passerelle_door, see no row beyond what they
-- answer, and are the only use the application role has of accounts and sign-ins.
create schema door;
grant usage on schema door to passerelle_app;
grant usage, create on schema door to passerelle_door;
grant select on organisation, centre, staff_place, staff_place_centre, company, contact, extranet_access to passerelle_door;

create function door.account_by_email(wanted text) returns table (id uuid, password_hash text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id, password_hash from account where email = lower(wanted) $$;

create function door.account_by_id(wanted uuid) returns table (id uuid, email text, password_hash text, locale text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id, email, password_hash, locale from account where id = wanted $$;

create function door.add_account(new_id uuid, new_email text, new_hash text, new_locale text, now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ insert into account (id, email, password_hash, locale, created_at) values (new_id, lower(new_email), new_hash, new_locale, now) $$;

create function door.change_password(who uuid, new_hash text, kept_sign_in uuid, now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    update account set password_hash = new_hash where id = who;
    update sign_in set ended_at = now where account_id = who and ended_at is null and id <> kept_sign_in;
  $$;

create function door.set_locale(who uuid, new_locale text) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update account set locale = new_locale where id = who $$;

create function door.add_sign_in(new_id uuid, who uuid, at_side text, hash bytea, agent text, now timestamptz, until timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ insert into sign_in (id, account_id, side, token_hash, user_agent, created_at, expires_at)
        values (new_id, who, at_side, hash, agent, now, until) $$;

create function door.end_sign_in(hash bytea, at_side text, now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update sign_in set ended_at = now where token_hash = hash and side = at_side and ended_at is null $$;

create function door.end_all_sign_ins(who uuid, now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update sign_in set ended_at = now where account_id = who and ended_at is null $$;

-- Everything one token opens on one side: a row per staff place or extranet access.
create function door.accesses(hash bytea, at_side text, now timestamptz)
  returns table (sign_in_id uuid, account_id uuid, email text, locale text, access_id uuid, organisation_id uuid, organisation_name text,
    role text, every_centre boolean, centre_ids uuid[], company_id uuid, company_name text, contact_id uuid, first_name text, last_name text,
    job_title text, centre_id uuid, centre_name text, centre_city text, centre_colour text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with mine as (
      select s.id, s.account_id, a.email, a.locale from sign_in s join account a on a.id = s.account_id
      where s.token_hash = hash and s.side = at_side and s.ended_at is null and s.expires_at > now
    )
    select m.id, m.account_id, m.email, m.locale, p.id, p.organisation_id, o.name, p.role, p.role <> 'COORDINATOR',
      coalesce((select array_agg(c.centre_id) from staff_place_centre c where (c.organisation_id, c.staff_place_id) = (p.organisation_id, p.id)), '{}'),
      null::uuid, null::text, null::uuid, p.first_name, p.last_name, null::text, k.id, k.name, k.city, k.colour
    from mine m join staff_place p on p.account_id = m.account_id and p.ended_at is null
      join organisation o on o.id = p.organisation_id
      join lateral (select * from centre c where c.organisation_id = p.organisation_id
        order by (exists (select from staff_place_centre w where (w.organisation_id, w.staff_place_id, w.centre_id) = (p.organisation_id, p.id, c.id))) desc, c.created_at, c.id limit 1) k on true
    where at_side = 'console'
    union all
    select m.id, m.account_id, m.email, m.locale, x.id, x.organisation_id, o.name, null, false, '{}', x.company_id, y.name, x.contact_id,
      t.first_name, t.last_name, t.job_title, k.id, k.name, k.city, k.colour
    from mine m join extranet_access x on x.account_id = m.account_id and x.cut_at is null
      join organisation o on o.id = x.organisation_id and o.extranet_activated_at is not null
      join company y on (y.organisation_id, y.id) = (x.organisation_id, x.company_id) and y.kind = 'COMPANY'
      join contact t on (t.organisation_id, t.id) = (x.organisation_id, x.contact_id)
      join centre k on (k.organisation_id, k.id) = (y.organisation_id, y.centre_id)
    where at_side = 'extranet'
    order by 7, 12 nulls first, 5
  $$;

-- Which of these pairs of sign-in and access still open something: asked every few seconds for all sockets at once (L-11).
create function door.still_open(sign_in_ids uuid[], access_ids uuid[], now timestamptz) returns table (sign_in_id uuid, access_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select asked.s, asked.a from unnest(sign_in_ids, access_ids) as asked (s, a)
      join sign_in on sign_in.id = asked.s and sign_in.ended_at is null and sign_in.expires_at > now
    where exists (select from staff_place p where p.id = asked.a and p.account_id = sign_in.account_id and p.ended_at is null)
      or exists (select from extranet_access x join organisation o on o.id = x.organisation_id and o.extranet_activated_at is not null
        where x.id = asked.a and x.account_id = sign_in.account_id and x.cut_at is null)
  $$;

create function door.note_attempt(attempt bytea, now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from sign_in_attempt where at < now - interval '1 day';
    insert into sign_in_attempt (key, at) values (attempt, now);
  $$;
create function door.attempts_since(attempt bytea, since timestamptz) returns bigint
  language sql stable security definer set search_path = public, pg_temp
  as $$ select count(*) from sign_in_attempt where key = attempt and at >= since $$;
create function door.forget_attempts(attempt bytea) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ delete from sign_in_attempt where key = attempt $$;

create function door.branding(wanted_host text) returns table (name text, colour text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select name, colour from centre where host = wanted_host $$;

-- For the commands of the house that visit every organisation (verifying the chains, sweeping).
create function door.organisations() returns table (id uuid, name text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id, name from organisation order by created_at, id $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'door' loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to passerelle_app', f);
    execute format('alter function %s owner to passerelle_door', f);
  end loop;
end $$;
revoke create on schema door from passerelle_door;
