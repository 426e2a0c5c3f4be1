import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../.runtime/browser");

/** A Chromium for the tests: the one named, the machine's, else the one that comes from npm. */
export async function findBrowser() {
  return process.env.CHROMIUM_PATH || browserOnPath() || (await browserFromNpm());
}

function browserOnPath() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(path.isAbsolute);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

/**
 * The package unpacks into the temporary directory, and brings the libraries and fonts that a bare machine lacks only
 * if it believes it is on Lambda. Unpacked aside and renamed, so that a killed run leaves no half of a browser.
 */
async function browserFromNpm() {
  const browser = path.join(folder, "chromium-with-libraries");
  if (existsSync(browser)) return browser;

  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  await unpackInto(draft);
  writeFileSync(path.join(draft, path.basename(browser)), launcher, { mode: 0o755 });
  writeFileSync(path.join(draft, "fonts/ours.conf"), fontList);
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another process was faster.
    if (!existsSync(browser)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
  return browser;
}

const launcher = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts/ours.conf"
exec "$here/chromium" "$@"
`;

const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

async function unpackInto(directory) {
  const before = { ...process.env };
  process.env.TMPDIR = directory;
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs24.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    // Importing it also sets library and font paths, which are the launcher's business.
    for (const name of ["TMPDIR", "AWS_EXECUTION_ENV", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "HOME"])
      restore(name, before[name]);
  }
}

function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await findBrowser());
