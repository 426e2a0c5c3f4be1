create table organisation (
  id uuid primary key,
  name text not null check (name <> ''),
  siret text check (siret ~ '^[0-9]{14}$'),
  extranet_activated_at timestamptz,
  -- The end of the organisation's chain of events: locked by each act, last thing before its commit.
  chain_seq bigint not null default 0,
  chain_hash bytea not null default '\x',
  created_at timestamptz not null
);
call house.protect('organisation', 'id');
create policy contact on organisation for select to passerelle_app using (house.kind() = 'contact');
grant select, insert, update on organisation to passerelle_app;

create table centre (
  organisation_id uuid not null references organisation,
  id uuid not null,
  name text not null check (name <> ''),
  city text,
  colour text not null check (colour ~ '^#[0-9a-f]{6}$'),
  -- A centre's own address is global by nature: one host leads to one centre.
  host text unique,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, name)
);
call house.protect('centre');
create policy contact on centre for select to passerelle_app using (house.kind() = 'contact');
grant select, insert, update on centre to passerelle_app;

-- Accounts and sign-ins belong to a person, not to an organisation. The application role has no right on them:
-- it enters by the door functions only.
create table account (
  id uuid primary key,
  email text not null check (email = lower(email)),
  password_hash text not null,
  locale text not null default 'FR' check (locale in ('FR', 'EN')),
  created_at timestamptz not null,
  unique (email)
);
create table sign_in (
  id uuid primary key,
  account_id uuid not null references account,
  side text not null check (side in ('console', 'extranet')),
  token_hash bytea not null check (length(token_hash) = 32),
  user_agent text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  unique (token_hash)
);
create index sign_in_account on sign_in (account_id) where ended_at is null;
create table sign_in_attempt (key bytea not null, at timestamptz not null);
create index sign_in_attempt_key on sign_in_attempt (key, at);
alter table account enable row level security;
alter table account force row level security;
create policy owner on account to passerelle_owner using (true) with check (true);
create policy door on account to passerelle_door using (true) with check (true);
alter table sign_in enable row level security;
alter table sign_in force row level security;
create policy owner on sign_in to passerelle_owner using (true) with check (true);
create policy door on sign_in to passerelle_door using (true) with check (true);
alter table sign_in_attempt enable row level security;
alter table sign_in_attempt force row level security;
create policy owner on sign_in_attempt to passerelle_owner using (true) with check (true);
create policy door on sign_in_attempt to passerelle_door using (true) with check (true);
grant select, insert, update on account, sign_in to passerelle_door;
grant select, insert, delete on sign_in_attempt to passerelle_door;

create table staff_place (
  organisation_id uuid not null references organisation,
  id uuid not null,
  account_id uuid not null references account,
  role text not null check (role in ('ADMIN', 'COORDINATOR', 'ACCOUNTANT', 'READER')),
  first_name text not null,
  last_name text not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, account_id)
);
call house.protect('staff_place');
grant select, insert, update on staff_place to passerelle_app;
create index staff_place_account on staff_place (account_id);
create index staff_place_id on staff_place (id);

-- The centres a coordinator works for.
create table staff_place_centre (
  organisation_id uuid not null,
  staff_place_id uuid not null,
  centre_id uuid not null,
  primary key (organisation_id, staff_place_id, centre_id),
  foreign key (organisation_id, staff_place_id) references staff_place,
  foreign key (organisation_id, centre_id) references centre
);
call house.protect('staff_place_centre');
grant select, insert, delete on staff_place_centre to passerelle_app;

create table company (
  organisation_id uuid not null references organisation,
  id uuid not null,
  centre_id uuid not null,
  kind text not null check (kind in ('COMPANY', 'INDIVIDUAL')),
  name text not null check (name <> ''),
  name_key text not null,
  siret text check (siret ~ '^[0-9]{14}$'),
  address text,
  postal_code text,
  city text,
  city_key text,
  parent_company_id uuid,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, centre_id) references centre,
  foreign key (organisation_id, parent_company_id) references company,
  check (parent_company_id <> id)
);
create unique index company_siret on company (organisation_id, siret) where siret is not null;
create index company_name on company (organisation_id, name_key, id);
call house.protect('company');
create policy contact on company for select to passerelle_app using (house.kind() = 'contact' and id = house.company());
grant select, insert, update on company to passerelle_app;

create table contact (
  organisation_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  first_name text not null,
  last_name text not null check (last_name <> ''),
  email text,
  phone text,
  job_title text,
  is_primary boolean not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, company_id, id),
  foreign key (organisation_id, company_id) references company
);
create unique index contact_primary on contact (organisation_id, company_id) where is_primary;
call house.protect('contact');
create policy contact on contact for select to passerelle_app using (house.kind() = 'contact' and company_id = house.company());
grant select, insert, update on contact to passerelle_app;

-- An access is of one contact, for the company that the contact belongs to (R-082).
create table extranet_access (
  organisation_id uuid not null,
  id uuid not null,
  company_id uuid not null,
  contact_id uuid not null,
  account_id uuid not null references account,
  opened_at timestamptz not null,
  cut_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, company_id, contact_id) references contact (organisation_id, company_id, id),
  unique (organisation_id, company_id, contact_id, id)
);
create unique index extranet_access_open on extranet_access (organisation_id, contact_id) where cut_at is null;
create index extranet_access_id on extranet_access (id);
create index extranet_access_account on extranet_access (account_id) where cut_at is null;
create index extranet_access_company on extranet_access (organisation_id, company_id) where cut_at is null;
call house.protect('extranet_access');
create policy contact on extranet_access for select to passerelle_app using (house.kind() = 'contact' and id = house.access());
grant select, insert, update on extranet_access to passerelle_app;
