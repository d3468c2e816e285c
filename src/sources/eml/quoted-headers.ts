import { ADDRESS, type People, plain } from "./people.ts";

/** Lines of the headers that programs put before a quoted or forwarded message: who wrote to whom. */
const WHO =
  /^[\s*_]*(?:from|to|cc|bcc|sender|reply-to|от|от кого|отправитель|кому|копия|скрытая копия|получатель|від|від кого|відправник|копія|прихована копія|отримувач)[*_]*\s*:/iu;
const WHAT = /^[\s*_]*(?:date|sent|subject|дата|отправлено|послано|тема|надіслано|дата й час)[*_]*\s*:/iu;
/** "On Monday, X wrote:", «X написал(а):», «X пише:». */
const WROTE =
  /(?:\bwrote|schrieb|a écrit|написал(?:а|\(а\))?|пишет|пишут|пише|писала?|написав(?:ла|\(ла\))?|написала)\s*:\s*$/iu;
const BEGINS_WROTE =
  /^\s*(?:(?:on|le|am|в|во|у)[\s,]|\d|пн|вт|ср|чт|пт|сб|вс|нд|понед|втор|сред|четв|пятн|субб|воскр)/iu;
const RULE =
  /^[\s>]*(?:-{2,}|_{5,}|={5,})\s*(?:(?:original|forwarded|исходное|пересылаемое|пересланное|оригінальне|переслане|начало)[^\n]{0,60}?)?[-_=]*\s*$/iu;
const NEAR = 6;

/**
 * The lines without those that only say who writes to whom: headers of quoted messages, "X wrote:", the names under a message. Addresses
 * found in them are added to the people.
 */
export function withoutCorrespondents(lines: readonly string[], people: People): string[] {
  const out: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1] ?? "";
    if (isQuotedHeader(lines, i) || people.names.has(plain(line.replace(/[,.]\s*$/, "")))) note(line, people);
    else if (isAttribution(line)) {
      note(line, people);
      out.push("");
    } else if (BEGINS_WROTE.test(line) && !BEGINS_WROTE.test(next) && isAttribution(`${line} ${next}`)) {
      note(`${line} ${next}`, people);
      out.push("");
      i++;
    } else if (RULE.test(line) && /[a-zа-яіїє]/iu.test(line)) out.push("");
    else out.push(line);
  }
  return out;
}

function note(line: string, people: People): void {
  for (const [address] of line.matchAll(ADDRESS)) people.addresses.add(address.toLowerCase());
}

const hasAddress = (line: string): boolean => line.search(ADDRESS) !== -1;

/** «От: …» may be a line of a letter; beside «Тема: …» or with an address it is a header. */
function isQuotedHeader(lines: readonly string[], i: number): boolean {
  const line = lines[i]!;
  if (line.length > 2000 || !WHO.test(line)) return false;
  if (hasAddress(line)) return true;
  const others = lines.slice(Math.max(0, i - NEAR), i + NEAR + 1).filter((one) => one.length < 2000);
  return others.some((one) => WHAT.test(one)) && others.filter((one) => WHO.test(one)).length >= 2;
}

const isAttribution = (line: string): boolean =>
  line.length < 400 &&
  /:\s*$/.test(line) &&
  (/<[^<>]+@[^<>]+>\s*:\s*$/.test(line) ||
    (WROTE.test(line) && (hasAddress(line) || (BEGINS_WROTE.test(line) && /\d/.test(line)))));

/** A signature after its mark ("-- "), as RFC 3676, 4.3 has it: the sender's name, telephone, post. Long ones are no signatures. */
const LONGEST_SIGNATURE = 10;
export function withoutSignature(lines: readonly string[]): readonly string[] {
  const mark = lines.lastIndexOf("-- ");
  const isSignature =
    mark !== -1 && lines.slice(mark + 1).filter((line) => line.trim() !== "").length <= LONGEST_SIGNATURE;
  return isSignature ? lines.slice(0, mark) : lines;
}
