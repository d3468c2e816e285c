import { skeletonOf, stemOf } from "./romanise.ts";

/**
 * Case endings of Russian and Ukrainian place names in letters of the skeleton: under each ending of the nominative
 * those that may stand for it in the text.
 */
const OBLIQUE: Readonly<Record<string, string>> = {
  "": "a u om e em i ovi evi", // Томск, Тверь, Славутич
  a: "i u e oi ei ou eu", // Москва, Рязанская
  o: "a u om e i", // Кемерово
  e: "a u em i ogo omu im", // Запорожье, Рівне
  i: "ah am ami ov ei  ogo ego omu emu om em im ih iv", // Черновцы, Сумы, Грозный
  oe: "ogo omu om im", // Отрадное
  ee: "ego emu em im",
  ec: "ca ci cu ce cem com", // Елец
  ok: "ka ku ke kom ki", // Торжок
  ka: "ci", // Каховка
  ga: "zi",
  ha: "si",
  ki: "ok ek", // Черемушки
  iv: "ova ovi ovu ove ovom eva evi evu evom evim", // Харків
  il: "ola oli olu olem", // Тернопіль
  ig: "ogu ozi ogom",
  ir: "ora ori oru orom", // Самбір
};

const pairs = new Set(
  Object.entries(OBLIQUE).flatMap(([nominative, endings]) => endings.split(" ").map((e) => `${e}>${nominative}`)),
);

/** Endings with a consonant, by which an inflected form is longer than its stem. */
const LONG_ENDINGS = ["om", "em", "im", "ih", "am", "ah", "ami", "ov", "iv", "ogo", "ego", "omu", "emu", "ovi", "evi"];

/** Changes inside a stem: «Елец, Ельца», «Каховка, Каховці», «Харків, Харкова». */
const STEM_CHANGES: readonly (readonly [ending: string, nominative: readonly string[]])[] = [
  ["c", ["ec", "k"]],
  ["k", ["ok"]],
  ["ek", ["k"]],
  ["ok", ["k"]],
  ["z", ["g"]],
  ["s", ["h"]],
  ["ov", ["iv"]],
  ["ev", ["iv"]],
  ["ol", ["il"]],
  ["or", ["ir"]],
  ["og", ["ig"]],
  ["oz", ["ig"]],
];

/** Stems under which the nominative of an inflected name may be found. */
export function stemsOfForm(skeleton: string): string[] {
  const stems = [stemOf(skeleton)];
  for (const ending of LONG_ENDINGS)
    if (skeleton.length > ending.length + 2 && skeleton.endsWith(ending))
      stems.push(stemOf(skeleton.slice(0, -ending.length)));
  const plain = stems.length;
  for (let i = 0; i < plain; i++) {
    const stem = stems[i]!;
    for (const [ending, nominative] of STEM_CHANGES)
      if (stem.length > ending.length + 1 && stem.endsWith(ending))
        for (const end of nominative) stems.push(stem.slice(0, -ending.length) + end);
  }
  return stems;
}

const ATTRIBUTE = /(?:ий|ый|ой|ая|яя|ое|ее|ие|ые|ого|его|ому|ему|ом|ем|их|ых|им|ым|ую|юю|ій|а|я|е|і|у|ю|ою|ої)$/u;
const ATTRIBUTE_NOMINATIVES = ["i", "a", "oe", "e", "o"];

/** Skeletons of the nominatives that the first word of a name may stand for: «Великих» (Луках), «Каменске» (Уральском). */
export function nominativesOf(form: string): string[] {
  const own = skeletonOf(form);
  const base = form.length > 4 ? form.replace(ATTRIBUTE, "") : form;
  if (base === form) return [own];
  const skeleton = skeletonOf(base);
  return [...new Set([own, skeleton, ...ATTRIBUTE_NOMINATIVES.map((end) => skeleton + end)])];
}

/** Whether the form is the name itself or one of its cases; both are skeletons. */
export function isFormOf(form: string, name: string): boolean {
  if (form === name) return true;
  let same = 0;
  while (same < form.length && same < name.length && form[same] === name[same]) same++;
  for (let at = same; at >= Math.max(2, same - 3); at--)
    if (pairs.has(`${form.slice(at)}>${name.slice(at)}`)) return true;
  return false;
}

const ADJECTIVE = /^(.{2,})(ск|цк|зьк|ськ|цьк|зк)(?:ий|ая|ое|ие|ой|ого|ому|им|ом|их|ими|ую|а|е|і|у|ою|ій|ої)$/u;

/** What a name may have in place of the adjective's suffix, by the consonant before «к». */
const NAME_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  с: ["", "o", "a", "i", "e", "sk", "ska", "ski", "ske", "skoe", "ka", "oe", "e", "h", "ha", "g"],
  ц: ["c", "ec", "ck", "ca", "ci", "k", "ka", "ki", "ok", "3", "t", ""],
  з: ["z", "g", "ga", "4", "4a", "4e", ""],
};
/** «алматинский», «пензенский»: a syllable that only the adjective has. */
const SYLLABLES = ["", "in", "en", "an", "ov"];

/** Skeletons of the names from which a Cyrillic adjective may be made («кемеровский», «краснодарський»); none for other words. */
export function namesOfAdjective(form: string): ReadonlySet<string> {
  const match = ADJECTIVE.exec(form);
  const names = new Set<string>();
  if (!match) return names;
  const stem = skeletonOf(match[1]!);
  for (const syllable of SYLLABLES) {
    if (!stem.endsWith(syllable) || stem.length - syllable.length < 2) continue;
    const base = stem.slice(0, stem.length - syllable.length);
    for (const ending of syllable === "" ? NAME_ENDINGS[match[2]![0]!]! : ["", "a", "i", "o"])
      names.add(skeletonJoin(base, ending));
  }
  return names;
}

const skeletonJoin = (base: string, ending: string): string =>
  base.at(-1) === ending[0] ? base + ending.slice(1) : base + ending;
