import { type BoundedCache, boundedCache } from './bounded-cache.ts';
import { isAccessDenied } from './is-access-denied.ts';
import { isModelIdShaped } from './model-id-shape.ts';

/** Calls of the control plane: what a `BedrockClient` answers to the command of the same name. */
export interface ProfileLookupOptions {
  readonly getInferenceProfile: (input: {
    readonly inferenceProfileIdentifier: string;
  }) => Promise<{
    readonly models?: readonly { readonly modelArn?: string | undefined }[] | undefined;
  }>;
  /** Without it, provisioned throughput stays unknown. */
  readonly getProvisionedModelThroughput?: (input: {
    readonly provisionedModelId: string;
  }) => Promise<{ readonly foundationModelArn?: string | undefined }>;
  /** How many ARNs are remembered. Default 256. */
  readonly maxEntries?: number;
}

/** Says which foundation model is behind an ARN; undefined where nobody can tell. Never throws. */
export type ProfileLookup = (arn: string) => Promise<string | undefined>;

/**
 * Looks up the foundation model behind an application inference profile or provisioned throughput,
 * whose ARNs hide it: what to pass on as `baseModel`. Each ARN is asked for once, also by calls at
 * the same time; a refusal for want of permission is remembered too, any other failure is not.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetInferenceProfile.html
 */
export function lookUpProfile(options: ProfileLookupOptions): ProfileLookup {
  const answers: BoundedCache<Promise<string | undefined>> = boundedCache(
    options.maxEntries ?? 256,
  );
  return (arn) => {
    if (!isModelIdShaped(arn)) return Promise.resolve(undefined);
    const kept = answers.get(arn);
    if (kept) return kept;
    const answer = ask(arn, options).catch((error: unknown) => {
      if (!isAccessDenied(error)) answers.delete(arn);
      return undefined;
    });
    answers.set(arn, answer);
    return answer;
  };
}

async function ask(arn: string, options: ProfileLookupOptions): Promise<string | undefined> {
  if (arn.includes(':provisioned-model/')) {
    const found = await options.getProvisionedModelThroughput?.({ provisionedModelId: arn });
    return baseIn(found?.foundationModelArn);
  }
  const { models } = await options.getInferenceProfile({ inferenceProfileIdentifier: arn });
  return baseIn(models?.[0]?.modelArn);
}

/** The id at the end of `arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-…`. */
function baseIn(arn: string | undefined): string | undefined {
  return arn?.split(':foundation-model/')[1];
}
