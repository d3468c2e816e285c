import type { Claim, Hop } from "../coding/claim.ts";
import { skeletonOf } from "../places/romanise.ts";
import { canonicalOutlet } from "../vocabulary/outlets.ts";

export interface Origin {
  readonly key: string;
  readonly name: string;
  /** An unnamed root: never independent of another one. */
  readonly isUnknown: boolean;
}

/**
 * The independent roots of a claim: the last hop of each chain, or the document's outlet where the document itself speaks.
 * An unnamed witness is as independent as the outlet that quotes him.
 */
export function originsOf(
  claim: Claim,
  outlet: string | null,
  document: string,
): { roots: Origin[]; isAcknowledged: boolean } {
  const own = outlet === null ? unknown(document) : named(outlet);
  const roots = claim.attribution.length === 0 ? [own] : claim.attribution.map((chain) => rootOf(chain, own));
  const unique = new Map(roots.map((root) => [root.key, root]));
  return {
    roots: [...unique.values()],
    isAcknowledged: claim.attribution.some((chain) => isOwnWord(chain.at(-1), claim)),
  };
}

function rootOf(chain: readonly Hop[], own: Origin): Origin {
  const last = chain.at(-1)!;
  if (last.name !== null) return named(last.name);
  const quoting = chain.findLast((hop) => hop.name !== null);
  const through = quoting ? named(quoting.name!) : own;
  if (last.kind === "unknown" || through.isUnknown) return { ...through, isUnknown: true };
  return { key: `${last.kind}@${through.key}`, name: through.name, isUnknown: false };
}

function named(name: string): Origin {
  const known = canonicalOutlet(name);
  if (known) return { key: known.owner ?? known.id, name, isUnknown: false };
  // «URA.RU (заявление прокуратуры)», "postsen.com (from Polish)": what stands in brackets is not the name.
  const plain = name
    .replace(/\s*\(.*$/, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  // One name in two alphabets is one origin («Омский наблюдатель», "Omsky Nablyudatel").
  const key = skeletonOf(plain.replaceAll("ё", "е").replace(/yo/g, "e")) + plain.replace(/\P{N}/gu, "");
  return { key: canonicalOutlet(plain)?.id ?? (key || plain), name, isUnknown: plain === "" };
}

const unknown = (document: string): Origin => ({ key: `unknown:${document}`, name: "", isUnknown: true });

const STEM = 4;

/** Whether the authority that acted is the one that speaks. */
function isOwnWord(hop: Hop | undefined, claim: Claim): boolean {
  if (hop?.kind !== "official" || hop.name === null || !claim.actor) return false;
  const stems = (text: string) =>
    new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));
  const actor = stems(claim.actor.words.text);
  return [...stems(hop.name)].some((stem) => actor.has(stem));
}
