/*
 * Stryker plugins for the rules.
 *
 * The rules are pure, so their tests run in one process and a mutant is switched on in place: Jest would start
 * anew for each. The words of a rule are no behaviour: what a message says is not mutated, what it is about is.
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { PluginKind, declareClassPlugin, declareValuePlugin } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';

const WORDS = ['title', 'why', 'remedy', 'because', 'fix', 'received', 'what'];

class InProcessRunner {
  static inject = ['options'];

  constructor(options) {
    this.suites = options.inProcess.suites;
    this.require = createRequire(join(process.cwd(), 'package.json'));
    this.context = globalThis.__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const { expect } = this.require('expect');
    const { ModuleMocker } = this.require('jest-mock');
    const { transformSync } = this.require('esbuild');
    const compiled = new Map();
    Module._extensions['.ts'] = (module, file) => {
      if (!compiled.has(file)) { compiled.set(file, transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'cjs', target: 'node20', sourcefile: file }).code); }
      module._compile(compiled.get(file), file);
    };
    this.circus = this.require('jest-circus');
    const { describe, test } = this.circus;
    this.mocker = new ModuleMocker(globalThis);
    Object.assign(globalThis, { expect, describe, test, afterEach: () => undefined, jest: { spyOn: this.mocker.spyOn.bind(this.mocker), restoreAllMocks: () => undefined } });
  }

  dryRun() {
    const tests = this.run(this.load());
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.context.mutantCoverage };
  }

  /** Loads everything for each mutant: what a module keeps from one run must not serve another. */
  mutantRun({ activeMutant, testFilter, hitLimit, disableBail, mutantActivation }) {
    this.context.hitLimit = hitLimit;
    this.context.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      if (mutantActivation === 'static') { this.context.activeMutant = activeMutant.id; }
      const loaded = this.load();
      this.context.activeMutant = activeMutant.id;
      const tests = this.run(testFilter === undefined ? loaded : loaded.filter(({ id }) => testFilter.includes(id)), disableBail);
      return toMutantRunResult(determineHitLimitReached(this.context.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests });
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed({ id: 'load', name: 'load' }, 0, error)] });
    } finally {
      delete this.context.activeMutant;
    }
  }

  /** Loads the modules and their tests anew. */
  load() {
    for (const file of Object.keys(this.require.cache)) {
      if (!file.includes('/node_modules/') && !file.includes('/src/spec/')) { delete this.require.cache[file]; }
    }
    return this.suites.flatMap((suite) => {
      this.circus.resetState();
      this.require(join(process.cwd(), suite));
      return testsOf(this.circus.getState().rootDescribeBlock, basename(suite));
    });
  }

  run(tests, disableBail = true) {
    const results = [];
    for (const { id, run } of tests) {
      this.context.currentTestId = id;
      const started = performance.now();
      try {
        run();
        results.push({ id, name: id, status: TestStatus.Success, timeSpentMs: performance.now() - started });
      } catch (error) {
        results.push(failed({ id, name: id }, performance.now() - started, error));
        if (!disableBail) { break; }
      } finally {
        this.mocker.restoreAllMocks();
        delete this.context.currentTestId;
      }
    }
    return results;
  }
}

function failed(test, timeSpentMs, error) {
  return { ...test, status: TestStatus.Failed, timeSpentMs, failureMessage: error instanceof Error ? error.message : String(error) };
}

function testsOf(block, within) {
  return block.children.flatMap((child) => child.type === 'test'
    ? [{ id: `${within} ${child.name}`, run: child.fn }]
    : testsOf(child, `${within} ${child.name}`));
}

/** Leaves out the words of a rule and of its findings. */
const words = {
  shouldIgnore(path) {
    const isText = path.isStringLiteral() || path.isTemplateLiteral();
    return isText && path.parentPath.isObjectProperty({ computed: false }) && WORDS.includes(path.parent.key.name) ? 'words, not behaviour' : undefined;
  },
};

export const strykerValidationSchema = { properties: { inProcess: { type: 'object' } } };

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
  declareValuePlugin(PluginKind.Ignore, 'words', words),
];
