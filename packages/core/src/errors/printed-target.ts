const MODEL =
  /(?:\b(?:us-gov|global|apac|us|eu|jp|au)\.)?\banthropic\.claude-[a-z0-9][a-z0-9.-]{0,60}(?::\d)?/;

/** Regions stand in the host of the endpoint, and in ARNs. */
const REGION =
  /\b(?:bedrock(?:-runtime|-mantle)?(?:-fips)?\.|arn:aws[a-z-]{0,8}:bedrock:)([a-z]{2}(?:-[a-z]{2,4})?-[a-z]{4,9}-\d)\b/;

/** The full model or profile id that a text prints, without the dot of its sentence. */
export function printedModel(text: string): string | undefined {
  // In the path of a URL, the colon is escaped; a terminal breaks a line before a hyphen.
  const whole = text.replace(/%3a/gi, ':').replace(/(claude[a-z0-9.-]{0,40})\s-(?=\d)/, '$1-');
  return MODEL.exec(whole)?.[0].replace(/[.-]+$/, '');
}

/** The region that a text prints. */
export function printedRegion(text: string): string | undefined {
  return REGION.exec(text)?.[1];
}
