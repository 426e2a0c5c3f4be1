-- What a client says of the dates of a session (SPEC 3.1): per booking where it stands, kept by the acts of the module proposals, whose one file of
-- rules says which state follows which.
alter table booking
  add column dates_state text not null default 'NOT_SENT'
    check (dates_state in ('NOT_SENT', 'PENDING', 'OPTION_CHOSEN', 'ACCEPTED', 'DECLINED', 'MANUAL', 'EXPIRED')),
  -- What a manual validation took the place of.
  add column dates_before text check (dates_before in ('NOT_SENT', 'OPTION_CHOSEN', 'DECLINED', 'EXPIRED')),
  add column dates_sent_at timestamptz,
  add column dates_due_on date,
  add column dates_answered_at timestamptz,
  -- The slots that the state speaks of: other ones are no longer what the client said yes or no to.
  add column dates_key text,
  -- Since when they are to be confirmed again, as they moved.
  add column dates_moved_at timestamptz,
  add column dates_confirmed_by uuid,
  add column dates_confirmed_at timestamptz,
  add foreign key (organisation_id, dates_confirmed_by) references staff_place,
  add constraint booking_dates_before check ((dates_before is null) = (dates_state <> 'MANUAL')),
  add constraint booking_dates_due check (dates_due_on is not null or dates_state <> 'PENDING');
create index booking_dates_due_on on booking (organisation_id, dates_due_on, id) where dates_state = 'PENDING';

-- Of all its clients that go ahead, the least advanced, and how many of them are there: what the list shows, filters by and counts. By itself, a due
-- date passes at midnight: `dates_lapse_on` says from when on what waits is no longer waited for.
alter table session
  add column dates_state text check (dates_state in ('DECLINED', 'TO_CONFIRM', 'PENDING', 'CONFIRMED')),
  add column dates_overdue boolean not null default false,
  add column dates_lapse_on date,
  add column dates_state_count integer,
  add column dates_state_of integer,
  add constraint session_dates check ((dates_state is null) = (dates_state_of is null) and (dates_state is null) = (dates_state_count is null));
create index session_dates on session (organisation_id, dates_state, starts_key, id)
  where dates_state is not null and deleted_at is null and archived_at is null;

