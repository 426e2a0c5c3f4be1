-- As before; the numbers are found first, so that no plan is made for many of them where there are a few.
grant create on schema door to passerelle_door;
drop function door.erase_facts(uuid[], uuid[], uuid[], uuid[], uuid[], uuid[]);
create function door.erase_facts(sessions uuid[], learners uuid[], contacts uuid[], documents uuid[], companies uuid[], accesses uuid[]) returns setof bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := house.organisation();
  numbers bigint[];
begin
  if house.kind() not in ('staff', 'house') or here is null then raise exception 'not for this viewer' using errcode = '42501'; end if;
  numbers := array(
    select e.seq from event e where e.organisation_id = here and e.session_id = any(sessions)
    union select e.seq from event e where e.organisation_id = here and e.document_id = any(documents)
    union select e.seq from event e where e.organisation_id = here and e.company_id = any(companies)
    union select e.seq from event e where e.organisation_id = here and e.actor_id = any(accesses)
    union select e.seq from event e where e.organisation_id = here and e.facts ->> 'learnerId' is not null and e.facts ->> 'learnerId' = any(learners::text[])
    union select e.seq from event e where e.organisation_id = here and e.facts ->> 'contactId' is not null and e.facts ->> 'contactId' = any(contacts::text[])
    union select e.seq from event e where e.organisation_id = here and e.facts ->> 'learnerIds' is not null
      and string_to_array(e.facts ->> 'learnerIds', ',') && learners::text[]);
  return query
    update event e set facts = null, actor_name = '', salt = ''
    where e.organisation_id = here and e.seq = any(numbers) and e.facts is not null and e.kind <> 'journal.factsErased'
    returning e.seq;
end $$;
revoke all on function door.erase_facts(uuid[], uuid[], uuid[], uuid[], uuid[], uuid[]) from public;
grant execute on function door.erase_facts(uuid[], uuid[], uuid[], uuid[], uuid[], uuid[]) to passerelle_app;
alter function door.erase_facts(uuid[], uuid[], uuid[], uuid[], uuid[], uuid[]) owner to passerelle_door;
revoke create on schema door from passerelle_door;
