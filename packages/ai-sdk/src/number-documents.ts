import type { CallOptions, HostPart } from './host-types.ts';
import { mapList, mapParts } from './map-parts.ts';

/** A name as the provider gives it; it leaves out an ending that the caller wrote. */
export const GENERATED_NAME = /^document-\d+(?:\.\w+)?$/;

/** Whether any of these parts has, from its caller, a name that the provider could give to another. */
export function hasGeneratedName(parts: Iterable<unknown>): boolean {
  return [...parts].some((part) => GENERATED_NAME.test((part as HostPart).filename ?? ''));
}

/**
 * Names the documents that have no name, where another one has a name such as `document-1`: the
 * provider counts the nameless ones from 1 and does not look at the others, and Bedrock refuses two
 * documents of one name.
 * @returns The very same options everywhere else.
 */
export function numberDocuments(options: CallOptions): CallOptions {
  const files: HostPart[] = [];
  mapFiles(options, (file) => {
    files.push(file);
    return file;
  });
  if (!hasGeneratedName(files)) return options;
  const taken = new Set(files.map(({ filename }) => filename?.replace(/\.\w+$/, '')));
  let number = 0;
  return mapFiles(options, (file) => {
    if (file.filename !== undefined || !isDocument(file)) return file;
    do number += 1;
    while (taken.has(`document-${number}`));
    return { ...file, filename: `document-${number}` };
  });
}

/** Maps the files of a prompt, those in the results of tools among them. */
function mapFiles(options: CallOptions, map: (file: HostPart) => HostPart): CallOptions {
  return mapParts(options, (part) => {
    if (part.type === 'file') return map(part);
    const { output } = part;
    if (part.type !== 'tool-result' || !Array.isArray(output?.value)) return part;
    const items = output.value as readonly HostPart[];
    const value = mapList(items, (item) => (item?.type?.startsWith('file') ? map(item) : item));
    return value === items ? part : { ...part, output: { ...output, value } };
  });
}

function isDocument({ mediaType = '' }: HostPart): boolean {
  return !/^(?:image|video|audio)\b/.test(mediaType);
}
