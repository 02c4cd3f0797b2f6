import { list, type MessagesBody, record } from '../messages/messages-body.ts';
import type { WorldAccount } from '../world/world.ts';
import type { DraftBlock } from './draft-of.ts';

/** A guardrail has stepped in. */
export interface Intervention {
  readonly guardrail: NonNullable<WorldAccount['guardrail']>;
  readonly at: 'input' | 'output';
  readonly word: string;
}

type Guardrail = WorldAccount['guardrail'];

/** What the account's guardrail has against what users say, in any turn: a blocked turn stays blocked. */
export function inputIntervention(
  body: MessagesBody,
  guardrail: Guardrail,
): Intervention | undefined {
  return guardrail && intervention(userTexts(body), guardrail, 'input');
}

/** What the account's guardrail has against what the model says. */
export function outputIntervention(
  blocks: readonly DraftBlock[],
  guardrail: Guardrail,
): Intervention | undefined {
  const texts = blocks.flatMap((block) => (block.type === 'text' ? block.text : []));
  return guardrail && intervention(texts, guardrail, 'output');
}

/** The trace that Converse shows to a request that asks for it. */
export function guardrailTrace({ guardrail, at, word }: Intervention) {
  const assessment = {
    wordPolicy: {
      customWords: [{ match: word, action: 'BLOCKED', detected: true }],
      managedWordLists: [],
    },
  };
  return {
    guardrail: {
      actionReason: 'Guardrail blocked.',
      ...(at === 'input'
        ? { inputAssessment: { [guardrail.id]: assessment } }
        : { outputAssessments: { [guardrail.id]: [assessment] } }),
    },
  };
}

function intervention(
  texts: readonly string[],
  guardrail: NonNullable<Guardrail>,
  at: Intervention['at'],
): Intervention | undefined {
  const lower = texts.map((text) => text.toLowerCase());
  const word = guardrail.blockedWords.find((blocked) =>
    lower.some((text) => text.includes(blocked.toLowerCase())),
  );
  return word === undefined ? undefined : { guardrail, at, word };
}

function userTexts({ messages }: MessagesBody): readonly string[] {
  return list(messages).flatMap((message) => {
    const { role, content } = record(message);
    if (role !== 'user') return [];
    if (typeof content === 'string') return content;
    return list(content).flatMap((block) => {
      const { text } = record(block);
      return typeof text === 'string' ? text : [];
    });
  });
}
