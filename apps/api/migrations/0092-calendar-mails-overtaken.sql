-- A calendar goes by the uid of an entry and the highest sequence it was told (RFC 5546): a lower one that still waits need not leave any more.
alter table mail
  add column calendar_uid text,
  add column calendar_sequence integer check (calendar_sequence >= 0),
  -- How often it was handed to the mail server without an answer: its reader may have it. Counted before the dialogue begins, and taken back by any answer;
  -- a process that dies in between leaves it. Of calendar messages alone: whether a day has to be taken out of a calendar depends on it.
  add column unanswered integer not null default 0 check (unanswered >= 0),
  -- WITHDRAWN: what it says no longer holds. OVERTAKEN: its calendar is told of something later. Those of before say nothing.
  add column cancel_reason text check (cancel_reason in ('WITHDRAWN', 'OVERTAKEN')),
  add check (cancel_reason is null or state = 'CANCELLED');
-- What became of those that wait is not known any more.
update mail set calendar_uid = coalesce(substring(calendar_body from E'\nUID:([^\r\n]+)'), id::text),
  calendar_sequence = coalesce(substring(calendar_body from E'\nSEQUENCE:([0-9]+)')::int, 0), unanswered = case when state = 'QUEUED' then 1 else 0 end
where calendar_body is not null;
alter table mail add check (num_nonnulls(calendar_body, calendar_uid, calendar_sequence) in (0, 3));
create index mail_calendar on mail (organisation_id, calendar_uid) where calendar_uid is not null;
