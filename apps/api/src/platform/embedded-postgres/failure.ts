import { statfs } from "node:fs/promises";

/** Why the embedded database cannot be had, in one sentence meant for the person who typed `npm start`. */
export class EmbeddedPostgresError extends Error {
  override readonly name = "EmbeddedPostgresError";
}

const elsewhere = "indiquez une autre base avec DATABASE_URL";

export const failure = {
  binariesMissing: (platform: string) =>
    new EmbeddedPostgresError(`PostgreSQL n’est pas livré pour cette machine (${platform}) : ${elsewhere}.`),
  rootRefused: () =>
    new EmbeddedPostgresError(
      `PostgreSQL refuse de tourner en root, et ni l’utilisateur « nobody » ni « unshare » ne sont utilisables ici : lancez Passerelle sans être root, ou ${elsewhere}.`,
    ),
  diskFull: (directory: string) =>
    new EmbeddedPostgresError(`Le disque est plein : libérez de la place sous ${directory}, puis relancez.`),
  alreadyInUse: (directory: string, pid: number) =>
    new EmbeddedPostgresError(
      `Une autre Passerelle (processus ${pid}) utilise déjà la base de ${directory} : arrêtez-la d’abord.`,
    ),
  credentialsLost: (file: string, directory: string) =>
    new EmbeddedPostgresError(
      `Les mots de passe de la base ont disparu : remettez ${file}, ou supprimez ${directory} pour repartir d’une base vide.`,
    ),
  willNotStop: (pid: number) =>
    new EmbeddedPostgresError(
      `Un PostgreSQL resté ouvert (processus ${pid}) ne veut pas s’arrêter : arrêtez-le à la main.`,
    ),
  willNotStart: (lastLine: string, log: string) =>
    new EmbeddedPostgresError(`La base ne démarre pas : ${lastLine} (journal : ${log})`),
  willNotInitialise: (lastLine: string) => new EmbeddedPostgresError(`La base ne peut pas être créée : ${lastLine}`),
};

export function isDiskFull(text: string): boolean {
  return /ENOSPC|No space left on device|Disk quota exceeded/i.test(text);
}

/** A full disk can leave no log at all, so room is also measured. */
export async function lacksRoom(directory: string, megabytes: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize < megabytes * 1024 * 1024;
}
