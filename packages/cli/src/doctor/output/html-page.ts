import type { Language } from '@caprock/core';
import type { Check } from '../check.ts';
import type { Report } from '../examine.ts';
import type { Finding, Tier } from '../finding.ts';
import { cellsOf } from './matrix.ts';
import { SIGNS, sentence, summary, WORDS } from './words.ts';

const TIERS = ['problem', 'warning', 'ok', 'skipped'] as const satisfies readonly Tier[];

const HEADINGS = {
  en: { problem: 'Problems', warning: 'Warnings', ok: 'Fine', skipped: 'Skipped' },
  ko: { problem: '문제', warning: '경고', ok: '정상', skipped: '건너뜀' },
} as const satisfies Record<Language, Record<Tier, string>>;

/** The page of `--html`: one file without scripts or anything from elsewhere, readable on a phone. */
export function htmlPage(report: Report, checks: readonly Check[], lang: Language): string {
  const sections = TIERS.map((tier) => {
    const findings = report.findings.filter((finding) => finding.tier === tier);
    if (findings.length === 0) return '';
    const items = findings.map((finding) => item(finding, checks, lang)).join('\n');
    const open = tier === 'problem' || tier === 'warning' ? ' open' : '';
    return `<details class="${tier}"${open}><summary>${HEADINGS[lang][tier]} (${findings.length})</summary>\n${items}\n</details>`;
  });
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>caprock doctor</title>
<style>${STYLE}</style>
</head>
<body>
<h1>caprock doctor</h1>
<p class="summary">${escaped(summary(report.findings, lang))}</p>
${matrixTable(report, lang)}
${sections.filter((section) => section !== '').join('\n')}
</body>
</html>
`;
}

function item(finding: Finding, checks: readonly Check[], lang: Language): string {
  const { id, check, tier, source, remediation, links = [] } = finding;
  const title = checks.find((one) => one.id === check)?.title[lang] ?? check;
  const steps = remediation?.text[lang].split('\n') ?? [];
  const commands = remediation?.commands ?? [];
  const told = tier === 'problem' || tier === 'warning';
  return [
    `<article id="${escaped(id)}"><h2><span>${SIGNS[tier]}</span> ${escaped(title)}</h2>`,
    `<p>${escaped(sentence(finding, lang))}${source ? ` <small>(${escaped(source)})</small>` : ''}</p>`,
    ...(told ? steps.map((step) => `<p class="step">${escaped(step)}</p>`) : []),
    ...(told && commands.length > 0 ? [`<pre>${commands.map(escaped).join('\n')}</pre>`] : []),
    ...(told
      ? links
          .filter((link) => link.startsWith('https://'))
          .map((link) => `<p><a href="${escaped(link)}">${escaped(link)}</a></p>`)
      : []),
    '</article>',
  ].join('\n');
}

function matrixTable(report: Report, lang: Language): string {
  const { models, regions, cellOf } = cellsOf(report);
  if (models.length === 0 || regions.length === 0) return '';
  const head = regions.map((region) => `<th>${escaped(region)}</th>`).join('');
  const rows = models.map((model) => {
    const cells = regions.map((region) => {
      const cell = cellOf(model, region);
      if (!cell) return '<td></td>';
      const id = cell.id ? ` <small>${escaped(cell.id)}</small>` : '';
      return `<td class="${cell.tier}"><span>${SIGNS[cell.tier]}</span>${id}</td>`;
    });
    return `<tr><th>${escaped(model)}</th>${cells.join('')}</tr>`;
  });
  return `<div class="matrix"><table><thead><tr><th>${WORDS[lang].model}</th>${head}</tr></thead>\n<tbody>${rows.join('\n')}</tbody></table></div>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 52rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; } body:lang(ko) { word-break: keep-all; }
h1 { font-size: 1.4rem; } h2 { font-size: 1rem; margin: 1rem 0 .2rem; } p { margin: .2rem 0; }
.summary { font-weight: 600; } summary { font-weight: 600; padding: .6rem 0; cursor: pointer; }
article { border-left: 4px solid #888; padding: 0 0 .2rem .8rem; margin: .6rem 0; }
.problem article { border-color: #c62828; } .warning article { border-color: #b26a00; } .ok article { border-color: #2e7d32; }
.problem > span, .problem h2 > span { color: #c62828; } .warning > span, .warning h2 > span { color: #b26a00; } .ok > span, .ok h2 > span { color: #2e7d32; }
.step::before { content: '→ '; } small { opacity: .75; }
pre { background: #8882; padding: .6rem; border-radius: 6px; white-space: pre-wrap; }
.matrix { overflow-x: auto; } table { border-collapse: collapse; } th, td { border: 1px solid #8886; padding: .3rem .5rem; text-align: left; overflow-wrap: normal; }
`.trim();
