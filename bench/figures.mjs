import { readdir, readFile } from "node:fs/promises";

/** The value below which a part of the list lies. */
export const at = (list, part) =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))];

/** User and system time of all threads, in ticks of 10 ms. */
export async function cpuMicroseconds(pid) {
  const fields = (await readFile(`/proc/${pid}/stat`, "utf8")).split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** The same, of all the processes that this one started: the backends of a PostgreSQL. */
export async function cpuOfChildren(pid) {
  const processes = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const spent = await Promise.all(
    processes.map(async (name) => {
      const stat = await readFile(`/proc/${name}/stat`, "utf8").catch(() => "");
      const fields = stat.split(") ")[1]?.split(" ") ?? [];
      return Number(fields[1]) === pid ? (Number(fields[11]) + Number(fields[12])) * 10_000 : 0;
    }),
  );
  return spent.reduce((total, each) => total + each, 0);
}

export const rounded = (value, digits = 2) => Number(value.toFixed(digits));

/** A figure of the house, and beside it that of the reference. */
export const beside = ({ api, bare }, digits) => `${api.toFixed(digits)} (${bare.toFixed(digits)})`.padStart(18);
