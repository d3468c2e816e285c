import { enableCompileCache } from "node:module";
import { languageOfEnvironment, speaker } from "../messages/messages.ts";
import type { Terminal } from "./terminal.ts";
import { VERSION } from "./version.ts";

// Best effort: without a cache the program only starts a little slower.
enableCompileCache();

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  code: async () => (await import("./code.ts")).code,
  incidents: async () => (await import("./incidents.ts")).incidents,
  annotate: async () => (await import("./annotate.ts")).annotate,
  "diff-rules": async () => (await import("./diff-rules.ts")).diffRules,
  table: async () => (await import("./table.ts")).table,
  demo: async () => (await import("./demo.ts")).demo,
  init: async () => (await import("./init.ts")).init,
  unlock: async () => (await import("./unlock.ts")).unlock,
  lock: async () => (await import("./lock.ts")).lock,
  add: async () => (await import("./add.ts")).add,
  list: async () => (await import("./list.ts")).list,
  show: async () => (await import("./show.ts")).show,
  search: async () => (await import("./search.ts")).search,
  decide: async () => (await import("./decide.ts")).decide,
  reconcile: async () => (await import("./reconcile.ts")).reconcile,
  verify: async () => (await import("./verify.ts")).verify,
  erase: async () => (await import("./erase.ts")).erase,
  forget: async () => (await import("./forget.ts")).forget,
  checkpoint: async () => (await import("./checkpoint.ts")).checkpoint,
  bundle: async () => (await import("./bundle.ts")).bundle,
  backup: async () => (await import("./backup.ts")).backup,
  restore: async () => (await import("./restore.ts")).restore,
  rekey: async () => (await import("./rekey.ts")).rekey,
  migrate: async () => (await import("./migrate.ts")).migrate,
};

async function run(argv: readonly string[]): Promise<number> {
  const [name = "--help", ...args] = argv;
  const say = speaker(languageOfEnvironment(process.env));
  if (name === "--version") {
    console.log(VERSION);
    return 0;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    console.log(say("usage.main"));
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(say("usage.unknownCommand", { command: name.replace(/[^\p{L}\p{N}_.-]/gu, "?") }));
    return 2;
  }
  const { openTerminal } = await import("./terminal.ts");
  const terminal = openTerminal();
  const defect = async (error: unknown) => (await import("./faults.ts")).tellDefect(error, terminal, say);
  process.on("uncaughtException", async (error) => process.exit(await defect(error)));
  return (await command())(args, terminal).catch(defect);
}

// What we write is for its owner only.
process.umask(0o077);
// A reader that goes away ("| head") ends the program quietly.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.exitCode = await run(process.argv.slice(2));
