import type { Claim, Hop } from "../coding/claim.ts";
import { skeletonOf } from "../places/romanise.ts";
import { wordsOf } from "../text/words.ts";
import { canonicalOutlet, findOutlets } from "../vocabulary/outlets.ts";

export interface Origin {
  readonly key: string;
  readonly name: string;
  /** An unnamed root: never independent of another one. */
  readonly isUnknown: boolean;
}

/** Who speaks in a claim. */
export interface Sources {
  /**
   * The independent roots: the last hop of each chain, or the document's outlet where the document itself speaks.
   * Who is unnamed is only as independent as the outlet that quotes him.
   */
  readonly roots: readonly Origin[];
  /** Keys of everybody whom the claim names as a source. */
  readonly cited: ReadonlySet<string>;
  /** Key of the document's outlet, or null where it is not known. */
  readonly outlet: string | null;
  /** Whether the authority that acted says so itself. */
  readonly isAcknowledged: boolean;
}

export function sourcesOf(claim: Claim, outlet: string | null, document: string): Sources {
  const own = outlet === null ? null : named(outlet);
  const speaker = own ?? { key: `unknown:${document}`, name: "", isUnknown: true };
  const roots = claim.attribution.length === 0 ? [speaker] : claim.attribution.map((chain) => rootOf(chain, speaker));
  const names = claim.attribution.flat().flatMap(({ name }) => (name === null ? [] : [named(name).key]));
  const speakers =
    claim.attribution.length === 0
      ? [outlet]
      : claim.attribution.map((chain) => (chain.at(-1)!.kind === "official" ? chain.at(-1)!.name : null));
  return {
    roots: [...new Map(roots.map((root) => [root.key, root])).values()],
    cited: new Set(names),
    outlet: own?.key ?? null,
    isAcknowledged: speakers.some((name) => name !== null && isOfActor(name, claim)),
  };
}

function rootOf(chain: readonly Hop[], own: Origin): Origin {
  const last = chain.at(-1)!;
  if (last.name !== null) return named(last.name);
  const quoting = chain.findLast((hop) => hop.name !== null);
  const through = quoting ? named(quoting.name!) : own;
  return { ...through, isUnknown: last.kind === "unknown" || through.isUnknown };
}

function named(name: string): Origin {
  const [, outside = "", inside = ""] = /^([^(]*)(?:\((.*)\))?/su.exec(name)!;
  const known = canonicalOutlet(name) ?? supplierIn(inside) ?? canonicalOutlet(outside);
  if (known) return { key: known.owner ?? known.id, name, isUnknown: false };
  const plain = outside
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  // One name in two alphabets is one origin («Омский наблюдатель», "Omsky Nablyudatel").
  const key = skeletonOf(plain.replaceAll("ё", "е").replace(/yo/g, "e")) + plain.replace(/\P{N}/gu, "");
  return { key: key || plain, name, isUnknown: plain === "" };
}

/** The one outlet from which another has its text: "Al Arabiya (AFP)", «Lenta.ua (из Интерфакса)». Other words in brackets are no name. */
function supplierIn(brackets: string): { readonly id: string; readonly owner: string | null } | null {
  const words = wordsOf(brackets);
  const found = findOutlets(brackets, words, 0, words.length);
  return found.length === 1 ? found[0]!.outlet : null;
}

const STEM = 4;
const PLACE_STEM = 3;

/** Whether a name has a word of the actor's («Мэрия Омска», «мэрия»); that both name the place of the act proves nothing. */
function isOfActor(name: string, { actor, place }: Claim): boolean {
  const home = place ? skeletonOf(place.name).slice(0, PLACE_STEM) : "";
  const stems = (text: string) =>
    new Set(
      (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
        .filter((word) => home === "" || !skeletonOf(word).startsWith(home))
        .map((word) => word.slice(0, STEM)),
    );
  const acting = stems(actor?.words.text ?? "");
  return [...stems(name)].some((stem) => acting.has(stem));
}
