const NAMED: Readonly<Record<number, string>> = { 27: "␛", 7: "␇", 8: "␈", 127: "␡" };

// Control, direction-changing and invisible characters and lone surrogates; line feed and tab stay.
const UNSAFE = /(?![\t\n])\p{Cc}|[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** The text with every character made visible that could steer a terminal, turn the reading direction or hide. */
export function printable(text: string): string {
  return text.replace(UNSAFE, (char) => {
    const code = char.charCodeAt(0);
    return NAMED[code] ?? `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
  });
}
