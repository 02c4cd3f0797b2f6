import { errorSignal } from '../errors/error-signal.ts';

/**
 * Whether a control-plane call was refused because the caller may not make it. Credentials that are
 * wrong or have expired are answered with 403 too: those are something else.
 */
export function isAccessDenied(error: unknown): boolean {
  const { name } = errorSignal(error);
  return name === 'AccessDeniedException' || name === 'AccessDenied';
}
