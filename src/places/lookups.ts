import { remembering } from "../text/remember.ts";
import { isFormOf, namesOfAdjective, nominativesOf, stemsOfForm } from "./inflect.ts";
import type { Packed } from "./packed.ts";
import type { Place } from "./place.ts";
import { lettersOf, nameStem, skeletonOf, stemOf } from "./romanise.ts";

/** Looking up places of the gazetteer's file by the words of a text; always the most populous first. */
export interface LookUps {
  /** Places of that very name in Latin letters, accents aside. */
  named(name: string): readonly Place[];
  /** Places one of whose cases the Cyrillic words may be. */
  inflected(forms: readonly string[]): readonly Place[];
  /** Places from whose names the Cyrillic adjective may be made. */
  ofAdjective(form: string): readonly Place[];
}

/** Texts repeat their names: so many answers of each kind are kept. */
const MOST_REMEMBERED = 30_000;

/** Romanisation there differs from paper to paper: a name that sounds the same will do. */
const MANY_SPELLINGS = new Set(["RU", "UA", "BY", "KZ", "KG", "UZ", "TJ", "TM", "GE", "AM", "AZ", "IR"]);
const SHORTEST_SPELLING = 5;

/** @param shown - Finishes each place that is found. */
export function lookUpsIn({ find }: Packed, shown: (place: Place) => Place): LookUps {
  const named = (name: string): Place[] => {
    const letters = lettersOf(name);
    if (letters.length < 3) return [];
    const skeleton = skeletonOf(letters);
    const sounds = (own: string, country: string) =>
      letters.length >= SHORTEST_SPELLING && MANY_SPELLINGS.has(country) && skeletonOf(own) === skeleton;
    return find(nameStem(name), (own, country) => lettersOf(own) === letters || sounds(own, country));
  };

  const oneWord = (form: string): Place[] => {
    const skeleton = skeletonOf(form);
    if (skeleton.length < 3) return [];
    const whole = stemsOfForm(skeleton).flatMap((stem) => find(stem, (own) => isFormOf(skeleton, skeletonOf(own))));
    return whole.length > 0 || !form.includes("-") ? whole : manyWords(form.split("-"));
  };

  /** «Великих Луках», «Каменске-Уральском»: every part may be inflected. */
  const manyWords = (forms: readonly string[]): Place[] => {
    const last = skeletonOf(forms.at(-1)!);
    if (forms.length > MOST_PARTS || last.length < 2) return [];
    const beginnings = forms
      .slice(0, -1)
      .map(nominativesOf)
      .reduce((all, next) => all.flatMap((a) => next.map((n) => a + n)));
    return beginnings.flatMap((beginning) =>
      stemsOfForm(last).flatMap((stem) =>
        find(stemOf(beginning + stem), (own) => {
          const skeleton = skeletonOf(own);
          return skeleton.startsWith(beginning) && isFormOf(last, skeleton.slice(beginning.length));
        }),
      ),
    );
  };

  const ofAdjective = (form: string): Place[] => {
    const names = namesOfAdjective(form);
    const stems = new Set([...names].map(stemOf));
    return [...stems].flatMap((stem) => find(stem, (own) => names.has(skeletonOf(own))));
  };

  const finished = (found: readonly Place[]): readonly Place[] =>
    found.length === 0 ? NONE : oncePerPlace(found).map(shown);
  const byForms = remembering(
    (key) => finished(key.includes(" ") ? manyWords(key.split(" ")) : oneWord(key)),
    MOST_REMEMBERED,
  );
  return {
    named: remembering((name) => finished(named(name)), MOST_REMEMBERED),
    inflected: (forms) => byForms(forms.join(" ")),
    ofAdjective: remembering((form) => finished(ofAdjective(form)), MOST_REMEMBERED),
  };
}

/** A chain of hyphens would else be tried in thousands of cases. */
const MOST_PARTS = 3;
const NONE: readonly Place[] = [];

function oncePerPlace(found: readonly Place[]): readonly Place[] {
  if (found.length === 1) return found;
  return [...new Map(found.map((p) => [p.id, p])).values()].sort((a, b) => b.population - a.population);
}
