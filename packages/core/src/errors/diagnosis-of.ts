import type { KindDefinition } from './kinds/definition.ts';
import { kinds } from './kinds/index.ts';
import { redact } from './redact.ts';
import type { Diagnosis, DiagnosisFacts, ErrorKind } from './types.ts';

/** The diagnosis of a kind that Caprock raises itself, without an answer of Bedrock. */
export function diagnosisOf(
  kind: ErrorKind,
  { message, facts }: { readonly message: string; readonly facts?: DiagnosisFacts },
): Diagnosis {
  const definition: KindDefinition = kinds.find((candidate) => candidate.kind === kind) ?? kinds[0];
  const told = redact(message);
  const { family, retry, fallback, fix, title, alternatives = [] } = definition;
  return {
    kind,
    family,
    retry,
    fallback,
    fix,
    title,
    ...(facts ? { facts: withoutAccount(facts) } : {}),
    alternatives: alternatives as readonly ErrorKind[],
    signal: {
      name: 'CaprockError',
      message: told,
      names: ['CaprockError'],
      messages: [told],
      local: true,
    },
  };
}

/** The ARN of an application inference profile holds the account id. */
function withoutAccount(facts: DiagnosisFacts): DiagnosisFacts {
  const { modelId } = facts;
  return modelId === undefined ? facts : { ...facts, modelId: redact(modelId) };
}
