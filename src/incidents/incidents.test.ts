import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, Count, Hop, PlaceValue, TargetValue } from "../coding/claim.ts";
import type { Cost } from "./candidates.ts";
import { type Digest, digestOf } from "./digest.ts";
import type { Incident } from "./incident.ts";
import { periodOf } from "./period.ts";
import { reconcile } from "./reconcile.ts";

const words = (text: string) => ({ start: 0, end: text.length, text });
const OMSK: PlaceValue = {
  ...{ words: words("Omsk"), id: "omsk", name: "Omsk", level: "town", country: "RU", admin1: "RU-OMS" },
  ...{ lat: 54.98, lon: 73.37 },
};
const PERM: PlaceValue = {
  ...{ words: words("Perm"), id: "perm", name: "Perm", level: "town", country: "RU", admin1: "RU-PER" },
  ...{ lat: 58.01, lon: 56.25 },
};
const OMSK_SQUARE: PlaceValue = { ...OMSK, words: words("Lenin Square"), level: "site" };
const NEAR_OMSK: PlaceValue = { ...OMSK, id: "chernoluchye", name: "Chernoluchye", lat: 55.1, lon: 73.3 };
const KYIV: PlaceValue = {
  ...{ words: words("Kyiv"), id: "kyiv", name: "Kyiv", level: "town", country: "UA", admin1: "UA-30" },
  ...{ lat: 50.45, lon: 30.52 },
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

const detention = (own: Partial<Claim> = {}): Claim => claim({ act: "detention", planned_for: null, ...own });
const target = (category: string, count: number | null = null, own: Partial<Count> = {}): TargetValue => ({
  ...{ categories: [category], words: words("x"), quantifier: null },
  count: count === null ? null : { min: count, max: count, ...own },
});

const same = (form: string) => form;
let serial = 0;
const report = (
  claims: Claim[],
  {
    outlet = `Outlet ${serial}`,
    published = "2024-04-05",
    text = `report${serial}`,
  }: { outlet?: string | null; published?: string | null; text?: string } = {},
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
  test("a site lies in its town", () =>
    expect(only([report([claim()]), report([claim({ place: OMSK_SQUARE })])]).place?.level).toBe("site"));
  test("two towns near each other are two places", () =>
    expect(reconcile([report([claim()]), report([claim({ place: NEAR_OMSK })])])).toHaveLength(2));
  test("two claims of one document never are", () => expect(reconcile([report([claim(), claim()])])).toHaveLength(2));
  test("a day and an interval that holds it can be", () =>
    expect(
      only([
        report([claim({ act: "detention", planned_for: null, date: dated("2024-04-02") })]),
        report([claim({ act: "detention", planned_for: null, date: dated("2024-04-01/2024-04-03") })]),
      ]).date,
    ).toBe("2024-04-02"));
  test("a day in an approximate month, when nothing else tells them apart from other days of a series, is not", () =>
    expect(
      reconcile([
        report([detention({ date: dated("2024-04-02") })]),
        report([detention({ date: dated("2024-04~") })], { published: "2024-04" }),
      ]),
    ).toHaveLength(2));
  test("the days of a series stay apart, also when a vague report lies between them", () => {
    const incidents = reconcile([
      report([detention({ date: dated("2024-04-02") })]),
      report([detention({ date: dated("2024-04-02/2024-04-05") })]),
      report([detention({ date: dated("2024-04-05") })]),
    ]);
    expect(incidents.map((i) => i.claims.length).sort()).toEqual([1, 2]);
  });
  test("what is told without a day happened shortly before its report", () => {
    const told = (published: string) => report([detention({ date: null })], { published });
    const happened = report([detention({ date: dated("2024-04-03") })]);
    expect(reconcile([happened, told("2024-04-05")])).toHaveLength(1);
    expect(reconcile([happened, told("2024-04-30")])).toHaveLength(2);
    expect(reconcile([happened, told("2024-04-01")])).toHaveLength(2);
  });
  test("the planned day of one report may stand as the day of the act in another", () =>
    expect(
      only([report([claim()]), report([claim({ planned_for: null, date: dated("2024-04-14") })])]).claims,
    ).toHaveLength(2));
  test("a match explains itself field by field", () => {
    const [match] = only([report([claim()]), report([claim()])]).matches;
    expect(match?.because).toMatchObject({ place: expect.any(Number), planned: expect.any(Number) });
  });
});

