// Runs in a process of its own, which may read nothing but the bundle and write nothing: one page a line in, one article a line out.
import { createInterface } from "node:readline";
import { articleOf } from "./article.ts";

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  let answer: unknown;
  try {
    answer = articleOf(JSON.parse(line) as string);
  } catch {
    answer = null;
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
