-- An account may be entered by a passkey alone: it has no password then.
alter table account alter column password_hash drop not null;
alter table organisation add column require_second_factor boolean not null default false;
-- When the person behind the sign-in proved more than a password: by a passkey, or by a code after the password.
alter table sign_in add column proven_at timestamptz;

create table passkey (
  id uuid primary key,
  account_id uuid not null references account,
  credential_id bytea not null check (length(credential_id) between 1 and 1023),
  public_key bytea not null,
  -- Rises with each use, where the device counts: one that falls behind is a copy.
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  -- The site it was made on: browsers present it there and nowhere else.
  site text not null,
  name text not null check (name <> ''),
  created_at timestamptz not null,
  last_used_at timestamptz
);
create unique index passkey_credential on passkey (credential_id);
create index passkey_account on passkey (account_id);

-- What a browser is asked to sign: known by its hash, taken once.
create table passkey_challenge (
  challenge_hash bytea primary key check (length(challenge_hash) = 32),
  purpose text not null check (purpose in ('ADD', 'SIGN_IN', 'INVITATION')),
  side text not null check (side in ('console', 'extranet')),
  site text not null,
  origin text not null,
  -- Whose passkey it will be; for an invitation, the account to be made. Null when anybody may come.
  account_id uuid,
  link_hash bytea,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index passkey_challenge_expiry on passkey_challenge (expires_at);

-- The secret shared with an authenticator, sealed by a key that the database does not know.
create table authenticator (
  account_id uuid primary key references account,
  sealed_secret bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  -- The step of time of the last code that was taken: a code works once.
  last_step bigint not null default 0
);

create table recovery_code (
  account_id uuid not null references account,
  code_hash bytea not null check (length(code_hash) = 32),
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);

-- A right password whose code has not followed yet, held by the cookie of one browser.
create table pending_sign_in (
  token_hash bytea primary key check (length(token_hash) = 32),
  account_id uuid not null references account,
  side text not null check (side in ('console', 'extranet')),
  access_id uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index pending_sign_in_expiry on pending_sign_in (expires_at);

do $$
declare t text;
begin
  foreach t in array array['passkey', 'passkey_challenge', 'authenticator', 'recovery_code', 'pending_sign_in'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to passerelle_owner using (true) with check (true)', t);
    execute format('create policy door on %I to passerelle_door using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to passerelle_door', t);
  end loop;
end $$;

grant create on schema door to passerelle_door;

-- Whether somebody who works for an organisation that requires it has anything beyond a password.
create function door.has_second_factor(who uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from passkey where account_id = who) or exists (select from authenticator where account_id = who and confirmed_at is not null) $$;

-- As before, with what the sign-in proved and what the organisation requires.
drop function door.accesses(bytea, text, timestamptz);
create function door.accesses(hash bytea, at_side text, now timestamptz)
  returns table (sign_in_id uuid, last_used_at timestamptz, account_id uuid, email text, locale text, access_id uuid, organisation_id uuid, organisation_name text,
    role text, every_centre boolean, centre_ids uuid[], company_id uuid, company_name text, contact_id uuid, first_name text, last_name text,
    job_title text, centre_id uuid, centre_name text, centre_city text, centre_colour text,
    is_proven boolean, has_second_factor boolean, requires_second_factor boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with mine as (
      select s.id, s.last_used_at, s.account_id, s.proven_at is not null as is_proven, a.email, a.locale from sign_in s join account a on a.id = s.account_id
      where s.token_hash = hash and s.side = at_side and s.ended_at is null and s.expires_at > now
    )
    select m.id, m.last_used_at, m.account_id, m.email, m.locale, p.id, p.organisation_id, o.name, p.role, p.role <> 'COORDINATOR',
      coalesce((select array_agg(c.centre_id) from staff_place_centre c where (c.organisation_id, c.staff_place_id) = (p.organisation_id, p.id)), '{}'),
      null::uuid, null::text, null::uuid, p.first_name, p.last_name, null::text, k.id, k.name, k.city, k.colour,
      m.is_proven, o.require_second_factor and door.has_second_factor(m.account_id), o.require_second_factor
    from mine m join staff_place p on p.account_id = m.account_id and p.ended_at is null
      join organisation o on o.id = p.organisation_id
      join lateral (select * from centre c where c.organisation_id = p.organisation_id
        order by (exists (select from staff_place_centre w where (w.organisation_id, w.staff_place_id, w.centre_id) = (p.organisation_id, p.id, c.id))) desc, c.created_at, c.id limit 1) k on true
    where at_side = 'console'
    union all
    select m.id, m.last_used_at, m.account_id, m.email, m.locale, x.id, x.organisation_id, o.name, null, false, '{}', x.company_id, y.name, x.contact_id,
      t.first_name, t.last_name, t.job_title, k.id, k.name, k.city, k.colour, m.is_proven, false, false
    from mine m join extranet_access x on x.account_id = m.account_id and x.cut_at is null
      join organisation o on o.id = x.organisation_id and o.extranet_activated_at is not null
      join company y on (y.organisation_id, y.id) = (x.organisation_id, x.company_id) and y.kind = 'COMPANY'
      join contact t on (t.organisation_id, t.id) = (x.organisation_id, x.contact_id)
      join centre k on (k.organisation_id, k.id) = (y.organisation_id, y.centre_id)
    where at_side = 'extranet'
    order by 8, 13 nulls first, 6
  $$;

-- As before; a sign-in that has not proved what its organisation requires opens nothing any more, and its sockets close.
drop function door.still_open(uuid[], uuid[], timestamptz);
create function door.still_open(sign_in_ids uuid[], access_ids uuid[], now timestamptz) returns table (sign_in_id uuid, access_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select asked.s, asked.a from unnest(sign_in_ids, access_ids) as asked (s, a)
      join sign_in on sign_in.id = asked.s and sign_in.ended_at is null and sign_in.expires_at > now
    where exists (select from staff_place p join organisation o on o.id = p.organisation_id
        where p.id = asked.a and p.account_id = sign_in.account_id and p.ended_at is null
          and (sign_in.proven_at is not null or not o.require_second_factor))
      or exists (select from extranet_access x join organisation o on o.id = x.organisation_id and o.extranet_activated_at is not null
        where x.id = asked.a and x.account_id = sign_in.account_id and x.cut_at is null)
  $$;

drop function door.add_sign_in(uuid, uuid, text, bytea, text, timestamptz, timestamptz);
create function door.add_sign_in(new_id uuid, who uuid, at_side text, hash bytea, agent text, proven boolean, now timestamptz, until timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ insert into sign_in (id, account_id, side, token_hash, user_agent, created_at, last_used_at, expires_at, proven_at)
        values (new_id, who, at_side, hash, agent, now, now, until, case when proven then now end) $$;

create function door.prove_sign_in(wanted uuid, now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update sign_in set proven_at = coalesce(proven_at, now) where id = wanted and ended_at is null $$;

-- Whether a member of the staff of an organisation that requires a second factor has one, and so is to prove it before changing it.
create function door.is_guarded(who uuid) returns table (guarded boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select door.has_second_factor(who) and exists (select from staff_place p join organisation o on o.id = p.organisation_id
          where p.account_id = who and p.ended_at is null and o.require_second_factor) $$;

-- Two changes of the means of one account take turns.
create function door.hold_account(who uuid) returns table (has_password boolean, email text, locale text)
  language sql security definer set search_path = public, pg_temp
  as $$ select password_hash is not null, email, locale from account where id = who for update $$;

create function door.account_security(who uuid) returns table (has_password boolean, authenticator_added_at timestamptz, recovery_codes_left integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select a.password_hash is not null, (select t.confirmed_at from authenticator t where t.account_id = a.id),
          (select count(*)::integer from recovery_code r where r.account_id = a.id and r.used_at is null) from account a where a.id = who $$;

create function door.begin_passkey(hash bytea, what text, at_side text, on_site text, from_origin text, who uuid, link bytea, now timestamptz, until timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from passkey_challenge where expires_at <= now;
    insert into passkey_challenge (challenge_hash, purpose, side, site, origin, account_id, link_hash, created_at, expires_at)
      values (hash, what, at_side, on_site, from_origin, who, link, now, until);
  $$;

-- Takes a challenge: of many at the same moment, one gets it, and the answer to it may still be wrong.
create function door.take_passkey_challenge(hash bytea, what text, at_side text, now timestamptz) returns table (site text, origin text, account_id uuid, link_hash bytea)
  language sql security definer set search_path = public, pg_temp
  as $$ delete from passkey_challenge c where c.challenge_hash = hash and c.purpose = what and c.side = at_side and c.expires_at > now
          returning c.site, c.origin, c.account_id, c.link_hash $$;

create function door.passkeys_of(who uuid)
  returns table (id uuid, credential_id bytea, transports text[], site text, name text, created_at timestamptz, last_used_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id, credential_id, transports, site, name, created_at, last_used_at from passkey where account_id = who order by created_at, id $$;

create function door.passkey_by_credential(wanted bytea)
  returns table (id uuid, account_id uuid, public_key bytea, counter bigint, transports text[], site text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id, account_id, public_key, counter, transports, site from passkey where credential_id = wanted $$;

create function door.add_passkey(new_id uuid, who uuid, credential bytea, key bytea, count bigint, ways text[], on_site text, named text, now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ insert into passkey (id, account_id, credential_id, public_key, counter, transports, site, name, created_at)
        values (new_id, who, credential, key, count, ways, on_site, named, now) $$;

create function door.rename_passkey(who uuid, wanted uuid, named text)
  returns table (id uuid, site text, name text, created_at timestamptz, last_used_at timestamptz)
  language sql security definer set search_path = public, pg_temp
  as $$ update passkey p set name = named where p.id = wanted and p.account_id = who returning p.id, p.site, p.name, p.created_at, p.last_used_at $$;

create function door.remove_passkey(who uuid, wanted uuid) returns table (name text)
  language sql security definer set search_path = public, pg_temp
  as $$ delete from passkey p where p.id = wanted and p.account_id = who returning p.name $$;

-- Two uses of one count cannot both be the device's own: the second is refused.
create function door.use_passkey(wanted uuid, count bigint, now timestamptz) returns table (id uuid)
  language sql security definer set search_path = public, pg_temp
  as $$ update passkey p set counter = count, last_used_at = now where p.id = wanted and (p.counter < count or (p.counter = 0 and count = 0)) returning p.id $$;

create function door.begin_authenticator(who uuid, sealed bytea, now timestamptz, until timestamptz) returns table (begun boolean)
  language sql security definer set search_path = public, pg_temp
  as $$
    insert into authenticator (account_id, sealed_secret, created_at, expires_at) values (who, sealed, now, until)
    on conflict (account_id) do update set sealed_secret = excluded.sealed_secret, created_at = excluded.created_at, expires_at = excluded.expires_at
      where authenticator.confirmed_at is null returning true
  $$;

create function door.authenticator_of(who uuid) returns table (sealed_secret bytea, confirmed_at timestamptz, expires_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select sealed_secret, confirmed_at, expires_at from authenticator where account_id = who $$;

create function door.confirm_authenticator(who uuid, step bigint, now timestamptz) returns table (confirmed boolean)
  language sql security definer set search_path = public, pg_temp
  as $$ update authenticator set confirmed_at = now, last_step = step where account_id = who and confirmed_at is null and expires_at > now returning true $$;

create function door.use_authenticator_step(who uuid, step bigint) returns table (used boolean)
  language sql security definer set search_path = public, pg_temp
  as $$ update authenticator set last_step = step where account_id = who and confirmed_at is not null and last_step < step returning true $$;

create function door.remove_authenticator(who uuid) returns table (removed boolean)
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from recovery_code where account_id = who;
    delete from authenticator where account_id = who returning true;
  $$;

create function door.set_recovery_codes(who uuid, hashes bytea[], now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from recovery_code where account_id = who;
    insert into recovery_code (account_id, code_hash, created_at) select who, unnest(hashes), now;
  $$;

create function door.use_recovery_code(who uuid, hash bytea, now timestamptz) returns table (used boolean)
  language sql security definer set search_path = public, pg_temp
  as $$ update recovery_code set used_at = now where account_id = who and code_hash = hash and used_at is null returning true $$;

create function door.add_pending_sign_in(hash bytea, who uuid, at_side text, access uuid, now timestamptz, until timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from pending_sign_in where expires_at <= now;
    insert into pending_sign_in (token_hash, account_id, side, access_id, created_at, expires_at) values (hash, who, at_side, access, now, until);
  $$;

create function door.pending_sign_in(hash bytea, at_side text, now timestamptz) returns table (account_id uuid, access_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select account_id, access_id from pending_sign_in where token_hash = hash and side = at_side and expires_at > now $$;

create function door.end_pending_sign_in(hash bytea) returns table (account_id uuid)
  language sql security definer set search_path = public, pg_temp
  as $$ delete from pending_sign_in p where p.token_hash = hash returning p.account_id $$;

-- A new password ends what waits for a code after the old one.
create function door.end_pending_sign_ins(who uuid) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ delete from pending_sign_in where account_id = who $$;

-- Which members of the asking organisation's staff have a second factor.
create function door.second_factors(place_ids uuid[]) returns table (place_id uuid, has_one boolean)
  language sql stable security definer set search_path = public, house, pg_temp
  as $$
    select p.id, door.has_second_factor(p.account_id) from staff_place p
    where p.id = any(place_ids) and p.organisation_id = house.organisation() and house.kind() = 'staff' and p.account_id is not null
  $$;

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
