import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import {
  isMessageLanguage,
  languageOfEnvironment,
  type MessageKey,
  type MessageLanguage,
  type Say,
  speaker,
} from "../messages/messages.ts";
import { printable } from "../text/printable.ts";
import type { Terminal } from "./terminal.ts";

export type Values = Readonly<Record<string, string | boolean | string[] | undefined>>;

export interface Options {
  readonly values: Values;
  readonly paths: readonly string[];
  readonly language: MessageLanguage;
  readonly say: Say;
}

const SHARED = {
  help: { type: "boolean", short: "h" },
  lang: { type: "string" },
  json: { type: "boolean" },
  dir: { type: "string" },
  "passphrase-file": { type: "string" },
} as const satisfies ParseArgsOptionsConfig;

/** The options of a command, or the exit code when there is nothing left to do (help was asked for, or the usage is wrong). */
export function readOptions<C extends ParseArgsOptionsConfig>(
  command: string,
  args: readonly string[],
  own: C,
  terminal: Terminal,
): Options | number {
  const fallback = languageOfEnvironment(terminal.environment);
  const wrong = (language: MessageLanguage, key: MessageKey, values: Record<string, string>): number => {
    terminal.tell(speaker(language)(key, values));
    return 2;
  };
  let parsed: { values: Values; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: { ...SHARED, ...own }, allowPositionals: true }) as typeof parsed;
  } catch (error) {
    // Node's own wording names the option; its advice after the full stop does not fit here.
    return wrong(fallback, "usage.badOption", { command, reason: printable((error as Error).message.split(". ")[0]!) });
  }
  const { values, positionals } = parsed;
  const asked = values.lang;
  if (typeof asked === "string" && !isMessageLanguage(asked))
    return wrong(fallback, "usage.badLanguage", { value: printable(asked) });
  const language = typeof asked === "string" ? (asked as MessageLanguage) : fallback;
  const say = speaker(language);
  if (values.help) {
    console.log(say(`usage.${command}` as MessageKey));
    return 0;
  }
  const inputs = [...positionals, ...Object.values(values).flat()].filter((value) => value === "-");
  if (inputs.length > 1) return wrong(language, "usage.oneStandardInput", { command });
  return { values, paths: positionals, language, say };
}
