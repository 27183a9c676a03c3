import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { join } from 'node:path';

const MOST_OUTPUT = 64 * 1024 * 1024;
const GITHUB = join(__dirname, 'github.cjs');

/** What a script left behind. */
export interface Ran {
  readonly status: number | null;
  /** What it printed, on either stream. */
  readonly output: string;
  /** Where it ended. */
  readonly folder: string;
}

/** A shell as readers have one. Without a cluster kubectl finds none, least of all one of whoever runs this. */
export class Shell {
  private readonly env: NodeJS.ProcessEnv;

  constructor(cluster: NodeJS.ProcessEnv = { KUBECONFIG: devNull }) {
    this.env = { ...process.env, CDK8S_CHECK_UPGRADE: 'false', npm_config_yes: 'true', NODE_OPTIONS: `--require ${GITHUB}`, ...cluster };
  }

  public run(script: string, cwd: string): Ran {
    const { status, output } = spawnSync('bash', ['-euo', 'pipefail', '-c', `trap 'pwd >&3' EXIT\n${script}`], {
      cwd, env: this.env, encoding: 'utf8', maxBuffer: MOST_OUTPUT, stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const [, stdout, stderr, folder] = output;
    return { status, output: `${stdout}${stderr}`, folder: folder!.trim() };
  }
}
