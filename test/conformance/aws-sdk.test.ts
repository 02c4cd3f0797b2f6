import { awsSdkAdapter } from './aws-sdk/aws-sdk-adapter.ts';
import { conformanceSuite } from './conformance-suite.ts';

conformanceSuite(awsSdkAdapter);
