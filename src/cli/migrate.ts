import { noWords, withChronicle } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** `khronika migrate`: brings the store to the format of this version. */
export function migrate(args: readonly string[], terminal: Terminal): Promise<number> {
  let formats: { from: number; to: number } | null = null;
  const noted = (from: number, to: number) => {
    formats = { from, to };
  };
  return withChronicle(
    "migrate",
    args,
    {},
    terminal,
    noWords("migrate"),
    async (_, { values, say }) => {
      if (values.json) await terminal.print(JSON.stringify(formats ?? { from: null, to: null }));
      else await terminal.print(formats ? say("migrate.done", formats) : say("migrate.none"));
      return 0;
    },
    { migrate: noted },
  );
}
