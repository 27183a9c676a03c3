import { holdsVariable, isShellSafe } from '../../document/command-line';
import { eachLeaf } from '../../document/leaves';
import { Path } from '../../document/path';
import { show } from '../../document/refusal';
import { Subject } from '../../document/subject';
import { COMPONENTS, Complaint, rule } from '../rule';

const SERVICE_NAME = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/;

export const SERVICE_NAMES = rule({
  code: 'FM412',
  severity: 'error',
  kinds: COMPONENTS,
  why: 'The operator makes a Service named after the resource, whose name begins with a letter and has no dot; without it no pod starts.',
  remedy: 'begin the name with a letter, and write hyphens for dots.',
  check: (subject) => SUBDOMAIN.test(subject.name) && !SERVICE_NAME.test(subject.name)
    ? [{ at: subject.nameAt, received: show(subject.name) }]
    : [],
});

export const COMMAND_LINE = rule({
  code: 'FM411',
  severity: 'error',
  kinds: COMPONENTS,
  needs: [['name'], ['clusterName'], ['funcConfig'], ['sinkConfig'], ['sourceConfig']],
  why: 'Names go to a shell without quotes, and the kubelet replaces $(NAME) in configuration by an environment variable.',
  remedy: 'use letters, digits and . _ - in names, and $$(NAME) for the text itself.',
  check(subject) {
    const names: Complaint[] = ['name', 'clusterName'].filter((field) => subject.text(field) !== '' && !isShellSafe(subject.text(field))).map((field) => ({
      at: subject.in(field),
      received: show(subject.text(field)),
      because: 'The operator puts it on a command line without quotes, where a shell would read it.',
      fix: 'use letters, digits and . _ - only.',
    }));
    const texts = ['funcConfig', 'sinkConfig', 'sourceConfig'].flatMap((field) => variables(subject, field));
    return [...names, ...texts.map(({ at, text }): Complaint => ({
      at,
      severity: 'warning',
      received: `${/\$\([A-Za-z_]\w*/.exec(text)?.[0]})`,
      because: 'The kubelet replaces $(NAME) by the environment variable, where there is one.',
      fix: 'write $$(NAME) for the text itself.',
    }))];
  },
});

function variables(subject: Subject, field: string): { readonly at: Path; readonly text: string }[] {
  const found: { readonly at: Path; readonly text: string }[] = [];
  eachLeaf(subject.value(field), (text, _, at) => {
    if (typeof text === 'string' && holdsVariable(text)) { found.push({ at: subject.in(field, ...at), text }); }
  });
  return found;
}
