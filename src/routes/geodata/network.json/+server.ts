import { json } from '@sveltejs/kit';
import { networkFileOf } from '#lib/server/network/network-file.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';

export const prerender = true;

export const GET = () => json(networkFileOf(loadAtlas()));
