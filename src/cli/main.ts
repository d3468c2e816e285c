import { enableCompileCache } from "node:module";
import { languageOfEnvironment, speaker } from "../messages/messages.ts";
import type { Terminal } from "./terminal.ts";

// Best effort: without a cache the program only starts a little slower.
enableCompileCache();

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  code: async () => (await import("./code.ts")).code,
  incidents: async () => (await import("./incidents.ts")).incidents,
  annotate: async () => (await import("./annotate.ts")).annotate,
  "diff-rules": async () => (await import("./diff-rules.ts")).diffRules,
  demo: async () => (await import("./demo.ts")).demo,
};

const VERSION = "0.1.0";

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
  return (await command())(args, openTerminal());
}

// A reader that goes away ("| head") ends the program quietly.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.exitCode = await run(process.argv.slice(2));
