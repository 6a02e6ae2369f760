import type { Selection } from '#lib/page-data/focus.ts';

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
