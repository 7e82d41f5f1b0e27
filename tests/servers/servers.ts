import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { apacheModules, findProgram } from './programs.ts';

/** What a server is started with: the folder that `/` stands for, the path of the site without its last slash, a free port. */
export interface Place {
  root: string;
  path: string;
  port: number;
  /** A folder for the server's own files. */
  scratch: string;
}

export interface ServerKind {
  name: string;
  /** Undefined where it is not installed. */
  program: string | undefined;
  /** Whether `deploy/` has a configuration for it, whose headers and error page are checked. */
  isConfigured: boolean;
  /** The arguments it is started with, and its environment; writes its configuration into the scratch folder. */
  prepare(place: Place): { args: string[]; env?: Record<string, string> };
}

const deploy = resolve(import.meta.dirname, '../../deploy');
const isRoot = process.getuid?.() === 0;

export const servers: readonly ServerKind[] = [
  { name: 'nginx', program: findProgram('nginx'), isConfigured: true, prepare: nginx },
  { name: 'Apache', program: apacheModules && findProgram('apache2', 'httpd'), isConfigured: true, prepare: apache },
  { name: 'Caddy', program: findProgram('caddy'), isConfigured: true, prepare: caddy },
  {
    name: 'python3 -m http.server',
    program: findProgram('python3'),
    isConfigured: false,
    prepare: ({ root, port }) => ({
      args: ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', root, `${port}`],
    }),
  },
  {
    name: 'serve',
    program: process.execPath,
    isConfigured: false,
    prepare: ({ root, path, port }) => ({
      args: [
        resolve(deploy, '../node_modules/serve/build/main.js'),
        ...['--no-clipboard', '--no-port-switching', '--no-request-logging', '--listen', `tcp://127.0.0.1:${port}`],
        ...['--config', join(root, path, 'serve.json'), root],
      ],
    }),
  },
];

function nginx({ root, path, port, scratch }: Place) {
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${scratch}/${name};`,
  );
  const config = join(scratch, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off; pid ${scratch}/pid; error_log ${scratch}/error.log; ${isRoot ? 'user root;' : ''} worker_processes 1;
events {}
http {
  include ${['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find((file) => existsSync(file)) ?? 'mime.types'};
  access_log off; ${own.join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    set $day_one_path "${path}";
    include ${deploy}/nginx.conf;
  }
}
`,
  );
  return { args: ['-c', config, '-e', `${scratch}/error.log`] };
}

function apache({ root, path, port, scratch }: Place) {
  const modules = ['authz_core', 'deflate', 'dir', 'filter', 'headers', 'mime', 'mpm_event', 'rewrite', 'unixd'];
  const config = join(scratch, 'apache.conf');
  writeFileSync(
    config,
    `ServerRoot ${scratch}
ServerName localhost
PidFile ${scratch}/pid
ErrorLog ${scratch}/error.log
${modules.map((name) => `<IfModule !${name}_module>\nLoadModule ${name}_module ${apacheModules}/mod_${name}.so\n</IfModule>`).join('\n')}
${isRoot ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
Listen 127.0.0.1:${port}
<VirtualHost *:${port}>
  Define DAY_ONE_ROOT "${root}"
  Define DAY_ONE_PATH "${path}/"
  DocumentRoot "${root}"
  Include ${deploy}/apache.conf
</VirtualHost>
`,
  );
  return { args: ['-f', config, '-DFOREGROUND'] };
}

function caddy({ root, path, port, scratch }: Place) {
  const env = {
    DAY_ONE_SITE: `http://127.0.0.1:${port}`,
    DAY_ONE_ROOT: root,
    DAY_ONE_PATH: path,
    HOME: scratch,
    // Where it would be told of another configuration; several run at once in the tests.
    CADDY_ADMIN: `unix/${scratch}/admin.sock`,
  };
  return { args: ['run', '--config', join(deploy, 'Caddyfile'), '--adapter', 'caddyfile'], env };
}
