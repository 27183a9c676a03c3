import { PlainObject } from './plain-json';
import { refuse, show } from './refusal';

/** What a shell leaves alone without quotes, and does not lose. */
const SHELL_SAFE = /^[\w.:@%+=,/-]+$/;

/** The kubelet replaces it where the variable exists; `$$(` stays as `$(`. */
const KUBELET_VARIABLE = /(^|[^$])(\$\$)*\$\([A-Za-z_]/;

/** Whether a shell leaves a text alone that has no quotes around it. */
export function isShellSafe(text: string): boolean {
  return SHELL_SAFE.test(text);
}

/** Whether the kubelet would replace a part of a text by an environment variable. */
export function holdsVariable(text: string): boolean {
  return KUBELET_VARIABLE.test(text);
}

/** Refuses text that the operator puts on a command line without quotes, where a shell would read it. */
export function requireShellSafe(text: string | undefined, field: string): void {
  if (text !== undefined && !isShellSafe(text)) {
    refuse({
      code: 'FM411',
      field,
      received: show(text),
      because: 'The operator puts it on a command line without quotes, where a shell would read it.',
      fix: 'use letters, digits and . _ - only.',
    });
  }
}

/** Refuses configuration that the kubelet would change: it travels on the command line of the container. */
export function requireNoVariables(config: PlainObject, field: string): void {
  for (const [key, value] of Object.entries(config)) { requireUnchanged(value, `${field}.${key}`); }
}

function requireUnchanged(value: unknown, field: string): void {
  if (typeof value === 'string' && holdsVariable(value)) {
    refuse({
      code: 'FM411',
      field,
      received: show(value),
      because: 'The configuration travels on the container\'s command line, where the kubelet replaces $(NAME) by an environment variable.',
      fix: 'write $$(NAME) for the text itself.',
    });
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) { requireUnchanged(item, `${field}.${key}`); }
  }
}