-- As the owner: kept by the database, whatever act changes a booking, moves it or takes it away.
create function house.sum_dates(here uuid, sessions uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  update session s set dates_state = n.state, dates_overdue = n.overdue, dates_lapse_on = n.lapse_on, dates_state_count = n.there, dates_state_of = n.total
  from (
    select k.id, case when shown then (array['DECLINED', 'TO_CONFIRM', 'PENDING', 'CONFIRMED'])[d.least] end as state,
      shown and d.least = 2 and d.overdue as overdue, case when shown and d.least = 3 then d.lapse_on end as lapse_on,
      case when shown then (select count(*)::int from unnest(d.ranks) as rank where rank = d.least) end as there, case when shown then d.total end as total
    from session k
      cross join lateral (
        select min(r.rank) as least, array_agg(r.rank) as ranks, count(*)::int as total, coalesce(bool_or(r.state = 'EXPIRED'), false) as overdue,
          min(r.due_on) filter (where r.state = 'PENDING') as lapse_on, coalesce(bool_or(r.state <> 'NOT_SENT'), false) as begun
        from (
          select b.dates_state as state, b.dates_due_on as due_on,
            case b.dates_state when 'DECLINED' then 1 when 'NOT_SENT' then 2 when 'EXPIRED' then 2 when 'PENDING' then 3 when 'OPTION_CHOSEN' then 3 else 4 end as rank
          from booking b where (b.organisation_id, b.session_id) = (k.organisation_id, k.id) and b.status not in ('CANCELLED', 'LOST')) as r) as d
      cross join lateral (select d.total > 0 and (k.starts_on is not null or d.begun) as shown) as w
    where k.organisation_id = here and k.id = any(sessions)) as n
  where s.organisation_id = here and s.id = n.id
    and (s.dates_state, s.dates_overdue, s.dates_lapse_on, s.dates_state_count, s.dates_state_of) is distinct from (n.state, n.overdue, n.lapse_on, n.there, n.total)
$$;
create function house.dates_of_booking_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform house.sum_dates(organisation_id, array_agg(distinct session_id)) from added group by organisation_id;
  elsif tg_op = 'DELETE' then
    perform house.sum_dates(organisation_id, array_agg(distinct session_id)) from removed group by organisation_id;
  else
    perform house.sum_dates(a.organisation_id, array_agg(distinct a.session_id))
    from added a join removed r on (r.organisation_id, r.id) = (a.organisation_id, a.id)
    where (a.status, a.dates_state, a.dates_due_on) is distinct from (r.status, r.dates_state, r.dates_due_on) group by a.organisation_id;
  end if;
  return null;
end $$;
create trigger booking_dates_added after insert on booking referencing new table as added for each statement execute function house.dates_of_booking_changed();
create trigger booking_dates_removed after delete on booking referencing old table as removed for each statement execute function house.dates_of_booking_changed();
create trigger booking_dates_changed after update on booking referencing old table as removed new table as added
  for each statement execute function house.dates_of_booking_changed();
create function house.dates_of_session_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform house.sum_dates(new.organisation_id, array[new.id]);
  return null;
end $$;
create trigger session_dates_changed after update of starts_on on session for each row
  when ((old.starts_on is null) <> (new.starts_on is null)) execute function house.dates_of_session_changed();
revoke all on function house.sum_dates(uuid, uuid[]), house.dates_of_booking_changed(), house.dates_of_session_changed() from public;
do $$
declare here uuid;
begin
  for here in select id from organisation loop
    perform house.sum_dates(here, array(select id from session where organisation_id = here));
  end loop;
end $$;

-- Dates proposed to one client of a session, as they were sent: what follows in the session changes nothing of it.
create table date_proposal (
  organisation_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  company_id uuid not null,
  number integer not null check (number > 0),
  session_title text not null,
  -- The last day on which the client may answer, in Paris.
  due_on date not null,
  -- Whether the client chooses among several options; of one, it accepts or declines it.
  several boolean not null,
  dates_key text not null,
  sent_at timestamptz not null,
  sent_by uuid not null,
  sender_name text not null,
  sender_address text not null,
  recipient_contact_id uuid,
  recipient_name text not null,
  recipient_address text not null,
  copies jsonb not null default '[]',
  subject text not null,
  body text not null,
  reminded_at timestamptz,
  answered_at timestamptz,
  -- Told once: what passed by itself.
  expired_at timestamptz,
  -- While the booking is cancelled or lost, or the session is in the trash.
  suspended_at timestamptz,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text check (void_reason in ('RESENT', 'MANUAL', 'DATES_MOVED', 'WITHDRAWN', 'PLANNED')),
  confirmed_at timestamptz,
  confirmed_by uuid,
  confirmed_option_id uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, session_id, company_id, number),
  foreign key (organisation_id, session_id, company_id) references booking (organisation_id, session_id, company_id) deferrable initially immediate,
  foreign key (organisation_id, company_id, recipient_contact_id) references contact (organisation_id, company_id, id) deferrable initially immediate,
  foreign key (organisation_id, sent_by) references staff_place,
  foreign key (organisation_id, voided_by) references staff_place,
  foreign key (organisation_id, confirmed_by) references staff_place,
  check ((voided_at is null) = (void_reason is null)),
  check (voided_at is null or answered_at is null),
  check ((confirmed_at is null) = (confirmed_option_id is null)),
  check (confirmed_at is null or answered_at is not null)
);
-- Of one client in one session, one at most waits for its answer.
create unique index date_proposal_live on date_proposal (organisation_id, session_id, company_id) where voided_at is null and answered_at is null;
create index date_proposal_due on date_proposal (organisation_id, due_on, id) where voided_at is null;
create index date_proposal_recipient on date_proposal (organisation_id, recipient_contact_id) where recipient_contact_id is not null;
call house.protect('date_proposal');
create policy contact on date_proposal for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company()
  and (organisation_id, id) in (select v.organisation_id, v.subject_id from company_visibility v where v.company_id = house.company() and v.kind = 'DATE_PROPOSAL'));
