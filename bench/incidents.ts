// Reconciliation of generated claims: seconds, growth, memory, and whether the events come out again, beside a pass that only groups.
//   node bench/incidents.ts [--claims N]      up to N claims (100000)
import { parseArgs } from "node:util";
import type { Claim, DateValue, PlaceValue } from "../src/coding/claim.ts";
import { type Digest, digestOf } from "../src/incidents/digest.ts";
import type { Incident } from "../src/incidents/incident.ts";
import { reconcile } from "../src/incidents/reconcile.ts";
import { acts } from "../src/vocabulary/acts.ts";
import { peakMb, printTable, seconds, slopeOf } from "./measure.ts";
import { randomFrom } from "./prose.ts";

const { values } = parseArgs({ options: { claims: { type: "string", default: "100000" } } });
const LARGEST = Number(values.claims);
const SIZES = [LARGEST / 100, LARGEST / 10, LARGEST];

/** As many events a day whatever the size: the larger chronicle covers more days, as it would in life. */
const EVENTS_PER_DAY = 12;
const REGIONS = 80;
const TOWNS_PER_REGION = 12;
const MOST_REPORTS = 6;
const OUTLETS = 150;

interface Event {
  readonly id: number;
  readonly act: string;
  readonly place: PlaceValue;
  readonly region: PlaceValue;
  /** Days since 2020-01-01. */
  readonly day: number;
  readonly count: number;
  readonly targets: readonly string[];
  readonly ground: string;
  readonly words: readonly string[];
}

interface World {
  readonly digests: readonly Digest[];
  readonly claims: number;
  readonly events: number;
  /** Event of each claim, by document and index. */
  readonly eventOf: ReadonlyMap<string, number>;
}

const GROUNDS = ["public_health", "traffic", "site_occupied", "public_order", "none_given"];
const TARGETS = ["participants", "organisers", "relatives_of_soldiers", "journalists", "students", "workers"];
const words = (text: string) => ({ start: 0, end: text.length, text });

const dated = (day: number, isVague = false): DateValue => {
  const iso = (n: number) => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
  return { words: words("day"), edtf: isVague ? `${iso(day - 1)}/${iso(day + 1)}` : iso(day) };
};

/** Events with one to six reports each; a report tells of one to three events and knows each of them in part. */
function worldOf(size: number): World {
  const random = randomFrom(size);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const perhaps = <T>(chance: number, value: () => T): T | null => (random() < chance ? value() : null);

  const eventOfNumber = (id: number): Event => {
    // Large towns see most: the square of an even number lies near 0 more often than not.
    const [region, town] = [below(REGIONS), Math.floor(random() ** 2 * TOWNS_PER_REGION)];
    const admin1 = `XX-${region}`;
    const [lat, lon] = [40 + (region % 10) * 3, 20 + Math.floor(region / 10) * 6];
    const at = { words: words("place"), country: "XX", admin1 };
    return {
      id,
      act: pick(acts).code,
      place: {
        ...at,
        id: `${admin1}/${town}`,
        name: `Town ${region}.${town}`,
        level: "town",
        lat: lat + town / 8,
        lon,
      },
      region: { ...at, id: admin1, name: `Region ${region}`, level: "region", lat: null, lon: null },
      day: Math.floor(id / EVENTS_PER_DAY),
      count: 1 + Math.floor(random() ** 3 * 200),
      targets: [pick(TARGETS)],
      ground: pick(GROUNDS),
      words: Array.from({ length: 14 }, () => `word${below(20_000)}`),
    };
  };

  const claimOf = (event: Event): Claim => ({
    act: event.act,
    modality: "asserted",
    actor: null,
    target: {
      categories: random() < 0.9 ? event.targets : [pick(TARGETS)],
      words: words("people"),
      count: perhaps(0.5, () => ({ min: event.count, max: random() < 0.8 ? event.count : null })),
      quantifier: null,
    },
    place: perhaps(0.92, () => (random() < 0.12 ? event.region : event.place)),
    date: perhaps(0.6, () => dated(event.day, random() < 0.1)),
    planned_for: null,
    ...{ form: null, stage: null, identified_by: null, answer: null, legal_basis: null, amount: null },
    ground: perhaps(0.3, () => ({ codes: [event.ground], words: words("ground") })),
    attribution: random() < 0.4 ? [[{ kind: "outlet", name: `Source ${below(OUTLETS)}` }]] : [],
    evidence: [words(event.words.slice(0, 8).join(" "))],
    confidence: 0.9,
  });

  const digests: Digest[] = [];
  const eventOf = new Map<string, number>();
  let events = 0;
  let claims = 0;
  while (claims < size) {
    const told = Array.from({ length: 1 + below(3) }, () => eventOfNumber(events++));
    for (let report = 1 + below(MOST_REPORTS); report > 0; report--) {
      const id = `d${digests.length}`;
      const own = told.filter(() => random() < 0.8);
      const published = dated(told[0]!.day + below(4)).edtf;
      const text = [...own.flatMap((e) => e.words), ...Array.from({ length: 60 }, () => `word${below(20_000)}`)].join(
        " ",
      );
      const meta = { id, sha256: id, language: "en", published, outlet: `Outlet ${below(OUTLETS)}`, url: null };
      const coded = { document: { ...meta, characters: text.length }, rules: "", claims: own.map(claimOf) };
      digests.push(digestOf(coded, text, (form) => form));
      for (const [index, event] of own.entries()) eventOf.set(`${id}/${index}`, event.id);
      claims += own.length;
    }
  }
  return { digests, claims, events, eventOf };
}

