/** Answers whether the file reached the browser, which then saves it under its name. */
export async function saveFile(path: string, fileName: string, headers: Record<string, string>): Promise<boolean> {
  const answer = await fetch(path, { headers }).catch(() => null);
  if (!answer?.ok) return false;
  const address = URL.createObjectURL(await answer.blob());
  const link = Object.assign(document.createElement("a"), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
  return true;
}