grant select, insert, update on date_proposal to passerelle_app;

create table date_option (
  organisation_id uuid not null,
  id uuid not null,
  proposal_id uuid not null,
  position integer not null check (position > 0),
  dates_key text not null,
  primary key (organisation_id, id),
  unique (organisation_id, proposal_id, position),
  unique (organisation_id, proposal_id, id),
  foreign key (organisation_id, proposal_id) references date_proposal
);
call house.protect('date_option');
create policy contact on date_option for select to passerelle_app using (house.kind() = 'contact'
  and (organisation_id, proposal_id) in (select p.organisation_id, p.id from date_proposal p));
grant select, insert on date_option to passerelle_app;
alter table date_proposal add constraint date_proposal_confirmed_option foreign key (organisation_id, id, confirmed_option_id)
  references date_option (organisation_id, proposal_id, id) deferrable initially immediate;

create table date_option_slot (
  organisation_id uuid not null,
  option_id uuid not null,
  position integer not null check (position > 0),
  date date not null,
  starts_at time not null,
  ends_at time not null check (ends_at > starts_at),
  venue text,
  primary key (organisation_id, option_id, position),
  foreign key (organisation_id, option_id) references date_option
);
call house.protect('date_option_slot');
create policy contact on date_option_slot for select to passerelle_app using (house.kind() = 'contact'
  and (organisation_id, option_id) in (select o.organisation_id, o.id from date_option o));
grant select, insert on date_option_slot to passerelle_app;

-- The first one is the last one, and of two at the same moment the key keeps one.
create table date_answer (
  organisation_id uuid not null,
  proposal_id uuid not null,
  outcome text not null check (outcome in ('ACCEPTED', 'DECLINED', 'OPTION_CHOSEN')),
  option_id uuid,
  comment text,
  -- Whether whoever answered wishes the days in its calendar, once they are settled.
  calendar boolean not null default false,
  answered_at timestamptz not null,
  channel text not null check (channel in ('MAIL', 'EXTRANET')),
  contact_id uuid,
  name text not null,
  primary key (organisation_id, proposal_id),
  foreign key (organisation_id, proposal_id) references date_proposal,
  foreign key (organisation_id, proposal_id, option_id) references date_option (organisation_id, proposal_id, id),
  foreign key (organisation_id, contact_id) references contact,
  check ((outcome = 'DECLINED') = (option_id is null))
);
create index date_answer_contact on date_answer (organisation_id, contact_id) where contact_id is not null;
call house.protect('date_answer');
create policy contact on date_answer for select to passerelle_app using (house.kind() = 'contact'
  and (organisation_id, proposal_id) in (select p.organisation_id, p.id from date_proposal p));
grant select, insert, update on date_answer to passerelle_app;

-- What opens a proposal without signing in: of each token, which a mail alone knows, its hash. A reminder brings another one, and the first goes on.
create table date_proposal_link (
  organisation_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  proposal_id uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, proposal_id) references date_proposal
);
create unique index date_proposal_link_token on date_proposal_link (token_hash);
create index date_proposal_link_proposal on date_proposal_link (organisation_id, proposal_id);
call house.protect('date_proposal_link');
grant select, insert on date_proposal_link to passerelle_app;

create table date_proposal_file (
  organisation_id uuid not null,
  proposal_id uuid not null,
  upload_id uuid not null,
  position integer not null check (position > 0),
  primary key (organisation_id, proposal_id, position),
  foreign key (organisation_id, proposal_id) references date_proposal,
  foreign key (organisation_id, upload_id) references upload
);
create index date_proposal_file_upload on date_proposal_file (organisation_id, upload_id);
call house.protect('date_proposal_file');
grant select, insert on date_proposal_file to passerelle_app;

-- One reminder per step at most, whatever crashes (L-07). By hand, each has the number that follows.
create table date_proposal_reminder (
  organisation_id uuid not null,
  -- Of the fact that is the reminder: told twice, it is one fact, and one mail.
  id uuid not null,
  proposal_id uuid not null,
  step text not null,
  sent_at timestamptz not null,
  primary key (organisation_id, proposal_id, step),
  foreign key (organisation_id, proposal_id) references date_proposal
);
call house.protect('date_proposal_reminder');
grant select, insert on date_proposal_reminder to passerelle_app;

