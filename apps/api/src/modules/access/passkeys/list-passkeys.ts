import type { Passkey } from "@passerelle/schema/contract";
import { accountOf, type Context } from "#platform/context";

export interface PasskeyRow {
  id: string;
  credential_id: Buffer;
  transports: string[];
  site: string;
  name: string;
  created_at: Date;
  last_used_at: Date | null;
}

export const passkeysOf = (context: Context, accountId: string): Promise<PasskeyRow[]> =>
  context.door.call<PasskeyRow>("passkeys_of", accountId);

export async function listPasskeys(context: Context): Promise<Passkey[]> {
  return (await passkeysOf(context, accountOf(context).accountId)).map(toPasskey);
}

export const toPasskey = (row: PasskeyRow): Passkey => ({
  id: row.id,
  name: row.name,
  site: row.site,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
});
