import stop from "./data/stop.json" with { type: "json" };

const latin = new Set<string>(stop.lower);
const cyrillic = new Set<string>(stop.cyrillic.map((word) => word.replaceAll("ё", "е")));

/** Words that are names of towns somewhere and other words everywhere. */
export const stopWords = (isCyrillic: boolean): ReadonlySet<string> => (isCyrillic ? cyrillic : latin);