-- Who hears of it: the contacts when dates are proposed, the staff when they are answered.
alter table company_visibility drop constraint company_visibility_kind_check;
alter table company_visibility add constraint company_visibility_kind_check
  check (kind in ('SESSION', 'PUBLICATION', 'RECEIVED_DOCUMENT', 'EXPECTED_DOCUMENT', 'DATE_PROPOSAL'));
alter table notification
  add column date_proposal_id uuid,
  add column outcome text check (outcome in ('ACCEPTED', 'DECLINED', 'OPTION_CHOSEN')),
  add foreign key (organisation_id, date_proposal_id) references date_proposal;
create index notification_date_proposal on notification (organisation_id, date_proposal_id) where date_proposal_id is not null;
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check check (kind in
  ('SESSION_PUBLISHED', 'DOCUMENT_PUBLISHED', 'DOCUMENT_RECEIVED', 'DOCUMENT_EXPECTED', 'DOCUMENT_EXPECTED_REMINDER', 'LEARNER_REMOVED', 'SEAT_NAMED',
   'DATES_PROPOSED', 'DATES_ANSWERED'));
call house.admit_change_kinds('DATE_PROPOSAL');

grant create on schema house, door to passerelle_door;
grant select, delete on date_option, date_option_slot, date_proposal_link, date_proposal_file, date_proposal_reminder to passerelle_door;
grant select, update, delete on date_proposal, date_answer to passerelle_door;

-- What a token opens: the proposal it was made for, and nothing else of the company (L-16). Reads, and changes nothing (L-09).
create function door.linked_dates(hash bytea)
  returns table (id uuid, organisation_id uuid, session_id uuid, session_reference text, contact_id uuid, company_name text, session_title text, due_on text, several boolean, participant_count integer,
    trainer_names text, referent_name text, referent_email text, void_reason text, outcome text, option_id uuid, comment text, answered_at timestamptz,
    answered_by text, wants_calendar boolean, options jsonb)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select p.id, p.organisation_id, s.id, s.reference, t.id, y.name, p.session_title, p.due_on::text, p.several,
      ((select count(*) from enrolment e where (e.organisation_id, e.session_id, e.company_id) = (p.organisation_id, p.session_id, p.company_id) and e.removed_at is null)
        + (select count(*) from seat k where (k.organisation_id, k.session_id, k.company_id) = (p.organisation_id, p.session_id, p.company_id)
          and k.named_at is null and k.released_at is null))::int,
      s.trainer_names, p.sender_name, p.sender_address, p.void_reason, a.outcome, a.option_id, a.comment, a.answered_at, a.name,
      coalesce((to_jsonb(t) ->> 'wants_calendar')::boolean, false),
      (select jsonb_agg(jsonb_build_object('id', o.id, 'position', o.position, 'slots',
          (select jsonb_agg(jsonb_build_object('date', d.date, 'startsAt', left(d.starts_at::text, 5), 'endsAt', left(d.ends_at::text, 5), 'venue', d.venue) order by d.position)
            from date_option_slot d where (d.organisation_id, d.option_id) = (o.organisation_id, o.id))) order by o.position)
        from date_option o where (o.organisation_id, o.proposal_id) = (p.organisation_id, p.id))
    from date_proposal_link l
      join date_proposal p on (p.organisation_id, p.id) = (l.organisation_id, l.proposal_id)
      join session s on (s.organisation_id, s.id) = (p.organisation_id, p.session_id)
      join company y on (y.organisation_id, y.id) = (p.organisation_id, p.company_id)
      join contact t on (t.organisation_id, t.id) = (p.organisation_id, p.recipient_contact_id)
      left join date_answer a on (a.organisation_id, a.proposal_id) = (p.organisation_id, p.id)
    where l.token_hash = hash and t.deleted_at is null and lower(t.email) = lower(p.recipient_address)
  $$;
