/** Ways to set off words on a terminal; without colour most leave them as they are. */
export interface Palette {
  strong(text: string): string;
  faint(text: string): string;
  mark(text: string): string;
  warn(text: string): string;
}

const code = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;

const COLOURS: Palette = { strong: code(1, 22), faint: code(2, 22), mark: code(33, 39), warn: code(31, 39) };
const PLAIN: Palette = { strong: (t) => t, faint: (t) => t, mark: (t) => `[${t}]`, warn: (t) => t };

export const paletteOf = (hasColour: boolean): Palette => (hasColour ? COLOURS : PLAIN);
