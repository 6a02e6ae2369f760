import { createHash } from 'node:crypto';

/** What a Content-Security-Policy calls a script or style sheet that stands in the page: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function policyHash(code: string): string {
	return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
