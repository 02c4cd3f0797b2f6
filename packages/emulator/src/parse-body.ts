/** The object in a JSON body; `{}` for an empty body, undefined for anything that is no JSON object. */
export function parseBody(text: string): object | undefined {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
