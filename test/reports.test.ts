// Our own annotated reports: their form, their number, and a floor under what the coder makes of them.
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { codeDocument } from "../src/coding/code.ts";
import { openGazetteer } from "../src/places/gazetteer.ts";
import { isContext } from "../src/vocabulary/acts.ts";
import { type Report, readReports } from "./report.ts";

// Reading fails where an annotation breaks the format or quotes words that the text lacks.
const reports = readReports(fileURLToPath(new URL("./reports/", import.meta.url)));
const gazetteer = openGazetteer();

const code = ({ id, text, language, outlet, published }: Report) =>
  codeDocument({ text, sha256: "", meta: { id, language, outlet, published, url: null, title: null } }, gazetteer)
    .claims;

describe("annotated reports", () => {
  test.each(["en", "ru", "uk"])("there are fifty and more in %s", (language) =>
    expect(reports.filter((r) => r.language === language).length).toBeGreaterThanOrEqual(50),
  );
  test("forty and more are traps", () =>
    expect(reports.filter((r) => r.kind === "trap").length).toBeGreaterThanOrEqual(40));
  test("a trap holds nothing that restricts an assembly", () => {
    for (const { id, claims } of reports.filter((r) => r.kind === "trap"))
      expect({ id, acts: claims.map((c) => c.act).filter((act) => !isContext(act)) }).toEqual({ id, acts: [] });
  });

  // The weights have seen these reports; the bars only keep a change from spoiling what was reached.
  test("half the claims are found, and more than are invented", () => {
    const total = { claims: 0, coded: 0, found: 0 };
    for (const report of reports) {
      const coded = code(report);
      const isFound = (act: string, spans: Report["claims"][number]["evidence"]) =>
        coded.some(
          (c) => c.act === act && c.evidence.some((e) => spans.some((s) => s.start < e.end && e.start < s.end)),
        );
      total.claims += report.claims.length;
      total.coded += coded.length;
      total.found += report.claims.filter((c) => isFound(c.act, c.evidence)).length;
    }
    expect(total.found / total.claims).toBeGreaterThan(0.5);
    expect(total.found / total.coded).toBeGreaterThan(0.5);
  });
});
