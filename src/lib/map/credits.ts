/** Whose data the map shows, as HTML. Every source has something of each, so the credits stand all the time. */
export const credits =
	'Natural Earth · © <a href="https://www.openstreetmap.org/copyright">OpenStreetMap contributors</a> · GeoNames';
