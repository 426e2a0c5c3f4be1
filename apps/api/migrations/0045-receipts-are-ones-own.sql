-- A receipt says who opened a document: a contact writes its own, and nobody writes a colleague's. Colleagues read each other's.
create function house.contact() returns uuid language sql stable parallel safe
  as $$ select a.contact_id from public.extranet_access a
    where a.organisation_id = house.organisation() and a.id = house.access() and a.company_id = house.company() and a.cut_at is null $$;

drop policy contact_adds on receipt;
drop policy contact_reopens on receipt;
create policy contact_adds on receipt for insert to passerelle_app
  with check (house.kind() = 'contact' and company_id = house.company() and contact_id = house.contact());
create policy contact_reopens on receipt for update to passerelle_app
  using (house.kind() = 'contact' and company_id = house.company() and contact_id = house.contact())
  with check (house.kind() = 'contact' and company_id = house.company() and contact_id = house.contact());
