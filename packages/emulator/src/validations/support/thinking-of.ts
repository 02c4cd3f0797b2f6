import { type MessagesBody, record } from '../../messages/messages-body.ts';

/** The thinking member of a body. */
export function thinkingOf(body: MessagesBody): Readonly<Record<string, unknown>> {
  return record(body.thinking);
}

/** Whether the body asks the model to think before it answers. */
export function isThinking(body: MessagesBody): boolean {
  const { type } = thinkingOf(body);
  return type === 'enabled' || type === 'adaptive';
}

/** The effort that the body asks for. */
export function effortOf(body: MessagesBody): unknown {
  return record(body.output_config).effort;
}
