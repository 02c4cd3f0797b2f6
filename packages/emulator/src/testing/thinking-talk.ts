import type { ContentBlock, Message } from '@aws-sdk/client-bedrock-runtime';
import { type Ask, said } from './ask.ts';

/** A conversation whose answer has thought. */
export interface ThinkingTalk {
  readonly modelId: string;
  readonly system: readonly { readonly text: string }[];
  readonly question: Message;
  /** The answer as it came: thinking, then text. */
  readonly answer: readonly ContentBlock[];
  /** A request that goes on from here. */
  next(change?: {
    readonly answer?: readonly ContentBlock[];
    readonly after?: readonly Message[];
    readonly [member: string]: unknown;
  }): object;
}

/** Has a model think once; thinking is adaptive or, where a model knows only budgets, left to the script. */
export async function thinkingTalk(ask: Ask, modelId: string): Promise<ThinkingTalk> {
  const system = [{ text: 'Think well.' }];
  const question = said('plan');
  const { output } = await ask.converse({ modelId, system, messages: [question] });
  const answer = output?.message?.content ?? [];
  return {
    modelId,
    system,
    question,
    answer,
    next({ answer: replayed = answer, after = [said('go')], ...change } = {}) {
      const messages = [question, { role: 'assistant', content: replayed }, ...after];
      return { modelId, system, messages, ...change };
    },
  };
}

/** Blocks with another text or signature in each thinking block. */
export function withThinking(
  blocks: readonly ContentBlock[],
  change: { readonly text?: string; readonly signature?: string },
): ContentBlock[] {
  return blocks.map((block) => {
    const { reasoningText } = block.reasoningContent ?? {};
    return reasoningText
      ? { reasoningContent: { reasoningText: { ...reasoningText, ...change } } }
      : block;
  });
}
