interface Parts {
  /** Null where the message goes on from the one before. */
  readonly from?: string | null;
  readonly time?: string;
  readonly forwarded?: string | null;
  readonly reply?: number;
  /** Markup. */
  readonly text?: string;
  readonly media?: string;
  readonly signature?: string;
}

/** A message of a page as Telegram Desktop lays it out. */
export function message(id: number, { from = "Сибирь за решёткой", ...parts }: Parts): string {
  const { time = "16.11.2023 14:05:11 UTC+03:00", forwarded, reply, text, media = "", signature } = parts;
  const content = [
    reply
      ? `<div class="reply_to details">\nIn reply to <a href="#go_to_message${reply}" onclick="return GoToMessage(${reply})">this message</a>\n</div>`
      : "",
    media,
    text ? `<div class="text">\n${text}\n       </div>` : "",
    signature ? `<div class="signature details">\n${signature}\n</div>` : "",
  ].join("\n");
  const name = from === null ? "" : `<div class="from_name">\n${from} \n</div>`;
  const inner =
    forwarded === undefined
      ? content
      : `<div class="forwarded body">${forwarded === null ? "" : `<div class="from_name">\n${forwarded} <span class="date details" title="15.11.2023 10:00:00 UTC+03:00"> 15.11.2023 10:00:00</span>\n</div>`}${content}</div>`;
  return `<div class="message default clearfix${from === null ? " joined" : ""}" id="message${id}">
    <div class="body">
     <div class="pull_right date details" title="${time}">\n14:05\n</div>
     ${name}${inner}
    </div></div>`;
}

export const service = (id: number, text: string): string =>
  `<div class="message service" id="message${id}">\n<div class="body details">\n${text}\n</div>\n</div>`;

export const CREATED = service(1, "Channel &laquo;Сибирь за решёткой&raquo; created");

export const page = (messages: readonly string[], title = "Сибирь за решёткой"): string => `<!DOCTYPE html>
<html>
 <head>
  <meta charset="utf-8"/>
  <title>Exported Data</title>
  <link href="css/style.css" rel="stylesheet"/>
 </head>
 <body onload="CheckLocation();">
  <div class="page_wrap">
   <div class="page_header">
    <div class="content">
     <div class="text bold">
${title} 
     </div>
    </div>
   </div>
   <div class="page_body chat_page">
    <div class="history">
${service(-1, "16 November 2023")}
${messages.join("\n")}
    </div>
   </div>
  </div>
 </body>
</html>
`;
