import * as host from '../hosts/ai-7-oldest/index.ts';
import { aiSdkAdapter } from './ai-sdk/ai-sdk-adapter.ts';
import { asHost } from './ai-sdk/ai-sdk-host.ts';
import { conformanceSuite } from './conformance-suite.ts';

conformanceSuite(
  aiSdkAdapter({
    name: 'ai 7.0.0, the oldest of its range',
    lacks: ['exception-types'],
    major: 7,
    host: asHost(host),
  }),
);
