-- A private address where a calendar program reads the sessions of a company, as its contacts see them, or those of a trainer (B-11).
-- Whoever has it reads them, so only its hash is kept.
create table calendar_feed (
  organisation_id uuid not null references organisation,
  id uuid not null,
  company_id uuid,
  trainer_id uuid,
  -- One contact's own: it ends with the access.
  contact_id uuid,
  -- The company it was made for, whatever becomes of its record: merged into another, its feeds end.
  made_for uuid,
  label text,
  token_hash bytea not null check (length(token_hash) = 32),
  created_at timestamptz not null,
  -- A member of the staff; null: the contact.
  created_by uuid,
  last_fetched_at timestamptz,
  revoked_at timestamptz,
  -- A staff place or an extranet access; null for the house.
  revoked_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, company_id) references company deferrable initially immediate,
  foreign key (organisation_id, trainer_id) references trainer,
  foreign key (organisation_id, company_id, contact_id) references contact (organisation_id, company_id, id) deferrable initially immediate,
  foreign key (organisation_id, created_by) references staff_place,
  check (num_nonnulls(company_id, trainer_id) = 1),
  check ((company_id is null) = (made_for is null)),
  check (contact_id is null or company_id is not null),
  check (num_nonnulls(created_by, contact_id) = 1),
  check (revoked_at is not null or revoked_by is null)
);
create unique index calendar_feed_token on calendar_feed (token_hash);
create unique index calendar_feed_of_contact on calendar_feed (organisation_id, contact_id) where contact_id is not null and revoked_at is null;
create index calendar_feed_company on calendar_feed (organisation_id, company_id) where company_id is not null and revoked_at is null;
create index calendar_feed_trainer on calendar_feed (organisation_id, trainer_id) where trainer_id is not null and revoked_at is null;
call house.protect('calendar_feed');
create policy contact_reads on calendar_feed for select to passerelle_app
  using (house.kind() = 'contact' and company_id = house.company() and contact_id = house.contact());
create policy contact_makes on calendar_feed for insert to passerelle_app
  with check (house.kind() = 'contact' and company_id = house.company() and contact_id = house.contact());
create policy contact_ends on calendar_feed for update to passerelle_app
  using (house.kind() = 'contact' and company_id = house.company() and contact_id = house.contact())
  with check (house.kind() = 'contact' and company_id = house.company() and contact_id = house.contact());
grant select, insert, update on calendar_feed to passerelle_app;
grant select, update on calendar_feed to passerelle_door;
grant select on trainer to passerelle_door;

grant create on schema door to passerelle_door;

-- What an address opens now. Revoked, cut off, merged away or never ours: nothing, all the same.
create function door.calendar_feed(hash bytea)
  returns table (id uuid, organisation_id uuid, organisation_name text, company_id uuid, company_name text, contact_id uuid,
    trainer_id uuid, trainer_name text, locale text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select f.id, f.organisation_id, o.name, c.id, c.name, f.contact_id, t.id, btrim(t.first_name || ' ' || t.last_name), coalesce(a.locale, 'FR')
    from calendar_feed f join organisation o on o.id = f.organisation_id
      left join company c on (c.organisation_id, c.id) = (f.organisation_id, f.company_id)
        and c.id = f.made_for and c.kind = 'COMPANY' and c.merged_at is null and o.extranet_activated_at is not null
      left join extranet_access x on (x.organisation_id, x.contact_id) = (f.organisation_id, f.contact_id) and x.cut_at is null
      left join account a on a.id = x.account_id
      left join trainer t on (t.organisation_id, t.id) = (f.organisation_id, f.trainer_id) and t.deleted_at is null
    where f.token_hash = hash and f.revoked_at is null and num_nonnulls(c.id, t.id) = 1 and (f.contact_id is null or x.id is not null)
  $$;

create function door.note_calendar_fetch(feed uuid, now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update calendar_feed f set last_fetched_at = now where f.id = feed
          and (f.last_fetched_at is null or f.last_fetched_at < now - interval '1 minute') $$;

do $$
declare f text;
begin
  foreach f in array array['door.calendar_feed(bytea)', 'door.note_calendar_fetch(uuid, timestamptz)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to passerelle_app', f);
    execute format('alter function %s owner to passerelle_door', f);
  end loop;
end $$;
revoke create on schema door from passerelle_door;
