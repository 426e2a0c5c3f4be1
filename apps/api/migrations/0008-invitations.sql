-- A member of the staff is added before choosing a password: until then the place has an address, and no account (R-120).
alter table staff_place alter column account_id drop not null, add column email text check (email = lower(email));
update staff_place p set email = a.email from account a where a.id = p.account_id;
alter table staff_place alter column email set not null;
create unique index staff_place_email on staff_place (organisation_id, email);

alter table organisation
  add column nda text check (nda ~ '^[0-9]{11}$'),
  add column vat_case text check (vat_case in ('EXEMPT_TRAINING', 'FRANCHISE', 'LIABLE')),
  -- One account may enter several companies that are not parent and subsidiary (C-15).
  add column allow_several_companies boolean not null default false,
  -- R-104: the box of the contact form is ticked beforehand.
  add column invite_new_contacts boolean not null default false,
  -- What a contact who is not the primary one may do, until told otherwise (SPEC 1.1).
  add column default_duties text[] not null default '{MANAGER,INVOICES}'
    check (default_duties <@ '{ADMINISTRATOR,MANAGER,SIGNATORY,INVOICES}');

-- An account enters a company once, whatever the number of its records there.
create unique index extranet_access_of_account on extranet_access (organisation_id, company_id, account_id) where cut_at is null;
drop policy contact on extranet_access;
create policy contact on extranet_access for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());

-- The right to enter, once, by a link sent to an address (L-16). Only the hash of the link's token is kept.
create table invitation (
  organisation_id uuid not null references organisation,
  id uuid not null,
  kind text not null check (kind in ('CONTACT', 'STAFF')),
  company_id uuid,
  contact_id uuid,
  staff_place_id uuid,
  email text not null check (email = lower(email)),
  token_hash bytea not null check (length(token_hash) = 32),
  -- A staff place or an extranet access; null for the house.
  created_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  cancelled_at timestamptz,
  -- Another invitation took its place.
  voided_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, company_id, contact_id) references contact (organisation_id, company_id, id) on update cascade,
  foreign key (organisation_id, staff_place_id) references staff_place,
  check ((kind = 'CONTACT') = (contact_id is not null) and (kind = 'CONTACT') = (company_id is not null)),
  check ((kind = 'STAFF') = (staff_place_id is not null)),
  check (num_nonnulls(accepted_at, cancelled_at, voided_at) <= 1)
);
create unique index invitation_of_contact on invitation (organisation_id, contact_id)
  where accepted_at is null and cancelled_at is null and voided_at is null;
create unique index invitation_of_staff on invitation (organisation_id, staff_place_id)
  where accepted_at is null and cancelled_at is null and voided_at is null;
create index invitation_latest on invitation (organisation_id, contact_id, created_at desc);
create index invitation_token on invitation (token_hash);
call house.protect('invitation');
create policy contact on invitation for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());
grant select, insert, update on invitation to passerelle_app;
grant select on invitation to passerelle_door;
