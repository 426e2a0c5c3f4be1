/** A LIKE pattern for whatever holds these words; what LIKE itself would read as a sign is taken as written. */
export const containing = (words: string): string => `%${words.replace(/[\\%_]/g, "\\$&")}%`;
