import catalogue from './default-world.json' with { type: 'json' };
import type { World } from './world.ts';
import { defaultGateway } from './world-gateway.ts';

/** The account of the default world: everything granted, nothing logged. */
const account: World['account'] = {
  id: '123456789012',
  optedIn: '*',
  useCaseForm: 'submitted',
  marketplace: 'subscribed',
  dataRetention: 'provider_data_share',
};

/**
 * Bedrock as it stood in November 2026, from AWS's model cards and published dumps of its lists, for an
 * account that has been granted everything.
 */
export const defaultWorld: World = {
  ...(catalogue as unknown as Pick<
    World,
    'asOf' | 'defaultRegion' | 'regions' | 'routeSets' | 'models' | 'profiles'
  >),
  applicationProfiles: {},
  account,
  access: {},
  quotas: [],
  identities: [
    {
      arn: 'arn:aws:iam::123456789012:user/developer',
      userId: 'AIDAEXAMPLEDEVELOPER',
      accessKeys: [
        // The pair of AWS's own documentation.
        {
          accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
          secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
        },
      ],
    },
  ],
  localKeys: true,
  gateway: defaultGateway,
};
