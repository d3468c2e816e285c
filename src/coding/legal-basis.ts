import { type Span, spanOf } from "../text/span.ts";
import type { Draft } from "./question.ts";
import type { Reading } from "./reading.ts";

const ARTICLE =
  /(?:(?:част[ьиі]\w*|ч\.|пункт\w*|п\.|part|paragraph)\s*\d+(?:\.\d+)?\s*)?(?:стать[яиейю]+|статті|статтею|ст\.|articles?|art\.|section)\s*(\d+(?:\.\d+)*)(?:[^.;\n]{0,40}?(КоАП|КпАП|УК|КК|Code|Criminal|Administrative)(?:\s+(?:РФ|РК|РБ))?)?/giu;

/** The article that the sentences of the act cite, as written, with the law's short name where it is a known one. */
export function legalBasisOf(draft: Draft, reading: Reading): (Span & { law: string | null }) | null {
  for (const trigger of draft.triggers) {
    const { start, end } = reading.sentences[trigger.sentence]!;
    ARTICLE.lastIndex = 0;
    const match = ARTICLE.exec(reading.text.slice(start, Math.min(end, start + 1200)));
    if (match)
      return {
        ...spanOf(reading.text, start + match.index, start + match.index + match[0].length),
        law: lawOf(match[1]!, match[2]),
      };
  }
  return null;
}

const CODES: Readonly<Record<string, string>> = { коап: "RU-KoAP", кпап: "RU-KoAP", ук: "RU-UK" };

function lawOf(article: string, code: string | undefined): string | null {
  const known = code ? CODES[code.toLowerCase()] : undefined;
  return known ? `${known}-${article}` : null;
}
