import { queryAnswer } from '../wire/query-protocol.ts';
import { findRole } from '../world/find-principal.ts';
import { queryParameters } from './named-request.ts';
import type { Operation } from './operation.ts';

/**
 * Tells the path of a role, which the ARN of a session in it leaves out.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
export const getRole: Operation = {
  name: 'GetRole',
  service: 'iam',
  permission: ({ text, query, world }) => {
    const name = queryParameters(text, query).get('RoleName') ?? '';
    const resource = findRole(world, name)?.arn ?? `arn:aws:iam::${world.account.id}:role/${name}`;
    return [{ action: 'iam:GetRole', resource }];
  },
  answer({ operation, text, query, world, requestId }) {
    const name = queryParameters(text, query).get('RoleName') ?? '';
    const role = findRole(world, name);
    if (!role) {
      const message = `The role with name ${name} cannot be found.`;
      return { error: { status: 404, exception: 'NoSuchEntity', message } };
    }
    const { path: Path, arn: Arn, id: RoleId } = role;
    const Role = { Path, RoleName: name, RoleId, Arn, CreateDate: '2026-01-01T00:00:00Z' };
    return queryAnswer('iam', operation, { Role }, requestId);
  },
};
