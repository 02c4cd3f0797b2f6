import { type Reply, replyTo } from '../answers/reply.ts';
import { authorize } from '../authorization/authorize.ts';
import { messagesFromConverse } from '../messages/from-converse.ts';
import type { ErrorAnswer } from '../operations/answer.ts';
import { converse } from '../operations/converse.ts';
import { converseStream } from '../operations/converse-stream.ts';
import { judgeConverse } from '../operations/judge-converse.ts';
import type { Call } from '../operations/operation.ts';
import type { ConverseRequest } from '../wire/converse-request.ts';
import { bodyOfError } from '../wire/to-wire-script.ts';
import type { BedrockError } from './map-bedrock-error.ts';

/** What the proxy knows when it asks Bedrock. */
export type Behind = Pick<
  Call,
  'identity' | 'region' | 'requestId' | 'session' | 'strictness' | 'world'
>;

/** What the proxy asks. */
export interface Question {
  readonly modelId: string;
  readonly request: ConverseRequest;
  readonly stream: boolean;
}

/**
 * Asks this Bedrock as the proxy does: the same permissions and the same judge as for everybody who calls
 * Converse. Only the signature is not looked at; it is the proxy's own.
 */
export function askBedrock(
  { modelId, request, stream }: Question,
  behind: Behind,
): Reply | BedrockError {
  const operation = stream ? converseStream : converse;
  const call: Call = {
    ...behind,
    // The names that LiteLLM gives to documents have one, and pass.
    strictness: { ...behind.strictness, 'document-name-underscore': 'accepted' },
    operation: operation.name,
    labels: { modelId },
    query: new URLSearchParams(),
    headers: {},
    body: request,
    text: JSON.stringify(request),
  };
  const error = authorize(operation, call);
  if (error) return refused(error);
  const invocation = judgeConverse(call);
  if ('error' in invocation) return refused(invocation.error);
  const body = messagesFromConverse(request);
  return replyTo({ body, invocation, call, idPrefix: 'tooluse_' });
}

function refused(error: ErrorAnswer): BedrockError {
  return { status: error.status, text: bodyOfError(error) };
}
