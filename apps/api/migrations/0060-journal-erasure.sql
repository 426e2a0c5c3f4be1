-- The journal stays append-only; one thing may be done to an event: erase what it says in words of somebody who is finally deleted. The facts, the
-- name of who acted and the salt go together, and nothing else moves: the digest keeps the chain whole, and without the salt nobody guesses the words.
create function house.let_only_erasures() returns trigger language plpgsql as $$
begin
  if current_user <> 'passerelle_door' then raise exception 'the journal is append-only'; end if;
  if new.facts is not null or new.actor_name <> '' or length(new.salt) > 0
    or (to_jsonb(new) - array['facts', 'actor_name', 'salt']) is distinct from (to_jsonb(old) - array['facts', 'actor_name', 'salt'])
  then raise exception 'the journal is append-only'; end if;
  return new;
end $$;
-- By row: a statement that changes no row changes no journal.
drop trigger event_is_append_only on event;
create trigger event_is_append_only before delete or truncate on event for each statement execute function house.refuse_change();
create trigger event_lets_only_erasures before update on event for each row execute function house.let_only_erasures();

grant select, update (facts, actor_name, salt) on event to passerelle_door;
grant create on schema door to passerelle_door;

-- Answers the numbers it erased. The act of erasure itself names nobody, and is never erased: it says which facts are gone by right.
create function door.erase_facts(sessions uuid[], learners uuid[], contacts uuid[], documents uuid[], companies uuid[], accesses uuid[]) returns setof bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if house.kind() not in ('staff', 'house') or house.organisation() is null then raise exception 'not for this viewer' using errcode = '42501'; end if;
  return query
    update event set facts = null, actor_name = '', salt = ''
    where organisation_id = house.organisation() and facts is not null and kind <> 'journal.factsErased'
      and (session_id = any(sessions) or document_id = any(documents) or company_id = any(companies) or actor_id = any(accesses)
        or (facts ->> 'learnerId') = any(learners::text[]) or (facts ->> 'contactId') = any(contacts::text[])
        or string_to_array(facts ->> 'learnerIds', ',') && learners::text[])
    returning seq;
end $$;
revoke all on function door.erase_facts(uuid[], uuid[], uuid[], uuid[], uuid[], uuid[]) from public;
grant execute on function door.erase_facts(uuid[], uuid[], uuid[], uuid[], uuid[], uuid[]) to passerelle_app;
alter function door.erase_facts(uuid[], uuid[], uuid[], uuid[], uuid[], uuid[]) owner to passerelle_door;
revoke create on schema door from passerelle_door;

-- What histories are read by besides a session or a company: a person, a period; and the few acts of erasure, which every check of the chain reads.
create index event_actor on event (organisation_id, actor_id, seq desc) where actor_id is not null;
create index event_time on event (organisation_id, occurred_at);
create index event_erasures on event (organisation_id) where kind = 'journal.factsErased';

-- What words are searched in: lower case, no accents, straight apostrophes, as `normaliseSearch` writes what is typed.
create function house.searchable(words text) returns text language sql immutable parallel safe
  as $$ select replace(replace(replace(translate(regexp_replace(normalize(lower(words), NFKD), '[\u0300-\u036f]', '', 'g'), '’‘ʼ', ''''''''),
    'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss') $$;
grant execute on function house.searchable(text) to passerelle_app;
