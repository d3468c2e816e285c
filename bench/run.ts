// All benchmarks in turn, each in a process of its own:  npm run bench
// Arguments are handed to the benchmark that is named first:  node bench/run.ts coding --mb 100
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";

const BENCHMARKS = ["coding", "incidents", "places", "chronicle", "telegram"];

const [only, ...args] = process.argv.slice(2);
if (only !== undefined && !BENCHMARKS.includes(only)) {
  console.error(`Cannot run "${only}": the benchmarks are ${BENCHMARKS.join(", ")}`);
  process.exit(2);
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores`);
const start = performance.now();
let failures = 0;
for (const name of only === undefined ? BENCHMARKS : [only]) {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  if (!existsSync(file)) continue;
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: "inherit" });
  if (status === 0) continue;
  failures++;
  console.error(`The benchmark "${name}" failed: exit code ${status}`);
}
console.log(`\nAll in ${((performance.now() - start) / 1000).toFixed(0)} s`);
process.exit(failures === 0 ? 0 : 1);
