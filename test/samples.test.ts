// Golden run: what the program makes of its own samples. A changed result is written beside the expected one, to be looked at and renamed.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Claim } from "../src/coding/claim.ts";
import { codeDocument } from "../src/coding/code.ts";
import { digestOf } from "../src/incidents/digest.ts";
import { reconcile } from "../src/incidents/reconcile.ts";
import { openGazetteer } from "../src/places/gazetteer.ts";
import { readSamples } from "../src/sources/sample.ts";
import { openLemmatiser } from "../src/text/lemma.ts";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const samples = readSamples([path("../samples/")]);
const gazetteer = openGazetteer();
const coded = samples.map((sample) => ({ text: sample.text, ...codeDocument(sample, gazetteer) }));

function lineOf(claim: Claim): string {
  const { target, count } = { target: claim.target, count: claim.target?.count };
  const parts = [
    claim.act,
    claim.actor && `by ${claim.actor.category}`,
    target && `to ${target.categories.toSorted().join("+")}`,
    count && `n=${count.min ?? ""}..${count.max ?? ""}`,
    claim.place && `in ${claim.place.name} (${claim.place.level})`,
    claim.date && `on ${claim.date.edtf}`,
    claim.planned_for && `for ${claim.planned_for.edtf}`,
    claim.ground && `because ${claim.ground.codes.join("+")}`,
    claim.attribution.length > 0 &&
      `says ${claim.attribution.map((c) => c.map((h) => h.name ?? h.kind).join(" > ")).join("; ")}`,
  ];
  return `  ${parts.filter(Boolean).join(", ")}`;
}

function chronicle(claims: string, incidents: string): string {
  return `${claims}\n\n${incidents}\n`;
}

test("the samples give the expected chronicle", async () => {
  const claims = coded.map(({ document, claims }) => [document.id, ...claims.map(lineOf)].join("\n")).join("\n");
  const digests = await Promise.all(
    coded.map(async ({ text, ...document }) =>
      digestOf(document, text, await openLemmatiser(document.document.language)),
    ),
  );
  const incidents = reconcile(digests)
    .map((i) => {
      const reports = i.claims.map((c) => `${c.document}#${c.claim}`).toSorted();
      return `${i.act} ${i.place?.name ?? "-"} ${i.level} ${i.assembly === null ? "-" : "assembly"}: ${reports.join(" ")}`;
    })
    .toSorted()
    .join("\n");
  const actual = chronicle(claims, incidents);
  const [expected, changed] = [path("./golden/samples.txt"), path("./golden/samples-changed.txt")];
  if (!existsSync(expected) || readFileSync(expected, "utf8") !== actual) writeFileSync(changed, actual);
  else rmSync(changed, { force: true });
  expect(actual).toBe(readFileSync(expected, "utf8"));
});

test("everything derived from a sample says so", () => {
  for (const { document } of coded) expect(document.sample).toBe(true);
});

test("samples that hold no act give none that restricts", () => {
  const empty = ["en-05"];
  for (const { document, claims } of coded.filter((c) => empty.includes(c.document.id)))
    expect({ id: document.id, acts: claims.map((c) => c.act) }).toEqual({ id: document.id, acts: [] });
});
