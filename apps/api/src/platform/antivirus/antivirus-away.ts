/** The antivirus could not be asked, or gave no verdict: the file is neither clean nor infected. */
export class AntivirusAway extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "AntivirusAway";
  }
}
