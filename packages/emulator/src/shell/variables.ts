/** What to type into another shell, so that AWS SDKs there talk to an emulator. */
export function variables(url: string, region: string): string {
  return [
    `export AWS_ENDPOINT_URL_BEDROCK_RUNTIME=${url}`,
    '# For every other AWS service too (Bedrock itself, STS, IAM, Service Quotas):',
    `export AWS_ENDPOINT_URL=${url}`,
    `export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_REGION=${region}`,
  ].join('\n');
}
