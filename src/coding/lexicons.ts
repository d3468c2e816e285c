import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readLexicon } from "./lexicon.ts";
import { compile, type Matcher } from "./matcher.ts";

/** Beside this module in the source tree, under `data/` beside the bundle. */
const FOLDERS = ["./lexicons/", "./data/lexicons/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

const matchers = new Map<string, Matcher | null>();
const own = new Map<string, string>();

/** Adds a user's own lexicon to a language, for the rest of the process. @throws Error naming the line that cannot be read. */
export function addLexicon(language: string, content: string): void {
  own.set(language, (own.get(language) ?? "") + content);
  matchers.delete(language);
  matcherFor(language);
}

/** The lexicons of a language, compiled at first use; null for a language that has none. @throws Error naming the line that cannot be read. */
export function matcherFor(language: string): Matcher | null {
  let matcher = matchers.get(language);
  if (matcher === undefined) {
    const files = lexiconFiles(language);
    matcher = files.length === 0 ? null : compile(readLexicon(files));
    matchers.set(language, matcher);
  }
  return matcher;
}

/** The files of a language's lexicon with their content, in the order of their names. */
export function lexiconFiles(language: string): { name: string; content: string }[] {
  const folder = FOLDERS.map((path) => `${path}${language}/`).find((path) => existsSync(path));
  if (!folder || !/^[a-z]{2}$/.test(language)) return [];
  const bundled = readdirSync(folder)
    .filter((file) => file.endsWith(".lex"))
    .sort()
    .map((file) => ({
      name: `${language}/${file.slice(0, -".lex".length)}`,
      content: readFileSync(`${folder}${file}`, "utf8"),
    }));
  const added = own.get(language);
  return added === undefined ? bundled : [...bundled, { name: `own/${language}`, content: added }];
}
