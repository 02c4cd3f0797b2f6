import type { DiagnosisFacts } from '../../types.ts';

const BOTH = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'];
const CLAUDE = [
  'arn:aws:bedrock:*:*:inference-profile/*anthropic.claude-*',
  'arn:aws:bedrock:*::foundation-model/anthropic.claude-*',
];

/**
 * The statement of an IAM policy that allows what was denied, on one line. A profile is allowed with
 * the foundation model in every region that it leads to; `*` also stands for the empty region of
 * `global.` profiles.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
export function allowStatement({ action, resource }: DiagnosisFacts): string {
  return JSON.stringify({
    Effect: 'Allow',
    Action: action ? [action] : BOTH,
    Resource: resource ? [resource, ...modelBehind(resource)] : resourcesOf(action),
  });
}

/** An action that is not on a model or a profile has resources of its own. */
function resourcesOf(action = 'bedrock:InvokeModel'): string[] {
  const isOfModels = BOTH.some((known) => known.toLowerCase() === action.toLowerCase());
  return isOfModels ? CLAUDE : ['*'];
}

/** System profiles are called after their model; of an application profile only its owner knows. */
function modelBehind(resource: string): string[] {
  const model = /:inference-profile\/[a-z-]{2,8}\.(anthropic\.[^/]{1,100})$/.exec(resource)?.[1];
  return model ? [`arn:aws:bedrock:*::foundation-model/${model}`] : [];
}
