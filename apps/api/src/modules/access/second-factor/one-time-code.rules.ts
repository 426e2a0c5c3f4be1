import { generateSecret, generateURI, verify } from "otplib";

/** RFC 6238 as authenticators know it: SHA-1, six digits, thirty seconds. */
const period = 30;

export const newSecret = (): string => generateSecret();

/** The address that an authenticator reads from a QR code. */
export const authenticatorUri = (secret: string, issuer: string, email: string): string =>
  generateURI({ secret, issuer, label: email, period });

/** The step of time that a code belongs to: this one, the one before or the one after, for clocks that are not quite right. Null when it is no code. */
export async function stepOf(code: string, secret: string, now: Date): Promise<number | null> {
  const digits = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(digits)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = await verify({ secret, token: digits, epoch, period, epochTolerance: period });
  return result.valid ? Math.floor(epoch / period) + result.delta : null;
}
