/** A footbridge: what the product is called after. */
export function Logo() {
  return (
    <svg width={40} height={40} viewBox="0 0 32 32" role="img" aria-label="Passerelle">
      <rect width={32} height={32} rx={8} fill="var(--brand-6)" />
      <path
        d="M6 22V12m20 10V12M4 18c4-6 20-6 24 0"
        fill="none"
        stroke="#fff"
        strokeWidth={2.4}
        strokeLinecap="round"
      />
    </svg>
  );
}
