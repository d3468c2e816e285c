/** What a column of documents holds. */
export type Field = "text" | "title" | "published" | "outlet" | "url" | "language" | "id";

/** Headings in English, Russian and Ukrainian, small letters, the surest first: of two columns for one field the earlier wins. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  text: [
    ...["text", "full text", "fulltext", "full_text", "article text", "body", "article_body", "articlebody", "content"],
    ...["message", "post", "article", "story", "report", "document", "description", "snippet", "summary"],
    ...["текст", "полный текст", "текст сообщения", "текст публикации", "текст статьи", "текст новости", "текст поста"],
    ...["содержание", "содержимое", "сообщение", "пост", "публикация", "новость", "статья", "описание"],
    ...["повний текст", "текст повідомлення", "текст публікації", "текст статті", "текст новини", "текст допису"],
    ...["зміст", "вміст", "повідомлення", "допис", "публікація", "новина", "стаття", "опис"],
  ],
  title: [
    ...["title", "headline", "heading", "subject", "заголовок", "название", "тема", "заглавие"],
    ...["назва", "заголовок статті", "заголовок новини", "заголовок новости", "заголовок статьи"],
  ],
  published: [
    ...[
      "published",
      "published at",
      "published_at",
      "publication date",
      "date published",
      "date_published",
      "pub_date",
    ],
    ...[
      "pubdate",
      "publish_date",
      "publish date",
      "datepublished",
      "date",
      "datetime",
      "date_time",
      "day",
      "created_at",
    ],
    ...["created", "timestamp", "time", "дата публикации", "опубликовано", "дата", "дата и время", "дата выхода"],
    ...[
      "дата сообщения",
      "день",
      "время",
      "дата публікації",
      "опубліковано",
      "дата і час",
      "дата та час",
      "дата виходу",
    ],
    ...["дата повідомлення", "час"],
  ],
  outlet: [
    ...[
      "outlet",
      "source",
      "publisher",
      "media",
      "newspaper",
      "publication",
      "site",
      "channel",
      "channel_name",
      "feed",
    ],
    ...["source_name", "source name", "издание", "источник", "сми", "название сми", "медиа", "сайт", "канал", "газета"],
    ...["видання", "джерело", "змі", "медіа", "ресурс", "название источника", "назва джерела", "назва змі"],
  ],
  url: [
    ...["url", "link", "uri", "href", "address", "web address", "source_url", "source url", "permalink", "ссылка"],
    ...["адрес", "адрес страницы", "ссылка на источник", "ссылка на публикацию", "линк", "урл", "посилання", "адреса"],
    ...["посилання на джерело", "посилання на публікацію", "лінк", "урл-адреса", "url-адрес", "url источника"],
  ],
  language: ["language", "lang", "locale", "язык", "язык текста", "мова", "мова тексту"],
  id: [
    ...[
      "id",
      "uid",
      "uuid",
      "guid",
      "_id",
      "message_id",
      "message id",
      "post_id",
      "doc_id",
      "document_id",
      "article_id",
    ],
    ...["ид", "идентификатор", "ідентифікатор"],
  ],
};

const rankByHeading = new Map<string, { readonly field: Field; readonly rank: number }>();
for (const [field, names] of Object.entries(HEADINGS) as [Field, readonly string[]][])
  for (const [rank, name] of names.entries()) if (!rankByHeading.has(name)) rankByHeading.set(name, { field, rank });

const LONGEST_HEADING = 60;

/** A heading as it is compared: small letters, ё as е, without marks around it and without what stands in brackets. */
function plainHeading(text: string): string {
  if (text.length > LONGEST_HEADING) return "";
  return text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s"'«»*#:.]+|[\s"'«»*#:.]+$/g, "");
}

/** The field of a heading with its rank, the smaller the surer; null for a heading that is not known. */
export const headingOf = (text: string): { readonly field: Field; readonly rank: number } | null =>
  rankByHeading.get(plainHeading(text)) ?? null;

/** Words that head columns of tables of other things (incidents, lists): they tell the delimiter too. */
const OTHERS = new Set(
  (
    "place city town region country act event type actor target count number amount fine ground reason note notes comment author name " +
    "место город регион область страна событие действие тип кто количество число сумма штраф основание причина примечание комментарий автор имя " +
    "місце місто регіон область країна подія дія тип хто кількість сума штраф підстава причина примітка коментар автор ім'я № n"
  ).split(" "),
);

/** Whether the text is a heading of a column as tables of documents or of incidents have. */
export const isHeading = (text: string): boolean => headingOf(text) !== null || OTHERS.has(plainHeading(text));
