/** What `--help` prints. */
export function helpOf(name: string): string {
  return `Usage: ${name} [options]
A local Amazon Bedrock that refuses what Bedrock refuses.

  --port 4566                    where it listens; 0 takes a free port
  --world file.json              what this Bedrock knows; members left out are the default ones
  --fault '{"type":"cut"}'       something that goes wrong; may be given again
  --faults file.json             a list of them
  --strictness question=answer   where sources conflict; may be given again
  --region us-east-1             the region of callers with an API key
  -h, --help                     this page`;
}
