// Places on public data: where named places lie (acc@161 km) and whether they are found at all, beside a baseline of the same run.
//   node bench/public/places.ts DIR      DIR holds geoparsing/*.jsonl and nerel/dev.jsonl; nothing of it is kept here
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { placesAt } from "../../src/coding/annotate.ts";
import { findPlaces } from "../../src/places/find.ts";
import { type Gazetteer, openGazetteer } from "../../src/places/gazetteer.ts";
import { readText } from "../../src/text/read.ts";

/** acc@161 km that others report on these sets (benchmarks/README.md). */
const REFERENCES: Readonly<Record<string, string>> = {
  lgl: "population .556, Mordecai3 (neural) .827",
  geovirus: "population .668",
  geowebnews: "population .593, Mordecai3 (neural) .941",
  nerel: "taggers .65, RuBERT .85 (all types)",
};

const NEAR_KM = 161;
/** What GeoWebNews marks beside toponyms: neither asked for nor counted as a false alarm. */
const NEUTRAL = /^(?:Non_Toponym|.*Expression|Homonym|Language|Demonym|Embedded_Non_Lit)$/;

interface Toponym {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly type?: string;
}

interface Located {
  readonly level?: string;
  readonly country?: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

export interface Resolution {
  readonly toponyms: number;
  readonly accuracy: number;
  readonly baseline: number;
  readonly medianKm: number;
}

export interface Recognition {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface PlaceFigures {
  readonly set: string;
  readonly resolution: Resolution | null;
  readonly recognition: Recognition;
}

/** Figures of every set in `dir` (the folder of public benchmarks). */
export function measurePlaces(dir: string, gazetteer: Gazetteer = openGazetteer()): PlaceFigures[] {
  const figures: PlaceFigures[] = [];
  for (const set of ["lgl", "geovirus", "geowebnews"]) {
    const file = join(dir, "geoparsing", `${set}.jsonl`);
    if (!existsSync(file)) continue;
    const documents = rows<{ text: string; toponyms: Toponym[] }>(file).map(({ text, toponyms }) => {
      const at = utf16Offsets(text);
      return { text, toponyms: toponyms.map((t) => ({ ...t, start: at(t.start), end: at(t.end) })) };
    });
    figures.push({
      set,
      resolution: measureResolution(documents, gazetteer),
      recognition: measureRecognition(
        documents.map(({ text, toponyms }) => ({
          text,
          language: "en",
          wanted: toponyms.filter((t) => !NEUTRAL.test(t.type ?? "")),
          neutral: toponyms.filter((t) => NEUTRAL.test(t.type ?? "")),
        })),
        gazetteer,
      ),
    });
  }
  const nerel = join(dir, "nerel", "dev.jsonl");
  if (existsSync(nerel)) figures.push({ set: "nerel", resolution: null, recognition: measureNerel(nerel, gazetteer) });
  return figures;
}

function measureResolution(
  documents: readonly { text: string; toponyms: Toponym[] }[],
  gazetteer: Gazetteer,
): Resolution {
  const distances: number[] = [];
  let right = 0;
  let baseline = 0;
  for (const { text, toponyms } of documents) {
    const located = toponyms.filter((t) => t.lat !== null && t.lon !== null);
    const found = placesAt(
      text,
      located.map((t) => [t.start, t.end] as const),
      gazetteer,
    ) as Located[];
    for (const [i, gold] of located.entries()) {
      const distance = kilometres(gold, found[i]!);
      distances.push(distance);
      if (isRight(gold, found[i]!, distance, gazetteer)) right++;
      const simple = mostPopulous(gold.name, gazetteer);
      if (simple && isRight(gold, simple, kilometres(gold, simple), gazetteer)) baseline++;
    }
  }
  const n = Math.max(1, distances.length);
  const medianKm = distances.sort((a, b) => a - b)[distances.length >> 1] ?? Number.NaN;
  return { toponyms: distances.length, accuracy: right / n, baseline: baseline / n, medianKm };
}

/** Near enough; a country is also right by its code, since its middle is a matter of taste. */
const isRight = (gold: Toponym, found: Located, km: number, gazetteer: Gazetteer): boolean =>
  km <= NEAR_KM || (found.level === "country" && found.country === countryAt(gold, gazetteer));

/** The country whose name the gold toponym bears and near whose middle it lies, by the table of countries. */
function countryAt(gold: Toponym, gazetteer: Gazetteer): string | null {
  const alias = gazetteer
    .aliases(gold.name.toLowerCase().split(" ")[0]!, "en")
    .find((a) => a.place.level === "country" && kilometres(gold, a.place) < 1500);
  return alias?.place.country ?? null;
}

/** Baseline: the most populous town of that name, countries and first-level units by their names. */
function mostPopulous(name: string, gazetteer: Gazetteer): Located | null {
  const words = name.toLowerCase().split(" ");
  const country = gazetteer
    .aliases(words[0]!, "en")
    .find((a) => a.place.level === "country" && a.words.length === words.length)?.place;
  return country ?? gazetteer.named(name)[0] ?? null;
}

interface Marked {
  readonly text: string;
  readonly language: string;
  readonly wanted: readonly { readonly start: number; readonly end: number }[];
  readonly neutral: readonly { readonly start: number; readonly end: number }[];
}

function measureRecognition(documents: readonly Marked[], gazetteer: Gazetteer): Recognition {
  let wantedCount = 0;
  let seen = 0;
  let counted = 0;
  let right = 0;
  for (const { text, language, wanted, neutral } of documents) {
    const found = findPlaces(readText(text, language), gazetteer);
    const meets = (a: { start: number; end: number }) => (b: { start: number; end: number }) =>
      a.start < b.end && a.end > b.start;
    wantedCount += wanted.length;
    seen += wanted.filter((w) => found.some(meets(w))).length;
    for (const f of found) {
      const isWanted = wanted.some(meets(f));
      if (!isWanted && neutral.some(meets(f))) continue;
      counted++;
      if (isWanted) right++;
    }
  }
  const precision = right / Math.max(1, counted);
  const recall = seen / Math.max(1, wantedCount);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

const WANTED = new Set(["CITY", "COUNTRY", "STATE_OR_PROVINCE"]);
const BESIDE = new Set(["DISTRICT", "LOCATION", "FACILITY", "NATIONALITY", "ORGANIZATION"]);

function measureNerel(file: string, gazetteer: Gazetteer): Recognition {
  const documents = rows<{ text: string; entities: { type: string; spans: [number, number][] }[] }>(file).map(
    ({ text, entities }) => {
      const at = utf16Offsets(text);
      const of = (types: ReadonlySet<string>) =>
        entities
          .filter((e) => types.has(e.type))
          .map((e) => ({ start: at(e.spans[0]![0]), end: at(e.spans.at(-1)![1]) }));
      return { text, language: "ru", wanted: of(WANTED), neutral: of(BESIDE) };
    },
  );
  return measureRecognition(documents, gazetteer);
}

const rows = <T>(file: string): T[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Offset in UTF-16 code units of each code point. */
function utf16Offsets(text: string): (codePoint: number) => number {
  const offsets = [0];
  for (const char of text) offsets.push(offsets.at(-1)! + char.length);
  return (codePoint) => offsets[Math.min(codePoint, offsets.length - 1)]!;
}

function kilometres(a: Located | Toponym, b: Located): number {
  if (a.lat === null || a.lon === null || typeof b.lat !== "number" || typeof b.lon !== "number")
    return Number.POSITIVE_INFINITY;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}

if (import.meta.main) {
  const dir = process.argv[2];
  if (!dir) {
    console.error("Usage: node bench/public/places.ts DIR");
    process.exit(2);
  }
  const per = (share: number) => share.toFixed(3).slice(1).padStart(6);
  console.log("set          toponyms  acc@161km  baseline  median km   precision recall    F1   others");
  for (const {
    set,
    resolution: r,
    recognition: { precision, recall, f1 },
  } of measurePlaces(dir)) {
    console.log(
      set.padEnd(12),
      r ? String(r.toponyms).padStart(8) : "       –",
      r ? per(r.accuracy).padStart(10) : "         –",
      r ? per(r.baseline).padStart(9) : "        –",
      r ? r.medianKm.toFixed(1).padStart(10) : "         –",
      per(precision).padStart(11),
      per(recall).padStart(6),
      per(f1),
      ` ${REFERENCES[set] ?? ""}`,
    );
  }
}
