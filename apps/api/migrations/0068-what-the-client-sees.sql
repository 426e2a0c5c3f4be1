-- Since when a client has been cancelled or lost, whichever of the two: from the one to the other, it reads no other day (C-09).
alter table booking add column cancelled_at timestamptz;
update booking set cancelled_at = coalesce(status_changed_at, created_at) where status in ('CANCELLED', 'LOST');
alter table booking add constraint booking_cancelled check (cancelled_at is null or status in ('CANCELLED', 'LOST'));

-- A session in the trash may be listed nowhere, and yet its documents stay where they are, under its title (R-043, C-05): a contact also reads the
-- session of what was published to the company, and of what it sent.
drop policy contact on session;
create policy contact on session for select to passerelle_app using (house.kind() = 'contact'
  and ((organisation_id, id) in (
      select v.organisation_id, v.subject_id from company_visibility v where v.company_id = house.company() and v.kind = 'SESSION')
    or deleted_at is not null and ((organisation_id, id) in (
        select p.organisation_id, p.session_id from publication p where p.company_id = house.company() and p.withdrawn_at is null)
      or (organisation_id, id) in (
        select r.organisation_id, r.session_id from received_document r where r.company_id = house.company() and r.session_id is not null))));

-- What is hidden of the trash, and shown again, when the setting changes.
create index session_publication_company on session_publication (organisation_id, session_id) where unpublished_at is null;
