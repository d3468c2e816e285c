import { builtInFormat, type Shown, shownBy } from "./serial.ts";
import { readAll } from "./xml.ts";

/** What each style of cells shows of a number, by the style's index. */
export function stylesIn(bytes: Uint8Array | null): readonly Shown[] {
  const own = new Map<number, Shown>();
  const styles: Shown[] = [];
  let isCells = false;
  if (bytes)
    readAll(bytes, {
      open({ name, attributes }) {
        if (name === "numFmt") own.set(Number(attributes.numFmtId), shownBy(attributes.formatCode ?? ""));
        if (name === "cellXfs") isCells = true;
        if (name !== "xf" || !isCells) return;
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(own.get(id) ?? builtInFormat(id));
      },
      close(name) {
        if (name === "cellXfs") isCells = false;
      },
    });
  return styles;
}
