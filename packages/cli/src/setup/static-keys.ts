import type { Answers } from './method.ts';

/** A key pair, with the token of temporary ones, under the names that a file gives them. */
export function staticKeys(
  { accessKeyId = '', secretAccessKey = '', sessionToken }: Answers,
  nameOf: (name: string) => string,
): Record<string, string> {
  return {
    [nameOf('aws_access_key_id')]: accessKeyId,
    [nameOf('aws_secret_access_key')]: secretAccessKey,
    ...(sessionToken ? { [nameOf('aws_session_token')]: sessionToken } : {}),
  };
}
