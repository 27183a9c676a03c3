import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { PATTERN_APPS } from './apps';

/*
 * Runs the Python that the patterns ship, as it is in synthesized manifests, against the interfaces of Pulsar's own Python
 * client. The client comes from PyPI, into a virtual environment that is kept below node_modules.
 */
const CLIENT = 'pulsar-client==3.13.0';
const WORK = join(__dirname, '..', '..', 'node_modules', '.cache', 'python-try');
const PYTHON = join(WORK, 'venv', 'bin', 'python');

if (!existsSync(PYTHON)) { execFileSync('python3', ['-m', 'venv', join(WORK, 'venv')], { stdio: 'inherit' }); }
execFileSync(PYTHON, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', CLIENT], { stdio: 'inherit' });

const apps = join(WORK, 'apps');
mkdirSync(apps, { recursive: true });
for (const [name, write] of Object.entries(PATTERN_APPS)) {
  const app = new App();
  const chart = new Chart(app, name, { namespace: 'streaming' });
  write(chart);
  writeFileSync(join(apps, `${name}.json`), JSON.stringify(chart.toJson()));
}
execFileSync(PYTHON, ['-m', 'unittest', 'discover', '--start-directory', __dirname, '--pattern', 'test_*.py'], {
  stdio: 'inherit', env: { ...process.env, FUNCTION_MESH_APPS: apps, PYTHONDONTWRITEBYTECODE: '1' },
});
