import { list, type MessagesBody, record, toolsOf } from '../messages/messages-body.ts';
import { echoOf, lastBlocks, lastText } from './echo.ts';
import { sampleOf } from './sample-of.ts';
import type { ScriptedReply, ScriptedToolUse } from './scripted-reply.ts';

/** A block before it is cut, signed and numbered. */
export type DraftBlock =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'thinking';
      readonly thinking: string;
      readonly signature?: string;
      readonly cut?: boolean;
    }
  /** `data` comes with a scripted block that has some. */
  | { readonly type: 'redacted_thinking'; readonly hidden: string; readonly data?: string }
  | ({ readonly type: 'tool_use'; readonly id?: string; readonly json?: string } & ScriptedToolUse)
  | { readonly type: 'other'; readonly block: { readonly type: string } };

/**
 * What the model has to say: what was scripted, else the tool call that is forced, else a text that
 * fits the output format, else an echo. Thinking comes first where the request switches it on.
 */
export function draftOf(
  body: MessagesBody,
  scripted: ScriptedReply | undefined,
): readonly DraftBlock[] {
  if (scripted?.content) return scripted.content.map(rawBlock);
  return [
    ...reasoningOf(body, scripted),
    ...(scripted ? scriptedBlocks(scripted) : [ownBlock(body)]),
  ];
}

function reasoningOf(body: MessagesBody, scripted: ScriptedReply | undefined): DraftBlock[] {
  const { reasoning, redactedReasoning } = scripted ?? {};
  const hidden = redactedReasoning ?? (asksForRedacted(body) ? lastText(body) : undefined);
  const redacted: DraftBlock[] =
    hidden === undefined ? [] : [{ type: 'redacted_thinking', hidden }];
  if (reasoning !== undefined) return [{ type: 'thinking', thinking: reasoning }, ...redacted];
  if (redacted.length > 0 || !thinks(body)) return redacted;
  return [{ type: 'thinking', thinking: thoughtsOf(body) }];
}

function scriptedBlocks({ text, toolUse, toolUses = [] }: ScriptedReply): DraftBlock[] {
  const calls = toolUse ? [toolUse, ...toolUses] : toolUses;
  return [
    ...(text === undefined ? [] : [{ type: 'text' as const, text }]),
    ...calls.map((call) => ({ type: 'tool_use' as const, ...call })),
  ];
}

function ownBlock(body: MessagesBody): DraftBlock {
  const { type, schema } = record(record(body.output_config).format);
  const call = forcedCall(body);
  if (call) return { type: 'tool_use', ...call };
  const text = type === 'json_schema' ? JSON.stringify(sampleOf(schema)) : echoOf(body);
  return { type: 'text', text };
}

function forcedCall(body: MessagesBody): ScriptedToolUse | undefined {
  const { type, name: wanted } = record(body.tool_choice);
  if (type !== 'any' && type !== 'tool') return undefined;
  const tools = toolsOf(body).filter((tool) => typeof tool.name === 'string');
  const tool = type === 'tool' ? tools.find(({ name }) => name === wanted) : tools[0];
  return (
    tool && {
      name: String(tool.name),
      input: sampleOf({ type: 'object', ...record(tool.input_schema) }),
    }
  );
}

/** Whether a request asks for thinking in its answer. */
function thinks(body: MessagesBody): boolean {
  const { type } = record(body.thinking);
  if (type === 'between_tools')
    return lastBlocks(body).some((block) => block.type === 'tool_result');
  return type === 'enabled' || type === 'adaptive';
}

function thoughtsOf(body: MessagesBody): string {
  const omitted = record(body.thinking).display === 'omitted';
  return omitted ? '' : `The user said: ${lastText(body)}`;
}

/**
 * The text by which Anthropic lets anybody test redacted thinking.
 * @see https://docs.claude.com/en/docs/build-with-claude/extended-thinking
 */
const REDACTION_TRIGGER =
  'ANTHROPIC_MAGIC_STRING_TRIGGER_REDACTED_THINKING_46C9A13E193C177646C7398A98432ECCCE4C1253D5E2D82641AC0E52CC2876CB';

function asksForRedacted(body: MessagesBody): boolean {
  return thinks(body) && lastText(body).includes(REDACTION_TRIGGER);
}

function rawBlock(block: Readonly<Record<string, unknown>>): DraftBlock {
  const { type, text, thinking, signature, data, id, name, input } = block;
  switch (type) {
    case 'text':
      return list(block.citations).length > 0 ? other(block) : { type, text: String(text) };
    case 'thinking':
      return {
        type,
        thinking: String(thinking),
        ...(typeof signature === 'string' ? { signature } : {}),
      };
    case 'redacted_thinking':
      return { type, hidden: '', ...(typeof data === 'string' ? { data } : {}) };
    case 'tool_use':
      return { type, name: String(name), input, ...(typeof id === 'string' ? { id } : {}) };
    default:
      return other(block);
  }
}

function other(block: Readonly<Record<string, unknown>>): DraftBlock {
  return { type: 'other', block: { ...block, type: String(block.type) } };
}
