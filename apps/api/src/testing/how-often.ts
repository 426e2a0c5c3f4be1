/** How often something random is tried: a little in `npm test`, long in `pnpm test:long`. */
export const howOften = ({ quick, long }: { quick: number; long: number }): number =>
  process.env.TEST_LONG ? long : quick;
