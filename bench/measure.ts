// Clock, memory and tables for all benchmarks.

/** How long the work takes, in seconds. */
export function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** The same for work that waits for disks. */
export const secondsOf = async (work: () => Promise<unknown>): Promise<number> => (await costOf(work)).seconds;

/** What work takes, in seconds: by the clock, and of the processor, which says more where other work shares the machine. */
export interface Cost {
  readonly seconds: number;
  readonly processor: number;
}

export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

export const medianCost = (costs: readonly Cost[]): Cost => ({
  seconds: median(costs.map(({ seconds }) => seconds)),
  processor: median(costs.map(({ processor }) => processor)),
});

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Exponent of growth between the first and the last size: 1 is linear, 2 quadratic. */
export const slopeOf = (sizes: readonly number[], times: readonly number[]): number =>
  Math.log(times.at(-1)! / times[0]!) / Math.log(sizes.at(-1)! / sizes[0]!);

/** The most memory that this process has held so far, in MB. */
export const peakMb = (): number => process.resourceUsage().maxRSS / 1024;

/** Prints aligned columns: words to the left, figures to the right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const isFigure = head.map((_, column) => column > 0 && rows.some((row) => /^[-.\d]/.test(row[column] ?? "")));
  console.log(`\n${title}`);
  for (const row of all) {
    const cells = row.map((cell, column) =>
      isFigure[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
    );
    console.log(`  ${cells.join("  ").trimEnd()}`);
  }
}
