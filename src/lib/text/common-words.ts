/** Words that occur in any sentence and so say nothing about what a reader looks for. */
export const commonWords: ReadonlySet<string> = new Set(
	[
		'a about after again all also am an and any are as at away be because been before being both but by can could',
		'did do does doing down during each else ever every for from get go got had has have having he her here him his',
		'how i if in into is it its itself just like many may me might more most much must my no nor not now of off on',
		'once one only or other our out over own per she should so some such than that the their them then there these',
		'they this those through to too under until up very was we were what when where whether which while who whom',
		'whose why will with within would you your'
	].flatMap((line) => line.split(' '))
);
