import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import type { Finding, Severity } from '../../content/finding.ts';
import { ruleUrl } from '../../locales/rule-page.ts';
import { wordFinding } from '../../locales/word.ts';
import type { Judged } from './held-site.ts';
import { editorRange } from './places.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The findings of a file, as an editor shows them. */
export function diagnosticsOf(judged: Judged): Diagnostic[] {
  return judged.findings.map((finding) => diagnosticOf(finding, judged));
}

export function diagnosticOf(finding: Finding, { source, options }: Pick<Judged, 'source' | 'options'>): Diagnostic {
  const nowhere = { line: 0, character: 0 };
  return {
    range: source === null ? { start: nowhere, end: nowhere } : editorRange(source, finding.range),
    // What the site knows of and lives with is there for whoever looks at the line.
    severity: finding.existing ? DiagnosticSeverity.Hint : SEVERITIES[finding.severity],
    source: 'relecture',
    code: finding.rule,
    codeDescription: { href: ruleUrl(finding.rule, options.locale) },
    message: wordFinding(options.locale, finding),
  };
}
