import type { DuplicateReason } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type { Reading } from "#platform/reading";

export interface DuplicatePair {
  firstId: string;
  secondId: string;
  reasons: DuplicateReason[];
}

/** What a name is once the legal form and the marks are gone. */
const bareName = sql`trim(regexp_replace(regexp_replace(' ' || replace(c.name_key, '.', '') || ' ', '[^a-z0-9]+', ' ', 'g'), ' (sarl|sas|sasu|sa|eurl|sci|scop|snc|selarl|ets|etablissements|societe|ste|groupe) ', ' ', 'g'))`;

/** Pairs of companies that may be one, the likeliest first; a parent and its subsidiary are known to be two: each company is compared only with those that share a key with it. */
export const duplicateCompanies = (reading: Reading): Promise<DuplicatePair[]> => {
  const live = sql`c.organisation_id = ${reading.viewer.organisationId} and c.merged_at is null`;
  return reading.rows(sql<DuplicatePair>`
    with keyed as (
      select 'SAME_NAME' as reason, ${bareName} as key, c.id from company c where ${live} and ${bareName} <> ''
      union all
      select 'SAME_SIREN', left(c.siret, 9) || coalesce(c.city_key, ''), c.id from company c where ${live} and c.siret is not null
      union all
      select distinct 'SAME_CONTACT', t.email, c.id from contact t join company c on (c.organisation_id, c.id) = (t.organisation_id, t.company_id)
      where ${live} and t.email is not null and t.deleted_at is null
    ), shared as (select reason, key from keyed group by 1, 2 having count(*) between 2 and 20)
    select a.id as "firstId", b.id as "secondId", array_agg(distinct a.reason) as reasons
    from shared s join keyed a using (reason, key) join keyed b on b.reason = s.reason and b.key = s.key and b.id > a.id
    where not exists (
      select from company c where ${live} and c.id in (a.id, b.id) and c.parent_company_id in (a.id, b.id))
    group by 1, 2 order by count(distinct a.reason) desc, 1, 2 limit 100`);
};
