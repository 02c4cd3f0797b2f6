import { conformanceSuite } from './conformance-suite.ts';
import { gatewayAdapter, gatewayWorld } from './langchain/gateway-adapter.ts';

conformanceSuite(gatewayAdapter('LangChain behind a gateway: @langchain/openai 1.6.0'), {
  world: gatewayWorld,
});
