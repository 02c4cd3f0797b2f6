import { diagnosisIn } from './diagnose.ts';

/** The members of a model request that make it another one. */
const PARTS = [
  'model',
  'messages',
  'tools',
  'toolChoice',
  'responseFormat',
  'systemMessage',
  'systemPrompt',
  'modelSettings',
] as const;

type StepRequest = { readonly messages: readonly unknown[] } & {
  readonly [part in (typeof PARTS)[number]]?: unknown;
};

/** Steps of an agent that were given up. */
export interface GivenUpSteps {
  /** Runs a step; the very same step, once it was given up, fails as it did, without a request. */
  run<Answer>(request: StepRequest, send: () => Answer | Promise<Answer>): Promise<Answer>;
}

/**
 * Remembers the steps of agents that were given up. LangChain wraps what a middleware throws, and
 * the mark that a call must not be tried again is lost on the way: a retry middleware around this
 * one would multiply the requests.
 */
export function givenUpSteps(): GivenUpSteps {
  const failures = new WeakMap<object, { request: StepRequest; error: unknown }[]>();
  return {
    async run(request, send) {
      const given = failures.get(request.messages) ?? [];
      const known = given.find((failure) => isSame(failure.request, request));
      if (known) throw known.error;
      try {
        return await send();
      } catch (error) {
        if (isFinal(error)) failures.set(request.messages, [...given, { request, error }]);
        throw error;
      }
    },
  };
}

function isSame(one: StepRequest, other: StepRequest): boolean {
  return PARTS.every((part) => one[part] === other[part]);
}

/** Whether Caprock has tried all that helps: not an abort, and not where retries are left to others. */
function isFinal(error: unknown): boolean {
  const diagnosis = diagnosisIn(error);
  if (diagnosis === undefined || diagnosis.kind === 'aborted') return false;
  return Reflect.get(error as object, Symbol.for('langchain.errors.retryable')) !== true;
}
