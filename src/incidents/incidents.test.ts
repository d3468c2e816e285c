import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, Hop, PlaceValue } from "../coding/claim.ts";
import { type Digest, digestOf } from "./digest.ts";
import type { Incident } from "./incident.ts";
import { periodOf } from "./period.ts";
import { type Cost, reconcile } from "./reconcile.ts";

const words = (text: string) => ({ start: 0, end: text.length, text });
const OMSK: PlaceValue = {
  ...{ words: words("Omsk"), id: "omsk", name: "Omsk", level: "town", country: "RU", admin1: "RU-OMS" },
  ...{ lat: 54.98, lon: 73.37 },
};
const PERM: PlaceValue = {
  ...{ words: words("Perm"), id: "perm", name: "Perm", level: "town", country: "RU", admin1: "RU-PER" },
  ...{ lat: 58.01, lon: 56.25 },
};
const OMSK_REGION: PlaceValue = { ...OMSK, id: "RU-OMS", name: "Omsk Oblast", level: "region", lat: null, lon: null };

const claim = (own: Partial<Claim> = {}): Claim => ({
  act: "assembly_refused",
  modality: "asserted",
  actor: null,
  target: null,
  place: OMSK,
  date: null,
  planned_for: { words: words("14 April"), edtf: "2024-04-14" },
  form: null,
  stage: null,
  identified_by: null,
  answer: "refused",
  ground: null,
  legal_basis: null,
  amount: null,
  attribution: [],
  evidence: [words("Omsk refused the rally")],
  confidence: 0.9,
  ...own,
});

const same = (form: string) => form;
let serial = 0;
const report = (
  claims: Claim[],
  { outlet = `Outlet ${serial}`, published = "2024-04-05", text = `text ${serial}` } = {},
): Digest => {
  const id = `d${serial++}`;
  const document = { id, sha256: `sha-${id}`, language: "en", published, outlet, url: null, characters: text.length };
  return digestOf({ document, claims, rules: "" }, text, same);
};
const only = (digests: Digest[]): Incident => {
  const incidents = reconcile(digests);
  expect(incidents).toHaveLength(1);
  return incidents[0]!;
};
const hop = (kind: Hop["kind"], name: string | null): Hop => ({ kind, name });
const dated = (edtf: string) => ({ words: words(edtf), edtf });

describe("what is one incident", () => {
  test("two reports of one refusal are", () =>
    expect(only([report([claim()]), report([claim()])]).claims).toHaveLength(2));
  test("a town lies in its region", () =>
    expect(only([report([claim()]), report([claim({ place: OMSK_REGION })])]).place?.name).toBe("Omsk"));
  test.each([
    ["another town", { place: PERM }],
    ["another act", { act: "home_visit" }],
    ["another planned day", { planned_for: dated("2024-04-15") }],
  ])("%s is another", (_, other) => expect(reconcile([report([claim()]), report([claim(other)])])).toHaveLength(2));
  test("two claims of one document never are", () => expect(reconcile([report([claim(), claim()])])).toHaveLength(2));
  test("a day and an interval that holds it can be", () =>
    expect(
      only([
        report([claim({ act: "detention", planned_for: null, date: dated("2024-04-02") })]),
        report([claim({ act: "detention", planned_for: null, date: dated("2024-04-01/2024-04-03") })]),
      ]).date,
    ).toBe("2024-04-02"));
  test("a match explains itself field by field", () => {
    const [match] = only([report([claim()]), report([claim()])]).matches;
    expect(match?.because).toMatchObject({ place: expect.any(Number), planned: expect.any(Number) });
  });
});

describe("independent origins", () => {
  const citing = (...chains: Hop[][]) => claim({ modality: "reported", attribution: chains });
  test("one outlet cited by two is one origin", () => {
    const incident = only([
      report([citing([hop("outlet", "Important Stories")])], { outlet: "UNIAN" }),
      report([citing([hop("outlet", "Важные истории")])], { outlet: "Meduza" }),
    ]);
    expect(incident.level).toBe("single");
    expect(incident.origins).toHaveLength(1);
  });
  test("one name in two alphabets is one origin", () =>
    expect(
      only([
        report([claim()], { outlet: "Омский наблюдатель" }),
        report([citing([hop("outlet", "Omsky Nablyudatel")])], { outlet: "Other" }),
      ]).origins,
    ).toEqual([["Omsky Nablyudatel", "Омский наблюдатель"]]));
  test("two outlets of their own are two", () =>
    expect(only([report([claim()]), report([claim()])]).level).toBe("corroborated"));
  test("three are well corroborated", () =>
    expect(only([report([claim()]), report([claim()]), report([claim()])]).level).toBe("well_corroborated"));
  test("sources side by side count each", () =>
    expect(only([report([citing([hop("outlet", "Alpha")], [hop("channel", "Beta")])])]).level).toBe("corroborated"));
  test("a witness is an origin beside the outlet that tells on its own", () =>
    expect(
      only([
        report([citing([hop("outlet", "Alpha"), hop("witness", null)])], { outlet: "Gamma" }),
        report([claim()], { outlet: "Alpha" }),
      ]).origins,
    ).toHaveLength(2));
  test("an unnamed source is never independent of another", () =>
    expect(
      only([
        report([citing([hop("unknown", null)])], { outlet: "Alpha" }),
        report([citing([hop("unknown", null)])], { outlet: "Beta" }),
      ]).level,
    ).toBe("single"));
  test("a copy adds nothing", () => {
    const text = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
    const incident = only([
      report([claim()], { text, outlet: "Alpha", published: "2024-04-05" }),
      report([claim()], { text: `${text} end`, outlet: "Beta", published: "2024-04-06" }),
    ]);
    expect(incident.origins).toEqual([["Alpha"]]);
    expect(incident.level).toBe("single");
  });
  test("the authority's own word acknowledges", () =>
    expect(
      only([
        report([
          claim({
            modality: "reported",
            actor: { category: "municipal_authority", words: words("мэрия Омска") },
            attribution: [[hop("official", "Мэрия Омска")]],
          }),
        ]),
      ]).level,
    ).toBe("acknowledged"));
});

