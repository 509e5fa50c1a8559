const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

function decode(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replaceAll(/&#(?:x([\da-f]{1,5})|(\d{1,6}));/gi, (_, hex: string | undefined, decimal: string | undefined) => {
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10_ffff ? String.fromCodePoint(point) : ' ';
    })
    .replaceAll(/&(quot|apos|lt|gt|nbsp);/gi, (_, name: string) => entities[name.toLowerCase()] ?? ' ');
}

/**
 * The words of a message as they were said, of how they come from a web page, a log, a mail or a forum: without tags and entities,
 * escapes of programs, marks of quotation and emphasis, invisible characters, other forms of quotes, and line breaks.
 */
export function plainText(pasted: string): string {
  return decode(pasted)
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replaceAll(/^[ \t]*(?:>[ \t]?)+/gm, '')
    .replaceAll(/<[^<>]{1,200}>/g, ' ')
    .replaceAll(/\\[nrt]/g, ' ')
    .replaceAll(/\\(["'])/g, '$1')
    .replaceAll(/\*{2,3}|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)/g, '')
    .replaceAll(/[‘’‛´`]/g, "'")
    .replaceAll(/[“”„‟]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
