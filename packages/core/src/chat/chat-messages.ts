import type {
  CachePoint,
  ContentBlock,
  MediaSource,
  RequestDraft,
  ToolResultBlock,
} from '../conversation/request-draft.ts';
import { base64 } from './base64.ts';
import { mediaTypeOf } from './media-types.ts';

type Message = Record<string, unknown>;
type Part = Record<string, unknown>;

/**
 * Writes a conversation in the chat format of OpenAI, with the members that LiteLLM adds to it:
 * `cache_control` for cache points, `thinking_blocks` for signed reasoning.
 * @see https://docs.litellm.ai/docs/completion/prompt_caching
 * @see https://docs.litellm.ai/docs/reasoning_content
 */
export function chatMessages({
  system,
  messages,
}: Pick<RequestDraft, 'system' | 'messages'>): readonly Message[] {
  const leading = system.length > 0 ? [withContent('system', system)] : [];
  return [...leading, ...messages.flatMap(({ role, content }) => WRITERS[role](content))];
}

type Content = readonly ContentBlock[];

const WRITERS: Readonly<Record<'system' | 'user' | 'assistant', (content: Content) => Message[]>> =
  {
    system: (content) => [withContent('system', content)],
    user: userMessages,
    assistant: (content) => [assistantMessage(content)],
  };

/** Each result of a tool is a message of its own; the rest of the turn stands behind them. */
function userMessages(content: Content): Message[] {
  const results: Message[] = [];
  const rest: ContentBlock[] = [];
  for (const block of content) {
    const last = results.at(-1);
    if (block.toolResult) results.push(toolMessage(block.toolResult));
    else if (block.cachePoint && rest.length === 0 && last)
      last.cache_control = cacheControl(block.cachePoint);
    else rest.push(block);
  }
  return rest.length > 0 ? [...results, withContent('user', rest)] : results;
}

function toolMessage({ toolUseId, content }: ToolResultBlock): Message {
  const blocks = content.map((block) =>
    block.json === undefined ? block : { text: JSON.stringify(block.json) },
  );
  return { ...withContent('tool', blocks), tool_call_id: toolUseId };
}

function assistantMessage(content: Content): Message {
  const calls = content.flatMap(({ toolUse }) => toolUse ?? []);
  const reasoning = content.flatMap(({ reasoningContent }) => reasoningContent ?? []);
  const said = content.filter(({ toolUse, reasoningContent }) => !toolUse && !reasoningContent);
  return {
    ...withContent('assistant', said),
    ...(calls.length > 0
      ? {
          tool_calls: calls.map(({ toolUseId, name, input }) => ({
            id: toolUseId,
            type: 'function',
            function: { name, arguments: JSON.stringify(input ?? {}) },
          })),
        }
      : {}),
    ...(reasoning.length > 0
      ? {
          thinking_blocks: reasoning.map(({ reasoningText, redactedContent }) =>
            reasoningText
              ? { type: 'thinking', thinking: reasoningText.text, ...signed(reasoningText) }
              : { type: 'redacted_thinking', data: base64(redactedContent ?? '') },
          ),
        }
      : {}),
  };
}

function signed({ signature }: { readonly signature?: string }): Part {
  return signature === undefined ? {} : { signature };
}

/** Plain text where there is nothing but one text, as every reader of the format takes it. */
function withContent(role: string, blocks: Content): Message {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (!block.cachePoint) parts.push(partOf(block));
    else if (last) last.cache_control = cacheControl(block.cachePoint);
  }
  const [first, ...others] = parts;
  if (first === undefined) return { role, content: role === 'assistant' ? null : '' };
  const isText = first.type === 'text' && first.cache_control === undefined;
  return { role, content: isText && others.length === 0 ? first.text : parts };
}

function partOf({ text, image, document, opaque, origin }: ContentBlock): Part {
  // A part of the caller's own format, which rides along.
  if (opaque) return { ...Object(origin?.[0]) };
  if (image) {
    const url = urlOf(image.source, `image/${image.format}`);
    return { type: 'image_url', image_url: { url } };
  }
  if (document) {
    const file = {
      filename: document.name,
      file_data: urlOf(document.source, mediaTypeOf(document.format)),
    };
    return { type: 'file', file };
  }
  return { type: 'text', text: text ?? '' };
}

function urlOf({ bytes, text, url, s3Location }: MediaSource, mediaType: string): string {
  if (url !== undefined) return url;
  if (s3Location) return s3Location.uri;
  const data = bytes ?? new TextEncoder().encode(text ?? '');
  return `data:${mediaType};base64,${base64(data)}`;
}

/** A cache point as a mark on the part before it. */
export function cacheControl({ ttl }: CachePoint): Readonly<Record<string, unknown>> {
  return { type: 'ephemeral', ...(ttl === undefined ? {} : { ttl }) };
}
