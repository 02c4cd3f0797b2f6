import { conversationChecks } from './conversation-checks.ts';
import type { Check } from './outcome.ts';
import { parameterChecks } from './parameter-checks.ts';
import { toolChecks } from './tool-checks.ts';

/** What each code of a row's `holds` demands. */
export const CHECKS: Readonly<Record<string, Check>> = {
  ...conversationChecks,
  ...toolChecks,
  ...parameterChecks,
};