describe("a claim without a place", () => {
  const visit = (own: Partial<Claim> = {}) =>
    claim({ act: "home_visit", planned_for: null, target: target("relatives_of_soldiers"), ...own });
  test("belongs where the other acts of its report lie", () =>
    expect(
      only(
        [report([visit()]), report([visit({ place: null }), claim({ act: "summons" })])].map((d, i) =>
          i === 0 ? d : { ...d, claims: d.claims.slice(0, 1) },
        ),
      ).place?.name,
    ).toBe("Omsk"));
  test("does not belong to another country's", () => {
    const abroad = report([visit({ place: null }), claim({ act: "summons", place: KYIV })]);
    expect(reconcile([report([visit()]), abroad])).toHaveLength(3);
  });
  test("is not joined to any place when its report names none", () =>
    expect(reconcile([report([visit()]), report([visit({ place: null })])])).toHaveLength(2));
});

describe("other evidence", () => {
  // Told two weeks apart and without a day: place and act alone are not enough.
  const reports = (first: Partial<Claim>, second: Partial<Claim>, texts: [string, string] = ["one", "two"]) =>
    reconcile([
      report([detention(first)], { published: "2024-04-01", text: texts[0] }),
      report([detention(second)], { published: "2024-04-20", text: texts[1] }),
    ]).length;
  const quoting = (quote: string) => ({ evidence: [words(`Police said "${quote}" of those whom they took away`)] });
  test("place and act alone do not join", () => expect(reports({}, {})).toBe(2));
  test("a shared quote does", () => {
    expect(reports(quoting("they were a danger to all"), quoting("They were a danger to all"))).toBe(1);
    expect(reports(quoting("they were a danger to all"), quoting("nobody was ever held here"))).toBe(2);
  });
  test("texts alike do, other texts do not", () => {
    const text = "The march of the nurses ended at the bridge where police took away the drummers of the factory band";
    expect(reports({}, {}, [text, `${text.replace("ended", "stopped").replace("away", "in")} on Sunday`])).toBe(1);
    expect(reports({}, {}, [text, "Teachers stood before the school with posters until the evening rain came"])).toBe(
      2,
    );
  });
  test("a report that cites the other's outlet counts for more", () => {
    const because = (attribution: Hop[][]) =>
      reconcile([report([claim()], { outlet: "Alpha" }), report([claim({ attribution })], { outlet: "Beta" })])[0]
        ?.matches[0]?.because;
    expect(because([[hop("outlet", "Alpha")]])).toHaveProperty("source");
    expect(because([[hop("outlet", "Gamma")]])).not.toHaveProperty("source");
  });
  test("one fine of another amount is another fine", () => {
    const fine = (value: number) =>
      claim({ act: "fine", planned_for: null, target: target("participants", 1), amount: { value, currency: "RUB" } });
    expect(reconcile([report([fine(10_000)]), report([fine(10_000)])])).toHaveLength(1);
    expect(reconcile([report([fine(10_000)]), report([fine(20_000)])])).toHaveLength(2);
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
  test("unnamed witnesses are as independent as the outlets that quote them", () => {
    const quoted = (outlet: string) => report([citing([hop("outlet", outlet), hop("witness", null)])]);
    const own = report([claim()], { outlet: "Alpha" });
    expect(only([quoted("Alpha"), own]).level).toBe("single");
    expect(only([quoted("Beta"), own]).level).toBe("corroborated");
  });
  test("outlets of one owner are one origin", () =>
    expect(
      only([report([claim()], { outlet: "Сибирь.Реалии" }), report([claim()], { outlet: "Радио Свобода" })]).level,
    ).toBe("single"));
  test("an agency's text in two outlets is the agency's", () => {
    const [first, second] = ["Al Arabiya (AFP)", "Space Daily (AFP)"];
    expect(only([report([claim()], { outlet: first }), report([claim()], { outlet: second })]).level).toBe("single");
  });
  test("a document without an outlet is an unknown source, beside a known one as alone", () => {
    const nameless = () => report([claim()], { outlet: null });
    expect(only([nameless(), nameless(), report([claim()], { outlet: "Alpha" })]).level).toBe("single");
  });
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
  test("nor does a copy that names a source", () => {
    const text = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
    const copy = citing([hop("outlet", "Gamma")]);
    expect(
      only([
        report([claim()], { text, outlet: "Alpha", published: "2024-04-05" }),
        report([copy], { text, outlet: "Beta", published: "2024-04-06" }),
      ]).level,
    ).toBe("single");
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
  test("the town that an office and another have in common acknowledges nothing", () =>
    expect(
      only([
        report([
          claim({
            modality: "reported",
            place: { ...OMSK, words: words("Омске") },
            actor: { category: "police", words: words("омская полиция") },
            attribution: [[hop("official", "Мэрия Омска")]],
          }),
        ]),
      ]).level,
    ).toBe("single"));
});

describe("disagreement", () => {
  const ground = (code: string) => ({ codes: [code], words: words(code) });
  const detained = (count: number, own: Partial<Count> = {}, category = "participants") =>
    detention({ date: dated("2024-04-14"), target: target(category, count, own) });
  const conflicts = (...reports: [Claim, string][]) =>
    only(reports.map(([own, published]) => report([own], { published }))).conflicts.map((c) => c.field);
  test("two grounds that exclude each other are shown", () => {
    const incident = only([
      report([claim({ ground: ground("traffic") })]),
      report([claim({ ground: ground("morals") })]),
    ]);
    expect(incident.level).toBe("contested");
    expect(incident.conflicts).toEqual([{ field: "ground", values: ["traffic", "morals"] }]);
  });
  test("figures that rise from day to day are a running count", () =>
    expect(conflicts([detained(3), "2024-04-14"], [detained(8), "2024-04-15"])).toEqual([]));
  test("figures that fall are not", () =>
    expect(conflicts([detained(8), "2024-04-15"], [detained(3), "2024-04-16"])).toEqual(["count"]));
  test("figures of the day itself are stages of it", () =>
    expect(conflicts([detained(3), "2024-04-14"], [detained(8), "2024-04-14"])).toEqual([]));
  test("unless their hours say otherwise", () => {
    const at = (count: number, as_of: string): [Claim, string] => [detained(count, { as_of }), "2024-04-14"];
    expect(conflicts(at(3, "14:00"), at(8, "18:40"))).toEqual([]);
    expect(conflicts(at(8, "14:00"), at(3, "18:40"))).toEqual(["count"]);
  });
  test("a figure that rises a week later differs", () =>
    expect(conflicts([detained(3), "2024-04-15"], [detained(8), "2024-04-23"])).toEqual(["count"]));
  test('"about 30" leaves room for 27, not for 10', () => {
    const about = detained(30, { approx: true });
    expect(conflicts([about, "2024-04-15"], [detained(27), "2024-04-15"])).toEqual([]);
    expect(conflicts([about, "2024-04-15"], [detained(10), "2024-04-15"])).toEqual(["count"]);
  });
  test("figures of different people do not exclude each other", () =>
    expect(conflicts([detained(30), "2024-04-15"], [detained(4, {}, "journalists"), "2024-04-15"])).toEqual([]));
  test("the incident's figure is what all leave open", () =>
    expect(only([report([detained(6, { max: null })]), report([detained(10)])]).count).toEqual({ min: 10, max: 10 }));
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
  const assemblies = (...reports: Digest[]) => reconcile(reports).map((i) => i.assembly);
  const steps = (...own: Partial<Claim>[]) =>
    assemblies(report(own.map((step) => claim({ planned_for: null, ...step }))));
  test("what comes before and after with days of its own belongs to it", () => {
    const found = assemblies(
      report([
        claim(),
        claim({ act: "home_visit", planned_for: null, date: dated("2024-04-11") }),
        claim({ act: "fine", planned_for: null, date: dated("2024-04-25") }),
      ]),
    );
    expect(new Set(found).size).toBe(1);
  });
  test("a visit after it, a fine before it and a day of another place do not", () => {
    const found = assemblies(
      report([
        claim(),
        claim({ act: "home_visit", planned_for: null, date: dated("2024-04-20") }),
        claim({ act: "fine", planned_for: null, date: dated("2024-04-02") }),
        claim({ act: "summons", planned_for: null, place: PERM }),
      ]),
    );
    expect(found.filter((id) => id !== null)).toHaveLength(1);
  });
  test("a threat without a day belongs to none of two assemblies", () => {
    const found = assemblies(
      report([
        claim(),
        claim({ act: "notice_filed", planned_for: dated("2024-04-20") }),
        claim({ act: "threat", planned_for: null }),
      ]),
    );
    expect(found.filter((id) => id === null)).toHaveLength(1);
  });
  test("who names only the region means its one assembly of that day", () => {
    const found = assemblies(report([claim()]), report([claim({ act: "notice_filed", place: OMSK_REGION })]));
    expect(new Set(found).size).toBe(1);
  });
  test("steps without any day are one when one report tells them of one town", () => {
    const [refused, visited] = steps({}, { act: "home_visit" });
    expect(refused).toMatch(/^ASM-/);
    expect(visited).toBe(refused);
    expect(steps({ act: "threat" }, { act: "home_visit" })).toEqual([null, null]);
    expect(steps({}, {}, { act: "home_visit" })).toEqual([null, null, null]);
  });
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
