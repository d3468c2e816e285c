// Reads annotated reports and names the first fault in each:  node test/check-reports.ts FILE…
import { readReport } from "./report.ts";

let faults = 0;
for (const file of process.argv.slice(2)) {
  try {
    const { claims } = readReport(file);
    console.log(`${file}: ${claims.length} claims`);
  } catch (error) {
    faults++;
    console.error(error instanceof Error ? error.message : String(error));
  }
}
process.exitCode = faults > 0 ? 1 : 0;
