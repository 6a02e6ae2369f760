import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { hostFiles } from './host-files.ts';

/** A server for files as others run it, with the configuration that we give them. */
export interface RealHost {
	readonly name: string;
	/** Writes its configuration for a site, and says how to start it. */
	readonly prepare: (site: HostedSite) => readonly string[];
}

interface HostedSite {
	readonly base: string;
	/** The folder that the server shows: the site, or what the site stands in. */
	readonly root: string;
	/** For configuration and logs. */
	readonly folder: string;
	readonly port: number;
}

export const realHosts: readonly RealHost[] = [
	{
		name: 'nginx',
		prepare: ({ base, root, folder, port }) => {
			const server = hostFiles(base)
				.get('docs/hosting/nginx.conf')!
				.replace('listen 80', `listen 127.0.0.1:${port}`)
				.replace(/root \S+;/, `root ${root};`);
			const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
			const paths = temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
			const text = `daemon off; pid ${folder}/nginx.pid; error_log stderr; events {} http { access_log off; ${paths}\n${server}}`;
			writeFileSync(join(folder, 'nginx.conf'), text);
			return ['-p', folder, '-c', join(folder, 'nginx.conf')];
		}
	},
	{
		name: 'caddy',
		prepare: ({ base, root, folder, port }) => {
			const text = hostFiles(base)
				.get('docs/hosting/Caddyfile')!
				.replace(':80 {', `{\n\tadmin off\n}\nhttp://127.0.0.1:${port} {`)
				.replace(/root \* \S+/, `root * ${root}`);
			writeFileSync(join(folder, 'Caddyfile'), text);
			return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
		}
	},
	{
		name: 'apache2',
		prepare: ({ root, folder, port }) => {
			const modules = 'mpm_event authz_core dir mime headers rewrite deflate filter autoindex negotiation';
			const text = `ServerRoot "${folder}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
TypesConfig /dev/null
PidFile "${folder}/apache.pid"
ErrorLog "${folder}/error.log"
${modules
	.split(' ')
	.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
	.join('\n')}
DocumentRoot "${root}"
<Directory "${root}">
	Options Indexes MultiViews FollowSymLinks
	AllowOverride All
	Require all granted
</Directory>
`;
			writeFileSync(join(folder, 'apache.conf'), text);
			return ['-X', '-f', join(folder, 'apache.conf')];
		}
	}
];

/** Where a program is, if it is on this machine; servers often stand outside a user's PATH. */
export function programOf(name: string): string | undefined {
	const places = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'].filter(Boolean);
	return places.map((place) => join(place, name)).find((path) => spawnSync(path, ['-v']).error === undefined);
}

/** Starts a host and waits until it answers. */
export async function startRealHost(host: RealHost, site: Omit<HostedSite, 'port'>) {
	const port = await freePort();
	const program = programOf(host.name);
	if (!program) throw new Error(`${host.name} is not installed.`);
	const said: Buffer[] = [];
	const env = { ...process.env, HOME: site.folder, XDG_DATA_HOME: site.folder, XDG_CONFIG_HOME: site.folder };
	const child = spawn(program, host.prepare({ ...site, port }), { env, stdio: ['ignore', 'pipe', 'pipe'] });
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data));
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	const url = `http://127.0.0.1:${port}${site.base}/`;
	while (!(await fetch(url).catch(() => undefined))) {
		if (child.exitCode !== null) throw new Error(`${host.name} ended:\n${Buffer.concat(said).toString()}`);
		await new Promise((done) => setTimeout(done, 50));
	}
	return {
		url,
		close: async () => {
			child.kill('SIGTERM');
			await ended;
		}
	};
}

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});
}
