-- What a publication took the place of may be deleted for good: its successor stays, and points to nothing any more.
alter table publication
  drop constraint publication_replaces,
  add constraint publication_replaces foreign key (organisation_id, company_id, replaces_id)
    references publication (organisation_id, company_id, id) on delete set null (replaces_id) deferrable initially immediate;
