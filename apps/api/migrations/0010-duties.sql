-- Ended with its contact, and given back with it (R-110).
alter table extranet_access add column cut_with_contact boolean not null default false,
  add check (cut_at is not null or not cut_with_contact);

-- What a contact may do for its company, once somebody has said so; without a row, the defaults hold (B-06).
create table contact_duties (
  organisation_id uuid not null,
  contact_id uuid not null,
  company_id uuid not null,
  duties text[] not null check (duties <@ '{ADMINISTRATOR,MANAGER,SIGNATORY,INVOICES}'),
  set_at timestamptz not null,
  set_by uuid,
  primary key (organisation_id, contact_id),
  foreign key (organisation_id, company_id, contact_id) references contact (organisation_id, company_id, id) on update cascade
);
call house.protect('contact_duties');
create policy contact on contact_duties for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());
grant select, insert, update on contact_duties to passerelle_app;
