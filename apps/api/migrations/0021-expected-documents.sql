-- What one side owes the other by a day (B-17).
create table expected_document (
  organisation_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  session_id uuid,
  side text not null check (side in ('COMPANY_OWES', 'ORGANISATION_OWES')),
  label text not null check (label <> '' and length(label) <= 200),
  kind text check (kind <> 'INTERNAL'),
  due_on date not null,
  -- Whether the contacts are written to, and not only told on the extranet.
  by_mail boolean not null,
  created_at timestamptz not null,
  created_by uuid not null,
  fulfilled_at timestamptz,
  received_document_id uuid,
  publication_id uuid,
  -- The reminder leaves once at most.
  reminded_at timestamptz,
  -- Id of the fact that is the reminder: told twice, it is one fact, and one mail per address.
  reminder_id uuid not null,
  cancelled_at timestamptz,
  cancelled_by uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, company_id, id),
  foreign key (organisation_id, company_id) references company,
  foreign key (organisation_id, session_id, company_id) references booking (organisation_id, session_id, company_id),
  foreign key (organisation_id, company_id, received_document_id) references received_document (organisation_id, company_id, id),
  foreign key (organisation_id, company_id, publication_id) references publication (organisation_id, company_id, id),
  foreign key (organisation_id, created_by) references staff_place,
  foreign key (organisation_id, cancelled_by) references staff_place,
  check ((fulfilled_at is null) = (num_nonnulls(received_document_id, publication_id) = 0)),
  check (side = 'COMPANY_OWES' or kind is not null),
  check (received_document_id is null or side = 'COMPANY_OWES'),
  check (publication_id is null or side = 'ORGANISATION_OWES'),
  check ((cancelled_at is null) = (cancelled_by is null)),
  check (cancelled_at is null or fulfilled_at is null)
);
create index expected_document_company on expected_document (organisation_id, company_id, due_on, id);
create index expected_document_session on expected_document (organisation_id, session_id) where session_id is not null;
call house.protect('expected_document');
create policy contact on expected_document for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());
grant select, insert, update on expected_document to passerelle_app;

-- What the sender said it answers: taking the document back opens the expectation again, undoing ticks it again.
alter table received_document
  add column expected_document_id uuid,
  add foreign key (organisation_id, company_id, expected_document_id) references expected_document (organisation_id, company_id, id);
alter table notification add foreign key (organisation_id, expected_document_id) references expected_document;
