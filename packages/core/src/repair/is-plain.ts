import { isBlank } from '../conversation/blank.ts';
import type {
  ContentBlock,
  DraftMessage,
  InferenceConfig,
  RequestDraft,
} from '../conversation/request-draft.ts';
import type { ModelTraits } from '../models/types.ts';

/** Beyond these the rules count for themselves. Characters, and turns. */
const MOST_TEXT = 1_000_000;
const MOST_TURNS = 10_000;

const ANY_SURROGATE = /[\uD800-\uDFFF]/;

/**
 * Whether a request is of the plainest kind: turns of text that alternate and end with the user's, and
 * nothing beside them but a length and a temperature that the model takes. No rule has anything to say
 * about it, so that one look over it stands for all of them; a test holds every rule to that.
 */
export function isPlain(draft: RequestDraft, traits: ModelTraits): boolean {
  const { modelId, system, messages, inferenceConfig } = draft;
  if (messages.length % 2 === 0 || messages.length > MOST_TURNS) return false;
  if (modelId.includes(':prompt/') || hasOtherMembers(draft)) return false;
  if (inferenceConfig && !isPlainLength(inferenceConfig, traits)) return false;
  let size = plainSize(system);
  for (let index = 0; index < messages.length && size <= MOST_TEXT; index += 1) {
    const { role, content } = messages[index] as DraftMessage;
    if (role !== (index % 2 === 0 ? 'user' : 'assistant') || content.length === 0) return false;
    size += plainSize(content);
  }
  return size <= MOST_TEXT;
}

function hasOtherMembers(draft: RequestDraft): boolean {
  for (const member in draft) {
    if (!LOOKED_AT.has(member) && draft[member as keyof RequestDraft] !== undefined) return true;
  }
  return false;
}

const LOOKED_AT: ReadonlySet<string> = new Set([
  'modelId',
  'system',
  'messages',
  'inferenceConfig',
] satisfies (keyof RequestDraft)[]);

/** Characters of blocks; infinite where one is no text, or a text that a rule would change. */
function plainSize(blocks: readonly ContentBlock[]): number {
  let size = 0;
  for (const { text } of blocks) {
    if (text === undefined || isBlank(text) || ANY_SURROGATE.test(text)) {
      return Number.POSITIVE_INFINITY;
    }
    size += text.length;
  }
  return size;
}

function isPlainLength(
  { maxTokens = 1, temperature, topP, stopSequences, ...others }: InferenceConfig,
  { maxOutputTokens, sampling }: ModelTraits,
): boolean {
  if (topP !== undefined || stopSequences !== undefined) return false;
  if (Object.keys(others).length > 0 || !(maxTokens >= 1 && maxTokens <= maxOutputTokens)) {
    return false;
  }
  return temperature === undefined || (sampling !== 'none' && temperature >= 0 && temperature <= 1);
}
