grant create on schema door to passerelle_door;

alter table sign_in add column last_used_at timestamptz;
update sign_in set last_used_at = created_at;
alter table sign_in alter column last_used_at set not null;

-- A forgotten password. A row is written for an unknown address too, so that asking takes the same time; it leads nowhere.
create table password_reset (
  id uuid primary key,
  account_id uuid references account,
  -- Where the person asked: the link leads back there.
  side text not null check (side in ('console', 'extranet')),
  token_hash bytea check (length(token_hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  voided_at timestamptz
);
create index password_reset_token on password_reset (token_hash);
create index password_reset_account on password_reset (account_id);

-- A new address for signing in, to be confirmed on both addresses (C-14).
create table login_email_change (
  id uuid primary key,
  account_id uuid not null references account,
  side text not null check (side in ('console', 'extranet')),
  old_email text not null,
  new_email text not null check (new_email = lower(new_email)),
  old_token_hash bytea not null check (length(old_token_hash) = 32),
  new_token_hash bytea not null check (length(new_token_hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  old_confirmed_at timestamptz,
  new_confirmed_at timestamptz,
  changed_at timestamptz,
  voided_at timestamptz
);
create unique index login_email_change_live on login_email_change (account_id) where changed_at is null and voided_at is null;
create index login_email_change_old on login_email_change (old_token_hash);
create index login_email_change_new on login_email_change (new_token_hash);

-- The code of the first run, the same for all processes; used once, for ever (L-19).
create table set_up (only_one boolean primary key default true check (only_one), code text not null, used_at timestamptz);

do $$
declare t text;
begin
  foreach t in array array['password_reset', 'login_email_change', 'set_up'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to passerelle_owner using (true) with check (true)', t);
    execute format('create policy door on %I to passerelle_door using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to passerelle_door', t);
  end loop;
end $$;

-- As before, and when the sign-in was last used.
drop function door.accesses(bytea, text, timestamptz);
create function door.accesses(hash bytea, at_side text, now timestamptz)
  returns table (sign_in_id uuid, last_used_at timestamptz, account_id uuid, email text, locale text, access_id uuid, organisation_id uuid, organisation_name text,
    role text, every_centre boolean, centre_ids uuid[], company_id uuid, company_name text, contact_id uuid, first_name text, last_name text,
    job_title text, centre_id uuid, centre_name text, centre_city text, centre_colour text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with mine as (
      select s.id, s.last_used_at, s.account_id, a.email, a.locale from sign_in s join account a on a.id = s.account_id
      where s.token_hash = hash and s.side = at_side and s.ended_at is null and s.expires_at > now
    )
    select m.id, m.last_used_at, m.account_id, m.email, m.locale, p.id, p.organisation_id, o.name, p.role, p.role <> 'COORDINATOR',
      coalesce((select array_agg(c.centre_id) from staff_place_centre c where (c.organisation_id, c.staff_place_id) = (p.organisation_id, p.id)), '{}'),
      null::uuid, null::text, null::uuid, p.first_name, p.last_name, null::text, k.id, k.name, k.city, k.colour
    from mine m join staff_place p on p.account_id = m.account_id and p.ended_at is null
      join organisation o on o.id = p.organisation_id
      join lateral (select * from centre c where c.organisation_id = p.organisation_id
        order by (exists (select from staff_place_centre w where (w.organisation_id, w.staff_place_id, w.centre_id) = (p.organisation_id, p.id, c.id))) desc, c.created_at, c.id limit 1) k on true
    where at_side = 'console'
    union all
    select m.id, m.last_used_at, m.account_id, m.email, m.locale, x.id, x.organisation_id, o.name, null, false, '{}', x.company_id, y.name, x.contact_id,
      t.first_name, t.last_name, t.job_title, k.id, k.name, k.city, k.colour
    from mine m join extranet_access x on x.account_id = m.account_id and x.cut_at is null
      join organisation o on o.id = x.organisation_id and o.extranet_activated_at is not null
      join company y on (y.organisation_id, y.id) = (x.organisation_id, x.company_id) and y.kind = 'COMPANY'
      join contact t on (t.organisation_id, t.id) = (x.organisation_id, x.contact_id)
      join centre k on (k.organisation_id, k.id) = (y.organisation_id, y.centre_id)
    where at_side = 'extranet'
    order by 8, 13 nulls first, 6
  $$;

drop function door.add_sign_in(uuid, uuid, text, bytea, text, timestamptz, timestamptz);
create function door.add_sign_in(new_id uuid, who uuid, at_side text, hash bytea, agent text, now timestamptz, until timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ insert into sign_in (id, account_id, side, token_hash, user_agent, created_at, last_used_at, expires_at)
        values (new_id, who, at_side, hash, agent, now, now, until) $$;

create function door.touch_sign_in(wanted uuid, now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update sign_in set last_used_at = now where id = wanted and last_used_at < now $$;

create function door.sign_ins_of(who uuid, now timestamptz)
  returns table (id uuid, side text, user_agent text, created_at timestamptz, last_used_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id, side, user_agent, created_at, last_used_at from sign_in
        where account_id = who and ended_at is null and expires_at > now order by last_used_at desc, id desc limit 100 $$;

-- Every agent the account was ever used from, but for one sign-in.
create function door.user_agents_of(who uuid, but_for uuid) returns table (user_agent text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select distinct s.user_agent from sign_in s where s.account_id = who and s.id <> but_for $$;

create function door.end_one_sign_in(who uuid, wanted uuid, now timestamptz) returns table (id uuid)
  language sql security definer set search_path = public, pg_temp
  as $$ update sign_in s set ended_at = now where s.id = wanted and s.account_id = who and s.ended_at is null returning s.id $$;

-- Ends the sign-ins of an account on a side where nothing is left to open: an access given back never revives them.
create function door.end_idle_sign_ins(who uuid, at_side text, now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    update sign_in set ended_at = now where account_id = who and side = at_side and ended_at is null
      and not exists (select from staff_place p where at_side = 'console' and p.account_id = who and p.ended_at is null)
      and not exists (select from extranet_access x where at_side = 'extranet' and x.account_id = who and x.cut_at is null)
  $$;

-- The addresses that contacts of the asking organisation sign in with (C-14), and those of its staff.
create function door.login_emails(access_ids uuid[]) returns table (access_id uuid, email text)
  language sql stable security definer set search_path = public, house, pg_temp
  as $$
    select x.id, a.email from extranet_access x join account a on a.id = x.account_id
    where x.id = any(access_ids) and x.organisation_id = house.organisation() and house.kind() = 'staff'
    union all
    select p.id, a.email from staff_place p join account a on a.id = p.account_id
    where p.id = any(access_ids) and p.organisation_id = house.organisation() and house.kind() = 'staff'
  $$;

-- Which organisations an account belongs to, those of the side asked first: who speaks to the person.
create function door.homes_of(who uuid, wanted_side text)
  returns table (organisation_id uuid, access_id uuid, side text, centre_id uuid, first_name text, locale text, email text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select h.organisation_id, h.access_id, h.side, h.centre_id, h.first_name, a.locale, a.email from (
      select p.organisation_id, p.id as access_id, 'console' as side, k.id as centre_id, p.first_name, p.account_id from staff_place p
        join lateral (select c.id from centre c where c.organisation_id = p.organisation_id order by (exists (select from staff_place_centre w
          where (w.organisation_id, w.staff_place_id, w.centre_id) = (p.organisation_id, p.id, c.id))) desc, c.created_at, c.id limit 1) k on true
        where p.ended_at is null
      union all
      select x.organisation_id, x.id, 'extranet', y.centre_id, t.first_name, x.account_id from extranet_access x
        join organisation o on o.id = x.organisation_id and o.extranet_activated_at is not null
        join company y on (y.organisation_id, y.id) = (x.organisation_id, x.company_id)
        join contact t on (t.organisation_id, t.id) = (x.organisation_id, x.contact_id)
        where x.cut_at is null
    ) h join account a on a.id = h.account_id
    where a.id = who order by (h.side = wanted_side) desc, h.organisation_id, h.access_id
  $$;

-- What a link leads to: an invitation, a new password, or a new address. Reads, and changes nothing (L-09).
create function door.link(hash bytea, at_side text, now timestamptz)
  returns table (kind text, id uuid, organisation_id uuid, state text, email text, account_id uuid, first_name text, last_name text,
    organisation_name text, company_name text, centre_id uuid, centre_name text, centre_city text, centre_colour text, expires_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with found as (
      select i.kind || '_INVITATION' as kind, i.id, i.organisation_id,
        case when i.accepted_at is not null then 'USED' when i.cancelled_at is not null then 'CANCELLED' when i.voided_at is not null then 'VOIDED'
          when i.expires_at <= now then 'EXPIRED' else 'OPEN' end as state,
        i.email, coalesce(t.first_name, p.first_name) as first_name, coalesce(t.last_name, p.last_name) as last_name, y.name as company_name,
        coalesce(y.centre_id, (select w.centre_id from staff_place_centre w join centre c on (c.organisation_id, c.id) = (w.organisation_id, w.centre_id)
          where (w.organisation_id, w.staff_place_id) = (i.organisation_id, i.staff_place_id) order by c.created_at, c.id limit 1)) as centre_id,
        i.expires_at
      from invitation i
        left join contact t on (t.organisation_id, t.id) = (i.organisation_id, i.contact_id)
        left join company y on (y.organisation_id, y.id) = (i.organisation_id, i.company_id)
        left join staff_place p on (p.organisation_id, p.id) = (i.organisation_id, i.staff_place_id)
      where i.token_hash = hash and i.kind = case at_side when 'console' then 'STAFF' else 'CONTACT' end
      union all
      select 'PASSWORD_RESET', r.id, (select h.organisation_id from door.homes_of(r.account_id, r.side) h limit 1),
        case when r.used_at is not null then 'USED' when r.voided_at is not null then 'VOIDED' when r.expires_at <= now then 'EXPIRED' else 'OPEN' end,
        a.email, null, null, null, (select h.centre_id from door.homes_of(r.account_id, r.side) h limit 1), r.expires_at
      from password_reset r join account a on a.id = r.account_id where r.token_hash = hash
      union all
      select 'LOGIN_EMAIL_CHANGE', e.id, (select h.organisation_id from door.homes_of(e.account_id, e.side) h limit 1),
        case when e.changed_at is not null or (e.old_token_hash = hash and e.old_confirmed_at is not null) or (e.new_token_hash = hash and e.new_confirmed_at is not null) then 'USED'
          when e.voided_at is not null then 'VOIDED' when e.expires_at <= now then 'EXPIRED' else 'OPEN' end,
        e.new_email, null, null, null, (select h.centre_id from door.homes_of(e.account_id, e.side) h limit 1), e.expires_at
      from login_email_change e where hash in (e.old_token_hash, e.new_token_hash)
    )
    select f.kind, f.id, f.organisation_id, f.state, f.email, a.id, f.first_name, f.last_name, o.name, f.company_name, c.id, c.name, c.city, c.colour, f.expires_at
    from found f left join organisation o on o.id = f.organisation_id
      left join account a on a.email = f.email
      left join lateral (select * from centre c where c.organisation_id = f.organisation_id order by (c.id = f.centre_id) is true desc, c.created_at, c.id limit 1) c on true
  $$;

create function door.ask_password_reset(new_id uuid, address text, at_side text, now timestamptz, until timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from password_reset where created_at < now - interval '7 days';
    insert into password_reset (id, account_id, side, created_at, expires_at)
      values (new_id, (select id from account where email = lower(address)), at_side, now, until);
  $$;

-- Gives the link its token, once; the links sent before lead nowhere from now on.
create function door.arm_password_reset(wanted uuid, hash bytea, now timestamptz) returns table (account_id uuid, side text)
  language sql security definer set search_path = public, pg_temp
  as $$
    update password_reset o set voided_at = now from password_reset n
      where n.id = wanted and o.account_id = n.account_id and o.id <> n.id and o.used_at is null and o.voided_at is null and o.created_at <= n.created_at;
    update password_reset r set token_hash = hash where r.id = wanted and r.account_id is not null and r.token_hash is null and r.used_at is null and r.voided_at is null and r.expires_at > now
      returning r.account_id, r.side;
  $$;

-- Who speaks to the person that asked; no row for an address without an account, or one that opens nothing.
create function door.home_of_password_reset(wanted uuid) returns table (organisation_id uuid, side text, centre_id uuid, first_name text, locale text, email text, expires_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select h.organisation_id, h.side, h.centre_id, h.first_name, h.locale, h.email, r.expires_at
    from password_reset r cross join lateral door.homes_of(r.account_id, r.side) h where r.id = wanted limit 1
  $$;

create function door.use_password_reset(hash bytea, new_hash text, now timestamptz) returns table (account_id uuid, email text)
  language sql security definer set search_path = public, pg_temp
  as $$
    with used as (
      update password_reset r set used_at = now where r.token_hash = hash and r.used_at is null and r.voided_at is null and r.expires_at > now returning r.account_id
    ), changed as (
      update account a set password_hash = new_hash from used where a.id = used.account_id returning a.id, a.email
    ), voided as (
      update password_reset r set voided_at = now from used where r.account_id = used.account_id and r.token_hash is distinct from hash and r.used_at is null and r.voided_at is null
    ), ended as (
      update sign_in s set ended_at = now from used where s.account_id = used.account_id and s.ended_at is null
    )
    select id, email from changed
  $$;

create function door.ask_login_email_change(new_id uuid, who uuid, at_side text, address text, old_hash bytea, new_hash bytea, now timestamptz, until timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    update login_email_change set voided_at = now where account_id = who and changed_at is null and voided_at is null;
    insert into login_email_change (id, account_id, side, old_email, new_email, old_token_hash, new_token_hash, created_at, expires_at)
      values (new_id, who, at_side, (select email from account where id = who), lower(address), old_hash, new_hash, now, until);
  $$;

-- Confirms one of the two addresses; the second one changes the account. The unique address of accounts decides races.
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
    end if;
    update login_email_change set old_confirmed_at = e.old_confirmed_at, new_confirmed_at = e.new_confirmed_at, changed_at = e.changed_at where id = e.id;
    return query select e.account_id, e.old_email, e.new_email, e.old_confirmed_at, e.new_confirmed_at, e.changed_at;
  end $$;

-- The first run is open while there is no organisation, and was never done.
create function door.set_up_code(fresh text) returns table (code text)
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  #variable_conflict use_column
  begin
    if exists (select from organisation) then return; end if;
    insert into set_up (code) values (fresh) on conflict do nothing;
    return query select s.code from set_up s where s.used_at is null;
  end $$;
create function door.set_up_is_open() returns table (open boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select not exists (select from organisation) and exists (select from set_up where used_at is null) $$;
create function door.use_set_up(given text, now timestamptz) returns table (used boolean)
  language sql security definer set search_path = public, pg_temp
  as $$ update set_up set used_at = now where used_at is null and code = given and not exists (select from organisation) returning true $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'door' and p.proowner = current_user::regrole loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to passerelle_app', f);
    execute format('alter function %s owner to passerelle_door', f);
  end loop;
end $$;
revoke create on schema door from passerelle_door;
