-- What leaves the house by mail: written in the transaction of the act that makes it leave, sent by a job after it.
create table mail (
  organisation_id uuid not null references organisation,
  id uuid not null,
  -- The fact that makes it leave: acts and listeners may run twice, a fact reaches an address once.
  event_id uuid not null,
  template text not null check (template in ('CONTACT_INVITATION', 'STAFF_INVITATION', 'PASSWORD_RESET', 'LOGIN_EMAIL_CHANGE', 'NEW_DEVICE', 'DOCUMENT_EXPECTED')),
  locale text not null check (locale in ('FR', 'EN')),
  from_name text not null check (from_name <> ''),
  to_name text not null,
  -- One address: what could end a header, or begin a second recipient, never gets here.
  to_address text not null check (length(to_address) <= 254 and to_address ~ '^[^[:space:][:cntrl:],;:<>()"@]+@[^[:space:][:cntrl:],;:<>()"@]+$'),
  subject text not null check (subject <> '' and subject !~ '[[:cntrl:]]'),
  -- Where the link stands, both bodies hold a mark. What the link opens is for the recipient alone: it is forgotten once the mail has left.
  html text not null,
  text text not null,
  link text,
  state text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'FAILED', 'CANCELLED')),
  attempts integer not null default 0 check (attempts >= 0),
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  message_id text,
  centre_id uuid,
  company_id uuid,
  contact_id uuid,
  staff_place_id uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, event_id, to_address),
  foreign key (organisation_id, centre_id) references centre,
  foreign key (organisation_id, company_id) references company,
  foreign key (organisation_id, contact_id) references contact,
  foreign key (organisation_id, staff_place_id) references staff_place,
  check ((state = 'SENT') = (sent_at is not null) and (state = 'SENT') = (message_id is not null)),
  check (state in ('QUEUED', 'FAILED') or link is null)
);
create index mail_created on mail (organisation_id, created_at desc, id desc);
create index mail_company on mail (organisation_id, company_id, created_at desc, id desc) where company_id is not null;
create index mail_unsent on mail (organisation_id, state, created_at desc, id desc) where state <> 'SENT';
call house.protect('mail');
grant select, insert, update on mail to passerelle_app;

alter table event_audience drop constraint event_audience_kind_check,
  add constraint event_audience_kind_check check (kind in ('SESSION', 'BOOKING', 'DOCUMENT', 'PUBLICATION', 'NOTIFICATION', 'COMPANY', 'VIEWER', 'MAIL'));
