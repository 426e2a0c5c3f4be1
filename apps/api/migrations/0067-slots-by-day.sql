-- What a calendar shows of a period: the slots of its days, whatever their sessions.
create index slot_day on slot (organisation_id, date, starts_at, id) include (session_id);
