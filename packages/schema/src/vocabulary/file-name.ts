import { limits } from "./limits.js";

/** Controls, and marks that turn the reading direction: with them `gpj.exe` can be shown as `exe.jpg`. */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const NAMELESS = "document";

/** The name of a file as shown to people; it never becomes a path. */
export function displayFileName(name: string, limit: number = limits.fileName): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? "";
  const shown = last.replace(CONTROLS, "").normalize("NFC").replace(/\s+/g, " ").trim();
  return shortened(/^\.*$/.test(shown) ? NAMELESS : shown, limit);
}

/** The same name without its extension, the title proposed for a document. */
export function titleOfFile(name: string): string {
  const shown = displayFileName(name);
  const stem = shown.slice(0, shown.length - extensionOf(shown).length).trim();
  return Array.from(stem || shown)
    .slice(0, limits.title)
    .join("");
}

/** Cut in the stem, so that the extension still tells what it is. */
function shortened(name: string, limit: number): string {
  const characters = Array.from(name);
  if (characters.length <= limit) return name;

  const extension = Array.from(extensionOf(name));
  return [...characters.slice(0, limit - extension.length), ...extension].join("");
}

function extensionOf(name: string): string {
  return /.(\.[a-z0-9]{1,10})$/iu.exec(name)?.[1] ?? "";
}
