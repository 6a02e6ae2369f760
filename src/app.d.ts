import type { Selection } from '#lib/page-data/focus.ts';
import type { LeadCard } from '#lib/page-data/quotations.ts';
import type { OnPaper } from '#lib/page-data/on-paper.ts';

declare global {
	namespace App {
		interface PageState {
			/** The sheet of a phone covers the screen, and the page at this address as it was before. */
			sheetOver?: string;
		}
		interface PageData {
			/** Of the atlas; absent where not even the frame of the page came. */
			title?: string;
			/** What the page is about on the map. */
			selection?: Selection;
			/** The layers that are on here unless the address names others; absent: all. */
			layersOn?: readonly string[];
			/** What is said of it. */
			card?: { readonly name: string; readonly line?: string | undefined; readonly lead?: LeadCard };
			/** What its map has on paper. */
			onPaper?: OnPaper;
			/** The page says that there is none at its address. */
			isNowhere?: true;
			/** For the title, the description and the share picture. */
			head?: {
				readonly title: string;
				readonly description: string;
				readonly structured?: string;
				readonly alternates?: readonly { readonly href: string; readonly type: string; readonly title: string }[];
			};
		}
	}
}
