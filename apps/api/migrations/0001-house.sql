-- Who asks. Set by the API for one transaction with set_config(…, true); unset or empty sees nothing.
create schema house;

create function house.organisation() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
create function house.kind() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('app.kind', true), '') $$;
create function house.company() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.company', true), '')::uuid $$;
-- The staff place or extranet access the request acts under.
create function house.access() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.access', true), '')::uuid $$;

grant usage on schema house, public to passerelle_app, passerelle_door;

-- Gives a table its net: the organisation is a restrictive policy, so no permissive one can widen it.
-- The owner needs a policy of its own, since row security is forced on it too (managed servers refuse BYPASSRLS).
create procedure house.protect(subject regclass, organisation_column text default 'organisation_id') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', subject);
  execute format('alter table %s force row level security', subject);
  execute format('create policy owner on %s to passerelle_owner using (true) with check (true)', subject);
  execute format('create policy door on %s to passerelle_door using (true) with check (true)', subject);
  execute format('create policy organisation on %s as restrictive to passerelle_app using (%I = house.organisation()) with check (%I = house.organisation())', subject, organisation_column, organisation_column);
  execute format('create policy staff on %s to passerelle_app using (house.kind() in (''staff'', ''house'')) with check (house.kind() in (''staff'', ''house''))', subject);
end $$;
