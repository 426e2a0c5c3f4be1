import type { FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "#platform/context";
import type { Side } from "#platform/identity";

const names: Record<Side, string> = { console: "passerelle_console", extranet: "passerelle_extranet" };
const pending = (side: Side): string => `${names[side]}_pending`;

/** The sign-in token of one side. A value of the wrong shape counts as none. */
export const tokenOf = (request: Pick<FastifyRequest, "cookies">, side: Side): string | null =>
  token(request.cookies[names[side]]);

/** The token of a sign-in that waits for its second factor. */
export const pendingTokenOf = (request: Pick<FastifyRequest, "cookies">, side: Side): string | null =>
  token(request.cookies[pending(side)]);

const token = (value: string | undefined): string | null => (value && /^[\w-]{43}$/.test(value) ? value : null);

/** Cookies of one side, confined to its path, out of reach of scripts and of other sites; Secure wherever the address is https. */
export function cookiesFor(request: FastifyRequest, reply: FastifyReply, side: Side): Context["cookies"] {
  const options = { path: `/${side}`, httpOnly: true, sameSite: "lax", secure: request.protocol === "https" } as const;
  return {
    set: (value, expires) => void reply.setCookie(names[side], value, { ...options, expires }),
    clear: () => void reply.clearCookie(names[side], options),
    setPending: (value, expires) => void reply.setCookie(pending(side), value, { ...options, expires }),
    clearPending: () => void reply.clearCookie(pending(side), options),
  };
}
