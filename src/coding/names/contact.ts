interface Contact {
  readonly start: number;
  readonly end: number;
  readonly kind: "handle" | "phone";
}

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,4}/gu;
const HANDLE = /(?<![\p{L}\d_.@/])@[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,38}[A-Za-z0-9_])?/gu;
const PROFILE =
  /(?<![\p{L}\d_.-])(?:https?:\/\/)?(?:www\.|m\.)?(?:t\.me|telegram\.me|vk\.com|vk\.ru|ok\.ru|instagram\.com|facebook\.com|fb\.com|twitter\.com|x\.com|tiktok\.com|youtube\.com(?!\/(?:watch|playlist|embed|shorts|live))|threads\.net|linkedin\.com\/in|wa\.me)\/@?[\w.%-]{2,60}(?:\/[\w.%-]{1,60}){0,2}/giu;
/** A plus, digits, and the marks that part them. */
const DIGITS = /(?<![\p{L}\d.,/-])[+＋]?\(?\d(?:[\d\s().\u00a0\-\u2010-\u2015]{5,24})\d(?![\d\p{L}]|[.,/-]\d)/gu;
const CALLED =
  /(?:тел|телефон|номер|моб|сот|факс|phone|tel|call|whatsapp|вотсап|viber|вайбер|звон|дзвон|mobile)\p{L}{0,6}[.:]?\s{0,3}$/iu;

/** Handles, profile and e-mail addresses and telephone numbers, in order and without overlap. */
export function findContacts(text: string): Contact[] {
  const found: Contact[] = [];
  for (const pattern of [EMAIL, PROFILE, HANDLE])
    for (const { index, 0: shown } of text.matchAll(pattern))
      found.push({ start: index, end: index + shown.replace(/[.\-%]+$/, "").length, kind: "handle" });
  for (const { index, 0: shown } of text.matchAll(DIGITS))
    if (isPhone(shown, text.slice(Math.max(0, index - 24), index)))
      found.push({ start: index, end: index + shown.length, kind: "phone" });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((contact) => {
    if (contact.start < end) return false;
    end = contact.end;
    return true;
  });
}

const GROUPED = /^\+?[\d]{1,3}[\s\-(\u00a0\u2010-\u2015]|\(\d{2,5}\)|\d[-\u2010-\u2015]\d/;

/** Whether digits are dialled and no date, sum, number of a law or of a case. */
function isPhone(shown: string, before: string): boolean {
  const digits = shown.replace(/\D/g, "");
  const { length } = digits;
  if (/\n/.test(shown)) return false;
  if (/^[+＋]/.test(shown)) return length >= 9 && length <= 15;
  if (CALLED.test(before)) return length >= 5 && length <= 15 && !/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(shown);
  if (/^(?:19|20)\d\d-\d\d-\d\d/.test(shown) || /\d{1,2}\.\d{1,2}\.\d{4}/.test(shown)) return false;
  if (length === 11 && /^[78][3-9]/.test(digits))
    return GROUPED.test(shown) || /^8?9/.test(digits) || digits.startsWith("79");
  if (length === 12 && /^(?:380|375|998|996|992|994|995|374)/.test(digits)) return true;
  if (length === 10 && /^0\d{9}$/.test(digits))
    return GROUPED.test(shown) || /^0(?:39|50|6[3678]|73|9[1-9])/.test(digits);
  if (length === 10) return /^\(\d{3}\)\s?\d{3}[- ]\d{2,4}|^\d{3}-\d{3}-\d{4}$/.test(shown);
  return length === 7 && /^\d{3}[-\u2010-\u2015]\d{2}[-\u2010-\u2015]\d{2}$/.test(shown);
}
