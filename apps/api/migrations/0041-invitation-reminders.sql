alter table organisation add column remind_invited boolean not null default true;

-- An invitation never used is repeated after 7 and after 45 days, with a link of its own that voids the former (R-122, C-17).
alter table invitation
  add column locale text not null default 'FR' check (locale in ('FR', 'EN')),
  -- The name its mails give; kept, for those that leave weeks later.
  add column invited_by text,
  -- The invitation made by hand that this one repeats, and for which time.
  add column reminds uuid,
  add column reminder_step smallint check (reminder_step in (1, 2)),
  add check ((reminds is null) = (reminder_step is null)),
  add foreign key (organisation_id, reminds) references invitation;
-- At most one for each invitation and step, whatever crashes (L-07).
create unique index invitation_reminder on invitation (organisation_id, reminds, reminder_step) where reminds is not null;

alter table mail drop constraint mail_template_check,
  add constraint mail_template_check check (template in ('CONTACT_INVITATION', 'STAFF_INVITATION', 'CONTACT_INVITATION_REMINDER', 'STAFF_INVITATION_REMINDER',
    'PASSWORD_RESET', 'LOGIN_EMAIL_CHANGE', 'NEW_DEVICE', 'SECURITY_CHANGE', 'DOCUMENT_EXPECTED'));
