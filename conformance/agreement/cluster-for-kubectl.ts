import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter } from 'node:path';
import { buildApiServer } from './api-server';
import { definitions } from './definitions';
import { buildGoProgram, PROGRAMS } from './go-program';

/** The API server with the CRDs, and the kubectl of its release: no operator, and nothing that would run a pod. */
export class ClusterForKubectl {
  /** Builds both and returns once the API server is ready. */
  public static async start(): Promise<ClusterForKubectl> {
    buildGoProgram('kubectl', 'k8s.io/kubernetes/cmd/kubectl');
    const server = spawn(buildApiServer(), ['serve', '--crds', definitions()], { stdio: ['ignore', 'pipe', 'inherit'] });
    return new ClusterForKubectl(server, await kubeconfigOf(server));
  }

  private constructor(private readonly server: ChildProcess, private readonly kubeconfig: string) {}

  /** With these a shell finds kubectl, and kubectl the API server. */
  public get env(): { readonly KUBECONFIG: string; readonly PATH: string } {
    return { KUBECONFIG: this.kubeconfig, PATH: `${PROGRAMS}${delimiter}${process.env.PATH}` };
  }

  /** Returns once the API server has removed its data. */
  public async stop(): Promise<void> {
    const ended = once(this.server, 'exit');
    this.server.kill();
    await ended;
  }
}

function kubeconfigOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.on('error', reject);
    server.on('exit', () => reject(new Error('The API server ended before it was ready.')));
    server.stdout!.on('data', (chunk) => {
      said += chunk;
      const [, kubeconfig] = /^kubeconfig: (.*)\n/m.exec(said) ?? [];
      if (kubeconfig !== undefined) { resolve(kubeconfig); }
    });
  });
}
