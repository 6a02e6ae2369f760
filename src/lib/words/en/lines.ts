/** What lines, borders and areas on the map are called. */
export const lineWords = {
	modes: { rail: 'Railway', road: 'Road', sea: 'Sea', river: 'River' },
	statuses: {
		operational: 'in operation',
		'under-construction': 'under construction',
		planned: 'planned',
		missing: 'missing',
		suspended: 'suspended',
		'not-open': 'not yet open'
	},
	borders: {
		international: 'Border',
		delimitation: 'Border under delimitation',
		disputed: 'Disputed line',
		control: 'Line of control'
	},
	hatchedArea: 'Held or backed by another state than the one it is recognised as part of'
} as const;
