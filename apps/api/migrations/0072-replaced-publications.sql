-- What took the place of a publication in one act (B-08): the client is told of both at once.
alter table publication
  add column replaces_id uuid,
  add constraint publication_replaces foreign key (organisation_id, company_id, replaces_id)
    references publication (organisation_id, company_id, id) deferrable initially immediate;
create unique index publication_replaced_once on publication (organisation_id, replaces_id) where replaces_id is not null;
alter table notification add column replaced_title text;
