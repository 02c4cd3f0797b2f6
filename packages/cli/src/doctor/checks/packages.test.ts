import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

function install(versions: Readonly<Record<string, string>>): void {
  for (const [name, version] of Object.entries(versions)) {
    machine.write(`project/node_modules/${name}/package.json`, JSON.stringify({ name, version }));
  }
}

test('nothing is installed: skipped', async () => {
  expect(await machine.findings('packages')).toMatchObject([{ tier: 'skipped' }]);
});

test.each<Readonly<Record<string, string>>>([
  { ai: '7.0.173', '@ai-sdk/amazon-bedrock': '5.0.101', zod: '4.6.7' },
  { ai: '5.0.277', '@ai-sdk/amazon-bedrock': '3.0.137', zod: '4.3.6' },
  { '@langchain/aws': '1.4.5', '@langchain/core': '1.4.0' },
  { '@aws-sdk/client-bedrock-runtime': '3.1164.0' },
])('%j fit', async (versions) => {
  install(versions);
  expect(await machine.findings('packages')).toMatchObject([{ id: 'packages', tier: 'ok' }]);
});

test.each([
  [{ ai: '5.0.277', zod: '4.4.0' }, 'ai-5-with-zod-4.4', 'npm install zod@4.3.6'],
  [
    { ai: '7.0.1', '@ai-sdk/amazon-bedrock': '2.1.0' },
    'ai-7-with-another-provider',
    'npm install @ai-sdk/amazon-bedrock@5',
  ],
  [
    { ai: '5.0.0', '@ai-sdk/amazon-bedrock': '5.0.101' },
    'ai-5-with-another-provider',
    'npm install @ai-sdk/amazon-bedrock@3',
  ],
  [{ ai: '4.3.0' }, 'ai-too-old', 'npm install ai@7 @ai-sdk/amazon-bedrock@5'],
  [
    { '@langchain/aws': '0.1.2', '@langchain/core': '0.3.1' },
    'langchain-aws-too-old',
    'npm install @langchain/aws@latest @langchain/core@latest',
  ],
  [
    { '@langchain/aws': '1.4.5', '@langchain/core': '1.1.0' },
    'langchain-core-too-old',
    'npm install @langchain/core@latest',
  ],
  [
    { '@aws-sdk/client-bedrock-runtime': '3.600.0' },
    'bedrock-runtime-too-old',
    'npm install @aws-sdk/client-bedrock-runtime@latest',
  ],
])('%j do not: %s', async (versions, code, command) => {
  install(versions);
  const findings = await machine.findings('packages');
  expect(findings).toMatchObject([
    { id: `packages/${code}`, remediation: { commands: [command] } },
  ]);
});

test('what lies in a folder above is found as Node finds it; what is no package is not', async () => {
  machine.write('node_modules/ai/package.json', '{"version":"7.0.173"}');
  machine.write('project/node_modules/zod/package.json', 'not JSON');
  const [finding] = await machine.findings('packages');
  expect(finding?.text).toMatch(/^ai 7\.0\.173 /);
});
