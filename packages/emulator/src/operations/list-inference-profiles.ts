import { shapeRefusal } from '../shapes/shape-refusal.ts';
import { describeApplicationProfile, describeSystemProfile } from './describe-profile.ts';
import type { Call, Operation } from './operation.ts';
import { pageOf } from './page-of.ts';
import { validationError } from './refusals.ts';

/**
 * Without a type it lists the system-defined profiles only.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListInferenceProfiles.html
 * @see https://github.com/aws/aws-cli/issues/9728
 */
export const listInferenceProfiles: Operation = {
  name: 'ListInferenceProfiles',
  service: 'bedrock',
  route: { method: 'GET', path: '/inference-profiles' },
  permission: () => [{ action: 'bedrock:ListInferenceProfiles', resource: '*' }],
  answer(call) {
    const maxResults = call.query.get('maxResults');
    const nextToken = call.query.get('nextToken') ?? undefined;
    const typeEquals = call.query.get('type') ?? undefined;
    const error = shapeRefusal('ListInferenceProfiles', {
      ...(maxResults === null ? {} : { maxResults: Number(maxResults) }),
      ...(nextToken === undefined ? {} : { nextToken }),
      ...(typeEquals === undefined ? {} : { typeEquals }),
    });
    if (error) return { error };
    const page = pageOf(profilesOf(call, typeEquals), Number(maxResults ?? MOST), nextToken);
    // Wording not seen.
    if (!page) return validationError('The provided nextToken is invalid.');
    const { items, ...rest } = page;
    return { json: { inferenceProfileSummaries: items, ...rest } };
  },
};

/** Profiles of one page when the caller does not say. */
const MOST = 1000;

function profilesOf({ world, region }: Call, type = 'SYSTEM_DEFINED') {
  const [ids, describe] =
    type === 'APPLICATION'
      ? [Object.keys(world.applicationProfiles), describeApplicationProfile]
      : [Object.keys(world.profiles), describeSystemProfile];
  return ids.map((id) => describe(world, id, region)).filter((profile) => profile !== undefined);
}
