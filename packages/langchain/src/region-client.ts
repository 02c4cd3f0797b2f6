import type { ConverseClient, ConverseModel } from './host.ts';

/**
 * Gives out clients by region, each made once.
 * @param asked The region of the call: that of a client that was handed in, which does not tell it.
 */
export function regionClients(
  model: ConverseModel,
  asked: string | undefined,
): (region: string | undefined) => ConverseClient {
  const home = model.lc_kwargs?.client === undefined ? model.region : asked;
  const clients = new Map<string, ConverseClient>();
  return (region) => {
    if (region === undefined || region === home) return model.client;
    const client = clients.get(region) ?? regionClient(model, region);
    clients.set(region, client);
    return client;
  };
}

/**
 * The client of a model for another region. A client that the model made itself is made again with
 * the model's own fields, so that headers, tokens and options stay; of a client that was handed in,
 * credentials, transport and endpoint are taken. Its middleware is not: it signs for its region.
 */
function regionClient(model: ConverseModel, region: string): ConverseClient {
  const fields = model.lc_kwargs ?? {};
  if (fields.client === undefined) {
    const Model = model.constructor as new (fields: object) => ConverseModel;
    return new Model({ ...fields, region }).client;
  }
  const Client = model.client.constructor as new (config: object) => ConverseClient;
  const {
    credentials,
    token,
    authSchemePreference,
    requestHandler,
    maxAttempts,
    endpoint,
    isCustomEndpoint,
  } = model.client.config ?? {};
  const given = { credentials, token, authSchemePreference, requestHandler, maxAttempts };
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return new Client({
    ...Object.fromEntries(known),
    region,
    ...(isCustomEndpoint ? { endpoint } : {}),
  });
}
