import type { ModelAccess } from './world.ts';

/** Whether the account has accepted the model's agreement and may use it. */
export function isGranted(access: ModelAccess | undefined): boolean {
  const { agreement, authorization, entitlement } = access ?? {};
  return (
    agreement !== 'NOT_AVAILABLE' &&
    authorization !== 'NOT_AUTHORIZED' &&
    entitlement !== 'NOT_AVAILABLE'
  );
}
