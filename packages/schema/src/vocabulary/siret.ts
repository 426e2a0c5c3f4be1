/** The post office numbers its branches under one SIREN, and they follow a rule of their own. */
const LA_POSTE = "356000000";

/** A SIRET as typed, without the spaces and dots people put in it. */
export function normaliseSiret(value: string): string {
  return value.replace(/[\s.\u00a0\u202f-]/g, "");
}

/** Whether fourteen digits carry the right key. */
export function isValidSiret(value: string): boolean {
  const siret = normaliseSiret(value);
  if (!/^\d{14}$/.test(siret) || /^0+$/.test(siret)) return false;
  return luhn(siret) || (siret.startsWith(LA_POSTE) && sum(digitsOf(siret)) % 5 === 0);
}

function luhn(number: string): boolean {
  const weighted = digitsOf(number)
    .reverse()
    .map((digit, position) => (position % 2 === 0 ? digit : sum(digitsOf(String(digit * 2)))));
  return sum(weighted) % 10 === 0;
}

function digitsOf(number: string): number[] {
  return Array.from(number, Number);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
