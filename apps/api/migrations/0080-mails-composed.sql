-- What a mail says beyond its words: whom the headers name, what comes with it, what it does in a calendar, and what the organisation says in other words.
alter table mail drop constraint mail_template_check,
  add constraint mail_template_check check (template in ('CONTACT_INVITATION', 'STAFF_INVITATION', 'CONTACT_INVITATION_REMINDER', 'STAFF_INVITATION_REMINDER',
    'PASSWORD_RESET', 'LOGIN_EMAIL_CHANGE', 'NEW_DEVICE', 'SECURITY_CHANGE', 'DOCUMENT_EXPECTED', 'DATE_PROPOSAL', 'DATE_PROPOSAL_REMINDER',
    'DATES_ANSWER_RECEIPT', 'DATES_CHANGED', 'CALENDAR_INVITATION', 'CALENDAR_UPDATE', 'CALENDAR_CANCELLATION')),
  -- The headers as everybody reads them, when they are not the reader alone: {to: {name, address}, cc: [{name, address}]}.
  add column shown jsonb,
  -- The same mail to somebody else, without what is its first reader's alone.
  add column is_copy boolean not null default false,
  add column reply_to jsonb,
  add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  add column calendar_body text,
  -- The session may end for good; that a mail left stays.
  add column session_id uuid,
  -- A mail sent once more: the same words to the same person.
  add column resent_from uuid,
  add foreign key (organisation_id, session_id) references session on delete set null (session_id),
  add foreign key (organisation_id, resent_from) references mail on delete set null (resent_from),
  add check ((calendar_method is null) = (calendar_body is null)),
  -- A reply to a calendar message goes to whoever organises: the address that mails leave from.
  add check (calendar_method is null or reply_to is null);
create index mail_session on mail (organisation_id, session_id, created_at desc, id desc) where session_id is not null;
drop index mail_contact;
create index mail_contact on mail (organisation_id, contact_id, created_at desc, id desc) where contact_id is not null;
create index mail_resent on mail (organisation_id, resent_from) where resent_from is not null;

-- Files were checked and kept before: a mail only names them.
create table mail_attachment (
  organisation_id uuid not null references organisation,
  mail_id uuid not null,
  position integer not null check (position >= 0),
  storage_key text not null,
  file_name text not null check (file_name <> '' and file_name !~ '[[:cntrl:]]'),
  media_type text not null check (media_type ~ '^[a-z0-9.+-]+/[a-z0-9.+-]+$'),
  size bigint not null check (size > 0),
  primary key (organisation_id, mail_id, position),
  foreign key (organisation_id, mail_id) references mail on delete cascade
);
create index mail_attachment_key on mail_attachment (organisation_id, storage_key);
call house.protect('mail_attachment');
grant select, insert on mail_attachment to passerelle_app;

-- The words of an organisation in place of ours, each time they were saved; the latest holds. Never edited: an earlier one is saved again.
create table mail_template_version (
  organisation_id uuid not null references organisation,
  id uuid not null,
  template text not null,
  locale text not null check (locale in ('FR', 'EN')),
  number integer not null check (number > 0),
  subject text not null,
  heading text not null,
  body text not null,
  -- Back to our words, whatever they become.
  is_reset boolean not null default false,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, created_by) references staff_place,
  constraint mail_template_version_number unique (organisation_id, template, locale, number)
);
call house.protect('mail_template_version');
grant select, insert on mail_template_version to passerelle_app;
