-- The contact who has just put a name on a reserved place takes it back: the place waits for a name again (R-095).
alter table enrolment
  add column removed_by_contact uuid,
  add foreign key (organisation_id, company_id, removed_by_contact) references contact (organisation_id, company_id, id) deferrable initially immediate,
  drop constraint enrolment_check1,
  add constraint enrolment_removed check ((removed_at is null) = (num_nonnulls(removed_by, removed_by_contact) = 0) and num_nonnulls(removed_by, removed_by_contact) <= 1),
  -- Whoever gave a name takes it back, nobody else of the company.
  add constraint enrolment_taken_back check (removed_by_contact is null or removed_by_contact = added_by_contact);
create policy contact_takes_back on enrolment for update to passerelle_app
  using (house.kind() = 'contact' and company_id = house.company() and added_by_contact = house.contact() and removed_at is null)
  with check (house.kind() = 'contact' and company_id = house.company() and removed_by_contact = house.contact() and not kept);
create policy contact_takes_back on seat for update to passerelle_app
  using (house.kind() = 'contact' and company_id = house.company() and exists (select from enrolment e
    where (e.organisation_id, e.id) = (seat.organisation_id, seat.enrolment_id) and e.added_by_contact = house.contact()))
  with check (house.kind() = 'contact' and company_id = house.company() and named_at is null and released_at is null);
