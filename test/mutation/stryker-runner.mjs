/*
 * Stryker plugins for the rules.
 *
 * The rules are pure, so their tests run in one process and a mutant is switched on in place: Jest would start
 * anew for each. The words of a rule are no behaviour: what a message says is not mutated, what it is about is.
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { PluginKind, declareClassPlugin, declareValuePlugin } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';

const WORDS = ['title', 'why', 'remedy', 'because', 'fix', 'received', 'what'];
const RULE = /^FM\d+$/;
const CODE = /'(FM\d+)'/g;
const PARAMETERS = ['exports', 'require', 'module', '__filename', '__dirname'];

/** It imports every rule, so that what imports it tells nothing about one. */
const LIST_OF_RULES = '/src/rules/rules.ts';

/** Its tests are named after the rules whose fixtures they judge. */
const FIXTURES = '/test/rules/rules.test.ts';

class InProcessRunner {
  static inject = ['options'];

  constructor(options) {
    this.suites = options.inProcess.suites;
    this.require = createRequire(join(process.cwd(), 'package.json'));
    this.context = globalThis.__stryker__ ??= {};
    this.modules = new Map();
    this.importers = new Map();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const { expect } = this.require('expect');
    const { ModuleMocker } = this.require('jest-mock');
    const { transformSync } = this.require('esbuild');
    const compile = (file) => {
      const text = readFileSync(file, 'utf8');
      const { code } = transformSync(text, { loader: 'ts', format: 'cjs', target: 'node20', sourcefile: file });
      return { codes: [...text.matchAll(CODE)].map(([, found]) => found), run: compileFunction(code, PARAMETERS, { filename: file }) };
    };
    Module._extensions['.ts'] = (module, file) => {
      if (!this.modules.has(file)) { this.modules.set(file, compile(file)); }
      const requireFrom = (name) => {
        const imported = Module._resolveFilename(name, module);
        this.importers.set(imported, (this.importers.get(imported) ?? new Set()).add(file));
        return module.require(name);
      };
      this.modules.get(file).run.call(module.exports, module.exports, requireFrom, module, file, dirname(file));
    };
    this.circus = this.require('jest-circus');
    const { describe, test } = this.circus;
    this.mocker = new ModuleMocker(globalThis);
    Object.assign(globalThis, { expect, describe, test, it: test, afterEach: () => undefined, jest: { spyOn: this.mocker.spyOn.bind(this.mocker), restoreAllMocks: () => undefined } });
  }

  dryRun() {
    const tests = this.run(this.load());
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.context.mutantCoverage };
  }

  /** Loads everything for each mutant: what a module keeps from one run must not serve another. */
  mutantRun({ activeMutant, testFilter, hitLimit, disableBail, mutantActivation, sandboxFileName }) {
    this.context.hitLimit = hitLimit;
    this.context.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      if (mutantActivation === 'static') { this.context.activeMutant = activeMutant.id; }
      const loaded = this.load();
      this.context.activeMutant = activeMutant.id;
      const covering = testFilter === undefined ? loaded : loaded.filter(({ id }) => testFilter.includes(id));
      const tests = this.run(this.telling(covering, sandboxFileName), disableBail);
      return toMutantRunResult(determineHitLimitReached(this.context.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests });
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed({ id: 'load', name: 'load' }, 0, error)] });
    } finally {
      delete this.context.activeMutant;
    }
  }

  /** Leaves out the fixtures of rules that a file has no part in; those of the rules in it come first. */
  telling(tests, file) {
    const own = this.modules.get(file).codes;
    const users = this.usersOf(file);
    const codes = new Set(users.flatMap((user) => this.modules.get(user).codes));
    const told = users.some((user) => user.endsWith(FIXTURES)) ? tests : tests.filter(({ code }) => code === undefined || codes.has(code));
    const isOwn = ({ code }) => own.includes(code);
    return [...told.filter(isOwn), ...told.filter((test) => !isOwn(test))];
  }

  /** A file and what imports it, directly or not, but for the list of all rules. */
  usersOf(file, known = new Set()) {
    if (!known.has(file) && !file.endsWith(LIST_OF_RULES)) {
      known.add(file);
      for (const importer of this.importers.get(file) ?? []) { this.usersOf(importer, known); }
    }
    return [...known];
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
    ? [{ id: `${within} ${child.name}`, code: RULE.exec(child.name)?.[0], run: child.fn }]
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
