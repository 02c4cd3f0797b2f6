import { list, type MessagesBody, record } from '../messages/messages-body.ts';

/** What is said where nothing is scripted: the last text of the last turn, and what came with it. */
export function echoOf(body: MessagesBody): string {
  const results = lastBlocks(body).filter((block) => block.type === 'tool_result').length;
  const about = results > 0 ? ` with ${results} tool result${results > 1 ? 's' : ''}` : '';
  const prompted = hasSystemText(body) ? ' under a system prompt' : '';
  return `You said${prompted}${about}: ${lastText(body)}`;
}

/** The last text of the last turn. */
export function lastText(body: MessagesBody): string {
  const text = lastBlocks(body).findLast((block) => typeof block.text === 'string')?.text;
  return typeof text === 'string' ? text : '';
}

/** The blocks of the last turn. */
export function lastBlocks({
  messages,
}: MessagesBody): readonly Readonly<Record<string, unknown>>[] {
  const { content } = record(list(messages).at(-1));
  return typeof content === 'string'
    ? [{ type: 'text', text: content }]
    : list(content).map(record);
}

function hasSystemText({ system }: MessagesBody): boolean {
  return typeof system === 'string'
    ? system !== ''
    : list(system).some((block) => Boolean(record(block).text));
}
