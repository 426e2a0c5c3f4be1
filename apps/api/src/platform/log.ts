import { pino, type Logger } from "pino";

export type Log = Logger;

/** JSON lines on standard output. Whatever could open a door is censored by its name, wherever it stands. */
export function openLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ["password", "*.password", "*.currentPassword", "*.newPassword", "token", "*.token", "cookie", "*.cookie", "headers.authorization", "headers.cookie", "req.headers"],
      censor: "[hidden]",
    },
  });
}
