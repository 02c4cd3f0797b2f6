import type { KindDefinition } from './kinds/definition.ts';
import { kinds } from './kinds/index.ts';
import type { Diagnosis, DiagnosisFacts, ErrorKind } from './types.ts';

/** The diagnosis of a kind that Caprock raises itself, without an answer of Bedrock. */
export function diagnosisOf(
  kind: ErrorKind,
  { message, facts }: { readonly message: string; readonly facts?: DiagnosisFacts },
): Diagnosis {
  const definition: KindDefinition = kinds.find((candidate) => candidate.kind === kind) ?? kinds[0];
  const { family, retry, fallback, fix, title, alternatives = [] } = definition;
  return {
    kind,
    family,
    retry,
    fallback,
    fix,
    title,
    ...(facts ? { facts } : {}),
    alternatives: alternatives as readonly ErrorKind[],
    signal: {
      name: 'CaprockError',
      message,
      names: ['CaprockError'],
      messages: [message],
      local: true,
    },
  };
}
