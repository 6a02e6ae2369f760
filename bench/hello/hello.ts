import { baseStyle } from '../base-style.ts';
import { openMap } from '../open-map.ts';

openMap(baseStyle());
