import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { SELF_SIGNED } from '../testing/self-signed.ts';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('nothing in the way', async () => {
  expect(await machine.findings('tls')).toMatchObject([{ id: 'tls', tier: 'ok' }]);
});

test('checks that are switched off', async () => {
  machine.set({ NODE_TLS_REJECT_UNAUTHORIZED: '0' });
  const [finding] = await machine.findings('tls');
  expect(finding).toMatchObject({ id: 'tls/not-checked', tier: 'problem' });
  expect(finding?.remediation.commands).toContain('unset NODE_TLS_REJECT_UNAUTHORIZED');
});

test('a file of certificates that is not there', async () => {
  machine.set({ NODE_EXTRA_CA_CERTS: '/nowhere/root.pem' });
  expect(await machine.findings('tls')).toMatchObject([
    { id: 'tls/certificates-not-found', tier: 'problem' },
  ]);
});

test('a bundle that the SDK does not read', async () => {
  machine.set({ AWS_CA_BUNDLE: '/etc/ssl/root.pem' });
  expect(await machine.findings('tls')).toMatchObject([
    { id: 'tls/bundle-not-read', tier: 'warning' },
  ]);
});

test('a proxy in between, whose certificate nobody knows', async () => {
  const server = createServer(SELF_SIGNED, (_, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  machine.set({ AWS_ENDPOINT_URL_BEDROCK_RUNTIME: `https://127.0.0.1:${port}` });
  const [finding] = await machine.findings('tls');
  server.close();
  expect(finding).toMatchObject({ id: 'tls/tls-error', tier: 'problem' });
  expect(finding?.remediation.text).toContain('NODE_EXTRA_CA_CERTS');
});
