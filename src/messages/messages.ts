import en from "./en.json" with { type: "json" };
import ru from "./ru.json" with { type: "json" };
import uk from "./uk.json" with { type: "json" };

export type MessageLanguage = "en" | "ru" | "uk";
export type MessageKey = keyof typeof en;

/** Says one message with its gaps filled. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

const catalogues: Readonly<Record<MessageLanguage, Readonly<Record<MessageKey, string>>>> = { en, ru, uk };

/** The messages of one language. */
export function speaker(language: MessageLanguage): Say {
  return (key, values = {}) =>
    catalogues[language][key].replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

export const isMessageLanguage = (code: string): code is MessageLanguage => code in catalogues;

/** The language that the environment asks for (`LC_ALL`, `LANG`), English where it asks for none of ours. */
export function languageOfEnvironment(environment: Readonly<Record<string, string | undefined>>): MessageLanguage {
  const code = (environment.LC_ALL || environment.LANG || "").slice(0, 2).toLowerCase();
  return isMessageLanguage(code) ? code : "en";
}
