/** Words around names of places, by the language of the name: nouns for kinds of units, prepositions. */

export type Key = "ru" | "uk" | "en";

export const REGION_NOUNS: Readonly<Record<Key, RegExp>> = {
  ru: /^(?:област(?:ь|и|ью|ей|ям|ях)|обл|кра(?:й|я|е|ю|ем|ев)|округ\p{L}*|республик[аиеуой]+|регион(?:а|у|ом|е|ы|ов|ах|ам)?|вобласц[ьі]|губерни\p{L}*|провинци\p{L}*|автономи\p{L}*)$/u,
  uk: /^(?:област(?:ь|і|ю|ей|ях)|обл|кра(?:й|ю|ї|єм|ю)|округ\p{L}*|республік\p{L}*|регіон(?:у|ом|і|и|ів|ах)?|провінці\p{L}*)$/u,
  en: /^(?:region|oblast|territory|krai|kray|republic|province|regions|area|governorate|state|okrug|voivodeship|raion|prefecture|department)$/,
};

/** Nouns that stand before the name of a unit: "province of Gilan", «в штате Висконсин», "estado Zulia". */
export const REGION_BEFORE =
  /^(?:states?|province|region|governorate|prefecture|oblast|estados?|provincias?|departamentos?|región|regione|région|département|bundesland|województwi[eao]|штат\p{L}{0,3}|провинци\p{L}{0,2}|провінці\p{L}{0,2}|область|области|області|регион[еа]?|департамент\p{L}{0,2}|префектур\p{L}{0,2}|воеводств\p{L}{0,2})$/u;

export const DISTRICT_NOUNS: Readonly<Record<Key, RegExp>> = {
  ru: /^(?:район(?:а|у|ом|е|ы|ов|ах|ам|ами)?|р-н\p{L}*|раён\p{L}*)$/u,
  uk: /^(?:район(?:у|ом|і|и|ів|ах|ам|ами)?|р-н\p{L}*)$/u,
  en: /^(?:district|raion|county|counties|parish)$/,
};

export const CAPITAL: Readonly<Record<Key, RegExp>> = {
  ru: /^(?:столиц\p{L}+|сталіц\p{L}+)$/u,
  uk: /^столиц\p{L}+$/u,
  en: /^capital$/,
};

export const isCyrillicForm = (form: string): boolean => form.charCodeAt(0) >= 0x400 && form.charCodeAt(0) <= 0x52f;

/** The tables' language for a word of a text: the alphabet decides before the text's language does. */
export const keyOf = (form: string, language: string): Key =>
  isCyrillicForm(form) ? (language === "uk" ? "uk" : "ru") : "en";

/** Small words inside names: "Stratford upon Avon", "Ciudad del Este". */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de la le les del el da do dos das di du des of the am an im in an der den upon on al es as y e i bei sur sous en à ob pod nad".split(
    " ",
  ),
);

/** Words after which a name is that of a place. */
export const LOCATIVE: ReadonlySet<string> = new Set(
  (
    "в во у ў из із з с под під около возле біля г м город города городе городу місто місті міста горад горада село села селе селі посёлок поселок поселке посёлке деревня деревне станица станице аул ауле хутор " +
    "смт пгт до к на между near in at from to into outside around toward towards across throughout through via downtown city town village suburb municipality " +
    "en de desde a hacia ciudad in aus nach bei à dans depuis w z do we pod nella nel da"
  ).split(" "),
);

/** Words that may stand before a name without making it a surname's second half. */
export const JOINING: ReadonlySet<string> = new Set(
  "of and or & , ; : ( ) — – - / и і й та или або а no by for with as the la el der die das le los las y e und et oraz i".split(
    " ",
  ),
);