/** The least that reconciling can be: one incident for each act, region and day of report. */
function groupOnly({ digests }: World): number {
  const claims = digests.flatMap((d) => d.claims);
  return Map.groupBy(claims, (c) => `${c.act}|${c.place?.admin1}|${c.period?.from ?? c.published?.from}`).size;
}

const pairsAmong = (counts: Iterable<number>): number => [...counts].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);

/** Of the pairs of claims that were joined, how many tell of one event; of those that do, how many were joined. */
function agreement({ eventOf }: World, incidents: readonly Incident[]): { precision: number; recall: number } {
  const perEvent = new Map<number, number>();
  let [joined, right] = [0, 0];
  for (const { claims } of incidents) {
    const inside = new Map<number, number>();
    for (const { document, claim } of claims) {
      const event = eventOf.get(`${document}/${claim}`)!;
      inside.set(event, (inside.get(event) ?? 0) + 1);
      perEvent.set(event, (perEvent.get(event) ?? 0) + 1);
    }
    joined += pairsAmong([claims.length]);
    right += pairsAmong(inside.values());
  }
  return { precision: right / joined, recall: right / pairsAmong(perEvent.values()) };
}

const times: number[] = [];
reconcile(worldOf(500).digests);
const rows = SIZES.map((size) => {
  const world = worldOf(size);
  const cost = { comparisons: 0 };
  let incidents: Incident[] = [];
  const took = seconds(() => {
    incidents = reconcile(world.digests, cost);
  });
  const bare = seconds(() => groupOnly(world));
  times.push(took);
  const { precision, recall } = agreement(world, incidents);
  return [
    String(world.claims),
    String(world.events),
    String(incidents.length),
    took.toFixed(3),
    (world.claims / took).toFixed(0),
    (cost.comparisons / world.claims).toFixed(1),
    (took / bare).toFixed(0),
    precision.toFixed(3),
    recall.toFixed(3),
    peakMb().toFixed(0),
  ];
});
printTable(
  "Reconciliation of generated claims",
  [
    ...["claims", "events", "incidents", "seconds", "claims/s", "comparisons/claim"],
    ...["times bare grouping", "precision", "recall", "peak MB"],
  ],
  rows,
);
console.log(`  slope of time ${slopeOf(SIZES, times).toFixed(2)} (limit 1.1)`);
