-- Mails leave in their time: while the mail server refuses, they are held; beyond the day's number, they wait for tomorrow. One that came back says so.
alter table mail drop constraint mail_state_check, drop constraint mail_check, drop constraint mail_check1,
  add constraint mail_state_check check (state in ('QUEUED', 'SENT', 'FAILED', 'BOUNCED', 'CANCELLED')),
  add constraint mail_sent_check check ((state in ('SENT', 'BOUNCED')) = (sent_at is not null) and (state in ('SENT', 'BOUNCED')) = (message_id is not null)),
  -- Next attempt, and since when attempts are made.
  add column due_at timestamptz,
  add column queued_at timestamptz,
  add column bounced_at timestamptz,
  -- What the mail's own pages are opened by: the tokens until it has left, their hashes for as long as they open something.
  add column files_token text,
  add column files_hash bytea check (length(files_hash) = 32),
  add column stop_token text,
  add column stop_hash bytea check (length(stop_hash) = 32),
  add constraint mail_secrets_check check (state in ('QUEUED', 'FAILED') or num_nonnulls(link, files_token, stop_token) = 0),
  add constraint mail_bounced_check check ((state = 'BOUNCED') = (bounced_at is not null));
update mail set due_at = created_at, queued_at = created_at where state in ('QUEUED', 'FAILED');
create index mail_due on mail (organisation_id, due_at) where state = 'QUEUED';
create index mail_sent on mail (organisation_id, sent_at) where sent_at is not null;
create index mail_message on mail (message_id) where message_id is not null;
create unique index mail_files on mail (files_hash) where files_hash is not null;
create unique index mail_stop on mail (stop_hash) where stop_hash is not null;

alter table organisation add column mails_per_day integer not null default 2000 check (mails_per_day between 1 and 1000000);

create table mail_circuit (
  organisation_id uuid primary key references organisation,
  -- Refusals of the mail server in a row, that were not about one message.
  failures integer not null default 0 check (failures >= 0),
  reason text,
  held_since timestamptz,
  -- The next time one mail is tried, and how many were tried in vain since.
  retry_at timestamptz,
  probes integer not null default 0 check (probes >= 0),
  check ((held_since is null) = (retry_at is null))
);
call house.protect('mail_circuit');
grant select, insert, update on mail_circuit to passerelle_app;
grant select on mail_circuit to passerelle_door;

-- Whoever asked for no more of the reminders of one sort, from one organisation.
create table mail_refusal (
  organisation_id uuid not null references organisation,
  address text not null,
  template text not null,
  refused_at timestamptz not null,
  primary key (organisation_id, address, template)
);
call house.protect('mail_refusal');
grant select, insert on mail_refusal to passerelle_app;

grant create on schema door to passerelle_door;

-- Where mails should have been tried a while ago: their job was lost, or given up.
create function door.late_mails() returns table (organisation_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select distinct m.organisation_id from mail m where m.state = 'QUEUED' and m.due_at < now() - interval '5 minutes'
          and not exists (select from mail_circuit c where c.organisation_id = m.organisation_id and c.held_since is not null) $$;

-- Where they are held and nobody tries: the job of trying was lost.
create function door.held_mails() returns table (organisation_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select c.organisation_id from mail_circuit c where c.retry_at < now() - interval '5 minutes' $$;

-- The files of a mail, for whoever holds its link: sixty days, and not once it is cancelled.
create function door.mail_files(hash bytea, now timestamptz) returns table (organisation_id uuid, mail_id uuid, locale text, sender text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select m.organisation_id, m.id, m.locale, m.from_name from mail m
          where m.files_hash = hash and m.state <> 'CANCELLED' and m.created_at > now - interval '60 days' $$;

-- The reminders that a link ends.
create function door.mail_stop(hash bytea) returns table (organisation_id uuid, mail_id uuid, locale text, sender text, refused boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select m.organisation_id, m.id, m.locale, m.from_name, exists (select from mail_refusal r
            where (r.organisation_id, r.address, r.template) = (m.organisation_id, lower(m.to_address), m.template))
          from mail m where m.stop_hash = hash $$;

-- Whose mail came back.
create function door.mail_of_message(message text) returns table (organisation_id uuid, mail_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select m.organisation_id, m.id from mail m where m.message_id = message $$;

grant select on mail_refusal to passerelle_door;
do $$
declare f text;
begin
  foreach f in array array['door.late_mails()', 'door.held_mails()', 'door.mail_files(bytea, timestamptz)',
    'door.mail_stop(bytea)', 'door.mail_of_message(text)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to passerelle_app', f);
    execute format('alter function %s owner to passerelle_door', f);
  end loop;
end $$;
revoke create on schema door from passerelle_door;
