import { createHash } from 'node:crypto';
import { ChatRefusedError } from './gateway-error.ts';

/** The formats of Converse by media type, where the type itself is not the name. */
const FORMATS: Readonly<Record<string, string>> = {
  'image/jpg': 'jpeg',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'application/msword': 'doc',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/**
 * The Converse block of a data URL: an image, or for `application/…` and `text/…` a document, which
 * LiteLLM calls after the hash of its content.
 * @throws {@link ChatRefusedError} For any other URL.
 * @see https://github.com/BerriAI/litellm litellm/litellm_core_utils/prompt_templates/factory.py, `BedrockImageProcessor`
 */
export function mediaBlock(url: string): Readonly<Record<string, unknown>> {
  const parts = /^data:([^;,]+)[^,]*,(.*)$/s.exec(url);
  if (!parts) throw new ChatRefusedError(NOT_FETCHED);
  const [, type = '', bytes = ''] = parts;
  const format = FORMATS[type] ?? type.slice(type.indexOf('/') + 1);
  const source = { bytes };
  if (!/^(application|text)\//.test(type)) return { image: { format, source } };
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { document: { format, name: `DocumentPDFmessages_${hash}_${format}`, source } };
}

/** No sentence of LiteLLM, which would fetch it: this proxy asks nobody. */
const NOT_FETCHED = {
  kind: 'BadRequestError',
  message:
    'This gateway fetches nothing: send images and files as data URLs (data:image/png;base64,…).',
} as const;
