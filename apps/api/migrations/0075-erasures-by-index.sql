-- As before, without reading the whole journal for each thing that is deleted for good: each kind of name has an index of its own.
create index event_document on event (organisation_id, document_id) where document_id is not null;
create index event_learner on event (organisation_id, (facts ->> 'learnerId')) where facts ->> 'learnerId' is not null;
create index event_contact on event (organisation_id, (facts ->> 'contactId')) where facts ->> 'contactId' is not null;
create index event_learners on event using gin (string_to_array(facts ->> 'learnerIds', ',')) where facts ->> 'learnerIds' is not null;

grant create on schema door to passerelle_door;
drop function door.erase_facts(uuid[], uuid[], uuid[], uuid[], uuid[], uuid[]);
create function door.erase_facts(sessions uuid[], learners uuid[], contacts uuid[], documents uuid[], companies uuid[], accesses uuid[]) returns setof bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := house.organisation();
begin
  if house.kind() not in ('staff', 'house') or here is null then raise exception 'not for this viewer' using errcode = '42501'; end if;
  return query
    with about as (
      select e.seq from event e where e.organisation_id = here and e.session_id = any(sessions)
      union select e.seq from event e where e.organisation_id = here and e.document_id = any(documents)
      union select e.seq from event e where e.organisation_id = here and e.company_id = any(companies)
      union select e.seq from event e where e.organisation_id = here and e.actor_id = any(accesses)
      union select e.seq from event e where e.organisation_id = here and e.facts ->> 'learnerId' is not null and e.facts ->> 'learnerId' = any(learners::text[])
      union select e.seq from event e where e.organisation_id = here and e.facts ->> 'contactId' is not null and e.facts ->> 'contactId' = any(contacts::text[])
      union select e.seq from event e where e.organisation_id = here and e.facts ->> 'learnerIds' is not null
        and string_to_array(e.facts ->> 'learnerIds', ',') && learners::text[])
    update event e set facts = null, actor_name = '', salt = '' from about
    where e.organisation_id = here and e.seq = about.seq and e.facts is not null and e.kind <> 'journal.factsErased'
    returning e.seq;
end $$;

do $$
declare f text;
begin
  foreach f in array array['door.erase_facts(uuid[], uuid[], uuid[], uuid[], uuid[], uuid[])'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to passerelle_app', f);
    execute format('alter function %s owner to passerelle_door', f);
  end loop;
end $$;
revoke create on schema door from passerelle_door;
