import type { DiagnosisFacts } from '../../types.ts';

/** Action and resource of an IAM denial, out of its lower-cased text. */
export function deniedFacts(text: string): DiagnosisFacts {
  const action = /perform: ([a-z-]{2,40}:[a-z]{2,60})/.exec(text)?.[1];
  const resource = /resource: (arn:[^\s"']{1,300})/.exec(text)?.[1];
  return { ...(action ? { action } : {}), ...(resource ? { resource } : {}) };
}
