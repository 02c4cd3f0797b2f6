/** Keys that are made up; what must never be seen stands in all three. */
export const CREDENTIALS = {
  accessKeyId: 'made-up-access-key-id',
  secretAccessKey: 'made-up-secret-access-key',
  sessionToken: 'made-up-session-token',
} as const;
