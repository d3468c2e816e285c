/** An address of the web without what does not belong to the page: credentials and the place within it. Null for everything else. */
export function webAddressOf(value: string | null | undefined): string | null {
  const text = value?.trim().replace(/^<|>$/g, "") ?? "";
  if (!/^https?:\/\//i.test(text) || text.length > 4096) return null;
  try {
    const url = new URL(text);
    url.username = "";
    url.password = "";
    url.hash = "";
    return url.href;
  } catch {
    return null;
  }
}
