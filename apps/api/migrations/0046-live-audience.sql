-- What events concern whom, read by the live pusher in one exchange: it says that it is the house, and reads, in one statement of its own transaction.
create function house.audience_between(wanted uuid, first bigint, last bigint)
  returns table (seq bigint, audience text, centre_id uuid, company_id uuid, person_id uuid, kind text, subject_id uuid, gone boolean)
  language plpgsql as $$
#variable_conflict use_column
begin
  perform set_config('app.organisation', wanted::text, true), set_config('app.kind', 'house', true);
  return query select e.seq, e.audience, e.centre_id, e.company_id, e.person_id, e.kind, e.subject_id, e.gone
    from public.event_audience e where e.organisation_id = wanted and e.seq between first and last order by e.seq, e.position;
end $$;
