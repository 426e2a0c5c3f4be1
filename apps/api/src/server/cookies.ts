import type { FastifyReply, FastifyRequest } from "fastify";
import type { Side } from "#platform/identity";

const names: Record<Side, string> = { console: "passerelle_console", extranet: "passerelle_extranet" };

/** The sign-in token of one side. A value of the wrong shape counts as none. */
export function tokenOf(request: Pick<FastifyRequest, "cookies">, side: Side): string | null {
  const token = request.cookies[names[side]];
  return token && /^[\w-]{43}$/.test(token) ? token : null;
}

/** One cookie per side, confined to its path, out of reach of scripts and of other sites; Secure wherever the address is https. */
export function cookiesFor(request: FastifyRequest, reply: FastifyReply, side: Side) {
  const options = { path: `/${side}`, httpOnly: true, sameSite: "lax", secure: request.protocol === "https" } as const;
  return {
    set: (token: string, expires: Date) => void reply.setCookie(names[side], token, { ...options, expires }),
    clear: () => void reply.clearCookie(names[side], options),
  };
}
