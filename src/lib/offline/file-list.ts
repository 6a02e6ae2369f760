/** What there is to keep: `scripts/hosting/list-files.ts` writes it, without what only other sites and hosts read. */
export interface FileList {
	edition: string;
	/** Of all files, as they are kept and as they are sent. */
	bytes: number;
	sent: number;
	/** Addresses within the site, and bytes as they are kept. */
	files: [path: `/${string}`, bytes: number][];
}
