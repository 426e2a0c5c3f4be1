-- A learner is put in the trash like a contact, and comes back as it was.
alter table learner
  add column deleted_at timestamptz,
  add column deleted_by uuid,
  add foreign key (organisation_id, deleted_by) references staff_place;
create index learner_name on learner (organisation_id, name_key, id);
-- What is in the trash is no longer the client's to read.
drop policy contact on learner;
create policy contact on learner for select to passerelle_app
  using (house.kind() = 'contact' and company_id = house.company() and deleted_at is null);
