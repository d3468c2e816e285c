import type { Extracted, Extractor } from "../extract.ts";
import { LIMITS } from "../limits.ts";
import { captureOf } from "./capture.ts";
import { PartNames } from "./part-names.ts";
import { readWarc } from "./read.ts";

/**
 * The articles among the pages of an archive of the web, piece by piece. Redirects, errors, pictures, scripts and pages without a sentence
 * are counted as left out.
 */
export const extractWarc: Extractor = async function* ({ pieces }) {
  const names = new PartNames();
  let others = 0;
  let faults = 0;
  let records = 0;
  for await (const item of readWarc(pieces)) {
    if (item.kind === "fault") {
      yield item;
      // So much damage is no archive.
      if (++faults >= LIMITS.entries) {
        yield { kind: "fault", fault: "too many entries", part: null };
        break;
      }
      continue;
    }
    records++;
    const capture = captureOf(item);
    if (capture.kind === "none") continue;
    const part = names.next(item.fields);
    const page = capture.kind === "page" ? capture.html() : null;
    if (page?.kind === "article") yield { kind: "document", text: page.text, meta: page.meta, part, bytes: item.bytes };
    else if (page?.kind === "bad") yield { kind: "fault", fault: page.fault, part };
    else others++;
  }
  if (others > 0) yield leftOut(others);
  if (records === 0 && faults === 0) yield { kind: "fault", fault: "broken", part: null };
};

const leftOut = (count: number): Extracted => ({ kind: "left out", what: "other files", count });
