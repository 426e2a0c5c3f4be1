-- The page of proposals counts the states of all of them: where one stands is read from its own row, but for the day. Row-level security asks its
-- question of each row of each table that is joined, and lets no index answer an expression that the database does not hold for leakproof.
alter table date_proposal
  add column centre_id uuid,
  -- What was answered, once it was.
  add column outcome text check (outcome in ('ACCEPTED', 'DECLINED', 'OPTION_CHOSEN'));
update date_proposal p set centre_id = s.centre_id,
    outcome = (select a.outcome from date_answer a where (a.organisation_id, a.proposal_id) = (p.organisation_id, p.id))
  from session s where (s.organisation_id, s.id) = (p.organisation_id, p.session_id);
alter table date_proposal
  alter column centre_id set not null,
  add foreign key (organisation_id, centre_id) references centre,
  add check ((outcome is null) = (answered_at is null)),
  add column standing text not null generated always as (case
    when outcome = 'OPTION_CHOSEN' and confirmed_at is not null then 'ACCEPTED'
    when outcome is not null then outcome
    when voided_at is not null then 'VOIDED'
    when suspended_at is not null then 'SUSPENDED' else 'WAITING' end) stored;
-- Counted, and listed state by state, by the index alone: the company is there because the rights read it.
create index date_proposal_standing on date_proposal (organisation_id, standing, due_on, id) include (centre_id, company_id);
create index date_proposal_sent on date_proposal (organisation_id, sent_at desc, id desc) where voided_at is null;

-- As the owner: kept by the database, whatever act moves a session to another centre.
create function house.centre_of_session_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update date_proposal set centre_id = new.centre_id where organisation_id = new.organisation_id and session_id = new.id;
  return null;
end $$;
revoke all on function house.centre_of_session_changed() from public;
create trigger session_centre_changed after update of centre_id on session for each row
  when (old.centre_id <> new.centre_id) execute function house.centre_of_session_changed();

-- What a search of the mails looks through, taken off its marks once, as `normaliseSearch` takes them off what is typed; in the index by which they
-- are listed, which holds no more than so much of a row.
alter table mail add column search_key text not null generated always as (left(translate(replace(regexp_replace(
  lower(normalize(to_name || ' ' || to_address || ' ' || subject, NFKD)), '[\u0300-\u036f]', '', 'g'), 'œ', 'oe'), '’‘ʼ', repeat('''', 3)), 600)) stored;
create index mail_listed on mail (organisation_id, created_at desc, id desc) include (centre_id, search_key);
drop index mail_created;
