import { defaultWorld } from '@caprock/emulator';
import * as five from '../hosts/ai-5/index.ts';
import * as six from '../hosts/ai-6/index.ts';
import * as seven from '../hosts/ai-7/index.ts';
import { asChatHost } from './ai-sdk/ai-sdk-host.ts';
import { gatewayAdapter } from './ai-sdk/gateway-adapter.ts';
import { conformanceSuite } from './conformance-suite.ts';

/** A proxy whose groups are called as the ids that they lead to. */
const groups = Object.fromEntries(
  Object.keys(defaultWorld.profiles).map((model) => [model, { model }]),
);
const world = { ...defaultWorld, gateway: { ...defaultWorld.gateway, groups } };

for (const [major, host, provider] of [
  [7, seven, '3.0.92'],
  [6, six, '2.0.92'],
  [5, five, '1.0.57'],
] as const) {
  const name = `ai ${major} behind a gateway: @ai-sdk/openai-compatible ${provider}`;
  conformanceSuite(gatewayAdapter({ name, major, host: asChatHost(host) }), { world });
}
