-- The trash, by day: what is listed, and what is looked through every night.
create index document_trash on document (organisation_id, deleted_at desc, id) where deleted_at is not null;
create index received_document_trash on received_document (organisation_id, removed_at desc, id) where removed_at is not null;
create index learner_trash on learner (organisation_id, deleted_at desc, id) where deleted_at is not null;
create index contact_trash on contact (organisation_id, deleted_at desc, id) where deleted_at is not null;
-- Each removal asks every table that could hold on to it.
create index publication_document on publication (organisation_id, document_id, version_id);
create index document_version_key on document_version (organisation_id, storage_key);
create index expected_document_publication on expected_document (organisation_id, publication_id) where publication_id is not null;
create index expected_document_received on expected_document (organisation_id, received_document_id) where received_document_id is not null;
create index received_document_expected on received_document (organisation_id, expected_document_id) where expected_document_id is not null;
create index received_document_key on received_document (organisation_id, storage_key);

-- The end of something that lay in the trash: the application's role may not delete most of it, and this is the only way. Whether its time has come
-- and no law wants it is decided before, under its lock; here is refused what would take something from a client's hands. It says how many rows of
-- each table went.
create function house.purge(what text, subject uuid) returns table (name text, removed bigint)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  here constant uuid := house.organisation();
  sessions uuid[] := '{}';
  enrolments uuid[] := '{}';
  documents uuid[] := '{}';
  publications uuid[] := '{}';
  received uuid[] := '{}';
  expected uuid[] := '{}';
  learners uuid[] := '{}';
  contacts uuid[] := '{}';
  keys text[];
  step record;
  gone bigint;
begin
  if here is null or not (house.kind() = 'house' or house.kind() = 'staff' and exists (select from staff_place p
      where (p.organisation_id, p.id) = (here, house.access()) and p.role = 'ADMIN' and p.ended_at is null)) then
    raise exception 'not for this viewer' using errcode = '42501';
  end if;

  case what
    when 'SESSION' then sessions := array(select id from session where (organisation_id, id) = (here, subject) and deleted_at is not null);
    when 'ENROLMENT' then enrolments := array(select id from enrolment where (organisation_id, id) = (here, subject) and removed_at is not null and not kept);
    when 'DOCUMENT' then documents := array(select id from document where (organisation_id, id) = (here, subject) and deleted_at is not null);
    when 'RECEIVED_DOCUMENT' then received := array(select id from received_document where (organisation_id, id) = (here, subject) and removed_at is not null);
    when 'LEARNER' then learners := array(select id from learner where (organisation_id, id) = (here, subject) and deleted_at is not null);
    when 'CONTACT' then contacts := array(select id from contact where (organisation_id, id) = (here, subject) and deleted_at is not null);
  end case;
  if what = 'SESSION' then
    enrolments := array(select id from enrolment where organisation_id = here and session_id = any(sessions));
    documents := array(select id from document where organisation_id = here and session_id = any(sessions));
    received := array(select id from received_document where organisation_id = here and session_id = any(sessions));
    expected := array(select id from expected_document where organisation_id = here and session_id = any(sessions));
  end if;
  publications := array(select id from publication where organisation_id = here and document_id = any(documents));
  if exists (select from publication where organisation_id = here and withdrawn_at is null
      and (id = any(publications) or session_id = any(sessions) or enrolment_id = any(enrolments))) then
    raise exception 'a client still holds documents of it' using errcode = '55006';
  end if;
  keys := array(select storage_key from document_version where organisation_id = here and document_id = any(documents)
    union select storage_key from received_document where organisation_id = here and id = any(received));

  -- What was expected and what came point to each other: checked once both are gone.
  set constraints all deferred;
  for step in select * from (values
    ('company_visibility', 'subject_id = any($2 || $3 || $4 || $5 || $6 || $7)'),
    ('notification', 'session_id = any($2) or enrolment_id = any($3) or publication_id = any($5) or received_document_id = any($6) or expected_document_id = any($7)'),
    ('receipt', 'publication_id = any($5)'),
    ('received_document', 'id = any($6)'),
    ('expected_document', 'id = any($7)'),
    ('publication', 'id = any($5)'),
    ('document_version', 'document_id = any($4)'),
    ('document', 'id = any($4)'),
    ('upload', 'storage_key = any($10) and not exists (select from document_version v where (v.organisation_id, v.storage_key) = (x.organisation_id, x.storage_key))
       and not exists (select from received_document r where (r.organisation_id, r.storage_key) = (x.organisation_id, x.storage_key))'),
    ('seat', 'session_id = any($2) or enrolment_id = any($3)'),
    ('enrolment', 'id = any($3)'),
    ('session_publication', 'session_id = any($2)'),
    ('booking', 'session_id = any($2)'),
    ('slot', 'session_id = any($2)'),
    ('session', 'id = any($2)'),
    ('learner', 'id = any($8)'),
    ('mail', 'contact_id = any($9)'),
    ('invitation', 'contact_id = any($9)'),
    ('contact_duties', 'contact_id = any($9)'),
    ('contact', 'id = any($9)')) as steps (subject_table, which)
  loop
    execute format('delete from %I x where x.organisation_id = $1 and (%s)', step.subject_table, step.which)
      using here, sessions, enrolments, documents, publications, received, expected, learners, contacts, keys;
    get diagnostics gone = row_count;
    if gone > 0 then
      name := step.subject_table;
      removed := gone;
      return next;
    end if;
  end loop;
  -- An import remembers whom it made or changed, by name.
  update import_change set subject_name = '', before = '{}' where organisation_id = here and subject_id = any(learners || contacts);
  set constraints all immediate;
end $$;
revoke all on function house.purge(text, uuid) from public;
grant execute on function house.purge(text, uuid) to passerelle_app;

grant select, delete on session, slot, booking, session_publication, enrolment, seat, document, document_version, publication, receipt, upload,
  received_document, expected_document, notification, company_visibility, learner, contact, mail, invitation, contact_duties to passerelle_door;
grant select, update on import_change to passerelle_door;
create policy door on notification to passerelle_door using (true) with check (true);
grant create on schema house to passerelle_door;
alter function house.purge(text, uuid) owner to passerelle_door;
revoke create on schema house from passerelle_door;
