const REPORT =
  "Полиция задержала участников пикета у мэрии. Их доставили в отдел, где держали до вечера без адвоката. Пишите на @helper или +7 913 123-45-67. ";
const CHUNK = 500;
const FIRST = Date.parse("2022-01-01T00:00:00Z") / 1000;
const ZONE = 7 * 3600;
const SECONDS_BETWEEN = 97;
const MEMBERS = 700;

/** A made export of so many messages, as a stream: replies, forwards, edits, service messages, members. */
export async function* madeExport(type: string, messages: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`{"name": "Сделанный чат", "type": "${type}", "id": 1001, "messages": [\n`);
  for (let from = 1; from <= messages; from += CHUNK) {
    const ids = Array.from({ length: Math.min(CHUNK, messages - from + 1) }, (_, i) => from + i);
    yield Buffer.from(`${from > 1 ? "," : ""}${ids.map((id) => JSON.stringify(made(id))).join(",\n")}`);
  }
  yield Buffer.from("]}\n");
}

function made(id: number): object {
  const unix = FIRST + id * SECONDS_BETWEEN;
  const member = id % MEMBERS;
  const text = `Сообщение ${id}. ${REPORT.repeat(1 + (id % 3))}`;
  return {
    ...{ id, type: id % 50 === 0 ? "service" : "message" },
    ...{ date: new Date((unix + ZONE) * 1000).toISOString().slice(0, 19), date_unixtime: String(unix) },
    ...{ from: `Имя${member} Фамилия${member}`, from_id: `user${100_000_000 + member}` },
    ...(id % 7 === 0 ? { reply_to_message_id: id - 3 } : {}),
    ...(id % 11 === 0 ? { forwarded_from: "Другой канал", forwarded_from_id: "channel5" } : {}),
    ...{ text, text_entities: [{ type: "plain", text }] },
  };
}
