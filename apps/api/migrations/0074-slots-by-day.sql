-- The calendar of an organisation, day after day, until the screen is full.
create index slot_day on slot (organisation_id, date, starts_at, id);
