import { Subject } from '../../document/subject';
import { COMPONENTS, Complaint, rule } from '../rule';

const EXCLUSIVE = ['java', 'python', 'golang'] as const;

export const ONE_RUNTIME = rule({
  code: 'FM202',
  severity: 'error',
  kinds: COMPONENTS,
  why: 'Admission wants one of java, python, golang and genericRuntime of a Function, and java of a Source or Sink.',
  remedy: 'name one runtime.',
  check(subject) {
    if (subject.kind !== 'Function') {
      return subject.has('java') ? [] : [{ at: subject.in('java'), received: 'nothing', because: 'A Source or Sink runs in Java.', fix: 'set java.jar.' }];
    }
    const named = EXCLUSIVE.filter((language) => subject.has(language));
    if (named.length > 1) { return [{ at: subject.in(named[1]), received: named.join(' and '), fix: 'keep one of them.' }]; }
    return subject.language === undefined ? [{ at: subject.in('java'), received: 'none', because: 'A Function needs a runtime.' }] : [];
  },
});

const FILES = { java: 'jar', python: 'py', golang: 'go' } as const;

export const CODE_NAMES = rule({
  code: 'FM203',
  severity: 'error',
  kinds: COMPONENTS,
  needs: [['java'], ['python'], ['golang']],
  why: 'Admission needs a class for java and python, and the file of java, python and golang.',
  remedy: 'name the class or file.',
  check(subject) {
    return languages(subject).flatMap((language) => {
      const file = FILES[language];
      const missing: Complaint[] = [];
      const isEmpty = subject.value(language, file) === '' || !subject.isMember && !subject.has(language, file);
      if (isEmpty) { missing.push({ at: subject.in(language, file), received: subject.has(language, file) ? '""' : 'nothing' }); }
      if (language !== 'golang' && subject.text('className') === '' && !(language === 'python' && subject.has('java'))) {
        missing.push({ at: subject.in('className'), received: subject.has('className') ? '""' : 'nothing' });
      }
      return missing;
    });
  },
});

/** Admission reads java alone where a connector runs. */
function languages(subject: Subject): (keyof typeof FILES)[] {
  return EXCLUSIVE.filter((language) => subject.has(language) && (language === 'java' || subject.kind === 'Function'));
}

export const CONNECTOR_CONFIG = rule({
  code: 'FM218',
  severity: 'error',
  kinds: ['Source', 'Sink'],
  why: 'Admission refuses a connector without configuration.',
  remedy: 'write its configuration, {} where it needs none.',
  check(subject) {
    const field = subject.kind === 'Source' ? 'sourceConfig' : 'sinkConfig';
    return subject.has(field) || subject.has('batchSourceConfig') ? [] : [{ at: subject.in(field), received: 'nothing' }];
  },
});
