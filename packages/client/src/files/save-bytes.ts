/** Hands bytes to the browser, as a click on a link would. */
export function saveBytes(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  // The browser reads the address after the click: let go of too early, the file would be empty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
