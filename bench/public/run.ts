// Public benchmark data, as far as the folder holds it, in one table beside the figures that others report.
//   npm run bench:public -- DIR      DIR holds dates/, geoparsing/, nerel/, same-event/; nothing of it is kept here
import { existsSync } from "node:fs";
import { join } from "node:path";
import { printTable } from "../measure.ts";

/** What is measured, the figure, that of a peer in the same run, and what others report. */
type Row = readonly [what: string, figure: number, peer: string, references: string];

interface Part {
  readonly name: string;
  /** What of the folder it reads. */
  readonly data: string;
  readonly rows: (dir: string) => Promise<readonly Row[]>;
}

const share = (value: number): string => value.toFixed(3).replace(/^0/, "");

const PLACE_REFERENCES: Readonly<Record<string, string>> = {
  lgl: "population .556, Mordecai3 (neural) .827",
  geovirus: "population .668",
  geowebnews: "population .593, Mordecai3 (neural) .941",
  nerel: "taggers .65, RuBERT .85 (all types)",
};

const PARTS: readonly Part[] = [
  {
    name: "dates.ts",
    data: "dates",
    rows: async (dir) => {
      const { benchDates } = await import("./dates.ts");
      const all = benchDates(dir).filter((f) => f.of === "all");
      return all
        .filter((f) => f.reader === "khronika")
        .flatMap(({ language, value, spanRelaxed }): Row[] => {
          const peer = all.find((f) => f.language === language && f.reader !== "khronika");
          const others = language === "uk" ? "chrono-node .315" : "HeidelTime about .78 on English news";
          return [
            [`dates ${language}, value F1`, value, peer ? `chrono-node ${share(peer.value)}` : "", others],
            [`dates ${language}, span F1`, spanRelaxed, peer ? `chrono-node ${share(peer.spanRelaxed)}` : "", ""],
          ];
        });
    },
  },
  {
    name: "places.ts",
    data: "geoparsing",
    rows: async (dir) => {
      const { measurePlaces } = await import("./places.ts");
      return measurePlaces(dir).flatMap(({ set, resolution, recognition }): Row[] => {
        const references = PLACE_REFERENCES[set] ?? "";
        return [
          ...(resolution
            ? [
                [
                  `places ${set}, acc@161 km`,
                  resolution.accuracy,
                  `population ${share(resolution.baseline)}`,
                  references,
                ] as const,
              ]
            : []),
          [`places ${set}, recognition F1`, recognition.f1, "", resolution ? "" : references],
        ];
      });
    },
  },
  {
    name: "same-event.ts",
    data: "same-event",
    rows: async (dir) => {
      const { measureSameEvent } = await import("./same-event.ts");
      const [likeness, copies] = await measureSameEvent(dir);
      const peer = `copies alone ${share(copies!.f1)}`;
      return [["same event ru, F1 of the positive class", likeness!.f1, peer, "tf-idf cosine .82, tuned on the set"]];
    },
  },
  {
    name: "names.ts",
    data: "nerel",
    rows: async (dir) => {
      const { measureNames } = await import("./names.ts");
      return measureNames(dir).map(({ of, f1 }): Row => {
        const references = of === "all" ? "taggers .65, RuBERT .85 (all types)" : "";
        return [`names of persons (${of}) ru, F1`, f1, "", references];
      });
    },
  },
];

const [dir] = process.argv.slice(2);
if (dir === undefined || !existsSync(dir)) {
  console.error("Usage: npm run bench:public -- DIR, a folder with dates/, geoparsing/, nerel/ or same-event/");
  process.exit(2);
}
const rows: Row[] = [];
for (const { name, data, rows: rowsOf } of PARTS) {
  if (!existsSync(new URL(name, import.meta.url))) console.error(`Left out ${name}: it is not there yet`);
  else if (!existsSync(join(dir, data))) console.error(`Left out ${name}: "${dir}" has no ${data}/`);
  else rows.push(...(await rowsOf(dir)));
}
printTable(
  "Public benchmark data",
  ["what", "Khronika", "peer, same run", "others report"],
  rows.map(([what, figure, peer, references]) => [what, share(figure), peer, references]),
);
