const LONGEST_MS = 50;
let last = 0;

/**
 * Lets the process hear what happens outside, such as Ctrl-C. The store answers at once, so that a long loop over it would never end its
 * turn by itself. To be called in every loop over documents or entries; costs nothing most of the time.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - last < LONGEST_MS) return;
  await new Promise((resolve) => setImmediate(resolve));
  last = performance.now();
}
