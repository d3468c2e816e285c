/** Characters of a text within an entry: what is longer makes entries that others refuse. */
export const LONGEST_TEXT = 2_000;
