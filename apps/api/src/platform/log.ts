import { destination, pino, type Logger } from "pino";

export type Log = Logger;

/** JSON lines, to a file or to standard output. Whatever could open a door is censored by its name, wherever it stands. */
export function openLog(level: string, file: string | null): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        "password",
        "*.password",
        "*.currentPassword",
        "*.newPassword",
        "token",
        "*.token",
        "cookie",
        "*.cookie",
        "headers.authorization",
        "headers.cookie",
        "req.headers",
      ],
      censor: "[hidden]",
    },
  };
  return pino(options, destination({ dest: file ?? 1, mkdir: true, sync: false }));
}
