-- The language of the mails to a contact. Staff write it; once the person has an account, it follows the one chosen on screen.
alter table contact add column locale text not null default 'FR' check (locale in ('FR', 'EN'));
-- Whoever entered before this had a language: that of their mails, from now on.
update contact c set locale = a.locale
  from extranet_access x join account a on a.id = x.account_id
  where (x.organisation_id, x.contact_id) = (c.organisation_id, c.id) and x.cut_at is null and c.locale <> a.locale;

grant update (locale, version) on contact to passerelle_door;
grant create on schema door to passerelle_door;
drop function door.set_locale(uuid, text);
create function door.set_locale(who uuid, new_locale text) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    -- The contacts come first and in one order: whoever acts on them acts on the account afterwards.
    with held as (
      select c.organisation_id, c.id from contact c join extranet_access x on (x.organisation_id, x.contact_id) = (c.organisation_id, c.id)
      where x.account_id = who and x.cut_at is null and c.locale <> new_locale order by c.id for no key update of c
    )
    update contact c set locale = new_locale, version = c.version + 1 from held h where (c.organisation_id, c.id) = (h.organisation_id, h.id);
    update account set locale = new_locale where id = who;
  $$;
revoke all on function door.set_locale(uuid, text) from public;
grant execute on function door.set_locale(uuid, text) to passerelle_app;
alter function door.set_locale(uuid, text) owner to passerelle_door;
revoke create on schema door from passerelle_door;
