export {
  type AwsCredentials,
  type AwsCredentialsOptions,
  awsCredentials,
} from './aws-credentials.ts';
export { awsRegion } from './aws-region.ts';
export { type NodeOptions, withCaprock } from './with-caprock.ts';
