/** A stretch of a message's text with what Telegram knows about it. */
export interface Stretch {
  /** As the export calls it: "plain", "bold", "link", "mention", "custom_emoji"… */
  readonly type: string;
  readonly text: string;
  /** Where a `text_link` leads. */
  readonly href: string | null;
}

type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The stretches of a message: of `text_entities`, else of `text`, which older versions wrote alone. */
export function stretchesOf(message: Json): Stretch[] {
  const { text, text_entities: entities } = message;
  return stretchesIn(Array.isArray(entities) && entities.length > 0 ? entities : text);
}

function stretchesIn(text: unknown): Stretch[] {
  return [text].flat().flatMap((part: unknown) => {
    if (typeof part === "string") return [{ type: "plain", text: part, href: null }];
    if (!isObject(part) || typeof part.text !== "string") return [];
    const href = typeof part.href === "string" ? part.href : null;
    return [{ type: typeof part.type === "string" ? part.type : "plain", text: part.text, href }];
  });
}

/** The reading matter: marks of form are dropped, a quotation stands in a paragraph of its own, what a spoiler hides is shown. */
export function textOf(stretches: readonly Stretch[]): string {
  return tidy(
    stretches
      .map(({ type, text }) => {
        if (type === "custom_emoji") return "";
        return type === "blockquote" ? `\n\n${text}\n\n` : text;
      })
      .join(""),
  );
}

/** Lines without blanks at their ends, at most one empty line in a row. */
export const tidy = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** A poll as a question with a line for each answer. */
export function pollOf({ poll }: Json): string {
  if (!isObject(poll)) return "";
  const answers = (Array.isArray(poll.answers) ? poll.answers : []).filter(isObject).map(({ text, voters }) => {
    const votes = Number.isSafeInteger(voters) ? ` (${voters})` : "";
    return `— ${plain(text)}${votes}`;
  });
  return [plain(poll.question), ...answers].join("\n").trim();
}

/** Newer versions write questions and answers as stretches. */
const plain = (text: unknown): string => textOf(stretchesIn(isObject(text) ? [text] : text));