describe("disagreement", () => {
  const ground = (code: string) => ({ codes: [code], words: words(code) });
  const detained = (count: number) =>
    claim({
      act: "detention",
      planned_for: null,
      date: dated("2024-04-14"),
      target: { categories: ["participants"], words: words("x"), count: { min: count, max: count }, quantifier: null },
    });
  test("two grounds that exclude each other are shown", () => {
    const incident = only([
      report([claim({ ground: ground("traffic") })]),
      report([claim({ ground: ground("morals") })]),
    ]);
    expect(incident.level).toBe("contested");
    expect(incident.conflicts).toEqual([{ field: "ground", values: ["traffic", "morals"] }]);
  });
  test("figures that rise from day to day are a running count", () => {
    const incident = only([
      report([detained(3)], { published: "2024-04-14" }),
      report([detained(8)], { published: "2024-04-15" }),
    ]);
    expect(incident.conflicts).toEqual([]);
  });
  test("figures of the same day differ", () =>
    expect(
      only([report([detained(3)], { published: "2024-04-15" }), report([detained(8)], { published: "2024-04-15" })])
        .conflicts,
    ).toEqual([
      {
        field: "count",
        values: [
          { min: 3, max: 3 },
          { min: 8, max: 8 },
        ],
      },
    ]));
});

describe("the steps of an assembly", () => {
  test("refusal, detention on the day and a threat without a day are one assembly", () => {
    const incidents = reconcile([
      report([
        claim(),
        claim({ act: "threat", planned_for: null }),
        claim({ act: "detention", planned_for: null, date: dated("2024-04-14") }),
      ]),
    ]);
    expect(incidents).toHaveLength(3);
    expect(new Set(incidents.map((i) => i.assembly)).size).toBe(1);
    expect(incidents[0]!.assembly).toMatch(/^ASM-/);
  });
  test("an assembly that was refused and never held has its step", () =>
    expect(only([report([claim()])]).assembly).toMatch(/^ASM-/));
  test("another town's is another assembly", () => {
    const assemblies = reconcile([report([claim()]), report([claim({ place: PERM })])]).map((i) => i.assembly);
    expect(new Set(assemblies).size).toBe(2);
  });
});

const arbitraryClaim = fc
  .record({
    act: fc.constantFrom("assembly_refused", "detention", "threat"),
    place: fc.constantFrom(OMSK, PERM, OMSK_REGION, null),
    date: fc.constantFrom(null, "2024-04-14", "2024-04", "2024-04-13/2024-04-15", "2024-04-14~"),
    planned: fc.constantFrom(null, "2024-04-14", "2024-04-20"),
    outlet: fc.constantFrom("Alpha", "Beta", null),
  })
  .map(({ act, place, date, planned, outlet }) =>
    claim({
      act,
      place,
      date: date && dated(date),
      planned_for: planned ? dated(planned) : null,
      attribution: outlet ? [[hop("outlet", outlet)]] : [],
    }),
  );

describe("laws", () => {
  const digests = fc
    .array(fc.array(arbitraryClaim, { maxLength: 4 }), { minLength: 1, maxLength: 10 })
    .map((documents) => documents.map((claims) => report(claims)));

  test("the order of the documents changes nothing", () => {
    fc.assert(
      fc.property(
        digests.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(reconcile(shuffled)).toEqual(reconcile(all));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("every claim is in exactly one incident", () => {
    fc.assert(
      fc.property(digests, (all) => {
        const inside = reconcile(all).flatMap((i) => i.claims.map((c) => `${c.document}/${c.claim}`));
        expect(inside.sort()).toEqual(all.flatMap((d) => d.claims.map((c) => `${c.document}/${c.index}`)).sort());
      }),
    );
  });

  test("twice the claims cost about twice the comparisons", () => {
    const costOf = (size: number): number => {
      const cost: Cost = { comparisons: 0 };
      const day = (i: number) => new Date(Date.UTC(2020, 0, 1) + (i % 1000) * 86_400_000).toISOString().slice(0, 10);
      reconcile(
        Array.from({ length: size }, (_, i) =>
          report([claim({ planned_for: dated(day(i * 7)), place: i % 2 ? OMSK : PERM })]),
        ),
        cost,
      );
      return cost.comparisons;
    };
    expect(costOf(4000) / costOf(2000)).toBeLessThan(2.2);
  });

  test("a sample's incident says so", () => {
    const digest = report([claim()]);
    const sample = { ...digest, claims: digest.claims.map((c) => ({ ...c, isSample: true })) };
    expect(only([sample]).sample).toBe(true);
  });
});

test.each([
  ["2024-04-14", 1],
  ["2024-02", 29],
  ["2023", 365],
  ["2024-04-13/2024-04-15", 3],
  ["2024-04-14~", 1],
])("%s lasts %i days", (edtf, days) => {
  const period = periodOf(edtf)!;
  expect(period.to - period.from + 1).toBe(days);
});
