// Runs the independent verifier again and again: a line of JSON with its arguments in, its exit code out.
import { createInterface } from "node:readline";

const verifier = process.argv[2];
const write = process.stdout.write.bind(process.stdout);
console.log = () => {};
let run = 0;
for await (const line of createInterface({ input: process.stdin })) {
  process.argv = [process.execPath, verifier, ...JSON.parse(line)];
  await import(`${verifier}?run=${run++}`);
  write(`${process.exitCode}\n`);
}
process.exitCode = 0;
