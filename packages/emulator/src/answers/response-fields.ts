import { list } from '../messages/messages-body.ts';
import { messagesAnswer } from './messages-answer.ts';
import type { Reply } from './reply.ts';

/**
 * What a request picks from the model's own answer with JSON pointers; undefined when it picks nothing
 * that there is. `/delta/…` is how the members of a streamed answer are reached.
 */
export function responseFields(
  reply: Reply,
  paths: unknown,
  baseModelId: string,
): Readonly<Record<string, unknown>> | undefined {
  if (list(paths).length === 0) return undefined;
  const answer = messagesAnswer(reply, { baseModelId, id: '' });
  const { stop_reason, stop_sequence } = answer;
  const source = { ...answer, delta: { stop_reason, stop_sequence } };
  const picked: Record<string, unknown> = {};
  for (const path of list(paths)) pick(source, picked, stepsOf(String(path)));
  return Object.keys(picked).length > 0 ? picked : undefined;
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Copies one member, and the objects on the way to it. */
function pick(
  source: object,
  target: Record<string, unknown>,
  [step = '', ...rest]: readonly string[],
) {
  if (!Object.hasOwn(source, step)) return;
  const value: unknown = source[step as keyof typeof source];
  if (rest.length === 0) target[step] = value;
  else if (typeof value === 'object' && value !== null) {
    const inner = { ...(target[step] as Record<string, unknown> | undefined) };
    pick(value, inner, rest);
    if (Object.keys(inner).length > 0) target[step] = inner;
  }
}
