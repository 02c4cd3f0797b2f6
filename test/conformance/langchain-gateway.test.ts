import { defaultWorld } from '@caprock/emulator';
import { conformanceSuite } from './conformance-suite.ts';
import { gatewayAdapter } from './langchain/gateway-adapter.ts';

/** A proxy whose groups are called as the ids that they lead to. */
const groups = Object.fromEntries(
  Object.keys(defaultWorld.profiles).map((model) => [model, { model }]),
);

conformanceSuite(gatewayAdapter('LangChain behind a gateway: @langchain/openai 1.6.0'), {
  world: { ...defaultWorld, gateway: { ...defaultWorld.gateway, groups } },
});
