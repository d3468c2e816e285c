import type { Claim, Count, Hop } from "../coding/claim.ts";
import type { CodedDocument } from "../coding/document.ts";
import type { ClaimReasons } from "../coding/explain.ts";
import type { MessageKey, MessageLanguage, Say } from "../messages/messages.ts";
import { printable } from "../text/printable.ts";
import type { Span } from "../text/span.ts";
import { label } from "../vocabulary/labels.ts";
import type { Palette } from "./palette.ts";

export interface View {
  readonly language: MessageLanguage;
  readonly say: Say;
  readonly palette: Palette;
  readonly width: number;
  readonly reasons?: readonly ClaimReasons[] | null;
}

/** A document's claims for people: each with its values and the sentence with the words marked. */
export function renderDocument(coded: CodedDocument, text: string, view: View): string {
  const { id, outlet, published, sample } = coded.document;
  const { palette, say } = view;
  const head = [id, outlet, published].filter((part) => part !== null).map((part) => printable(part));
  const title = palette.strong(head.join(" · ")) + (sample ? ` ${palette.warn(`(${say("sample")})`)}` : "");
  if (coded.claims.length === 0) return `${title}\n  ${palette.faint(say("claim.none"))}\n`;
  const claims = coded.claims.map((claim, i) => renderClaim(claim, text, view, view.reasons?.[i]));
  return `${title}\n${claims.join("\n")}\n`;
}

/** One claim: a line for the act, one for each value, then its evidence. */
export function renderClaim(claim: Claim, text: string, view: View, reasons?: ClaimReasons): string {
  const { palette, language, say } = view;
  const sure = palette.faint(`${say("claim.confidence")} ${claim.confidence.toFixed(2)}`);
  const lines = [`  ${palette.strong(label("act", claim.act, language))} · ${sure}`];
  const add = (name: MessageKey, value: string | null | undefined, slot?: string) => {
    if (!value) return;
    lines.push(`    ${palette.faint(`${say(name)}:`)} ${printable(value)}`);
    const reason = slot ? reasons?.slots[slot] : undefined;
    if (reason) lines.push(`      ${palette.faint(`${say("claim.because")} ${printable(reason)}`)}`);
  };
  add(
    "claim.actor",
    claim.actor && `${label("actor", claim.actor.category, language)} (${claim.actor.words.text})`,
    "actor",
  );
  add(
    "claim.target",
    claim.target &&
      `${claim.target.categories.map((c) => label("target", c, language)).join(", ")} (${claim.target.words.text})`,
    "target",
  );
  add("claim.count", claim.target?.count && countText(claim.target.count), "count");
  add(
    "claim.place",
    claim.place && `${claim.place.name}, ${claim.place.admin1 ?? claim.place.country} (${claim.place.words.text})`,
    "place",
  );
  add("claim.date", claim.date && `${claim.date.edtf} (${claim.date.words.text})`, "date");
  add(
    "claim.planned_for",
    claim.planned_for && `${claim.planned_for.edtf} (${claim.planned_for.words.text})`,
    "planned_for",
  );
  add("claim.form", claim.form && label("form", claim.form.code, language), "form");
  add("claim.stage", claim.stage && label("stage", claim.stage.code, language), "stage");
  add(
    "claim.identified_by",
    claim.identified_by && label("identified_by", claim.identified_by.code, language),
    "identified_by",
  );
  add("claim.answer", claim.answer && label("answer", claim.answer, language));
  add(
    "claim.ground",
    claim.ground &&
      `${claim.ground.codes.map((c) => label("ground", c, language)).join(", ")} (${claim.ground.words.text})`,
    "ground",
  );
  for (const code of claim.narrower ?? []) add("claim.narrower", ownLabel(code, language));
  add("claim.legal_basis", claim.legal_basis?.text);
  add("claim.amount", claim.amount && amountText(claim.amount));
  add(
    "claim.source",
    claim.attribution.length > 0
      ? claim.attribution.map((chain) => chainText(chain, view)).join("; ")
      : say("claim.own"),
    "source",
  );
  for (const quote of claim.evidence)
    lines.push(`    ${palette.faint("│")} ${markedQuote(quote, claim, text, palette)}`);
  if (reasons) lines.push(`    ${palette.faint(`${say("claim.because")} ${printable(reasons.triggers.join("; "))}`)}`);
  return lines.join("\n");
}

const OWN_KINDS = ["act", "actor", "target", "ground", "form"] as const;
const ownLabel = (code: string, language: MessageLanguage): string =>
  OWN_KINDS.map((kind) => label(kind, code, language)).find((text) => text !== code) ?? code;

export const chainText = (chain: readonly Hop[], { language }: View): string =>
  chain.map((hop) => (hop.name === null ? label("hop", hop.kind, language) : printable(hop.name))).join(" → ");

export function countText({ min, max, approx }: Count): string {
  if (min !== null && min === max) return approx ? `≈ ${min}` : String(min);
  if (min === null) return `≤ ${max}`;
  return max === null ? `≥ ${min}` : `${min}–${max}`;
}

function amountText(amount: NonNullable<Claim["amount"]>): string {
  if ("currency" in amount) return `${amount.value} ${amount.currency}`;
  return "days" in amount ? `${amount.days} d` : `${amount.months} mo`;
}

/** The quote with the words of the claim's values set off; line breaks become spaces. */
export function markedQuote(quote: Span, claim: Claim, text: string, palette: Palette): string {
  const spans = [
    claim.actor?.words,
    claim.target?.words,
    claim.place?.words,
    claim.date?.words,
    claim.planned_for?.words,
    claim.ground?.words,
  ]
    .filter((s): s is Span => s !== undefined && s !== null && s.start >= quote.start && s.end <= quote.end)
    .sort((a, b) => a.start - b.start);
  let out = "";
  let at = quote.start;
  const plain = (from: number, to: number) => printable(text.slice(from, to).replace(/\s+/g, " "));
  for (const span of spans) {
    if (span.start < at) continue;
    out += plain(at, span.start) + palette.mark(plain(span.start, span.end));
    at = span.end;
  }
  return out + plain(at, quote.end);
}
