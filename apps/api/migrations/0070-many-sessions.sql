-- The day by which sessions are listed, those without dates last. A column, because row-level security lets no index answer an expression that
-- the database does not hold for leakproof, and `coalesce` is one.
drop index session_starts;
alter table session add column starts_key date not null generated always as (coalesce(starts_on, 'infinity'::date)) stored;
-- What is listed, and what is counted, answered by the index alone. The dates of the trash and of the archive are there because the rights read them.
create index session_listed on session (organisation_id, starts_key, id) include (closed_at, deleted_at, archived_at)
  where deleted_at is null and archived_at is null;
create index session_listed_centre on session (organisation_id, centre_id, starts_key, id)
  include (starts_on, ends_on, confirmed_at, closed_at, booking_count, cancelled_booking_count, deleted_at, archived_at)
  where deleted_at is null and archived_at is null;
create index session_open on session (organisation_id, starts_key, id)
  include (centre_id, starts_on, ends_on, confirmed_at, closed_at, booking_count, cancelled_booking_count, deleted_at, archived_at)
  where closed_at is null and deleted_at is null and archived_at is null;
create index session_all_cancelled on session (organisation_id, centre_id)
  where booking_count > 0 and booking_count = cancelled_booking_count and deleted_at is null and archived_at is null;
-- Few sessions last more than a month: the others that are under way began within it.
create index session_long on session (organisation_id, ends_on) where ends_on - starts_on > 31 and deleted_at is null and archived_at is null;

-- How many sessions begin in each month, for the figures and the chart: kept by the database, whatever act moves a session. Not those in the trash.
create table session_month (
  organisation_id uuid not null references organisation,
  centre_id uuid not null,
  month date not null,
  sessions integer not null check (sessions >= 0),
  primary key (organisation_id, month, centre_id),
  foreign key (organisation_id, centre_id) references centre
);
call house.protect('session_month');
grant select on session_month to passerelle_app;

-- As the owner: nobody else writes the counts.
create function house.count_session() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' and old.starts_on is not null and old.deleted_at is null then
    update session_month set sessions = sessions - 1
      where organisation_id = old.organisation_id and month = date_trunc('month', old.starts_on)::date and centre_id = old.centre_id;
  end if;
  if tg_op <> 'DELETE' and new.starts_on is not null and new.deleted_at is null then
    insert into session_month (organisation_id, centre_id, month, sessions)
      values (new.organisation_id, new.centre_id, date_trunc('month', new.starts_on)::date, 1)
      on conflict (organisation_id, month, centre_id) do update set sessions = session_month.sessions + 1;
  end if;
  return null;
end $$;
create trigger session_counted after insert or delete on session for each row execute function house.count_session();
create trigger session_counted_again after update of starts_on, centre_id, deleted_at on session for each row
  when ((old.starts_on, old.centre_id, old.deleted_at) is distinct from (new.starts_on, new.centre_id, new.deleted_at))
  execute function house.count_session();

insert into session_month (organisation_id, centre_id, month, sessions)
  select organisation_id, centre_id, date_trunc('month', starts_on)::date, count(*) from session
  where starts_on is not null and deleted_at is null group by 1, 2, 3;
