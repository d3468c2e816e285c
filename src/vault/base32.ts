const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Crockford's base 32: no letter of it is mistaken for another in handwriting. The bytes must be a multiple of five. */
export function toBase32(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 5) {
    let group = bytes.subarray(at, at + 5).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    let digits = "";
    for (let i = 0; i < 8; i++, group /= 32n) digits = DIGITS[Number(group % 32n)] + digits;
    text += digits;
  }
  return text;
}

/**
 * Reads what people copied by hand: either case, O for 0, I and L for 1; hyphens and spaces are passed over.
 *
 * @returns null for a character that is none of its digits, or a length that no bytes have.
 */
export function fromBase32(text: string): Uint8Array | null {
  const digits = text.toUpperCase().replace(/[-\s]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  if (digits.length % 8 !== 0) return null;
  const bytes = new Uint8Array((digits.length / 8) * 5);
  for (let at = 0; at < digits.length / 8; at++) {
    let group = 0n;
    for (const digit of digits.slice(at * 8, at * 8 + 8)) {
      const value = DIGITS.indexOf(digit);
      if (value < 0) return null;
      group = group * 32n + BigInt(value);
    }
    for (let i = 4; i >= 0; i--, group /= 256n) bytes[at * 5 + i] = Number(group % 256n);
  }
  return bytes;
}
