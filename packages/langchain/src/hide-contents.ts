import { errorSignal } from '@caprock/core';
import { causesOf } from './causes-of.ts';
import { messageOf, rewriteMessage, shownMessage } from './error-message.ts';

/** What ChatBedrockConverse puts between the type of a part that it cannot convert and the part. */
const QUOTE = ' with content of ';

/**
 * Takes off an error, and off what it wraps, what must not be seen: the contents that the host
 * quotes, and the HTTP answer that the SDK pins to its errors, through whose body the request is
 * reached, with session token and signature. Status and headers of the answer stay.
 */
export function hideContents(thrown: unknown): void {
  for (const error of causesOf(thrown)) {
    const message = messageOf(error);
    if (message.startsWith('Unsupported content block type') && message.includes(QUOTE)) {
      rewriteMessage(error, message.slice(0, message.indexOf(QUOTE)));
    }
    hideAnswer(error);
    hideBody(error);
  }
}

/** The member itself cannot be taken off; what it holds can. */
function hideAnswer(error: object): void {
  const { $response: answer } = error as { $response?: Record<string, unknown> };
  if (typeof answer !== 'object' || answer === null) return;
  for (const member of Object.keys(answer)) {
    if (member !== 'statusCode' && member !== 'reason' && member !== 'headers')
      delete answer[member];
  }
}

/** OpenAI's client keeps what a gateway said beside its own message: a secret in it is taken out of both. */
function hideBody({ error: body }: { readonly error?: unknown }): void {
  if (typeof body !== 'object' || body === null || messageOf(body) === '') return;
  rewriteMessage(body, shownMessage(body, errorSignal(messageOf(body))));
}
