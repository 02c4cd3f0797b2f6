export { type CaprockMiddlewareOptions, caprockMiddleware } from './caprock-middleware.ts';
