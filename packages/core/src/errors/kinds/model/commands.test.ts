import { expect, test } from 'vitest';
import { remedies as english } from '../../../remedies/en.ts';
import { remedies as korean } from '../../../remedies/ko.ts';
import { classifyError } from '../../classify-error.ts';
import { explain } from '../../explain.ts';
import { listProfilesCommand, resolveCommand } from './commands.ts';

test('what is known stands in the command', () => {
  const facts = { modelId: 'anthropic.claude-sonnet-4-6', region: 'eu-west-1' };
  expect(resolveCommand(facts, 'en')).toBe(
    'npx caprock resolve "anthropic.claude-sonnet-4-6" --region eu-west-1',
  );
  expect(listProfilesCommand(facts, 'ko')).toBe(
    'aws bedrock list-inference-profiles --region eu-west-1',
  );
});

test.each([
  { modelId: '"; rm -rf ~ #', region: '$(id)' },
  { modelId: 'arn:aws:bedrock:us-east-1:<account>:application-inference-profile/x' },
  {},
])('what a shell would obey, or nobody knows, does not: %j', (facts) => {
  expect(resolveCommand(facts, 'en')).toBe('npx caprock resolve "<name>" --region <region>');
  expect(resolveCommand(facts, 'ko')).toBe('npx caprock resolve "<이름>" --region <리전>');
});

test('remedies tell it ready to paste', () => {
  const diagnosis = classifyError('The provided model identifier is invalid.', {
    modelId: 'claude-sonnet-4',
    region: 'us-east-1',
  });
  for (const remedies of [english, korean]) {
    expect(explain(diagnosis, remedies).steps[0]).toContain(
      '`npx caprock resolve "claude-sonnet-4" --region us-east-1`',
    );
  }
});
