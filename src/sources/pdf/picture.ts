import { getResolvedPDFJS } from "unpdf";
import type { PdfPage } from "./open.ts";

/** More strokes than rules and frames have: letters drawn as outlines. */
const MANY_PATHS = 40;

/**
 * Whether a page without text shows something, or is simply blank. No picture is decoded: the reader removes them, and what is left of
 * one is that it was put in its place.
 */
export async function holdsPicture(page: PdfPage): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const operators = (await page.getOperatorList()).fnArray;
  const paths = operators.filter((operator) => operator === OPS.constructPath).length;
  return (
    paths > MANY_PATHS ||
    operators.some((operator, at) => operator === OPS.transform && operators[at + 1] === OPS.restore)
  );
}
