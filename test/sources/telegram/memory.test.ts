import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openLimitedReader } from "../../../src/sources/limited/reader.ts";
import { madeExport } from "./made.ts";

/** Peaks were measured with 1,000,000 as well; the short run shows growth just as plainly. */
const MESSAGES = process.env.KHRONIKA_LONG ? 200_000 : 60_000;
const EARLY = MESSAGES / 2;
const LARGEST_MB = 400;
const isBuilt = existsSync(fileURLToPath(new URL("../../../dist/source-reader.js", import.meta.url)));
const canMeasure = process.platform === "linux" && isBuilt;

/** Most memory that a child of this process took so far, in megabytes. */
function childPeakMB(): number {
  const peaks = readdirSync("/proc").map((pid) => {
    try {
      const status = /^\d+$/.test(pid) ? readFileSync(`/proc/${pid}/status`, "utf8") : "";
      const isChild = status.includes(`\nPPid:\t${process.pid}\n`);
      return isChild ? Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024 : 0;
    } catch {
      return 0;
    }
  });
  return Math.max(...peaks);
}

test.skipIf(!canMeasure).each([
  ["a channel", "public_channel", {}],
  ["a group, read with consent", "private_supergroup", { consent: "протокол 3" }],
] as const)(
  `${MESSAGES} messages of %s pass the limited process with flat memory`,
  async (what, type, options) => {
    const reader = openLimitedReader();
    let [documents, early, peak] = [0, 0, 0];
    try {
      for await (const item of reader.read("telegram", "result.json", madeExport(type, MESSAGES), options)) {
        if (item.kind !== "document") continue;
        documents++;
        if (documents % 5_000 === 0) peak = childPeakMB();
        if (documents === EARLY) early = peak;
      }
    } finally {
      reader.close();
    }
    console.log(
      `${what}: ${documents} documents, peak ${early.toFixed(0)} MB after ${EARLY} and ${peak.toFixed(0)} MB at the end`,
    );
    expect(documents).toBeGreaterThan(MESSAGES * 0.8);
    expect(peak).toBeLessThan(LARGEST_MB);
    expect(peak - early).toBeLessThan(64);
  },
  180_000,
);
