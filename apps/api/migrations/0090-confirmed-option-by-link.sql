-- Whoever holds the link of a proposal reads too which option the staff confirmed, as a colleague who is signed in does.
grant create on schema door to passerelle_door;
drop function door.linked_dates(bytea);
create function door.linked_dates(hash bytea)
  returns table (id uuid, organisation_id uuid, session_id uuid, session_reference text, contact_id uuid, company_name text, session_title text, due_on text, several boolean, participant_count integer,
    trainer_names text, referent_name text, referent_phone text, referent_email text, void_reason text, confirmed_option_id uuid, outcome text, option_id uuid, comment text, answered_at timestamptz,
    answered_by text, wants_calendar boolean, options jsonb)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select p.id, p.organisation_id, s.id, s.reference, t.id, y.name, p.session_title, p.due_on::text, p.several,
      ((select count(*) from enrolment e where (e.organisation_id, e.session_id, e.company_id) = (p.organisation_id, p.session_id, p.company_id) and e.removed_at is null)
        + (select count(*) from seat k where (k.organisation_id, k.session_id, k.company_id) = (p.organisation_id, p.session_id, p.company_id)
          and k.named_at is null and k.released_at is null))::int,
      s.trainer_names, p.sender_name, p.sender_phone, p.sender_address, p.void_reason, p.confirmed_option_id, a.outcome, a.option_id, a.comment, a.answered_at, a.name,
      t.wants_calendar,
      (select jsonb_agg(jsonb_build_object('id', o.id, 'position', o.position, 'slots',
          (select jsonb_agg(jsonb_build_object('date', d.date, 'startsAt', left(d.starts_at::text, 5), 'endsAt', left(d.ends_at::text, 5), 'venue', d.venue) order by d.position)
            from date_option_slot d where (d.organisation_id, d.option_id) = (o.organisation_id, o.id))) order by o.position)
        from date_option o where (o.organisation_id, o.proposal_id) = (p.organisation_id, p.id))
    from date_proposal_link l
      join date_proposal p on (p.organisation_id, p.id) = (l.organisation_id, l.proposal_id)
      join session s on (s.organisation_id, s.id) = (p.organisation_id, p.session_id)
      join company y on (y.organisation_id, y.id) = (p.organisation_id, p.company_id)
      join contact t on (t.organisation_id, t.id) = (p.organisation_id, p.recipient_contact_id)
      left join date_answer a on (a.organisation_id, a.proposal_id) = (p.organisation_id, p.id)
    where l.token_hash = hash and t.deleted_at is null and lower(t.email) = lower(p.recipient_address)
  $$;
revoke all on function door.linked_dates(bytea) from public;
grant execute on function door.linked_dates(bytea) to passerelle_app;
alter function door.linked_dates(bytea) owner to passerelle_door;
revoke create on schema door from passerelle_door;
