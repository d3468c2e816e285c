import { plain } from "./given.ts";

/**
 * How much an ending speaks for a surname. `sure`: hardly another word ends so («Иванов», «Тимченко», «Гогишвили»);
 * `adjective`: adjectives end so too («Зеленский», «Черных»); `weak`: names among many other words («Усик», «Кравец»).
 */
export type Surname = "sure" | "adjective" | "weak" | "none";

const PATRONYMIC =
  /(?:[оеёаиы]вич|ьич|мич|нич|тич|ич)(?:а|у|ем|е|ам|ові|еві|і)?$|(?:[оеё]вн|ичн|[іїа]вн|а[ўу]н|е[ўу]н|инишн)(?:а|ы|е|у|ой|ою|і|ай)$/;
const PATRONYMIC_SURE =
  /.{2}(?:[оеёа]вич|йович|йевич|ьич|кузьмич|фомич|лукич|никитич|ильич)(?:а|у|ем|е|ам|ові|еві|і)?$|.{2}(?:[оеё]вн|ьиничн|иничн|[іїа]вн|а[ўу]н|е[ўу]н)(?:а|ы|е|у|ой|ою|і|ай)$/;

const SURE_CYRILLIC = [
  /.(?:[оеєё]в|аў|еў|ёў)$/,
  /.{2}(?:[оеєё]в|[ое]ў)(?:а|у|ым|им|е|ой|ою|ої|ій|і|ові|ай|ых|ыми)$/,
  /.{3}(?:[иіїы]н)(?:|а|у|ым|им|е|ой|ою|ої|ій|і|ай|ых)$/,
  /.{2}[еєа]нк(?:о|а|у|ом|ові|і|ам)$/,
  /.{2}(?:чук|щук|[лнрсцдтз]юк|чык)(?:|а|у|ом|ом|ові|е|і|ам)$/,
  /.{2}(?:швили|швілі|дзе|дзэ|оглы|оглу|заде|ипа|пшый|иани)$/,
  /.{3}[иіь]?ян(?:|а|у|ом|е|ові)$|.{3}янц(?:|а|у|ем|е)$/,
  /.{3}[оеє]вич(?:|а|у|ем|ам|е|ові|еві)$|.{3}[ао]віч(?:|а|у|ам|ем|ы|у)$|.{3}евіч(?:|а|у|ам|ем|ы)$/,
  /.{2}(?:бай|бек|хан|жон|джон|улы|кызы|уулу)(?:|а|у|ом|е)$/,
];
const SKY_CYRILLIC = /.{2}(?:[сц]ь?к|зьк|дзк)(?:ий|ій|ого|ому|им|ом|ім|ая|ой|ую|ою|ої|а|у|і|ага|аму|ай|ою|их|ими)$/;
const ADJECTIVE_CYRILLIC =
  /.{2}(?:ый|ий|ій|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ых|их|ыми|ими|ую|юю|[внлрт]ым|[внлрт]им|ної|ною|ній|ною|на[гя]|ага|аму)$/;
const WEAK_CYRILLIC =
  /.{2}(?:ав(?:а|у|ым|е|ай|ой)|к[оау]|ком|[уиіаяе]к(?:|а|у|ом|ові|ам)|[еє]ць?|ц(?:я|ю|ем|а|у|ом)|ич(?:|а|у|ем)|іч(?:|а|у|ем|ам)|сон(?:|а|у|ом|е)|берг(?:|а|у|ом|е)|ман(?:|а|у|ом|е)|штейн(?:|а|у|ом|е)|[оа]ль|[ае]рь?)$/;

const SURE_LATIN =
  /.{2}(?:[oe]v|[oe]va|yov|enk[oa]|chuk|[nlrst]yuk|[nlrst]iuk|skyi|skiy|skii|skyy|skaya|skaia|ska|ski|sky|vich|vych|shvili|dze|ovic|evic|oglu|zade|bayev|baev|ouglou|opoulos|ssen)$/;
const WEAK_LATIN = /.{3}(?:in|ina|yan|ian|uk|ko|ak|ez|es|son|sen|man|berg|stein|ev|eva|ov|ova|ic|dottir)$/;

export const isPatronymic = (form: string): boolean => PATRONYMIC.test(form) && PATRONYMIC_SURE.test(form);

export function surnameOf(form: string, isCyrillic: boolean): Surname {
  if (!isCyrillic) return SURE_LATIN.test(plain(form)) ? "sure" : WEAK_LATIN.test(plain(form)) ? "weak" : "none";
  const own = form.replace(/-(?:младш|старш)[а-я]+$/, "");
  const last = own.slice(own.lastIndexOf("-") + 1);
  if (SKY_CYRILLIC.test(last)) return "adjective";
  if (SURE_CYRILLIC.some((ending) => ending.test(last))) return "sure";
  if (ADJECTIVE_CYRILLIC.test(last)) return "adjective";
  return WEAK_CYRILLIC.test(last) ? "weak" : "none";
}

const SKY_KEY = /^(.+(?:[сц]ь?к|зьк))(?:ий|ій|ого|ому|им|ом|ім|ая|ой|ую|ою|ої|а|у|і|ага|аму|ай|их|ими)$/;
const OV_KEY = /^(.+(?:[оеєа]в|[иіїы]н))(?:|а|у|ым|им|е|ой|ою|ої|ій|і|ові|ай|ых|ыми)$/;
const ENDING =
  /(?:ами|ями|ові|еві|єві|ого|его|ому|ему|ими|ыми|ага|аму|ой|ей|ою|ею|єю|ом|ем|єм|ам|ым|им|ую|юю|ый|ий|ая|яя|ай|а|я|у|ю|е|є|і|ї|и|ы|о|ь|й)$/;

/** What the cases of one surname have in common, to find it again: «Навальный», «Навального»; «Кравец», «Кравца». */
export function surnameKey(form: string, isCyrillic: boolean): string {
  if (!isCyrillic) return plain(form).replace(/['-]/g, "");
  const own = form.replace(/-(?:младш|старш)[а-я]+$/, "").replace(/ў$/, "в");
  const known = SKY_KEY.exec(own) ?? OV_KEY.exec(own);
  if (known) return known[1]!.replaceAll("і", "и");
  const bare = own.replace(ENDING, "");
  const stem = bare.length >= 2 ? bare : own.slice(0, -1);
  return stem.replace(/([^аеёиоуыэюяіїє])(?:ец|єц)$/, "$1ц").replaceAll("і", "и");
}
