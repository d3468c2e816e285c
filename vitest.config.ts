import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 120_000,
    // Many tests wait for programs and for the disk.
    maxWorkers: Math.max(2, availableParallelism()),
    reporters: ["default", "./test/closing-line.ts"],
  },
});
