// Clock, memory and tables for all benchmarks.

/** How long the work takes, in seconds. */
export function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

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
