import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

/**
 * The lexicons of another folder, laid out as the bundled ones: `<language>/*.lex`.
 *
 * @returns Null for a language that the folder has not. @throws Error naming the line that cannot be read.
 */
export function matchersIn(folder: string): (language: string) => Matcher | null {
  const known = new Map<string, Matcher | null>();
  return (language) => {
    let matcher = known.get(language);
    if (matcher === undefined) {
      const files = filesIn(folder, language);
      known.set(language, (matcher = files.length === 0 ? null : compile(readLexicon(files))));
    }
    return matcher;
  };
}

/** The files of a language's lexicon with their content, in the order of their names. */
export function lexiconFiles(language: string): { name: string; content: string }[] {
  const folder = FOLDERS.find((path) => existsSync(`${path}${language}/`));
  const bundled = folder === undefined ? [] : filesIn(folder, language);
  const added = own.get(language);
  return added === undefined ? bundled : [...bundled, { name: `own/${language}`, content: added }];
}

function filesIn(folder: string, language: string): { name: string; content: string }[] {
  const path = join(folder, language);
  if (!/^[a-z]{2}$/.test(language) || !existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith(".lex"))
    .sort()
    .map((file) => ({
      name: `${language}/${file.slice(0, -".lex".length)}`,
      content: readFileSync(join(path, file), "utf8"),
    }));
}
