export {
  type OpenTelemetryApi,
  type TelemetryOptions,
  telemetryListener,
} from './telemetry-listener.ts';
