import * as host from '../hosts/ai-5/index.ts';
import { aiSdkAdapter } from './ai-sdk/ai-sdk-adapter.ts';
import { asHost } from './ai-sdk/ai-sdk-host.ts';
import { conformanceSuite } from './conformance-suite.ts';

conformanceSuite(aiSdkAdapter({ name: 'ai 5.0.277 with zod 4.1', major: 5, host: asHost(host) }));
