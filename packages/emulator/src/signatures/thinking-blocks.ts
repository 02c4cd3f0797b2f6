import { list, type MessagesBody, record } from '../messages/messages-body.ts';
import { judgeRedacted, sealPart } from './redacted.ts';
import { judgeSeal, SIGNATURE_HEAD, type Verdict } from './seal.ts';

/** A thinking or redacted block that a request brings back. */
export interface ThinkingBlock {
  readonly kind: 'thinking' | 'redacted_thinking';
  /** Where it stands: `messages.N.content.M`. */
  readonly message: number;
  readonly block: number;
  /** It is in the latest assistant turn. */
  readonly latest: boolean;
  readonly verdict: Verdict;
  /** The seal, where it is one of this emulator's. */
  readonly seal?: string;
}

/** Every thinking block of a request in order, each judged for the model that gets it. */
export function thinkingBlocksOf(body: MessagesBody, model: string): readonly ThinkingBlock[] {
  const found: ThinkingBlock[] = [];
  const messages = list(body.messages);
  const latest = messages.findLastIndex((message) => record(message).role === 'assistant');
  for (const [message, turn] of messages.entries()) {
    for (const [block, content] of list(record(turn).content).entries()) {
      const judged = judge(record(content), model);
      if (judged) found.push({ ...judged, message, block, latest: message === latest });
    }
  }
  return found;
}

type Judged = Pick<ThinkingBlock, 'kind' | 'verdict' | 'seal'>;

function judge(content: Readonly<Record<string, unknown>>, model: string): Judged | undefined {
  const { type: kind, thinking, signature, data } = content;
  if (kind === 'thinking') {
    const verdict = judgeSeal(SIGNATURE_HEAD, signature, { model, text: String(thinking) });
    return { kind, verdict, ...(verdict === 'foreign' ? {} : { seal: String(signature) }) };
  }
  if (kind !== 'redacted_thinking') return undefined;
  const verdict = judgeRedacted(data, model);
  return { kind, verdict, ...(verdict === 'foreign' ? {} : { seal: sealPart(String(data)) }) };
}
