import { conformanceSuite } from './conformance-suite.ts';
import { langchainAdapter } from './langchain/langchain-adapter.ts';

conformanceSuite(langchainAdapter('@langchain/core 1.4.0, aws 1.4.5, langchain 1.5.14'));
