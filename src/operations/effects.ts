/** What an operation may take from the world beside the store and the files of the chronicle. */
export interface Effects {
  now(): Date;
  /** Bytes that nobody can guess. */
  random(size: number): Uint8Array;
}