revoke all on function door.linked_dates(bytea) from public;
grant execute on function door.linked_dates(bytea) to passerelle_app;
alter function door.linked_dates(bytea) owner to passerelle_door;

drop function door.link(bytea, text, timestamptz);
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
      union all
      -- Only while the contact it was sent to is there, under the address it was sent to (L-16). The due date is the last day, in Paris.
      select 'DATE_PROPOSAL', p.id, p.organisation_id,
        case when t.id is null or t.deleted_at is not null or lower(t.email) is distinct from lower(p.recipient_address) then 'CANCELLED'
          when p.answered_at is not null then 'USED' when p.voided_at is not null then 'VOIDED'
          when s.deleted_at is not null or b.status in ('CANCELLED', 'LOST') then 'SUSPENDED'
          when p.due_on < (now at time zone 'Europe/Paris')::date then 'EXPIRED' else 'OPEN' end,
        p.recipient_address, t.first_name, t.last_name, y.name, s.centre_id, (p.due_on + 1)::timestamp at time zone 'Europe/Paris'
      from date_proposal_link l
        join date_proposal p on (p.organisation_id, p.id) = (l.organisation_id, l.proposal_id)
        join session s on (s.organisation_id, s.id) = (p.organisation_id, p.session_id)
        join booking b on (b.organisation_id, b.session_id, b.company_id) = (p.organisation_id, p.session_id, p.company_id)
        join company y on (y.organisation_id, y.id) = (p.organisation_id, p.company_id)
        left join contact t on (t.organisation_id, t.id) = (p.organisation_id, p.recipient_contact_id)
      where l.token_hash = hash and at_side = 'extranet'
    )
    select f.kind, f.id, f.organisation_id, f.state, f.email, a.id, f.first_name, f.last_name, o.name, f.company_name, c.id, c.name, c.city, c.colour, f.expires_at
    from found f left join organisation o on o.id = f.organisation_id
      left join account a on a.email = f.email
      left join lateral (select * from centre c where c.organisation_id = f.organisation_id order by (c.id = f.centre_id) is true desc, c.created_at, c.id limit 1) c on true
  $$;
revoke all on function door.link(bytea, text, timestamptz) from public;
grant execute on function door.link(bytea, text, timestamptz) to passerelle_app;
alter function door.link(bytea, text, timestamptz) owner to passerelle_door;

drop function house.purge(text, uuid);
create function house.purge(what text, subject uuid) returns table (name text, removed bigint)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  here constant uuid := house.organisation();
  sessions uuid[] := '{}';
  enrolments uuid[] := '{}';
  documents uuid[] := '{}';
  publications uuid[] := '{}';
  received uuid[] := '{}';
  expected uuid[] := '{}';
  learners uuid[] := '{}';
  contacts uuid[] := '{}';
  proposals uuid[] := '{}';
  keys text[];
  step record;
  gone bigint;
