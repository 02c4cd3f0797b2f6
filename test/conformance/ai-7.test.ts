import * as host from '../hosts/ai-7/index.ts';
import { aiSdkAdapter } from './ai-sdk/ai-sdk-adapter.ts';
import { asHost } from './ai-sdk/ai-sdk-host.ts';
import { conformanceSuite } from './conformance-suite.ts';

conformanceSuite(aiSdkAdapter({ name: 'ai 7.0.173', major: 7, host: asHost(host) }));
