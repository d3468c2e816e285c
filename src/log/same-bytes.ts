/** Whether two stretches of bytes are the same. Not for secrets: how long it takes tells where they begin to differ. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