begin
  if here is null or not (house.kind() = 'house' or house.kind() = 'staff' and exists (select from staff_place p
      where (p.organisation_id, p.id) = (here, house.access()) and p.role = 'ADMIN' and p.ended_at is null)) then
    raise exception 'not for this viewer' using errcode = '42501';
  end if;

  case what
    when 'SESSION' then sessions := array(select id from session where (organisation_id, id) = (here, subject) and deleted_at is not null);
    when 'ENROLMENT' then enrolments := array(select id from enrolment where (organisation_id, id) = (here, subject) and removed_at is not null and not kept);
    when 'DOCUMENT' then documents := array(select id from document where (organisation_id, id) = (here, subject) and deleted_at is not null);
    when 'RECEIVED_DOCUMENT' then received := array(select id from received_document where (organisation_id, id) = (here, subject) and removed_at is not null);
    when 'LEARNER' then learners := array(select id from learner where (organisation_id, id) = (here, subject) and deleted_at is not null);
    when 'CONTACT' then contacts := array(select id from contact where (organisation_id, id) = (here, subject) and deleted_at is not null);
  end case;
  if what = 'SESSION' then
    enrolments := array(select id from enrolment where organisation_id = here and session_id = any(sessions));
    documents := array(select id from document where organisation_id = here and session_id = any(sessions));
    received := array(select id from received_document where organisation_id = here and session_id = any(sessions));
    expected := array(select id from expected_document where organisation_id = here and session_id = any(sessions));
    proposals := array(select id from date_proposal where organisation_id = here and session_id = any(sessions));
  end if;
  publications := array(select id from publication where organisation_id = here and document_id = any(documents));
  if exists (select from publication where organisation_id = here and withdrawn_at is null
      and (id = any(publications) or session_id = any(sessions) or enrolment_id = any(enrolments))) then
    raise exception 'a client still holds documents of it' using errcode = '55006';
  end if;
  keys := array(select storage_key from document_version where organisation_id = here and document_id = any(documents)
    union select storage_key from received_document where organisation_id = here and id = any(received)
    union select u.storage_key from date_proposal_file f join upload u on (u.organisation_id, u.id) = (f.organisation_id, f.upload_id)
      where f.organisation_id = here and f.proposal_id = any(proposals));

  -- What was expected and what came point to each other: checked once both are gone.
  set constraints all deferred;
  -- To whom dates were proposed, and who answered, is told by name.
  update date_proposal set recipient_contact_id = null, recipient_name = '', recipient_address = '' where organisation_id = here and recipient_contact_id = any(contacts);
  update date_answer set contact_id = null, name = '' where organisation_id = here and contact_id = any(contacts);
  for step in select * from (values
    ('company_visibility', 'subject_id = any($2 || $3 || $4 || $5 || $6 || $7 || $11)'),
    ('notification', 'session_id = any($2) or enrolment_id = any($3) or publication_id = any($5) or received_document_id = any($6) or expected_document_id = any($7) or date_proposal_id = any($11)'),
    ('receipt', 'publication_id = any($5)'),
    ('received_document', 'id = any($6)'),
    ('expected_document', 'id = any($7)'),
    ('publication', 'id = any($5)'),
    ('document_version', 'document_id = any($4)'),
    ('document', 'id = any($4)'),
    ('date_proposal_file', 'proposal_id = any($11)'),
    ('date_proposal_link', 'proposal_id = any($11)'),
    ('date_proposal_reminder', 'proposal_id = any($11)'),
    ('date_answer', 'proposal_id = any($11)'),
    ('date_option_slot', 'option_id in (select o.id from date_option o where o.organisation_id = x.organisation_id and o.proposal_id = any($11))'),
    ('date_option', 'proposal_id = any($11)'),
    ('date_proposal', 'id = any($11)'),
    ('upload', 'storage_key = any($10) and not exists (select from document_version v where (v.organisation_id, v.storage_key) = (x.organisation_id, x.storage_key))
       and not exists (select from received_document r where (r.organisation_id, r.storage_key) = (x.organisation_id, x.storage_key))'),
    ('seat', 'session_id = any($2) or enrolment_id = any($3)'),
    ('enrolment', 'id = any($3)'),
    ('session_publication', 'session_id = any($2)'),
    ('booking', 'session_id = any($2)'),
    ('slot', 'session_id = any($2)'),
    ('session', 'id = any($2)'),
    ('learner', 'id = any($8)'),
    ('mail', 'contact_id = any($9)'),
    ('invitation', 'contact_id = any($9)'),
    ('contact_duties', 'contact_id = any($9)'),
    ('contact', 'id = any($9)')) as steps (subject_table, which)
  loop
    execute format('delete from %I x where x.organisation_id = $1 and (%s)', step.subject_table, step.which)
      using here, sessions, enrolments, documents, publications, received, expected, learners, contacts, keys, proposals;
    get diagnostics gone = row_count;
    if gone > 0 then
      name := step.subject_table;
      removed := gone;
      return next;
    end if;
  end loop;
  -- An import remembers whom it made or changed, by name.
  update import_change set subject_name = '', before = '{}' where organisation_id = here and subject_id = any(learners || contacts);
  set constraints all immediate;
end $$;
revoke all on function house.purge(text, uuid) from public;
grant execute on function house.purge(text, uuid) to passerelle_app;
alter function house.purge(text, uuid) owner to passerelle_door;
revoke create on schema house, door from passerelle_door;
