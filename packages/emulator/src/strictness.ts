/**
 * The questions on which the sources conflict: what each answer is, and who saw it. The first answer
 * is the stricter one and the default.
 */
export const strictnessQuestions = {
  'leading-assistant': {
    question: 'A conversation with Claude that starts with an assistant turn, on Converse',
    answers: ['refused', 'accepted'],
    evidence: 'refused: Messages API contract, dify#12340; accepted: live 2026-07-03 (pydantic-ai)',
  },
  'adjacent-roles': {
    question: 'Neighbouring turns of one role',
    answers: ['refused', 'merged'],
    evidence:
      'refused: langchainjs#6724, langchain-aws#130, Portkey#748; merged: Anthropic SDK documentation, live 2026-07 (pydantic-ai)',
  },
  'default-sampling-values': {
    question: 'temperature 1 or top_p 1 for a model that takes no sampling parameters',
    answers: ['refused', 'accepted'],
    evidence:
      'refused: live per-model contract 2026-09-29; accepted: model cards (only non-default)',
  },
  'forced-tool-choice-fable-5': {
    question: 'toolChoice any or tool on Fable 5',
    answers: ['refused', 'accepted'],
    evidence: 'refused: pydantic-ai; accepted: live 2026-09-29',
  },
  'forced-tool-choice-adaptive': {
    question: 'toolChoice any or tool with adaptive thinking on Opus 4.6, Sonnet 4.6 and Opus 4.7',
    answers: ['refused', 'accepted'],
    evidence:
      'refused: one report on Opus 4.7, langchain-aws downgrades 4.6; accepted: by analogy with 4.8',
  },
  'thinking-enabled-on-4-7': {
    question: 'thinking enabled with a budget on Opus 4.7 and newer',
    answers: ['refused', 'accepted'],
    evidence: 'refused: contract, live; accepted: one probe of 2026-07-30 on another upstream',
  },
  'document-name-underscore': {
    question: 'An underscore in a document name',
    answers: ['refused', 'accepted'],
    evidence:
      'refused: AWS lists the legal characters without it; accepted: LiteLLM sends it always',
  },
  'empty-tool-result': {
    question: 'A toolResult without content, or with blank text only',
    answers: ['refused', 'accepted'],
    evidence: 'refused: Nemotron (strands-agents); accepted: no refusal seen for Claude',
  },
  'thinking-prefix-binding': {
    question: 'A thinking block of a bound model whose conversation before it has changed',
    answers: ['refused', 'accepted'],
    evidence: 'refused: accounts made from 2026-08-31 on (zed#63571); accepted: older accounts',
  },
  'tool-use-last': {
    question: 'Text or thinking behind the last toolUse of an assistant turn',
    answers: ['refused', 'accepted'],
    evidence: 'refused: measured on another upstream, 2026-07-26; accepted: not documented',
  },
} as const satisfies Record<
  string,
  { question: string; answers: readonly [string, string]; evidence: string }
>;

/** A question on which the sources conflict. */
export type StrictnessQuestion = keyof typeof strictnessQuestions;

/** An answer to each question. */
export type Strictness = {
  readonly [Question in StrictnessQuestion]: (typeof strictnessQuestions)[Question]['answers'][number];
};

/** The stricter answer to each question, but where the caller has chosen. */
export function strictnessOf(chosen: Partial<Strictness> = {}): Strictness {
  const strictest = Object.fromEntries(
    Object.entries(strictnessQuestions).map(([question, { answers }]) => [question, answers[0]]),
  ) as Strictness;
  return { ...strictest, ...chosen };
}
