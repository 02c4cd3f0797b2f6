import { test } from 'vitest';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { settleServiceTier } from './settle-service-tier.ts';

const tier = (type: string) => ({ messages: [user('a')], serviceTier: { type } });

test.each(['auto', 'scale'])('%s becomes default', (type) => {
  expectRepair(settleServiceTier, { before: tier(type), after: tier('default') });
});

test('leaves a tier of Bedrock alone', () => expectUntouched(settleServiceTier, tier('flex')));
