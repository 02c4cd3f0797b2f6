import { langchainAdapter } from '../langchain/langchain-adapter.ts';
import { outcomeTest } from './outcome-test.ts';

const adapter = langchainAdapter('@langchain/aws 1.4.5');

outcomeTest('langchain.json', { alone: { adapter, plain: true }, 'with Caprock': { adapter } });
