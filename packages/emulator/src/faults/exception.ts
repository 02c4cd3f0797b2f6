import { recordOf } from '../checks/containers.ts';
import { anything, oneOf, optional, text } from '../checks/values.ts';
import { errorBody, type GatewayError } from '../gateway/gateway-error.ts';
import { gatewayErrorScript, sseEvent } from '../gateway/gateway-script.ts';
import { midStreamError } from '../gateway/mid-stream-error.ts';
import { exceptionFrame } from '../wire/event-stream.ts';
import type { Step, WireScript } from '../wire/wire-script.ts';
import { breakOff, withSteps, write } from './change-stream.ts';
import type { FaultType, InStream } from './fault-type.ts';
import { inStream } from './in-stream.ts';

/** An exception event after so many deltas, before anything else, or behind all there is. */
export interface ExceptionFault extends InStream {
  readonly type: 'exception';
  readonly position?: 'first' | 'after-last';
  readonly exception: string;
  readonly message: string;
  /** More of its payload: `originalStatusCode` and `originalMessage` of ModelStreamErrorException. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** Ends a stream with an exception. */
export const exception: FaultType<ExceptionFault> = {
  type: 'exception',
  members: {
    ...inStream,
    position: optional(oneOf('first', 'after-last')),
    exception: text,
    message: text,
    members: optional(recordOf(anything)),
  },
  meets: 'stream',
  meetsChats: true,
  onWire: (script, fault, { operation, model }) =>
    operation === 'ChatCompletions'
      ? withChatError(script, fault, midStreamError(fault, model))
      : endWith(script, fault, exceptionFrame(fault.exception, fault.message, fault.members)),
};

/**
 * The chunks up to a position, then the error and the end, without `[DONE]`. Before the first chunk the
 * proxy has sent nothing yet: it answers with the error's own status.
 * @see https://github.com/BerriAI/litellm litellm/proxy/common_request_processing.py, `create_response`
 */
function withChatError(
  script: WireScript,
  { position, afterDeltas }: ExceptionFault,
  error: GatewayError,
): WireScript {
  if (position === 'first') return gatewayErrorScript(error);
  const ending = [sseEvent(JSON.stringify(errorBody(error))), { do: 'end' as const }];
  if (position !== 'after-last') return breakOff(script, afterDeltas, ending);
  return withSteps(script, [...script.steps.slice(0, -2), ...ending]);
}

/** The script up to a position, then one last frame and the end. */
export function endWith(
  script: WireScript,
  { position, afterDeltas }: Pick<ExceptionFault, 'position' | 'afterDeltas'>,
  frame: Uint8Array,
): WireScript {
  const ending: readonly Step[] = [write(frame), { do: 'end' }];
  if (position === 'first') return withSteps(script, [{ do: 'head' }, ...ending]);
  if (position !== 'after-last') return breakOff(script, afterDeltas, ending);
  const kept = script.steps.filter((step) => step.do !== 'end');
  return withSteps(script, [...kept, ...ending]);
}
