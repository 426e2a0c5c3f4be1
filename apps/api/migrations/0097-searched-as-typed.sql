-- «Lætitia» and «Großmann» are found however they are typed: what is searched is written by the one function that does it as `normaliseSearch` does.
alter table mail
  drop column search_key,
  add column search_key text not null generated always as (left(house.searchable(to_name || ' ' || to_address || ' ' || subject), 600)) stored;
-- It went with its column.
create index mail_listed on mail (organisation_id, created_at desc, id desc) include (centre_id, search_key);
alter table date_proposal
  add column recipient_key text not null generated always as (house.searchable(recipient_name || ' ' || recipient_address)) stored;
