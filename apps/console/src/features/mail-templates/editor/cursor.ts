type Field = HTMLInputElement | HTMLTextAreaElement;

/** Writes where the cursor is, as if it were typed: the browser’s own «undo» takes it back. */
export function typeInto(field: Field, text: string): void {
  field.focus();
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else writes into a field and keeps its history of undoing
  if (document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Selects a whole line, from one on. */
export function selectLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}
