/** What an XML element can hold: a text, named children, or a list of `member` elements. */
export type XmlValue =
  | string
  | number
  | boolean
  | undefined
  | readonly XmlValue[]
  | { readonly [name: string]: XmlValue };

/** An element of the query protocol: lists are `member` elements, what is undefined is left out. */
export function xmlElement(name: string, value: XmlValue): string {
  return value === undefined ? '' : `<${name}>${xmlContent(value)}</${name}>`;
}

function xmlContent(value: Exclude<XmlValue, undefined>): string {
  if (Array.isArray(value)) return value.map((item) => xmlElement('member', item)).join('');
  if (typeof value !== 'object') return escaped(String(value));
  return Object.entries(value)
    .map(([name, child]) => xmlElement(name, child))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
