import { setImmediate } from "node:timers/promises";

/**
 * pdf.js leaves some failures of broken files lying about: promises that nobody waits for, whose rejection would end the process though
 * the reader has been told of the fault already. While it works they are ignored; who listened before listens again afterwards.
 */
export async function* ignoringStray<T>(work: () => AsyncIterable<T>): AsyncGenerator<T> {
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", () => {});
  try {
    yield* work();
  } finally {
    // They are told at the end of the round in which they happened.
    await setImmediate();
    process.removeAllListeners("unhandledRejection");
    for (const listener of listeners) process.on("unhandledRejection", listener);
  }
}
