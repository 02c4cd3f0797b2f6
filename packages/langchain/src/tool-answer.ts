import { INSERTED_TEXTS } from '@caprock/core';
import { ToolMessage } from '@langchain/core/messages';

/** A tool call as agents hold it. */
export interface ToolCall {
  readonly id?: string;
  readonly name: string;
}

/**
 * Runs a tool. What it throws becomes its answer, in the words that LangChain's agents use without
 * middleware; an answer without content says so. Interrupts, aborts and errors of other middleware
 * are thrown on.
 * @param signal The agent's own: an error after its abort is the abort.
 */
export async function toolAnswer<Answer>(
  { id = '', name }: ToolCall,
  signal: AbortSignal | undefined,
  run: () => Answer | Promise<Answer>,
): Promise<Answer | ToolMessage> {
  try {
    const answer = await run();
    return isEmpty(answer) ? filled(answer) : answer;
  } catch (error) {
    if (signal?.aborted || isNoAnswer(error)) throw error;
    const content = isBadInput(error) ? error.message : `${error}\n Please fix your mistakes.`;
    return new ToolMessage({ content, tool_call_id: id, name, status: 'error' });
  }
}

function isEmpty(answer: unknown): answer is ToolMessage {
  if (typeof answer !== 'object' || answer === null || !('tool_call_id' in answer)) return false;
  const { content } = answer as { content?: unknown };
  return !content || (Array.isArray(content) && content.length === 0);
}

/** The same message in every other way: its id, its artifact and its status stay. */
function filled(answer: ToolMessage): ToolMessage {
  answer.content = INSERTED_TEXTS.noOutput;
  return answer;
}

function isNoAnswer(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { is_bubble_up: isBubbleUp, '~brand': brand } = error as Record<string, unknown>;
  return isBubbleUp === true || brand === 'MiddlewareError';
}

/** The agent's own error for arguments that the tool's schema refuses: its text is made for the model. */
function isBadInput(error: unknown): error is Error {
  return error instanceof Error && Reflect.get(error, '~brand') === 'ToolInvocationError';
}
