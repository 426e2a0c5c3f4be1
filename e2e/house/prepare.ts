import { prepareHouse } from "./prepare-house.ts";

/** The place of one run; the first story that needs the house starts it. */
// oxlint-disable-next-line import/no-default-export -- what Playwright calls
export default async function prepare(): Promise<() => Promise<void>> {
  const { directory, port, forget } = await prepareHouse();
  process.env.E2E_DIRECTORY = directory;
  process.env.E2E_PORT = String(port);
  return forget;
}
