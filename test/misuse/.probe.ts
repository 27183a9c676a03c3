import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { PulsarCluster } from '/work/main/src';
const dir = '/work/main/test/misuse/programs';
(async () => {
  for (const file of readdirSync(dir).sort()) {
    const mod = await import(join(dir, file));
    for (const program of (Object.values(mod).find(Array.isArray) ?? Object.values((mod as any).default).find(Array.isArray)) as any[]) {
      const outdir = mkdtempSync('/tmp/mis-');
      const app = new App({ outdir });
      const chart = new Chart(app, 'c');
      const pulsar = new PulsarCluster(chart, 'pulsar', { brokerServiceUrl: 'pulsar://broker:6650', webServiceUrl: 'http://broker:8080' });
      let m = 'NOTHING REFUSED', e: any;
      try { program.write({ chart, pulsar }); app.synth(); } catch (x) { e = x; m = (x as Error).message; }
      const bad: string[] = [];
      if (!new RegExp(`${program.code}  ${program.path ?? 'c/clean'}(?![-/\\w])`).test(m)) bad.push('code/path');
      if (!m.includes(program.value)) bad.push('value');
      if (!/Fix: /.test(m)) bad.push('fix');
      if (program.secret && m.includes(program.secret)) bad.push('LEAK');
      if (readdirSync(outdir).length) bad.push('WROTE');
      console.log(`${bad.length ? 'BAD(' + bad + ')' : 'ok'} [${file}] ${program.title}\n${m}\n${bad.includes('fix') ? (e?.stack ?? '').split('\n').slice(1, 4).join('\n') : ''}`);
    }
  }
})();
