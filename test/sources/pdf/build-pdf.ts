// A writer of small PDF files, so that tests know every byte they read.
import { deflateSync } from "node:zlib";

export interface PdfText {
  readonly text: string;
  readonly x: number;
  /** From the lower edge, as in the file. */
  readonly y: number;
  readonly size?: number;
  /** Degrees, against the clock. */
  readonly turned?: number;
  /** Marked as decoration. */
  readonly isArtifact?: boolean;
  /** Set in a Western font whose bytes are meant as Windows-1251. */
  readonly isPassedOff?: boolean;
}

export interface PdfOptions {
  readonly info?: Readonly<Record<string, string>>;
  /** Packs the streams of the pages. */
  readonly isPacked?: boolean;
  /** Bytes of the page's stream before its texts. */
  readonly before?: string;
  /** Further entries of the pages' resources, and further objects, numbered from 1000. */
  readonly resources?: string;
  readonly objects?: readonly string[];
  readonly rotate?: number;
  readonly trailer?: string;
  /** The table of letters, where it is not the true one. */
  readonly meanings?: string;
}

export const PAGE = { width: 595, height: 842 } as const;
/** Every letter is so wide, in heights of the type. */
export const LETTER = 0.5;

/** Lines below one another, at the usual distance; an empty one leaves a gap. */
export function lines(texts: readonly string[], { x = 70, top = 740, size = 12, leading = 14 } = {}): PdfText[] {
  return texts.flatMap((text, at) => (text === "" ? [] : [{ text, x, y: top - at * leading, size }]));
}

/** A file with one page for each list of texts. Letters are written as their code units and explained by a table, as programs do. */
export function pdfOf(pages: readonly (readonly PdfText[])[], options: PdfOptions = {}): Uint8Array {
  const objects = new Map<number, Buffer>();
  const put = (number: number, body: string) => objects.set(number, Buffer.from(body, "latin1"));
  const stream = (number: number, dict: string, content: string) => {
    const raw = Buffer.from(content, "latin1");
    const body = options.isPacked ? deflateSync(raw) : raw;
    const filter = options.isPacked ? "/Filter /FlateDecode " : "";
    objects.set(
      number,
      Buffer.concat([
        Buffer.from(`<< ${dict} ${filter}/Length ${body.length} >>\nstream\n`, "latin1"),
        body,
        Buffer.from("\nendstream", "latin1"),
      ]),
    );
  };
  put(1, "<< /Type /Catalog /Pages 2 0 R >>");
  const kids = pages.map((_, at) => `${10 + 2 * at} 0 R`).join(" ");
  put(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  put(
    3,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /ToUnicode 5 0 R /DescendantFonts [4 0 R] >>",
  );
  put(
    4,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /DW ${LETTER * 1000} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 6 0 R >>`,
  );
  stream(5, "", options.meanings ?? meanings(pages));
  put(
    6,
    "<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
  );
  put(7, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  const info = Object.entries(options.info ?? {}).map(([key, value]) => `/${key} ${hex(value, "feff")}`);
  put(8, `<< ${info.join(" ")} >>`);
  pages.forEach((texts, at) => {
    const fonts = "/Font << /F1 3 0 R /F2 7 0 R >>";
    const rotate = options.rotate === undefined ? "" : `/Rotate ${options.rotate} `;
    put(
      10 + 2 * at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] ${rotate}/Resources << ${fonts} ${options.resources ?? ""} >> /Contents ${11 + 2 * at} 0 R >>`,
    );
    stream(11 + 2 * at, "", `${options.before ?? ""}\n${texts.map(drawn).join("\n")}\n`);
  });
  for (const [at, body] of (options.objects ?? []).entries()) put(1000 + at, body);
  return fileOf(objects, `${options.info ? "/Info 8 0 R " : ""}${options.trailer ?? ""}`);
}

/** A table in which every code unit means itself. */
function meanings(pages: readonly (readonly PdfText[])[]): string {
  const units = [...new Set(pages.flatMap((texts) => texts.flatMap(({ text }) => text.split(""))))].map((unit) =>
    hex(unit),
  );
  const blocks = Array.from({ length: Math.ceil(units.length / 100) }, (_, at) =>
    units.slice(at * 100, at * 100 + 100),
  );
  const tables = blocks.map(
    (block) => `${block.length} beginbfchar\n${block.map((unit) => `${unit} ${unit}`).join("\n")}\nendbfchar`,
  );
  return `/CIDInit /ProcSet findresource begin begincmap /CMapName /Own def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${tables.join("\n")}
endcmap end end`;
}

function hex(text: string, mark = ""): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0"));
  return `<${mark}${units.join("")}>`;
}

const CODE_PAGE = new Map(
  Array.from({ length: 256 }, (_, at) => [new TextDecoder("windows-1251").decode(Uint8Array.of(at)), at]),
);

function drawn({ text, x, y, size = 12, turned = 0, isArtifact, isPassedOff }: PdfText): string {
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(6), Math.sin(angle).toFixed(6)];
  const bytes = Array.from(text, (letter) => (CODE_PAGE.get(letter) ?? 0x3f).toString(16).padStart(2, "0"));
  const shown = isPassedOff ? `/F2 ${size} Tf <${bytes.join("")}> Tj` : `/F1 ${size} Tf ${hex(text)} Tj`;
  const drawing = `BT ${cos} ${sin} ${(-Math.sin(angle)).toFixed(6)} ${cos} ${x} ${y} Tm ${shown} ET`;
  return isArtifact ? `/Artifact BMC ${drawing} EMC` : drawing;
}

function fileOf(objects: ReadonlyMap<number, Buffer>, trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n", "latin1")];
  const places = new Map<number, number>();
  let at = parts[0]!.length;
  for (const [number, body] of objects) {
    const whole = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`, "latin1"),
      body,
      Buffer.from("\nendobj\n", "latin1"),
    ]);
    places.set(number, at);
    parts.push(whole);
    at += whole.length;
  }
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? "0000000000 65535 f \n" : `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n${rows.join("")}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF\n`,
      "latin1",
    ),
  );
  return Buffer.concat(parts);
}
