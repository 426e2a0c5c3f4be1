/** Its presence is the proof against forged requests from other sites. */
export const preflightHeader = { "apollo-require-preflight": "1" };
