-- As before; where the organisation requires a second factor, a sign-in that proved one opens nothing once the account has none left.
grant create on schema door to passerelle_door;
drop function door.still_open(uuid[], uuid[], timestamptz);
create function door.still_open(sign_in_ids uuid[], access_ids uuid[], now timestamptz) returns table (sign_in_id uuid, access_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select asked.s, asked.a from unnest(sign_in_ids, access_ids) as asked (s, a)
      join sign_in on sign_in.id = asked.s and sign_in.ended_at is null and sign_in.expires_at > now
    where exists (select from staff_place p join organisation o on o.id = p.organisation_id
        where p.id = asked.a and p.account_id = sign_in.account_id and p.ended_at is null
          and (not o.require_second_factor or (sign_in.proven_at is not null and door.has_second_factor(sign_in.account_id))))
      or exists (select from extranet_access x join organisation o on o.id = x.organisation_id and o.extranet_activated_at is not null
        where x.id = asked.a and x.account_id = sign_in.account_id and x.cut_at is null)
  $$;
revoke all on function door.still_open(uuid[], uuid[], timestamptz) from public;
grant execute on function door.still_open(uuid[], uuid[], timestamptz) to passerelle_app;
alter function door.still_open(uuid[], uuid[], timestamptz) owner to passerelle_door;
revoke create on schema door from passerelle_door;
