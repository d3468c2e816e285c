// The report that started the project: it lies beside the developers' and the CI's copy, not in the project.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Claim } from "../src/coding/claim.ts";
import { codeDocument } from "../src/coding/code.ts";
import { openGazetteer } from "../src/places/gazetteer.ts";

const seed = fileURLToPath(new URL("../../shared/corpus/dev/seed", import.meta.url));
const isHere = existsSync(`${seed}.txt`);
if (!isHere) console.log("The seed report is not here: its tests are skipped");

describe.skipIf(!isHere)("the seed report", () => {
  const read = (): readonly Claim[] => {
    const meta = JSON.parse(readFileSync(`${seed}.meta.json`, "utf8"));
    const text = readFileSync(`${seed}.txt`, "utf8");
    return codeDocument({ text, sha256: "", meta: { title: null, ...meta } }, openGazetteer()).claims;
  };
  const claims = isHere ? read() : [];
  const of = (act: string) => claims.filter((c) => c.act === act);

  test.each([
    ["Novosibirsk", "aims_unlawful"],
    ["Krasnoyarsk", "public_health"],
  ])("refusal in %s on the ground %s, planned for 19 November", (town, ground) => {
    const refusal = of("assembly_refused").find((c) => c.place?.name === town);
    expect(refusal?.ground?.codes).toContain(ground);
    expect(refusal?.planned_for?.edtf).toBe("2023-11-19");
  });
  test("police at the doors in two regions, one of them where a rally was only discussed", () => {
    expect(of("home_visit").map((c) => c.place?.admin1)).toEqual(expect.arrayContaining(["RU-KEM", "RU-KYA"]));
    expect([...of("home_visit"), ...of("threat")].map((c) => c.stage?.code)).toContain("discussed");
  });
  test("a threat, and phones inspected in some cases", () => {
    expect(of("threat").length).toBeGreaterThan(0);
    expect(of("device_search").map((c) => c.target?.quantifier)).toContain("some");
  });
  test("how the women were found is unknown, or the chat", () => {
    const ways = claims.map((c) => c.identified_by?.code).filter((code) => code !== undefined);
    expect(ways.some((code) => code === "unknown" || code === "chat_membership")).toBe(true);
  });
  test("a woman told Important Stories", () => {
    const chains = claims.flatMap((c) => c.attribution).map((chain) => chain.map((hop) => hop.name ?? hop.kind));
    expect(chains).toContainEqual(["Important Stories", "witness"]);
  });
  test("the background cited from UNIAN gives no place and no day to anything that restricts", () => {
    const text = isHere ? readFileSync(`${seed}.txt`, "utf8") : "";
    const background = text.indexOf("The situation with mobilization");
    for (const claim of claims.filter((c) => c.evidence.every((e) => e.start >= background)))
      expect({ act: claim.act, place: claim.place, date: claim.date }).toEqual({
        ...{ act: claim.act, place: null, date: null },
      });
  });
});
